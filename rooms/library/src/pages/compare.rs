//! Countries side by side on a subject: which laws they have and whether they are in force, which treaties bind them.
//! Their data are rows of laws and behind them rows of a country and a treaty each.

use askama::Template;
use platform::pages::{Cell, Problem, State, View, json, page, table, with_parameter};
use platform::web::{Answer, Ask, Taking};
use records::pages::{Sayer, reader};
use records::{Body, Filter, Record, Records};
use serde::Serialize;

use super::law::state_of;
use crate::kinds::{LAW, TREATY};
use crate::parties::{Party, Stand, parties};

/// Records of one subject that are compared.
const MOST: usize = 500;
/// Subjects that stand before the disclosure.
const FIRST_SUBJECTS: usize = 12;

const COLUMNS: [&str; 10] =
    ["country", "name", "title", "kind", "number", "year", "status", "address", "confirmed_on", "source"];

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage {
    view: View,
    subject: Option<String>,
    first: Vec<Subject>,
    more: Vec<Subject>,
    heading: String,
    countries: Vec<Country>,
    treaties: Vec<(String, String)>,
}

struct Subject {
    label: String,
    count: String,
    href: String,
    on: bool,
}

struct Country {
    name: String,
    laws: Vec<Line>,
    /// In the order of the treaties.
    stands: Vec<(State, String, bool)>,
}

struct Line {
    href: String,
    title: String,
    kind: String,
    year: String,
    state: State,
    status: String,
    is_confirmed: bool,
}

/// The page, or its data.
pub async fn show(ask: Ask) -> Answer {
    let subject = ask.parameter("tema").map(|subject| subject.to_lowercase());
    let records = Records::of(&ask.node.db);
    let (laws, treaties) = match &subject {
        Some(subject) => (about(&ask, &records, &LAW, subject).await?, about(&ask, &records, &TREATY, subject).await?),
        None => (Vec::new(), Vec::new()),
    };
    let sayer = Sayer::of(&ask, &[]).await?;
    match ask.taking() {
        Taking::Csv => {
            let rows = rows(&ask, &sayer, &laws, &treaties).into_iter().map(|row| cells(&ask, row));
            return table("leyes-por-pais", &COLUMNS, rows, None);
        }
        Taking::Json => return json(&rows(&ask, &sayer, &laws, &treaties), None),
        Taking::Atom => return Err(Problem::NotFound),
        Taking::Page => {}
    }
    let mut view = ask.view(ask.t("library-compare-title"), "/leyes");
    view.crumbs = vec![ask.crumb("library-laws-title", "/leyes")];
    view.description = ask.t("library-compare-lede");
    if subject.is_some() {
        view.offer("/leyes/comparar", &["csv", "json"]);
    }
    let countries = countries(&ask, &sayer, &laws, &treaties);
    let with_law = countries.iter().filter(|country| country.laws.iter().any(|law| law.state == State::Ok)).count();
    let mut first = subjects(&ask, &records, &view, subject.as_deref()).await?;
    let more = first.split_off(first.len().min(FIRST_SUBJECTS));
    let lang = ask.speech.lang().code();
    page(ComparePage {
        heading: match &subject {
            Some(subject) => ask.speech.with(
                "library-compare-found",
                &[("n", with_law.into()), ("total", countries.len().into()), ("subject", subject.into())],
            ),
            None => String::new(),
        },
        treaties: treaties
            .iter()
            .map(|treaty| {
                let name = short_name(&treaty.body, lang).or(treaty.body.in_language("title", lang));
                (TREATY.address(&treaty.id), name.unwrap_or(&treaty.title).to_owned())
            })
            .collect(),
        subject,
        first,
        more,
        countries,
        view,
    })
}

/// The records of a kind about a subject, each with what who asks sees of it.
async fn about(ask: &Ask, records: &Records<'_>, kind: &records::Kind, subject: &str) -> anyhow::Result<Vec<Record>> {
    let filter = Filter { reader: reader(ask), ..Filter::of(kind.name).with("keywords", subject) };
    let found = records.list(&filter, None, MOST).await?;
    let seen = found.into_iter().map(|record| Record { body: record.body.seen_by(kind, reader(ask)), ..record });
    Ok(seen.collect())
}

/// The subjects of laws and treaties, most first.
async fn subjects(ask: &Ask, records: &Records<'_>, view: &View, chosen: Option<&str>) -> anyhow::Result<Vec<Subject>> {
    let filter =
        Filter { kinds: vec![LAW.name.to_owned(), TREATY.name.to_owned()], reader: reader(ask), ..Filter::default() };
    let counts = records.counts(&filter, "keywords").await?;
    let subjects = counts.into_iter().map(|(subject, n)| Subject {
        href: with_parameter(&view.slice_href(None), "tema", &subject),
        on: chosen == Some(subject.as_str()),
        count: ask.speech.number(n),
        label: subject,
    });
    let mut subjects: Vec<Subject> = subjects.collect();
    subjects.sort_by_key(|subject| !subject.on);
    Ok(subjects)
}

/// The short name of a treaty, where it is of no language, as `CEDAW` is, or of this one: `Belém do Pará` says nothing to
/// who reads French.
fn short_name<'a>(body: &'a Body, lang: &str) -> Option<&'a str> {
    let is_own = body.all("title").first().is_none_or(|title| title.lang.as_deref() == Some(lang));
    body.text("short_name").filter(|name| is_own || !name.contains(char::is_lowercase))
}

