//! Registering for a meeting, without an account: what is asked, what is kept, who sees it.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::{Email, audit};
use platform::mail::{self, Mail};
use platform::pages::{Choice, FieldErrors, Fields, Form, Link, Problem, View, page_with};
use platform::sent::{admit, hold_back};
use platform::text::one_line;
use platform::time;
use platform::web::{Answer, Ask, Once, done, once};
use platform::words::COUNTRIES;
use records::pages::found;
use records::{Record, State};

use super::days::{Door, door};
use crate::kinds::MEETING;
use crate::pages::sending::countries;
use crate::pages::shelves::MEETINGS;
use crate::people::{NewPerson, People, Sex};

/// Longest name or institution, in characters.
const MOST_LINE: usize = 200;

#[derive(Template)]
#[template(path = "meeting_register.html")]
struct RegisterPage {
    view: View,
    form: Form,
    address: String,
    /// Why nobody can register now.
    refused: Option<String>,
    since: i64,
    countries: Vec<Choice>,
    sexes: Vec<Choice>,
}

/// The form.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let meeting = meeting(&ask, &id).await?;
    let view = view(&ask, &meeting);
    register_page(&ask, &meeting, view, Form::blank()).await
}

async fn meeting(ask: &Ask, id: &str) -> Result<Record, Problem> {
    match found(ask, &[&MEETING], id).await {
        Ok((_, record)) if record.state == State::Published => Ok(record),
        Err(Err(problem)) => Err(problem),
        Ok(_) | Err(Ok(_)) => Err(Problem::NotFound),
    }
}

fn view(ask: &Ask, meeting: &Record) -> View {
    let mut view = ask.view(ask.t("programme-person-title"), MEETINGS.path);
    let name = meeting.body.in_language("title", ask.speech.lang().code()).unwrap_or(&meeting.title);
    view.crumbs = vec![
        ask.crumb("programme-meetings-title", MEETINGS.path),
        Link { label: name.to_owned(), href: MEETING.address(&meeting.id) },
    ];
    view.head.noindex = true;
    view
}

async fn register_page(ask: &Ask, meeting: &Record, view: View, form: Form) -> Answer {
    let registered = People::of(&ask.node.db).registered(&meeting.id).await?;
    let sexes = [Sex::Woman, Sex::Man, Sex::Other];
    page_with(
        form.status(),
        RegisterPage {
            form,
            address: format!("{}/inscripcion", MEETING.address(&meeting.id)),
            refused: refusal(door(meeting, registered)).map(|key| ask.t(key)),
            since: time::now(),
            countries: countries(ask),
            sexes: sexes
                .map(|sex| Choice::new(sex.word(), ask.t(&format!("programme-person-sex-{}", sex.word()))))
                .into(),
            view,
        },
    )
}

/// Why who stands before it cannot register, as a catalogue key.
fn refusal(door: Door) -> Option<&'static str> {
    match door {
        Door::Open => None,
        Door::Full => Some("programme-person-full"),
        Door::Closed => Some("programme-person-closed"),
    }
}

/// Keeps who registered, and leads them to the address that only they have.
pub async fn send(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let meeting = meeting(&ask, &id).await?;
    let mut errors = FieldErrors::new();
    let person = read(&ask, &fields, &mut errors);
    let mut tx = ask.node.db.begin().await?;
    let sending = match once(&mut tx, "registration", &fields.sending_key()).await? {
        Once::First(sending) => sending,
        Once::Again(door) => return Ok(Redirect::to(&own(&door)).into_response()),
    };
    if let Some(key) = refusal(door(&meeting, People::count(&mut tx, &meeting.id).await?)) {
        errors.add("nombre", key);
    }
    admit(&mut tx, &ask, "registration", "nombre", &mut errors).await?;
    let (Some(person), true) = (person, errors.is_empty()) else {
        drop(tx);
        let mut view = view(&ask, &meeting);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return register_page(&ask, &meeting, view, form).await;
    };
    let (id, door) = People::register(&mut tx, &meeting.id, &person).await?;
    if mail::is_on(&ask.node.config) {
        let name = meeting.body.in_language("title", ask.speech.lang().code()).unwrap_or(&meeting.title);
        let args = [
            ("name", person.name.as_str().into()),
            ("meeting", name.into()),
            ("link", mail::link(&ask.node.config, &own(&door)).into()),
        ];
        let subject = ask.speech.with("programme-mail-registered-subject", &[("meeting", name.into())]);
        let body = ask.speech.with("programme-mail-registered", &args);
        let mail = Mail::to_address(&person.email).subject(subject).body(body).send(&mut tx).await?;
        People::told_by(&mut tx, &id, &mail).await?;
    }
    sending.made(&mut tx, &door).await?;
    // who registered is nobody's business but the organisers': the log tells that somebody did
    audit(&mut tx, &ask.who, "meeting.register", &meeting.id, ()).await?;
    tx.commit().await?;
    done(&own(&door), "programme-done-registered")
}

/// The address of what somebody registered.
pub fn own(door: &str) -> String {
    format!("/inscripciones/{door}")
}

fn read(ask: &Ask, fields: &Fields, errors: &mut FieldErrors) -> Option<NewPerson> {
    let mut line = |name: &str, missing: Option<&str>| {
        let text = one_line(fields.text(name));
        match missing {
            Some(key) if text.is_empty() => errors.add(name, key),
            _ if text.chars().count() > MOST_LINE => {
                errors.add_with(name, "programme-person-long", &[("n", MOST_LINE.into())]);
            }
            _ => {}
        }
        text
    };
    let (name, institution) = (line("nombre", Some("programme-person-nameless")), line("institucion", None));
    let email = Email::parse(fields.text("correo"));
    if email.is_none() {
        errors.add("correo", "site-sent-mail-wrong");
    }
    let country = fields.text("pais");
    if !COUNTRIES.contains(&country) {
        errors.add_with("pais", "programme-choose", &[("field", ask.t("programme-person-country").into())]);
    }
    let sex = Sex::parse(fields.text("sexo"));
    if sex.is_none() {
        errors.add_with("sexo", "programme-choose", &[("field", ask.t("programme-person-sex").into())]);
    }
    if fields.text("acepto").is_empty() {
        errors.add("acepto", "programme-person-agree-first");
    }
    hold_back(fields, &[&name, &institution], "nombre", errors);
    Some(NewPerson {
        name,
        email: email?,
        country: country.to_owned(),
        sex: sex?,
        institution,
        shown: !fields.text("publico").is_empty(),
        lang: ask.speech.lang(),
    })
}
