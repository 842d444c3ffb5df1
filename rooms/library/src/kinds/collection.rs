//! Collections and reading lists: works put together by somebody, in an order, with a word on each.

use records::{Field, Form, Kind};

use super::SUBJECTS;
use crate::actions::EDIT_LIBRARY;

/// A choice of works.
pub static COLLECTION: Kind = Kind {
    name: "collection",
    files: "collections",
    words: "library-collection-{}",
    home: "/colecciones",
    title: "title",
    summary: "about",
    beside: &["kind", "by"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new("kind", Form::Choice(&["collection", "list"])).required(),
        Field::new("about", Form::Tongues).many(),
        Field::new("by", Form::Line),
        Field::new("country", Form::Country).many(),
        Field::new("keywords", Form::Word(SUBJECTS)).many(),
        Field::new(
            "works",
            Form::Parts(&[
                Field::new("work", Form::Record(&["document", "law", "treaty"])).required(),
                Field::new("why", Form::Line),
            ]),
        )
        .many(),
    ],
    edit: &EDIT_LIBRARY,
    carries: None,
    open: records::always,
    rules: records::Rules::NONE,
};
