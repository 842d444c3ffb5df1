//! What may be done at a meeting, and on which days: registering, noting who came, giving certificates.

use exchange::edtf::{self, Date, Day};
use platform::time;
use records::{Body, Record, State};

/// How a meeting stands to who wants to register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// There is a place.
    Open,
    /// There is none left.
    Full,
    /// Nobody registers, or nobody any more.
    Closed,
}

/// That of a meeting for which so many registered: open where its record says so, until it is over, while it has places.
pub fn door(meeting: &Record, registered: i64) -> Door {
    let body = &meeting.body;
    let is_over = last(body).zip(today()).is_some_and(|(last, today)| last < today);
    if meeting.state != State::Published || body.text("registration") != Some("open") || is_over {
        return Door::Closed;
    }
    let places = body.text("places").and_then(|text| text.parse::<f64>().ok());
    if places.is_some_and(|places| registered as f64 >= places) { Door::Full } else { Door::Open }
}

/// Has its first day come? One without date is taken to have begun.
pub fn has_begun(body: &Body) -> bool {
    let start = date(body, "start").or_else(|| date(body, "end"));
    has_come(start.and_then(|date| date.earliest()))
}

/// Has its last day come? Of what is known to the month or the year only, the last day of that.
pub fn is_held(body: &Body) -> bool {
    has_begun(body) && has_come(last(body))
}

fn last(body: &Body) -> Option<Day> {
    date(body, "end").or_else(|| date(body, "start"))?.latest()
}

fn date(body: &Body, field: &str) -> Option<Date> {
    edtf::parse(body.text(field)?).ok()
}

fn has_come(day: Option<Day>) -> bool {
    day.zip(today()).is_none_or(|(day, today)| day <= today)
}

fn today() -> Option<Day> {
    edtf::parse(&time::day_in(time::now(), "UTC")).ok()?.earliest()
}
