//! Mandates: what was asked, by whom, of whom.

use records::{Field, Form, Kind, Rules};

use crate::actions::EDIT_MANDATES;

/// A resolution, declaration, plan of action, treaty, or one paragraph of it.
pub static MANDATE: Kind = Kind {
    name: "mandate",
    files: "mandates",
    words: "programme-mandate-{}",
    home: "/programa/mandatos",
    title: "title",
    summary: "asks",
    beside: &["kind", "number", "year"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new(
            "kind",
            Form::Choice(&[
                "resolution",
                "declaration",
                "plan-of-action",
                "summit",
                "paragraph",
                "mandate",
                "decision",
                "request",
                "reaffirmation",
                "plan",
                "treaty",
                "general-observation",
            ]),
        )
        .required(),
        Field::new("number", Form::Code),
        Field::new("session", Form::Code),
        Field::new("year", Form::Date),
        Field::new("body", Form::Record(&["body"])),
        Field::new("part_of", Form::Record(&["mandate"])),
        Field::new("paragraph", Form::Line),
        Field::new("asks", Form::Tongues).many().long(),
        Field::new("addressed_to", Form::Record(&["body"])).many(),
        Field::new("themes", Form::Term("topics")).many(),
        Field::new("takes_up", Form::Record(&["mandate"])).many(),
        Field::new("adds_to", Form::Record(&["mandate"])).many(),
        Field::new("repeals", Form::Record(&["mandate"])).many(),
        Field::new("note", Form::Tongues).many().long(),
        Field::new("url", Form::Address),
    ],
    edit: &EDIT_MANDATES,
    carries: Some(&super::PAPERS),
    open: records::always,
    rules: Rules {
        kept_by: &[("activity", "mandates"), ("mandate", "part_of"), ("plan", "mandates")],
        whole: Some(("part_of", "programme-part-of-itself")),
        called_by: &["number"],
        ..Rules::NONE
    },
};
