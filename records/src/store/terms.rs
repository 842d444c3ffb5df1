//! What becomes of records when a vocabulary changes: in bounded batches, each a transaction, safe to repeat.

use std::collections::BTreeMap;

use anyhow::Result;
use platform::accounts::Who;
use platform::db::{Db, Tx};

use super::change::By;
use super::derive;
use super::find::Records;
use super::row::{Record, records};
use crate::body::Body;
use crate::kind::{Field, Form, Kind, Shown};
use crate::value::Value;
use crate::vocabulary::Vocabularies;

/// Records of one transaction.
const BATCH: usize = 100;

/// The fields of a kind that say terms of a vocabulary; `parties.role` for a part.
fn fields_of<'a>(kind: &'a Kind, vocabulary: &'a str) -> impl Iterator<Item = (&'a Field, String)> {
    kind.fields.iter().flat_map(move |field| {
        let of = |form: &Form| matches!(form, Form::Term(name) | Form::Word(name) if *name == vocabulary);
        let mut names = Vec::new();
        match &field.form {
            Form::Parts(parts) => {
                let parts = parts.iter().filter(|part| of(&part.form));
                names.extend(parts.map(|part| (field, format!("{}.{}", field.name, part.name))));
            }
            form if of(form) => names.push((field, field.name.to_owned())),
            _ => {}
        }
        names
    })
}

impl Records<'_> {
    /// How many published records say each term to everybody, what is narrower included.
    pub async fn uses(&self, kinds: &[&'static Kind], vocabulary: &str) -> Result<BTreeMap<String, i64>> {
        let mut uses = BTreeMap::new();
        for kind in kinds {
            let public = fields_of(kind, vocabulary).filter(|(field, _)| field.shown == Shown::Public);
            for (_, name) in public {
                let counts: Vec<(String, i64)> = self
                    .db()
                    .all(
                        "SELECT v.value, count(*) FROM record_value v JOIN record r ON r.id = v.record_id
                         WHERE r.kind = $1 AND r.state = 'published' AND v.field = $2 AND v.members = 0 GROUP BY v.value",
                        (kind.name, name),
                    )
                    .await?;
                for (term, n) in counts {
                    *uses.entry(term).or_insert(0) += n;
                }
            }
        }
        Ok(uses)
    }
}

/// Takes values anew from all records that say terms of a vocabulary, after the tree has changed. With `replaced`, a
/// term that became another one, says the other one first. `each` is asked after every batch whether to go on. False
/// where it was not, or where somebody was changing a record at that moment: then it is to be done again.
pub(crate) async fn follow_terms(
    db: &Db,
    kinds: &[&'static Kind],
    vocabulary: &str,
    replaced: Option<(&str, &str)>,
    each: impl Fn() -> bool,
) -> Result<bool> {
    let mut is_whole = true;
    for kind in kinds.iter().filter(|kind| fields_of(kind, vocabulary).next().is_some()) {
        let mut after = String::new();
        loop {
            let mut tx = db.begin().await?;
            let rows: Vec<Record> = tx
                .all(
                    records!("WHERE r.kind = $1 AND r.id > $2 ORDER BY r.id LIMIT $3"),
                    (kind.name, after.as_str(), BATCH),
                )
                .await?;
            let Some(last) = rows.last() else { break };
            after.clone_from(&last.id);
            let vocabularies = Vocabularies::load_in(&mut tx).await?;
            for record in &rows {
                is_whole &= follow(&mut tx, kind, record, vocabulary, replaced, &vocabularies).await?;
            }
            tx.commit().await?;
            if !each() {
                return Ok(false);
            }
        }
    }
    Ok(is_whole)
}

/// Takes values anew from all records of a kind, after others see its fields than before; as [`follow_terms`].
pub(crate) async fn follow_kind(db: &Db, kind: &Kind, each: impl Fn() -> bool) -> Result<bool> {
    let (mut is_whole, mut after) = (true, String::new());
    loop {
        let mut tx = db.begin().await?;
        let rows: Vec<Record> = tx
            .all(records!("WHERE r.kind = $1 AND r.id > $2 ORDER BY r.id LIMIT $3"), (kind.name, after.as_str(), BATCH))
            .await?;
        let Some(last) = rows.last() else { return Ok(is_whole) };
        after.clone_from(&last.id);
        let vocabularies = Vocabularies::load_in(&mut tx).await?;
        for record in &rows {
            is_whole &= rewrite(&mut tx, kind, record, &vocabularies).await?;
        }
        tx.commit().await?;
        if !each() {
            return Ok(false);
        }
    }
}

/// False where somebody else was faster.
async fn follow(
    tx: &mut Tx,
    kind: &Kind,
    record: &Record,
    vocabulary: &str,
    replaced: Option<(&str, &str)>,
    vocabularies: &Vocabularies,
) -> Result<bool> {
    let who = Who::operator();
    if let Some((old, new)) = replaced
        && let Some(body) = with_term(kind, &record.body, (vocabulary, vocabularies), old, new)
    {
        let why = format!("{vocabulary}: {old} → {new}");
        return Records::change(tx, kind, record, &body, By::hand(&who, &why), vocabularies).await;
    }
    rewrite(tx, kind, record, vocabularies).await
}

/// Writes what lists need of a record anew; false where somebody else is changing it.
async fn rewrite(tx: &mut Tx, kind: &Kind, record: &Record, vocabularies: &Vocabularies) -> Result<bool> {
    // its writer waits here, or was faster
    let held = tx
        .run("UPDATE record SET revision = revision WHERE id = $1 AND revision = $2", (&record.id, record.revision))
        .await?;
    if held == 1 {
        derive::write(tx, &record.id, kind, &record.body, vocabularies).await?;
    }
    Ok(held == 1)
}

/// The body with one term in place of another, each thing said once; none where it does not say it.
fn with_term(
    kind: &Kind,
    body: &Body,
    (vocabulary, vocabularies): (&str, &Vocabularies),
    old: &str,
    new: &str,
) -> Option<Body> {
    // a word may mean it by one of its labels
    let is_old = |text: &str| vocabularies.find(vocabulary, text).map_or(text, |term| term.id.as_str()) == old;
    let mut changed = body.clone();
    for (field, name) in fields_of(kind, vocabulary) {
        let part = name.split_once('.').map(|(_, part)| part);
        let mut said: Vec<crate::value::Statement> = Vec::new();
        for statement in changed.all(field.name) {
            let mut statement = statement.clone();
            match (&mut statement.value, part) {
                (Value::Text(text), None) if is_old(text.as_str()) => new.clone_into(text),
                (Value::Parts(parts), Some(part)) => {
                    if let Some(text) = parts.get_mut(part).filter(|text| is_old(text.as_str())) {
                        new.clone_into(text);
                    }
                }
                _ => {}
            }
            if !said.iter().any(|other| other.says_the_same(&statement)) {
                said.push(statement);
            }
        }
        changed.set(field.name, said);
    }
    (changed != *body).then_some(changed)
}
