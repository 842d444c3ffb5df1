//! What of a reading can be corrected, and quotations as people corrected them.

use std::collections::HashMap;

use platform::text::fold;
use reading::{Facts, Person, Quote, Role, Span, SpeakerKind, Within};

use crate::corrections::missed::{told_beside, with_told, words_at};
use crate::corrections::{
    Correction, MOVED, Place, Read, Subject, WRONG, of, place, place_of_mark, place_of_person, place_of_quote,
};
use crate::kept::context::{Context, FLAGS};
use crate::kept::whole::{Kept, Whole};
use crate::labels::{sex_word, word};
use crate::lists::store::voice_word;
use crate::shown::marks::Found;

/// Everything of a version that can be corrected: its marks, its quotations, its people, what it names and what it is; and
/// what people told that the machine missed.
pub fn readable(marks: &[Found<'_>], kept: Option<&Kept>, text: &str, said: &[Correction]) -> Vec<Read> {
    let mut all = by_name(of_machine(marks, kept, text));
    all.extend(told_beside(said, &all));
    all
}

fn of_machine(marks: &[Found<'_>], kept: Option<&Kept>, text: &str) -> Vec<Read> {
    let mut all: Vec<Read> = marks.iter().map(of_mark).collect();
    let Some(kept) = kept else { return all };
    let Whole { people, quotes, .. } = &kept.whole;
    all.extend(quotes.iter().map(|quote| of_quote(quote, &kept.reader, text)));
    let plain = |place: Place, surface: &str, value: &str, rule: Option<&str>| Read {
        place,
        others: Vec::new(),
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

/// What is named is corrected once, however often it is named.
fn by_name(reads: Vec<Read>) -> Vec<Read> {
    let mut names: HashMap<(Subject, String, String), usize> = HashMap::new();
    let mut all: Vec<Read> = Vec::with_capacity(reads.len());
    for read in reads {
        let subject = read.place.subject;
        if !matches!(subject, Subject::Place | Subject::Group | Subject::Law | Subject::Right) {
            all.push(read);
            continue;
        }
        let at = *names.entry((subject, read.value.clone(), fold(&read.surface))).or_insert(all.len());
        match all.get_mut(at) {
            Some(first) => first.others.push(read.place),
            None => all.push(read),
        }
    }
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
        others: Vec::new(),
        surface: mark.surface.clone(),
        term: Some((mark.term_id.clone(), mark.list.list_id.clone())),
        value: mark.voice.map_or("", voice_word).to_owned(),
        rule: Some(mark.term_id.clone()),
        speaker: None,
        reader: mark.reader.clone(),
    }
}

fn of_quote(quote: &Quote, reader: &str, text: &str) -> Read {
    Read {
        place: place_of_quote(quote),
        others: Vec::new(),
        surface: words_at(text, quote.span.start, quote.span.end),
        term: None,
        value: kind_word(quote.speaker_kind).to_owned(),
        rule: None,
        speaker: quote.speaker.clone(),
        reader: reader.to_owned(),
    }
}

/// The quotations as people corrected them, as the machine read those that nobody corrected, and those that people told.
pub fn corrected(quotes: &[Quote], corrections: &[Correction], text: &str) -> Vec<Quote> {
    let apply = |quote: &Quote| {
        let Some(said) = of(corrections, &place_of_quote(quote)) else { return Some(quote.clone()) };
        if matches!(said.value.as_str(), WRONG | MOVED) {
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
    let kind = |word: &str| kind_of(word).unwrap_or(SpeakerKind::Unknown);
    with_told(quotes.iter().filter_map(apply).collect(), corrections, text, kind)
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

#[cfg(test)]
mod tests {
    use reading::{Reader, TermList, Text};

    use super::*;
    use crate::corrections::RIGHT;

    const TEXT: &str = "«No podemos más», dijo la alcaldesa, Elena Ficticia. Según el Ministerio de Salud, llegaron cuarenta personas.";

    fn quotes() -> Vec<Quote> {
        Reader::new(&TermList::default()).read(&Text { title: None, text: TEXT, language: Some("es") }).quotes
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
        assert_eq!(corrected(&quotes, &[correction(&quotes[0], WRONG)], TEXT).len(), quotes.len() - 1);
        let mut named = correction(&quotes[0], "man");
        named.speaker = Some("Otro Nombre".to_owned());
        let changed = corrected(&quotes, std::slice::from_ref(&named), TEXT);
        assert_eq!((changed[0].speaker_kind, changed[0].speaker.as_deref()), (SpeakerKind::Man, Some("Otro Nombre")));
        assert_eq!(corrected(&quotes, &[correction(&quotes[0], RIGHT)], TEXT), quotes);
    }

    #[test]
    fn what_a_person_told_stands_among_the_quotations_and_in_the_place_of_the_same_words() {
        let quotes = quotes();
        let (start, end) = crate::corrections::missed::places_of(TEXT, "llegaron cuarenta")[0];
        let mut told = correction(&quotes[0], "group");
        told.place = place(Subject::Quote, "text", start, end);
        told.machine = MOVED.to_owned();
        told.speaker = Some("Ministerio de Salud".to_owned());
        let last = quotes.last().expect("there are some");
        let moved = correction(last, MOVED);
        let all = corrected(&quotes, &[moved, told.clone()], TEXT);
        assert_eq!(all.len(), quotes.len());
        let last = all.last().expect("there are some");
        assert_eq!((last.span.start, last.span.end, last.speaker_kind), (start, end, SpeakerKind::Group));
        assert!(last.speaker_start.is_some(), "where who speaks is named");
        assert_eq!(told_beside(std::slice::from_ref(&told), &[]).len(), 1);
        told.value = WRONG.to_owned();
        assert!(told_beside(&[told], &[]).is_empty(), "taken back");
    }
}