/// The observatory's countries, also those of which nothing is known here; else all that have a law.
fn codes(ask: &Ask, sayer: &Sayer, laws: &[Record]) -> Vec<String> {
    let mut codes: Vec<String> = ask.observatory.countries.clone();
    if codes.is_empty() {
        codes = laws.iter().filter_map(|law| law.body.text("country").map(str::to_owned)).collect();
    }
    codes.sort_by_key(|code| (platform::text::fold(&sayer.country(code)), code.clone()));
    codes.dedup();
    codes
}

fn countries(ask: &Ask, sayer: &Sayer, laws: &[Record], treaties: &[Record]) -> Vec<Country> {
    let codes = codes(ask, sayer, laws);
    let signed: Vec<Vec<Party<'_>>> = treaties.iter().map(|treaty| parties(&treaty.body)).collect();
    let country = |code: &String| Country {
        name: sayer.country(code),
        laws: laws
            .iter()
            .filter(|law| law.body.text("country") == Some(code))
            .map(|law| line(ask, sayer, law))
            .collect(),
        stands: signed
            .iter()
            .map(|parties| {
                let party = parties.iter().find(|party| party.country == code);
                let status = party.map_or("unknown", Party::status);
                let state = match party.map_or(Stand::Unknown, Party::stand) {
                    Stand::Party => State::Ok,
                    Stand::Signed => State::Late,
                    Stand::Not | Stand::Unknown => State::Idle,
                };
                let words = ask.t(&TREATY.key(&format!("choice-status-{status}")));
                (state, words, party.is_some_and(Party::is_confirmed))
            })
            .collect(),
    };
    codes.iter().map(country).collect()
}

fn line(ask: &Ask, sayer: &Sayer, law: &Record) -> Line {
    let body = &law.body;
    let status = body.text("status").unwrap_or("unknown");
    Line {
        href: LAW.address(&law.id),
        title: body.in_language("title", ask.speech.lang().code()).unwrap_or(&law.title).to_owned(),
        kind: sayer.joined(&LAW, body, "kind").unwrap_or_default(),
        year: body.text("year").map(|year| sayer.date(year)).unwrap_or_default(),
        state: state_of(status),
        status: ask.t(&LAW.key(&format!("choice-status-{status}"))),
        is_confirmed: body.all("status").iter().all(|said| said.confirmed_on.is_some()),
    }
}

/// A law, or how a country stands to a treaty, as data.
#[derive(Serialize)]
struct Row {
    id: String,
    country: Option<String>,
    title: String,
    kind: Option<String>,
    number: Option<String>,
    year: Option<String>,
    status: Option<String>,
    address: String,
    /// The day on which the status was confirmed; none where it waits for that.
    confirmed_on: Option<String>,
    /// Where the status is said.
    source: Option<String>,
}

/// The laws, and behind them each country of the page with each treaty.
fn rows(ask: &Ask, sayer: &Sayer, laws: &[Record], treaties: &[Record]) -> Vec<Row> {
    let mut rows: Vec<Row> = laws.iter().map(|law| law_row(ask, law)).collect();
    let signed: Vec<(&Record, Vec<Party<'_>>)> =
        treaties.iter().map(|treaty| (treaty, parties(&treaty.body))).collect();
    for code in codes(ask, sayer, laws) {
        rows.extend(signed.iter().map(|(treaty, parties)| {
            treaty_row(ask, treaty, &code, parties.iter().find(|party| party.country == code))
        }));
    }
    rows
}

fn law_row(ask: &Ask, law: &Record) -> Row {
    let said = |name: &str| law.body.text(name).map(str::to_owned);
    let status = law.body.all("status").first();
    Row {
        id: law.id.clone(),
        country: said("country"),
        title: law.title.clone(),
        kind: said("kind"),
        number: said("number"),
        year: said("year"),
        status: said("status"),
        address: ask.whole(&LAW.address(&law.id)),
        confirmed_on: status.and_then(|status| status.confirmed_on.clone()),
        source: status.and_then(|status| status.source.clone()),
    }
}

fn treaty_row(ask: &Ask, treaty: &Record, country: &str, party: Option<&Party<'_>>) -> Row {
    let title = treaty.body.in_language("title", ask.speech.lang().code());
    Row {
        id: treaty.id.clone(),
        country: Some(country.to_owned()),
        title: title.unwrap_or(&treaty.title).to_owned(),
        kind: Some(TREATY.name.to_owned()),
        number: None,
        year: treaty.body.text("adopted_on").and_then(|day| day.get(..4)).map(str::to_owned),
        status: Some(party.map_or("unknown", Party::status).to_owned()),
        address: ask.whole(&TREATY.address(&treaty.id)),
        confirmed_on: party.filter(|party| party.is_confirmed()).and_then(Party::confirmed_on).map(str::to_owned),
        source: party.map(Party::sources).filter(|sources| !sources.is_empty()),
    }
}

fn cells(ask: &Ask, row: Row) -> Vec<Cell> {
    let name = row.country.as_ref().map(|code| ask.speech.country(code));
    vec![
        row.country.into(),
        name.into(),
        row.title.into(),
        row.kind.into(),
        row.number.into(),
        row.year.into(),
        row.status.into(),
        row.address.into(),
        row.confirmed_on.into(),
        row.source.into(),
    ]
}
