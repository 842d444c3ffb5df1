//! The two drivers behind one face: SQLite with one writer and several readers, or PostgreSQL.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, Error, Result};
use futures_util::TryStreamExt;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Column, Connection, Executor, PgPool, Row as _, SqlitePool, TypeInfo, ValueRef};

use super::problem::{Away, is_full, is_unwritable};
use super::value::{Row, Value};
use crate::private::make_file_unless_there;

/// Readers on one SQLite file; the writer has a connection of its own.
const SQLITE_READERS: u32 = 8;
/// Pages of the file that each reader keeps unpacked, in KiB: what leads to the rows of a million articles, and some rows.
const SQLITE_READER_CACHE: &str = "-8192";
/// Connections to PostgreSQL of one process.
const POSTGRES_CONNECTIONS: u32 = 16;
/// How long a query waits for a connection or a lock before it says that the database is busy.
const WAIT: Duration = Duration::from_secs(20);

#[derive(Clone)]
pub(super) enum Pools {
    Sqlite { write: SqlitePool, read: SqlitePool },
    Postgres(PgPool),
}

/// Opens (or makes, for its owner only) the file. One that cannot be written is opened for reading.
pub(super) async fn open_sqlite(file: &Path) -> Result<Pools> {
    let made = make_file_unless_there(file);
    match open_writable(file).await {
        Ok(pools) => Ok(pools),
        Err(error) if file.is_file() && is_unwritable(&error) => match open_readable(file).await {
            Ok(pools) => {
                tracing::warn!(file = %file.display(), "the database cannot be written: it can be read, and nothing changes");
                Ok(pools)
            }
            Err(_) => Err(error),
        },
        Err(error) if error.downcast_ref().is_some_and(is_full) => {
            Err(Error::new(Away(format!("the disk of {} is full, or cannot be written", file.display()))))
        }
        Err(error) => Err(match made {
            Err(why) => Error::new(why).context(format!("the database {} cannot be made", file.display())),
            Ok(()) => error,
        }),
    }
}

/// For a disk that is read-only. Without a log beside it the file is whole and nobody writes it.
async fn open_readable(file: &Path) -> Result<Pools> {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    let has_log = std::fs::metadata(log).is_ok_and(|log| log.len() > 0);
    let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(!has_log);
    let pool = |connections| SqlitePoolOptions::new().max_connections(connections).acquire_timeout(WAIT);
    let read = pool(SQLITE_READERS).connect_with(options.clone()).await.context("reading the database")?;
    sqlx::query("SELECT count(*) FROM sqlite_master").execute(&read).await.context("reading the database")?;
    Ok(Pools::Sqlite { write: pool(1).connect_lazy_with(options), read })
}

async fn open_writable(file: &Path) -> Result<Pools> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // FULL: a committed row survives a power cut, as promised
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(WAIT)
        .pragma("temp_store", "memory");
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(WAIT)
        .test_before_acquire(false)
        // where the disk is full, SQLite ends a transaction by itself and the driver goes on counting it: such a connection
        // would begin no other ever again
        .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
        // what is deleted or shortened is overwritten in the file, as whoever is erased was promised. It costs little: the pages of
        // small rows are written anyway, and those that a long text leaves free once more
        .connect_with(options.clone().pragma("secure_delete", "on"))
        .await
        .with_context(|| format!("opening the database {}", file.display()))?;
    let read = SqlitePoolOptions::new()
        .max_connections(SQLITE_READERS)
        .acquire_timeout(WAIT)
        .test_before_acquire(false)
        .connect_lazy_with(options.read_only(true).pragma("cache_size", SQLITE_READER_CACHE));
    Ok(Pools::Sqlite { write, read })
}

pub(super) async fn open_postgres(address: &str) -> Result<Pools> {
    let options = PgConnectOptions::from_str(address)
        .context("reading the address of the PostgreSQL database")?
        .application_name("atalaya");
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(WAIT)
        // a server that was away leaves dead connections behind: found out here, not by the next query
        .test_before_acquire(true)
        .connect_with(options)
        .await
        .context("connecting to PostgreSQL")?;
    Ok(Pools::Postgres(pool))
}

