//! Records found by what people type: their name, the key by which files name them, their address.

use anyhow::Result;
use platform::db::{Tx, Value};
use platform::text::fold;

use super::find::Records;
use super::row::Card;

/// Most kinds that a field may name.
const MOST_KINDS: usize = 8;

impl Records<'_> {
    /// The published records of these kinds that a text names: one by identifier or address, else those of this key or
    /// name, accents and case aside. A merged one is told as the one it was merged into.
    pub async fn named(tx: &mut Tx, kinds: &[&str], text: &str, limit: usize) -> Result<Vec<Card>> {
        let path = text.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let id = path.rsplit('/').next().unwrap_or_default();
        let kind = |at: usize| -> Value { kinds.get(at).copied().into() };
        let kinds: Vec<Value> = (0..MOST_KINDS).map(kind).collect();
        let mut values: Vec<Value> = kinds.clone();
        values.push(id.into());
        let one: Option<Card> = tx
            .maybe(
                "SELECT t.id, t.kind, t.title, t.state FROM record r JOIN record t ON t.id = COALESCE(r.merged_into, r.id)
                 WHERE t.kind IN ($1, $2, $3, $4, $5, $6, $7, $8) AND t.state = 'published' AND r.id = $9",
                values,
            )
            .await?;
        if let Some(one) = one {
            return Ok(vec![one]);
        }
        let mut values = kinds;
        values.extend([text.into(), fold(text).into(), limit.into()]);
        tx.all(
            "SELECT id, kind, title, state FROM record
             WHERE kind IN ($1, $2, $3, $4, $5, $6, $7, $8) AND state = 'published' AND (key = $9 OR folded = $10)
             ORDER BY folded, id LIMIT $11",
            values,
        )
        .await
    }
}
