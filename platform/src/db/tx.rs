//! Transactions, and the change log that each of them writes last.

use anyhow::{Context, Result, bail};
use futures_util::future::BoxFuture;

use super::engine::{self, Pools};
use super::problem::named;
use super::value::{FromRow, IntoValues, Row, Value};
use crate::time;

/// What happened to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// Something of it is different.
    Changed,
    /// It is hidden or erased.
    Removed,
}

impl What {
    /// The word in the change log.
    pub fn word(self) -> &'static str {
        match self {
            What::Added => "added",
            What::Changed => "changed",
            What::Removed => "removed",
        }
    }
}

/// A statement with its values, prepared outside a transaction and run inside one.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The SQL text.
    pub sql: &'static str,
    /// Its values.
    pub values: Vec<Value>,
}

impl Statement {
    /// A statement with its values.
    pub fn new(sql: &'static str, values: impl IntoValues) -> Self {
        Statement { sql, values: values.into_values() }
    }
}

pub(super) enum Inner {
    Sqlite(sqlx::Transaction<'static, sqlx::Sqlite>),
    Postgres(sqlx::Transaction<'static, sqlx::Postgres>),
}

/// A transaction that may write; undone when dropped.
pub struct Tx {
    pub(super) inner: Inner,
    changes: Vec<(&'static str, String, What)>,
}

impl Tx {
    pub(super) fn begin(pools: &Pools) -> BoxFuture<'_, Result<Tx>> {
        Box::pin(async move {
            let inner = match pools {
                Pools::Sqlite { write, .. } => Inner::Sqlite(
                    write.begin_with("BEGIN IMMEDIATE").await.context("waiting for the database's one writer")?,
                ),
                Pools::Postgres(pool) => Inner::Postgres(pool.begin().await.context("starting a transaction")?),
            };
            Ok(Tx { inner, changes: Vec::new() })
        })
    }

    /// A transaction that only reads and sees one moment, however long it lasts.
    pub(super) fn snapshot(pools: &Pools) -> BoxFuture<'_, Result<Tx>> {
        Box::pin(async move {
            let inner = match pools {
                Pools::Sqlite { read, .. } => Inner::Sqlite(read.begin().await.context("taking a snapshot")?),
                Pools::Postgres(pool) => Inner::Postgres(
                    pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                        .await
                        .context("taking a snapshot")?,
                ),
            };
            Ok(Tx { inner, changes: Vec::new() })
        })
    }

    /// All rows of a query.
    pub async fn all<T: FromRow>(&mut self, sql: &'static str, values: impl IntoValues) -> Result<Vec<T>> {
        self.rows(sql, values.into_values()).await?.iter_mut().map(T::from_row).collect()
    }

    fn rows(&mut self, sql: &'static str, values: Vec<Value>) -> BoxFuture<'_, Result<Vec<Row>>> {
        Box::pin(async move {
            let rows = match &mut self.inner {
                Inner::Sqlite(tx) => engine::rows_sqlite(&mut **tx, sql, values).await,
                Inner::Postgres(tx) => engine::rows_postgres(&mut **tx, sql, values).await,
            };
            named(rows, sql)
        })
    }

    /// The first row, if there is one.
    pub async fn maybe<T: FromRow>(&mut self, sql: &'static str, values: impl IntoValues) -> Result<Option<T>> {
        Ok(self.all(sql, values).await?.into_iter().next())
    }

    /// The first row; none is an error.
    pub async fn one<T: FromRow>(&mut self, sql: &'static str, values: impl IntoValues) -> Result<T> {
        match self.maybe(sql, values).await? {
            Some(row) => Ok(row),
            None => bail!("no row: {sql}"),
        }
    }

    /// Runs a statement; gives the number of rows touched.
    pub async fn run(&mut self, sql: &'static str, values: impl IntoValues) -> Result<u64> {
        self.touch(sql, values.into_values()).await
    }

    fn touch(&mut self, sql: &'static str, values: Vec<Value>) -> BoxFuture<'_, Result<u64>> {
        Box::pin(async move {
            let touched = match &mut self.inner {
                Inner::Sqlite(tx) => engine::run_sqlite(&mut **tx, sql, values).await,
                Inner::Postgres(tx) => engine::run_postgres(&mut **tx, sql, values).await,
            };
            named(touched, sql)
        })
    }

    /// Runs a prepared statement.
    pub async fn apply(&mut self, statement: Statement) -> Result<u64> {
        self.run(statement.sql, statement.values).await
    }

    /// Several statements in one text, for migrations.
    pub(super) async fn script(&mut self, sql: &'static str) -> Result<()> {
        match &mut self.inner {
            Inner::Sqlite(tx) => sqlx::raw_sql(sql).execute(&mut **tx).await.map(|_| ())?,
            Inner::Postgres(tx) => sqlx::raw_sql(sql).execute(&mut **tx).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Notes that a record changed; the line is written by [`Tx::commit`].
    pub fn changed(&mut self, kind: &'static str, id: impl Into<String>, what: What) {
        self.changes.push((kind, id.into(), what));
    }

    /// Writes the change log and commits.
    ///
    /// The counter row is taken last, so that it is held for a moment only. Its lock makes the numbers
    /// gapless and visible in order on both databases; a sequence would not, and followers would miss
    /// the lines of transactions that commit late.
    pub async fn commit(mut self) -> Result<()> {
        if !self.changes.is_empty() {
            let changes = std::mem::take(&mut self.changes);
            let count = i64::try_from(changes.len()).context("too many changes in one transaction")?;
            let (last,): (i64,) =
                self.one("UPDATE log_head SET n = n + $1 WHERE one = 1 RETURNING n", (count,)).await?;
            let at = time::now();
            let lines = (last - count + 1..).zip(changes);
            let lines =
                lines.map(|(n, (kind, id, what))| [n.into(), kind.into(), id.into(), what.word().into(), at.into()]);
            self.add_rows("change", ["n", "kind", "record", "what", "at"], lines.collect()).await?;
        }
        let committed: BoxFuture<'_, sqlx::Result<()>> = match self.inner {
            Inner::Sqlite(tx) => Box::pin(tx.commit()),
            Inner::Postgres(tx) => Box::pin(tx.commit()),
        };
        committed.await.context("committing")
    }
}
