//! Search: words and filters in, articles out; subscribed to as a feed, taken away as CSV and JSON.

mod facets;
mod none;

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::extract::RawQuery;
use platform::index::{Hit, Marker, Piece, Query, SearchProblem, Sort};
use platform::pages::{Paged, Problem, Slice, View, atom, csv, json, page};
use platform::web::{Answer, Ask, Taking};
use records::pages::{Beside, SearchPlace, note_missed};

use self::facets::{Filters, chips, filters};
use self::none::{Nothing, nothing};
use super::article::may_read_full;
use super::cards::{ArticleRow, Card, feed_entry, flagged, marked_in, newest_of, voice_words, voices_in};
use super::invented::Invented;
use crate::model::ArticleCard;
use crate::panel::{ReadArticle, TraitFamily};
use crate::store::Articles;

/// Where it stands.
const PATH: &str = "/buscar";
/// Rows of one page of data.
const DATA_ROWS: usize = 500;

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    view: View,
    q: String,
    sort: &'static str,
    from: String,
    to: String,
    story: Option<String>,
    heading: String,
    problem: Option<String>,
    chips: Vec<(String, String)>,
    results: Vec<Result_>,
    paged: Paged<()>,
    filters: Filters,
    /// Where the same is asked without filters, if there are any.
    clear_href: Option<String>,
    /// What is told where nothing was found.
    nothing: Option<Nothing>,
    /// Records that have the words; on the first page of a search without filters.
    beside: Beside,
}

struct Result_ {
    card: Card,
    /// Is its outlet invented?
    is_sample: bool,
    flagged: Option<String>,
    voices: Option<String>,
    title: Vec<Piece>,
    snippet: Vec<Piece>,
}

/// The search as a place whose vain searches are counted.
pub fn search_place() -> SearchPlace {
    SearchPlace { path: PATH, title: "watch-search-title".to_owned(), kinds: &[] }
}

/// The page, or its data.
pub async fn search(ask: Ask, RawQuery(raw): RawQuery, slice: Slice) -> Answer {
    let families = families(&ask);
    let mut query = asked(raw.as_deref().unwrap_or_default(), &families);
    query.after = slice.after.clone();
    query.limit = if ask.taking() == Taking::Page { slice.limit } else { DATA_ROWS };
    query.facets = ask.taking() == Taking::Page;
    query.ids_only = ask.taking() != Taking::Page;
    query.within_countries = within(&ask);
    let clear_href = is_narrowed(&query).then(|| clear_href(&query));
    let found = match ask.node.index.search(&query).await {
        Ok(found) => Ok(found),
        Err(SearchProblem::Failed(error)) => return Err(Problem::Unknown(error)),
        Err(problem) if ask.taking() == Taking::Page => Err(ask.t(problem.key())),
        Err(problem) => return Err(Problem::BadRequest(problem.key())),
    };
    let (found, problem) = match found {
        Ok(found) => (found, None),
        Err(words) => (platform::index::Found::default(), Some(words)),
    };
    let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
    let cards = Articles::of(&ask.node.db).cards(&ids).await?;
    let mut view = ask.view(ask.t("watch-search-title"), "/buscar");
    view.offer("/buscar", &["atom", "csv", "json"]);
    view.head.search = query.text.clone();
    view.head.noindex = !query.text.is_empty();
    let next = found.next.as_deref().map(|key| view.slice_href(Some(key)));
    let rows: Vec<ArticleRow> = cards.iter().map(ArticleRow::from).collect();
    match ask.taking() {
        Taking::Json => json(&rows, next.as_deref()),
        Taking::Csv => csv("busqueda", &rows, next.as_deref()),
        Taking::Atom => {
            let entries: Vec<_> = cards.iter().take(100).map(|card| feed_entry(&ask, card)).collect();
            let title = if query.text.is_empty() { view.title.clone() } else { query.text.clone() };
            Ok(atom(&ask.feed(&title, "/buscar", newest_of(&entries)), &entries))
        }
        Taking::Page => {
            let total = i64::try_from(found.total).unwrap_or(i64::MAX);
            let heading = match query.text.is_empty() {
                true => ask.speech.with("watch-search-all", &[("n", total.into())]),
                false => {
                    ask.speech.with("watch-search-found", &[("q", query.text.as_str().into()), ("n", total.into())])
                }
            };
            if problem.is_some() {
                // a day that is none is told of above, and is no filter in force
                query.from = query.from.filter(|day| is_day(day));
                query.to = query.to.filter(|day| is_day(day));
            }
            let filters = filters(&ask, &query, &found.facets, &families).await?;
            let chips = chips(&ask, &query, &filters, &view);
            // what was narrowed may be there, only not within that
            if problem.is_none() && total == 0 && chips.is_empty() {
                note_missed(&ask, PATH, &query.text).await;
            }
            let beside = match chips.is_empty() && query.after.is_none() && problem.is_none() {
                true => Beside::of(&ask, &query.text).await?,
                false => Beside::default(),
            };
            let nothing = match problem.is_none() && found.hits.is_empty() {
                true => Some(nothing(&ask, &query, &chips, clear_href.as_deref(), &families).await?),
                false => None,
            };
            page(SearchPage {
                beside,
                nothing,
                q: query.text.clone(),
                sort: sort_word(query.sort),
                from: query.from.clone().unwrap_or_default(),
                to: query.to.clone().unwrap_or_default(),
                story: query.story.clone(),
                heading: if problem.is_some() { view.title.clone() } else { heading },
                results: results(&ask, &query.text, cards, found.hits).await?,
                paged: Paged { rows: Vec::new(), next: found.next, shown: ids.len(), total: Some(total) },
                clear_href,
                problem,
                chips,
                filters,
                view,
            })
        }
    }
}

