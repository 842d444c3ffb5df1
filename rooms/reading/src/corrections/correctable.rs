//! What of a reading can be corrected, and quotations as people corrected them.

use reading::{Facts, Person, Quote, Role, Sex, Span, SpeakerKind, Within};

use crate::corrections::{
    Correction, Place, Read, Subject, WRONG, of, place, place_of_mark, place_of_person, place_of_quote,
};
use crate::kept::context::{Context, FLAGS};
use crate::kept::whole::{Kept, Whole};
use crate::labels::word;
use crate::lists::store::voice_word;
use crate::shown::marks::Found;

/// Everything of a version that can be corrected: its marks, its quotations, its people, what it names and what it is.
pub fn readable(marks: &[Found<'_>], kept: Option<&Kept>, text: &str) -> Vec<Read> {
    let mut all: Vec<Read> = marks.iter().map(of_mark).collect();
    let Some(kept) = kept else { return all };
    let Whole { people, quotes, .. } = &kept.whole;
    all.extend(quotes.iter().map(|quote| of_quote(quote, &kept.reader, text)));
    let plain = |place: Place, surface: &str, value: &str, rule: Option<&str>| Read {
        place,
        surface: surface.to_owned(),
        term: None,
        value: value.to_owned(),
        rule: rule.map(str::to_owned),
        speaker: None,
        reader: kept.reader.clone(),
    };
    all.extend(
        people
            .iter()
            .filter_map(|person| Some(plain(place_of_person(person)?, &person.name, sex_word(person.sex), None))),
    );
    if let Some(context) = &kept.context {
        let values = said_of(people, context).into_iter();
        all.extend(values.map(|said| plain(said.place, said.surface, &said.value, Some(&said.rule))));
    }
    all.push(plain(place(Subject::Article, "text", 0, 0), "", "", None));
    all
}

/// A value of a context, where it can be corrected.
struct SaidOf<'a> {
    place: Place,
    surface: &'a str,
    value: String,
    rule: String,
}

/// The values of a context: those of people, those that have a place in the text, those of the whole article.
fn said_of<'a>(people: &[Person], context: &'a Context) -> Vec<SaidOf<'a>> {
    let mut all = Vec::new();
    for role in &context.roles {
        let Some((start, end)) = place_of_role(people, role) else { continue };
        let mut say = |subject: Subject, value: String| {
            let place = place(subject, "text", start, end);
            all.push(SaidOf { place, surface: &role.who, value, rule: role.evidence.join(" | ") });
        };
        say(Subject::Part, word(&role.function));
        say(Subject::Migrant, word(&role.migrant));
    }
    let Facts { places, groups, laws, rights, organisations, .. } = &context.facts;
    let mut name = |subject: Subject, within: Within, span: Span, surface: &'a str, value: String, rule: &str| {
        let within = if within == Within::Title { "title" } else { "text" };
        all.push(SaidOf { place: place(subject, within, span.start, span.end), surface, value, rule: rule.to_owned() });
    };
    for one in places {
        let country = one.country.clone().unwrap_or_default();
        name(Subject::Place, one.within, one.span, &one.surface, country, &one.evidence);
    }
    for one in groups {
        name(Subject::Group, one.within, one.span, &one.surface, one.kinds.join(" "), &one.evidence);
    }
    for one in laws {
        name(Subject::Law, one.within, one.span, &one.surface, one.key.clone(), &one.evidence);
    }
    for one in rights {
        name(Subject::Right, one.within, one.span, &one.surface, one.key.clone(), &one.evidence);
    }
    for one in organisations {
        let Some(first) = one.mentions.first() else { continue };
        let key = one.key.clone().unwrap_or_default();
        name(Subject::Organisation, first.within, first.span, &one.name, key, &one.evidence);
    }
    all.extend(of_article(context));
    all
}

/// What is said of the whole article.
fn of_article(context: &Context) -> Vec<SaidOf<'_>> {
    let whole = |subject: Subject, within: &str, value: String, rule: String| SaidOf {
        place: place(subject, within, 0, 0),
        surface: "",
        value,
        rule,
    };
    let subject = &context.subject;
    let topic = subject.topics.first().map(|one| (one.code.to_string(), one.evidence.join(", ")));
    let section = subject.section.as_ref().map(|one| (word(&one.name), one.evidence.clone()));
    let genre = subject.genre.as_ref().map(|one| (word(&one.kind), one.evidence.join(", ")));
    let copy = subject.copy.as_ref().map(|one| (word(&one.kind), one.evidence.clone()));
    let told = [(Subject::Topic, topic), (Subject::Section, section), (Subject::Genre, genre), (Subject::Copy, copy)];
    let mut all: Vec<SaidOf<'_>> = told
        .into_iter()
        .map(|(subject, told)| {
            let (value, rule) = told.unwrap_or_default();
            whole(subject, "text", value, rule)
        })
        .collect();
    all.extend(FLAGS.iter().map(|(name, flag)| {
        let flag = flag(&context.flags);
        whole(Subject::Flag, name, if flag.holds { "yes" } else { "no" }.to_owned(), flag.evidence.join(", "))
    }));
    all
}

