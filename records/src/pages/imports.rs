//! The imports that were made, undoing one, and what stayed as it was then.

use askama::Template;
use axum::extract::Path;
use platform::accounts::audit;
use platform::pages::{Problem, View, page};
use platform::time;
use platform::web::{Answer, Ask, done, done_to};

use super::import::{mine, view};
use super::place::ZONE;
use crate::import::{Batch, Left, batch, batches, left, undo};
use crate::kind::Kind;

/// Where they are listed.
pub(super) const PATH: &str = "/fichas/importaciones";
/// Records that are named of those that an undo left; the count is of all.
const SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "records_imports.html")]
struct ImportsPage {
    view: View,
    batches: Vec<BatchLine>,
}

struct BatchLine {
    id: String,
    when: (String, String),
    who: String,
    says: String,
    /// When it was undone, in words.
    undone: Option<String>,
    /// What stayed as it is then.
    left: Option<LeftPart>,
    /// The words of the button that undoes what is not undone.
    button: Option<String>,
}

struct LeftPart {
    heading: String,
    records: Vec<LeftLine>,
    more: Option<String>,
}

struct LeftLine {
    name: String,
    /// Where its history is read.
    href: Option<String>,
    why: String,
}

/// The imports that were made of what who asks imports.
pub async fn show_all(ask: Ask) -> Answer {
    let kinds = mine(&ask);
    let batches = batches(&ask.node.db, &kinds).await?;
    let left = left(&ask.node.db, &batches).await?;
    let lines = batches.into_iter().map(|batch| {
        let left: Vec<&Left> = left.iter().filter(|left| left.batch == batch.id).collect();
        line(&ask, &kinds, batch, &left)
    });
    let batches = lines.collect();
    let mut view = view(&ask, "records-imports-title");
    view.crumbs.push(ask.crumb("records-import-title", "/fichas/importar"));
    page(ImportsPage { batches, view })
}

fn line(ask: &Ask, kinds: &[&'static Kind], batch: Batch, left: &[&Left]) -> BatchLine {
    let (speech, day) = (&ask.speech, time::day_in(batch.at, ZONE));
    let kind = kinds.iter().find(|kind| kind.name == batch.kind).map(|kind| ask.t(&kind.key("one")));
    let args = [
        ("kind", kind.unwrap_or(batch.kind).into()),
        ("added", batch.added.into()),
        ("changed", batch.changed.into()),
        ("name", if batch.name.is_empty() { "–".to_owned() } else { batch.name }.into()),
    ];
    let undone = batch.undone_at.map(|at| {
        let key = if left.is_empty() { "records-import-undone-on" } else { "records-import-undone-part" };
        speech.with(key, &[("date", speech.date_short(&time::day_in(at, ZONE)).into())])
    });
    BatchLine {
        button: match (&undone, left.is_empty()) {
            (None, _) => Some(ask.t("records-imports-undo")),
            (Some(_), false) => Some(ask.t("records-imports-undo-rest")),
            (Some(_), true) => None,
        },
        left: (!left.is_empty()).then(|| part(ask, kinds, left)),
        when: (day.clone(), speech.date_short(&day)),
        says: speech.with("records-import-made", &args),
        undone,
        who: batch.who,
        id: batch.id,
    }
}

/// The records that stayed as they are, and why.
fn part(ask: &Ask, kinds: &[&'static Kind], left: &[&Left]) -> LeftPart {
    let speech = &ask.speech;
    let records = left.iter().take(SHOWN).map(|left| LeftLine {
        name: left.title.clone(),
        href: kinds
            .iter()
            .find(|kind| kind.name == left.kind)
            .map(|kind| format!("{}/historia", kind.address(&left.id))),
        why: match &left.changed {
            Some((who, at)) => {
                let date = speech.date_short(&time::day_in(*at, ZONE));
                speech.with("records-import-left-changed", &[("who", who.as_str().into()), ("date", date.into())])
            }
            None => ask.t("records-import-left-circle"),
        },
    });
    let more = left.len().saturating_sub(SHOWN);
    LeftPart {
        heading: speech.with("records-import-left", &[("n", left.len().into())]),
        records: records.collect(),
        more: (more > 0).then(|| speech.with("records-import-more", &[("n", more.into())])),
    }
}

/// Undoes one, or what is left of it.
pub async fn take_back(ask: Ask, Path(id): Path<String>) -> Answer {
    let kinds = mine(&ask);
    // of one that is not there nothing is left to be undone
    let Some(batch) = batch(&ask.node.db, &id).await? else {
        return done(PATH, "records-done-deshecho");
    };
    if !kinds.iter().any(|kind| kind.name == batch.kind) {
        return Err(Problem::NotFound);
    }
    let mut tx = ask.node.db.begin().await?;
    let undone = undo(&mut tx, &kinds, &id, &ask.who).await?;
    audit(&mut tx, &ask.who, "import.undo", &id, (undone.restored, undone.changed_since)).await?;
    tx.commit().await?;
    if undone.changed_since > 0 {
        return done_to(PATH, "records-done-deshecho-en-parte", undone.changed_since);
    }
    done(PATH, "records-done-deshecho")
}
