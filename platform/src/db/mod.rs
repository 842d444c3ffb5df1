//! The one way to the database: SQL by hand, the same text on SQLite and PostgreSQL.
//!
//! Only what both understand: `TEXT`, `BIGINT`, `DOUBLE PRECISION`, `BLOB`; `$1, $2 …`;
//! `ON CONFLICT`, `RETURNING`, CTEs, window functions. Instants are microseconds UTC,
//! days `YYYY-MM-DD`, flags 0/1. SQL is `&'static str`: it cannot be built from input.

mod engine;
mod list;
mod migrate;
mod open;
mod portable;
mod problem;
mod rows;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod tx;
mod value;

pub use migrate::{MIGRATIONS, Migration};
pub use open::{Address, Db, Kind, masked};
pub use portable::{LEFT_OUT, TABLES};
pub use problem::{Away, Duplicate, OnDuplicate, is_away};
pub use tx::{Statement, Tx, What};
pub use value::{FromRow, FromValue, IntoValues, Row, Value};
