//! The page of a meeting: its programme, what was said there, what came of it, who was there, the others of its series.

use askama::Template;
use axum::extract::Path;
use platform::pages::{Link, State, View, page};
use platform::web::{Answer, Ask};
use records::pages::{Frame, Opened, Sayer, Words, may_change, opened, view};
use records::{Body, Filter, Record, Records, Value, spoken_date};

use super::days::{Door, door};
use crate::item::in_row;
use crate::kinds::MEETING;
use crate::pages::shelves::MEETINGS;
use crate::people::{Counts, People, Person, counts};

/// Names that the page tells.
const MOST_NAMES: i64 = 500;
/// Other meetings of a series that the page names.
const MOST_OF_SERIES: usize = 40;
/// The kinds of content of a meeting, in the order in which its page gives them.
const MATERIALS: [&str; 5] = ["participants", "remarks", "presentation", "paper", "summary"];

#[derive(Template)]
#[template(path = "meeting.html")]
struct MeetingPage {
    view: View,
    frame: Frame,
    days: Vec<(String, Vec<Session>)>,
    materials: Vec<(String, Vec<Material>)>,
    conclusions: Vec<Conclusion>,
    series: Vec<Link>,
    counted: Option<Counted>,
    names: Vec<String>,
    register: Option<String>,
    is_full: bool,
    keep: Option<String>,
}

struct Session {
    at: Option<String>,
    says: Option<Said>,
    speaker: Option<String>,
}

/// Words, with their language where it is not that of the page.
pub struct Said {
    pub text: String,
    pub lang: Option<String>,
}

struct Material {
    words: Words,
    by: Option<String>,
}

struct Conclusion {
    kind: String,
    says: Option<Said>,
    goes_to: Option<Words>,
    state: Option<(State, String)>,
}

/// Who registered, in words.
pub struct Counted {
    pub total: String,
    pub sexes: Vec<(String, String)>,
    pub countries: Vec<(String, String)>,
    pub elsewhere: Option<String>,
}

/// The page, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let Opened { kind, record, body, sayer } = match opened(&ask, &[&MEETING], &id).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let people = People::of(&ask.node.db);
    let marks = people.marks(&record.id).await?;
    let shown = people.shown(&record.id, MOST_NAMES).await?;
    let door = door(&record, i64::try_from(marks.len()).unwrap_or(i64::MAX));
    let told = ["participants", "sessions", "materials", "conclusions", "registration"];
    page(MeetingPage {
        frame: Frame::of(&ask, &sayer, kind, &record, &body, &told).await?,
        days: days(&ask, &body),
        materials: materials(&ask, &sayer, &body),
        conclusions: conclusions(&ask, &sayer, &body),
        series: series(&ask, &body, &record).await?,
        counted: (!marks.is_empty())
            .then(|| counted(&ask, &counts(marks.iter().map(|(country, sex)| (country.as_str(), *sex))))),
        names: shown.iter().map(|person| name(&ask, person)).collect(),
        register: (door == Door::Open).then(|| format!("{}/inscripcion", kind.address(&record.id))),
        is_full: door == Door::Full,
        keep: may_change(&ask, kind, &record.body)
            .await?
            .then(|| format!("{}/participantes", kind.address(&record.id))),
        view: view(&ask, &sayer, &MEETINGS, kind, &record, &body),
    })
}

/// What a row of a table says in the language of the page, else in another one.
pub fn said(ask: &Ask, row: &Value) -> Option<Said> {
    let own = ask.speech.lang().code();
    let (text, lang) = in_row(row, own)?;
    Some(Said { text: text.to_owned(), lang: (lang != own).then(|| lang.to_owned()) })
}

/// The sessions, day by day, in the order of their hours; those without day last.
fn days(ask: &Ask, body: &Body) -> Vec<(String, Vec<Session>)> {
    let mut rows: Vec<&Value> = body.all("sessions").iter().map(|statement| &statement.value).collect();
    rows.sort_by_key(|row| (row.part("day").unwrap_or("9999"), row.part("at").unwrap_or("99")));
    let mut days: Vec<(&str, Vec<Session>)> = Vec::new();
    for row in rows {
        let day = row.part("day").unwrap_or_default();
        let session = Session {
            at: row.part("at").map(str::to_owned),
            says: said(ask, row),
            speaker: row.part("speaker").map(str::to_owned),
        };
        match days.last_mut().filter(|(known, _)| *known == day) {
            Some((_, sessions)) => sessions.push(session),
            None => days.push((day, vec![session])),
        }
    }
    let heading = |day: &str| match day {
        "" => ask.t("programme-meeting-no-day"),
        day => spoken_date(&ask.speech, day),
    };
    days.into_iter().map(|(day, sessions)| (heading(day), sessions)).collect()
}

