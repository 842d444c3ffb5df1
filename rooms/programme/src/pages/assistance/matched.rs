//! What answers an offer or a request, on its page; and bringing the two together.

use askama::Template;
use axum::extract::Path;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::{Email, audit};
use platform::mail::{self, Mail};
use platform::pages::{Fields, Link, Problem, View};
use platform::time;
use platform::web::{Answer, Ask, done};
use records::pages::RecordPanel;
use records::{By, Filter, Kind, Record, Records, State, Statement, Value, Vocabularies};

use crate::actions::EDIT_MANDATES;
use crate::kinds::{ASSISTANCE, fit};

/// Others that are looked through for what fits.
const LOOKED_AT: usize = 500;
/// Those that are shown, the best first.
const SHOWN: usize = 10;

/// The panel.
pub struct FitPanel;

#[derive(Template)]
#[template(path = "assistance_fits.html")]
struct Panel {
    view: View,
    address: String,
    heading: String,
    fits: Vec<Fit>,
    may_propose: bool,
}

struct Fit {
    id: String,
    link: Link,
    institution: String,
    /// Is the contact proposed already?
    is_proposed: bool,
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
            let own = record.body.text("kind").unwrap_or_default();
            let wanted = if own == "offer" { "request" } else { "offer" };
            let filter = Filter::of(ASSISTANCE.name).with("kind", wanted);
            let mut others = Records::of(&ask.node.db).list(&filter, None, LOOKED_AT).await?;
            others.retain(|other| !matches!(other.body.text("state"), Some("done" | "closed")));
            let mut fits: Vec<(usize, Record)> = others
                .into_iter()
                .map(|other| (fit(&record.body, &other.body), other))
                .filter(|(n, _)| *n > 0)
                .collect();
            fits.sort_by(|(a, one), (b, other)| b.cmp(a).then(one.id.cmp(&other.id)));
            fits.truncate(SHOWN);
            if fits.is_empty() {
                return Ok(None);
            }
            let lang = ask.speech.lang().code();
            let panel = Panel {
                view: ask.view("", "/programa"),
                address: format!("{}/contacto", ASSISTANCE.address(&record.id)),
                heading: ask.t(&format!("programme-assistance-fits-{wanted}")),
                fits: fits
                    .into_iter()
                    .map(|(_, other)| Fit {
                        link: Link {
                            label: other.body.in_language("title", lang).unwrap_or(&other.title).to_owned(),
                            href: ASSISTANCE.address(&other.id),
                        },
                        institution: other.body.text("institution").unwrap_or_default().to_owned(),
                        is_proposed: is_matched(record, &other.id) || is_matched(&other, &record.id),
                        id: other.id,
                    })
                    .collect(),
                may_propose: ask.may(&EDIT_MANDATES),
            };
            Ok(Some(panel.render()?))
        }
        .boxed()
    }
}

fn is_matched(record: &Record, other: &str) -> bool {
    record.body.all("matches").iter().any(|row| row.value.part("other") == Some(other))
}

/// Notes that the two may answer each other, and writes to both where mail is sent.
pub async fn propose(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let records = Records::of(&ask.node.db);
    if fields.text("otra").is_empty() {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    let open = |record: &Record| record.kind == ASSISTANCE.name && record.state == State::Published;
    let record = records.find(&id).await?.filter(open).ok_or(Problem::NotFound)?;
    let other = records.find(fields.text("otra")).await?.filter(open).ok_or(Problem::NotFound)?;
    let address = ASSISTANCE.address(&record.id);
    if fit(&record.body, &other.body) == 0 || record.body.text("kind") == other.body.text("kind") {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    if is_matched(&record, &other.id) || is_matched(&other, &record.id) {
        return done(&address, "programme-done-matched");
    }
    let today = time::day_in(time::now(), "UTC");
    let parts = [("other", other.id.as_str()), ("match_state", "proposed"), ("on", today.as_str())];
    let parts = parts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let mut body = record.body.clone();
    body.say("matches", Statement::of(Value::Parts(parts.into())));
    let mut tx = ask.node.db.begin().await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    if !Records::change(&mut tx, &ASSISTANCE, &record, &body, By::hand(&ask.who, ""), &vocabularies).await? {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    if mail::is_on(&ask.node.config) {
        for (to, about) in [(&record, &other), (&other, &record)] {
            let Some(email) = to.body.text("mail").and_then(Email::parse) else { continue };
            let args = [
                ("own", to.title.as_str().into()),
                ("other", about.title.as_str().into()),
                ("institution", about.body.text("institution").unwrap_or_default().into()),
                ("mail", about.body.text("mail").unwrap_or_default().into()),
                ("link", mail::link(&ask.node.config, &ASSISTANCE.address(&about.id)).into()),
            ];
            let subject = ask.speech.with("programme-mail-matched-subject", &args);
            let text = ask.speech.with("programme-mail-matched", &args);
            Mail::to_address(&email).subject(subject).body(text).send(&mut tx).await?;
        }
    }
    audit(&mut tx, &ask.who, "assistance.match", &record.id, serde_json::json!({ "other": other.id })).await?;
    tx.commit().await?;
    done(&address, "programme-done-matched")
}
