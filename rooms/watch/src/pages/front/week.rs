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

/// Countries that are named where equally many articles were collected of them.
const MOST_NAMED: usize = 3;

/// What the table shows: where most was collected, or that no country stands out.
pub fn finding(ask: &Ask, counts: &[CountryCount], all: i64) -> String {
    let most = counts.first().map_or(0, |first| first.articles);
    let first: Vec<String> = counts
        .iter()
        .take_while(|count| count.articles == most)
        .map(|count| ask.speech.country(&count.country))
        .collect();
    let args = [
        ("country", ask.speech.list(&first).into()),
        ("n", most.into()),
        ("all", all.into()),
        ("countries", counts.len().into()),
    ];
    ask.speech.with(
        match first.len() {
            _ if counts.len() == 1 => "watch-week-one",
            1 => "watch-week-most",
            2..=MOST_NAMED => "watch-week-alike",
            _ => "watch-week-even",
        },
        &args,
    )
}

/// The words marked in most articles.
pub fn words(ask: &Ask, uses: &[TermUse]) -> Vec<Word> {
    let told = |used: &TermUse| Word { articles: ask.speech.number(used.articles), used: used.clone() };
    uses.iter().take(MOST_WORDS).map(told).collect()
}
