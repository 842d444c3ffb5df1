//! Where words stand in the files of records.

use std::collections::HashMap;

use anyhow::Result;
use platform::index::{Marker, Piece};
use platform::pages::with_parameter;
use platform::web::Ask;

use super::may_read;
use super::shown::reading;
use crate::files::{FilePage, RecordFile, RecordFiles};
use crate::kind::Kind;
use crate::store::Record;

/// Pages read in one go.
const PAGES: usize = 50;
/// Pages looked through for a list, in each file: what stands later is found on the record's own page.
const FIRST_PAGES: i64 = 100;
/// Pages looked through inside a document.
const MOST_PAGES: i64 = 3000;

/// A page on which words were found.
#[derive(Clone, Debug)]
pub(super) struct Hit {
    pub page: FilePage,
    pub pieces: Vec<Piece>,
}

/// The pages of a file with most of the words asked, in order.
pub(super) async fn hits(ask: &Ask, file: &RecordFile, text: &str, most: i64) -> Result<Vec<Hit>> {
    let (mut found, mut best, mut after) = (Vec::new(), 1, 0);
    while after < most {
        let pages = RecordFiles::pages_after(&ask.node.db, &file.id, after, PAGES).await?;
        let Some(last) = pages.last() else { break };
        after = last.number;
        let Ok(marker) = Marker::of(text) else { break };
        for mut page in pages {
            let Some(pieces) = marker.snippet([(page.text.as_str(), file.lang.as_deref())].into_iter()) else {
                continue;
            };
            let different = pieces.iter().filter(|piece| piece.hit).count();
            if different > best {
                best = different;
                found.clear();
            }
            if different >= best {
                page.text = String::new();
                found.push(Hit { page, pieces });
            }
        }
    }
    Ok(found)
}

/// Where words stand in a file of a record.
#[derive(Clone, Debug)]
pub struct Inside {
    /// How the page is called.
    pub label: String,
    /// Where it is read.
    pub href: String,
    /// The words in their surroundings.
    pub pieces: Vec<Piece>,
}

/// For each record of a list the first page of its files with most of the words asked, where who asks may read them.
pub async fn in_files(
    ask: &Ask,
    kinds: &[&'static Kind],
    records: &[Record],
    text: &str,
) -> Result<HashMap<String, Inside>> {
    let mut found = HashMap::new();
    if text.is_empty() {
        return Ok(found);
    }
    let kind_of = |record: &Record| kinds.iter().find(|kind| kind.name == record.kind);
    let open = records.iter().filter(|record| kind_of(record).is_some_and(|kind| may_read(ask, kind, record)));
    let open: Vec<String> = open.map(|record| record.id.clone()).collect();
    let mut files = RecordFiles::searched(&ask.node.db, &open).await?;
    for record in records {
        let (Some(kind), Some(files)) = (kind_of(record), files.remove(&record.id)) else { continue };
        for file in files {
            if let Some(hit) = hits(ask, &file, text, FIRST_PAGES).await?.into_iter().next() {
                let href = with_parameter(&reading(&kind.address(&record.id), &file.id, hit.page.number), "q", text);
                found.insert(record.id.clone(), Inside { label: hit.page.label, href, pieces: hit.pieces });
                break;
            }
        }
    }
    Ok(found)
}

/// All pages of a file that are looked through.
pub(super) async fn all_hits(ask: &Ask, file: &RecordFile, text: &str) -> Result<Vec<Hit>> {
    hits(ask, file, text, MOST_PAGES).await
}
