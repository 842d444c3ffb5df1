//! Proposing without an account: a change of a record, a new one, or what else is missing.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::{Email, audit};
use platform::pages::{Choice, FieldErrors, Fields, Form, Link, Problem, View, page_with};
use platform::sent::{admit, hold_back, reply_to};
use platform::text::{fold, one_line};
use platform::time;
use platform::web::{Answer, Ask, Once, done, once};
use platform::words::COUNTRIES;

use super::said::title as called;
use super::{Proposable, proposable, proposals};
use crate::kind::{Kind, Shown};
use crate::store::{About, Proposal, Proposed, Record, Records, State};

/// Where the form is sent.
pub(crate) const PROPOSE: &str = "/fichas/proponer";
/// Longest text, in characters.
const MOST_VALUE: usize = 4000;
/// Longest name or source, in characters.
const MOST_LINE: usize = 500;

/// The form of a proposal, for the page of a record and for its own.
pub struct Propose {
    /// What was typed, and what is wrong with it.
    pub form: Form,
    /// What it is about.
    pub about: &'static str,
    /// The word of what it is about, where that is no record.
    pub thing: &'static str,
    /// The record or thing; empty for none.
    pub record: String,
    /// Its facts that everybody sees.
    pub fields: Vec<Choice>,
    /// The kinds that a new record may be of.
    pub kinds: Vec<Choice>,
    /// The countries that what is missing may be of.
    pub countries: Vec<Choice>,
    /// May it be of people, who are asked whether they want to be listed?
    pub of_people: bool,
    /// The revision of the record that is shown beside it.
    pub revision: Option<i64>,
    /// When the form was made, in microseconds UTC.
    pub since: i64,
}

#[derive(Template)]
#[template(path = "records_propose.html")]
struct ProposePage {
    view: View,
    propose: Propose,
}

impl Propose {
    /// A change of a record.
    pub fn change(ask: &Ask, kind: &Kind, record: &Record) -> Propose {
        let public = kind.asked().filter(|field| field.shown == Shown::Public);
        let fields = public.map(|field| Choice::new(field.name, ask.t(&kind.key(&format!("field-{}", field.name)))));
        Propose { revision: Some(record.revision), ..Propose::changed(ask, &record.id, fields.collect()) }
    }

    /// A change of something that is no record.
    pub fn of(ask: &Ask, things: &dyn Proposable, id: &str) -> Propose {
        Propose { thing: things.word(), ..Propose::changed(ask, id, things.fields(ask)) }
    }

    fn changed(ask: &Ask, id: &str, mut fields: Vec<Choice>) -> Propose {
        fields.push(Choice::new("other", ask.t("records-propose-other")));
        Propose { record: id.to_owned(), fields, ..Propose::about(About::Change) }
    }

    fn about(about: About) -> Propose {
        Propose {
            form: Form::blank(),
            about: about.word(),
            thing: "",
            record: String::new(),
            fields: Vec::new(),
            kinds: Vec::new(),
            countries: Vec::new(),
            of_people: false,
            revision: None,
            since: time::now(),
        }
    }
}

/// What a proposal is about.
struct Subject {
    about: About,
    of: Of,
}

/// What is to be changed.
enum Of {
    /// Nothing that is there.
    Nothing,
    Record(&'static Kind, Box<Record>),
    Thing(Arc<dyn Proposable>, String, Link),
}

impl Subject {
    async fn of(ask: &Ask, about: &str, thing: &str, id: &str) -> Result<Subject, Problem> {
        let about = About::parse(about).unwrap_or(if id.is_empty() { About::New } else { About::Change });
        let of = match (about, proposable::named(ask, thing)) {
            (About::New | About::Missing, _) => Of::Nothing,
            (About::Change, Some(things)) => {
                let link = things.find(ask, id).await?.ok_or(Problem::NotFound)?;
                Of::Thing(things, id.to_owned(), link)
            }
            (About::Change, None) => {
                let found = Records::of(&ask.node.db).find(id).await?;
                let record = found.filter(|record| record.state == State::Published).ok_or(Problem::NotFound)?;
                let kind = Kind::named(&ask.node.contributions, &record.kind).ok_or(Problem::NotFound)?;
                Of::Record(kind, Box::new(record))
            }
        };
        Ok(Subject { about, of })
    }

