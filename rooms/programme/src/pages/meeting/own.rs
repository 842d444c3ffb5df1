//! What somebody registered, behind the address that only they have: read, taken back, its certificate.

use askama::Template;
use axum::extract::Path;
use platform::accounts::audit;
use platform::pages::{Fields, Link, Problem, View, page};
use platform::web::{Answer, Ask, done};
use records::{Record, Records};

use super::certificate::sent_certificate;
use super::days::too_early;
use super::register::own;
use crate::kinds::MEETING;
use crate::pages::shelves::MEETINGS;
use crate::people::{People, Person};

#[derive(Template)]
#[template(path = "meeting_own.html")]
struct OwnPage {
    view: View,
    address: String,
    meeting: Link,
    facts: Vec<(String, String)>,
    came: bool,
    /// Said where it is too early for certificates.
    waits: Option<String>,
}

async fn behind(ask: &Ask, door: &str) -> Result<(Person, Record), Problem> {
    let person = People::of(&ask.node.db).behind(door).await?.ok_or(Problem::NotFound)?;
    let records = Records::of(&ask.node.db);
    let mut meeting = records.find(&person.meeting_id).await?.ok_or(Problem::NotFound)?;
    if let Some(kept) = &meeting.merged_into {
        meeting = records.find(kept).await?.ok_or(Problem::NotFound)?;
    }
    Ok((person, meeting))
}

/// The page.
pub async fn show(ask: Ask, Path(door): Path<String>) -> Answer {
    let (person, meeting) = behind(&ask, &door).await?;
    let mut view = ask.view_after_form(ask.t("programme-person-own"), MEETINGS.path);
    view.crumbs = vec![ask.crumb("programme-meetings-title", MEETINGS.path)];
    view.head.noindex = true;
    let public = if person.shown { "programme-person-shown" } else { "programme-person-unshown" };
    let facts = [
        ("programme-person-name", person.name),
        ("programme-person-mail", person.email),
        ("programme-person-country", ask.speech.country(&person.country)),
        ("programme-person-sex", ask.t(&format!("programme-person-sex-{}", person.sex.word()))),
        ("programme-person-institution", person.institution),
        ("programme-person-who-sees", ask.t(public)),
    ];
    let name = meeting.body.in_language("title", ask.speech.lang().code()).unwrap_or(&meeting.title);
    page(OwnPage {
        address: own(&door),
        meeting: Link { label: name.to_owned(), href: MEETING.address(&meeting.id) },
        facts: facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (ask.t(key), text)).collect(),
        came: person.attended_at.is_some(),
        waits: too_early(&meeting.body).map(|key| ask.t(key)),
        view,
    })
}

/// Takes the registration back: nothing of it is kept. It needs the button: programs that read mail follow links, too.
pub async fn leave(ask: Ask, Path(door): Path<String>, fields: Fields) -> Answer {
    let (person, meeting) = behind(&ask, &door).await?;
    if fields.text("verbo") != "quitar" {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    let mut tx = ask.node.db.begin().await?;
    People::forget(&mut tx, &person.id).await?;
    audit(&mut tx, &ask.who, "meeting.unregister", &meeting.id, ()).await?;
    tx.commit().await?;
    done(&MEETING.address(&meeting.id), "programme-done-unregistered")
}

/// The certificate of attendance.
pub async fn certificate(ask: Ask, Path(door): Path<String>) -> Answer {
    let (person, meeting) = behind(&ask, &door).await?;
    sent_certificate(&ask, &meeting, &person).await
}
