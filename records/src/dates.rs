//! Dates as far as they are known, in words.

use exchange::edtf::{self, Date, End, Part, Point};
use platform::words::Speech;

/// A date (EDTF) in words: day, month, year, decade, about when, from when to when. What is no date stays as it is.
pub fn spoken_date(speech: &Speech, edtf: &str) -> String {
    match edtf::parse(edtf) {
        Ok(date) => spoken(speech, &date).unwrap_or_else(|| edtf.to_owned()),
        Err(_) => edtf.to_owned(),
    }
}

fn spoken(speech: &Speech, date: &Date) -> Option<String> {
    let say = |key: &str, args: &[(&str, String)]| {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, text.clone().into())).collect();
        speech.with(key, &args)
    };
    Some(match date {
        Date::Undated => speech.t("records-date-none"),
        Date::Point(point) => point_in_words(speech, point)?,
        Date::Interval(End::Point(from), End::Point(to)) => say(
            "records-date-between",
            &[("since", point_in_words(speech, from)?), ("until", point_in_words(speech, to)?)],
        ),
        Date::Interval(End::Point(from), _) => since(speech, from)?,
        Date::Interval(_, End::Point(to)) => until(speech, to)?,
        Date::Interval(..) => return None,
    })
}

fn point_in_words(speech: &Speech, point: &Point) -> Option<String> {
    let year = point.year.value;
    let plain = match (point.year.unknown_digits, point.month, point.day) {
        (0, Part::Known(month @ 1..=12), Part::Known(day)) => speech.date(&format!("{year:04}-{month:02}-{day:02}")),
        (0, Part::Known(month @ 1..=12), _) => speech.with(
            "records-date-month",
            &[("month", speech.t(&format!("site-month-{month}")).into()), ("year", year.to_string().into())],
        ),
        (0, ..) => year.to_string(),
        (1, ..) => speech.with("records-date-decade", &[("year", year.to_string().into())]),
        _ => return None,
    };
    let key = match (point.uncertain, point.approximate) {
        (false, false) => return Some(plain),
        (false, true) => "records-date-about",
        (true, _) => "records-date-uncertain",
    };
    Some(speech.with(key, &[("date", plain.into())]))
}

/// From a date to another (EDTF), as far as either is known, in words; none where neither is. What is no date stays as it is.
pub fn spoken_between(speech: &Speech, from: Option<&str>, to: Option<&str>) -> Option<String> {
    let open = |text: &str, say: fn(&Speech, &Point) -> Option<String>| match edtf::parse(text) {
        Ok(Date::Point(point)) => say(speech, &point).unwrap_or_else(|| text.to_owned()),
        _ => text.to_owned(),
    };
    match (from, to) {
        (Some(from), Some(to)) => {
            let args = [("since", spoken_date(speech, from).into()), ("until", spoken_date(speech, to).into())];
            Some(speech.with("records-date-between", &args))
        }
        (Some(from), None) => Some(open(from, since)),
        (None, Some(to)) => Some(open(to, until)),
        (None, None) => None,
    }
}

// languages put an article before a day and none before a month
fn since(speech: &Speech, point: &Point) -> Option<String> {
    let key = if matches!(point.day, Part::Known(_)) { "records-date-since-day" } else { "records-date-since" };
    Some(speech.with(key, &[("since", point_in_words(speech, point)?.into())]))
}

fn until(speech: &Speech, point: &Point) -> Option<String> {
    let key = if matches!(point.day, Part::Known(_)) { "records-date-until-day" } else { "records-date-until" };
    Some(speech.with(key, &[("until", point_in_words(speech, point)?.into())]))
}