/// Binds `$values` and hands the query on.
macro_rules! bound {
    ($sql:expr, $values:expr) => {{
        let mut query = sqlx::query($sql);
        for value in $values {
            query = match value {
                Value::Text(text) => query.bind(text.map($crate::db::engine::engine_text)),
                Value::Int(number) => query.bind(number),
                Value::Float(number) => query.bind(number),
                Value::Bytes(bytes) => query.bind(bytes),
            };
        }
        query
    }};
}
pub(super) use bound;

/// PostgreSQL refuses U+0000 in a text: one such letter from outside would undo everything written beside it.
pub(super) fn engine_text(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}

pub(super) async fn rows_sqlite<'c, E>(to: E, sql: &'static str, values: Vec<Value>) -> sqlx::Result<Vec<Row>>
where
    E: Executor<'c, Database = sqlx::Sqlite>,
{
    let mut stream = bound!(sql, values).fetch(to);
    let mut rows = Vec::new();
    while let Some(row) = stream.try_next().await? {
        rows.push(read_sqlite(&row)?);
    }
    Ok(rows)
}

pub(super) async fn rows_postgres<'c, E>(to: E, sql: &'static str, values: Vec<Value>) -> sqlx::Result<Vec<Row>>
where
    E: Executor<'c, Database = sqlx::Postgres>,
{
    let mut stream = bound!(sql, values).fetch(to);
    let mut rows = Vec::new();
    while let Some(row) = stream.try_next().await? {
        rows.push(read_postgres(&row)?);
    }
    Ok(rows)
}

pub(super) async fn run_sqlite<'c, E>(to: E, sql: &'static str, values: Vec<Value>) -> sqlx::Result<u64>
where
    E: Executor<'c, Database = sqlx::Sqlite>,
{
    Ok(bound!(sql, values).execute(to).await?.rows_affected())
}

pub(super) async fn run_postgres<'c, E>(to: E, sql: &'static str, values: Vec<Value>) -> sqlx::Result<u64>
where
    E: Executor<'c, Database = sqlx::Postgres>,
{
    Ok(bound!(sql, values).execute(to).await?.rows_affected())
}

pub(super) fn read_sqlite(row: &sqlx::sqlite::SqliteRow) -> sqlx::Result<Row> {
    let mut values = Vec::with_capacity(row.len());
    for at in 0..row.len() {
        // SQLite's types belong to values, not to columns
        let kind = row.try_get_raw(at)?.type_info().name().to_owned();
        values.push(match kind.as_str() {
            "INTEGER" | "BOOLEAN" => Value::Int(row.try_get_unchecked(at)?),
            "REAL" => Value::Float(row.try_get_unchecked(at)?),
            "BLOB" => Value::Bytes(row.try_get_unchecked(at)?),
            _ => Value::Text(row.try_get_unchecked(at)?),
        });
    }
    Ok(Row::new(values, row.columns().iter().map(|c| c.name().to_owned()).collect()))
}

pub(super) fn read_postgres(row: &sqlx::postgres::PgRow) -> sqlx::Result<Row> {
    let mut values = Vec::with_capacity(row.len());
    for (at, column) in row.columns().iter().enumerate() {
        values.push(match column.type_info().name() {
            "INT8" => Value::Int(row.try_get_unchecked(at)?),
            "INT4" => Value::Int(row.try_get_unchecked::<Option<i32>, _>(at)?.map(i64::from)),
            "FLOAT8" => Value::Float(row.try_get_unchecked(at)?),
            "BYTEA" | "blob" => Value::Bytes(row.try_get_unchecked(at)?),
            _ => Value::Text(row.try_get_unchecked(at)?),
        });
    }
    Ok(Row::new(values, row.columns().iter().map(|c| c.name().to_owned()).collect()))
}
