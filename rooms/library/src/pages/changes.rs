//! What changed in laws and treaties since a day: what countries did since, and what was written in the records.

use askama::Template;
use jiff::ToSpan;
use jiff::civil::Date;
use platform::pages::{Cell, Entry, Form, View, atom, json, page, table};
use platform::time;
use platform::web::{Answer, Ask, Taking};
use records::pages::{Sayer, reader};
use records::{Change, Filter, Kind, Record, Records};

use crate::kinds::{LAW, TREATY};
use crate::parties::parties;

/// Records that are looked through.
const MOST_RECORDS: usize = 5000;
/// Changes that a page names one by one, newest first; as data there are all.
const MOST_NAMED: usize = 100;

const COLUMNS: [&str; 4] = ["date", "what", "title", "address"];

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage {
    view: View,
    form: Form,
    /// The day was no day.
    odd: bool,
    lede: String,
    facts: Vec<Fact>,
    changes: Vec<Fact>,
    /// Records that were entered, and are not told one by one.
    entered: Vec<Fact>,
    /// How many were entered.
    entered_all: usize,
}

/// Something that happened on a day.
#[derive(Clone)]
struct Fact {
    /// `YYYY-MM-DD`, or the year where no day is known.
    date: String,
    words: String,
    what: String,
    title: String,
    href: String,
    is_confirmed: bool,
    /// Microseconds UTC at which the record said so.
    at: i64,
    /// Number of the state that came of it.
    number: i64,
}

/// The page, or its data.
pub async fn show(ask: Ask) -> Answer {
    let asked = ask.parameter("desde");
    let day = asked.as_deref().and_then(|day| day.parse::<Date>().ok());
    let odd = asked.is_some() && day.is_none();
    let since = day.map_or_else(a_year_ago, |day| day.to_string());
    let records = Records::of(&ask.node.db);
    let filter =
        Filter { kinds: vec![LAW.name.to_owned(), TREATY.name.to_owned()], reader: reader(&ask), ..Filter::default() };
    let all = records.list(&filter, None, MOST_RECORDS).await?;
    let sayer = Sayer::of(&ask, &[]).await?;
    let mut facts: Vec<Fact> = all.iter().flat_map(|record| dated(&ask, &sayer, record, &since)).collect();
    facts.sort_by(|a, b| (&b.date, &a.title).cmp(&(&a.date, &b.title)));
    let changed = records.changed_since(&filter, start_of(&since), MOST_RECORDS).await?;
    let (mut entered, mut changes): (Vec<_>, Vec<_>) =
        changed.iter().map(|change| written(&ask, change)).partition(|fact| fact.number == 1);
    let told = || facts.iter().chain(&changes).chain(&entered);
    match ask.taking() {
        Taking::Csv => return table("cambios-en-leyes", &COLUMNS, told().map(|fact| cells(&ask, fact)), None),
        Taking::Json => return json(&told().map(|fact| object(&ask, fact)).collect::<Vec<_>>(), None),
        Taking::Atom => return Ok(feed(&ask, told().cloned().collect())),
        Taking::Page => {}
    }
    let entered_all = entered.len();
    entered.truncate(MOST_NAMED);
    changes.truncate(MOST_NAMED);
    let mut view = ask.view(ask.t("library-changes-title"), "/leyes");
    view.crumbs = vec![ask.crumb("library-laws-title", "/leyes")];
    view.description = ask.t("library-changes-about");
    view.offer("/leyes/cambios", &["atom", "csv", "json"]);
    page(ChangesPage {
        lede: ask.speech.with("library-changes-lede", &[("date", ask.speech.date(&since).into())]),
        form: Form::filled([("desde".to_owned(), asked.filter(|_| odd).unwrap_or(since))].into()),
        odd,
        facts,
        changes,
        entered_all,
        entered,
        view,
    })
}

fn a_year_ago() -> String {
    let today = time::day_in(time::now(), "UTC").parse::<Date>().unwrap_or_default();
    today.checked_sub(1.year()).unwrap_or(today).to_string()
}

/// The first instant of a day, in microseconds UTC.
fn start_of(day: &str) -> i64 {
    let zoned =
        day.parse::<Date>().ok().and_then(|day| day.at(0, 0, 0, 0).to_zoned_datetime(jiff::tz::TimeZone::UTC).ok());
    zoned.map_or(0, |zoned| zoned.timestamp().as_microsecond())
}

