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
        Error::new(error).context(format!("asking the database: {}", sql.split_whitespace().collect::<Vec<_>>().join(" ")))
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

/// Is the database away, full or locked (so that the same work may go through later)?
pub fn is_away(error: &Error) -> bool {
    error.chain().any(|cause| match cause.downcast_ref::<sqlx::Error>() {
        Some(sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed) => true,
        Some(sqlx::Error::Database(cause)) => {
            // PostgreSQL: 08 connection, 53 resources, 57P shutdown; SQLite: BUSY, FULL, READONLY, IOERR, CANTOPEN
            let code = cause.code().unwrap_or_default().into_owned();
            ["08", "53", "57P"].iter().any(|class| code.len() == 5 && code.starts_with(class))
                || code.parse::<i64>().is_ok_and(|code| matches!(code & 0xff, 5 | 8 | 10 | 13 | 14))
        }
        _ => false,
    })
}
