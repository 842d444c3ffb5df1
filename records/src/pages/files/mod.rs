//! Files on pages of records: which there are, where the words asked stand in them, reading them here, and bringing,
//! naming and taking them away.

mod found;
mod manage;
mod read;
mod serve;
mod shown;
mod taken;

pub(super) use found::in_files_of_list;
pub use found::{Inside, in_files};
pub use manage::{Brought, brought};
pub(super) use manage::{bring, change, show as manage};
pub(super) use read::show as read;
pub(super) use serve::show as serve;
pub use shown::{FileLine, FilesBox, HitLine, Hits, reading_words};
pub(super) use taken::TakenFile;

use platform::web::Ask;

use crate::kind::Kind;
use crate::shown::reader;
use crate::store::Record;

/// May who asks read the files of a record?
fn may_read(ask: &Ask, kind: &Kind, record: &Record) -> bool {
    kind.readers_of_files(&record.body).is_some_and(|readers| readers <= reader(ask))
}

/// Where a page of a file is read.
fn reading(address: &str, file: &str, page: i64) -> String {
    format!("{address}/leer?archivo={file}&pagina={page}")
}
