//! What answers an offer or a request, on its page; and bringing the two together.

use askama::Template;
use axum::extract::Path;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::{Email, audit};
use platform::db::{Db, Tx};
use platform::mail::{self, Mail};
use platform::pages::{Fields, Link, Problem, View};
use platform::time;
use platform::web::{Answer, Ask, done};
use records::pages::RecordPanel;
use records::{By, Filter, Kind, Record, Records, State, Statement, Value, Vocabularies};

use super::contacts::{Contact, contacts, sides};
use crate::actions::EDIT_MANDATES;
use crate::kinds::{ASSISTANCE, fit, is_over};
use crate::pages::sending::language_of;

/// Others that are looked through at a time for what fits.
const AT_A_TIME: usize = 500;
/// Those that are shown, the best first.
const SHOWN: usize = 10;

/// The panel.
pub struct FitPanel;

#[derive(Template)]
#[template(path = "assistance_fits.html")]
struct Panel {
    view: View,
    address: String,
    /// The contacts that there are, with how each stands; those who may lead them on are led there.
    contacts: Vec<(Link, String)>,
    heading: String,
    fits: Vec<Fit>,
    may_propose: bool,
}

struct Fit {
    id: String,
    link: Link,
    institution: String,
}

impl RecordPanel for FitPanel {
    fn panel<'a>(
        &'a self,
        ask: &'a Ask,
        kind: &'a Kind,
        record: &'a Record,
    ) -> BoxFuture<'a, anyhow::Result<Option<String>>> {
        async move {
            if kind.name != ASSISTANCE.name || record.state != State::Published {
                return Ok(None);
            }
            let panel = panel_of(ask, record).await?;
            let is_empty = panel.contacts.is_empty() && panel.fits.is_empty();
            Ok(if is_empty { None } else { Some(panel.render()?) })
        }
        .boxed()
    }
}

async fn panel_of(ask: &Ask, record: &Record) -> anyhow::Result<Panel> {
    let own = record.body.text("kind").unwrap_or_default();
    let wanted = if own == "offer" { "request" } else { "offer" };
    let contacts = contacts(&ask.node.db, record).await?;
    let fits = fits(&ask.node.db, record, wanted, &contacts).await?;
    let (address, may_propose) = (ASSISTANCE.address(&record.id), ask.may(&EDIT_MANDATES));
    let contact_href = |other: &Record| match may_propose {
        true => format!("{address}/contactos/{}", other.id),
        false => ASSISTANCE.address(&other.id),
    };
    let contacts = contacts.iter().map(|contact| {
        let link = Link { label: title(ask, &contact.other), href: contact_href(&contact.other) };
        (link, state_words(ask, contact.state()))
    });
    Ok(Panel {
        contacts: contacts.collect(),
        view: ask.view("", "/programa"),
        heading: ask.t(&format!("programme-assistance-fits-{wanted}")),
        fits: fits
            .into_iter()
            .map(|other| Fit {
                link: Link { label: title(ask, &other), href: ASSISTANCE.address(&other.id) },
                institution: other.body.text("institution").unwrap_or_default().to_owned(),
                id: other.id,
            })
            .collect(),
        may_propose,
        address: format!("{address}/contacto"),
    })
}

/// The best of all that fit a record, are open and not in contact with it.
async fn fits(db: &Db, record: &Record, wanted: &str, contacts: &[Contact]) -> anyhow::Result<Vec<Record>> {
    let is_there = |other: &Record| contacts.iter().any(|contact| contact.other.id == other.id && !contact.is_off());
    let filter = Filter::of(ASSISTANCE.name).with("kind", wanted);
    let mut fits: Vec<(usize, Record)> = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let others = Records::of(db).list(&filter, after.as_deref(), AT_A_TIME).await?;
        after = others.last().filter(|_| others.len() == AT_A_TIME).map(Records::key_of);
        let open = others.into_iter().filter(|other| !is_over(&other.body) && !is_there(other));
        fits.extend(open.map(|other| (fit(&record.body, &other.body), other)).filter(|(n, _)| *n > 0));
        fits.sort_by(|(a, one), (b, other)| b.cmp(a).then(one.id.cmp(&other.id)));
        fits.truncate(SHOWN);
        if after.is_none() {
            return Ok(fits.into_iter().map(|(_, other)| other).collect());
        }
    }
}

