//! Articles, reports, books, guides: what is read, cited and lent.

use records::{Field, Form, Kind};

use crate::actions::EDIT_LIBRARY;

/// A publication.
pub static DOCUMENT: Kind = Kind {
    name: "document",
    files: "documents",
    words: "library-document-{}",
    home: "/biblioteca",
    title: "title",
    summary: "abstract",
    beside: &["type", "issued", "language"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new(
            "type",
            Form::Choice(&["article-journal", "report", "book", "guide", "legal-case", "thesis", "chapter", "webpage"]),
        )
        .required(),
        Field::new("authors", Form::Person).many(),
        Field::new("corporate_author", Form::Line).many(),
        Field::new("issued", Form::Date),
        Field::new("container", Form::Line),
        Field::new("volume", Form::Line),
        Field::new("issue", Form::Line),
        Field::new("pages", Form::Line),
        Field::new("edition", Form::Line),
        Field::new("publisher", Form::Line),
        Field::new("place", Form::Line),
        Field::new("language", Form::Language),
        Field::new("country", Form::Country).many(),
        Field::new("keywords", Form::Line).many(),
        Field::new("doi", Form::Code),
        Field::new("isbn", Form::Code).many(),
        Field::new("issn", Form::Code),
        Field::new("url", Form::Address),
        Field::new("abstract", Form::Text),
        Field::new("guides_reading", Form::Choice(&["yes", "no"])),
        Field::new("licence", Form::Line),
        Field::new("access", Form::Choice(&["open", "members", "embargo"])),
        Field::new("access_until", Form::Date),
        Field::new("about_laws", Form::Record(&["law", "treaty"])).many(),
    ],
    edit: &EDIT_LIBRARY,
    open: records::always,
};
