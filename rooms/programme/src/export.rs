//! Activities for registers of cooperation on the command line: `atalaya export activities --format iati`.

use anyhow::Result;
use futures_util::FutureExt;
use platform::fault;
use platform::room::{Form, Rows};
use platform::time;
use records::Forms;

use crate::iati;
use crate::kinds::ACTIVITY;
use crate::register::Register;

/// The file is one piece: it says when it was made, and activities name each other.
pub const IATI: Forms =
    Forms { all: &[Form { word: "iati", around: ["", "", ""] }], written: |_, _, from| written(from).boxed() };

async fn written(from: Rows<'_>) -> Result<Option<(String, String)>> {
    if !from.after.is_empty() {
        return Ok(None);
    }
    if from.origin.is_empty() {
        return Err(fault::usage("set public_address: identifiers of activities begin with it"));
    }
    let register = Register::load(from.db).await?;
    Ok(Some((iati::file(&register, from.origin, time::now()), ACTIVITY.files.to_owned())))
}
