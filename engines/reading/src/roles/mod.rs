//! What part people have in a text: function and occupation by the lists of the GMMP, whether they migrate, whether they
//! hold an office.

mod occupation;

use std::collections::HashMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::doc::Doc;
use crate::facts::{Facts, Side};
use crate::lexicon::Kind as Small;
use crate::people::{Person, PersonKind};
use crate::phrases::Keys;
use crate::quotes::{Quote, QuoteType, SpeakerKind};
use crate::sex::Sex;
use crate::signs::{Sign, signs};
use crate::span::{Span, Within};

use occupation::{Occupation, occupation};

/// Roles of a text are no more than this.
const MOST: usize = 300;
/// A word for a group belongs to a name so near to it, in code points.
const NEAR: usize = 4;
/// So many mentions and quotations of somebody are looked at for what they went through.
const MENTIONS: usize = 8;

/// In what function somebody is in the news (GMMP).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// The text is about them; they do not speak.
    Subject,
    /// They speak for a body or an office.
    Spokesperson,
    /// They know of the matter.
    Expert,
    /// It happened to them.
    PersonalExperience,
    /// They saw it.
    EyeWitness,
    /// They speak as one of the public.
    PopularOpinion,
    /// The text does not tell.
    Unknown,
}

/// Yes, no, or not told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Told {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The text does not tell.
    Unknown,
}

/// The part that somebody has in a text.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Role {
    /// The person of the reading's list; none for somebody without a name.
    pub person_id: Option<String>,
    /// Name, or the words for somebody without a name.
    pub who: String,
    /// Where those words stand, for somebody without a name.
    pub span: Option<Span>,
    /// Woman, man or unknown, as the text presents them.
    pub sex: Sex,
    /// Subject, spokesperson, expert, …
    pub function: Function,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    /// Code of the GMMP 2020 list of occupations, 0 (not stated) to 27.
    pub occupation: u8,
    /// To what they belong, as written.
    pub affiliation: Option<String>,
    /// Somebody who migrates.
    pub migrant: Told,
    /// Somebody with a public office.
    pub official: Told,
    /// The words that told it.
    pub evidence: Vec<String>,
}

/// The roles of those whom the body names, and of those who speak in it without a name.
pub(crate) fn roles(side: &Side<'_>, facts: &Facts) -> Vec<Role> {
    let mut said: HashMap<&str, Vec<&Quote>> = HashMap::new();
    let mut nameless: Vec<Vec<&Quote>> = Vec::new();
    for quote in side.quotes {
        match &quote.person_id {
            Some(person) => said.entry(person).or_default().push(quote),
            None if matches!(quote.speaker_kind, SpeakerKind::Woman | SpeakerKind::Man | SpeakerKind::Unknown) => {
                let first = nameless.last().and_then(|quotes| quotes.first());
                let is_same = first.is_some_and(|first| first.speaker_start == quote.speaker_start)
                    && quote.speaker_start.is_some();
                match nameless.last_mut() {
                    Some(last) if is_same => last.push(quote),
                    _ => nameless.push(vec![quote]),
                }
            }
            None => {}
        }
    }
    let migrants = migrants(facts);
    let text: Vec<char> = side.doc.text.chars().collect();
    let named = side.people.iter().take(MOST).filter_map(|person| {
        let quotes = said.get(person.person_id.as_str()).map_or(&[][..], Vec::as_slice);
        // a name of which nothing is told and that says nothing is often no person
        let is_somebody = !quotes.is_empty() || person.role.is_some() || person.sex != Sex::Unknown;
        is_somebody.then(|| named(side, person, quotes, &migrants, &text))
    });
    let without_name = nameless.iter().filter_map(|quotes| without_name(side, quotes, &migrants));
    named.chain(without_name).take(MOST).collect()
}

/// Single people who migrate, by their words, in their order.
fn migrants(facts: &Facts) -> Vec<(Span, &str)> {
    const KINDS: [&str; 6] = ["migrants", "asylum_seekers", "refugees", "deportees", "returnees", "displaced"];
    let is_one = |kinds: &[String]| kinds.iter().any(|kind| KINDS.contains(&kind.as_str()));
    let groups =
        facts.groups.iter().filter(|group| group.within == Within::Text && !group.plural && is_one(&group.kinds));
    groups.map(|group| (group.span, group.surface.as_str())).collect()
}

/// What speaks for a function.
struct Case<'a> {
    words: String,
    signs: Vec<Sign>,
    occupation: Option<Occupation>,
    quotes: &'a [&'a Quote],
    said: Vec<Sign>,
    official: bool,
    migrant: Option<String>,
    affiliated: bool,
}

