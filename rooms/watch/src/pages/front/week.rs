//! The last days in figures: articles by country, and the words marked most.

use platform::web::Ask;

use crate::panel::TermUse;
use crate::store::CountryCount;

/// Words in the side column.
const MOST_WORDS: usize = 6;

/// A row of the table.
pub struct CountryRow {
    pub name: String,
    pub href: String,
    /// Length of the bar, in per cent of the longest.
    pub bar: i64,
    pub articles: String,
    pub stories: String,
    pub outlets: String,
}

/// A word of the side column.
pub struct Word {
    pub used: TermUse,
    pub articles: String,
}

/// The table.
pub fn rows(ask: &Ask, counts: &[CountryCount]) -> Vec<CountryRow> {
    let speech = &ask.speech;
    let most = counts.iter().map(|count| count.articles).max().unwrap_or(0).max(1);
    counts
        .iter()
        .map(|count| CountryRow {
            name: speech.country(&count.country),
            href: format!("/buscar?pais={}", count.country),
            bar: count.articles * 100 / most,
            articles: speech.number(count.articles),
            stories: speech.number(count.stories),
            outlets: speech.number(count.outlets),
        })
        .collect()
}

/// What the table shows, where one country stands out.
pub fn finding(ask: &Ask, counts: &[CountryCount], all: i64) -> String {
    match counts {
        [first, second, ..] if first.articles > second.articles => ask.speech.with(
            "watch-week-most",
            &[
                ("country", ask.speech.country(&first.country).into()),
                ("n", first.articles.into()),
                ("all", all.into()),
            ],
        ),
        _ => ask.t("watch-front-week"),
    }
}

/// The words marked in most articles.
pub fn words(ask: &Ask, uses: &[TermUse]) -> Vec<Word> {
    let told = |used: &TermUse| Word { articles: ask.speech.number(used.articles), used: used.clone() };
    uses.iter().take(MOST_WORDS).map(told).collect()
}
