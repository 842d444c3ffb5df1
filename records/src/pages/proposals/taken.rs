//! A proposal beside the form of the record that it is about, and in it.

use platform::db::Tx;
use platform::sent::Decision;
use platform::web::Ask;

use super::address;
use super::settle::settle;
use super::value::{Meant, Place, meant, put, says, sent, usual};
use crate::actions::DECIDE_PROPOSALS;
use crate::body::Body;
use crate::kind::{Form, Kind};
use crate::pages::said::Sayer;
use crate::store::{About, Proposal, ProposedValue};

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
    pub fn fill(
        ask: &Ask,
        sayer: &Sayer,
        kind: &'static Kind,
        body: &Body,
        proposal: &Proposal,
        typed: &mut Vec<(String, String)>,
    ) {
        let Proposal { proposed, about, .. } = proposal;
        let mut set = |name: &str, values: &[ProposedValue]| {
            let Some(field) = kind.field(name) else { return };
            let Ok(values) = meant(ask, sayer, kind, body, (field, proposed), values) else { return };
            for value in values {
                // what is said already keeps what is known of it
                if !body.all(field.name).iter().any(|said| says(sayer, field, said, &value)) {
                    put(field, usual(field, body, value.lang.as_deref()), &value, typed);
                }
            }
        };
        if *about == About::New {
            let mut line = |name: &str, text: &str| {
                if !text.is_empty() {
                    set(name, &[ProposedValue { text: text.to_owned(), lang: None }]);
                }
            };
            line(kind.title, &proposed.name);
            // whom consent is asked of
            if let Some(field) = kind.mail().filter(|_| kind.asks_consent()) {
                line(field.name, &proposed.mail);
            }
            line(kind.summary, &proposed.value);
        } else {
            set(&proposed.field, &sent(proposed));
        }
        typed.push(("fuente".to_owned(), proposed.source.clone()));
        let country = kind.field("country").filter(|field| matches!(field.form, Form::Country));
        if let Some(country) = country.filter(|_| !proposed.country.is_empty()) {
            // the one that it is about, not the one that every form of this observatory begins with
            typed.retain(|(name, _)| name != country.name);
            let meant = Meant { text: proposed.country.clone(), lang: None };
            put(country, Place::InsteadOfAll, &meant, typed);
        }
    }

    /// Notes that it was taken up, in the transaction that does so; false where somebody else has decided it.
    pub async fn accept(tx: &mut Tx, ask: &Ask, id: &str, answer: &str) -> anyhow::Result<bool> {
        let decides = !id.is_empty() && ask.may(&DECIDE_PROPOSALS);
        Ok(decides && settle(tx, ask, id, Decision::Accepted, answer).await?)
    }
}
