//! Guides that speak of terms: those in which a librarian has said on which page, and those in whose text a term stands.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use anyhow::Result;
use platform::db::Db;
use platform::index::{Marker, Piece, RecordQuery, RecordSort};
use platform::pages::with_parameter;
use platform::places;
use platform::web::Ask;
use records::pages::files::in_files;
use records::pages::reader;
use records::{Record, RecordFile, RecordFiles, Records, Shown, Value};

use crate::kinds::DOCUMENT;

/// Guides in whose text a term is looked for.
const MOST_GUIDES: usize = 5;

/// A guide, at the page that speaks of a term.
#[derive(Clone, Debug)]
pub struct Guide {
    /// Its title.
    pub title: String,
    /// The number on the page, where it is known.
    pub page: Option<String>,
    /// Where it is read: the page where its text is here, else the document.
    pub href: String,
    /// What stands there around the term; empty where nobody looked.
    pub pieces: Vec<Piece>,
}

/// For each of these terms (by identifier or label) the guide of which a librarian says that it explains it, as everybody
/// sees it.
pub async fn explaining(db: &Db, terms: &[String]) -> Result<HashMap<String, Guide>> {
    let folded: Vec<String> = terms.iter().map(|term| term.trim().to_lowercase()).collect();
    let rows: Vec<(String, String)> = db
        .all_of(
            concat!(
                "SELECT v.record_id, v.value FROM record_value v JOIN record r ON r.id = v.record_id
                 WHERE v.field = 'explains.term' AND v.members = 0 AND r.state = 'published' AND v.value IN ",
                places!(),
                " ORDER BY v.record_id"
            ),
            &folded,
        )
        .await?;
    let ids: Vec<String> = rows.iter().map(|(id, _)| id.clone()).collect();
    let records: HashMap<String, Record> =
        Records::of(db).several(&ids).await?.into_iter().map(|record| (record.id.clone(), record)).collect();
    let mut found = HashMap::new();
    for (id, value) in rows {
        if let (Some(record), Entry::Vacant(place)) = (records.get(&id), found.entry(value)) {
            let guide = guide(db, record, place.key()).await?;
            place.insert(guide);
        }
    }
    Ok(found)
}

async fn guide(db: &Db, record: &Record, term: &str) -> Result<Guide> {
    let body = record.body.seen_by(&DOCUMENT, Shown::Public);
    let explained = body.all("explains").iter().find_map(|statement| match &statement.value {
        Value::Parts(parts) if parts.get("term").is_some_and(|said| said.trim().to_lowercase() == term) => Some(parts),
        _ => None,
    });
    let page = explained.and_then(|parts| parts.get("page")).filter(|page| !page.is_empty()).cloned();
    let address = DOCUMENT.address(&record.id);
    let is_open = DOCUMENT.readers_of_files(&record.body) == Some(Shown::Public);
    let is_here = is_open && RecordFiles::of_record(db, &record.id).await?.iter().any(RecordFile::is_searched);
    let href = match page.as_ref().filter(|_| is_here) {
        Some(page) => with_parameter(&format!("{address}/leer"), "hoja", page),
        None => address,
    };
    Ok(Guide { title: record.title.clone(), page, href, pieces: Vec::new() })
}

/// The guides to critical reading in whose text these words stand, each at the page that has most of them.
pub async fn mentioning(ask: &Ask, words: &str) -> Result<Vec<Guide>> {
    let text = format!("\"{}\"", words.replace('"', " "));
    let query = RecordQuery {
        text: text.clone(),
        members: reader(ask) == Shown::Members,
        kinds: vec![DOCUMENT.name.to_owned()],
        narrowed: vec![("guides_reading".to_owned(), vec!["yes".to_owned()])],
        sort: RecordSort::Best,
        limit: MOST_GUIDES,
        ..RecordQuery::default()
    };
    // words that cannot be asked are found nowhere
    let Ok(found) = ask.node.record_index.search(&query).await else { return Ok(Vec::new()) };
    let records = Records::of(&ask.node.db).several(&found.ids).await?;
    let Ok(marker) = Marker::of(&text) else { return Ok(Vec::new()) };
    let mut inside = in_files(ask, &[&DOCUMENT], &records, &Arc::new(marker)).await?;
    let guides = records.iter().filter_map(|record| {
        let hit = inside.remove(&record.id)?;
        Some(Guide { title: record.title.clone(), href: hit.href, page: Some(hit.label), pieces: hit.pieces })
    });
    Ok(guides.collect())
}
