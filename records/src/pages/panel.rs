//! What other rooms know of a record.

use std::sync::Arc;

use anyhow::Result;
use futures_util::future::BoxFuture;
use platform::pages::PanelHtml;
use platform::web::Ask;

use crate::kind::Kind;
use crate::store::Record;

/// A section on the page of a record that another room adds. Rooms contribute it as `dyn RecordPanel`.
pub trait RecordPanel: Send + Sync {
    /// The section, written by a template of that room; none where it knows nothing of the record.
    fn panel<'a>(&'a self, ask: &'a Ask, kind: &'a Kind, record: &'a Record) -> BoxFuture<'a, Result<Option<String>>>;
}

/// All of them, in the order of rooms.
pub async fn panels(ask: &Ask, kind: &Kind, record: &Record) -> Result<Vec<PanelHtml>> {
    let mut found = Vec::new();
    let panels: Vec<Arc<dyn RecordPanel>> = ask.node.contributions.all::<dyn RecordPanel>();
    for panel in panels {
        found.extend(panel.panel(ask, kind, record).await?.map(PanelHtml::by_template));
    }
    Ok(found)
}
