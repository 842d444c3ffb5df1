//! Records found by what people type: their name in any language, the key by which files name them, their number or acronym,
//! their address.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use platform::db::{FromRow, Row, Tx, Value};
use platform::places;
use platform::text::fold;

use super::find::Records;
use super::row::Card;
use crate::body::Body;
use crate::kind::{Form, Kind, Shown};

/// Most records that are told where a text may mean several.
const MOST_NAMED: usize = 20;
/// Most kinds that a field may name.
const MOST_KINDS: usize = 8;
/// Longest text by which something can be called, in bytes; a longer one is looked for nowhere.
const LONGEST: usize = 2000;
/// Most places of a text at which a number may begin that stands behind a name.
const MOST_BRACKETS: usize = 4;
/// Records that hold a text and are looked through for whether they are called by it.
const MOST_LOOKED_AT: usize = 200;

impl Records<'_> {
    /// The published records of these kinds that a text names: one by identifier or address, else those of this key or
    /// name, else those that are called so by a number or acronym, else those of which this is the name in another language.
    /// Accents and case count in the last alone. A merged one is told as the one it was merged into.
    pub async fn named(tx: &mut Tx, kinds: &[&'static Kind], text: &str) -> Result<Vec<Card>> {
        if text.len() > LONGEST {
            return Ok(Vec::new());
        }
        let mut found = by_address(tx, kinds, text).await?.into_iter().collect::<Vec<_>>();
        if found.is_empty() {
            found = by_name(tx, kinds, text).await?;
        }
        if found.is_empty() {
            found = by_code(tx, kinds, text).await?;
        }
        if found.is_empty() {
            found = by_words(tx, kinds, text).await?;
        }
        if found.is_empty() {
            found = by_name_and_code(tx, kinds, text).await?;
        }
        Ok(found)
    }
}

