//! What people without an account propose, until somebody decides.

use anyhow::{Context, Result};
use platform::accounts::Who;
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::{new_id, random_id};
use platform::sent::Decision;
use platform::time;
use serde::{Deserialize, Serialize};

use crate::value::Statement;

/// What a proposal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Something that a record says.
    Change,
    /// A record that is not there.
    New,
    /// Anything else that is missing.
    Missing,
}

impl About {
    const ALL: [About; 3] = [About::Change, About::New, About::Missing];

    /// Its word in the database, in forms and in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            About::Change => "change",
            About::New => "new",
            About::Missing => "missing",
        }
    }

    /// What a word means.
    pub fn parse(word: &str) -> Option<About> {
        About::ALL.into_iter().find(|about| about.word() == word)
    }
}

/// What is proposed, in the words of who sent it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// The field of the record; empty for none of them.
    #[serde(default)]
    pub field: String,
    /// The name of a new record.
    #[serde(default)]
    pub name: String,
    /// How it should read.
    pub value: String,
    /// The same value by value, where a program sent it and knows them apart; else empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<ProposedValue>,
    /// How they know.
    pub source: String,
    /// The country that it is about, by its two letters; empty for none in particular.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// The language of the page that it was written on; empty where no page was.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lang: String,
    /// The revision of the record that its sender saw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// The address of the person to be listed, to ask for her consent; erased when it is decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mail: String,
}

/// One of several values that are proposed together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedValue {
    /// What is said.
    pub text: String,
    /// The language it is said in, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

impl From<&Statement> for ProposedValue {
    fn from(statement: &Statement) -> Self {
        ProposedValue { text: statement.value.plain(), lang: statement.lang.clone() }
    }
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its identifier: later ones have greater ones, and nobody guesses it.
    pub id: String,
    /// What it is about.
    pub about: About,
    /// The kind of record; empty where it is about none.
    pub kind: String,
    /// The record.
    pub record_id: Option<String>,
    /// What is proposed.
    pub proposed: Proposed,
    /// Where an answer is to go; erased when it is decided.
    pub reply_to: Option<String>,
    /// How it stands.
    pub state: Decision,
    /// When it was sent, in microseconds UTC.
    pub sent_at: i64,
    /// When it was decided.
    pub decided_at: Option<i64>,
    /// What the sender is told.
    pub answer: Option<String>,
}

/// The query of whole proposals with what follows.
macro_rules! proposals {
    ($rest:literal) => {
        concat!(
            "SELECT id, about, kind, record_id, body, reply_to, state, sent_at, decided_at, answer FROM proposal ",
            $rest
        )
    };
}

impl Proposal {
    /// Keeps a new one; gives its identifier.
    pub async fn send(
        tx: &mut Tx,
        about: About,
        kind: &str,
        record_id: Option<&str>,
        proposed: &Proposed,
        reply_to: Option<&str>,
    ) -> Result<String> {
        let id = format!("{}{}", new_id(), random_id());
        tx.run(
            "INSERT INTO proposal (id, about, kind, record_id, body, reply_to, state, sent_at)
             VALUES ($1, $2, $3, $4, $5, $6, 'open', $7)",
            (id.as_str(), about.word(), kind, record_id, serde_json::to_string(proposed)?, reply_to, time::now()),
        )
        .await?;
        Ok(id)
    }

    /// The one of this identifier.
    pub async fn find(db: &Db, id: &str) -> Result<Option<Proposal>> {
        db.maybe(proposals!("WHERE id = $1"), (id,)).await
    }

    /// The same within a transaction.
    pub async fn in_tx(tx: &mut Tx, id: &str) -> Result<Option<Proposal>> {
        tx.maybe(proposals!("WHERE id = $1"), (id,)).await
    }

    /// Notes which record came of one that was taken up, so that what it says can be erased with the record.
    pub async fn made(tx: &mut Tx, id: &str, record_id: &str) -> Result<()> {
        tx.run("UPDATE proposal SET record_id = $2 WHERE id = $1 AND state = 'accepted'", (id, record_id)).await?;
        Ok(())
    }

    /// The ones that nobody has decided, oldest first, after an identifier.
    pub async fn open(db: &Db, after: Option<&str>, limit: usize) -> Result<Vec<Proposal>> {
        db.all(proposals!("WHERE state = 'open' AND id > $1 ORDER BY id LIMIT $2"), (after.unwrap_or(""), limit)).await
    }

    /// The ones that were decided, sent last first, before an identifier.
    pub async fn decided(db: &Db, before: Option<&str>, limit: usize) -> Result<Vec<Proposal>> {
        db.all(
            proposals!("WHERE state <> 'open' AND ($1 IS NULL OR id < $1) ORDER BY id DESC LIMIT $2"),
            (before, limit),
        )
        .await
    }

    /// What was proposed about a record that becomes another one is decided, and erased, with that one. What its sender saw
    /// was no state of it.
    pub(super) async fn follow_merge(tx: &mut Tx, lost: &str, kept: &str) -> Result<()> {
        let about: Vec<Proposal> = tx.all(proposals!("WHERE record_id = $1 ORDER BY id"), (lost,)).await?;
        for Proposal { id, proposed, .. } in about {
            let body = serde_json::to_string(&Proposed { revision: None, ..proposed })?;
            tx.run("UPDATE proposal SET record_id = $2, body = $3 WHERE id = $1", (id, kept, body)).await?;
        }
        Ok(())
    }

    /// Decides one, once; false where it is decided already. The addresses that came with it are forgotten.
    pub async fn decide(tx: &mut Tx, id: &str, decision: Decision, who: &Who, answer: &str) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE proposal SET state = $2, decided_at = $3, decided_by = $4, answer = $5, reply_to = NULL
                 WHERE id = $1 AND state = 'open'",
                (id, decision.word(), time::now(), who.name(), answer),
            )
            .await?;
        if touched == 0 {
            return Ok(false);
        }
        // read again: it is ours alone from here on
        if let Some(Proposal { mut proposed, .. }) = Proposal::in_tx(tx, id).await?
            && !std::mem::take(&mut proposed.mail).is_empty()
        {
            tx.run("UPDATE proposal SET body = $2 WHERE id = $1", (id, serde_json::to_string(&proposed)?)).await?;
        }
        Ok(true)
    }
}

impl FromRow for Proposal {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Proposal {
            id: row.take()?,
            about: About::parse(&row.take::<String>()?).context("a proposal about something unknown")?,
            kind: row.take()?,
            record_id: row.take()?,
            proposed: serde_json::from_str(&row.take::<String>()?).context("reading a proposal")?,
            reply_to: row.take()?,
            state: Decision::parse(&row.take::<String>()?).context("a proposal of unknown state")?,
            sent_at: row.take()?,
            decided_at: row.take()?,
            answer: row.take()?,
        })
    }
}
