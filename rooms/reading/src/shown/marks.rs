//! Marked terms as pages tell them: where, in whose words, what to say instead, who advises it, which rule made the mark.

use std::collections::HashMap;

use platform::words::{Part, Speech};
use reading::Voice;
use room_library::guides::Guide;
use room_watch::TextMark;

use crate::lists::compiled::Compiled;

/// Letters of a reader's digest that a note shows.
const DIGEST_SHOWN: usize = 7;

/// A term that a list's reader found in a text.
#[derive(Clone)]
pub struct Found<'a> {
    /// The list.
    pub list: &'a Compiled,
    /// The term.
    pub term_id: String,
    /// As it stands in the text.
    pub surface: String,
    /// In the title, or in the text.
    pub in_title: bool,
    /// First code point.
    pub start: usize,
    /// One after the last.
    pub end: usize,
    /// Whose words it is, where that was told.
    pub voice: Option<Voice>,
    /// Version of the reader.
    pub reader: String,
}

impl Found<'_> {
    /// Its term.
    pub fn term(&self) -> Option<&reading::Term> {
        self.list.term(&self.term_id)
    }
}

/// What the lists found, title first, in the order of the text; where two lists mark the same words the first list's stays.
pub fn apart(found: Vec<Found<'_>>) -> Vec<Found<'_>> {
    let mut apart: Vec<Found<'_>> = Vec::with_capacity(found.len());
    for one in found {
        let overlaps =
            |other: &Found<'_>| other.in_title == one.in_title && one.start < other.end && other.start < one.end;
        if !apart.iter().any(overlaps) {
            apart.push(one);
        }
    }
    apart.sort_by_key(|mark| (!mark.in_title, mark.start));
    apart
}

/// By what a librarian may have named the marked terms: their numbers and their labels.
pub fn names_of(found: &[Found<'_>]) -> Vec<String> {
    found.iter().filter_map(Found::term).flat_map(|term| [term.id.clone(), term.label()]).collect()
}

/// The mark with its note.
pub fn text_mark(speech: &Speech, found: &Found<'_>, guides: &HashMap<String, Guide>) -> Option<TextMark> {
    let term = found.term()?;
    let (reason_lang, reason) = term.reason_in(speech.lang().code());
    Some(TextMark {
        in_title: found.in_title,
        start: found.start,
        end: found.end,
        surface: found.surface.clone(),
        class: class_of(found.voice),
        manner: speech.t(voice_key(found.voice)),
        contested: term.is_contested().then(|| speech.t("reading-manner-contested")),
        better: better_parts(speech, term),
        reason: reason.to_owned(),
        reason_lang,
        sources: all_sources(speech, term, guides),
        provenance: speech.with(
            "reading-mark-provenance",
            &[("rule", found.term_id.clone().into()), ("reader", short(&found.reader).into())],
        ),
        said: None,
        correct_href: None,
        href: term_page(&found.term_id),
    })
}

/// The page of a term. Its identifier is whatever its list says, and may look like a part of an address: all of it is
/// written so that nothing does.
pub fn term_page(id: &str) -> String {
    let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    format!("/terminos/{}", id.replace('+', "%20").replace('.', "%2E"))
}

/// What to say instead; what is set in it is in the language of the term.
pub fn better_parts(speech: &Speech, term: &reading::Term) -> Vec<Part> {
    speech.parts("reading-mark-better", &[], &[("words", term.recommended.join("; "))])
}

/// The line of a mark.
fn class_of(voice: Option<Voice>) -> &'static str {
    match voice {
        Some(Voice::Own) | None => "term",
        Some(Voice::Quoted) => "term-quote",
        Some(Voice::Critical) => "term-crit",
    }
}

/// The words for a voice.
pub fn voice_key(voice: Option<Voice>) -> &'static str {
    match voice {
        None => "reading-manner-flagged",
        Some(Voice::Own) => "reading-manner-own",
        Some(Voice::Quoted) => "reading-manner-quoted",
        Some(Voice::Critical) => "reading-manner-critical",
    }
}

/// The guide of the library that explains a term, then those that the term carries.
fn all_sources(
    speech: &Speech,
    term: &reading::Term,
    guides: &HashMap<String, Guide>,
) -> Vec<(String, Option<String>)> {
    let own = [term.id.clone(), term.label()].iter().find_map(|name| guides.get(&name.trim().to_lowercase()));
    let own = own.map(|guide| (guide_words(speech, guide), Some(guide.href.clone())));
    own.into_iter().chain(sources(term)).collect()
}

/// A guide with its page.
pub fn guide_words(speech: &Speech, guide: &Guide) -> String {
    match &guide.page {
        Some(page) => {
            let args = [("title", guide.title.as_str().into()), ("page", page.as_str().into())];
            speech.with("reading-term-guide-page", &args)
        }
        None => guide.title.clone(),
    }
}

/// All guides that a term carries, first the one that advises against it.
pub fn sources(term: &reading::Term) -> Vec<(String, Option<String>)> {
    let first = (term.source.clone(), term.source_url.clone());
    std::iter::once(first)
        .chain(term.more_sources.iter().map(|source| (source.name.clone(), source.url.clone())))
        .collect()
}

/// A reader's version as a note tells it: the first letters of the digest tell two readers apart, and a line of a
/// phone has room for them. The export has the whole.
pub fn short(reader: &str) -> &str {
    match reader.split_once('-') {
        Some((number, digest)) => reader.get(..number.len() + 1 + digest.len().min(DIGEST_SHOWN)).unwrap_or(reader),
        None => reader,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_no_part_of_its_address() {
        assert_eq!(term_page("es-001"), "/terminos/es-001");
        assert_eq!(term_page("a/b c?.csv"), "/terminos/a%2Fb%20c%3F%2Ecsv");
    }

    #[test]
    fn a_note_tells_the_reader_by_the_first_letters_of_its_digest() {
        assert_eq!(short("1-287ab57072d6cc43"), "1-287ab57");
        assert_eq!(short("2-ab"), "2-ab");
        assert_eq!(short("3"), "3");
        assert_eq!(short("1-ñañañañ"), "1-ñañañañ", "a cut inside a letter leaves the whole");
    }
}
