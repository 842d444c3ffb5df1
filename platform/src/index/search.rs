//! Articles searched.

use anyhow::{Context, Result};
use tantivy::TantivyDocument;
use tantivy::schema::{Field, Value};

use super::ask::whole;
use super::counts::{beside, facets};
use super::model::{Facets, Found, Hit, MOST_HITS, Query, SearchProblem};
use super::open::{Index, Opened};
use super::order::{Order, Place, Ranked, Ranking};
use super::schema::{Fields, schema};
use super::shape::ArticleShape;
use super::snippet::Marks;
use super::syntax::Asked;

impl Index {
    /// Searches, on a thread where it may take its time.
    pub async fn search(&self, query: &Query) -> Result<Found, SearchProblem> {
        let query = query.clone();
        self.in_turn(move |index| index.search_here(&query)).await
    }

    fn search_here(&self, query: &Query) -> Result<Found, SearchProblem> {
        let asked = Asked::parse(&query.text)?;
        let fields = schema().1;
        let opened = self.opened()?;
        let (searcher, columns) = (&opened.searcher, &opened.columns);
        let order = Order::from(query.sort);
        let part = whole(&fields, &asked, query, None)?;
        let limit = query.limit.min(MOST_HITS);
        // one more than shown tells whether there is a next page
        let ranking = Ranking { columns, sort: order, after: after(order, query.after.as_deref())?, limit: limit + 1 };
        let ((total, mut ranked), counts) =
            searcher.search(part.as_ref(), &(ranking, beside(columns, query))).map_err(anyhow::Error::new)?;
        let more = ranked.len() > limit;
        ranked.truncate(limit);
        let next = ranked.last().filter(|_| more).map(|(place, _)| place.key(order));
        let marks = Marks::of(&asked);
        let hits = match query.ids_only {
            true => ranked.into_iter().map(|(place, _)| Hit { id: place.id, ..Hit::default() }).collect(),
            false => ranked.iter().map(|one| hit(&opened, &fields, &marks, query, one)).collect::<Result<_>>()?,
        };
        let facets = match query.facets {
            true => facets(searcher, columns, &fields, &asked, query, counts)?,
            false => Facets::default(),
        };
        Ok(Found { next, hits, total, facets })
    }
}

/// The place after which a page goes on.
pub(super) fn after(order: Order, key: Option<&str>) -> Result<Option<Place>, SearchProblem> {
    match key.filter(|key| !key.is_empty()) {
        None => Ok(None),
        Some(key) => Place::parse(order, key).map(Some).ok_or_else(|| SearchProblem::NotAKey(key.to_owned())),
    }
}

fn hit(
    opened: &Opened<ArticleShape>,
    fields: &Fields,
    marks: &Marks,
    query: &Query,
    (place, address): &Ranked,
) -> Result<Hit> {
    let stored: TantivyDocument =
        opened.searcher.doc(*address).with_context(|| format!("reading {} from the index", place.id))?;
    let text = |field: Field| stored.get_first(field).and_then(|value| value.as_str()).unwrap_or_default();
    let language = text(fields.language);
    Ok(Hit {
        id: place.id.clone(),
        version_id: text(fields.version_id).to_owned(),
        score: place.score(Order::from(query.sort)),
        sort_at: opened.columns.segment(address.segment_ord)?.sort_at.first(address.doc_id).unwrap_or_default(),
        snippet: marks.snippet(text(fields.text), language),
        title: marks.whole(text(fields.title), language),
    })
}
