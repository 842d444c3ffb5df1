//! Where in a text something stands.

use serde::{Deserialize, Serialize};

/// A piece of a text, in Unicode code points.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Span {
    /// The first code point.
    pub start: usize,
    /// One after the last.
    pub end: usize,
}

/// Which text of an article a span is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Within {
    /// The headline.
    Title,
    /// The body.
    Text,
}
