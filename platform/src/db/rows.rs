//! Many rows written in few statements: each statement is a round trip, and one for each row of an import would make it
//! wait for most of its time.

use anyhow::Result;
use futures_util::TryFutureExt;
use futures_util::future::BoxFuture;
use sqlx::AssertSqlSafe;

use super::engine::bound;
use super::problem::named;
use super::tx::{Inner, Tx};
use super::value::Value;

/// Rows of one statement, largest first: few texts of statements, so that each is prepared once.
const AT_ONCE: [usize; 7] = [64, 32, 16, 8, 4, 2, 1];

impl Tx {
    /// Adds rows to a table, in their order. Names of table and columns are the program's own.
    pub async fn add_rows<const N: usize>(
        &mut self,
        table: &'static str,
        columns: [&'static str; N],
        rows: Vec<[Value; N]>,
    ) -> Result<()> {
        let mut rows = rows.into_iter();
        for many in AT_ONCE {
            while rows.len() >= many {
                let values: Vec<Value> = rows.by_ref().take(many).flatten().collect();
                let sql = AssertSqlSafe(text(table, &columns, many));
                let written: BoxFuture<'_, sqlx::Result<()>> = match &mut self.inner {
                    Inner::Sqlite(tx) => Box::pin(bound!(sql, values).execute(&mut **tx).map_ok(|_| ())),
                    Inner::Postgres(tx) => Box::pin(bound!(sql, values).execute(&mut **tx).map_ok(|_| ())),
                };
                named(written.await, table)?;
            }
        }
        Ok(())
    }
}

/// `INSERT INTO table (a, b) VALUES ($1, $2), ($3, $4)`
fn text(table: &str, columns: &[&str], many: usize) -> String {
    let row = |at: usize| {
        let places: Vec<String> = (1..=columns.len()).map(|n| format!("${}", at * columns.len() + n)).collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<String> = (0..many).map(row).collect();
    format!("INSERT INTO {table} ({}) VALUES {}", columns.join(", "), rows.join(", "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::db::testing::on_both;

    #[tokio::test]
    async fn any_number_of_rows_is_written_once_each() {
        on_both(|db| async move {
            for many in [0_i64, 1, 2, 63, 64, 65, 200] {
                let mut tx = db.begin().await.unwrap();
                tx.run("DELETE FROM lane", ()).await.unwrap();
                let rows = (0..many).map(|n| [format!("l{n}").into(), n.into(), 0_i64.into()]);
                tx.add_rows("lane", ["name", "ready_at", "busy_until"], rows.collect()).await.unwrap();
                tx.commit().await.unwrap();
                let (count, sum): (i64, Option<i64>) =
                    db.one("SELECT count(*), CAST(sum(ready_at) AS BIGINT) FROM lane", ()).await.unwrap();
                assert_eq!((count, sum.unwrap_or(0)), (many, (0..many).sum()));
            }
        })
        .await;
    }

    #[tokio::test]
    async fn a_row_that_is_there_already_is_told_as_such() {
        on_both(|db| async move {
            let mut tx = db.begin().await.unwrap();
            let row = || ["a".into(), 0_i64.into(), 0_i64.into()];
            let twice = tx.add_rows("lane", ["name", "ready_at", "busy_until"], vec![row(), row()]).await;
            assert!(twice.unwrap_err().downcast_ref::<crate::db::Duplicate>().is_some());
        })
        .await;
    }
}
