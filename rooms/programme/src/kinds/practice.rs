//! Good practices of countries of origin, transit and destination. Nobody but those who keep them sees one before two people
//! have reviewed it.

use std::collections::BTreeMap;

use records::{Body, Field, Form, Kind, Rules, State};

use crate::actions::EDIT_MANDATES;

/// Reviewers who must be for it.
const REVIEWERS: usize = 2;
/// What a practice is reviewed by, in the order in which it is asked.
pub const CRITERIA: [&str; 4] = ["relevance", "results", "rights", "repeatable"];
/// How far it meets one of them.
pub const MEETS: &[&str] = &["yes", "partly", "no"];
/// What is said of one side by side with others.
pub const COMPARED: [&str; 9] =
    ["side", "country", "institution", "start", "problem", "does", "outcome", "needs", "evidence"];

/// A good practice.
pub static PRACTICE: Kind = Kind {
    name: "practice",
    files: "practices",
    words: "programme-practice-{}",
    home: "/programa/practicas",
    title: "title",
    summary: "does",
    beside: &["side", "country"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new("side", Form::Choice(&["origin", "transit", "destination"])).required().many(),
        Field::new("country", Form::Country).many(),
        Field::new("institution", Form::Line),
        Field::new("start", Form::Date),
        Field::new("problem", Form::Tongues).many().long(),
        Field::new("does", Form::Tongues).required().many().long(),
        Field::new("outcome", Form::Tongues).many().long(),
        Field::new("needs", Form::Tongues).many().long(),
        Field::new("evidence", Form::Address).many(),
        Field::new("documents", Form::Record(&["document"])).many(),
        Field::new("mail", Form::Mail).for_members(),
        Field::new(
            "reviews",
            Form::Parts(&[
                Field::new("reviewer", Form::Line).required(),
                Field::new("account", Form::Line).required(),
                Field::new("relevance", Form::Choice(MEETS)).required(),
                Field::new("results", Form::Choice(MEETS)).required(),
                Field::new("rights", Form::Choice(MEETS)).required(),
                Field::new("repeatable", Form::Choice(MEETS)).required(),
                Field::new("verdict", Form::Choice(&["publish", "return"])).required(),
                Field::new("reason", Form::Line),
                Field::new("on", Form::Date).required(),
            ]),
        )
        .many()
        .for_members(),
    ],
    edit: &EDIT_MANDATES,
    carries: Some(&super::PAPERS),
    open: |body| verdict(body) == Verdict::Published,
    rules: Rules { forgets: address_of_sender, ..Rules::NONE },
};

/// Once somebody has decided, whoever sent it is written to, and their address is kept no more.
fn address_of_sender(body: &Body, state: State) -> &'static [&'static str] {
    if state == State::Held && verdict(body) == Verdict::Waiting { &[] } else { &["mail"] }
}

/// What came of the reviews so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Too few have reviewed it.
    Waiting,
    /// Somebody sends it back, with reasons.
    Returned,
    /// Two are for it and nobody against.
    Published,
}

/// What the reviews of a practice say together: of everybody the last one counts.
pub fn verdict(body: &Body) -> Verdict {
    let mut last: BTreeMap<&str, &str> = BTreeMap::new();
    for row in body.all("reviews") {
        if let (Some(account), Some(verdict)) = (row.value.part("account"), row.value.part("verdict")) {
            last.insert(account, verdict);
        }
    }
    let is_for = last.values().filter(|verdict| **verdict == "publish").count();
    match last.len() - is_for {
        0 if is_for >= REVIEWERS => Verdict::Published,
        0 => Verdict::Waiting,
        _ => Verdict::Returned,
    }
}

#[cfg(test)]
mod tests {
    use records::{Statement, Value};

    use super::*;

    fn reviewed(said: &[(&str, &str)]) -> Verdict {
        let mut body = Body::new();
        for (account, verdict) in said {
            let parts =
                [("account", *account), ("verdict", *verdict)].map(|(name, text)| (name.to_owned(), text.to_owned()));
            body.say("reviews", Statement::of(Value::Parts(parts.into())));
        }
        verdict(&body)
    }

    #[test]
    fn two_different_people_publish_and_one_sends_back() {
        assert_eq!(reviewed(&[]), Verdict::Waiting);
        assert_eq!(reviewed(&[("a", "publish"), ("a", "publish")]), Verdict::Waiting);
        assert_eq!(reviewed(&[("a", "publish"), ("b", "publish")]), Verdict::Published);
        assert_eq!(reviewed(&[("a", "publish"), ("b", "publish"), ("c", "return")]), Verdict::Returned);
        assert_eq!(reviewed(&[("a", "return"), ("b", "publish"), ("a", "publish")]), Verdict::Published);
    }
}