fn named(side: &Side<'_>, person: &Person, quotes: &[&Quote], migrants: &[(Span, &str)], text: &[char]) -> Role {
    let role = person.role.clone().unwrap_or_default();
    let beside = person.mentions.iter().find_map(|mention| beside(migrants, *mention, text));
    let case = Case {
        signs: signs_of(side, &role),
        occupation: occupation(side.doc.lexicon.language, &role),
        said: said(side, quotes),
        official: person.kind == PersonKind::Public,
        migrant: beside.or_else(|| is_migrant_word(side, &role)).or_else(|| told_migrant(side, person, quotes)),
        affiliated: person.affiliation.is_some(),
        words: role,
        quotes,
    };
    let (function, confidence, why) = function(&case);
    let mut part = finish(
        &case,
        Some(person.person_id.clone()),
        person.name.clone(),
        None,
        person.sex,
        person.affiliation.clone(),
        (function, confidence, why),
    );
    if person.is_role_known {
        part.evidence.push("known to the observatory".to_owned());
    }
    part
}

fn without_name(side: &Side<'_>, quotes: &[&Quote], migrants: &[(Span, &str)]) -> Option<Role> {
    let first = quotes.first()?;
    let words = first.speaker.clone()?;
    let span = Span { start: first.speaker_start?, end: first.speaker_end? };
    let within = migrants.iter().find(|(migrant, _)| migrant.start >= span.start && migrant.end <= span.end);
    let case = Case {
        signs: signs_of(side, &words),
        occupation: occupation(side.doc.lexicon.language, &words),
        said: said(side, quotes),
        official: false,
        migrant: within
            .map(|(_, surface)| (*surface).to_owned())
            .or_else(|| is_migrant_word(side, &words))
            .or_else(|| says_it_left(side, quotes)),
        affiliated: false,
        words: words.clone(),
        quotes,
    };
    // words of which nothing is known are often no person at all
    if case.signs.is_empty() && case.occupation.is_none() && case.migrant.is_none() {
        return None;
    }
    let sex = match first.speaker_kind {
        SpeakerKind::Woman => Sex::Woman,
        SpeakerKind::Man => Sex::Man,
        _ => Sex::Unknown,
    };
    let told = function(&case);
    Some(finish(&case, None, words, Some(span), sex, None, told))
}

fn finish(
    case: &Case<'_>,
    person_id: Option<String>,
    who: String,
    span: Option<Span>,
    sex: Sex,
    affiliation: Option<String>,
    (function, confidence, why): (Function, f64, String),
) -> Role {
    let official = match (case.official, &case.migrant, &case.occupation) {
        (true, _, _) => Told::Yes,
        (_, Some(_), _) => Told::No,
        (_, _, Some(occupation)) if matches!(occupation.code, 2..=4) => Told::Yes,
        (_, _, Some(_)) => Told::No,
        _ => Told::Unknown,
    };
    let migrant = match (&case.migrant, official) {
        (Some(_), _) => Told::Yes,
        (None, Told::Yes) => Told::No,
        _ => Told::Unknown,
    };
    let mut evidence = vec![why];
    evidence.extend(case.occupation.as_ref().map(|occupation| format!("occupation: {}", occupation.word)));
    evidence.extend(case.migrant.as_ref().map(|words| format!("migrant: {words}")));
    Role {
        person_id,
        who,
        span,
        sex,
        function,
        confidence,
        occupation: case.occupation.as_ref().map_or(0, |occupation| occupation.code),
        affiliation,
        migrant,
        official,
        evidence,
    }
}

/// By what they are called first, then by what they say.
fn function(case: &Case<'_>) -> (Function, f64, String) {
    if case.quotes.is_empty() {
        return (Function::Subject, 0.7, "named and not quoted".to_owned());
    }
    let is = |sign: Sign| case.signs.contains(&sign);
    let says = |sign: Sign| case.said.iter().filter(|said| **said == sign).count();
    let words = || case.words.clone();
    let of_office =
        case.official || case.occupation.as_ref().is_some_and(|occupation| matches!(occupation.code, 2..=4));
    match () {
        _ if is(Sign::Testifies) || !of_office && says(Sign::Witness) > 0 && case.occupation.is_none() => {
            (Function::EyeWitness, 0.6, if is(Sign::Testifies) { words() } else { "tells what they saw".to_owned() })
        }
        _ if is(Sign::Spokes) || of_office => (Function::Spokesperson, 0.75, words()),
        _ if case.migrant.is_some() || is(Sign::Personal) => (Function::PersonalExperience, 0.7, words()),
        // an expert who tells of her own life speaks of that
        _ if says(Sign::Own) >= 3 => (Function::PersonalExperience, 0.6, "speaks of their own life".to_owned()),
        _ if case.occupation.as_ref().is_some_and(|occupation| occupation.is_expert) => {
            (Function::Expert, 0.7, words())
        }
        _ if is(Sign::Popular) => (Function::PopularOpinion, 0.6, words()),
        _ if case.affiliated
            || case.occupation.as_ref().is_some_and(|occupation| matches!(occupation.code, 11 | 15 | 16)) =>
        {
            (Function::Spokesperson, 0.6, words())
        }
        _ if says(Sign::Own) >= 2 || says(Sign::Own) > 0 && is_of_the_people(case) => {
            (Function::PersonalExperience, 0.5, "speaks of their own life".to_owned())
        }
        _ => (Function::Unknown, 0.0, "quoted".to_owned()),
    }
}

