//! Opening a database and asking it.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use futures_util::future::BoxFuture;

use super::engine::{self, Pools};
use super::problem::named;
use super::tx::Tx;
use super::value::{FromRow, IntoValues, Row, Value};

/// Where the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A file of the data directory.
    Sqlite(PathBuf),
    /// `postgres://…`
    Postgres(String),
}

impl Address {
    /// `postgres://…` or `postgresql://…` is PostgreSQL; anything else must be a file's path.
    pub fn parse(text: &str) -> Result<Address> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Address::Postgres(text.to_owned()));
        }
        match text.split_once("://") {
            Some(("sqlite", path)) => Ok(Address::Sqlite(PathBuf::from(path))),
            Some((scheme, _)) => bail!("the database address begins with {scheme}://; expected postgres:// or a file"),
            None => Ok(Address::Sqlite(PathBuf::from(text))),
        }
    }
}

impl fmt::Display for Address {
    /// Without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Sqlite(path) => write!(f, "{}", path.display()),
            Address::Postgres(text) => f.write_str(&masked(text)),
        }
    }
}

/// An address of any kind as it may be shown: without who enters, with which password, and without parameters, among which
/// a password may stand, too.
pub fn masked(address: &str) -> String {
    let scheme = match (address.find("://"), address.find(':')) {
        (Some(at), _) => at + 3,
        (None, Some(at)) => at + 1,
        (None, None) => 0,
    };
    match (address.rfind('@'), address.find('?')) {
        // one of the two is part of a password
        (Some(at), Some(parameters)) if parameters < at => format!("{}***", &address[..scheme]),
        (Some(at), parameters) if at >= scheme && scheme > 0 => {
            format!("{}***{}", &address[..scheme], &address[at..parameters.unwrap_or(address.len())])
        }
        (_, parameters) => address[..parameters.unwrap_or(address.len())].to_owned(),
    }
}

/// Which engine answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Embedded.
    Sqlite,
    /// A server.
    Postgres,
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pub(super) pools: Pools,
}

impl Db {
    /// Opens (for SQLite: creates) the database; the schema is brought up by [`Db::migrate`].
    pub async fn open(address: &Address) -> Result<Db> {
        let pools = match address {
            Address::Sqlite(file) => engine::open_sqlite(Path::new(file)).await?,
            Address::Postgres(url) => engine::open_postgres(url).await?,
        };
        Ok(Db { pools })
    }

    /// Which engine answers.
    pub fn kind(&self) -> Kind {
        match self.pools {
            Pools::Sqlite { .. } => Kind::Sqlite,
            Pools::Postgres(_) => Kind::Postgres,
        }
    }

    /// All rows of a query.
    pub async fn all<T: FromRow>(&self, sql: &'static str, values: impl IntoValues) -> Result<Vec<T>> {
        self.rows(sql, values.into_values()).await?.iter_mut().map(T::from_row).collect()
    }

    /// What drivers do is boxed here and in [`Tx`]: every page and job that asks something would otherwise hold the whole
    /// of it in its type, and the compiler would walk through it once for each.
    fn rows(&self, sql: &'static str, values: Vec<Value>) -> BoxFuture<'_, Result<Vec<Row>>> {
        Box::pin(async move {
            let rows = match &self.pools {
                Pools::Sqlite { read, .. } => engine::rows_sqlite(read, sql, values).await,
                Pools::Postgres(pool) => engine::rows_postgres(pool, sql, values).await,
            };
            named(rows, sql)
        })
    }

    /// The first row, if there is one.
    pub async fn maybe<T: FromRow>(&self, sql: &'static str, values: impl IntoValues) -> Result<Option<T>> {
        Ok(self.all(sql, values).await?.into_iter().next())
    }

    /// The first row; none is an error.
    pub async fn one<T: FromRow>(&self, sql: &'static str, values: impl IntoValues) -> Result<T> {
        match self.maybe(sql, values).await? {
            Some(row) => Ok(row),
            None => bail!("no row: {sql}"),
        }
    }

    /// One statement in a transaction of its own, without a line in the change log. Gives the rows touched.
    pub async fn run(&self, sql: &'static str, values: impl IntoValues) -> Result<u64> {
        let mut tx = self.begin().await?;
        let touched = tx.run(sql, values).await?;
        tx.commit().await?;
        Ok(touched)
    }

    /// Starts a transaction that may write. On SQLite it waits for the one writer's turn and starts
    /// as a writer, so that what it reads first stays true. Dropping it undoes it.
    pub async fn begin(&self) -> Result<Tx> {
        Tx::begin(&self.pools).await
    }

    /// Starts a transaction that only reads and sees one moment, however long it lasts.
    pub async fn snapshot(&self) -> Result<Tx> {
        Tx::snapshot(&self.pools).await
    }

    /// Closes all connections; SQLite then folds its write-ahead log into the file.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn no_address_shows_a_password() {
        for (address, shown) in [
            ("postgres://ana:secreto@host/db", "postgres://***@host/db"),
            ("mysql://u:secreto@h/d", "mysql://***@h/d"),
            ("mysql:u:secreto@h/d", "mysql:***@h/d"),
            ("smtp://u:sec@reto@h:587", "smtp://***@h:587"),
            ("postgres://host/db?password=secreto", "postgres://host/db"),
            ("postgres://u:sec?reto@host/db", "postgres://***"),
            ("postgres://u@host/db?password=secreto", "postgres://***@host/db"),
            ("postgres://host/db?password=secr@eto", "postgres://***"),
            ("postgres://host/db", "postgres://host/db"),
            ("/srv/ana@casa/atalaya.sqlite", "/srv/ana@casa/atalaya.sqlite"),
            ("", ""),
        ] {
            assert_eq!(masked(address), shown);
        }
    }
}
