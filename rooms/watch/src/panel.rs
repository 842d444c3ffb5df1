//! What higher rooms add to an article's page: Watch shows the text and does not know who reads it.

use std::collections::HashMap;

use anyhow::Result;
use futures_util::future::BoxFuture;
use platform::db::{Db, Statement};
use platform::pages::PanelHtml;
use platform::web::Ask;
use platform::words::{Part, Speech};

use crate::model::Version;

/// Somebody who reads articles and marks their text.
pub trait ReadArticle: Send + Sync {
    /// Identifiers of the terms marked in these versions, by version; one without any may be missing.
    fn terms_of<'a>(
        &'a self,
        db: &'a Db,
        versions: &'a [String],
    ) -> BoxFuture<'a, Result<HashMap<String, Vec<String>>>>;
    /// How many terms that the observatory looked at uses are marked in each of these versions; one without any is missing.
    fn used_in<'a>(&'a self, ask: &'a Ask, versions: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, i64>>>;
    /// The marks of a version as the observatory looked at sees them, in the words of the page.
    fn marks<'a>(&'a self, ask: &'a Ask, version: &'a Version) -> BoxFuture<'a, Result<Vec<TextMark>>>;
    /// The whole reading of a version for its page; `whole`: with what is told to those alone who see the whole text, such
    /// as what is quoted in it and who is named.
    fn read<'a>(&'a self, ask: &'a Ask, version: &'a Version, whole: bool) -> BoxFuture<'a, Result<ArticleReader>>;
    /// The terms marked in most articles since a day, among these countries' press (all where none is named).
    fn most_marked<'a>(
        &'a self,
        db: &'a Db,
        observatory_id: &'a str,
        since: &'a str,
        countries: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<TermUse>>>;
    /// Who speaks in these versions, by version; one that was not read is missing.
    fn voices_of<'a>(&'a self, db: &'a Db, versions: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, Voices>>>;
    /// Who speaks in one line; none where nobody does.
    fn voice_words(&self, speech: &Speech, voices: &Voices) -> Option<String>;
    /// Who speaks as a bar, with its key or without; none where nobody does.
    fn voice_bar(&self, speech: &Speech, voices: &Voices, with_key: bool) -> Result<Option<PanelHtml>>;
    /// In how many stories a woman speaks since a day, among these countries' press (all where none is named).
    fn stories_with_women<'a>(
        &'a self,
        db: &'a Db,
        since: &'a str,
        countries: &'a [String],
    ) -> BoxFuture<'a, Result<i64>>;
    /// The names of terms for lists and filters; those that the observatory looked at does not see are missing.
    fn term_names<'a>(&'a self, ask: &'a Ask, terms: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, String>>>;
    /// The families of traits by which articles are found.
    fn families(&self) -> &'static [TraitFamily];
    /// What else is said of these versions, by version, each as `family:value`.
    fn traits_of<'a>(
        &'a self,
        db: &'a Db,
        versions: &'a [String],
    ) -> BoxFuture<'a, Result<HashMap<String, Vec<String>>>>;
    /// The words for traits; those that the observatory looked at does not see are missing.
    fn trait_names<'a>(&'a self, ask: &'a Ask, traits: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, String>>>;
    /// The statements that remove all that was made of a page's versions, while these are still there.
    fn forget(&self, page_id: &str) -> Vec<Statement>;
}

/// A family of traits: a filter of the search.
#[derive(Clone, Copy, Debug)]
pub struct TraitFamily {
    /// What stands before its values, and the name of the filter in addresses.
    pub name: &'static str,
    /// Catalogue key of its heading.
    pub legend: &'static str,
}

/// In how many articles a term was marked.
#[derive(Clone, Debug)]
pub struct TermUse {
    /// The term.
    pub label: String,
    /// Its language.
    pub language: String,
    /// What the guides say instead, in the same language.
    pub better: String,
    /// Page of the term.
    pub href: String,
    /// Articles.
    pub articles: i64,
}

/// How many speak, each counted once however often quoted; a quotation of nobody told counts as one not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    /// Women.
    pub women: i64,
    /// Men.
    pub men: i64,
    /// Several people together.
    pub groups: i64,
    /// Bodies, documents, media.
    pub institutions: i64,
    /// The text does not tell.
    pub unknown: i64,
}