/// Workers, farmers, parents, the young: they are seldom asked for more than their own life.
fn is_of_the_people(case: &Case<'_>) -> bool {
    case.occupation.as_ref().is_some_and(|occupation| matches!(occupation.code, 12..=14 | 17 | 20..=24 | 26))
}

fn signs_of(side: &Side<'_>, words: &str) -> Vec<Sign> {
    let doc = Doc::of(words, side.doc.lexicon, side.doc.known);
    let keys = Keys::of(&doc);
    let found = signs(doc.lexicon.language, &keys);
    found.into_iter().flat_map(|(_, signs)| signs).collect()
}

/// Signs in what they say in their own words.
fn said(side: &Side<'_>, quotes: &[&Quote]) -> Vec<Sign> {
    let own = quotes.iter().filter(|quote| quote.kind != QuoteType::Indirect).take(12);
    own.flat_map(|quote| {
        let first = side.signs.partition_point(|(range, _)| side.doc.span(range).start < quote.span.start);
        let within = |range: &Range<usize>| side.doc.span(range).end <= quote.span.end;
        side.signs.iter().skip(first).take_while(move |(range, _)| within(range)).flat_map(|(_, signs)| signs.clone())
    })
    .collect()
}

/// "«Salí de mi país»", "Ana Ruiz huyó de": that somebody without an office migrates, by their words or what is told of them.
fn told_migrant(side: &Side<'_>, person: &Person, quotes: &[&Quote]) -> Option<String> {
    if person.kind == PersonKind::Public || person.affiliation.is_some() {
        return None;
    }
    says_it_left(side, quotes)
        .or_else(|| person.mentions.iter().take(MENTIONS).find_map(|at| is_said_to_have(side, *at)))
}

/// A sign in their own words that they left their country.
fn says_it_left(side: &Side<'_>, quotes: &[&Quote]) -> Option<String> {
    let own = quotes.iter().filter(|quote| quote.kind == QuoteType::Direct);
    own.take(MENTIONS).find_map(|quote| {
        let within = |range: &Range<usize>| {
            let span = side.doc.span(range);
            span.start >= quote.span.start && span.end <= quote.span.end
        };
        let found = side.signs.iter().find(|(range, signs)| signs.contains(&Sign::Left) && within(range));
        found.map(|(range, _)| side.surface(range))
    })
}

/// A sign behind their name, in the same sentence, with nobody else between.
fn is_said_to_have(side: &Side<'_>, mention: Span) -> Option<String> {
    const REACH: usize = 12;
    let after = side.doc.words.partition_point(|word| word.span.end <= mention.end);
    let next = side.doc.sentences.partition_point(|sentence| sentence.start < after);
    let end = side.doc.sentences.get(next).map_or(side.doc.words.len(), |sentence| sentence.start).min(after + REACH);
    let (range, _) = side
        .signs
        .iter()
        .find(|(range, signs)| signs.contains(&Sign::Migrated) && range.start >= after && range.start < end)?;
    let is_another = |person: &Person| {
        let sign = side.doc.span(range);
        person.mentions.iter().any(|other| other.start > mention.end && other.end <= sign.start)
    };
    // "dijo que Ana huyó": what stands between tells of somebody else
    let says = (after..range.start).any(|at| side.doc.is(at, Small::Comp));
    (!says && !side.people.iter().any(is_another)).then(|| side.surface(range))
}

/// "la migrante salvadoreña Ana Ruiz", "Ana Ruiz, migrante salvadoreña".
fn beside(migrants: &[(Span, &str)], mention: Span, text: &[char]) -> Option<String> {
    let after = migrants.partition_point(|(span, _)| span.start < mention.start);
    let near = |span: &Span| {
        let gap = if span.end <= mention.start { span.end..mention.start } else { mention.end..span.start };
        gap.start <= gap.end
            && gap.len() <= NEAR
            && text.get(gap).is_some_and(|gap| !gap.iter().any(|c| matches!(c, '.' | '\n' | ';')))
    };
    let candidates = migrants.get(after.saturating_sub(1)..(after + 1).min(migrants.len()))?;
    candidates.iter().find(|(span, _)| near(span)).map(|(_, surface)| (*surface).to_owned())
}

fn is_migrant_word(side: &Side<'_>, words: &str) -> Option<String> {
    const STEMS: [&str; 14] = [
        "migrant",
        "inmigrant",
        "emigrant",
        "imigrant",
        "immigr",
        "refugiad",
        "refugi",
        "refugee",
        "deportad",
        "deportee",
        "desplazad",
        "indocumentad",
        "deslocad",
        "retornad",
    ];
    let first = words.split(' ').find(|word| word.chars().count() > 3)?;
    let plain = crate::fold::folded(first);
    (side.doc.lexicon.language != "und" && STEMS.iter().any(|stem| plain.starts_with(stem))).then(|| first.to_owned())
}
