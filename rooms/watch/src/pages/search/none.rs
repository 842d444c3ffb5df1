//! What is told where a search finds nothing: what was looked for, in how much, and ways on that find something.

use anyhow::Result;
use platform::index::{Query, SearchProblem};
use platform::pages::Problem;
use platform::web::Ask;

use super::{PATH, asked, within};
use crate::panel::TraitFamily;

/// Filters and words of which each is tried by itself.
const MOST_TRIED: usize = 4;
/// Shorter words are not tried by themselves.
const SHORTEST_WORD: usize = 3;

/// What is told.
pub struct Nothing {
    /// What no article says.
    pub heading: String,
    /// Within which filters.
    pub filters: Option<String>,
    /// In how much it was looked for.
    pub searched: String,
    /// Ways on.
    pub ways: Vec<Way>,
}

/// A search that finds something.
pub struct Way {
    /// In words.
    pub label: String,
    /// Where it is.
    pub href: String,
    /// How many articles it finds, in words.
    pub finds: String,
}

/// Of a search and its filters: their words, and where the same is asked without each.
pub async fn nothing(
    ask: &Ask,
    query: &Query,
    chips: &[(String, String)],
    clear_href: Option<&str>,
    families: &[TraitFamily],
) -> Result<Nothing, Problem> {
    let speech = &ask.speech;
    let everything =
        Query { within_countries: within(ask), limit: 1, facets: true, ids_only: true, ..Query::default() };
    let all = match ask.node.index.search(&everything).await {
        Ok(found) => found,
        Err(SearchProblem::Failed(error)) => return Err(Problem::Unknown(error)),
        Err(problem) => return Err(Problem::BadRequest(problem.key())),
    };
    let heading = match query.text.is_empty() {
        true => ask.t("watch-search-none"),
        false => speech.with("watch-search-none-says", &[("q", query.text.as_str().into())]),
    };
    let labels: Vec<String> = chips.iter().map(|(label, _)| label.clone()).collect();
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let mut ways = Vec::new();
    for (label, href) in tried(ask, query, chips, clear_href) {
        let n = finds(ask, &href, families).await?;
        if n > 0 && !ways.iter().any(|way: &Way| way.href == href) {
            ways.push(Way { label, href, finds: speech.with("watch-search-finds", &[("n", n.into())]) });
        }
    }
    Ok(Nothing {
        heading,
        filters: (!labels.is_empty())
            .then(|| speech.with("watch-search-none-within", &[("list", speech.list(&labels).into())])),
        searched: speech.with(
            "watch-search-searched",
            &[("n", count(all.total).into()), ("outlets", count(all.facets.outlets.len()).into())],
        ),
        ways,
    })
}

/// What may find something: the same without quotation marks, without all filters, without each of them, each word by
/// itself, everything.
fn tried(ask: &Ask, query: &Query, chips: &[(String, String)], clear_href: Option<&str>) -> Vec<(String, String)> {
    let said = |key: &str, name: &str, text: &str| ask.speech.with(key, &[(name, text.into())]);
    let mut tried = Vec::new();
    if query.text.contains('"') {
        let words = query.text.replace('"', " ");
        tried.push((ask.t("watch-search-unquoted"), href_of(words.trim())));
    }
    if let Some(href) = clear_href {
        tried.push((ask.t("watch-search-clear"), href.to_owned()));
    }
    if chips.len() > 1 {
        let one = |(label, href): &(String, String)| (said("watch-search-without", "filter", label), href.clone());
        tried.extend(chips.iter().take(MOST_TRIED).map(one));
    }
    let words: Vec<&str> = query.text.split(|c: char| c.is_whitespace() || c == '"').collect();
    let alone =
        words.iter().filter(|word| word.chars().count() >= SHORTEST_WORD && word.chars().all(char::is_alphanumeric));
    if words.len() > 1 {
        tried.extend(alone.take(MOST_TRIED).map(|word| (said("watch-search-alone", "word", word), href_of(word))));
    }
    tried.push((ask.t("watch-search-everything"), PATH.to_owned()));
    tried
}

fn href_of(text: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", text).finish();
    format!("{PATH}?{query}")
}

/// How many articles the search at an address finds.
async fn finds(ask: &Ask, href: &str, families: &[TraitFamily]) -> Result<i64> {
    let query = asked(href.split_once('?').map_or("", |(_, query)| query), families);
    let query = Query { within_countries: within(ask), limit: 1, ids_only: true, ..query };
    match ask.node.index.search(&query).await {
        Ok(found) => Ok(i64::try_from(found.total).unwrap_or(i64::MAX)),
        Err(SearchProblem::Failed(error)) => Err(error),
        // what cannot be asked is no way on
        Err(_) => Ok(0),
    }
}
