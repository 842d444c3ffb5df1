//! The records of a list: found by any word, narrowed by several values of a field, counted.

use std::collections::BTreeMap;

use anyhow::Result;
use platform::index::{AHEAD, KIND, RecordQuery, RecordSort, SearchProblem};
use platform::kept::FoundOnce;
use platform::node::Node;
use platform::pages::{Paged, Slice};
use platform::web::Ask;

use crate::seek::knows_all;
use crate::shelf::Shelf;
use crate::shown::{Shown, reader};
use crate::store::{Filter, MOST_NARROWINGS, Record, Records};

/// Values of one field that a list is narrowed by at once.
const MOST_VALUES: usize = 20;
/// The field of countries.
pub(super) const COUNTRY: &str = "country";

/// What is asked of a list.
pub(super) struct Wanted {
    query: RecordQuery,
    shelf: &'static Shelf,
}

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    pub records: Paged<Record>,
    /// Records by value, most first, by field; [`KIND`] is a field, too. Empty unless asked for.
    pub counts: BTreeMap<String, Vec<(String, i64)>>,
    /// How many there are, whatever the countries chosen.
    pub everywhere: i64,
    /// Where the words stand in the files of the records, once somebody has looked.
    pub inside: FoundOnce,
}

impl Wanted {
    /// By the parameters of the address.
    pub fn of(shelf: &'static Shelf, ask: &Ask) -> Wanted {
        let chosen =
            |parameter: &str| -> Vec<String> { ask.parameters(parameter).into_iter().take(MOST_VALUES).collect() };
        let kinds: Vec<String> = shelf.kinds.iter().map(|kind| kind.name.to_owned()).collect();
        let mut narrowed = vec![
            (KIND.to_owned(), chosen("clase").into_iter().filter(|kind| kinds.contains(kind)).collect()),
            (COUNTRY.to_owned(), chosen("pais").iter().map(|code| code.to_uppercase()).collect::<Vec<_>>()),
        ];
        narrowed.extend(shelf.facets.iter().map(|facet| {
            let values = chosen(facet.parameter).iter().map(|value| facet.form().narrowed(value)).collect();
            (facet.field.to_owned(), values)
        }));
        narrowed.retain(|(_, values)| !values.is_empty());
        // the list was once searched by name only
        let text = ask.parameter("q").or_else(|| ask.parameter("nombre")).unwrap_or_default();
        let sort = if text.is_empty() { RecordSort::Name } else { RecordSort::Best };
        let members = reader(ask) == Shown::Members;
        Wanted { shelf, query: RecordQuery { text, members, kinds, narrowed, sort, ..RecordQuery::default() } }
    }

    /// The same of one kind alone.
    pub fn of_kind(mut self, kind: &str) -> Wanted {
        self.query.narrowed.retain(|(field, _)| field != KIND);
        self.query.narrowed.push((KIND.to_owned(), vec![kind.to_owned()]));
        self
    }

    /// The words asked; may be none.
    pub fn text(&self) -> &str {
        &self.query.text
    }

    /// The values chosen of a field.
    pub fn chosen(&self, field: &str) -> &[String] {
        self.query.narrowed.iter().find(|(name, _)| name == field).map_or(&[], |(_, values)| values)
    }

    /// Records by value of a field. A value that is chosen stands there, too, when no record has it: it can be given up.
    pub fn counts(&self, found: &Found, field: &str) -> Vec<(String, i64)> {
        let mut counts = found.counts.get(field).cloned().unwrap_or_default();
        for value in self.chosen(field) {
            if !counts.iter().any(|(known, _)| known == value) {
                counts.push((value.clone(), 0));
            }
        }
        counts
    }

    /// Is anything left out?
    pub fn is_narrowed(&self) -> bool {
        !self.query.text.is_empty() || !self.query.narrowed.is_empty()
    }

    /// Are there words, and nothing that leaves out what they find?
    pub fn is_words_alone(&self) -> bool {
        !self.query.text.is_empty() && self.query.narrowed.is_empty()
    }

    /// The same without words and with one value of a field at most, as the database alone can tell it.
    pub fn filter(&self) -> Filter {
        let one = |field: &str| self.chosen(field).first().cloned();
        let reader = if self.query.members { Shown::Members } else { Shown::Public };
        let mut filter = Filter { kinds: self.query.kinds.clone(), reader, ..Filter::default() };
        if let Some(kind) = one(KIND) {
            filter.kinds = vec![kind];
        }
        let values = self.query.narrowed.iter().filter(|(field, _)| field != KIND);
        filter.values.extend(values.filter_map(|(field, values)| Some((field.clone(), values.first()?.clone()))));
        filter
    }

