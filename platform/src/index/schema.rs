//! The fields of the index, and a document written into them.

use tantivy::TantivyDocument;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

use super::inflect::{TONGUES, Tongue};
use super::model::Document;
use super::tokens::FOLDED;

/// Raised with each change of fields, words or stems: an index of another number is built anew.
pub(super) const FORMAT: u32 = 3;
/// What stands in the field of terms where none is marked, so that their absence can be asked and counted.
pub(super) const NO_TERM: &str = "-";

/// Fast columns, by name.
pub(super) const ID: &str = "id";
pub(super) const SORT_AT: &str = "sort_at";
pub(super) const COPIES: &str = "copies";
pub(super) const COUNTRY: &str = "country";
pub(super) const OUTLET_ID: &str = "outlet_id";
pub(super) const LANGUAGE: &str = "language";
pub(super) const TERMS: &str = "terms";
pub(super) const TRAITS: &str = "traits";

/// The fields.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields {
    pub id: Field,
    pub version_id: Field,
    /// Folded words with their places, for exact words, phrases and names; also what snippets are cut from.
    pub title: Field,
    pub text: Field,
    /// Stems, one pair a language; a document fills the pair of its own.
    pub title_stems: [Field; 4],
    pub text_stems: [Field; 4],
    pub authors: Field,
    pub section: Field,
    pub outlet: Field,
    pub outlet_id: Field,
    pub country: Field,
    pub language: Field,
    pub day: Field,
    pub sort_at: Field,
    pub story_id: Field,
    pub copies: Field,
    pub terms: Field,
    pub traits: Field,
}

/// The schema; always the same.
pub(super) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let fields = Fields {
        id: builder.add_text_field(ID, STRING | FAST | STORED),
        version_id: builder.add_text_field("version_id", STORED),
        title: builder.add_text_field("title", with_places().set_stored()),
        text: builder.add_text_field("text", with_places().set_stored()),
        title_stems: TONGUES.map(|tongue| builder.add_text_field(&format!("title_{}", tongue.code()), stems(tongue))),
        text_stems: TONGUES.map(|tongue| builder.add_text_field(&format!("text_{}", tongue.code()), stems(tongue))),
        authors: builder.add_text_field("authors", with_places()),
        section: builder.add_text_field("section", with_places()),
        outlet: builder.add_text_field("outlet", with_places()),
        outlet_id: builder.add_text_field(OUTLET_ID, STRING | FAST),
        country: builder.add_text_field(COUNTRY, STRING | FAST),
        language: builder.add_text_field(LANGUAGE, STRING | FAST | STORED),
        day: builder.add_i64_field("day", FAST | INDEXED),
        sort_at: builder.add_i64_field(SORT_AT, FAST),
        story_id: builder.add_text_field("story_id", STRING),
        copies: builder.add_i64_field(COPIES, FAST),
        terms: builder.add_text_field(TERMS, STRING | FAST),
        traits: builder.add_text_field(TRAITS, STRING | FAST),
    };
    (builder.build(), fields)
}

pub(super) fn with_places() -> TextOptions {
    let words = TextFieldIndexing::default().set_tokenizer(FOLDED);
    TextOptions::default().set_indexing_options(words.set_index_option(IndexRecordOption::WithFreqsAndPositions))
}

pub(super) fn stems(tongue: Tongue) -> TextOptions {
    let words = TextFieldIndexing::default().set_tokenizer(tongue.code());
    TextOptions::default().set_indexing_options(words.set_index_option(IndexRecordOption::WithFreqs))
}

/// A day as a number that sorts like it: 2026-03-17 is 20260317. None where it is no day.
pub(super) fn day_number(day: &str) -> Option<i64> {
    let mut parts = day.trim().splitn(3, '-');
    let mut part = |digits: usize, most: i64| {
        let text = parts.next().filter(|t| t.len() == digits && t.bytes().all(|b| b.is_ascii_digit()))?;
        text.parse::<i64>().ok().filter(|n| (1..=most).contains(n))
    };
    Some(part(4, 9999)? * 10_000 + part(2, 12)? * 100 + part(2, 31)?)
}

/// A document as the index takes it.
pub(super) fn written(fields: &Fields, from: &Document) -> TantivyDocument {
    let mut to = TantivyDocument::new();
    to.add_text(fields.id, &from.id);
    to.add_text(fields.version_id, &from.version_id);
    to.add_text(fields.title, &from.title);
    to.add_text(fields.text, &from.text);
    if let Some(at) = Tongue::of(&from.language).and_then(|own| TONGUES.iter().position(|t| *t == own)) {
        to.add_text(fields.title_stems[at], &from.title);
        to.add_text(fields.text_stems[at], &from.text);
    }
    for author in &from.authors {
        to.add_text(fields.authors, author);
    }
    if let Some(section) = &from.section {
        to.add_text(fields.section, section);
    }
    to.add_text(fields.outlet, &from.outlet);
    to.add_text(fields.outlet_id, &from.outlet_id);
    to.add_text(fields.country, &from.country);
    to.add_text(fields.language, &from.language);
    if let Some(day) = day_number(&from.day) {
        to.add_i64(fields.day, day);
    }
    to.add_i64(fields.sort_at, from.sort_at);
    if let Some(story) = &from.story_id {
        to.add_text(fields.story_id, story);
    }
    to.add_i64(fields.copies, from.copies);
    for term in &from.terms {
        to.add_text(fields.terms, term);
    }
    if from.terms.is_empty() {
        to.add_text(fields.terms, NO_TERM);
    }
    for of_it in &from.traits {
        to.add_text(fields.traits, of_it);
    }
    to
}

#[cfg(test)]
mod tests {
    use super::day_number;

    #[test]
    fn days_are_numbers_that_sort_like_them() {
        assert_eq!(day_number("2026-03-17"), Some(20_260_317));
        for wrong in ["", "2026", "2026-3-17", "2026-13-01", "2026-00-10", "hoy", "2026-03-17T10:00", "+026-03-17"] {
            assert_eq!(day_number(wrong), None, "{wrong}");
        }
    }
}
