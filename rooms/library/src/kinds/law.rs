//! Constitutions, laws, decrees, regulations, policies and bills of a country.

use records::{Field, Form, Kind, Rules};

use super::SUBJECTS;
use crate::actions::EDIT_LIBRARY;
use crate::proposed::PUBLIC_TEXT;

/// What a country made law or policy, or is about to.
pub static LAW: Kind = Kind {
    name: "law",
    files: "laws",
    words: "library-law-{}",
    home: "/leyes",
    title: "title",
    summary: "about",
    beside: &["country", "year", "status"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new(
            "kind",
            Form::Choice(&["constitution", "law", "decree", "regulation", "policy", "bill", "model-law"]),
        )
        .required(),
        Field::new("number", Form::Code),
        Field::new("country", Form::Country),
        Field::new("year", Form::Date),
        Field::new("adopted_on", Form::Date),
        Field::new("in_force_on", Form::Date),
        Field::new("status", Form::Choice(&["in-force", "amended", "repealed", "bill", "unknown"])).required(),
        Field::new("about", Form::Tongues).many(),
        Field::new("keywords", Form::Word(SUBJECTS)).many(),
        Field::new(
            "maps",
            Form::Parts(&[
                Field::new("article", Form::Line).required(),
                Field::new("model", Form::Record(&["law"])).required(),
                Field::new("model_article", Form::Line).required(),
                Field::new("note", Form::Line),
            ]),
        )
        .many(),
        Field::new("amends", Form::Record(&["law"])).many(),
        Field::new("repeals", Form::Record(&["law"])).many(),
        Field::new("implements", Form::Record(&["law", "treaty"])).many(),
        Field::new("ratifies", Form::Record(&["treaty"])).many(),
        Field::new(
            "relations_stated",
            Form::Parts(&[
                Field::new(
                    "relation",
                    Form::Choice(&[
                        "amends",
                        "amended-by",
                        "repeals",
                        "repealed-by",
                        "implements",
                        "ratifies",
                        "other",
                    ]),
                )
                .required(),
                Field::new("what", Form::Line).required(),
            ]),
        )
        .many(),
        Field::new("url", Form::Address),
        Field::new("text", Form::Text),
    ],
    edit: &EDIT_LIBRARY,
    carries: Some(&PUBLIC_TEXT),
    open: records::always,
    rules: Rules { called_by: &["number"], ..Rules::NONE },
};
