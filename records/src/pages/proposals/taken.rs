//! A proposal beside the form of the record that it is about, and in it.

use platform::db::Tx;
use platform::sent::Decision;
use platform::text::fold;
use platform::web::Ask;
use platform::words::{COUNTRIES, LANGUAGES};

use super::address;
use super::decide::settle;
use crate::actions::DECIDE_PROPOSALS;
use crate::body::Body;
use crate::kind::{Field, Form, Kind};
use crate::pages::said::Sayer;
use crate::store::{About, Proposal, Proposed};

/// A proposal beside the form.
pub(in crate::pages) struct Taken {
    /// Its identifier.
    pub id: String,
    /// Its address.
    pub href: String,
    /// What it is about.
    pub what: String,
    /// What is said there now.
    pub now: Vec<String>,
    /// How it should read.
    pub value: String,
    /// How the sender knows.
    pub source: String,
}

/// Where a text goes among the values of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Beside them.
    Beside,
    /// In place of one of them, by its number.
    Instead(usize),
    /// In place of all of them.
    InsteadOfAll,
}

impl Taken {
    /// The open proposal of this identifier, for those who decide, about a record that says this.
    pub async fn open(
        ask: &Ask,
        sayer: &Sayer,
        kind: &Kind,
        body: &Body,
        id: &str,
    ) -> anyhow::Result<Option<(Taken, Proposal)>> {
        if id.is_empty() || !ask.may(&DECIDE_PROPOSALS) {
            return Ok(None);
        }
        let found = Proposal::find(&ask.node.db, id).await?;
        let found = found.filter(|proposal| proposal.state == Decision::Open && proposal.kind == kind.name);
        Ok(found.map(|proposal| {
            let Proposal { id, proposed, about, .. } = &proposal;
            let what = match kind.field(&proposed.field) {
                Some(field) => sayer.field(kind, field.name),
                None => ask.t(&format!("records-proposal-about-{}", about.word())),
            };
            let taken = Taken {
                href: address(id),
                id: id.clone(),
                what,
                now: sayer.lines(kind, &proposed.field, body.all(&proposed.field)),
                value: proposed.value.clone(),
                source: proposed.source.clone(),
            };
            (taken, proposal)
        }))
    }

    /// Puts what is proposed into the form of a record that says this; what the form cannot hold stands beside it.
    pub fn fill(sayer: &Sayer, kind: &Kind, body: &Body, proposal: &Proposal, typed: &mut Vec<(String, String)>) {
        let Proposal { proposed, about, reply_to, .. } = proposal;
        let mut set = |name: &str, text: &str| {
            let Some(field) = kind.field(name).filter(|_| !text.is_empty()) else { return };
            if let Some(text) = meant(sayer, kind, field, text) {
                put(field, usual(field, body, proposed), &text, proposed, typed);
            }
        };
        if *about == About::New {
            set(kind.title, &proposed.name);
            // whom consent is asked of; of all others the address is forgotten when it is decided
            let of_people = kind.mail().filter(|_| kind.asks_consent());
            if let (Some(field), Some(mail)) = (of_people, reply_to) {
                set(field.name, mail);
            }
            set(kind.summary, &proposed.value);
        } else {
            set(&proposed.field, &proposed.value);
        }
        typed.push(("fuente".to_owned(), proposed.source.clone()));
        let country = kind.field("country").filter(|field| matches!(field.form, Form::Country));
        if let Some(country) = country.filter(|_| !proposed.country.is_empty()) {
            // the one that it is about, not the one that every form of this observatory begins with
            typed.retain(|(name, _)| name != country.name);
            put(country, Place::InsteadOfAll, &proposed.country, proposed, typed);
        }
    }

    /// Notes that it was taken up, in the transaction that does so; false where somebody else has decided it.
    pub async fn accept(tx: &mut Tx, ask: &Ask, id: &str, answer: &str) -> anyhow::Result<bool> {
        let decides = !id.is_empty() && ask.may(&DECIDE_PROPOSALS);
        Ok(decides && settle(tx, ask, id, Decision::Accepted, answer).await?)
    }
}

/// The text that a form would hold for what somebody wrote; none where it is none of what can be chosen, or a row of parts.
pub(super) fn meant(sayer: &Sayer, kind: &Kind, field: &Field, text: &str) -> Option<String> {
    let text = text.trim();
    let folded = fold(text);
    let says = |code: &str| fold(&sayer.text(kind, field.name, &field.form, code).text) == folded;
    let among = |codes: &[&str]| codes.iter().find(|code| says(code)).map(|code| (*code).to_owned());
    let chosen = match &field.form {
        Form::Parts(_) => return None,
        Form::Country => among(COUNTRIES).or_else(|| among(&["REG"])),
        Form::Language => among(LANGUAGES),
        Form::Choice(words) => among(words),
        Form::Term(name) => {
            sayer.vocabularies().get(name).and_then(|terms| terms.find(text)).map(|term| term.id.clone())
        }
        _ => return Some(text.to_owned()),
    };
    chosen.or_else(|| field.read(text, sayer.vocabularies()).ok().map(|value| value.plain()))
}

/// The place that goes without asking: of one value its own, of what is said in several languages that of the language it
/// was written in, else beside what is said.
pub(super) fn usual(field: &Field, body: &Body, proposed: &Proposed) -> Place {
    let said = body.all(field.name);
    match field.form {
        Form::Tongues => {
            let same = said.iter().position(|statement| statement.lang.as_deref() == Some(language(proposed)));
            same.map_or(Place::Beside, Place::Instead)
        }
        _ if field.many => Place::Beside,
        _ => Place::InsteadOfAll,
    }
}

/// Puts a text in its place among the rows that a form holds. What was known of the value that it replaces is not known of
/// it; who sees it stays as it was.
pub(super) fn put(field: &Field, place: Place, text: &str, proposed: &Proposed, typed: &mut Vec<(String, String)>) {
    let row = |name: &str| -> Option<usize> {
        let rest = name.strip_prefix(field.name)?.strip_prefix('.')?;
        rest.split('.').next()?.parse().ok()
    };
    let at = match place {
        Place::Beside => typed.iter().filter_map(|(name, _)| row(name)).max().map_or(0, |last| last + 1),
        Place::Instead(at) => at,
        Place::InsteadOfAll => 0,
    };
    let name = format!("{}.{at}", field.name);
    let shown = format!("{name}.shown");
    typed.retain(|(known, _)| match (row(known), place) {
        (None, _) | (Some(_), Place::Beside) => true,
        (Some(row), Place::Instead(at)) => row != at || *known == shown,
        (Some(_), Place::InsteadOfAll) => *known == shown,
    });
    if matches!(field.form, Form::Tongues) {
        typed.push((format!("{name}.lang"), language(proposed).to_owned()));
    }
    typed.push((name, text.to_owned()));
}

/// The language that it was written in.
pub(super) fn language(proposed: &Proposed) -> &str {
    if proposed.lang.is_empty() { "es" } else { &proposed.lang }
}
