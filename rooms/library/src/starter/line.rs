//! A row of the list of laws.

use platform::text::fold;
use serde::Deserialize;

/// What it says.
#[derive(Deserialize)]
pub(super) struct Line {
    pub country: String,
    pub kind: String,
    pub number: String,
    pub year: String,
    pub title_es: String,
    pub subject_tags: String,
    pub status: String,
    pub relations: String,
    pub url: String,
    pub evidence: String,
    pub confidence: String,
}

impl Line {
    /// `gt-decree-44-2016`: the list has no names of its own.
    pub fn key(&self) -> String {
        let words = [&self.country, &self.kind, &self.number, &self.year, &self.title_es].map(|word| fold(word));
        let [country, kind, number, year, title] = words;
        let said = if number.is_empty() { format!("{year} {title}") } else { format!("{number} {year}") };
        let slug: String = format!("{country} {kind} {said}")
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        slug.trim_matches('-').chars().take(80).collect()
    }
}
