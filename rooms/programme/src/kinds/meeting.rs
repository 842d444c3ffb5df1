//! Meetings, workshops, courses: who met where, what was said there and what came of it.

use exchange::edtf;
use records::{Body, Field, Form, Kind, Rules};

use super::{in_four, in_order, whole_numbers};
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
        check: agrees,
        whole: Some(("series", "programme-part-of-itself")),
        office: Some("host"),
        ..Rules::NONE
    },
};

/// Dates in order, places and people in whole numbers, sessions on its own days.
fn agrees(body: &Body) -> Vec<(&'static str, &'static str)> {
    let mut wrong = in_order(body);
    if body.text("places").is_some_and(|places| !places.parse::<u32>().is_ok_and(|places| places > 0)) {
        wrong.push(("places", "programme-places-wrong"));
    }
    if !whole_numbers(body, "attended") {
        wrong.push(("attended", "programme-reached-wrong"));
    }
    if body.all("sessions").iter().filter_map(|row| row.value.part("day")).any(|day| is_outside(body, day)) {
        wrong.push(("sessions", "programme-session-outside"));
    }
    wrong
}

/// Is a day (EDTF) surely none of a meeting's, as far as both are known?
fn is_outside(meeting: &Body, day: &str) -> bool {
    let date = |text: Option<&str>| edtf::parse(text?).ok();
    let (start, end, day) = (date(meeting.text("start")), date(meeting.text("end")), date(Some(day)));
    let first = start.as_ref().and_then(edtf::Date::earliest);
    // a meeting without end is over on the day on which it begins
    let last = end.as_ref().or(start.as_ref()).and_then(edtf::Date::latest);
    let (from, to) = (day.as_ref().and_then(edtf::Date::earliest), day.as_ref().and_then(edtf::Date::latest));
    to.zip(first).is_some_and(|(to, first)| to < first) || from.zip(last).is_some_and(|(from, last)| from > last)
}
