//! Memoranda, cooperation, bilateral agreements on labour and social security.

use records::{Field, Form, Kind};

use crate::actions::EDIT_DIRECTORY;

/// An agreement between countries or organisations.
pub static AGREEMENT: Kind = Kind {
    name: "agreement",
    files: "agreements",
    words: "directory-agreement-{}",
    home: "/acuerdos",
    title: "name",
    summary: "object",
    beside: &["kind", "country"],
    fields: &[
        Field::new("name", Form::Tongues).required().many(),
        Field::new("kind", Form::Choice(&["memorandum", "cooperation", "labour", "social-security"])).required(),
        Field::new("country", Form::Country).many(),
        Field::new("parties", Form::Record(&["organisation"])).many(),
        Field::new("parties_named", Form::Line).many(),
        Field::new("object", Form::Tongues).many(),
        Field::new("standing", Form::Choice(&["negotiated", "signed", "in-force", "ended"])).required(),
        Field::new("signed_on", Form::Date),
        Field::new("in_force_on", Form::Date),
        Field::new("until", Form::Date),
        Field::new("ceiling", Form::Number),
        Field::new("currency", Form::Line),
        Field::new("topics", Form::Term("topics")).many(),
        Field::new("documents", Form::Address).many(),
    ],
    edit: &EDIT_DIRECTORY,
    carries: None,
    open: records::always,
    rules: records::Rules::NONE,
};
