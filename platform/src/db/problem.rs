//! Database faults told apart: a broken rule of the schema, a database that is away, anything else.

use anyhow::{Error, Result};

/// A row with these values is there already. `rule` is the constraint or the `table.column` list.
#[derive(Debug, Clone, thiserror::Error)]
#[error("a record with the same value is there already ({rule})")]
pub struct Duplicate {
    /// Constraint name (PostgreSQL) or `table.column` (SQLite).
    pub rule: String,
}

pub(super) fn named<T>(result: sqlx::Result<T>, sql: &'static str) -> Result<T> {
    result.map_err(|error| {
        if let sqlx::Error::Database(cause) = &error
            && cause.is_unique_violation()
        {
            // SQLite names the columns in its message only
            let rule = match cause.constraint() {
                Some(name) => name.to_owned(),
                None => cause.message().rsplit(": ").next().unwrap_or_default().to_owned(),
            };
            return Error::new(Duplicate { rule });
        }
        let error = match is_full(&error) {
            true => Error::new(Away("the disk of the database is full, or cannot be written".to_owned())),
            false => Error::new(error),
        };
        error.context(format!("asking the database: {}", sql.split_whitespace().collect::<Vec<_>>().join(" ")))
    })
}

/// Turns a duplicate into something the caller can say.
pub trait OnDuplicate<T> {
    /// `Ok(None)` where the row was there already.
    fn unless_duplicate(self) -> Result<Option<T>>;
}

impl<T> OnDuplicate<T> for Result<T> {
    fn unless_duplicate(self) -> Result<Option<T>> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.downcast_ref::<Duplicate>().is_some() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// A database that is away, told on to others who wait for the same work.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{0}")]
pub struct Away(pub String);

/// Is the database away, full or locked (so that the same work may go through later)?
pub fn is_away(error: &Error) -> bool {
    error.chain().any(|cause| {
        cause.is::<Away>()
            || match cause.downcast_ref::<sqlx::Error>() {
                Some(
                    sqlx::Error::Io(_)
                    | sqlx::Error::PoolTimedOut
                    | sqlx::Error::PoolClosed
                    | sqlx::Error::WorkerCrashed,
                ) => true,
                Some(sqlx::Error::Database(cause)) => {
                    let code = cause.code().unwrap_or_default();
                    // both have codes of digits only: PostgreSQL's 22021 is not SQLite's 5
                    match cause.try_downcast_ref::<sqlx::sqlite::SqliteError>() {
                        Some(_) => code.parse().is_ok_and(passes_on_sqlite),
                        None => passes_on_postgres(&code),
                    }
                }
                _ => false,
            }
    })
}

/// Is it an SQLite file that cannot be written, or not with the log beside it: READONLY, CANTOPEN?
pub(super) fn is_unwritable(error: &Error) -> bool {
    error.chain().filter_map(|cause| cause.downcast_ref::<sqlx::Error>()).any(|cause| match cause {
        sqlx::Error::Database(cause) => {
            cause.code().and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| matches!(code & 0xff, 8 | 14))
        }
        _ => false,
    })
}

/// Does the disk under an SQLite file take nothing more? FULL; or IOERR where it is written, synced or cut, or where the
/// index of the log beside it is made or grown, which is what happens first at a start.
pub(super) fn is_full(error: &sqlx::Error) -> bool {
    let sqlx::Error::Database(cause) = error else { return false };
    let code = cause.code().and_then(|code| code.parse::<u32>().ok());
    let is_sqlite = cause.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some();
    is_sqlite
        && code.is_some_and(|code| code & 0xff == 13 || matches!(code, 778 | 1034 | 1290 | 1546 | 4618 | 4874 | 5386))
}

/// BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN, with all their extended codes.
fn passes_on_sqlite(code: u32) -> bool {
    matches!(code & 0xff, 5 | 6 | 8 | 10 | 13 | 14)
}

/// Connection (08), resources (53), shutdown (57P), a server that takes no writes now, and transactions that lost
/// against another one.
fn passes_on_postgres(code: &str) -> bool {
    ["08", "53", "57P"].iter().any(|class| code.starts_with(class))
        || matches!(code, "25006" | "40001" | "40P01" | "55P03")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_postgres_refuses_is_no_database_that_is_away() {
        for code in ["22021", "42501", "23505", "42P01", "22003"] {
            assert!(!passes_on_postgres(code), "{code}");
        }
        for code in ["08006", "53100", "57P01", "57P03", "40P01"] {
            assert!(passes_on_postgres(code), "{code}");
        }
        assert!(passes_on_sqlite(5) && passes_on_sqlite(517) && passes_on_sqlite(13) && !passes_on_sqlite(2067));
    }
}
