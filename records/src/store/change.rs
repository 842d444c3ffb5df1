//! Records entered, changed, taken out, merged. Every state is kept.

use std::borrow::Cow;

use anyhow::{Result, bail};
use platform::accounts::Who;
use platform::db::{self, Tx, What};
use platform::id::new_id;
use platform::text::fold;
use platform::time;
use platform::web::{Once, once};

use super::asked_out::AskedOut;
use super::circle;
use super::derive::{self, Derived};
use super::find::Records;
use super::history::Revision;
use super::proposal::Proposal;
use super::row::{Record, State, records};
use super::stale::Stale;
use crate::body::Body;
use crate::files::{RecordFiles, ask_embargo};
use crate::kind::Kind;
use crate::value::Value;
use crate::vocabulary::Vocabularies;

/// Who changes a record, and why.
#[derive(Clone, Copy)]
pub struct By<'a> {
    /// Who.
    pub who: &'a Who,
    /// Why, in their words; may be empty.
    pub why: &'a str,
    /// The import that it is part of.
    pub batch: Option<&'a str>,
}

impl<'a> By<'a> {
    /// Somebody, by hand.
    pub fn hand(who: &'a Who, why: &'a str) -> By<'a> {
        By { who, why, batch: None }
    }
}

/// A record to be added.
#[derive(Clone, Copy)]
pub struct New<'a> {
    /// Its identifier, from [`new_id`].
    pub id: &'a str,
    /// By which files name it.
    pub key: &'a str,
    /// Its kind.
    pub kind: &'a Kind,
    /// What is said of it.
    pub body: &'a Body,
    /// Is it of the demonstration?
    pub sample: bool,
}

/// What came of entering a record by a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    /// It is new, under this identifier.
    New(String),
    /// The very same form was sent before and made this.
    Before(String),
}

