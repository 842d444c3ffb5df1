//! What of a reading can be corrected, and quotations as people corrected them.

use reading::{Quote, Sex, SpeakerKind};

use crate::corrections::{Correction, Read, Subject, WRONG, of, place, place_of_mark, place_of_person, place_of_quote};
use crate::marks::Found;
use crate::store::voice_word;
use crate::whole::{Kept, Whole};

/// Everything of a version that can be corrected: its marks, its quotations, its people, the article itself.
pub fn readable(marks: &[Found<'_>], kept: Option<&Kept>, text: &str) -> Vec<Read> {
    let mut all: Vec<Read> = marks.iter().map(of_mark).collect();
    let Some(kept) = kept else { return all };
    let Whole { people, quotes, .. } = &kept.whole;
    all.extend(quotes.iter().map(|quote| of_quote(quote, &kept.reader, text)));
    all.extend(people.iter().filter_map(|person| {
        Some(Read {
            place: place_of_person(person)?,
            surface: person.name.clone(),
            term: None,
            value: sex_word(person.sex).to_owned(),
            speaker: None,
            reader: kept.reader.clone(),
        })
    }));
    all.push(Read {
        place: place(Subject::Article, "text", 0, 0),
        surface: String::new(),
        term: None,
        value: String::new(),
        speaker: None,
        reader: kept.reader.clone(),
    });
    all
}

fn of_mark(mark: &Found<'_>) -> Read {
    Read {
        place: place_of_mark(mark.in_title, mark.start, mark.end),
        surface: mark.surface.clone(),
        term: Some((mark.term_id.clone(), mark.list.list_id.clone())),
        value: mark.voice.map_or("", voice_word).to_owned(),
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