    fn propose(&self, ask: &Ask) -> Propose {
        match &self.of {
            Of::Record(kind, record) => Propose::change(ask, kind, record),
            Of::Thing(things, id, _) => Propose::of(ask, things.as_ref(), id),
            Of::Nothing => {
                let kinds = Kind::all(&ask.node.contributions);
                let choice = |kind: &&Kind| Choice::new(kind.name, ask.t(&kind.key("one")));
                Propose {
                    kinds: kinds.iter().map(choice).collect(),
                    countries: countries(ask),
                    of_people: kinds.iter().any(|kind| kind.asks_consent()),
                    ..Propose::about(self.about)
                }
            }
        }
    }

    fn view(&self, ask: &Ask) -> View {
        let title = ask.t(&format!("records-propose-title-{}", self.about.word()));
        let mut view = ask.view(title, PROPOSE);
        view.crumbs.extend(match &self.of {
            Of::Record(kind, record) => {
                Some(Link { label: called(ask, kind, record).to_owned(), href: kind.address(&record.id) })
            }
            Of::Thing(_, _, link) => Some(link.clone()),
            Of::Nothing => None,
        });
        view.head.noindex = true;
        view
    }

    /// The word of its kind in the database, and its identifier.
    fn kept_as(&self) -> (&'static str, Option<&str>) {
        match &self.of {
            Of::Record(kind, record) => (kind.name, Some(&record.id)),
            Of::Thing(things, id, _) => (things.word(), Some(id)),
            Of::Nothing => ("", None),
        }
    }

    /// The revision of the record that who proposes saw: the form says it, where it can be.
    fn seen(&self, fields: &Fields) -> Option<i64> {
        match &self.of {
            Of::Record(_, record) => {
                let said: Option<i64> = fields.text("revision").parse().ok();
                said.filter(|seen| (1..=record.revision).contains(seen)).or(Some(record.revision))
            }
            Of::Thing(..) | Of::Nothing => None,
        }
    }

    /// Is this a fact of it that everybody sees?
    fn has(&self, ask: &Ask, field: &str) -> bool {
        match &self.of {
            Of::Record(kind, _) => kind.field(field).is_some_and(|field| field.shown == Shown::Public),
            Of::Thing(things, ..) => things.fields(ask).iter().any(|choice| choice.value == field),
            Of::Nothing => false,
        }
    }
}

/// The countries by name, and the region.
fn countries(ask: &Ask) -> Vec<Choice> {
    let mut choices: Vec<Choice> = COUNTRIES.iter().map(|code| Choice::new(*code, ask.speech.country(code))).collect();
    choices.sort_by_cached_key(|choice| fold(&choice.label));
    choices.push(Choice::new("REG", ask.t("records-country-region")));
    choices
}

/// The form by itself.
pub(super) async fn show(ask: Ask) -> Answer {
    let [about, record, kind, value, country] =
        ["que", "registro", "clase", "valor", "pais"].map(|name| ask.parameter(name).unwrap_or_default());
    let subject = Subject::of(&ask, &about, &kind, &record).await?;
    let mut propose = subject.propose(&ask);
    let typed = [("clase", kind), ("valor", value), ("pais", country.to_uppercase())];
    propose.form = Form::filled(typed.map(|(name, text)| (name.to_owned(), text)).into());
    page_with(StatusCode::OK, ProposePage { view: subject.view(&ask), propose })
}

/// Keeps what was sent. What is wrong is told, and nothing typed is lost.
pub(super) async fn send(ask: Ask, fields: Fields) -> Answer {
    let subject = Subject::of(&ask, fields.text("que"), fields.text("clase"), fields.text("registro")).await?;
    let mut errors = FieldErrors::new();
    let read = read(&ask, &subject, &fields, &mut errors);
    let mut tx = ask.node.db.begin().await?;
    let sending = match once(&mut tx, "proposal", &fields.sending_key()).await? {
        Once::First(sending) => sending,
        Once::Again(id) => return Ok(Redirect::to(&proposals::address(&id)).into_response()),
    };
    admit(&mut tx, &ask, "proposal", "valor", &mut errors).await?;
    if !errors.is_empty() {
        drop(tx);
        let mut view = subject.view(&ask);
        let revision = subject.seen(&fields);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        let propose = Propose { form, revision, ..subject.propose(&ask) };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, ProposePage { view, propose });
    }
    let Sent { kind, proposed, reply_to } = read;
    let (_, record) = subject.kept_as();
    let reply_to = reply_to.as_ref().map(Email::as_str);
    let id = Proposal::send(&mut tx, subject.about, &kind, record, &proposed, reply_to).await?;
    sending.made(&mut tx, &id).await?;
    audit(&mut tx, &ask.who, "proposal.send", &id, serde_json::json!({ "about": subject.about.word() })).await?;
    tx.commit().await?;
    done(&proposals::address(&id), "records-done-proposed")
}

