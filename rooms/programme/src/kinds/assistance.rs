//! Offers and requests of technical assistance between institutions, matched and followed.

use records::{Body, Field, Form, Kind, Rules, State};

use super::in_order;
use crate::actions::EDIT_MANDATES;

/// How a contact of two of them stands.
const MATCH_STATES: &[&str] = &["proposed", "accepted", "declined", "under-way", "done", "withdrawn"];

/// An offer, or a request.
pub static ASSISTANCE: Kind = Kind {
    name: "assistance",
    files: "assistances",
    words: "programme-assistance-{}",
    home: "/programa/asistencia",
    title: "title",
    summary: "does",
    beside: &["kind", "country", "state"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new("kind", Form::Choice(&["offer", "request"])).required(),
        Field::new("institution", Form::Line).required(),
        Field::new("country", Form::Country).many(),
        Field::new("themes", Form::Term("topics")).many(),
        Field::new("does", Form::Tongues).required().many().long(),
        Field::new("start", Form::Date),
        Field::new("end", Form::Date),
        Field::new("state", Form::Choice(&["open", "answered", "under-way", "done", "closed"])),
        Field::new(
            "matches",
            Form::Parts(&[
                Field::new("other", Form::Record(&["assistance"])).required(),
                Field::new("match_state", Form::Choice(MATCH_STATES)).required(),
                Field::new("on", Form::Date).required(),
                Field::new("note", Form::Line),
            ]),
        )
        .many(),
        Field::new("mail", Form::Mail).for_members(),
        Field::new("checked", Form::Choice(&["yes", "no"])).for_members(),
    ],
    edit: &EDIT_MANDATES,
    carries: None,
    open: is_checked,
    rules: Rules { check: in_order, forgets: address_of_sender, ..Rules::NONE },
};

/// Nobody sees what came from outside before somebody has looked at it.
fn is_checked(body: &Body) -> bool {
    body.text("checked") == Some("yes")
}

/// Nobody is put in contact any more with what was declined, withdrawn or is over.
fn address_of_sender(body: &Body, state: State) -> &'static [&'static str] {
    let goes_on = matches!(state, State::Held | State::Published) && !is_over(body);
    if goes_on { &[] } else { &["mail"] }
}

/// Is it done, or closed?
pub fn is_over(body: &Body) -> bool {
    matches!(body.text("state"), Some("done" | "closed"))
}

/// How a contact that stands so may go on. What came to nothing may be proposed again.
pub fn next_states(state: &str) -> &'static [&'static str] {
    match state {
        "proposed" => &["accepted", "declined", "withdrawn"],
        "accepted" => &["under-way", "done", "withdrawn"],
        "under-way" => &["done", "withdrawn"],
        "done" => &[],
        _ => &["proposed"],
    }
}

/// How a request stands of which a contact stands so; none where that says nothing of it.
pub fn request_state(match_state: &str) -> Option<&'static str> {
    match match_state {
        "accepted" => Some("answered"),
        "under-way" => Some("under-way"),
        "done" => Some("done"),
        _ => None,
    }
}

/// How well an offer answers a request: the themes that both name, and one more for a country of both. Nothing without a
/// theme in common.
pub fn fit(one: &Body, other: &Body) -> usize {
    let common = |field: &str| {
        let own = one.texts(field);
        other.texts(field).into_iter().filter(|text| own.contains(text)).count()
    };
    match common("themes") {
        0 => 0,
        themes => themes + usize::from(common("country") > 0),
    }
}

#[cfg(test)]
mod tests {
    use records::Statement;

    use super::*;

    fn body(themes: &[&str], countries: &[&str]) -> Body {
        let mut body = Body::new();
        themes.iter().for_each(|theme| body.say("themes", Statement::text(*theme)));
        countries.iter().for_each(|country| body.say("country", Statement::text(*country)));
        body
    }

    #[test]
    fn what_has_a_theme_in_common_fits_and_a_country_makes_it_better() {
        let request = body(&["a", "b"], &["GT"]);
        assert_eq!(fit(&request, &body(&["a", "b", "c"], &["GT", "MX"])), 3);
        assert_eq!(fit(&request, &body(&["b"], &["MX"])), 1);
        assert_eq!(fit(&request, &body(&["c"], &["GT"])), 0);
    }
}