fn materials(ask: &Ask, sayer: &Sayer, body: &Body) -> Vec<(String, Vec<Material>)> {
    let of = |kind: &&str| {
        let rows = body.all("materials").iter().map(|statement| &statement.value);
        let rows = rows.filter(|row| row.part("kind") == Some(*kind));
        let material = |row: &Value| {
            let title = row.part("title").unwrap_or_default().to_owned();
            let words = match (row.part("document"), row.part("address")) {
                (Some(id), _) => Words { text: title, ..sayer.record(id) },
                (None, address) => Words { text: title, href: address.map(str::to_owned), external: address.is_some() },
            };
            Material { words, by: row.part("by").map(str::to_owned) }
        };
        let lines: Vec<Material> = rows.map(material).collect();
        (!lines.is_empty()).then(|| (ask.t(&MEETING.key(&format!("choice-kind-{kind}"))), lines))
    };
    MATERIALS.iter().filter_map(of).collect()
}

fn conclusions(ask: &Ask, sayer: &Sayer, body: &Body) -> Vec<Conclusion> {
    let conclusion = |row: &Value| Conclusion {
        kind: row.part("kind").map(|word| ask.t(&MEETING.key(&format!("choice-kind-{word}")))).unwrap_or_default(),
        says: said(ask, row),
        goes_to: row.part("goes_to").map(|id| sayer.record(id)),
        state: row.part("state").map(|word| followed(ask, word)),
    };
    body.all("conclusions").iter().map(|statement| conclusion(&statement.value)).collect()
}

/// How a conclusion is followed: shape and words.
pub fn followed(ask: &Ask, word: &str) -> (State, String) {
    let state = match word {
        "done" => State::Ok,
        "taken-up" => State::Run,
        "dropped" => State::Idle,
        _ => State::Late,
    };
    (state, ask.t(&MEETING.key(&format!("choice-state-{word}"))))
}

/// The other meetings of its series, the newest first.
async fn series(ask: &Ask, body: &Body, record: &Record) -> anyhow::Result<Vec<Link>> {
    let Some(Value::Record(series)) = body.all("series").first().map(|statement| &statement.value) else {
        return Ok(Vec::new());
    };
    let filter = Filter { values: vec![("series".to_owned(), series.clone())], ..Filter::of(MEETING.name) };
    let mut others = Records::of(&ask.node.db).list(&filter, None, MOST_OF_SERIES).await?;
    others.retain(|other| other.id != record.id);
    let start = |record: &Record| record.body.text("start").unwrap_or_default().to_owned();
    others.sort_by_key(|other| std::cmp::Reverse(start(other)));
    let link = |other: Record| {
        let name = other.body.in_language("title", ask.speech.lang().code()).unwrap_or(&other.title);
        let label = match other.body.text("start") {
            Some(date) => format!("{name} ({})", spoken_date(&ask.speech, date)),
            None => name.to_owned(),
        };
        Link { label, href: MEETING.address(&other.id) }
    };
    Ok(others.into_iter().map(link).collect())
}

/// Counts in words.
pub fn counted(ask: &Ask, counts: &Counts) -> Counted {
    let number = |n: i64| ask.speech.number(n);
    Counted {
        total: ask.speech.with("programme-people-total", &[("n", counts.total.into())]),
        sexes: counts
            .by_sex
            .iter()
            .filter(|(_, n)| *n > 0)
            .map(|(sex, n)| (ask.t(&format!("programme-person-sex-{}", sex.word())), number(*n)))
            .collect(),
        countries: counts.countries.iter().map(|(code, n)| (ask.speech.country(code), number(*n))).collect(),
        elsewhere: (counts.elsewhere > 0).then(|| number(counts.elsewhere)),
    }
}

fn name(ask: &Ask, person: &Person) -> String {
    let rest = [person.institution.clone(), ask.speech.country(&person.country)];
    let rest: Vec<String> = rest.into_iter().filter(|text| !text.is_empty()).collect();
    format!("{} ({})", person.name, rest.join(", "))
}