struct Sent {
    kind: String,
    proposed: Proposed,
    reply_to: Option<Email>,
}

fn read(ask: &Ask, subject: &Subject, fields: &Fields, errors: &mut FieldErrors) -> Sent {
    let mut line = |name: &str, missing: Option<&str>| -> String {
        let text = one_line(fields.text(name));
        match missing {
            Some(key) if text.is_empty() => errors.add(name, key),
            _ if text.chars().count() > MOST_LINE => {
                errors.add_with(name, "records-misread-long", &[("n", MOST_LINE.into())]);
            }
            _ => {}
        }
        text
    };
    let mut kind = subject.kept_as().0.to_owned();
    let mut proposed =
        Proposed { lang: ask.speech.lang().code().to_owned(), revision: subject.seen(fields), ..Proposed::default() };
    match subject.about {
        About::Change => {
            let field = line("campo", Some("site-form-choose"));
            proposed.field = if subject.has(ask, &field) { field } else { String::new() };
        }
        About::New => {
            kind = line("clase", Some("site-form-choose"));
            proposed.name = line("nombre", Some("records-propose-name-missing"));
        }
        About::Missing => {}
    }
    proposed.source = line("fuente", Some("records-propose-source-missing"));
    let country = fields.text("pais");
    match countries(ask).into_iter().find(|choice| choice.value == country) {
        Some(choice) if subject.about != About::Change => proposed.country = choice.value,
        Some(_) => {}
        None if country.is_empty() => {}
        None => errors.add("pais", "site-form-choose"),
    }
    if subject.about == About::New && !kind.is_empty() && Kind::named(&ask.node.contributions, &kind).is_none() {
        errors.add("clase", "site-form-choose");
    }
    proposed.value = fields.text("valor").replace("\r\n", "\n");
    if proposed.value.is_empty() {
        errors.add("valor", "records-propose-value-missing");
    } else if proposed.value.chars().count() > MOST_VALUE {
        errors.add_with("valor", "records-misread-long", &[("n", MOST_VALUE.into())]);
    }
    let asks_consent = Kind::named(&ask.node.contributions, &kind).is_some_and(Kind::asks_consent);
    if subject.about == About::New && asks_consent {
        proposed.mail = mail_of_person(fields, errors);
    }
    let reply_to = reply_to(fields, errors);
    hold_back(fields, &[&proposed.name, &proposed.value, &proposed.source], "valor", errors);
    Sent { kind, proposed, reply_to }
}

/// Where the person to be listed is asked; it is not the sender's, who is answered elsewhere.
fn mail_of_person(fields: &Fields, errors: &mut FieldErrors) -> String {
    let typed = fields.text("correo_persona");
    let mail = Email::parse(typed);
    if !typed.is_empty() && mail.is_none() {
        errors.add("correo_persona", "site-sent-mail-wrong");
    }
    mail.map(|mail| mail.as_str().to_owned()).unwrap_or_default()
}
