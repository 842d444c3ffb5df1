//! Rows by which a record would be part of itself, by what is there or by each other.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::Db;

use super::lists::Lists;
use super::plan::{Fault, Plan};
use crate::body::Body;
use crate::kind::Kind;
use crate::store::Records;

/// Takes them out of the plan, and says so.
pub(super) async fn refuse(db: &Db, kind: &'static Kind, lists: &Lists<'_>, plan: &mut Plan) -> Result<()> {
    if kind.rules.whole.is_none() {
        return Ok(());
    }
    let mut tx = db.snapshot().await?;
    let mut faults = Vec::new();
    let ahead: HashMap<&str, &Body> = plan.rows.iter().map(|row| (row.id.as_str(), &row.body)).collect();
    for row in &plan.rows {
        if let Some((field, key)) = Records::circle_ahead(&mut tx, kind, &[row.id.as_str()], &row.body, &ahead).await? {
            faults.push(Fault { line: row.line, column: lists.label(field), key, args: Vec::new() });
        }
    }
    plan.rows.retain(|row| faults.iter().all(|fault| fault.line != row.line));
    plan.faults.append(&mut faults);
    Ok(())
}
