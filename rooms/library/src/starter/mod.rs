//! The library that every installation begins with, as facts with their sources: documents, laws, treaties and who
//! ratified them. Real ones, also in the demonstration. What is uncertain is entered as such and waits to be confirmed.

mod documents;
mod laws;
mod line;
mod relations;
mod source;
mod treaties;

use anyhow::Result;
use platform::db::Db;
use records::starter::vocabulary;

use crate::kinds::SUBJECTS;

/// Enters what is not there yet.
pub async fn starter(db: Db, _sample: bool) -> Result<()> {
    vocabulary(&db, SUBJECTS, include_bytes!("../../starter/subjects.csv")).await?;
    documents::enter(&db).await?;
    let treaties = treaties::enter(&db).await?;
    laws::enter(&db, &treaties).await
}