    fn is_simple(&self) -> bool {
        let is_plain = self.query.narrowed.iter().all(|(_, values)| values.len() == 1);
        self.query.text.is_empty() && is_plain && self.filter().values.len() <= MOST_NARROWINGS
    }

    /// One page. The index answers, but for a moment after a record was changed: what the database alone can tell is
    /// then asked there, so that nobody looks in vain for what they have just entered.
    pub async fn find(&self, node: &Node, slice: &Slice, counted: bool) -> Result<Found, SearchProblem> {
        if self.is_simple() && !knows_all(node).await? {
            return Ok(self.in_database(&Records::of(&node.db), slice, counted).await?);
        }
        self.in_index(node, slice, counted).await
    }

    /// Those entered last, newest first.
    pub async fn newest(&self, node: &Node, limit: usize) -> Result<Vec<Record>> {
        let records = Records::of(&node.db);
        if self.is_simple() {
            return records.newest(&self.filter(), limit).await;
        }
        let query = RecordQuery { sort: RecordSort::Newest, limit, ..self.query.clone() };
        match node.record_index.search(&query).await {
            Ok(found) => records.several(&found.ids).await,
            Err(SearchProblem::Failed(error)) => Err(error),
            // a feed of words that cannot be asked stays empty
            Err(_) => Ok(Vec::new()),
        }
    }

    async fn in_index(&self, node: &Node, slice: &Slice, counted: bool) -> Result<Found, SearchProblem> {
        let facets = if counted { self.fields() } else { Vec::new() };
        let query = RecordQuery { after: slice.after.clone(), limit: slice.limit, facets, ..self.query.clone() };
        let found = node.record_index.search(&query).await?;
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        // one that was taken out a moment ago is not shown any more
        let rows = Records::of(&node.db).several(&found.ids).await?;
        let counts = found.facets.iter().map(|(field, values)| {
            let values = values.iter().map(|(value, n)| (value.clone(), i64::try_from(*n).unwrap_or(i64::MAX)));
            (field.clone(), values.collect())
        });
        let counts = counts.collect();
        let everywhere = number(found.beyond.get(COUNTRY).copied().unwrap_or(found.total));
        let (next, shown, total) = (found.next.clone(), found.ids.len(), Some(number(found.total)));
        let inside = found.beside.0.clone();
        Ok(Found { records: Paged { rows, next, shown, total }, counts, everywhere, inside })
    }

    async fn in_database(&self, records: &Records<'_>, slice: &Slice, counted: bool) -> Result<Found> {
        let filter = self.filter();
        let total = records.count(&filter).await?;
        let (after, limit) = (slice.after.as_deref(), slice.limit.saturating_add(1));
        let rows = match self.shelf.kinds.iter().find_map(|kind| kind.rules.ahead) {
            Some(ahead) => records.list_ahead(&filter, ahead, after, limit).await?,
            None => records.list(&filter, after, limit).await?,
        };
        let mut found = Found {
            records: Paged::cut(rows, slice, Some(total), |record| self.key_of(record)),
            everywhere: total,
            ..Found::default()
        };
        if counted {
            for field in self.fields() {
                let counts = match field.as_str() {
                    KIND => records.kinds(&Filter { kinds: self.query.kinds.clone(), ..filter.clone() }).await?,
                    field => records.counts(&filter, field).await?,
                };
                found.counts.insert(field, counts);
            }
            let mut anywhere = filter;
            anywhere.values.retain(|(field, _)| field != COUNTRY);
            found.everywhere = records.count(&anywhere).await?;
        }
        Ok(found)
    }

    fn key_of(&self, record: &Record) -> String {
        let kind = self.shelf.kinds.iter().find(|kind| kind.name == record.kind);
        let key = Records::key_of(record);
        if kind.is_some_and(|kind| kind.is_ahead(&record.body)) { format!("{AHEAD}{key}") } else { key }
    }

    /// What is counted; kinds only where there are several to choose from.
    fn fields(&self) -> Vec<String> {
        let kinds = (self.shelf.kinds.len() > 1).then_some(KIND).into_iter();
        kinds.chain([COUNTRY]).chain(self.shelf.facets.iter().map(|facet| facet.field)).map(str::to_owned).collect()
    }
}
