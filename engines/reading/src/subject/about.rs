//! What comes with an article beside its text.

/// What is known of an article beside its text; all may be missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct About<'a> {
    /// Authors as the page names them.
    pub authors: &'a [String],
    /// The section as the page names it.
    pub section: Option<&'a str>,
    /// The address of the page.
    pub url: Option<&'a str>,
}
