//! Where definitions are changed.

use platform::pages::View;
use platform::web::Ask;

/// Where all of them stand.
pub(crate) const SHAPES: &str = "/admin/fichas";

/// Where the page of a kind stands.
pub(super) fn address(name: &str) -> String {
    format!("{SHAPES}/{name}")
}

/// A page below the list.
pub(super) fn below(ask: &Ask, title: String) -> View {
    let mut view = ask.view_after_form(title, SHAPES);
    view.crumbs = vec![ask.crumb("records-shapes-title", SHAPES)];
    view.head.noindex = true;
    view
}
