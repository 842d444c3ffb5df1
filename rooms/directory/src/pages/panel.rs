//! What higher rooms add to the page of an outlet.

use anyhow::Result;
use futures_util::future::BoxFuture;
use platform::pages::PanelHtml;
use platform::web::Ask;

use crate::model::Outlet;

/// A part of an outlet's page that another room contributes, by
/// `contributions.add::<dyn OutletPanel>(…)`.
pub trait OutletPanel: Send + Sync {
    /// HTML made by a template of the contributing room, in the language of the page; `None` where the room has
    /// nothing to say of this outlet. It stands in the main column: a `section` with a heading of the second level.
    fn panel<'a>(&'a self, ask: &'a Ask, outlet: &'a Outlet) -> BoxFuture<'a, Result<Option<String>>>;
}

/// The panels of all rooms, in the order of the rooms.
pub async fn panels(ask: &Ask, outlet: &Outlet) -> Result<Vec<PanelHtml>> {
    let mut panels = Vec::new();
    for contributed in ask.node.contributions.all::<dyn OutletPanel>() {
        panels.extend(contributed.panel(ask, outlet).await?.map(PanelHtml::by_template));
    }
    Ok(panels)
}
