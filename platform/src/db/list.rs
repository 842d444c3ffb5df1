//! Rows of many identifiers in few queries. The two databases take lists of values in different ways; both take a fixed
//! number of places, so a list is asked in pieces and the last piece filled up with nothing.

use anyhow::Result;

use super::open::Db;
use super::tx::Tx;
use super::value::{FromRow, Value};

/// The places of a list in a query that [`Db::all_of`] asks: `… WHERE id IN (…)`.
#[macro_export]
macro_rules! places {
    () => {
        "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
          $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)"
    };
}

/// How many there are.
const PLACES: usize = 32;

impl Db {
    /// The rows of all these texts, which the query takes as [`places!`](crate::places) and nothing beside them. A text
    /// that stands twice is asked once; the rows come in no order that the texts have.
    pub async fn all_of<T: FromRow>(&self, sql: &'static str, texts: &[String]) -> Result<Vec<T>> {
        let mut rows = Vec::with_capacity(texts.len());
        for values in pieces(texts) {
            rows.extend(self.all(sql, values).await?);
        }
        Ok(rows)
    }
}

impl Tx {
    /// The same as [`Db::all_of`], as a transaction sees it.
    pub async fn all_of<T: FromRow>(&mut self, sql: &'static str, texts: &[String]) -> Result<Vec<T>> {
        let mut rows = Vec::with_capacity(texts.len());
        for values in pieces(texts) {
            rows.extend(self.all(sql, values).await?);
        }
        Ok(rows)
    }
}

fn pieces(texts: &[String]) -> Vec<Vec<Value>> {
    let mut sorted: Vec<&String> = texts.iter().collect();
    sorted.sort_unstable();
    sorted.dedup();
    let piece = |piece: &[&String]| {
        let mut values: Vec<Value> = piece.iter().map(|text| Value::from(*text)).collect();
        values.resize(PLACES, Value::Text(None));
        values
    };
    sorted.chunks(PLACES).map(piece).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::db::testing::on_both;

    #[tokio::test]
    async fn rows_of_a_list_of_any_length_come_once_each() {
        on_both(|db| async move {
            let ids: Vec<String> = (0..70).map(|n| format!("l{n:02}")).collect();
            for id in &ids {
                db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0)", (id,)).await.unwrap();
            }
            for many in [0, 1, 31, 32, 33, 64, 70] {
                let mut asked: Vec<String> = ids.iter().take(many).cloned().collect();
                asked.extend(ids.first().filter(|_| many > 0).cloned());
                asked.push("no such lane".to_owned());
                let mut found: Vec<(String,)> =
                    db.all_of(concat!("SELECT name FROM lane WHERE name IN ", places!()), &asked).await.unwrap();
                found.sort();
                let found: Vec<String> = found.into_iter().map(|(name,)| name).collect();
                assert_eq!(found, ids.iter().take(many).cloned().collect::<Vec<_>>(), "{many}");
            }
        })
        .await;
    }
}
