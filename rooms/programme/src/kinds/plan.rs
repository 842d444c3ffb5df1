//! Programmes and plans as structured texts: whom each line addresses, until when, and what was done.

use records::{Body, Field, Form, Kind, Rules};

use super::{ends_before, in_four};
use crate::actions::EDIT_PROGRAMME;

/// A programme, a work plan, a plan of action.
pub static PLAN: Kind = Kind {
    name: "plan",
    files: "plans",
    words: "programme-plan-{}",
    home: "/programa/planes",
    title: "title",
    summary: "about",
    beside: &["kind", "office"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new("kind", Form::Choice(&["programme", "work-plan", "action-plan", "strategic-plan"])).required(),
        Field::new("office", Form::Record(&["body"])),
        Field::new("from", Form::Date),
        Field::new("to", Form::Date),
        Field::new("about", Form::Tongues).many().long(),
        Field::new("mandates", Form::Record(&["mandate"])).many(),
        Field::new(
            "lines",
            Form::Parts(in_four!(
                Field::new("number", Form::Line),
                Field::new("addressed_to", Form::Record(&["body"])),
                Field::new("responsible", Form::Record(&["body"])),
                Field::new("due", Form::Date),
                Field::new("state", Form::Choice(&["planned", "under-way", "done", "dropped"])),
                Field::new("activity", Form::Record(&["activity"])),
            )),
        )
        .many(),
        Field::new("url", Form::Address),
    ],
    edit: &EDIT_PROGRAMME,
    carries: Some(&super::PAPERS),
    open: records::always,
    rules: Rules { check: in_order, office: Some("office"), ..Rules::NONE },
};

/// It is not over before it begins.
fn in_order(body: &Body) -> Vec<(&'static str, &'static str)> {
    let is_wrong = ends_before(body.text("from"), body.text("to"));
    is_wrong.then_some(("to", "programme-ends-before")).into_iter().collect()
}
