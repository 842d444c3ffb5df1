//! The databases that each test runs on.

use std::path::Path;

use platform::db::{Address, Db};
use platform::id::random_id;

/// SQLite in a folder, and PostgreSQL in a schema of its own where `ATALAYA_TEST_POSTGRES` says where; migrated.
pub async fn both(folder: &Path) -> Vec<Db> {
    let mut all = vec![Db::open(&Address::Sqlite(folder.join("atalaya.sqlite"))).await.unwrap()];
    match std::env::var("ATALAYA_TEST_POSTGRES") {
        Ok(address) => all.push(schema(&address).await),
        Err(_) => eprintln!("skipped on PostgreSQL: ATALAYA_TEST_POSTGRES is not set"),
    }
    for db in &all {
        db.migrate().await.unwrap();
    }
    all
}

async fn schema(address: &str) -> Db {
    let name = format!("admin_{}", random_id());
    let db = Db::open(&Address::Postgres(address.to_owned())).await.unwrap();
    // the text of a query is fixed by its type, and a name cannot be bound; one a test is let go
    db.run(Box::leak(format!("CREATE SCHEMA {name}").into_boxed_str()), ()).await.unwrap();
    db.close().await;
    let joint = if address.contains('?') { '&' } else { '?' };
    Db::open(&Address::Postgres(format!("{address}{joint}options=-csearch_path%3D{name}"))).await.unwrap()
}
