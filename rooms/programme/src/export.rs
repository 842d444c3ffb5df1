//! Activities on the command line: `atalaya export activities`, and for registers of cooperation with `--format iati`.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::fault;
use platform::room::{Export, Form, Rows};
use platform::time;
use records::{Kind, KindExchange};
use serde_json::Value;

use crate::iati;
use crate::kinds::ACTIVITY;
use crate::register::Register;

/// The file is one piece: it says when it was made, and activities name each other.
const FORMS: [Form; 1] = [Form { word: "iati", around: ["", "", ""] }];

/// Writes activities.
pub struct ActivityExport(pub &'static Kind);

impl Export for ActivityExport {
    fn kind(&self) -> &'static str {
        ACTIVITY.files
    }

    fn rows<'a>(
        &'a self,
        db: &'a Db,
        after: &'a str,
        limit: usize,
        public: bool,
    ) -> BoxFuture<'a, Result<Vec<(String, Value)>>> {
        async move { KindExchange::of(self.0).rows(db, after, limit, public).await }.boxed()
    }

    fn forms(&self) -> &'static [Form] {
        &FORMS
    }

    fn written<'a>(&'a self, _: &'a Form, from: Rows<'a>) -> BoxFuture<'a, Result<Option<(String, String)>>> {
        async move {
            if !from.after.is_empty() {
                return Ok(None);
            }
            if from.origin.is_empty() {
                return Err(fault::usage("set public_address: identifiers of activities begin with it"));
            }
            let register = Register::load(from.db).await?;
            Ok(Some((iati::file(&register, from.origin, time::now()), ACTIVITY.files.to_owned())))
        }
        .boxed()
    }
}
