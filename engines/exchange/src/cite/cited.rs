//! A citation that is made.

/// A citation, as plain text and as HTML whose text is escaped.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cited {
    /// Without any form.
    pub text: String,
    /// With `<i>`, `<b>`, `<sup>`, `<sub>`, small capitals as a span with a style; everything else escaped.
    pub html: String,
    /// What stands before it in a list, where the style numbers: "1.".
    pub label: Option<String>,
    /// Which of the given works it is of, counted from 0.
    pub of: usize,
}