/// The families of traits that readings know.
fn families(ask: &Ask) -> Vec<TraitFamily> {
    ask.node.contributions.all::<dyn ReadArticle>().iter().flat_map(|reader| reader.families()).copied().collect()
}

/// The countries beyond which nothing is seen.
fn within(ask: &Ask) -> Option<Vec<String>> {
    Some(ask.observatory.countries.clone()).filter(|countries| !countries.is_empty())
}

/// The query of an address.
fn asked(raw: &str, families: &[TraitFamily]) -> Query {
    let mut query = Query::default();
    for (name, value) in url::form_urlencoded::parse(raw.as_bytes()) {
        let value = value.trim().to_owned();
        if value.is_empty() {
            continue;
        }
        match &*name {
            "q" => query.text = value,
            "pais" => query.countries.push(value),
            "medio" => query.outlets.push(value),
            "idioma" => query.languages.push(value),
            "desde" => query.from = Some(value),
            "hasta" => query.to = Some(value),
            "historia" => query.story = Some(value),
            "termino" if value == "no" => query.without_terms = true,
            "termino" => query.terms.push(value),
            "orden" => {
                query.sort = match value.as_str() {
                    "parecidas" => Sort::Best,
                    "copiadas" => Sort::MostCopied,
                    _ => Sort::Newest,
                }
            }
            other if families.iter().any(|family| family.name == other) => {
                query.traits.push(format!("{other}:{value}"))
            }
            _ => {}
        }
    }
    query
}

fn sort_word(sort: Sort) -> &'static str {
    match sort {
        Sort::Newest => "recientes",
        Sort::Best => "parecidas",
        Sort::MostCopied => "copiadas",
    }
}

async fn results(ask: &Ask, text: &str, cards: Vec<ArticleCard>, hits: Vec<Hit>) -> Result<Vec<Result_>, Problem> {
    let versions: Vec<String> = cards.iter().map(|card| card.version_id.clone()).collect();
    let read_whole = read_whole(ask, &cards, &versions).await?;
    let marker = Marker::of(text).ok();
    let marked = marked_in(ask, &versions).await?;
    let voices = voices_in(&ask.node, &versions).await?;
    let invented = Invented::among(&ask.node.db, cards.iter().map(|card| &card.outlet_id)).await?;
    // an article hidden since the index was written is in the hits and not in the cards
    let mut cards: HashMap<String, ArticleCard> = cards.into_iter().map(|card| (card.id.clone(), card)).collect();
    let mut results = Vec::new();
    for hit in hits {
        let Some(found) = cards.remove(&hit.id) else { continue };
        let card = Card::of(ask, &found);
        let plain = |text: &str| vec![Piece { text: text.to_owned(), hit: false }];
        // pieces of the text, asked for one after the other, would be the whole text
        let snippet = match &marker {
            _ if read_whole.contains(&found.version_id) => hit.snippet,
            Some(marker) => marker.whole(&card.lead, Some(card.language.as_str())),
            None => Vec::new(),
        };
        results.push(Result_ {
            title: if hit.title.is_empty() { plain(&card.title) } else { hit.title },
            snippet: if snippet.is_empty() { plain(&card.lead) } else { snippet },
            voices: voice_words(ask, voices.get(&found.version_id)),
            flagged: flagged(ask, marked.get(&found.version_id).copied().unwrap_or(0)),
            is_sample: invented.has(&found.outlet_id),
            card,
        });
    }
    Ok(results)
}

/// The versions whose text is shown to who asks.
async fn read_whole(ask: &Ask, cards: &[ArticleCard], versions: &[String]) -> Result<HashSet<String>, Problem> {
    let mut countries: HashMap<&str, bool> = HashMap::new();
    let mut whole = HashSet::new();
    for card in cards {
        let may = match countries.get(card.country.as_str()) {
            Some(may) => *may,
            None => may_read_full(ask, &card.country).await?,
        };
        countries.insert(&card.country, may);
        if may {
            whole.insert(card.version_id.clone());
        }
    }
    if !whole.is_empty() {
        for version in Articles::of(&ask.node.db).without_copies(versions).await? {
            whole.remove(&version);
        }
    }
    Ok(whole)
}

fn is_day(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok()
}

/// Is less asked for than all that the words find?
fn is_narrowed(query: &Query) -> bool {
    let lists = [&query.countries, &query.outlets, &query.languages, &query.terms, &query.traits];
    let days = query.from.is_some() || query.to.is_some();
    lists.iter().any(|list| !list.is_empty()) || days || query.story.is_some() || query.without_terms
}

fn clear_href(query: &Query) -> String {
    let text: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", &query.text).finish();
    if query.text.is_empty() { "/buscar".to_owned() } else { format!("/buscar?{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_is_none_is_no_filter() {
        assert!(is_day("2026-02-28"));
        assert!(!is_day("2026-02-30") && !is_day("ayer") && !is_day(""));
    }
}
