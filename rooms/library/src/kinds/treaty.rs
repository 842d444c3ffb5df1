//! Treaties, and what each country did with them.

use records::{Field, Form, Kind, Rules};

use super::SUBJECTS;
use crate::actions::EDIT_LIBRARY;
use crate::proposed::PUBLIC_TEXT;

/// A treaty with its table of signatures, ratifications and reservations.
pub static TREATY: Kind = Kind {
    name: "treaty",
    files: "treaties",
    words: "library-treaty-{}",
    home: "/tratados",
    title: "title",
    summary: "about",
    beside: &["body", "adopted_on"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new("short_name", Form::Line),
        Field::new("body", Form::Choice(&["un", "ilo", "oas", "hcch", "sica", "other"])),
        Field::new("adopted_on", Form::Date),
        Field::new("in_force_on", Form::Date),
        Field::new("about", Form::Tongues).many(),
        Field::new("keywords", Form::Word(SUBJECTS)).many(),
        Field::new("url", Form::Address),
        Field::new("text", Form::Text),
        Field::new("parties", Form::Parts(PARTY)).many(),
    ],
    edit: &EDIT_LIBRARY,
    carries: Some(&PUBLIC_TEXT),
    open: records::always,
    rules: Rules { called_by: &["short_name"], ..Rules::NONE },
};

/// What a country did: one act with its day. A signature and a later ratification are two.
const PARTY: &[Field] = &[
    Field::new("country", Form::Country).required(),
    Field::new("status", Form::Choice(&["party", "acceded", "signed-only", "not-party", "unknown"])).required(),
    Field::new("date", Form::Date),
    Field::new("date_kind", Form::Choice(&["ratification", "accession", "signature"])),
    Field::new("reservations", Form::Choice(&["on-record", "none"])),
    Field::new("reservation", Form::Line),
];
