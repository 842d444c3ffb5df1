//! What stands around the main part of every page. It is rendered here, so that it is compiled once and not into each of
//! the pages.

use std::fmt::Display;

use askama::Template;

use super::View;

/// From the document's first line to where the main part begins.
#[derive(Template)]
#[template(path = "frame_top.html")]
struct Top<'a> {
    view: &'a View,
}

/// From the end of the main part to the document's last line.
#[derive(Template)]
#[template(path = "frame_foot.html")]
struct Foot<'a> {
    view: &'a View,
}

impl View {
    /// What stands before the main part; HTML.
    pub fn top(&self) -> impl Display + '_ {
        Top { view: self }
    }

    /// What stands behind it; HTML.
    pub fn foot(&self) -> impl Display + '_ {
        Foot { view: self }
    }
}
