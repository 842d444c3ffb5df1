//! The text of files as the index has it.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::Db;
use platform::index::Said;

use super::store::RecordFiles;
use crate::shown::Shown;

/// Bytes of text that are searched of one record; what is beyond is found by searching inside the file. Some hundreds of
/// pages: longer files are lists and annexes, and a batch of them must fit into memory.
const MOST_TEXT: usize = 2 << 20;
/// Pages read in one go.
const PAGES: usize = 50;

/// The text of the files in force, by record: one text a file.
pub(crate) async fn indexed(db: &Db, ids: &[String]) -> Result<HashMap<String, Vec<Said>>> {
    let mut found: HashMap<String, Vec<Said>> = HashMap::new();
    for (record, files) in RecordFiles::searched(db, ids).await? {
        let texts = found.entry(record).or_default();
        // the oldest come first where there is no room for all
        for file in files.into_iter().rev() {
            let room = MOST_TEXT.saturating_sub(texts.iter().map(|said| said.text.len()).sum());
            texts.push(Said { text: text_of(db, &file.id, room).await?, lang: file.lang, members: false });
        }
    }
    Ok(found)
}

async fn text_of(db: &Db, file: &str, room: usize) -> Result<String> {
    let mut text = String::new();
    let mut after = 0;
    while text.len() < room {
        let pages = RecordFiles::pages_after(db, file, after, PAGES).await?;
        let Some(last) = pages.last() else { break };
        after = last.number;
        for page in pages {
            text.push_str(&page.text);
            text.push('\n');
        }
    }
    Ok(text)
}

/// The same, as who may read the files may find by it.
pub(crate) fn shown(texts: Vec<Said>, readers: Shown) -> impl Iterator<Item = Said> {
    texts.into_iter().map(move |said| Said { members: readers == Shown::Members, ..said })
}