impl Voices {
    /// All that speak.
    pub fn all(&self) -> i64 {
        self.women + self.men + self.groups + self.institutions + self.unknown
    }
}

/// What a reader says of one article.
#[derive(Default)]
pub struct ArticleReader {
    /// Marks in title and text, in order, not overlapping.
    pub marks: Vec<TextMark>,
    /// Who speaks, where it stands in the text, in order; told to those alone who see the whole text.
    pub voices: Vec<VoiceChip>,
    /// Blocks of the side column.
    pub panels: Vec<PanelHtml>,
    /// One line for cards and citations.
    pub summary: Option<String>,
}

/// One mark, with the note that it opens.
#[derive(Clone, Debug)]
pub struct TextMark {
    /// In the title, or in the text.
    pub in_title: bool,
    /// First code point.
    pub start: usize,
    /// One after the last code point.
    pub end: usize,
    /// The words as they stand.
    pub surface: String,
    /// Class of the mark: `term`, `term-quote`, `term-crit`.
    pub class: &'static str,
    /// The manner in a word, for those who do not see the line.
    pub manner: String,
    /// That guides disagree on the term, where they do.
    pub contested: Option<String>,
    /// What to say instead: what is set in it is in the language of the text.
    pub better: Vec<Part>,
    /// Why.
    pub reason: String,
    /// In which language that is told.
    pub reason_lang: &'static str,
    /// Guides: text and address.
    pub sources: Vec<(String, Option<String>)>,
    /// The rule and the version that made it.
    pub provenance: String,
    /// What a person said of the mark, beside what the machine says.
    pub said: Option<String>,
    /// Where it is corrected, for those who may.
    pub correct_href: Option<String>,
    /// Page of the term.
    pub href: String,
}

/// Who speaks, told beside the words.
#[derive(Clone, Debug)]
pub struct VoiceChip {
    /// The code point of the text before which it stands.
    pub at: usize,
    /// Class of its shape: `c-women`, `c-men`, `c-unknown`.
    pub class: &'static str,
    /// The shape in words.
    pub words: String,
    /// Where the quotation is told of, on the same page.
    pub href: String,
}

/// A paragraph cut into plain and marked pieces.
#[derive(Clone, Debug, Default)]
pub struct MarkedText {
    /// Pieces, which in a row are the paragraph.
    pub pieces: Vec<TextPiece>,
    /// Numbers of the marks whose notes stand after this paragraph.
    pub notes: Vec<usize>,
}

/// A piece of a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextPiece {
    /// Its text; a voice has none.
    pub text: String,
    /// The number of the mark, from 1, where it is marked.
    pub mark: Option<usize>,
    /// The number of the voice, from 1, that stands here.
    pub voice: Option<usize>,
}

impl TextPiece {
    /// What stands before its last word, and that word: a number behind it stays on its line while a long term may wrap.
    pub fn parted(&self) -> (&str, &str) {
        let mut letters = self.text.trim_end().char_indices().rev();
        let at = letters.find(|(_, c)| c.is_whitespace()).map_or(0, |(at, c)| at + c.len_utf8());
        self.text.split_at(at)
    }

    fn plain(text: &str) -> TextPiece {
        TextPiece { text: text.to_owned(), ..TextPiece::default() }
    }
}

/// Voices still to be set, with their numbers.
type ToSet<'a> = std::iter::Peekable<std::iter::Enumerate<std::slice::Iter<'a, VoiceChip>>>;

impl MarkedText {
    /// A paragraph in which nothing is marked.
    pub fn plain(text: &str) -> MarkedText {
        MarkedText { pieces: vec![TextPiece::plain(text)], notes: Vec::new() }
    }

    /// Cuts a text into paragraphs, marks them and sets the voices. `marks` and `voices` must be in order; a mark that
    /// does not fit is left out, a voice within a mark stands behind it.
    pub fn paragraphs(text: &str, marks: &[TextMark], voices: &[VoiceChip], first_number: usize) -> Vec<MarkedText> {
        let letters: Vec<char> = text.chars().collect();
        let mut out = vec![MarkedText::default()];
        let mut voices = voices.iter().enumerate().peekable();
        let mut at = 0;
        for (number, mark) in marks.iter().enumerate() {
            if mark.start < at || mark.end > letters.len() || mark.start >= mark.end {
                continue;
            }
            push_plain(&mut out, &letters, at..mark.start, &mut voices);
            if let Some(last) = out.last_mut() {
                let text = letters[mark.start..mark.end].iter().collect();
                last.pieces.push(TextPiece { text, mark: Some(first_number + number), voice: None });
                last.notes.push(first_number + number);
            }
            at = mark.end;
        }
        push_plain(&mut out, &letters, at..letters.len(), &mut voices);
        out.retain(|paragraph| paragraph.pieces.iter().any(|piece| !piece.text.trim().is_empty()));
        out
    }
}

