//! Search: words and filters in, articles out; subscribed to as a feed, taken away as CSV and JSON.

use askama::Template;
use axum::extract::RawQuery;
use platform::index::{Facets, Hit, Piece, Query, SearchProblem, Sort};
use platform::pages::{Paged, Problem, Slice, View, atom, csv, json, page};
use platform::web::{Answer, Ask, Taking};
use records::pages::{Beside, SearchPlace, note_missed};

use super::cards::{ArticleRow, Card, feed_entry, flagged, marked_in, voice_words, voices_in};
use crate::model::ArticleCard;
use crate::panel::{ReadArticle, TraitFamily};
use crate::store::Articles;

/// Where it stands.
const PATH: &str = "/buscar";
/// Rows of one page of data.
const DATA_ROWS: usize = 500;
/// Values of one facet that are shown.
const FACET_VALUES: usize = 8;
/// Values of one facet that stand open.
const OPEN_VALUES: usize = 4;

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
    facets: Vec<FacetView>,
    clear_href: String,
    searched: String,
    has_filters: bool,
    /// Records that have the words; on the first page of a search without filters.
    beside: Beside,
}

struct Result_ {
    card: Card,
    flagged: Option<String>,
    voices: Option<String>,
    title: Vec<Piece>,
    snippet: Vec<Piece>,
}

struct FacetView {
    name: &'static str,
    legend: String,
    values: Vec<FacetValue>,
    /// Values that are only seen when asked for.
    rest: Vec<FacetValue>,
    rest_label: String,
}

struct FacetValue {
    value: String,
    label: String,
    count: String,
    on: bool,
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
    query.within_countries = Some(ask.observatory.countries.clone()).filter(|countries| !countries.is_empty());
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
            Ok(atom(&ask.feed(&title, "/buscar", cards.iter().map(|card| card.sort_at).max().unwrap_or(0)), &entries))
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
            let facets = facets(&ask, &query, &found.facets, &families).await?;
            let chips = chips(&ask, &query, &facets, &view);
            // what was narrowed may be there, only not within that
            if problem.is_none() && total == 0 && chips.is_empty() {
                note_missed(&ask, PATH, &query.text).await;
            }
            let beside = match chips.is_empty() && query.after.is_none() && problem.is_none() {
                true => Beside::of(&ask, &query.text).await?,
                false => Beside::default(),
            };
            page(SearchPage {
                beside,
                q: query.text.clone(),
                sort: sort_word(query.sort),
                from: query.from.clone().unwrap_or_default(),
                to: query.to.clone().unwrap_or_default(),
                story: query.story.clone(),
                heading: if problem.is_some() { view.title.clone() } else { heading },
                results: results(&ask, cards, found.hits).await?,
                paged: Paged { rows: Vec::new(), next: found.next, shown: ids.len(), total: Some(total) },
                clear_href: clear_href(&query),
                searched: ask.speech.with(
                    "watch-search-searched",
                    &[("n", i64::try_from(ask.node.index.documents().await).unwrap_or(0).into())],
                ),
                has_filters: !chips.is_empty(),
                problem,
                chips,
                facets,
                view,
            })
        }
    }
}

