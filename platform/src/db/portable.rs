//! Rows in a form that either database can take: for backups, and for moving from SQLite to PostgreSQL.

use std::collections::HashMap;

use anyhow::{Context, Result, bail};
use data_encoding::BASE64;
use futures_util::TryStreamExt;
use serde_json::{Map, Value as Json, json};
use sqlx::AssertSqlSafe;

use super::engine;
use super::tx::{Inner, Tx};
use super::value::{Row, Value};

/// The tables that a backup holds, parents before children. Left out: what belongs to running processes (leases,
/// lanes), to browsers (sessions, attempts, reset links, forms sent twice, whose answer may be a private link), mail on its
/// way, which must not go out again from a copy, what is made anew when it is next asked for, and the list of
/// migrations, which a restore makes itself.
pub const TABLES: &[&str] = &[
    "log_head",
    "change",
    "follower",
    "setback",
    "job",
    "segment",
    "capture",
    "robots",
    "outlet",
    "outlet_history",
    "source",
    "source_day",
    "page",
    "version",
    "story",
    "placement",
    "term_list",
    "reading",
    "mark",
    "article_reading",
    "law_name",
    "correction",
    "reading_quality",
    "reading_model",
    "list_draft",
    "list_trial",
    "record",
    "record_revision",
    "record_value",
    "record_link",
    "record_file",
    "record_file_page",
    "vocabulary_term",
    "shape",
    "import_mapping",
    "proposal",
    "remark",
    "missed_search",
    "record_door",
    "asked_out",
    "stale_ask",
    "report",
    "report_draft",
    "report_passage",
    "report_comment",
    "report_approval",
    "participant",
    "report_date",
    "report_reminder",
    "import_batch",
    "harvest",
    "harvest_record",
    "observatory",
    "account",
    "role_held",
    "second_factor",
    "recovery_code",
    "audit",
];

/// Tables that no backup holds.
pub const LEFT_OUT: &[&str] = &[
    "migration",
    "lease",
    "lane",
    "session",
    "half_session",
    "attempt",
    "reset",
    "outbox",
    "warned",
    "document_name",
    "repeat_key",
    "draft_file",
];

impl Tx {
    /// Every row of a table as a JSON object, one after the other; gives how many.
    pub async fn dump(&mut self, table: &str, mut each: impl FnMut(Json) -> Result<()>) -> Result<u64> {
        let sql = AssertSqlSafe(format!("SELECT * FROM {}", known(table)?));
        let mut count = 0;
        match &mut self.inner {
            Inner::Sqlite(tx) => {
                let mut rows = sqlx::query(sql).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await.with_context(|| format!("reading the table {table}"))? {
                    each(to_json(engine::read_sqlite(&row)?))?;
                    count += 1;
                }
            }
            Inner::Postgres(tx) => {
                let mut rows = sqlx::query(sql).fetch(&mut **tx);
                while let Some(row) = rows.try_next().await.with_context(|| format!("reading the table {table}"))? {
                    each(to_json(engine::read_postgres(&row)?))?;
                    count += 1;
                }
            }
        }
        Ok(count)
    }

    /// Empties a table, before it is loaded.
    pub async fn empty(&mut self, table: &str) -> Result<()> {
        let sql = AssertSqlSafe(format!("DELETE FROM {}", known(table)?));
        match &mut self.inner {
            Inner::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(|_| ())?,
            Inner::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Adds a row that [`Tx::dump`] gave. `kinds` are the column types of [`Tx::column_kinds`].
    pub async fn load(&mut self, table: &str, row: &Json, kinds: &HashMap<String, Value>) -> Result<()> {
        let Json::Object(map) = row else { bail!("a row of {table} is not an object") };
        let mut names = Vec::with_capacity(map.len());
        let mut values = Vec::with_capacity(map.len());
        for (name, json) in map {
            let Some(kind) = kinds.get(name) else { bail!("the table {table} has no column {name}") };
            names.push(name.as_str());
            values.push(from_json(json, kind).with_context(|| format!("column {name} of {table}"))?);
        }
        let places: Vec<String> = (1..=names.len()).map(|n| format!("${n}")).collect();
        let sql = format!("INSERT INTO {} ({}) VALUES ({})", known(table)?, names.join(", "), places.join(", "));
        match &mut self.inner {
            Inner::Sqlite(tx) => engine::bound!(AssertSqlSafe(sql), values).execute(&mut **tx).await.map(|_| ())?,
            Inner::Postgres(tx) => engine::bound!(AssertSqlSafe(sql), values).execute(&mut **tx).await.map(|_| ())?,
        }
        Ok(())
    }

    /// The type of each column of a table, as an absent value of it.
    pub async fn column_kinds(&mut self, table: &str) -> Result<HashMap<String, Value>> {
        let rows: Vec<(String, String)> = match &self.inner {
            Inner::Sqlite(_) => self.all("SELECT name, type FROM pragma_table_info($1)", (known(table)?,)).await?,
            Inner::Postgres(_) => {
                self.all(
                    "SELECT column_name::text, coalesce(domain_name::text, data_type::text) FROM information_schema.columns
                     WHERE table_schema = current_schema() AND table_name = $1",
                    (known(table)?,),
                )
                .await?
            }
        };
        Ok(rows.into_iter().map(|(name, kind)| (name, absent(&kind))).collect())
    }
}

/// Names of tables are never taken from outside.
fn known(table: &str) -> Result<&'static str> {
    TABLES.iter().find(|name| **name == table).copied().with_context(|| format!("{table} is not a table of a backup"))
}

fn absent(kind: &str) -> Value {
    match kind.to_ascii_uppercase().as_str() {
        "BIGINT" => Value::Int(None),
        "DOUBLE PRECISION" => Value::Float(None),
        "BLOB" | "BYTEA" => Value::Bytes(None),
        _ => Value::Text(None),
    }
}

fn to_json(row: Row) -> Json {
    let mut map = Map::new();
    for (name, value) in row.into_pairs() {
        let json = match value {
            Value::Text(Some(text)) => text.into(),
            Value::Int(Some(number)) => number.into(),
            Value::Float(Some(number)) => json!(number),
            Value::Bytes(Some(bytes)) => BASE64.encode(&bytes).into(),
            _ => Json::Null,
        };
        map.insert(name, json);
    }
    Json::Object(map)
}

fn from_json(json: &Json, kind: &Value) -> Result<Value> {
    Ok(match (kind, json) {
        (_, Json::Null) => kind.clone(),
        (Value::Text(_), Json::String(text)) => Value::from(text.as_str()),
        (Value::Int(_), Json::Number(number)) => {
            Value::Int(Some(number.as_i64().context("a whole number was expected")?))
        }
        (Value::Float(_), Json::Number(number)) => Value::Float(number.as_f64()),
        (Value::Bytes(_), Json::String(text)) => {
            Value::Bytes(Some(BASE64.decode(text.as_bytes()).context("base64 was expected")?))
        }
        (_, other) => bail!("{other} does not fit the column"),
    })
}