fn push_plain(out: &mut Vec<MarkedText>, letters: &[char], range: std::ops::Range<usize>, voices: &mut ToSet<'_>) {
    let mut at = range.start;
    while let Some((place, voice)) = voices.next_if(|(_, voice)| voice.at <= range.end) {
        let stands = voice.at.max(at);
        push_text(out, &letters[at..stands]);
        if let Some(last) = out.last_mut() {
            last.pieces.push(TextPiece { text: String::new(), mark: None, voice: Some(place + 1) });
        }
        at = stands;
    }
    push_text(out, &letters[at..range.end]);
}

fn push_text(out: &mut Vec<MarkedText>, letters: &[char]) {
    let text: String = letters.iter().collect();
    for (at, part) in text.split("\n\n").enumerate() {
        if at > 0 {
            out.push(MarkedText::default());
        }
        if let (Some(last), false) = (out.last_mut(), part.is_empty()) {
            last.pieces.push(TextPiece::plain(part));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: usize, end: usize) -> TextMark {
        TextMark {
            in_title: false,
            start,
            end,
            surface: String::new(),
            class: "term",
            manner: String::new(),
            contested: None,
            better: Vec::new(),
            reason: String::new(),
            reason_lang: "es",
            sources: Vec::new(),
            provenance: String::new(),
            said: None,
            correct_href: None,
            href: String::new(),
        }
    }

    fn voice(at: usize) -> VoiceChip {
        VoiceChip { at, class: "c-women", words: String::new(), href: String::new() }
    }

    fn joined(paragraphs: &[MarkedText]) -> String {
        let text =
            |paragraph: &MarkedText| paragraph.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
        paragraphs.iter().map(text).collect::<Vec<_>>().join("\n\n")
    }

    #[test]
    fn a_text_is_cut_at_marks_and_paragraphs_and_nothing_is_lost() {
        let text = "Señalan a los ilegales.\n\nOtra línea 😀 con sin papeles.";
        let at = |needle: &str| {
            let byte = text.find(needle).expect("there");
            let start = text[..byte].chars().count();
            mark(start, start + needle.chars().count())
        };
        let paragraphs = MarkedText::paragraphs(text, &[at("ilegales"), at("sin papeles")], &[], 1);
        assert_eq!(paragraphs.len(), 2);
        assert_eq!(paragraphs[0].notes, vec![1]);
        assert_eq!(paragraphs[1].notes, vec![2]);
        assert_eq!(joined(&paragraphs), text);
        assert_eq!(MarkedText::paragraphs("corto", &[mark(2, 99)], &[], 1)[0].pieces, vec![TextPiece::plain("corto")]);
    }

    #[test]
    fn a_marked_term_is_parted_before_its_last_word() {
        for (text, parts) in [
            ("ilegales", ("", "ilegales")),
            ("inmigrante ilegal", ("inmigrante ", "ilegal")),
            ("sin\u{a0}papeles ", ("sin\u{a0}", "papeles ")),
        ] {
            assert_eq!(TextPiece::plain(text).parted(), parts);
        }
    }

    #[test]
    fn voices_stand_where_they_speak_behind_a_mark_and_never_past_the_end() {
        let text = "«Son ilegales», dijo ella.\n\nFin.";
        let paragraphs = MarkedText::paragraphs(text, &[mark(5, 13)], &[voice(7), voice(26), voice(99)], 1);
        assert_eq!(joined(&paragraphs), text);
        let places: Vec<_> = paragraphs[0].pieces.iter().map(|piece| (piece.mark, piece.voice)).collect();
        assert_eq!(
            places,
            [(None, None), (Some(1), None), (None, Some(1)), (None, None), (None, Some(2))],
            "{paragraphs:?}"
        );
    }
}
