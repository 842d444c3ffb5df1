//! What a record was: every state with who, when and why, and how it differs from the one before; one may come back.

use askama::Template;
use platform::accounts::audit;
use platform::pages::{Fields, Problem, View, page};
use platform::time;
use platform::web::{Answer, Ask, done};

use super::changes::{FieldChange, changes};
use super::facts::{Fact, facts};
use super::list::Shelf;
use super::place::found;
use super::place::{ZONE, below, editable, may_change};
use super::said::Sayer;
use crate::body::Body;
use crate::kind::{Kind, Shown};
use crate::shown::reader;
use crate::store::{By, Record, Records, Revision, State};

#[derive(Template)]
#[template(path = "record_history.html")]
struct HistoryPage {
    view: View,
    entries: Vec<Entry>,
}

/// A state, and how it came.
struct Entry {
    iso: String,
    when: String,
    /// Who made it; told to members of an observatory.
    who: Option<String>,
    why: String,
    /// What came, where it is more than other values.
    what: Option<String>,
    fields: Vec<FieldChange>,
    href: String,
}

#[derive(Template)]
#[template(path = "record_revision.html")]
struct RevisionPage {
    view: View,
    when: (String, String),
    facts: Vec<Fact>,
    history: String,
    /// Where it is given back, and over which revision; for those who may, where it is not the state of now.
    restore: Option<(String, i64)>,
}

/// All states, newest first.
pub(super) async fn show(shelf: &'static Shelf, ask: Ask, id: String) -> Answer {
    let (kind, record) = match found(&ask, shelf.kinds, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let history = Records::of(&ask.node.db).history(&record.id).await?;
    let seen = seen(kind, &record, &history, reader(&ask));
    let sayer = Sayer::of_bodies(&ask, seen.iter().map(|body| (kind.name, body))).await?;
    let nothing = Body::new();
    let entry = |(at, revision): (usize, &Revision)| {
        let before = seen.get(at + 1).unwrap_or(&nothing);
        let fields = match history.get(at + 1) {
            Some(_) => changes(&sayer, kind, &before.differences(&seen[at], kind)),
            // the oldest that is read: where it is the first, all of it is new
            None => Vec::new(),
        };
        Entry {
            iso: time::rfc3339(revision.at),
            when: ask.speech.instant_short(revision.at, ZONE),
            who: (reader(&ask) == Shown::Members).then(|| revision.who.clone()),
            why: revision.why.clone(),
            what: what(revision, history.get(at + 1), fields.is_empty()).map(|key| ask.t(key)),
            fields,
            href: format!("{}/historia/{}", kind.address(&record.id), revision.number),
        }
    };
    page(HistoryPage {
        entries: history.iter().enumerate().map(entry).collect(),
        view: below(&ask, shelf, kind, &record, ask.t("records-history-title")),
    })
}

/// The catalogue key of what came with a state, where it is not that other values are seen.
pub(super) fn what(revision: &Revision, before: Option<&Revision>, shows_nothing: bool) -> Option<&'static str> {
    let Some(before) = before else {
        return (revision.number == 1).then_some("records-history-entered");
    };
    match (before.state, revision.state) {
        (old, new) if old == new && shows_nothing => Some("records-history-unseen"),
        (old, new) if old == new => None,
        (_, State::Published) => Some("records-history-published"),
        (_, State::Held) => Some("records-history-held"),
        (_, State::Removed) => Some("records-history-removed"),
        (_, State::Merged) => Some("records-history-merged"),
    }
}

/// What this reader sees of each state. What was ever kept from the public stays so in all of them, unless the record
/// says it to everybody now.
fn seen(kind: &Kind, record: &Record, history: &[Revision], reader: Shown) -> Vec<Body> {
    let seen = history.iter().map(|revision| revision.body.seen_by(kind, reader));
    if reader == Shown::Members {
        return seen.collect();
    }
    let now = record.body.seen_by(kind, Shown::Public);
    let mut kept = Vec::new();
    for (name, statements) in history.iter().flat_map(|revision| revision.body.fields()) {
        let hidden = kind.field(name).map_or(Shown::Public, |field| field.shown);
        for statement in statements.iter().filter(|s| s.shown.max(hidden) == Shown::Members) {
            if now.all(name).iter().all(|said| said.value != statement.value) {
                kept.push((name, &statement.value));
            }
        }
    }
    let without = |mut body: Body| {
        for (name, value) in &kept {
            body.set(name, body.all(name).iter().filter(|s| s.value != **value).cloned().collect());
        }
        body
    };
    seen.map(without).collect()
}

/// One state as it stood, and for editors the way back to it.
pub(super) async fn revision(shelf: &'static Shelf, ask: Ask, id: String, number: i64) -> Answer {
    let (kind, record) = match found(&ask, shelf.kinds, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let history = Records::of(&ask.node.db).history(&record.id).await?;
    let at = history.iter().position(|revision| revision.number == number).ok_or(Problem::NotFound)?;
    let mut seen = seen(kind, &record, &history, reader(&ask));
    let body = seen.swap_remove(at);
    let sayer = Sayer::of_bodies(&ask, [(kind.name, &body)]).await?;
    let address = kind.address(&record.id);
    let mut view =
        below(&ask, shelf, kind, &record, ask.speech.with("records-revision-title", &[("n", number.into())]));
    view.crumbs.push(ask.crumb("records-history-title", &format!("{address}/historia")));
    let differs = history[at].body != record.body;
    page(RevisionPage {
        when: (time::rfc3339(history[at].at), ask.speech.instant(history[at].at, ZONE)),
        facts: facts(&ask.speech, &sayer, kind, &body, &[]),
        history: format!("{address}/historia"),
        restore: (differs && may_change(&ask, kind, &record.body).await?)
            .then(|| (format!("{address}/historia/{number}"), record.revision)),
        view,
    })
}

/// Gives the record what was said in one of its states; a new state comes of it.
pub(super) async fn restore(shelf: &'static Shelf, ask: Ask, id: String, number: i64, fields: Fields) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let old = Records::of(&ask.node.db).revision(&record.id, number).await?.ok_or(Problem::NotFound)?;
    let address = kind.address(&record.id);
    if old.body == record.body {
        return done(&address, "records-done-restored");
    }
    if fields.text("revision") != record.revision.to_string() {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    let mut tx = ask.node.db.begin().await?;
    let circle = Records::circle(&mut tx, kind, &[record.id.as_str()], &old.body).await?;
    if !(kind.rules.check)(&old.body).is_empty() || circle.is_some() || !may_change(&ask, kind, &old.body).await? {
        return Err(Problem::Conflict("records-restore-unfit"));
    }
    let day = ask.speech.date(&time::day_in(old.at, ZONE));
    let why = ask.speech.with("records-restored-why", &[("date", day.into())]);
    if !Records::restore(&mut tx, kind, &record, &old.body, By::hand(&ask.who, &why)).await? {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    audit(&mut tx, &ask.who, "record.restore", &record.id, serde_json::json!({ "revision": number })).await?;
    tx.commit().await?;
    done(&address, "records-done-restored")
}
