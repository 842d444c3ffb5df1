//! A contact between an offer and a request: how it stands, the states that it had, and leading it on.

use askama::Template;
use axum::extract::Path;
use platform::accounts::audit;
use platform::pages::{Choice, FieldErrors, Fields, Form, Link, Problem, View, page_with};
use platform::text::one_line;
use platform::web::{Answer, Ask, done};
use records::{By, Record, Records, State, Statement, Vocabularies};

use super::contacts::{Contact, contacts, sides};
use super::matched::{row, state_words, title};
use crate::kinds::{ASSISTANCE, next_states, request_state};
use crate::pages::shelves::ASSISTANCES;

/// Longest note, in characters.
const MOST_NOTE: usize = 500;

#[derive(Template)]
#[template(path = "assistance_contact.html")]
struct ContactPage {
    view: View,
    form: Form,
    address: String,
    /// Whom the contact brings together.
    both: [(Link, String); 2],
    state: String,
    /// The states that it had: day, which, note.
    history: Vec<(String, String, String)>,
    next: Vec<Choice>,
    revision: i64,
}

/// A contact that somebody looks at, from either side.
struct Place {
    /// The one of the two with which the contact is kept.
    request: Record,
    /// Its contacts, and which of them this is.
    contacts: Vec<Contact>,
    at: usize,
    is_at_request: bool,
}

impl Place {
    async fn of(ask: &Ask, id: &str, other: &str) -> Result<Place, Problem> {
        let (here, there) = (open(ask, id).await?, open(ask, other).await?);
        let is_at_request = sides(&here, &there).ok_or(Problem::NotFound)?.0.id == here.id;
        let (request, offer) = if is_at_request { (here, there) } else { (there, here) };
        let contacts = contacts(&ask.node.db, &request).await?;
        let at = contacts.iter().position(|contact| contact.other.id == offer.id).ok_or(Problem::NotFound)?;
        Ok(Place { request, contacts, at, is_at_request })
    }

    fn contact(&self) -> &Contact {
        &self.contacts[self.at]
    }

    /// The one from whose page somebody came, and the other.
    fn sides(&self) -> (&Record, &Record) {
        let (request, offer) = (&self.request, &self.contact().other);
        if self.is_at_request { (request, offer) } else { (offer, request) }
    }

    fn address(&self) -> String {
        let (here, there) = self.sides();
        format!("{}/contactos/{}", ASSISTANCE.address(&here.id), there.id)
    }

    /// How the request stands once the contact stands so: without answer again where nothing else goes on.
    fn request_state(&self, next: &str) -> Option<&'static str> {
        if let Some(state) = request_state(next) {
            return Some(state);
        }
        let others = self.contacts.iter().enumerate().filter(|(at, _)| *at != self.at);
        let goes_on = others.filter_map(|(_, contact)| request_state(contact.state())).any(|state| state != "done");
        let is_answered = matches!(self.request.body.text("state"), Some("answered" | "under-way"));
        (is_answered && !goes_on).then_some("open")
    }
}

async fn open(ask: &Ask, id: &str) -> Result<Record, Problem> {
    let found = Records::of(&ask.node.db).find(id).await?;
    let is_open = |record: &Record| record.kind == ASSISTANCE.name && record.state == State::Published;
    found.filter(is_open).ok_or(Problem::NotFound)
}

/// The page.
pub async fn show(ask: Ask, Path((id, other)): Path<(String, String)>) -> Answer {
    let place = Place::of(&ask, &id, &other).await?;
    contact_page(&ask, &place, Vec::new(), &FieldErrors::new())
}

fn contact_page(ask: &Ask, place: &Place, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let (request, offer) = (&place.request, &place.contact().other);
    let here = place.sides().0;
    let mut view = ask.view_after_form(ask.t("programme-assistance-contact"), ASSISTANCES.path);
    view.crumbs = vec![
        ask.crumb("programme-assistances-title", ASSISTANCES.path),
        Link { label: title(ask, here), href: ASSISTANCE.address(&here.id) },
    ];
    view.head.noindex = true;
    let form = Form::failed(&mut view, typed, errors);
    let side = |record: &Record| {
        let link = Link { label: title(ask, record), href: ASSISTANCE.address(&record.id) };
        (link, record.body.text("institution").unwrap_or_default().to_owned())
    };
    let history = place.contact().rows.iter().rev().map(|row| {
        let part = |name: &str| row.part(name).unwrap_or_default();
        (ask.speech.date(part("on")), state_words(ask, part("match_state")), part("note").to_owned())
    });
    let next = next_states(place.contact().state()).iter();
    page_with(
        form.status(),
        ContactPage {
            form,
            address: place.address(),
            both: [side(request), side(offer)],
            state: state_words(ask, place.contact().state()),
            history: history.collect(),
            next: next.map(|state| Choice::new(*state, state_words(ask, state))).collect(),
            revision: request.revision,
            view,
        },
    )
}

/// Leads it on.
pub async fn save(ask: Ask, Path((id, other)): Path<(String, String)>, fields: Fields) -> Answer {
    let place = Place::of(&ask, &id, &other).await?;
    let (request, offer) = (&place.request, &place.contact().other);
    let mut errors = FieldErrors::new();
    let next = next_states(place.contact().state()).iter().find(|state| **state == fields.text("estado"));
    if next.is_none() {
        let field = ask.t(&ASSISTANCE.key("field-match_state"));
        errors.add_with("estado", "programme-choose", &[("field", field.into())]);
    }
    let note = one_line(fields.text("nota"));
    if note.chars().count() > MOST_NOTE {
        errors.add_with("nota", "records-misread-long", &[("n", MOST_NOTE.into())]);
    }
    let Some(next) = next.filter(|_| errors.is_empty()) else {
        return contact_page(&ask, &place, fields.into_typed(), &errors);
    };
    let mut body = request.body.clone();
    body.say("matches", row(&offer.id, next, &note));
    if let Some(state) = place.request_state(next) {
        body.set("state", vec![Statement::text(state)]);
    }
    let mut tx = ask.node.db.begin().await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    let kind = ASSISTANCE.now(&ask.node.contributions);
    if fields.text("revision") != request.revision.to_string()
        || !Records::change(&mut tx, kind, request, &body, By::hand(&ask.who, &note), &vocabularies).await?
    {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    let detail = serde_json::json!({ "other": offer.id, "state": next });
    audit(&mut tx, &ask.who, "assistance.follow", &request.id, detail).await?;
    tx.commit().await?;
    done(&place.address(), "programme-done-followed")
}
