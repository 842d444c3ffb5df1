//! Outlets from CSV: the starter directory, and lists that people bring.

mod plan;
mod sheet;
#[cfg(test)]
mod tests;

pub use plan::{Imported, Plan};
#[cfg(test)]
use sheet::Unreadable;
pub use sheet::{RowFault, Sheet};

use anyhow::Result;
use platform::accounts::{Who, audit};
use platform::db::Db;
use platform::fault;

use crate::store::Outlets;

/// Brings in a list from the command line or from the program itself; see [`Sheet::read`] for its form.
/// `sample` marks the outlets as invented; with `dry` nothing is written.
/// A list that cannot be read at all is an error of input.
pub async fn import_outlets(db: &Db, bytes: &[u8], sample: bool, dry: bool) -> Result<Imported> {
    let sheet = Sheet::read(bytes).map_err(|reason| fault::input(reason.says()))?;
    if dry { Ok(compare(db, sheet).await?.foreseen()) } else { import_sheet(db, &Who::operator(), sheet, sample).await }
}

/// What importing a list would do.
pub async fn compare(db: &Db, sheet: Sheet) -> Result<Plan> {
    let mut tx = db.begin().await?;
    Ok(Plan::of(sheet, Outlets::known(&mut tx).await?))
}

/// Imports a list, all of it or nothing. An outlet of the same country and name is left as it is, so that a second
/// import does nothing.
pub async fn import_sheet(db: &Db, who: &Who, sheet: Sheet, sample: bool) -> Result<Imported> {
    let mut tx = db.begin().await?;
    Outlets::wait_for_names(&mut tx).await?;
    let plan = Plan::of(sheet, Outlets::known(&mut tx).await?);
    let done = plan.carry_out(&mut tx, sample).await?;
    if done.added > 0 {
        let detail = serde_json::json!({ "added": done.added, "known": done.known, "faults": done.faults.len() });
        audit(&mut tx, who, "outlet.import", "", detail).await?;
    }
    tx.commit().await?;
    Ok(done)
}
