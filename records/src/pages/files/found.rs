//! Where words stand in the files of records.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use platform::index::{Marker, Piece};
use platform::kept::FoundOnce;
use platform::pages::with_parameter;
use platform::web::Ask;

use super::{may_read, reading};
use crate::files::{FilePage, RecordFile, RecordFiles, Round};
use crate::kind::Kind;
use crate::store::Record;

/// Pages read in one go.
const PAGES: usize = 50;
/// Bytes of text that are looked through for a list, of all its files together: what stands later is found on the
/// record's own page.
const LIST_BYTES: usize = 384 << 10;
/// Pages looked through inside a document.
const MOST_PAGES: i64 = 3000;

/// A page on which words were found.
#[derive(Clone, Debug)]
pub(super) struct Hit {
    pub page: FilePage,
    pub pieces: Vec<Piece>,
}

/// The best page of each file, with how many of the words it has.
type Best = HashMap<String, (usize, Hit)>;

/// The pages of a file with most of the words asked, in order.
pub(super) async fn all_hits(ask: &Ask, file: &RecordFile, marker: &Arc<Marker>) -> Result<Vec<Hit>> {
    let (mut found, mut best, mut after) = (Vec::new(), 1, 0);
    while after < MOST_PAGES {
        let pages = RecordFiles::pages_after(&ask.node.db, &file.id, after, PAGES).await?;
        let Some(last) = pages.last() else { break };
        after = last.number;
        let pile = Pile { pages, lang: file.lang.clone(), least: best };
        for (count, hit) in look_through(ask, vec![pile], marker).await?.into_iter().flatten() {
            if count > best {
                best = count;
                found.clear();
            }
            found.push(hit);
        }
    }
    Ok(found)
}

/// Pages of one file that are looked through.
struct Pile {
    pages: Vec<FilePage>,
    lang: Option<String>,
    /// Pages with fewer of the words are passed over.
    least: usize,
}

impl Pile {
    /// The pages with most of the words, with how many they have.
    fn best(self, marker: &Marker) -> Vec<(usize, Hit)> {
        let (mut best, mut found) = (self.least, Vec::new());
        for page in self.pages {
            let count = marker.answered(&page.text, self.lang.as_deref());
            if count >= best {
                best = count;
                found.extend(hit(marker, page, self.lang.as_deref()).map(|hit| (count, hit)));
            }
        }
        found.retain(|(count, _)| *count == best);
        found
    }
}

/// Looks through piles, on a thread where it may take its time.
async fn look_through(ask: &Ask, piles: Vec<Pile>, marker: &Arc<Marker>) -> Result<Vec<Vec<(usize, Hit)>>> {
    let marker = Arc::clone(marker);
    ask.node.cpu.run(move || piles.into_iter().map(|pile| pile.best(&marker)).collect()).await
}

