//! What the machine missed and people told: found again in the text by its own words.

use reading::{Quote, QuoteType, Span, SpeakerKind};

use crate::corrections::{Correction, Place, Read, Subject, place};

/// What opens words that somebody said, beside which they stand.
const OPENING: [char; 8] = ['«', '“', '"', '„', '‹', '‘', '—', '–'];
/// What stands around words that somebody said.
const MARKS: [char; 10] = ['«', '»', '“', '”', '"', '„', '‹', '›', '‘', '’'];

/// Where these words stand in a text, in code points: whole words, with blanks of any kind between them.
pub fn places_of(text: &str, words: &str) -> Vec<(usize, usize)> {
    let letters: Vec<char> = text.chars().collect();
    let wanted: Vec<char> = words.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let is_of_word = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|c| c.is_alphanumeric());
    let is_whole = |start: usize, end: usize| {
        let cuts_before = is_of_word(Some(start)) && is_of_word(start.checked_sub(1));
        let cuts_behind = is_of_word(Some(end)) && is_of_word(end.checked_sub(1));
        !cuts_before && !cuts_behind
    };
    let starts = (0..letters.len()).filter_map(|start| Some((start, end_of(&letters, start, &wanted)?)));
    starts.filter(|(start, end)| is_whole(*start, *end)).collect()
}

/// One after the end of these words, where they stand at this place.
fn end_of(letters: &[char], start: usize, wanted: &[char]) -> Option<usize> {
    let mut at = start;
    for c in wanted {
        let here = *letters.get(at)?;
        if *c != ' ' {
            at = (here == *c).then_some(at + 1)?;
            continue;
        }
        if !here.is_whitespace() {
            return None;
        }
        while letters.get(at).is_some_and(|c| c.is_whitespace()) {
            at += 1;
        }
    }
    Some(at)
}

/// Words that somebody said, without the marks around them.
pub fn unmarked(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || MARKS.contains(&c))
}

/// The words at a place of a text.
pub fn words_at(text: &str, start: usize, end: usize) -> String {
    text.chars().skip(start).take(end.saturating_sub(start)).collect()
}

/// What people told beside all that is read, to be corrected as that is.
pub fn told_beside(said: &[Correction], read: &[Read]) -> Vec<Read> {
    let is_beside = |one: &&Correction| one.is_told() && !read.iter().any(|read| read.place == one.place);
    let told = |one: &Correction| Read {
        place: one.place.clone(),
        others: Vec::new(),
        surface: one.surface.clone(),
        term: one.term_id.clone().zip(one.list_id.clone()),
        value: one.machine.clone(),
        rule: None,
        speaker: None,
        reader: one.reader.clone(),
    };
    said.iter().filter(is_beside).map(told).collect()
}

/// The quotations that people told, among those of the machine as they corrected them: what they told prevails over what the
/// machine found of the same words.
pub fn with_told(
    quotes: Vec<Quote>,
    said: &[Correction],
    text: &str,
    kind: impl Fn(&str) -> SpeakerKind,
) -> Vec<Quote> {
    let is_of_quote = |one: &&Correction| one.is_told() && one.place.subject == Subject::Quote;
    let told: Vec<Quote> = said
        .iter()
        .filter(is_of_quote)
        .filter(|one| {
            !quotes.iter().any(|quote| place(Subject::Quote, "text", quote.span.start, quote.span.end) == one.place)
        })
        .map(|one| quote_of(one, text, kind(&one.value)))
        .collect();
    if told.is_empty() {
        return quotes;
    }
    let mut all = quotes;
    all.retain(|quote| !told.iter().any(|other| is_same(quote.span, other.span)));
    all.extend(told);
    all.sort_by_key(|quote| (quote.span.start, quote.span.end));
    all
}

fn quote_of(told: &Correction, text: &str, kind: SpeakerKind) -> Quote {
    let span = span_of(&told.place);
    let near = |(start, _): &(usize, usize)| start.abs_diff(span.start);
    let speaker = told.speaker.as_deref().and_then(|name| places_of(text, name).into_iter().min_by_key(near));
    Quote {
        span,
        kind: manner_at(text, span),
        verb: None,
        verb_class: None,
        speaker: told.speaker.clone(),
        speaker_start: speaker.map(|(start, _)| start),
        speaker_end: speaker.map(|(_, end)| end),
        speaker_kind: kind,
        speaker_sex: kind,
        person_id: None,
        evidence: "told by a person".to_owned(),
        confidence: 1.0,
    }
}

/// How words are given, by the marks beside and within them.
fn manner_at(text: &str, span: Span) -> QuoteType {
    let before = text.chars().take(span.start).filter(|c| !c.is_whitespace()).last();
    let within = words_at(text, span.start, span.end);
    match before {
        Some(c) if OPENING.contains(&c) => QuoteType::Direct,
        _ if within.contains(['«', '“', '"', '„']) => QuoteType::Mixed,
        _ => QuoteType::Indirect,
    }
}

/// Two quotations that share half of what either covers are the same one.
fn is_same(one: Span, other: Span) -> bool {
    let shared = one.end.min(other.end).saturating_sub(one.start.max(other.start));
    let covered = one.end.max(other.end).saturating_sub(one.start.min(other.start));
    shared > 0 && shared * 2 >= covered
}

fn span_of(place: &Place) -> Span {
    let number = |n: i64| usize::try_from(n).unwrap_or(0);
    Span { start: number(place.start), end: number(place.end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_over_any_blanks() {
        let text = "Son ilegales, dijo.\n\nLos ilegal no:\u{a0}«ilegal  es 😀 nadie».";
        assert_eq!(places_of(text, "ilegal").len(), 2, "not within a longer word");
        assert_eq!(places_of(text, " ilegal\r\nes 😀 nadie "), [(37, 55)]);
        assert_eq!(words_at(text, 37, 55), "ilegal  es 😀 nadie");
        assert_eq!(places_of(text, "dijo. Los"), [(14, 24)]);
        assert!(places_of(text, "").is_empty() && places_of(text, "Ilegales").is_empty());
        assert_eq!(places_of("no no no", "no no"), [(0, 5), (3, 8)]);
    }

    #[test]
    fn how_words_are_given_is_told_by_their_marks() {
        let text = "«Uno», dijo. Según ella, «dos» es tres. Ella cree que cuatro. —Cinco —dijo.";
        let manner = |words: &str| {
            let (start, end) = places_of(text, words)[0];
            manner_at(text, Span { start, end })
        };
        assert_eq!(manner(unmarked(" «Uno»")), QuoteType::Direct);
        assert_eq!(manner("«dos» es tres"), QuoteType::Mixed);
        assert_eq!(manner("cuatro"), QuoteType::Indirect);
        assert_eq!(manner("Cinco"), QuoteType::Direct);
    }
}
