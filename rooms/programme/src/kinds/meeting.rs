//! Meetings, workshops, courses: who met where, what was said there and what came of it.

use records::{Field, Form, Kind, Rules};

use super::{in_four, in_order};
use crate::actions::EDIT_PROGRAMME;

/// A meeting, or a series of them.
pub static MEETING: Kind = Kind {
    name: "meeting",
    files: "meetings",
    words: "programme-meeting-{}",
    home: "/programa/reuniones",
    title: "title",
    summary: "participants",
    beside: &["kind", "start", "country"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new(
            "kind",
            Form::Choice(&[
                "meeting",
                "special-meeting",
                "working-meeting",
                "session",
                "council",
                "working-group",
                "expert-meeting",
                "ministerial-conference",
                "summit",
                "dialogue",
                "workshop",
                "course",
                "seminar",
                "congress",
                "conference",
                "public-conference",
                "forum",
                "launch",
                "official-visit",
            ]),
        )
        .required(),
        Field::new("is_series", Form::Choice(&["yes", "no"])),
        Field::new("series", Form::Record(&["meeting"])),
        Field::new("host", Form::Record(&["body"])),
        Field::new("start", Form::Date),
        Field::new("end", Form::Date),
        Field::new("date_source", Form::Choice(&["stated", "not-stated", "mission", "background"])),
        Field::new("country", Form::Country),
        Field::new("place", Form::Tongues).many(),
        Field::new("activity", Form::Record(&["activity"])),
        Field::new(
            "sessions",
            Form::Parts(in_four!(
                Field::new("day", Form::Date),
                Field::new("at", Form::Line),
                Field::new("speaker", Form::Person)
            )),
        )
        .many(),
        // whether anybody may put down their name, and for how many there is room
        Field::new("registration", Form::Choice(&["open", "closed"])),
        Field::new("places", Form::Number),
        Field::new("participants", Form::Tongues).many().long(),
        Field::new(
            "attended",
            Form::Parts(&[
                Field::new("country", Form::Country),
                Field::new("women", Form::Number),
                Field::new("men", Form::Number),
                Field::new("not_stated", Form::Number),
            ]),
        )
        .many(),
        Field::new(
            "materials",
            Form::Parts(&[
                Field::new("kind", Form::Choice(&["participants", "remarks", "presentation", "paper", "summary"]))
                    .required(),
                Field::new("title", Form::Line).required(),
                Field::new("by", Form::Person),
                Field::new("document", Form::Record(&["document"])),
                Field::new("address", Form::Address),
            ]),
        )
        .many(),
        Field::new(
            "conclusions",
            Form::Parts(in_four!(
                Field::new("kind", Form::Choice(&["conclusion", "recommendation"])).required(),
                Field::new("goes_to", Form::Record(&["body"])),
                Field::new("state", Form::Choice(&["open", "taken-up", "done", "dropped"]))
            )),
        )
        .many(),
        Field::new("note", Form::Tongues).many().long(),
        Field::new("url", Form::Address),
    ],
    edit: &EDIT_PROGRAMME,
    carries: Some(&super::PAPERS),
    open: records::always,
    rules: Rules {
        kept_by: &[("meeting", "series")],
        check: in_order,
        whole: Some(("series", "programme-part-of-itself")),
        office: Some("host"),
        ..Rules::NONE
    },
};
