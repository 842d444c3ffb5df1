//! Facts that were read in public pages, of which some of a row rest on less than the others.

use records::starter::Evidence;
use records::{Body, Confidence, Statement};

/// The day on which the pages were read.
const READ_ON: &str = "2026-11-30";

/// Where a row was read.
pub struct Read<'a> {
    /// The pages.
    pub source: &'a str,
    /// How sure the row is.
    pub confidence: &'a str,
    /// The fields, parted by `;`, that the pages do not say outright: what may have changed since, or is our reading.
    pub unsure: &'a str,
}

impl<'a> Read<'a> {
    /// The provenance of a field.
    pub fn of(&self, field: &str) -> Evidence<'a> {
        let row = Confidence::parse(self.confidence).unwrap_or(Confidence::Low);
        let is_unsure = self.unsure.split(';').any(|name| name == field);
        let confidence = if is_unsure { row.min(Confidence::Medium) } else { row };
        Evidence { source: self.source, confidence, compiled_on: READ_ON }
    }
}

/// Says a text in Spanish, English, Portuguese and French.
pub fn say_in_tongues(read: &Read<'_>, body: &mut Body, field: &str, texts: [&str; 4]) {
    for (lang, text) in ["es", "en", "pt", "fr"].into_iter().zip(texts) {
        if !text.is_empty() {
            let said = Statement { lang: Some(lang.to_owned()), ..Statement::text(text) };
            body.say(field, read.of(field).of(said));
        }
    }
}
