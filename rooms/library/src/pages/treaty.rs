//! One treaty: who ratified it, with which reservations, and how sure that is.

use askama::Template;
use axum::extract::Path;
use platform::pages::{Cell, State, View, page, table};
use platform::web::{Answer, Ask, Taking};
use records::Body;
use records::pages::{Frame, Origin, Sayer, data, found, origins, reader, view};

use super::shelves::TREATIES;
use crate::kinds::TREATY;
use crate::parties::{Party, Stand, parties};

const COLUMNS: [&str; 10] = [
    "country",
    "name",
    "status",
    "signed_on",
    "bound_on",
    "date_kind",
    "reservations",
    "note",
    "source",
    "confirmed_on",
];

#[derive(Template)]
#[template(path = "treaty.html")]
struct TreatyPage {
    view: View,
    frame: Frame,
    in_force: (State, String),
    /// What was found, in words.
    heading: String,
    /// How many say so without being confirmed.
    unsure: Option<String>,
    own: Vec<Row>,
    others: Vec<Row>,
    reservations: Vec<Reservation>,
    /// Countries with reservations whose words are missing here.
    on_record: Option<String>,
    text: Option<String>,
}

struct Row {
    country: String,
    signed: Day,
    bound: Day,
    state: State,
    status: String,
    is_confirmed: bool,
    reservations: String,
    note: Option<String>,
    origins: Vec<Origin>,
}

/// A day, or the word for why there is none.
struct Day {
    iso: Option<String>,
    words: String,
}

struct Reservation {
    country: String,
    words: String,
}

/// The page, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let (kind, record) = match found(&ask, &[&TREATY], &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let body = record.body.seen_by(kind, reader(&ask));
    let (own, others) = in_order(&ask, &body);
    if ask.taking() == Taking::Csv {
        let rows = own.iter().chain(&others).map(|party| cells(&ask, party));
        return table(&format!("tratado-{}", record.key), &COLUMNS, rows, None);
    }
    if let Some(answer) = data(&ask, kind, &record) {
        return answer;
    }
    let sayer = Sayer::of(&ask, std::slice::from_ref(&record)).await?;
    let mut reservations = Vec::new();
    let mut on_record = Vec::new();
    for party in own.iter().chain(&others) {
        let country = sayer.country(party.country);
        match (party.said("reservation"), party.said("reservations")) {
            (Some(words), _) => reservations.push(Reservation { country, words: words.to_owned() }),
            (None, Some("on-record")) => on_record.push(country),
            _ => {}
        }
    }
    let rows = |parties: &[Party<'_>]| parties.iter().map(|party| row(&ask, &sayer, party)).collect();
    let unsure = own.iter().filter(|party| party.stand() == Stand::Party && !party.is_confirmed()).count();
    page(TreatyPage {
        frame: Frame::of(&ask, &sayer, kind, &record, &body, &["about", "text", "parties"]).await?,
        in_force: match body.text("in_force_on") {
            Some(day) => (State::Ok, ask.speech.with("library-treaty-in-force", &[("date", sayer.date(day).into())])),
            None => (State::Idle, ask.t("library-treaty-not-known-in-force")),
        },
        heading: heading(&ask, &own),
        unsure: (unsure > 0).then(|| ask.speech.with("library-treaty-unsure", &[("n", unsure.into())])),
        own: rows(&own),
        others: rows(&others),
        reservations,
        on_record: (!on_record.is_empty()).then(|| ask.speech.list(&on_record)),
        text: body.text("text").map(str::to_owned),
        view: view(&ask, &sayer, &TREATIES, kind, &record, &body),
    })
}

/// The countries of the observatory, and the others, each by name. An observatory of the whole region has them all.
fn in_order<'a>(ask: &'a Ask, body: &'a Body) -> (Vec<Party<'a>>, Vec<Party<'a>>) {
    let mut all = parties(body);
    let own = &ask.observatory.countries;
    for country in own {
        if !all.iter().any(|party| party.country == country) {
            all.push(Party::unknown(country));
        }
    }
    all.sort_by_key(|party| platform::text::fold(&ask.speech.country(party.country)));
    all.into_iter().partition(|party| own.is_empty() || own.iter().any(|code| code == party.country))
}

/// "5 de 8 países lo ratificaron": only what is confirmed counts.
fn heading(ask: &Ask, own: &[Party<'_>]) -> String {
    let sure = |party: &&Party<'_>| party.stand() == Stand::Party && party.is_confirmed();
    if let [only] = own {
        let key = match (only.stand(), only.is_confirmed()) {
            (Stand::Party, true) => "library-treaty-only-party",
            (Stand::Party, false) => "library-treaty-only-unsure",
            (Stand::Signed, _) => "library-treaty-only-signed",
            (Stand::Not, true) => "library-treaty-only-not",
            _ => "library-treaty-only-unknown",
        };
        return ask.speech.with(key, &[("country", ask.speech.country(only.country).into())]);
    }
    let n = own.iter().filter(sure).count();
    ask.speech.with("library-treaty-found", &[("n", n.into()), ("total", own.len().into())])
}

fn row(ask: &Ask, sayer: &Sayer, party: &Party<'_>) -> Row {
    let day = |day: Option<&str>, none: &str| match day {
        Some(day) => Day {
            iso: (day.len() == 10).then(|| day.to_owned()),
            words: if day.len() == 10 { ask.speech.date_short(day) } else { sayer.date(day) },
        },
        None => Day { iso: None, words: ask.t(none) },
    };
    let (state, unbound) = match party.stand() {
        Stand::Party => (State::Ok, "library-treaty-day-unknown"),
        Stand::Signed => (State::Late, "library-treaty-day-no"),
        Stand::Not => (State::Idle, "library-treaty-day-no"),
        Stand::Unknown => (State::Idle, "library-treaty-day-unknown"),
    };
    let reservations = match (party.said("reservations"), party.stand()) {
        (Some(word), _) => ask.t(&TREATY.key(&format!("choice-reservations-{word}"))),
        (None, Stand::Not | Stand::Signed) => ask.t("library-treaty-no-reservations-yet"),
        _ => ask.t("library-treaty-day-unknown"),
    };
    Row {
        country: sayer.country(party.country),
        signed: day(party.signed_on(), "library-treaty-day-unknown"),
        bound: day(party.bound_on(), unbound),
        state,
        status: ask.t(&TREATY.key(&format!("choice-status-{}", party.status()))),
        is_confirmed: party.is_confirmed(),
        reservations,
        note: party.notes(),
        origins: origins(&party.sources()),
    }
}

fn cells(ask: &Ask, party: &Party<'_>) -> Vec<Cell> {
    vec![
        party.country.into(),
        ask.speech.country(party.country).into(),
        party.status().into(),
        party.signed_on().into(),
        party.bound_on().into(),
        party.said("date_kind").into(),
        party.said("reservation").or(party.said("reservations")).into(),
        party.notes().into(),
        party.sources().into(),
        party.confirmed_on().into(),
    ]
}
