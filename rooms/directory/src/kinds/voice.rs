//! Who can speak: experts, women first, and the units of institutions that answer the press.

use records::{Field, Form, Kind, Rules, consent};

use super::BOARD;
use crate::actions::EDIT_DIRECTORY;

/// Somebody who can speak on a subject. A person is listed with her consent only; a unit stands in the official sources of
/// its institution and is listed without asking.
pub static VOICE: Kind = Kind {
    name: "voice",
    files: "voices",
    words: "directory-voice-{}",
    home: "/directorio",
    title: "name",
    summary: "about",
    beside: &["who", "country", "languages", "answers"],
    fields: &[
        Field::new("name", Form::Line).required(),
        Field::new("who", Form::Choice(&["woman", "man", "other", "unit"])).required(),
        Field::new("organisation", Form::Record(&["organisation"])),
        Field::new("country", Form::Country).required().many(),
        Field::new("topics", Form::Term("topics")).required().many(),
        Field::new("about", Form::Tongues).many(),
        Field::new("languages", Form::Language).many(),
        Field::new("answers", Form::Choice(&["same-day", "within-days", "by-appointment"])),
        Field::new("contact", Form::Address).many(),
        BOARD,
        Field::new("mail", Form::Mail).many().for_members(),
        Field::new("phone", Form::Line).many().for_members(),
        consent::field(),
    ],
    edit: &EDIT_DIRECTORY,
    carries: None,
    open: |body| consent::opens(body, body.text("who") != Some("unit")),
    // the directory is read by who looks for a woman to ask
    rules: Rules { ahead: Some(("who", "woman")), ..Rules::NONE },
};