/// What a law or treaty says to have happened since.
fn dated(ask: &Ask, sayer: &Sayer, record: &Record, since: &str) -> Vec<Fact> {
    let kind: &'static Kind = if record.kind == LAW.name { &LAW } else { &TREATY };
    let body = record.body.seen_by(kind, reader(ask));
    let title = body.in_language("title", ask.speech.lang().code()).unwrap_or(&record.title).to_owned();
    let fact = |date: &str, what: String, is_confirmed: bool| Fact {
        date: date.to_owned(),
        words: if date.len() == 10 { ask.speech.date(date) } else { sayer.date(date) },
        what,
        title: title.clone(),
        href: kind.address(&record.id),
        is_confirmed,
        at: record.updated_at,
        number: 0,
    };
    let mut facts = Vec::new();
    let country = body.text("country").map(|code| sayer.country(code)).unwrap_or_default();
    for name in ["adopted_on", "in_force_on"] {
        for said in body.all(name) {
            let date = said.value.plain();
            if is_since(&date, since) {
                let args = [("country", country.clone().into())];
                let key = if kind.name == LAW.name {
                    format!("library-changes-law-{}", name.replace('_', "-"))
                } else {
                    format!("library-changes-treaty-{}", name.replace('_', "-"))
                };
                facts.push(fact(&date, ask.speech.with(&key, &args), said.confirmed_on.is_some()));
            }
        }
    }
    // a year is told only where no day is known
    if body.all("adopted_on").is_empty() {
        for said in body.all("year").iter().filter(|said| is_since(&said.value.plain(), since)) {
            let what = ask.speech.with("library-changes-law-adopted-on", &[("country", country.clone().into())]);
            facts.push(fact(&said.value.plain(), what, said.confirmed_on.is_some()));
        }
    }
    for party in parties(&body) {
        let country = sayer.country(party.country);
        for (date, key) in [(party.signed_on(), "library-changes-signed"), (party.bound_on(), "library-changes-bound")]
        {
            if let Some(date) = date.filter(|date| is_since(date, since)) {
                let what = ask.speech.with(key, &[("country", country.clone().into())]);
                facts.push(fact(date, what, party.is_confirmed()));
            }
        }
    }
    facts
}

/// A year or month of which no day is known counts only where all of it lies behind the day.
fn is_since(date: &str, since: &str) -> bool {
    match date.len() {
        10 => date >= since,
        n => since.get(..n).is_some_and(|start| date > start),
    }
}

fn written(ask: &Ask, change: &Change) -> Fact {
    let kind: &'static Kind = if change.card.kind == LAW.name { &LAW } else { &TREATY };
    let date = time::day_in(change.at, "UTC");
    let what = match (change.number, change.why.is_empty()) {
        (1, _) => ask.t("records-history-entered"),
        (_, false) => change.why.clone(),
        _ => ask.t("library-changes-record"),
    };
    Fact {
        words: ask.speech.date(&date),
        date,
        what,
        title: change.card.title.clone(),
        href: kind.address(&change.card.id),
        is_confirmed: true,
        at: change.at,
        number: change.number,
    }
}

fn cells(ask: &Ask, fact: &Fact) -> Vec<Cell> {
    vec![(&fact.date).into(), (&fact.what).into(), (&fact.title).into(), ask.whole(&fact.href).into()]
}

fn object(ask: &Ask, fact: &Fact) -> serde_json::Value {
    serde_json::json!({
        "date": fact.date,
        "what": fact.what,
        "title": fact.title,
        "address": ask.whole(&fact.href),
        "confirmed": fact.is_confirmed,
    })
}

fn feed(ask: &Ask, facts: Vec<Fact>) -> axum::response::Response {
    let entry = |(at, fact): (usize, &Fact)| {
        let href = ask.whole(&fact.href);
        Entry {
            // a treaty is named by many countries: what happened is told apart by its day and place
            id: format!("{href}#{}-{}-{at}", fact.date, fact.number),
            title: format!("{}: {}", fact.title, fact.what),
            lang: None,
            href,
            updated: fact.at,
            published: None,
            author: None,
            summary: Some(fact.words.clone()),
            categories: Vec::new(),
        }
    };
    let page = ask.address.replacen(".atom", "", 1);
    let feed = ask.feed(ask.t("library-changes-title"), &page, facts.iter().map(|fact| fact.at).max().unwrap_or(0));
    atom(&feed, &facts.iter().enumerate().map(entry).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::is_since;

    #[test]
    fn a_year_is_since_a_day_only_when_all_of_it_is() {
        assert!(is_since("2020-10-15", "2020-10-15") && !is_since("2020-10-14", "2020-10-15"));
        assert!(is_since("2021", "2020-10-15") && !is_since("2020", "2020-10-15"));
        assert!(is_since("2020-11", "2020-10-15") && !is_since("2020-10", "2020-10-15"));
        assert!(!is_since("", "2020-10-15"));
    }
}
