//! Activities: what an office does under its mandates, in what state, with what outcome.

use records::{Body, Field, Form, Kind, Rules, Statement, Value};

use super::{ends_before, in_four, in_order, whole_numbers};
use crate::actions::EDIT_PROGRAMME;
use crate::amount::{Rate, is_ambiguous, is_currency, is_plain};

/// States in which work is still to begin.
pub const AHEAD: [&str; 3] = ["planned", "waiting-for-funds", "scheduled"];
/// Where an activity stands.
pub const STATUSES: &[&str] =
    &["planned", "waiting-for-funds", "scheduled", "under-way", "continuing", "completed", "suspended", "cancelled"];

/// A project, course, mission, meeting, publication, study, or whatever else an office does.
pub static ACTIVITY: Kind = Kind {
    name: "activity",
    files: "activities",
    words: "programme-activity-{}",
    home: "/programa/actividades",
    title: "title",
    summary: "about",
    beside: &["kind", "office", "status"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new(
            "kind",
            Form::Choice(&[
                "project",
                "programme",
                "plan",
                "course",
                "training",
                "lecture",
                "participation",
                "meeting",
                "meeting-series",
                "conference",
                "workshop",
                "exchange",
                "working-group",
                "mission",
                "visit",
                "official-visit",
                "publication",
                "study",
                "research",
                "report",
                "questionnaire",
                "campaign",
                "dissemination",
                "web-page",
                "database",
                "directory",
                "digital-library",
                "observatory",
                "advice",
                "legal-support",
                "model-law",
                "technical-assistance",
                "technical-secretariat",
                "agreement",
                "assessment",
                "coordination",
                "liaison",
                "monitoring",
                "planning",
                "casework",
                "body",
                "funding",
                "other",
            ]),
        )
        .required(),
        Field::new("office", Form::Record(&["body"])).required(),
        Field::new("part_of", Form::Record(&["activity"])),
        Field::new("status", Form::Choice(STATUSES)).required(),
        Field::new("status_on", Form::Date),
        Field::new(
            "history",
            Form::Parts(&[
                Field::new("status", Form::Choice(STATUSES)).required(),
                Field::new("date", Form::Date).required(),
            ]),
        )
        .many(),
        Field::new("about", Form::Tongues).many().long(),
        Field::new("mandates", Form::Record(&["mandate"])).many(),
        Field::new("start", Form::Date),
        Field::new("end", Form::Date),
        Field::new("date_note", Form::Tongues).many(),
        Field::new("country", Form::Country).many(),
        Field::new("place", Form::Tongues).many(),
        Field::new("partners", Form::Record(&["body", "organisation"])).many(),
        Field::new("outcome", Form::Tongues).many().long(),
        Field::new(
            "outcomes",
            Form::Parts(in_four!(
                Field::new("kind", Form::Choice(&["result", "issue", "figure", "recommendation"])).required(),
                Field::new("goes_to", Form::Record(&["body"])),
                Field::new("evidence", Form::Address)
            )),
        )
        .many(),
        Field::new(
            "by_country",
            Form::Parts(&[
                Field::new("country", Form::Country),
                Field::new("status", Form::Choice(STATUSES)).required(),
                Field::new("from", Form::Date),
                Field::new("to", Form::Date),
            ]),
        )
        .many(),
        Field::new(
            "funds",
            Form::Parts(in_four!(
                Field::new("kind", Form::Choice(&["received", "sought", "appeal"])).required(),
                Field::new("donor", Form::Record(&["body", "organisation"])),
                Field::new("recipient", Form::Record(&["body"])),
                Field::new("amount", Form::Number),
                Field::new("currency", Form::Line),
                Field::new("date", Form::Date),
                // what one unit was worth in another currency, on which day, and who says so
                Field::new("rate", Form::Number),
                Field::new("rate_currency", Form::Line),
                Field::new("rate_date", Form::Date),
                Field::new("rate_source", Form::Line)
            )),
        )
        .many(),
        Field::new(
            "reached",
            Form::Parts(&[
                Field::new("who", Form::Line),
                Field::new("women", Form::Number),
                Field::new("men", Form::Number),
                Field::new("not_stated", Form::Number),
            ]),
        )
        .many(),
        Field::new("addresses", Form::Address).many(),
        Field::new("documents", Form::Record(&["document"])).many(),
        Field::new("section", Form::Code),
        // where in this installation what it promised is now
        Field::new(
            "today",
            Form::Parts(in_four!(
                Field::new("state", Form::Choice(&["works", "partly", "not-yet"])).required(),
                Field::new("address", Form::Line)
            )),
        )
        .many(),
    ],
    edit: &EDIT_PROGRAMME,
    carries: Some(&super::PAPERS),
    open: records::always,
    rules: Rules {
        kept_by: &[("activity", "part_of"), ("meeting", "activity")],
        check: agrees,
        whole: Some(("part_of", "programme-part-of-itself")),
        office: Some("office"),
        carry: former_status,
        ..Rules::NONE
    },
};

/// How an activity stood before is not lost when it is said how it stands now: a report of then tells it.
fn former_status(before: &Body, after: &Body) -> Option<Body> {
    let (status, on) = (before.text("status")?, before.text("status_on")?);
    let stays = after.text("status") == Some(status) && after.text("status_on") == Some(on);
    let is_known = after
        .all("history")
        .iter()
        .any(|row| row.value.part("status") == Some(status) && row.value.part("date") == Some(on));
    if stays || is_known {
        return None;
    }
    let parts = [("status", status), ("date", on)].map(|(name, text)| (name.to_owned(), text.to_owned()));
    let mut carried = after.clone();
    let source = before.all("status").first().cloned();
    let row = Statement::of(Value::Parts(parts.into()));
    carried.say(
        "history",
        match source {
            Some(said) => Statement { source: said.source, by: said.by, confirmed_on: said.confirmed_on, ..row },
            None => row,
        },
    );
    Some(carried)
}

/// Dates in order, amounts that mean one thing in a currency that there may be, people in whole numbers, a rate of exchange
/// with all that makes it one, and what is claimed to work here has an address of this site.
fn agrees(body: &Body) -> Vec<(&'static str, &'static str)> {
    let mut wrong = in_order(body);
    let addresses = body.all("today").iter().filter_map(|row| row.value.part("address"));
    if addresses.into_iter().any(|address| !address.starts_with('/') || address.starts_with("//")) {
        wrong.push(("today", "programme-today-elsewhere"));
    }
    let parts = |field: &'static str, part: &'static str| {
        body.all(field).iter().filter_map(move |row| row.value.part(part)).collect::<Vec<_>>()
    };
    if parts("funds", "amount").into_iter().any(is_ambiguous) {
        wrong.push(("funds", "programme-amount-ambiguous"));
    }
    if !parts("funds", "amount").into_iter().all(is_plain) || !parts("funds", "currency").into_iter().all(is_currency) {
        wrong.push(("funds", "programme-amount-wrong"));
    }
    if !whole_numbers(body, "reached") {
        wrong.push(("reached", "programme-reached-wrong"));
    }
    if body.all("by_country").iter().any(|row| ends_before(row.value.part("from"), row.value.part("to"))) {
        wrong.push(("by_country", "programme-ends-before"));
    }
    if body.all("funds").iter().any(|row| Rate::of(&row.value).is_err()) {
        wrong.push(("funds", "programme-rate-incomplete"));
    }
    wrong
}
