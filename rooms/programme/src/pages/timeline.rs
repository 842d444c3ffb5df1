//! The timeline: from when to when each activity was or is, one under the other.

use askama::Template;
use exchange::edtf::{self, Day};
use platform::pages::{Choice, Form, Link, View, page, with_parameter};
use platform::web::{Answer, Ask};

use super::shelves::ACTIVITIES;
use crate::item::Item;
use crate::register::Register;
use crate::report::spoken_dates;

/// Where it stands.
pub const PATH: &str = "/programa/linea-de-tiempo";
/// Activities that it shows, the newest; the list has all.
const MOST: usize = 100;
/// A bar is no thinner than this share of the whole, or nobody sees a day among years.
const THINNEST: f64 = 0.6;

#[derive(Template)]
#[template(path = "timeline.html")]
struct TimelinePage {
    view: View,
    form: Form,
    offices: Vec<Choice>,
    /// The first and the last year of it.
    years: String,
    lines: Vec<Line>,
    undated: Option<String>,
    /// All of them, where there are more.
    all: Option<String>,
}

struct Line {
    title: Link,
    office: String,
    dates: String,
    /// Where its bar begins and how long it is, in hundredths of the whole.
    bar: (String, String),
}

/// The page, of all offices or of one.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let office = ask.parameter("oficina").filter(|id| register.get(id).is_some());
    let is_own = |item: &&Item| {
        let own = item.first("office").and_then(|id| register.get(id));
        office.as_ref().is_none_or(|office| own.is_some_and(|own| register.teller(own).id == *office))
    };
    let (mut dated, mut undated) = (Vec::new(), 0_usize);
    for item in register.activities().filter(is_own) {
        match bounds(item) {
            Some((from, to)) => dated.push((from, to, item)),
            None => undated += 1,
        }
    }
    dated.sort_by(|(from, to, item), (other_from, other_to, other)| {
        (from, to, &item.key).cmp(&(other_from, other_to, &other.key))
    });
    let more = dated.len().saturating_sub(MOST);
    dated.drain(..more);
    let first = dated.iter().map(|(from, ..)| from.year).min().unwrap_or_default();
    let last = dated.iter().map(|(_, to, _)| to.year).max().unwrap_or_default();
    let mut view = ask.view(ask.t("programme-timeline-title"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.description = ask.t("programme-timeline-lede");
    let lang = ask.speech.lang().code();
    let offices = register.tellers().into_iter().map(|teller| Choice::new(&teller.id, teller.name(lang))).collect();
    let list = office.iter().fold(ACTIVITIES.path.to_owned(), |list, id| with_parameter(&list, "oficina", id));
    page(TimelinePage {
        offices,
        years: if first == last { first.to_string() } else { format!("{first} – {last}") },
        lines: dated.iter().map(|(from, to, item)| line(&ask, &register, item, bar(from, to, first, last))).collect(),
        undated: (undated > 0).then(|| ask.speech.with("programme-timeline-undated", &[("n", undated.into())])),
        all: (more > 0).then_some(list),
        form: Form::filled(office.map(|id| ("oficina".to_owned(), id)).into_iter().collect()),
        view,
    })
}

/// The first and the last day that an activity may have touched, as far as dates are known. What has no end yet is known to go
/// on until the day for which its status was told.
fn bounds(item: &Item) -> Option<(Day, Day)> {
    let date = |field: &str| item.body.text(field).and_then(|text| edtf::parse(text).ok());
    let (start, end) = (date("start"), date("end"));
    let goes_on = matches!(item.body.text("status"), Some("under-way" | "continuing"));
    let from = start.and_then(|date| date.earliest()).or_else(|| end.and_then(|date| date.earliest()))?;
    let told = date("status_on").filter(|_| goes_on && end.is_none()).and_then(|date| date.latest());
    let to = end.and_then(|date| date.latest()).or(told).or_else(|| start.and_then(|date| date.latest()));
    Some((from, to.filter(|to| *to >= from).unwrap_or(from)))
}

/// Where a bar begins between the first day of a year and the last of another one, and how long it is.
fn bar(from: &Day, to: &Day, first: i16, last: i16) -> (String, String) {
    let whole = f64::from(last - first + 1);
    let at = |day: &Day, days: u8| {
        let years = f64::from(day.year - first) + f64::from(day.month - 1) / 12.0 + f64::from(days) / 372.0;
        years / whole * 100.0
    };
    let (begins, ends) = (at(from, from.day - 1), at(to, to.day));
    let long = (ends - begins).max(THINNEST);
    (format!("{:.1}", begins.min(100.0 - long)), format!("{long:.1}"))
}

fn line(ask: &Ask, register: &Register, item: &Item, bar: (String, String)) -> Line {
    let lang = ask.speech.lang().code();
    let office = item.first("office").and_then(|id| register.get(id));
    Line {
        title: Link { label: item.name(lang).to_owned(), href: item.address() },
        office: office.map(|office| office.name(lang).to_owned()).unwrap_or_default(),
        dates: spoken_dates(&ask.speech, &item.body).unwrap_or_default(),
        bar,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_stands_where_its_days_are() {
        let day = |year, month, day| Day { year, month, day };
        let bar = |from: Day, to: Day| super::bar(&from, &to, 2006, 2007);
        assert_eq!(bar(day(2006, 1, 1), day(2007, 12, 31)), ("0.0".to_owned(), "100.0".to_owned()));
        assert_eq!(bar(day(2007, 1, 1), day(2007, 6, 31)), ("50.0".to_owned(), "25.0".to_owned()));
        assert_eq!(bar(day(2007, 12, 31), day(2007, 12, 31)), ("99.4".to_owned(), "0.6".to_owned()), "a day is seen");
    }
}
