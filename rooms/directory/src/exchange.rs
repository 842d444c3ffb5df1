//! Outlets on the command line: `atalaya export outlets`, `atalaya import outlets`.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::node::Node;
use platform::room::{Export, Import, ImportFault, ImportReport};
use platform::words::Lang;
use serde_json::Value;

use crate::import::import_outlets;
use crate::row::OutletRow;
use crate::store::Outlets;

/// Writes and reads outlets.
pub struct OutletExchange;

impl Export for OutletExchange {
    fn kind(&self) -> &'static str {
        "outlets"
    }

    /// In the order in which they were entered. All that is kept of an outlet is public.
    fn rows<'a>(
        &'a self,
        db: &'a Db,
        after: &'a str,
        limit: usize,
        _public: bool,
    ) -> BoxFuture<'a, Result<Vec<(String, Value)>>> {
        async move {
            let outlets = Outlets::of(db).entered_after(after, limit).await?;
            let row = |outlet| serde_json::to_value(OutletRow::of(outlet, ""));
            outlets.iter().map(|outlet| Ok((outlet.id.clone(), row(outlet)?))).collect()
        }
        .boxed()
    }
}

impl Import for OutletExchange {
    fn kind(&self) -> &'static str {
        "outlets"
    }

    fn import<'a>(&'a self, node: &'a Node, bytes: &'a [u8], dry: bool) -> BoxFuture<'a, Result<ImportReport>> {
        async move {
            let done = import_outlets(&node.db, bytes, node.config.sample, dry).await?;
            let speech = node.words.speak(Lang::of_terminal());
            let faults = done.faults.into_iter().map(|fault| ImportFault {
                line: usize::try_from(fault.line).unwrap_or(usize::MAX),
                place: fault.field,
                says: speech.t(&fault.key),
            });
            Ok(ImportReport { new: done.added, known: done.known, faults: faults.collect(), ..ImportReport::default() })
        }
        .boxed()
    }
}
