//! What higher rooms add to the page of an outlet.

use std::fmt;

use anyhow::Result;
use askama::filters::HtmlSafe;
use futures_util::future::BoxFuture;
use platform::web::Ask;

use crate::model::Outlet;

/// A part of an outlet's page that another room contributes, by
/// `contributions.add::<dyn OutletPanel>(…)`.
pub trait OutletPanel: Send + Sync {
    /// HTML made by a template of the contributing room, in the language of the page; `None` where the room has
    /// nothing to say of this outlet. It stands in the main column: a `section` with a heading of the second level.
    fn panel<'a>(&'a self, ask: &'a Ask, outlet: &'a Outlet) -> BoxFuture<'a, Result<Option<String>>>;
}

/// HTML of a panel. Only [`panels`] makes it, so that nothing else is shown unescaped.
pub struct PanelHtml(String);

impl fmt::Display for PanelHtml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for PanelHtml {}

/// The panels of all rooms, in the order of the rooms.
pub async fn panels(ask: &Ask, outlet: &Outlet) -> Result<Vec<PanelHtml>> {
    let mut panels = Vec::new();
    for contributed in ask.node.contributions.all::<dyn OutletPanel>() {
        panels.extend(contributed.panel(ask, outlet).await?.map(PanelHtml));
    }
    Ok(panels)
}
