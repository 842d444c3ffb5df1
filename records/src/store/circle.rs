//! What records are part of: none is part of itself.

use std::collections::HashMap;

use anyhow::{Result, bail};
use platform::db::Tx;
use platform::web::wait_for;

use super::find::Records;
use super::row::Record;
use crate::body::Body;
use crate::kind::{Form, Kind};
use crate::value::Value;

/// Steps upward from a record: no whole has parts within parts so deep. What goes on is a circle, or as good as one.
const DEEPEST: usize = 64;

impl Records<'_> {
    /// What is wrong where records of these identifiers, which are one, say this: the field and the catalogue key, if they
    /// would name themselves as another one, or be part of themselves by what they are part of, what that is part of, and so
    /// on. Asked in the transaction that writes it: of two that would close a circle at once the second sees the first.
    pub async fn circle(
        tx: &mut Tx,
        kind: &Kind,
        itself: &[&str],
        body: &Body,
    ) -> Result<Option<(&'static str, &'static str)>> {
        if kind.rules.whole.is_some_and(|(field, _)| whole(body, field).is_some()) {
            Records::wait_for_wholes(tx, kind).await?;
        }
        Records::circle_ahead(tx, kind, itself, body, &HashMap::new()).await
    }

    /// The same without waiting for anybody, where it is known of the records `ahead` what they will say.
    pub(crate) async fn circle_ahead(
        tx: &mut Tx,
        kind: &Kind,
        itself: &[&str],
        body: &Body,
        ahead: &HashMap<&str, &Body>,
    ) -> Result<Option<(&'static str, &'static str)>> {
        if let Some(field) = naming_itself(kind, itself, body) {
            return Ok(Some((field, "records-names-itself")));
        }
        let Some((field, key)) = kind.rules.whole else { return Ok(None) };
        let mut next = whole(body, field);
        for _ in 0..DEEPEST {
            let Some(id) = next else { return Ok(None) };
            if itself.contains(&id.as_str()) {
                return Ok(Some((field, key)));
            }
            next = match ahead.get(id.as_str()) {
                Some(body) => whole(body, field),
                None => {
                    let found = Records::in_tx(tx, &id).await?;
                    found.and_then(|record| record.merged_into.or_else(|| whole(&record.body, field)))
                }
            };
        }
        Ok(next.map(|_| (field, key)))
    }

    /// What records of this kind are part of is changed by one transaction at a time.
    pub(crate) async fn wait_for_wholes(tx: &mut Tx, kind: &Kind) -> Result<()> {
        match kind.rules.whole {
            Some(_) => wait_for(tx, "wholes of records").await,
            None => Ok(()),
        }
    }
}

/// Refuses to write a record that would be part of itself, whatever way it came.
pub(super) async fn refuse(tx: &mut Tx, kind: &Kind, before: &Record, body: &Body) -> Result<()> {
    let is_moved = kind.rules.whole.is_some_and(|(field, _)| whole(&before.body, field) != whole(body, field));
    if is_moved && Records::circle(tx, kind, &[before.id.as_str()], body).await?.is_some() {
        bail!("{} ({}) would be part of itself", body.title(kind), before.id);
    }
    Ok(())
}

/// The field in which records of these identifiers, which are one, name themselves beside what they are part of.
fn naming_itself(kind: &Kind, itself: &[&str], body: &Body) -> Option<&'static str> {
    let is_its = |id: &str| itself.contains(&id);
    let mut of_kind = kind.fields.iter().filter(|field| match &field.form {
        Form::Record(kinds) => {
            kinds.contains(&kind.name) && kind.rules.whole.is_none_or(|(whole, _)| whole != field.name)
        }
        _ => false,
    });
    let naming = of_kind
        .find(|field| body.all(field.name).iter().any(|said| matches!(&said.value, Value::Record(id) if is_its(id))));
    naming.map(|field| field.name)
}

fn whole(body: &Body, field: &str) -> Option<String> {
    body.all(field).iter().find_map(|statement| match &statement.value {
        Value::Record(id) => Some(id.clone()),
        _ => None,
    })
}
