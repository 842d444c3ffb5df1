//! Institutions, organisations and networks.

use records::{Field, Form, Kind, Rules};

use super::BOARD;
use crate::actions::EDIT_DIRECTORY;

/// An institution, organisation or network that works on migration or gender.
pub static ORGANISATION: Kind = Kind {
    name: "organisation",
    files: "organisations",
    words: "directory-organisation-{}",
    home: "/directorio",
    title: "name",
    summary: "about",
    beside: &["kind", "country"],
    fields: &[
        Field::new("name", Form::Line).required(),
        Field::new("acronym", Form::Line),
        Field::new("kind", Form::Term("organisation-kinds")).required(),
        Field::new("country", Form::Country).required().many(),
        Field::new("about", Form::Tongues).many(),
        Field::new("topics", Form::Term("topics")).many(),
        Field::new(
            "standing",
            Form::Choice(&["active", "unverified", "exile", "in-transition", "legal-status-cancelled", "closed"]),
        )
        .required(),
        Field::new("city", Form::Line),
        Field::new("website", Form::Address),
        Field::new("languages", Form::Language).many(),
        Field::new("member_of", Form::Record(&["organisation"])).many(),
        Field::new("part_of", Form::Record(&["organisation"])).many(),
        Field::new("partner_of", Form::Record(&["organisation"])).many(),
        BOARD,
        Field::new("mail", Form::Mail).many().for_members(),
        Field::new("phone", Form::Line).many().for_members(),
    ],
    edit: &EDIT_DIRECTORY,
    carries: None,
    open: records::always,
    rules: Rules { called_by: &["acronym"], ..Rules::NONE },
};
