//! A file that a new record is made for: the form holds what the file says of itself, and the record takes the file.

use anyhow::Result;
use platform::db::Tx;
use platform::web::Ask;

use crate::body::Body;
use crate::files::{Filing, RecordFiles};
use crate::kind::Kind;

/// The file, as the form shows it.
pub(in crate::pages) struct TakenFile {
    pub id: String,
    pub name: String,
}

impl TakenFile {
    /// A file that is filed with no record yet, and the record that it proposes.
    pub async fn open(ask: &Ask, kind: &Kind, id: &str) -> Result<Option<(TakenFile, Body)>> {
        let Some(carries) = kind.carries.filter(|_| !id.is_empty()) else { return Ok(None) };
        let file = RecordFiles::find(&ask.node.db, id).await?.filter(|file| file.record_id.is_none());
        Ok(file.map(|file| {
            let body = match &file.said {
                Some(said) => (carries.proposed)(said, file.source.as_deref()),
                None => Body::new(),
            };
            (TakenFile { id: file.id, name: file.name }, body)
        }))
    }

    /// Files it with the record that was made of it, in the same transaction; false where somebody else has filed it.
    pub async fn file(tx: &mut Tx, kind: &Kind, id: &str, record: &str) -> Result<bool> {
        match kind.carries.is_some() && !id.is_empty() {
            true => RecordFiles::file(tx, id, record, Filing::default()).await,
            false => Ok(true),
        }
    }
}
