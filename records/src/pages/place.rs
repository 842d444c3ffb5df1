//! Where pages about records stand, and who may work on them.

use axum::response::{IntoResponse, Redirect};
use platform::pages::{FieldErrors, Link, Problem, View};
use platform::permissions::{Held, Scope};
use platform::time;
use platform::web::{Answer, Ask};

use super::list::Shelf;
use super::said::title as called;
use crate::body::Body;
use crate::kind::{Kind, OFFICE_PART_OF};
use crate::store::{Record, Records, State as Standing};
use crate::value::Value;

/// Where the records stand that nobody confirmed within a year.
pub(crate) const UNCONFIRMED: &str = "/fichas/por-confirmar";
/// Where those stand of which somebody would be asked whether they are still right.
pub(super) const STALE: &str = "/fichas/preguntar";
/// The zone of instants: records belong to no place.
pub(super) const ZONE: &str = "UTC";
/// Longest reason of a change, in characters.
pub(super) const MOST_WHY: usize = 500;
/// Offices above one that are looked through; a circle of parts ends there.
const DEEPEST: usize = 12;

/// A record that who asks may see, or where its address leads now.
pub async fn found(ask: &Ask, kinds: &[&'static Kind], id: &str) -> Result<(&'static Kind, Record), Answer> {
    let missing = || Err(Problem::NotFound);
    let record = match Records::of(&ask.node.db).find(ask.plain(id)).await {
        Ok(Some(record)) => record,
        Ok(None) => return Err(missing()),
        Err(error) => return Err(Err(Problem::Unknown(error))),
    };
    let kind = kinds.iter().find(|kind| kind.name == record.kind);
    let Some(kind) = kind.map(|kind| kind.now(&ask.node.contributions)) else { return Err(missing()) };
    match (&record.merged_into, record.state) {
        (Some(kept), _) => Err(Ok(Redirect::permanent(&kind.address(kept)).into_response())),
        (None, Standing::Published) => Ok((kind, record)),
        (None, _) => match may_change(ask, kind, &record.body).await {
            Ok(true) => Ok((kind, record)),
            Ok(false) => Err(Err(Problem::NotFound)),
            Err(error) => Err(Err(Problem::Unknown(error))),
        },
    }
}

/// A record that who asks may change.
pub(super) async fn editable(ask: &Ask, shelf: &'static Shelf, id: &str) -> Result<(&'static Kind, Record), Answer> {
    let (kind, record) = found(ask, shelf.kinds, id).await?;
    match may_change(ask, kind, &record.body).await {
        Ok(true) => Ok((kind, record)),
        Ok(false) => Err(Err(Problem::NotFound)),
        Err(error) => Err(Err(Problem::Unknown(error))),
    }
}

/// May who asks change every record of the kind, whatever office it belongs to?
pub(super) fn may_change_all(ask: &Ask, kind: &Kind) -> bool {
    let is_of_all = |held: &Held| kind.rules.office.is_none() || !matches!(held.scope, Scope::Office(_));
    ask.who.held.iter().any(|held| kind.edit.roles.contains(&held.role) && is_of_all(held))
}

/// May who asks change a record that says this? Who may for an office only, may for that office and its parts.
pub async fn may_change(ask: &Ask, kind: &Kind, body: &Body) -> anyhow::Result<bool> {
    if may_change_all(ask, kind) {
        return Ok(true);
    }
    let Some(field) = kind.rules.office else { return Ok(false) };
    let fitting = ask.who.held.iter().filter(|held| kind.edit.roles.contains(&held.role));
    let own: Vec<&str> = fitting
        .filter_map(|held| match &held.scope {
            Scope::Office(office) => Some(office.as_str()),
            _ => None,
        })
        .collect();
    if own.is_empty() {
        return Ok(false);
    }
    let mut next = office_of(body, field);
    for _ in 0..DEEPEST {
        let Some(id) = next else { break };
        let Some(office) = Records::of(&ask.node.db).find(&id).await? else { break };
        if own.contains(&office.id.as_str()) || own.contains(&office.key.as_str()) {
            return Ok(true);
        }
        next = office_of(&office.body, OFFICE_PART_OF);
    }
    Ok(false)
}

/// What is told to somebody who gives a record to another office than the own.
pub(super) fn other_office(kind: &Kind) -> FieldErrors {
    FieldErrors::one(&format!("{}.0", kind.rules.office.unwrap_or_default()), "records-office-other")
}

fn office_of(body: &Body, field: &str) -> Option<String> {
    body.all(field).iter().find_map(|statement| match &statement.value {
        Value::Record(id) => Some(id.clone()),
        _ => None,
    })
}

/// A page below that of a record.
pub(super) fn below(ask: &Ask, shelf: &Shelf, kind: &Kind, record: &Record, title: String) -> View {
    let mut view = ask.view_after_form(title, shelf.path);
    view.crumbs = vec![
        ask.crumb(&shelf.key("title"), shelf.path),
        Link { label: called(ask, kind, record).to_owned(), href: kind.address(&record.id) },
    ];
    view.head.noindex = true;
    view
}

/// The day of today, as records say it.
pub(super) fn today() -> String {
    time::day_in(time::now(), "UTC")
}
