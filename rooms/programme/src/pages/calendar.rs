//! The calendar: activities and meetings of a year, month by month.

use std::collections::BTreeSet;

use askama::Template;
use exchange::edtf::{self, Date, End, Part};
use platform::pages::{Link, Problem, View, page};
use platform::time;
use platform::web::{Answer, Ask};

use crate::item::Item;
use crate::kinds::ACTIVITY;
use crate::register::Register;
use crate::report::spoken_dates;

/// Where it stands.
pub const PATH: &str = "/programa/calendario";

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage {
    view: View,
    years: Vec<(Link, bool)>,
    months: Vec<Month>,
}

struct Month {
    id: String,
    name: String,
    lines: Vec<Line>,
}

struct Line {
    title: Link,
    kind: String,
    dates: String,
    place: Option<String>,
}

/// The page of a year; without one, the newest that has something and is not to come.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let dated: Vec<(i16, u8, &Item)> = register
        .activities()
        .chain(register.meetings().filter(|meeting| meeting.first("activity").is_none()))
        .filter_map(|item| begins(item).map(|(year, month)| (year, month, item)))
        .collect();
    let years: BTreeSet<i16> = dated.iter().map(|(year, ..)| *year).collect();
    let now: i16 = time::day_in(time::now(), "UTC").get(..4).and_then(|year| year.parse().ok()).unwrap_or(i16::MAX);
    let newest = years.iter().rev().find(|year| **year <= now).or(years.first()).copied();
    let year = match ask.parameter("ano") {
        Some(text) => Some(text.parse().ok().filter(|year| years.contains(year)).ok_or(Problem::NotFound)?),
        None => newest,
    };
    let title = match year {
        Some(year) => ask.speech.with("programme-calendar-of", &[("year", year.to_string().into())]),
        None => ask.t("programme-calendar-title"),
    };
    let mut view = ask.view(title, "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    let months = (0..=12u8).filter_map(|month| {
        let mut items: Vec<&Item> =
            dated.iter().filter(|(y, m, _)| Some(*y) == year && *m == month).map(|(.., item)| *item).collect();
        items.sort_by_key(|item| item.date());
        (!items.is_empty()).then(|| Month {
            id: format!("mes-{month}"),
            name: match month {
                0 => ask.t("programme-calendar-no-month"),
                _ => headed(&ask.t(&format!("site-month-{month}"))),
            },
            lines: items.into_iter().map(|item| line(&ask, item)).collect(),
        })
    });
    page(CalendarPage {
        months: months.collect(),
        years: years
            .iter()
            .map(|one| (Link { label: one.to_string(), href: format!("{PATH}?ano={one}") }, Some(*one) == year))
            .collect(),
        view,
    })
}

/// A word as a heading begins: three of the languages write months small.
fn headed(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The year and month in which it begins, or ends where only that is known; month 0 where only the year is.
fn begins(item: &Item) -> Option<(i16, u8)> {
    let (Date::Point(point) | Date::Interval(End::Point(point), _)) = edtf::parse(item.date()?).ok()? else {
        return None;
    };
    match point.month {
        Part::Known(month @ 1..=12) => Some((point.earliest().year, month)),
        _ => Some((point.earliest().year, 0)),
    }
}

fn line(ask: &Ask, item: &Item) -> Line {
    let kind = item.body.text("kind").map(|word| ask.t(&item.kind.key(&format!("choice-kind-{word}"))));
    let lang = ask.speech.lang().code();
    let place = item.body.in_language("place", lang).map(str::to_owned);
    let country = item.body.texts("country");
    Line {
        title: Link { label: item.name(lang).to_owned(), href: item.address() },
        kind: kind.unwrap_or_else(|| ask.t(&ACTIVITY.key("one"))),
        dates: spoken_dates(&ask.speech, &item.body).unwrap_or_default(),
        place: place.or_else(|| (country.len() == 1).then(|| ask.speech.country(country[0]))),
    }
}
