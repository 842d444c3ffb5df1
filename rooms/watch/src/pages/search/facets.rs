//! The filters of the search: what the articles found can be narrowed by, and what they are narrowed by.

use platform::index::{Facets, Query};
use platform::pages::{Problem, View};
use platform::web::Ask;

use crate::panel::{ReadArticle, TraitFamily};

/// Countries, outlets and languages that are offered: all that most nodes have. A page has to stay light, and the
/// directory leads to the articles of every outlet.
const MOST_PLACES: usize = 100;
/// Values that are offered of each thing that readings say.
const MOST_READ: usize = 8;
/// Values of one facet that stand open.
const OPEN_VALUES: usize = 4;

/// The filters, in the order of the page.
pub struct Filters {
    /// Country, outlet, language.
    pub places: Vec<FacetView>,
    /// Are there more outlets than are offered?
    pub more_outlets: bool,
    /// Marked terms.
    pub terms: FacetView,
    /// What else readings say.
    pub readings: Vec<FacetView>,
    /// Is anything narrowed by that?
    pub are_read: bool,
}

impl Filters {
    /// The values in force, each with the name of its filter.
    pub fn chosen(&self) -> impl Iterator<Item = (&'static str, &FacetValue)> {
        let facets = self.places.iter().chain([&self.terms]).chain(&self.readings);
        facets.flat_map(|facet| facet.values.iter().filter(|value| value.on).map(|value| (facet.name, value)))
    }
}

/// One filter.
pub struct FacetView {
    /// Its name in addresses.
    pub name: &'static str,
    /// Its heading.
    pub legend: String,
    /// The values that stand open.
    pub values: Vec<FacetValue>,
    /// Values that are only seen when asked for.
    pub rest: Vec<FacetValue>,
    /// How many these are, in words.
    pub rest_label: String,
}

/// One value.
pub struct FacetValue {
    /// As addresses have it.
    pub value: String,
    /// In words.
    pub label: String,
    /// How many articles have it.
    pub count: String,
    /// Is it in force?
    pub on: bool,
}

/// The filters of a search, with how many articles each value would leave.
pub async fn filters(ask: &Ask, query: &Query, facets: &Facets, families: &[TraitFamily]) -> Result<Filters, Problem> {
    let speech = &ask.speech;
    let of_traits = traits(ask, query, facets, families).await?;
    let outlets: Vec<String> =
        facets.outlets.iter().take(MOST_PLACES).map(|(id, _)| id).chain(&query.outlets).cloned().collect();
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
    let mut terms = facet(ask, "termino", "watch-facet-term", (&counted, MOST_READ), &query.terms, &named);
    if facets.without_terms > 0 || query.without_terms {
        let none = FacetValue {
            value: "no".to_owned(),
            label: ask.t("watch-facet-no-term"),
            count: speech.number(i64::try_from(facets.without_terms).unwrap_or(0)),
            on: query.without_terms,
        };
        terms.values.insert(0, none);
    }
    let places = [
        facet(ask, "pais", "watch-word-country", (&facets.countries, MOST_PLACES), &query.countries, &|code| {
            speech.country(code)
        }),
        facet(ask, "medio", "watch-word-outlet", (&facets.outlets, MOST_PLACES), &query.outlets, &named),
        facet(ask, "idioma", "watch-word-language", (&facets.languages, MOST_PLACES), &query.languages, &|code| {
            capitalised(&speech.language(code))
        }),
    ];
    let folded = |facet: FacetView| folded(ask, facet);
    Ok(Filters {
        places: places.into_iter().map(folded).collect(),
        more_outlets: facets.outlets.len() > MOST_PLACES,
        terms: folded(terms),
        are_read: of_traits.iter().any(|facet| facet.values.iter().any(|value| value.on)),
        readings: of_traits.into_iter().filter(|facet| !facet.values.is_empty()).map(folded).collect(),
    })
}

/// A facet: the values met most, and those chosen that are not among them.
fn facet(
    ask: &Ask,
    name: &'static str,
    legend: &str,
    (counts, most): (&[(String, u64)], usize),
    chosen: &[String],
    label: &dyn Fn(&str) -> String,
) -> FacetView {
    let most = &counts[..counts.len().min(most)];
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
        facet(ask, family.name, family.legend, (&counts, MOST_READ), &chosen, &label)
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
pub fn chips(ask: &Ask, query: &Query, filters: &Filters, view: &View) -> Vec<(String, String)> {
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
    let mut chips: Vec<(String, String)> =
        filters.chosen().map(|(name, value)| (value.label.clone(), without(name, &value.value))).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_begins_with_a_capital_where_it_stands_alone() {
        assert_eq!(capitalised("español"), "Español");
        assert_eq!(capitalised("élite"), "Élite");
        assert_eq!(capitalised(""), "");
    }
}
