//! Networks of contact points: one person or unit for each country and subject.

use records::{Field, Form, Kind};

use crate::actions::EDIT_DIRECTORY;

/// The contact point of a country in a network.
pub static CONTACT: Kind = Kind {
    name: "contact",
    files: "contacts",
    words: "directory-contact-{}",
    home: "/redes",
    title: "name",
    summary: "about",
    beside: &["network", "country"],
    fields: &[
        Field::new("name", Form::Line).required(),
        Field::new("network", Form::Term("networks")).required(),
        Field::new("country", Form::Country).required(),
        Field::new("subject", Form::Line),
        Field::new("organisation", Form::Record(&["organisation"])),
        Field::new("about", Form::Tongues).many(),
        Field::new("since", Form::Date),
        Field::new("until", Form::Date),
        Field::new("successor", Form::Record(&["contact"])),
        Field::new("website", Form::Address),
        Field::new("mail", Form::Mail).many().for_members(),
        Field::new("phone", Form::Line).many().for_members(),
    ],
    edit: &EDIT_DIRECTORY,
    carries: None,
    open: records::always,
    rules: records::Rules::NONE,
};