/// The families of traits that readings know.
fn families(ask: &Ask) -> Vec<TraitFamily> {
    ask.node.contributions.all::<dyn ReadArticle>().iter().flat_map(|reader| reader.families()).copied().collect()
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

async fn results(ask: &Ask, cards: Vec<ArticleCard>, hits: Vec<Hit>) -> Result<Vec<Result_>, Problem> {
    let versions: Vec<String> = cards.iter().map(|card| card.version_id.clone()).collect();
    let marked = marked_in(ask, &versions).await?;
    let voices = voices_in(&ask.node, &versions).await?;
    // an article hidden since the index was written is in the hits and not in the cards
    let mut cards: std::collections::HashMap<String, ArticleCard> =
        cards.into_iter().map(|card| (card.id.clone(), card)).collect();
    let mut results = Vec::new();
    for hit in hits {
        let Some(found) = cards.remove(&hit.id) else { continue };
        let card = Card::of(ask, &found);
        let plain = |text: &str| vec![Piece { text: text.to_owned(), hit: false }];
        results.push(Result_ {
            title: if hit.title.is_empty() { plain(&card.title) } else { hit.title },
            snippet: if hit.snippet.is_empty() { plain(&card.lead) } else { hit.snippet },
            voices: voice_words(ask, voices.get(&found.version_id)),
            flagged: flagged(ask, marked.get(&found.version_id).copied().unwrap_or(0)),
            card,
        });
    }
    Ok(results)
}

async fn facets(
    ask: &Ask,
    query: &Query,
    facets: &Facets,
    families: &[TraitFamily],
) -> Result<Vec<FacetView>, Problem> {
    let speech = &ask.speech;
    let of_traits = traits(ask, query, facets, families).await?;
    let shown = |counts: &[(String, u64)], chosen: &[String]| -> Vec<String> {
        counts.iter().take(FACET_VALUES).map(|(id, _)| id).chain(chosen).cloned().collect()
    };
    let outlets = shown(&facets.outlets, &query.outlets);
    let mut names = room_directory::Outlets::of(&ask.node.db).names(&outlets).await?;
    let every: Vec<String> = facets.terms.iter().map(|(id, _)| id).chain(&query.terms).cloned().collect();
    let mut seen = std::collections::HashMap::new();
    for reader in ask.node.contributions.all::<dyn ReadArticle>() {
        seen.extend(reader.term_names(ask, &every).await?);
    }
    // a term that only another observatory's list has is not told of here
    let counted: Vec<(String, u64)> = facets.terms.iter().filter(|(id, _)| seen.contains_key(id)).cloned().collect();
    names.extend(seen);
    let named = |id: &str| names.get(id).cloned().unwrap_or_else(|| id.to_owned());
    let mut terms = facet(ask, "termino", "watch-facet-term", &counted, &query.terms, &named);
    if facets.without_terms > 0 || query.without_terms {
        let none = FacetValue {
            value: "no".to_owned(),
            label: ask.t("watch-facet-no-term"),
            count: speech.number(i64::try_from(facets.without_terms).unwrap_or(0)),
            on: query.without_terms,
        };
        terms.values.insert(0, none);
    }
    let facets = [
        facet(ask, "pais", "watch-word-country", &facets.countries, &query.countries, &|code| speech.country(code)),
        facet(ask, "medio", "watch-word-outlet", &facets.outlets, &query.outlets, &named),
        facet(ask, "idioma", "watch-word-language", &facets.languages, &query.languages, &|code| {
            capitalised(&speech.language(code))
        }),
        terms,
    ];
    Ok(facets.into_iter().chain(of_traits).map(|facet| folded(ask, facet)).collect())
}

/// A facet: the values met most, and those chosen that are not among them.
fn facet(
    ask: &Ask,
    name: &'static str,
    legend: &str,
    counts: &[(String, u64)],
    chosen: &[String],
    label: &dyn Fn(&str) -> String,
) -> FacetView {
    let most = &counts[..counts.len().min(FACET_VALUES)];
    let others = chosen.iter().filter(|value| !most.iter().any(|(met, _)| met == *value));
    let values = most.iter().map(|(value, n)| (value, *n)).chain(others.map(|value| (value, 0)));
    let values = values.map(|(value, n)| FacetValue {
        label: label(value),
        count: ask.speech.number(i64::try_from(n).unwrap_or(0)),
        on: chosen.contains(value),
        value: value.clone(),
    });
    FacetView { name, legend: ask.t(legend), values: values.collect(), rest: Vec::new(), rest_label: String::new() }
}

/// The facets of what readings say.
async fn traits(
    ask: &Ask,
    query: &Query,
    facets: &Facets,
    families: &[TraitFamily],
) -> Result<Vec<FacetView>, Problem> {
    let every: Vec<String> = facets.traits.iter().map(|(of_it, _)| of_it).chain(&query.traits).cloned().collect();
    let mut names = std::collections::HashMap::new();
    for reader in ask.node.contributions.all::<dyn ReadArticle>() {
        names.extend(reader.trait_names(ask, &every).await?);
    }
    let of = |family: &TraitFamily| {
        let before = format!("{}:", family.name);
        // one without a name is not told of here
        let value =
            |of_it: &String| of_it.strip_prefix(&before).filter(|_| names.contains_key(of_it)).map(str::to_owned);
        let counts: Vec<(String, u64)> =
            facets.traits.iter().filter_map(|(of_it, n)| Some((value(of_it)?, *n))).collect();
        let chosen: Vec<String> = query.traits.iter().filter_map(value).collect();
        let label = |value: &str| names.get(&format!("{before}{value}")).cloned().unwrap_or_default();
        facet(ask, family.name, family.legend, &counts, &chosen, &label)
    };
    Ok(families.iter().map(of).collect())
}

/// The first values and those that are on stand open, the rest behind a line.
fn folded(ask: &Ask, mut facet: FacetView) -> FacetView {
    let mut at = 0;
    let (open, rest): (Vec<_>, Vec<_>) = facet.values.into_iter().partition(|value| {
        at += 1;
        value.on || at <= OPEN_VALUES
    });
    facet.rest_label = ask.speech.with("watch-facet-more", &[("n", i64::try_from(rest.len()).unwrap_or(0).into())]);
    FacetView { values: open, rest, ..facet }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Filters in force: label, and the address without it.
fn chips(ask: &Ask, query: &Query, facets: &[FacetView], view: &View) -> Vec<(String, String)> {
    let raw = view.address.split_once('?').map_or("", |(_, query)| query);
    let without = |name: &str, value: &str| {
        let mut kept = url::form_urlencoded::Serializer::new(String::new());
        for (n, v) in url::form_urlencoded::parse(raw.as_bytes()) {
            if n != "despues" && !(n == name && v == value) {
                kept.append_pair(&n, &v);
            }
        }
        format!("/buscar?{}", kept.finish())
    };
    let mut chips: Vec<(String, String)> = facets
        .iter()
        .flat_map(|facet| {
            facet
                .values
                .iter()
                .filter(|value| value.on)
                .map(|value| (value.label.clone(), without(facet.name, &value.value)))
        })
        .collect();
    if let Some(day) = &query.from {
        chips.push((
            ask.speech.with("watch-search-from-chip", &[("date", ask.speech.date(day).into())]),
            without("desde", day),
        ));
    }
    if let Some(day) = &query.to {
        chips.push((
            ask.speech.with("watch-search-to-chip", &[("date", ask.speech.date(day).into())]),
            without("hasta", day),
        ));
    }
    if let Some(story) = &query.story {
        chips.push((ask.t("watch-search-story-chip"), without("historia", story)));
    }
    chips
}

fn is_day(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok()
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

    #[test]
    fn a_language_begins_with_a_capital_where_it_stands_alone() {
        assert_eq!(capitalised("español"), "Español");
        assert_eq!(capitalised("élite"), "Élite");
        assert_eq!(capitalised(""), "");
    }
}
