//! Records found by the words of a search elsewhere, as a band beside what was found there.

use anyhow::Result;
use platform::index::{KIND, Marker, Piece, RecordQuery, RecordSort, SearchProblem};
use platform::pages::{Link, with_parameter};
use platform::web::Ask;

use super::missed::SearchPlace;
use super::said::Sayer;
use crate::kind::{Kind, Shown};
use crate::shown::reader;
use crate::store::{Record, Records};

/// Records that are shown.
const SHOWN: usize = 4;

/// The band.
#[derive(Default)]
pub struct Beside {
    /// The nearest records.
    pub records: Vec<BesideLine>,
    /// The lists in which there are more, with their counts.
    pub lists: Vec<Link>,
}

/// A record of the band.
pub struct BesideLine {
    /// Its page.
    pub href: String,
    /// Its name, with the words asked marked.
    pub title: Vec<Piece>,
    /// Its kind and what its kind says beside its name.
    pub facts: Vec<String>,
}

impl Beside {
    /// Records that have the words; none where nothing was asked or it cannot be asked of records.
    pub async fn of(ask: &Ask, text: &str) -> Result<Beside> {
        if text.is_empty() {
            return Ok(Beside::default());
        }
        let query = RecordQuery {
            text: text.to_owned(),
            members: reader(ask) == Shown::Members,
            sort: RecordSort::Best,
            limit: SHOWN,
            facets: vec![KIND.to_owned()],
            ..RecordQuery::default()
        };
        let found = match ask.node.record_index.search(&query).await {
            Ok(found) => found,
            Err(SearchProblem::Failed(error)) => return Err(error),
            Err(_) => return Ok(Beside::default()),
        };
        let records = Records::of(&ask.node.db).several(&found.ids).await?;
        let sayer = Sayer::of(ask, &records).await?;
        let (kinds, marker) = (Kind::all(&ask.node.contributions), Marker::of(text).ok());
        let counts = found.facets.get(KIND).map(Vec::as_slice).unwrap_or_default();
        Ok(Beside {
            records: records.iter().filter_map(|record| line(ask, &sayer, &kinds, marker.as_ref(), record)).collect(),
            lists: lists(ask, counts, text),
        })
    }
}

fn line(
    ask: &Ask,
    sayer: &Sayer,
    kinds: &[&'static Kind],
    marker: Option<&Marker>,
    record: &Record,
) -> Option<BesideLine> {
    let kind = kinds.iter().find(|kind| kind.name == record.kind)?;
    let body = record.body.seen_by(kind, reader(ask));
    let title = body.in_language(kind.title, ask.speech.lang().code()).unwrap_or(&record.title);
    let beside = kind.beside.iter().filter_map(|field| sayer.joined(kind, &body, field));
    Some(BesideLine {
        href: kind.address(&record.id),
        title: match marker {
            Some(marker) => marker.whole(title, None),
            None => vec![Piece { text: title.to_owned(), hit: false }],
        },
        facts: std::iter::once(sayer.kind(kind.name)).chain(beside).collect(),
    })
}

/// The lists that have some of what was found, most first.
fn lists(ask: &Ask, counts: &[(String, u64)], text: &str) -> Vec<Link> {
    let places = ask.node.contributions.all::<SearchPlace>();
    let mut lists: Vec<(u64, Link)> = Vec::new();
    for place in places {
        let of_place = |name: &String| place.kinds.iter().any(|kind| kind.name == name);
        let n: u64 = counts.iter().filter(|(name, _)| of_place(name)).map(|(_, n)| n).sum();
        if n > 0 {
            let args = [("list", ask.t(&place.title).into()), ("n", n.into())];
            let label = ask.speech.with("records-beside-list", &args);
            lists.push((n, Link { label, href: with_parameter(place.path, "q", text) }));
        }
    }
    lists.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    lists.into_iter().map(|(_, link)| link).collect()
}
