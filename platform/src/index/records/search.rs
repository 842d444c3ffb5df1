//! Records searched, narrowed and counted.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use anyhow::Result;
use tantivy::collector::Count;
use tantivy::query::Query as Part;

use super::schema::{CountedField, by_name, exact, fields, id_of_name};
use super::{Beside, RecordIndex, RecordQuery, RecordShape, RecordSort, RecordsFound};
use crate::index::ask::{Exact, Spots, Weighing, all_of, exactly, union};
use crate::index::counts::{Counting, most_first};
use crate::index::model::{MOST_HITS, SearchProblem};
use crate::index::open::Opened;
use crate::index::order::{Order, Place, Ranking};
use crate::index::search::after;
use crate::index::syntax::Asked;

impl RecordIndex {
    /// Searches, on a thread where it may take its time.
    pub async fn search(&self, query: &RecordQuery) -> Result<Arc<RecordsFound>, SearchProblem> {
        let query = query.clone();
        self.in_turn(move |index| {
            let opened = index.opened()?;
            if let Some(known) = opened.kept.known(&query) {
                return Ok(known);
            }
            let found = Arc::new(search(&opened, &query)?);
            opened.kept.keep(query, &found);
            Ok(found)
        })
        .await
    }
}

fn search(opened: &Opened<RecordShape>, query: &RecordQuery) -> Result<RecordsFound, SearchProblem> {
    let asked = Asked::parse(&query.text)?;
    let order = Order::from(query.sort);
    let (searcher, columns) = (&opened.searcher, &opened.columns);
    let limit = query.limit.min(MOST_HITS);
    // one more than shown tells whether there is a next page
    let ranking = Ranking { columns, sort: order, after: query.place()?, limit: limit + 1 };
    let counting = |facets| Counting { columns, facets };
    // what is not narrowed is counted in the search's own pass
    let (narrowed, free): (Vec<&String>, Vec<&String>) = query.facets.iter().partition(|field| query.narrows(field));
    let beside = counting(free.iter().flat_map(|field| query.columns(field)).collect());
    let part = query.part(&asked, None)?;
    let ((total, mut ranked), mut counts) =
        searcher.search(part.as_ref(), &(ranking, beside)).map_err(anyhow::Error::new)?;
    let mut beyond = BTreeMap::new();
    for field in narrowed {
        let part = query.part(&asked, Some(field))?;
        let (n, values) =
            searcher.search(part.as_ref(), &(Count, counting(query.columns(field)))).map_err(anyhow::Error::new)?;
        beyond.insert(field.clone(), n);
        counts.extend(values);
    }
    let mut facets: HashMap<String, HashMap<String, u64>> = HashMap::new();
    for (field, values) in counts {
        let all = facets.entry(field.name).or_default();
        values.into_iter().for_each(|(value, n)| *all.entry(value).or_default() += n);
    }
    let more = ranked.len() > limit;
    ranked.truncate(limit);
    Ok(RecordsFound {
        next: ranked.last().filter(|_| more).map(|(place, _)| match order {
            Order::Name => id_of_name(&place.id).0.to_owned() + "|" + id_of_name(&place.id).1,
            Order::Best | Order::Newest | Order::MostCopied => place.key(order),
        }),
        ids: ranked.iter().map(|(place, _)| id_of_name(&place.id).1.to_owned()).collect(),
        total,
        facets: facets.into_iter().map(|(field, values)| (field, most_first(values))).collect(),
        beyond,
        beside: Beside::default(),
    })
}

impl From<RecordSort> for Order {
    fn from(sort: RecordSort) -> Order {
        match sort {
            RecordSort::Name => Order::Name,
            RecordSort::Best => Order::Best,
            RecordSort::Newest => Order::Newest,
        }
    }
}

impl RecordQuery {
    /// The place after which the page goes on.
    fn place(&self) -> Result<Option<Place>, SearchProblem> {
        let key = self.after.as_deref().filter(|key| !key.is_empty());
        match (self.sort, key) {
            (RecordSort::Name, Some(key)) => match key.rsplit_once('|') {
                Some((name, id)) => Ok(Some(Place { first: 0, second: 0, id: by_name(name, id) })),
                None => Err(SearchProblem::NotAKey(key.to_owned())),
            },
            _ => after(Order::from(self.sort), key),
        }
    }

    fn narrows(&self, field: &str) -> bool {
        self.narrowed.iter().any(|(name, values)| name == field && !values.is_empty())
    }

    /// The columns that hold the values of a field which who asks may count.
    fn columns(&self, field: &str) -> Vec<CountedField> {
        let column = |members| CountedField { name: field.to_owned(), members };
        if self.members { vec![column(false), column(true)] } else { vec![column(false)] }
    }

    /// All that must hold, but for the narrowing by the field of `except`.
    fn part(&self, asked: &Asked, except: Option<&str>) -> Result<Box<dyn Part>, SearchProblem> {
        let fields = fields();
        let shown = if self.members { 2 } else { 1 };
        let weighing = match self.sort {
            RecordSort::Best if except.is_none() => Weighing::ByLikeness,
            RecordSort::Best | RecordSort::Name | RecordSort::Newest => Weighing::None,
        };
        let values = fields.values[0];
        let spots = Spots {
            title: fields.title,
            texts: fields.texts.into_iter().take(shown).collect(),
            author: None,
            outlet: None,
            section: None,
            country: Exact { field: values, before: "country=" },
            language: Exact { field: values, before: "languages=" },
        };
        let one_of = |field: &str, wanted: &[String]| {
            let wanted = wanted.iter().map(|value| exact(field, value));
            union(wanted.flat_map(|value| fields.values.iter().take(shown).map(move |f| exactly(*f, &value))).collect())
        };
        let mut filters: Vec<Box<dyn Part>> = Vec::new();
        if !self.kinds.is_empty() {
            filters.push(one_of(super::KIND, &self.kinds));
        }
        for (field, wanted) in self.narrowed.iter().filter(|(name, wanted)| except != Some(name) && !wanted.is_empty())
        {
            filters.push(one_of(field, wanted));
        }
        all_of(asked, spots, weighing, filters)
    }
}
