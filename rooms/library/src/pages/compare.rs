//! Countries side by side on a subject: which laws they have and whether they are in force, which treaties bind them.
//! Their data are rows of laws and behind them rows of a country and a treaty each.

use askama::Template;
use platform::pages::{Cell, Problem, State, View, json, page, table, with_parameter};
use platform::web::{Answer, Ask, Taking};
use records::pages::{Sayer, reader};
use records::{Body, Filter, Record, Records};
use serde::Serialize;

use super::law::state_of;
use super::shelves::LAWS;
use crate::kinds::{LAW, SUBJECTS, TREATY};
use crate::parties::{Party, Stand, parties};

/// Records read at once.
const READ: usize = 500;
/// Laws of one country that stand on the page; of the others it says how many there are and where. The data hold all.
const MOST_OF_COUNTRY: usize = 50;
/// Subjects that stand before the disclosure.
const FIRST_SUBJECTS: usize = 12;

const COLUMNS: [&str; 10] =
    ["country", "name", "title", "kind", "number", "year", "status", "address", "confirmed_on", "source"];

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage {
    view: View,
    /// That nothing here is about the subject that was asked.
    unknown: Option<String>,
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
    /// How many more there are, in words, and where.
    more: Option<(String, String)>,
    /// Has it any in force?
    has_law: bool,
    /// In the order of the treaties.
    stands: Vec<(State, String, bool)>,
}

impl Country {
    /// Rows of the table that it takes.
    fn rows(&self) -> usize {
        self.laws.len() + usize::from(self.more.is_some())
    }
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
    let sayer = Sayer::of(&ask, &[]).await?;
    let subject = ask.parameter("tema").map(|asked| meant(&sayer, &asked));
    let records = Records::of(&ask.node.db);
    let (laws, treaties) = match &subject {
        Some(subject) => (about(&ask, &records, &LAW, subject).await?, about(&ask, &records, &TREATY, subject).await?),
        None => (Vec::new(), Vec::new()),
    };
    match ask.taking() {
        Taking::Csv => {
            let rows = rows(&ask, &sayer, &laws, &treaties).into_iter().map(|row| cells(&ask, row));
            return table("leyes-por-pais", &COLUMNS, rows, None);
        }
        Taking::Json => return json(&rows(&ask, &sayer, &laws, &treaties), None),
        Taking::Atom => return Err(Problem::NotFound),
        Taking::Page => {}
    }
    let (subject, unknown) = match subject {
        Some(unknown) if laws.is_empty() && treaties.is_empty() => (None, Some(unknown)),
        subject => (subject, None),
    };
    let mut view = ask.view(ask.t("library-compare-title"), "/leyes");
    view.crumbs = vec![ask.crumb("library-laws-title", "/leyes")];
    view.description = ask.t("library-compare-lede");
    if subject.is_some() {
        view.offer("/leyes/comparar", &["csv", "json"]);
    }
    let countries = countries(&ask, &sayer, &laws, &treaties, subject.as_deref().unwrap_or_default());
    let with_law = countries.iter().filter(|country| country.has_law).count();
    let mut first = subjects(&ask, &sayer, &records, &view, subject.as_deref()).await?;
    let more = first.split_off(first.len().min(FIRST_SUBJECTS));
    let lang = ask.speech.lang().code();
    page(ComparePage {
        heading: match &subject {
            Some(subject) => ask.speech.with(
                "library-compare-found",
                &[
                    ("n", with_law.into()),
                    ("total", countries.len().into()),
                    ("subject", sayer.term(SUBJECTS, subject).into()),
                ],
            ),
            None => String::new(),
        },
        unknown: unknown.map(|unknown| {
            ask.speech.with("library-compare-unknown", &[("subject", sayer.term(SUBJECTS, &unknown).into())])
        }),
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

/// The subject that is asked, by the identifier of a term or one of its labels; else a word as lists are narrowed by it.
fn meant(sayer: &Sayer, asked: &str) -> String {
    let term = sayer.vocabularies().find(SUBJECTS, asked);
    term.map_or_else(|| asked.trim().to_lowercase(), |term| term.id.clone())
}

/// All records of a kind about a subject, each with what who asks sees of it.
async fn about(ask: &Ask, records: &Records<'_>, kind: &records::Kind, subject: &str) -> anyhow::Result<Vec<Record>> {
    let filter = Filter { reader: reader(ask), ..Filter::of(kind.name).with("keywords", subject) };
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let part = records.list(&filter, after.as_deref(), READ).await?;
        after = part.last().map(Records::key_of);
        let is_last = part.len() < READ;
        found.extend(part.into_iter().map(|record| Record { body: record.body.seen_by(kind, reader(ask)), ..record }));
        if is_last {
            return Ok(found);
        }
    }
}

/// The subjects of laws and treaties, most first.
async fn subjects(
    ask: &Ask,
    sayer: &Sayer,
    records: &Records<'_>,
    view: &View,
    chosen: Option<&str>,
) -> anyhow::Result<Vec<Subject>> {
    let filter =
        Filter { kinds: vec![LAW.name.to_owned(), TREATY.name.to_owned()], reader: reader(ask), ..Filter::default() };
    let counts = records.counts(&filter, "keywords").await?;
    let subjects = counts.into_iter().map(|(subject, n)| Subject {
        href: with_parameter(&view.slice_href(None), "tema", &subject),
        on: chosen == Some(subject.as_str()),
        count: ask.speech.number(n),
        label: sayer.term(SUBJECTS, &subject),
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

fn countries(ask: &Ask, sayer: &Sayer, laws: &[Record], treaties: &[Record], subject: &str) -> Vec<Country> {
    let signed: Vec<Vec<Party<'_>>> = treaties.iter().map(|treaty| parties(&treaty.body)).collect();
    let country = |code: &String| {
        let own: Vec<&Record> = laws.iter().filter(|law| law.body.text("country") == Some(code)).collect();
        let beyond = own.len().saturating_sub(MOST_OF_COUNTRY);
        let more = (beyond > 0).then(|| {
            let all = with_parameter(&with_parameter(LAWS.path, "tema", subject), "pais", code);
            (ask.speech.with("library-compare-laws-more", &[("n", beyond.into())]), all)
        });
        Country {
            name: sayer.country(code),
            has_law: own.iter().any(|law| state_of(status(law)) == State::Ok),
            laws: own.iter().take(MOST_OF_COUNTRY).map(|law| line(ask, sayer, law)).collect(),
            more,
            stands: signed.iter().map(|parties| stand(ask, parties, code)).collect(),
        }
    };
    codes(ask, sayer, laws).iter().map(country).collect()
}

/// How a country stands to a treaty: its state, the same in words, and whether that is confirmed.
fn stand(ask: &Ask, parties: &[Party<'_>], code: &str) -> (State, String, bool) {
    let party = parties.iter().find(|party| party.country == code);
    let status = party.map_or("unknown", Party::status);
    let state = match party.map_or(Stand::Unknown, Party::stand) {
        Stand::Party => State::Ok,
        Stand::Signed => State::Late,
        Stand::Not | Stand::Unknown => State::Idle,
    };
    let words = ask.t(&TREATY.key(&format!("choice-status-{status}")));
    (state, words, party.is_some_and(Party::is_confirmed))
}

/// The status of a law.
fn status(law: &Record) -> &str {
    law.body.text("status").unwrap_or("unknown")
}

fn line(ask: &Ask, sayer: &Sayer, law: &Record) -> Line {
    let (body, status) = (&law.body, status(law));
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
