//! A fresh database for each site: a file, or a database of the server that tests were given.

use std::fmt;
use std::future::Future;

use anyhow::{Context, Result};
use platform::id::random_id;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

/// Where tests find a PostgreSQL server on which they may make databases: `postgres://…`.
const VARIABLE: &str = "ATALAYA_TEST_POSTGRES";

/// On which database a site runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// Embedded.
    Sqlite,
    /// A server.
    Postgres,
}

impl On {
    /// Can tests run on it? PostgreSQL where a server was given.
    pub fn is_there(self) -> bool {
        self == On::Sqlite || std::env::var_os(VARIABLE).is_some()
    }
}

impl fmt::Display for On {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            On::Sqlite => "SQLite",
            On::Postgres => "PostgreSQL",
        })
    }
}

/// Runs a test on SQLite and, where a server was given, on PostgreSQL.
pub async fn on_both<F: Future<Output = ()>>(test: impl Fn(On) -> F) {
    test(On::Sqlite).await;
    match On::Postgres.is_there() {
        true => test(On::Postgres).await,
        false => eprintln!("not run on PostgreSQL: {VARIABLE} names no server"),
    }
}

/// A database without tables, that goes when this is dropped.
pub struct EmptyDatabase {
    server: Option<(String, String)>,
    address: String,
}

impl EmptyDatabase {
    /// Makes one. On SQLite it is a file of the data directory, which the program makes itself.
    pub async fn make(on: On) -> Result<EmptyDatabase> {
        if on == On::Sqlite {
            return Ok(EmptyDatabase { server: None, address: String::new() });
        }
        let server = std::env::var(VARIABLE).with_context(|| format!("{VARIABLE} names no server"))?;
        let name = format!("t_{}", random_id().to_lowercase());
        run(&server, format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'")).await?;
        let address = address_of(&server, &name)?;
        Ok(EmptyDatabase { server: Some((server, name)), address })
    }

    /// What the setting `database` says for it.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for EmptyDatabase {
    fn drop(&mut self) {
        let Some((server, name)) = self.server.take() else { return };
        // a test that failed is unwinding here, perhaps within its runtime: a thread of its own can wait
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(run(&server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")))
        });
        if let Ok(Err(error)) = dropped.join() {
            eprintln!("a test's database stays: {error:#}");
        }
    }
}

async fn run(server: &str, sql: String) -> Result<()> {
    let options: PgConnectOptions = server.parse().with_context(|| format!("reading {VARIABLE}"))?;
    let mut connection = options.connect().await.context("connecting to the tests' PostgreSQL")?;
    sqlx::raw_sql(AssertSqlSafe(sql.clone())).execute(&mut connection).await.context(sql)?;
    connection.close().await.context("leaving the tests' PostgreSQL")
}

/// The server's address with another database in its path.
fn address_of(server: &str, database: &str) -> Result<String> {
    let mut address = url::Url::parse(server).with_context(|| format!("reading {VARIABLE}"))?;
    address.set_path(database);
    Ok(address.into())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::address_of;

    #[test]
    fn only_the_database_changes() {
        let address = address_of("postgres://a@localhost:5433/postgres?sslmode=disable", "t_1").unwrap();
        assert_eq!(address, "postgres://a@localhost:5433/t_1?sslmode=disable");
    }
}
