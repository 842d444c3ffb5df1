//! Databases for tests: an SQLite file, and a schema of its own on PostgreSQL where `ATALAYA_TEST_POSTGRES` says where.

#![allow(clippy::unwrap_used)]

use std::future::Future;

use super::{Address, Db};
use crate::id::random_id;

/// Runs a test on both databases, each fresh and with the newest schema.
pub(crate) async fn on_both<F: Future<Output = ()>>(test: impl Fn(Db) -> F) {
    on_both_empty(|db| async {
        db.migrate().await.unwrap();
        test(db).await;
    })
    .await;
}

/// The same without a schema.
pub(crate) async fn on_both_empty<F: Future<Output = ()>>(test: impl Fn(Db) -> F) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Address::Sqlite(folder.path().join("test.sqlite"))).await.unwrap();
    test(db.clone()).await;
    db.close().await;
    let Some(schema) = Schema::make().await else { return };
    let db = Db::open(&Address::Postgres(schema.address.clone())).await.unwrap();
    test(db.clone()).await;
    db.close().await;
    schema.drop().await;
}

/// A migrated SQLite database in a folder that goes with it.
pub(crate) async fn sqlite() -> (tempfile::TempDir, Db) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Address::Sqlite(folder.path().join("test.sqlite"))).await.unwrap();
    db.migrate().await.unwrap();
    (folder, db)
}

/// A schema of the server that tests were given.
pub(crate) struct Schema {
    pool: sqlx::PgPool,
    name: String,
    /// Its address for [`Db::open`].
    pub address: String,
}

impl Schema {
    /// `None` where no server was given.
    pub async fn make() -> Option<Schema> {
        let Ok(server) = std::env::var("ATALAYA_TEST_POSTGRES") else {
            eprintln!("not run on PostgreSQL: ATALAYA_TEST_POSTGRES is not set");
            return None;
        };
        let name = format!("t_{}", random_id());
        let pool = sqlx::postgres::PgPoolOptions::new().max_connections(1).connect(&server).await.unwrap();
        sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE SCHEMA {name}"))).execute(&pool).await.unwrap();
        let joint = if server.contains('?') { '&' } else { '?' };
        let address = format!("{server}{joint}options=-csearch_path%3D{name}");
        Some(Schema { pool, name, address })
    }

    /// Removes it with all that is in it.
    pub async fn drop(self) {
        let sql = format!("DROP SCHEMA {} CASCADE", self.name);
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&self.pool).await.unwrap();
    }
}