impl Records<'_> {
    /// Enters a record by a form with a key that makes a repeat harmless.
    pub async fn enter(tx: &mut Tx, kind: &Kind, body: &Body, by: By<'_>, key: &str, sample: bool) -> Result<Entered> {
        let sending = match once(tx, "record", key).await? {
            Once::First(sending) => sending,
            Once::Again(id) => return Ok(Entered::Before(id)),
        };
        let vocabularies = Vocabularies::load_in(tx).await?;
        let id = Records::add(tx, kind, None, body, by, sample, &vocabularies).await?;
        sending.made(tx, &id).await?;
        Ok(Entered::New(id))
    }

    /// Adds one; gives its identifier. Without a `key` of its own it is named in files by that.
    pub async fn add(
        tx: &mut Tx,
        kind: &Kind,
        key: Option<&str>,
        body: &Body,
        by: By<'_>,
        sample: bool,
        vocabularies: &Vocabularies,
    ) -> Result<String> {
        let id = new_id();
        let new = New { id: &id, key: key.unwrap_or(&id), kind, body, sample };
        Records::add_as(tx, new, by, vocabularies).await?;
        Ok(id)
    }

    /// Adds one under an identifier that others were told already.
    pub async fn add_as(tx: &mut Tx, new: New<'_>, by: By<'_>, vocabularies: &Vocabularies) -> Result<()> {
        Records::add_all(tx, &[new], by, vocabularies).await
    }

    /// The same of many at once.
    pub async fn add_all(tx: &mut Tx, news: &[New<'_>], by: By<'_>, vocabularies: &Vocabularies) -> Result<()> {
        let now = time::now();
        let (mut rows, mut states, mut derived) = (Vec::new(), Vec::new(), Derived::default());
        for New { id, key, kind, body, sample } in news {
            let title = body.title(kind);
            let state = at_first(tx, kind, body).await?;
            let text = serde_json::to_string(body)?;
            states.push(revision(id, 1, state, text.clone(), by));
            rows.push([
                (*id).into(),
                kind.name.into(),
                (*key).into(),
                state.word().into(),
                fold(&title).into(),
                title.into(),
                1_i64.into(),
                text.into(),
                body.confirmed_on().into(),
                (*sample).into(),
                now.into(),
                now.into(),
            ]);
            derived.take(id, kind, body, vocabularies);
        }
        tx.add_rows("record", COLUMNS, rows).await?;
        tx.add_rows("record_revision", REVISION_COLUMNS, states).await?;
        derived.write(tx).await?;
        for new in news {
            tx.changed("record", new.id, What::Added);
            ask_opening(tx, new.kind, new.id, new.body).await?;
        }
        Ok(())
    }

    /// Changes what is said of one, if it still is at the revision of `before`; false where somebody else was faster.
    pub async fn change(
        tx: &mut Tx,
        kind: &Kind,
        before: &Record,
        body: &Body,
        by: By<'_>,
        vocabularies: &Vocabularies,
    ) -> Result<bool> {
        let carried = (kind.rules.carry)(&before.body, body);
        let body = carried.as_ref().unwrap_or(body);
        Records::put(tx, kind, before, body, standing(kind, body, before.state), by, vocabularies).await
    }

    /// Publishes one that was taken out again, as if it were new: with what is said of it now.
    pub async fn bring_back(
        tx: &mut Tx,
        kind: &Kind,
        before: &Record,
        body: &Body,
        by: By<'_>,
        vocabularies: &Vocabularies,
    ) -> Result<bool> {
        let state = at_first(tx, kind, body).await?;
        Records::put(tx, kind, before, body, state, by, vocabularies).await
    }

    /// Gives one back a state that it had: what was said of it, and whether it was taken out.
    pub async fn give_back(
        tx: &mut Tx,
        kind: &Kind,
        before: &Record,
        then: &Revision,
        by: By<'_>,
        vocabularies: &Vocabularies,
    ) -> Result<bool> {
        if then.state == State::Removed {
            return Records::put(tx, kind, before, &then.body, State::Removed, by, vocabularies).await;
        }
        Records::change(tx, kind, before, &then.body, by, vocabularies).await
    }

    /// Says this of one that stands so from now on; false where somebody else was faster.
    async fn put(
        tx: &mut Tx,
        kind: &Kind,
        before: &Record,
        body: &Body,
        state: State,
        by: By<'_>,
        vocabularies: &Vocabularies,
    ) -> Result<bool> {
        // the rows of an import are looked at together: one may stand against another that comes after it
        if by.batch.is_none() {
            circle::refuse(tx, kind, before, body).await?;
        }
        let body = &*forget(tx, kind, before, body, state).await?;
        let title = body.title(kind);
        let touched = tx
            .run(
                "UPDATE record SET title = $2, folded = $3, body = $4, confirmed_on = $5, revision = revision + 1, updated_at = $6,
                   state = $8
                 WHERE id = $1 AND revision = $7",
                (
                    &before.id,
                    &title,
                    fold(&title),
                    serde_json::to_string(body)?,
                    body.confirmed_on(),
                    time::now(),
                    before.revision,
                    state.word(),
                ),
            )
            .await?;
        if touched == 0 {
            return Ok(false);
        }
        keep(tx, &before.id, before.revision + 1, state, body, by).await?;
        derive::write(tx, &before.id, kind, body, vocabularies).await?;
        let what = if state == before.state || state == State::Published { What::Changed } else { What::Removed };
        tx.changed("record", before.id.clone(), what);
        ask_opening(tx, kind, &before.id, body).await?;
        Ok(true)
    }

    /// Takes one out, or publishes it again; false where somebody else was faster.
    pub async fn set_state(tx: &mut Tx, kind: &Kind, before: &Record, state: State, by: By<'_>) -> Result<bool> {
        let state = standing(kind, &before.body, state);
        let body = &*forget(tx, kind, before, &before.body, state).await?;
        let touched = tx
            .run(
                "UPDATE record SET state = $2, body = $5, merged_into = NULL, revision = revision + 1, updated_at = $3
                 WHERE id = $1 AND revision = $4",
                (&before.id, state.word(), time::now(), before.revision, serde_json::to_string(body)?),
            )
            .await?;
        if touched == 0 {
            return Ok(false);
        }
        keep(tx, &before.id, before.revision + 1, state, body, by).await?;
        let what = if state == State::Published { What::Changed } else { What::Removed };
        tx.changed("record", before.id.clone(), what);
        Ok(true)
    }

    /// Merges `lost` into `kept`: what named the one names the other, and its address leads there. `body` is what the two
    /// say together. False where somebody else changed one of them meanwhile.
    pub async fn merge(
        tx: &mut Tx,
        kinds: &[&'static Kind],
        kept: &Record,
        lost: &Record,
        body: &Body,
        by: By<'_>,
    ) -> Result<bool> {
        let Some(kind) = kinds.iter().find(|kind| kind.name == kept.kind) else { bail!("no kind {}", kept.kind) };
        if kept.kind != lost.kind || kept.id == lost.id {
            bail!("{} and {} cannot be one record", kept.id, lost.id);
        }
        Records::wait_for_wholes(tx, kind).await?;
        let vocabularies = Vocabularies::load_in(tx).await?;
        if !Records::change(tx, kind, kept, body, by, &vocabularies).await?
            || !Records::set_state(tx, kind, lost, State::Merged, by).await?
        {
            return Ok(false);
        }
        tx.run("UPDATE record SET merged_into = $2 WHERE id = $1 OR merged_into = $1", (&lost.id, &kept.id)).await?;
        RecordFiles::follow_merge(tx, &lost.id, &kept.id).await?;
        // what was proposed about the one is decided, and erased, with the other
        Proposal::follow_merge(tx, &lost.id, &kept.id).await?;
        Stale::follow_merge(tx, &lost.id, &kept.id).await?;
        let named: Vec<Record> = tx
            .all(
                records!("WHERE r.id IN (SELECT from_id FROM record_link WHERE to_id = $1) ORDER BY r.id"),
                (&lost.id,),
            )
            .await?;
        for record in named {
            let Some(kind) = kinds.iter().find(|kind| kind.name == record.kind) else { continue };
            let body = renamed(&record.body, &lost.id, &kept.id);
            // one that another transaction is changing at this moment still leads to the kept one through its address
            Records::change(tx, kind, &record, &body, by, &vocabularies).await?;
        }
        Ok(true)
    }

    /// Gives a record the state and text of one of its revisions; a new revision comes of it.
    pub async fn restore(tx: &mut Tx, kind: &Kind, before: &Record, body: &Body, by: By<'_>) -> Result<bool> {
        let vocabularies = Vocabularies::load_in(tx).await?;
        Records::change(tx, kind, before, body, by, &vocabularies).await
    }
}

/// What is kept of what a record that stands so says; what was promised to be erased then goes from its former states, too.
async fn forget<'a>(tx: &mut Tx, kind: &Kind, before: &Record, body: &'a Body, state: State) -> Result<Cow<'a, Body>> {
    let fields = (kind.rules.forgets)(body, state);
    let says = |body: &Body| fields.iter().any(|field| !body.all(field).is_empty());
    if !says(body) && !says(&before.body) {
        return Ok(Cow::Borrowed(body));
    }
    let states: Vec<(i64, String)> =
        tx.all("SELECT number, body FROM record_revision WHERE record_id = $1", (&before.id,)).await?;
    for (number, text) in states {
        let former = without(serde_json::from_str(&text)?, fields);
        tx.run(
            "UPDATE record_revision SET body = $3 WHERE record_id = $1 AND number = $2",
            (&before.id, number, serde_json::to_string(&former)?),
        )
        .await?;
    }
    Ok(Cow::Owned(without(body.clone(), fields)))
}

