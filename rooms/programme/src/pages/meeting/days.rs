//! What may be done at a meeting, and on which days: registering, noting who came, giving certificates.

use exchange::edtf::{self, Date, Day, End, Point};
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

/// What is said where no certificates are given yet: they are from its last day on. Of what is known to the month or the year
/// only, that is the last day of it, unless somebody writes the day.
pub fn too_early(body: &Body) -> Option<&'static str> {
    if has_begun(body) && has_come(last(body)) {
        return None;
    }
    let is_vague = |last: Point| last.earliest() != last.latest() && has_come(Some(last.earliest()));
    Some(match has_begun(body) && last_point(body).is_some_and(is_vague) {
        true => "programme-certificate-needs-day",
        false => "programme-certificate-too-early",
    })
}

fn last(body: &Body) -> Option<Day> {
    last_point(body).map(|last| last.latest())
}

fn last_point(body: &Body) -> Option<Point> {
    match date(body, "end").or_else(|| date(body, "start"))? {
        Date::Point(point) | Date::Interval(_, End::Point(point)) => Some(point),
        Date::Undated | Date::Interval(..) => None,
    }
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