/// `$1`–`$8`: the kinds.
fn bound(kinds: &[&'static Kind]) -> Vec<Value> {
    (0..MOST_KINDS).map(|at| kinds.get(at).map(|kind| kind.name).into()).collect()
}

async fn by_address(tx: &mut Tx, kinds: &[&'static Kind], text: &str) -> Result<Option<Card>> {
    let path = text.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let mut values = bound(kinds);
    values.push(path.rsplit('/').next().unwrap_or_default().into());
    tx.maybe(
        "SELECT t.id, t.kind, t.title, t.state FROM record r JOIN record t ON t.id = COALESCE(r.merged_into, r.id)
         WHERE t.kind IN ($1, $2, $3, $4, $5, $6, $7, $8) AND t.state = 'published' AND r.id = $9",
        values,
    )
    .await
}

async fn by_name(tx: &mut Tx, kinds: &[&'static Kind], text: &str) -> Result<Vec<Card>> {
    let mut values = bound(kinds);
    values.extend([text.into(), fold(text).into(), MOST_NAMED.into()]);
    tx.all(
        "SELECT id, kind, title, state FROM record
         WHERE kind IN ($1, $2, $3, $4, $5, $6, $7, $8) AND state = 'published' AND (key = $9 OR folded = $10)
         ORDER BY folded, id LIMIT $11",
        values,
    )
    .await
}

/// Those that are called so in fields by which lists are narrowed.
async fn by_code(tx: &mut Tx, kinds: &[&'static Kind], text: &str) -> Result<Vec<Card>> {
    let fields = kinds.iter().flat_map(|kind| kind.rules.called_by.iter().filter_map(move |name| kind.field(name)));
    let narrowing: BTreeSet<(&str, String)> = fields
        .filter(|field| field.form.narrows() && field.shown == Shown::Public)
        .map(|field| (field.name, field.form.narrowed(text)))
        .collect();
    let mut found: Vec<Card> = Vec::new();
    for (field, value) in narrowing {
        let mut values = bound(kinds);
        values.extend([field.into(), value.into(), MOST_NAMED.into()]);
        let called: Vec<Card> = tx
            .all(
                "SELECT r.id, r.kind, r.title, r.state FROM record_value v JOIN record r ON r.id = v.record_id
                 WHERE v.field = $9 AND v.value = $10 AND v.members = 0
                   AND r.kind IN ($1, $2, $3, $4, $5, $6, $7, $8) AND r.state = 'published'
                 ORDER BY r.folded, r.id LIMIT $11",
                values,
            )
            .await?;
        found.extend(called);
    }
    let mut seen = BTreeSet::new();
    found.retain(|card| seen.insert(card.id.clone()));
    whole(tx, kinds, found).await
}

/// The paragraphs of a resolution have its number: who writes it means the resolution.
async fn whole(tx: &mut Tx, kinds: &[&'static Kind], found: Vec<Card>) -> Result<Vec<Card>> {
    let ids: Vec<String> = found.iter().map(|card| card.id.clone()).collect();
    let links: Vec<(String, String, String)> = match ids.len() {
        0 | 1 => Vec::new(),
        _ => {
            let sql = concat!("SELECT from_id, field, to_id FROM record_link WHERE from_id IN ", places!());
            tx.all_of(sql, &ids).await?
        }
    };
    let says_whole = |field: &str| kinds.iter().any(|kind| kind.rules.whole.is_some_and(|(name, _)| name == field));
    let parts: BTreeSet<&str> = links
        .iter()
        .filter(|(_, field, to)| says_whole(field) && ids.contains(to))
        .map(|(from, ..)| from.as_str())
        .collect();
    let wholes: Vec<Card> = found.iter().filter(|card| !parts.contains(card.id.as_str())).cloned().collect();
    Ok(if wholes.len() == 1 { wholes } else { found })
}

/// A record, with what is said of it.
struct Looked {
    card: Card,
    body: String,
}

impl FromRow for Looked {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Looked { card: Card::from_row(row)?, body: row.take()? })
    }
}

/// Those of which this is the name or acronym in any language. No index has these: the records of the kinds are looked
/// through for the very text, which is asked only where nothing else is found.
async fn by_words(tx: &mut Tx, kinds: &[&'static Kind], text: &str) -> Result<Vec<Card>> {
    let written = serde_json::to_string(text)?.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    let mut values = bound(kinds);
    values.extend([format!("%{written}%").into(), MOST_LOOKED_AT.into()]);
    let looked: Vec<Looked> = tx
        .all(
            "SELECT id, kind, title, state, body FROM record
             WHERE kind IN ($1, $2, $3, $4, $5, $6, $7, $8) AND state = 'published' AND body LIKE $9 ESCAPE '!'
             ORDER BY folded, id LIMIT $10",
            values,
        )
        .await?;
    let mut found = Vec::new();
    for Looked { card, body } in looked {
        let body: Body = serde_json::from_str(&body).context("reading what is said of a record")?;
        let kind = kinds.iter().find(|kind| kind.name == card.kind);
        if kind.is_some_and(|kind| is_called(kind, &body, text)) {
            found.push(card);
        }
    }
    found.truncate(MOST_NAMED);
    Ok(found)
}

fn is_called(kind: &Kind, body: &Body, text: &str) -> bool {
    let (body, wanted) = (body.seen_by(kind, Shown::Public), fold(text));
    let fields = kind.rules.called_by.iter().copied().chain([kind.title]);
    let of_words = fields.filter(|name| kind.field(name).is_some_and(|field| matches!(field.form, Form::Tongues)));
    of_words.flat_map(|name| body.all(name)).any(|said| fold(&said.value.plain()) == wanted)
}

/// Those of a name and a number behind it in brackets, as pages tell apart what has one name.
async fn by_name_and_code(tx: &mut Tx, kinds: &[&'static Kind], text: &str) -> Result<Vec<Card>> {
    let Some(inside) = text.strip_suffix(')') else { return Ok(Vec::new()) };
    // both may hold brackets
    for (at, _) in inside.match_indices(" (").take(MOST_BRACKETS) {
        let (Some(name), Some(code)) = (inside.get(..at), inside.get(at + 2..)) else { continue };
        let mut named = by_name(tx, kinds, name).await?;
        if named.is_empty() {
            named = by_words(tx, kinds, name).await?;
        }
        if named.is_empty() {
            continue;
        }
        let called = [by_code(tx, kinds, code).await?, by_words(tx, kinds, code).await?].concat();
        named.retain(|card| called.contains(card));
        if !named.is_empty() {
            return Ok(named);
        }
    }
    Ok(Vec::new())
}