fn without(mut body: Body, fields: &[&str]) -> Body {
    fields.iter().for_each(|field| body.set(field, Vec::new()));
    body
}

/// What is said, with one record named in place of another.
fn renamed(body: &Body, old: &str, new: &str) -> Body {
    let mut body = body.clone();
    for statement in body.statements_mut() {
        match &mut statement.value {
            Value::Record(id) if id == old => new.clone_into(id),
            Value::Parts(parts) => {
                for part in parts.values_mut().filter(|part| *part == old) {
                    new.clone_into(part);
                }
            }
            _ => {}
        }
    }
    body
}

/// How a record stands that is new: whoever asked not to be listed is not brought back, by whatever file.
async fn at_first(tx: &mut Tx, kind: &Kind, body: &Body) -> Result<State> {
    match kind.asks_consent() && AskedOut::named(tx, kind, body).await? {
        true => Ok(State::Held),
        false => Ok(standing(kind, body, State::Published)),
    }
}

/// Where its files open to everybody on a day to come, the index is told on that day.
async fn ask_opening(tx: &mut Tx, kind: &Kind, id: &str, body: &Body) -> Result<()> {
    match kind.carries {
        Some(carries) => ask_embargo(tx, carries, id, body).await,
        None => Ok(()),
    }
}

/// How a record that is to stand so may stand: what everybody would see waits for consent where that is missing.
fn standing(kind: &Kind, body: &Body, wanted: State) -> State {
    match wanted {
        State::Published | State::Held if (kind.open)(body) => State::Published,
        State::Published | State::Held => State::Held,
        State::Removed | State::Merged => wanted,
    }
}

/// Keeps a state that a record has from now on.
pub(super) async fn keep(tx: &mut Tx, id: &str, number: i64, state: State, body: &Body, by: By<'_>) -> Result<()> {
    let row = revision(id, number, state, serde_json::to_string(body)?, by);
    tx.add_rows("record_revision", REVISION_COLUMNS, vec![row]).await
}

/// The columns of a record that is added.
const COLUMNS: [&str; 12] = [
    "id",
    "kind",
    "key",
    "state",
    "folded",
    "title",
    "revision",
    "body",
    "confirmed_on",
    "sample",
    "created_at",
    "updated_at",
];
/// Those of a state that it had.
const REVISION_COLUMNS: [&str; 9] =
    ["record_id", "number", "at", "account_id", "who", "why", "batch_id", "state", "body"];

fn revision(id: &str, number: i64, state: State, body: String, by: By<'_>) -> [db::Value; 9] {
    [
        id.into(),
        number.into(),
        time::now().into(),
        by.who.id().into(),
        by.who.name().into(),
        by.why.into(),
        by.batch.into(),
        state.word().into(),
        body.into(),
    ]
}
