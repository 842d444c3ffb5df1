//! Bodies and offices: who gives mandates, who answers them, with whom.

use records::{Body, Field, Form, Kind, Rules};

use super::{ends_before, in_four};
use crate::actions::EDIT_MANDATES;

/// A political body, an office, a government, an organisation, a network.
pub static BODY: Kind = Kind {
    name: "body",
    files: "bodies",
    words: "programme-body-{}",
    home: "/programa/organos",
    title: "name",
    summary: "role",
    beside: &["kind", "part_of"],
    fields: &[
        Field::new("name", Form::Tongues).required().many(),
        Field::new("acronym", Form::Tongues).many(),
        Field::new(
            "kind",
            Form::Choice(&[
                "organisation",
                "political-body",
                "secretariat",
                "office",
                "mechanism",
                "treaty-body",
                "conference",
                "international-organisation",
                "government",
                "public-institution",
                "civil-society",
                "research",
                "network",
            ]),
        )
        .required(),
        Field::new("part_of", Form::Record(&["body"])),
        // in whose section of a report its activities are told
        Field::new("reports_through", Form::Record(&["body"])),
        Field::new("place_in_report", Form::Number),
        Field::new("country", Form::Country).many(),
        Field::new("role", Form::Tongues).many().long(),
        Field::new(
            "posts",
            Form::Parts(in_four!(
                Field::new("holder", Form::Person).required(),
                Field::new("from", Form::Date),
                Field::new("to", Form::Date)
            )),
        )
        .many(),
        Field::new("organisation", Form::Record(&["organisation"])),
        // by which registers of cooperation know it
        Field::new("iati", Form::Code),
        Field::new("note", Form::Tongues).many().long(),
        Field::new("url", Form::Address),
    ],
    edit: &EDIT_MANDATES,
    carries: None,
    open: records::always,
    rules: Rules {
        kept_by: &[("activity", "office"), ("mandate", "body"), ("body", "part_of"), ("body", "reports_through")],
        check: agrees,
        whole: Some(("part_of", "programme-part-of-itself")),
        called_by: &["acronym"],
        ..Rules::NONE
    },
};

/// No post is over before it began. An identifier holds no sign that parts addresses, and no blank: registers of cooperation
/// refuse it.
fn agrees(body: &Body) -> Vec<(&'static str, &'static str)> {
    let mut wrong = Vec::new();
    if body.all("posts").iter().any(|post| ends_before(post.value.part("from"), post.value.part("to"))) {
        wrong.push(("posts", "programme-ends-before"));
    }
    let is_wrong = |id: &str| id.contains(|c: char| c.is_whitespace() || "/&|?".contains(c));
    wrong.extend(body.text("iati").filter(|id| is_wrong(id)).map(|_| ("iati", "programme-iati-wrong")));
    wrong
}
