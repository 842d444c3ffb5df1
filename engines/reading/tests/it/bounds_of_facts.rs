//! No text, however made, breaks the finders of facts; what they give stands where they say.

use proptest::prelude::*;
use reading::{KnownOrganisation, Reader, Span, TermList, Text, Within};

const LANGUAGES: [&str; 4] = ["es", "pt", "fr", "en"];

fn reader() -> Reader {
    let known = [KnownOrganisation { key: "k".into(), name: "Red de Mujeres".into(), acronym: Some("RDM".into()) }];
    Reader::new(&TermList::parse_csv(b"").list).with_organisations(&known)
}

fn check(reader: &Reader, text: &str, language: &str) {
    let letters: Vec<char> = text.chars().collect();
    let reading = reader.read(&Text { title: Some(text), text, language: Some(language) });
    let there = |span: &Span| letters.get(span.start..span.end).map(|part| part.iter().collect::<String>());
    let facts = &reading.facts;
    let surfaces = (facts.places.iter().map(|item| (&item.surface, &item.span, item.within)))
        .chain(facts.demonyms.iter().map(|item| (&item.surface, &item.span, item.within)))
        .chain(facts.groups.iter().map(|item| (&item.surface, &item.span, item.within)))
        .chain(facts.laws.iter().map(|item| (&item.surface, &item.span, item.within)))
        .chain(facts.rights.iter().map(|item| (&item.surface, &item.span, item.within)));
    for (surface, span, _) in surfaces {
        assert_eq!(there(span).as_ref(), Some(surface), "{span:?} in {text:?}");
    }
    for mention in facts.organisations.iter().flat_map(|organisation| &organisation.mentions) {
        assert!(mention.span.start < mention.span.end && mention.span.end <= letters.len());
        assert!(matches!(mention.within, Within::Title | Within::Text));
    }
    for groups in [Within::Title, Within::Text] {
        let starts: Vec<usize> =
            facts.groups.iter().filter(|group| group.within == groups).map(|group| group.span.start).collect();
        assert!(starts.is_sorted());
    }
    for topic in &reading.subject.topics {
        assert!((0.0..=1.0).contains(&topic.confidence) && !topic.evidence.is_empty());
    }
    for role in &reading.roles {
        let known = |id: &String| reading.people.iter().any(|person| &person.person_id == id);
        assert!(role.person_id.as_ref().is_none_or(known) && role.occupation <= 27);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_found_stands_where_it_says(
        text in "(Ley|ley|Decreto|No\\.|1008|235-2020|de|2020|/|del|la|las|los|Convención|Act|the|Instituto|Nacional|\\(INM\\)|INM|migrantes|mujeres|y|haitianas|Haitian|Honduras|San José|en|de Haití|derecho de asilo|línea|155|femicidio|acusado|Ana Ruiz|dijo|«|»|EFE|\\(EFE\\)|, |\\. |\n|¿|\\?|—|e\u{301}|🙂|\\PC{0,3}| ){0,50}",
        language in 0..4usize,
    ) {
        check(&reader(), &text, LANGUAGES.get(language).unwrap());
    }
}

#[test]
fn a_megabyte_of_one_thing_is_read_in_time() {
    let pieces = [
        "Ley de Migración y de ",
        "mujeres y ",
        "migrantes ",
        "haitianos ",
        "Instituto de la ",
        "INM (",
        "Decreto No. ",
        "San José ",
        "El Act of The Act ",
        "(EFE) ",
        "línea 155 ",
        "acusado hondureño ",
        "Honduras, ",
        "¿Qué?\nNo.\n",
        "la OTAN ",
        "Convención de las Naciones ",
    ];
    let reader = reader();
    for piece in pieces {
        let text = piece.repeat(1_000_000 / piece.len());
        for language in ["es", "en"] {
            let start = std::time::Instant::now();
            reader.read(&Text { title: None, text: &text, language: Some(language) });
            assert!(start.elapsed().as_secs() < 30, "{piece:?}: {:?}", start.elapsed());
        }
    }
}