/// The name of an offer or a request in the language of who asks.
pub fn title(ask: &Ask, record: &Record) -> String {
    record.body.in_language("title", ask.speech.lang().code()).unwrap_or(&record.title).to_owned()
}

/// How a contact stands, in words.
pub fn state_words(ask: &Ask, state: &str) -> String {
    ask.t(&ASSISTANCE.key(&format!("choice-match_state-{state}")))
}

/// A row that says how a contact stands from today on.
pub fn row(other: &str, state: &str, note: &str) -> Statement {
    let today = time::day_in(time::now(), "UTC");
    let parts = [("other", other), ("match_state", state), ("on", today.as_str()), ("note", note)];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
    Statement::of(Value::Parts(parts.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()))
}

/// Notes that the two may answer each other, and writes to both where mail is sent.
pub async fn propose(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let unreadable = || Problem::BadRequest("site-form-unreadable");
    let records = Records::of(&ask.node.db);
    let open = |record: &Record| record.kind == ASSISTANCE.name && record.state == State::Published;
    let one = records.find(&id).await?.filter(open).ok_or(Problem::NotFound)?;
    let other = fields.text("otra");
    if other.is_empty() {
        return Err(unreadable());
    }
    let other = records.find(other).await?.filter(open).ok_or(Problem::NotFound)?;
    let (request, offer) = sides(&one, &other).ok_or_else(unreadable)?;
    if fit(&request.body, &offer.body) == 0 {
        return Err(unreadable());
    }
    let address = ASSISTANCE.address(&one.id);
    if is_proposed(&ask, request, &offer.id).await? {
        return done(&address, "programme-done-matched");
    }
    let mut body = request.body.clone();
    body.say("matches", row(&offer.id, "proposed", ""));
    let mut tx = ask.node.db.begin().await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    let kind = ASSISTANCE.now(&ask.node.contributions);
    if !Records::change(&mut tx, kind, request, &body, By::hand(&ask.who, ""), &vocabularies).await? {
        drop(tx);
        // somebody else may have proposed the very same
        let now = records.find(&request.id).await?.ok_or(Problem::NotFound)?;
        return match is_proposed(&ask, &now, &offer.id).await? {
            true => done(&address, "programme-done-matched"),
            false => Err(Problem::Conflict("records-changed-meanwhile")),
        };
    }
    if mail::is_on(&ask.node.config) {
        write(&ask, &mut tx, request, offer).await?;
        write(&ask, &mut tx, offer, request).await?;
    }
    audit(&mut tx, &ask.who, "assistance.match", &request.id, serde_json::json!({ "other": offer.id })).await?;
    tx.commit().await?;
    done(&address, "programme-done-matched")
}

async fn is_proposed(ask: &Ask, request: &Record, offer: &str) -> anyhow::Result<bool> {
    let contacts = contacts(&ask.node.db, request).await?;
    Ok(contacts.iter().any(|contact| contact.other.id == offer && !contact.is_off()))
}

/// Writes to one of the two how the other is reached, in the language in which they sent theirs.
async fn write(ask: &Ask, tx: &mut Tx, to: &Record, about: &Record) -> anyhow::Result<()> {
    let Some(email) = to.body.text("mail").and_then(Email::parse) else { return Ok(()) };
    let speech = ask.node.words.speak(language_of(to));
    let title =
        |record: &Record| record.body.in_language("title", speech.lang().code()).unwrap_or(&record.title).to_owned();
    let args = [
        ("own", title(to).into()),
        ("other", title(about).into()),
        ("institution", about.body.text("institution").unwrap_or_default().into()),
        ("mail", about.body.text("mail").unwrap_or_default().into()),
        ("link", mail::link(&ask.node.config, &ASSISTANCE.address(&about.id)).into()),
    ];
    let subject = speech.with("programme-mail-matched-subject", &args);
    Mail::to_address(&email).subject(subject).body(speech.with("programme-mail-matched", &args)).send(tx).await?;
    Ok(())
}
