//! A row of a form, rendered by itself: it stands in a form wherever a field has one, and is compiled once.

use std::borrow::Borrow;
use std::fmt::Display;

use askama::Template;
use platform::pages::{Choice, Form, View};

use super::boxes::{Input, RowBox};

/// What a row is asked with.
pub struct Rows<'a> {
    pub view: &'a View,
    pub form: &'a Form,
    /// How sure one may be of a statement.
    pub sure: &'a [Choice],
    /// Who may see one.
    pub shown: &'a [Choice],
}

impl<'a> Rows<'a> {
    /// A row with what is known of it; HTML.
    pub fn row(self, row: &'a RowBox, label: &'a str, hint: &'a str, optional: bool) -> impl Display + 'a {
        let Rows { view, form, sure, shown } = self;
        Row { view, form, row, label, hint, optional, sure, shown }
    }
}

#[derive(Template)]
#[template(path = "record_row.html")]
struct Row<'a> {
    view: &'a View,
    form: &'a Form,
    row: &'a RowBox,
    label: &'a str,
    hint: &'a str,
    optional: bool,
    sure: &'a [Choice],
    shown: &'a [Choice],
}

impl Row<'_> {
    fn input<'b>(
        &'b self,
        name: &'b str,
        label: &'b str,
        hint: &'b str,
        optional: impl Borrow<bool>,
        input: &'b Input,
    ) -> impl Display + 'b {
        InputBox { view: self.view, form: self.form, name, label, hint, optional: *optional.borrow(), input }
    }
}

/// What is written or chosen.
#[derive(Template)]
#[template(path = "record_input.html")]
struct InputBox<'a> {
    view: &'a View,
    form: &'a Form,
    name: &'a str,
    label: &'a str,
    hint: &'a str,
    optional: bool,
    input: &'a Input,
}