/// Where somebody's part is told of: where they are first named, or where the words for them stand.
pub fn place_of_role(people: &[Person], role: &Role) -> Option<(usize, usize)> {
    let span = match &role.person_id {
        Some(id) => *people.iter().find(|person| person.person_id == *id)?.mentions.first()?,
        None => role.span?,
    };
    Some((span.start, span.end))
}

fn of_mark(mark: &Found<'_>) -> Read {
    Read {
        place: place_of_mark(mark.in_title, mark.start, mark.end),
        surface: mark.surface.clone(),
        term: Some((mark.term_id.clone(), mark.list.list_id.clone())),
        value: mark.voice.map_or("", voice_word).to_owned(),
        rule: Some(mark.term_id.clone()),
        speaker: None,
        reader: mark.reader.clone(),
    }
}

fn of_quote(quote: &Quote, reader: &str, text: &str) -> Read {
    let length = quote.span.end.saturating_sub(quote.span.start);
    Read {
        place: place_of_quote(quote),
        surface: text.chars().skip(quote.span.start).take(length).collect(),
        term: None,
        value: kind_word(quote.speaker_kind).to_owned(),
        rule: None,
        speaker: quote.speaker.clone(),
        reader: reader.to_owned(),
    }
}

/// The quotations as people corrected them, and as the machine read those that nobody corrected.
pub fn corrected(quotes: &[Quote], corrections: &[Correction]) -> Vec<Quote> {
    let apply = |quote: &Quote| {
        let Some(said) = of(corrections, &place_of_quote(quote)) else { return Some(quote.clone()) };
        if said.value == WRONG {
            return None;
        }
        let mut quote = quote.clone();
        if let Some(kind) = kind_of(&said.value) {
            (quote.speaker_kind, quote.speaker_sex) = (kind, kind);
        }
        if let Some(speaker) = &said.speaker {
            // where the right name stands was not said
            (quote.speaker_start, quote.speaker_end) = (None, None);
            quote.speaker = Some(speaker.clone());
        }
        Some(quote)
    };
    quotes.iter().filter_map(apply).collect()
}

const KINDS: [(SpeakerKind, &str); 5] = [
    (SpeakerKind::Woman, "woman"),
    (SpeakerKind::Man, "man"),
    (SpeakerKind::Group, "group"),
    (SpeakerKind::Institution, "institution"),
    (SpeakerKind::Unknown, "unknown"),
];

/// The word of a speaker's kind.
pub fn kind_word(kind: SpeakerKind) -> &'static str {
    KINDS.iter().find(|(one, _)| *one == kind).map_or("unknown", |(_, word)| word)
}

fn kind_of(word: &str) -> Option<SpeakerKind> {
    KINDS.iter().find(|(_, one)| *one == word).map(|(kind, _)| *kind)
}

/// The word of a sex.
pub fn sex_word(sex: Sex) -> &'static str {
    match sex {
        Sex::Woman => "woman",
        Sex::Man => "man",
        Sex::Other => "other",
        Sex::Unknown => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use reading::{Reader, TermList, Text};

    use super::*;
    use crate::corrections::RIGHT;

    fn quotes() -> Vec<Quote> {
        let text = "«No podemos más», dijo la alcaldesa, Elena Ficticia. Según el Ministerio de Salud, llegaron cuarenta personas.";
        Reader::new(&TermList::default()).read(&Text { title: None, text, language: Some("es") }).quotes
    }

    fn correction(quote: &Quote, value: &str) -> Correction {
        Correction {
            id: String::new(),
            version: "v".to_owned(),
            place: place_of_quote(quote),
            surface: String::new(),
            term_id: None,
            list_id: None,
            reader: "2".to_owned(),
            machine: kind_word(quote.speaker_kind).to_owned(),
            machine_speaker: None,
            value: value.to_owned(),
            speaker: None,
            why: String::new(),
            who: String::new(),
            at: 0,
        }
    }

    #[test]
    fn corrections_leave_out_change_and_confirm() {
        let quotes = quotes();
        assert!(quotes.len() >= 2);
        assert_eq!(corrected(&quotes, &[correction(&quotes[0], WRONG)]).len(), quotes.len() - 1);
        let mut named = correction(&quotes[0], "man");
        named.speaker = Some("Otro Nombre".to_owned());
        let changed = corrected(&quotes, std::slice::from_ref(&named));
        assert_eq!((changed[0].speaker_kind, changed[0].speaker.as_deref()), (SpeakerKind::Man, Some("Otro Nombre")));
        assert_eq!(corrected(&quotes, &[correction(&quotes[0], RIGHT)]), quotes);
    }
}
