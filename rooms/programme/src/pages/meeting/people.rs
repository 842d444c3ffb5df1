//! Who registered for a meeting, for those who keep it: who came is noted, certificates are given, somebody is taken out.

use askama::Template;
use axum::extract::Path;
use platform::accounts::audit;
use platform::pages::{Cell, Fields, Link, Paged, Problem, Slice, View, json, page, table};
use platform::time;
use platform::web::{Answer, Ask, Taking, done};
use records::Record;
use records::pages::{found, may_change};

use super::certificate::sent_certificate;
use super::days::{has_begun, too_early};
use super::page::{Counted, counted};
use crate::kinds::MEETING;
use crate::pages::shelves::MEETINGS;
use crate::people::{People, Person, counts};

/// People of one page of data.
const DATA_ROWS: usize = 1000;
/// Said of who came, before anybody can have come.
const TOO_EARLY: &str = "programme-people-too-early";
/// The columns of the list as a file.
const COLUMNS: [&str; 9] =
    ["id", "name", "email", "country", "sex", "institution", "public", "registered_at", "attended_at"];

#[derive(Template)]
#[template(path = "meeting_people.html")]
struct PeoplePage {
    view: View,
    address: String,
    people: Paged<Line>,
    counted: Counted,
    /// What is not done yet: the meeting is still to come, or goes on.
    waits: Option<String>,
    has_begun: bool,
    is_held: bool,
}

struct Line {
    id: String,
    name: String,
    email: String,
    facts: Vec<String>,
    came: bool,
    certificate: String,
}

/// A meeting that who asks keeps.
async fn kept(ask: &Ask, id: &str) -> Result<Record, Problem> {
    match found(ask, &[&MEETING], id).await {
        Ok((kind, record)) if may_change(ask, kind, &record.body).await? => Ok(record),
        Err(Err(problem)) => Err(problem),
        Ok(_) | Err(Ok(_)) => Err(Problem::NotFound),
    }
}

/// The list, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>, slice: Slice) -> Answer {
    let meeting = kept(&ask, &id).await?;
    let path = format!("{}/participantes", MEETING.address(&meeting.id));
    let people = People::of(&ask.node.db);
    let slice = if ask.taking() == Taking::Page { slice } else { slice.rows(DATA_ROWS) };
    let found = people.list(&meeting.id, slice.after.as_deref(), slice.limit_and_one()).await?;
    let marks = people.marks(&meeting.id).await?;
    let total = i64::try_from(marks.len()).ok();
    let found = Paged::cut(found, &slice, total, |person| person.id.clone());
    let mut view = ask.view_after_form(ask.t("programme-people-title"), MEETINGS.path);
    let next = found.next.as_deref().map(|key| view.slice_href(Some(key)));
    match ask.taking() {
        Taking::Csv => return table("participantes", &COLUMNS, found.rows.iter().map(cells), next.as_deref()),
        Taking::Json => {
            let rows: Vec<_> = found.rows.iter().map(as_json).collect();
            return json(&rows, next.as_deref());
        }
        Taking::Atom => return Err(Problem::NotFound),
        Taking::Page => {}
    }
    let name = meeting.body.in_language("title", ask.speech.lang().code()).unwrap_or(&meeting.title);
    view.crumbs = vec![
        ask.crumb("programme-meetings-title", MEETINGS.path),
        Link { label: name.to_owned(), href: MEETING.address(&meeting.id) },
    ];
    view.head.noindex = true;
    view.offer(&path, &["csv", "json"]);
    let (has_begun, too_early) = (has_begun(&meeting.body), too_early(&meeting.body));
    let waits = if has_begun { too_early } else { Some(TOO_EARLY) };
    page(PeoplePage {
        waits: waits.map(|key| ask.t(key)),
        has_begun,
        is_held: too_early.is_none(),
        people: found.map(|person| line(&ask, &path, person)),
        counted: counted(&ask, &counts(marks.iter().map(|(country, sex)| (country.as_str(), *sex)))),
        address: path,
        view,
    })
}

fn line(ask: &Ask, path: &str, person: Person) -> Line {
    let day = time::day_in(person.registered_at, "UTC");
    let facts = [
        ask.speech.country(&person.country),
        ask.t(&format!("programme-person-sex-{}", person.sex.word())),
        person.institution,
        ask.speech.date_short(&day),
    ];
    Line {
        certificate: format!("{path}/{}", person.id),
        facts: facts.into_iter().filter(|fact| !fact.is_empty()).collect(),
        came: person.attended_at.is_some(),
        id: person.id,
        name: person.name,
        email: person.email,
    }
}

fn cells(person: &Person) -> Vec<Cell> {
    vec![
        (&person.id).into(),
        (&person.name).into(),
        (&person.email).into(),
        (&person.country).into(),
        person.sex.word().into(),
        (&person.institution).into(),
        if person.shown { "yes" } else { "no" }.into(),
        time::rfc3339(person.registered_at).into(),
        person.attended_at.map(time::rfc3339).into(),
    ]
}

fn as_json(person: &Person) -> serde_json::Value {
    serde_json::json!({
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "country": person.country,
        "sex": person.sex.word(),
        "institution": person.institution,
        "public": person.shown,
        "registered_at": time::rfc3339(person.registered_at),
        "attended_at": person.attended_at.map(time::rfc3339),
    })
}

/// Notes who came, or takes somebody out.
pub async fn save(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let meeting = kept(&ask, &id).await?;
    let path = format!("{}/participantes", MEETING.address(&meeting.id));
    let verb = fields.text("verbo");
    if !["vino", "no-vino", "quitar"].contains(&verb) {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    if verb == "vino" && !has_begun(&meeting.body) {
        return Err(Problem::Conflict(TOO_EARLY));
    }
    let who = fields.text("quien");
    let person = People::of(&ask.node.db).find(&meeting.id, who).await?.ok_or(Problem::NotFound)?;
    let mut tx = ask.node.db.begin().await?;
    let key = match verb {
        "quitar" => {
            People::forget(&mut tx, &person.id).await?;
            "programme-done-taken-out"
        }
        verb => {
            People::attend(&mut tx, &person.id, verb == "vino").await?;
            "programme-done-attended"
        }
    };
    audit(&mut tx, &ask.who, "meeting.people", &meeting.id, serde_json::json!({ "did": verb })).await?;
    tx.commit().await?;
    done(&path, key)
}

/// The certificate of somebody who came.
pub async fn certificate(ask: Ask, Path((id, who)): Path<(String, String)>) -> Answer {
    let meeting = kept(&ask, &id).await?;
    let person = People::of(&ask.node.db).find(&meeting.id, &who).await?.ok_or(Problem::NotFound)?;
    sent_certificate(&ask, &meeting, &person).await
}