/// A page with the words in their surroundings, its text left behind.
fn hit(marker: &Marker, page: FilePage, lang: Option<&str>) -> Option<Hit> {
    let pieces = marker.snippet([(page.text.as_str(), lang)].into_iter())?;
    Some(Hit { page: FilePage { text: String::new(), ..page }, pieces })
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

/// A file of a record of the list.
struct Listed {
    record: usize,
    address: String,
    file: RecordFile,
}

/// For each record of a list the page of its files with most of the words asked, where who asks may read them: the first
/// pages of all files are looked through, then on in those that miss some of the words, as far as a list may take.
pub async fn in_files(
    ask: &Ask,
    kinds: &[&'static Kind],
    records: &[Record],
    marker: &Arc<Marker>,
) -> Result<HashMap<String, Inside>> {
    let files = readable(ask, kinds, records).await?;
    let best = look_inside(ask, &files, marker, |_| true).await?;
    Ok(told(records, files, &best, marker))
}

/// The same for a list of what was found: into a record whose name has all that was asked it is looked no further than its
/// first pages. To look costs more than all else of the list: it is done once as long as what was found stays as it is.
/// Which files may be read, and are there, is asked each time.
pub(in crate::pages) async fn in_files_of_list(
    ask: &Ask,
    kinds: &[&'static Kind],
    records: &[Record],
    marker: &Arc<Marker>,
    kept: &FoundOnce,
) -> Result<HashMap<String, Inside>> {
    let files = readable(ask, kinds, records).await?;
    let look = async || {
        let is_named = |record: &Record| marker.answered(&record.title, None) >= marker.asked();
        let named: Vec<bool> = records.iter().map(is_named).collect();
        look_inside(ask, &files, marker, |at| named.get(at) != Some(&true)).await
    };
    let best = kept.or_find(look).await?;
    Ok(told(records, files, &best, marker))
}

/// The best page of each file, with how many of the words it has. `goes_on` tells of the place of a record whether it is
/// looked beyond its first pages.
async fn look_inside(
    ask: &Ask,
    files: &[Listed],
    marker: &Arc<Marker>,
    goes_on: impl Fn(usize) -> bool,
) -> Result<Best> {
    let asked = marker.asked();
    let mut best = Best::new();
    let mut room = LIST_BYTES;
    for round in Round::ALL {
        let count = |best: &Best, one: &Listed| best.get(&one.file.id).map_or(0, |(count, _)| *count);
        let is_open = |one: &&Listed| count(&best, one) < asked && (round == Round::First || goes_on(one.record));
        let open: Vec<&Listed> = files.iter().filter(is_open).collect();
        for some in open.chunks(round.at_once()) {
            if room == 0 {
                break;
            }
            let ids: Vec<String> = some.iter().map(|one| one.file.id.clone()).collect();
            let mut pages = RecordFiles::pages_in(&ask.node.db, &ids, round).await?;
            let pile = |one: &&Listed| {
                let mut pages = pages.remove(&one.file.id).unwrap_or_default();
                pages.retain(|page| {
                    let fits = room > 0;
                    room = room.saturating_sub(page.text.len());
                    fits
                });
                Pile { pages, lang: one.file.lang.clone(), least: count(&best, one) + 1 }
            };
            let piles = some.iter().map(pile).collect();
            for (id, found) in ids.into_iter().zip(look_through(ask, piles, marker).await?) {
                best.extend(found.into_iter().next().map(|found| (id, found)));
            }
        }
    }
    Ok(best)
}

/// The best page of each of these files, by record: of several files of a record the newest of those with most words.
fn told(records: &[Record], mut files: Vec<Listed>, best: &Best, marker: &Marker) -> HashMap<String, Inside> {
    let count = |one: &Listed| best.get(&one.file.id).map_or(0, |(count, _)| *count);
    files.sort_by_key(|one| (one.record, std::cmp::Reverse(count(one))));
    let mut found = HashMap::new();
    for Listed { record, address, file } in files {
        let (Some((_, hit)), Some(record)) = (best.get(&file.id), records.get(record)) else { continue };
        let href = with_parameter(&reading(&address, &file.id, hit.page.number), "q", marker.text());
        let inside = Inside { label: hit.page.label.clone(), href, pieces: hit.pieces.clone() };
        found.entry(record.id.clone()).or_insert(inside);
    }
    found
}

/// The files of these records that who asks may read, those of each record newest first.
async fn readable(ask: &Ask, kinds: &[&'static Kind], records: &[Record]) -> Result<Vec<Listed>> {
    let kind_of = |record: &Record| kinds.iter().find(|kind| kind.name == record.kind);
    let open = records.iter().filter(|record| kind_of(record).is_some_and(|kind| may_read(ask, kind, record)));
    let open: Vec<String> = open.map(|record| record.id.clone()).collect();
    let mut files = RecordFiles::searched(&ask.node.db, &open).await?;
    let mut listed = Vec::new();
    for (at, record) in records.iter().enumerate() {
        let (Some(kind), Some(files)) = (kind_of(record), files.remove(&record.id)) else { continue };
        let address = kind.address(&record.id);
        listed.extend(files.into_iter().map(|file| Listed { record: at, address: address.clone(), file }));
    }
    Ok(listed)
}
