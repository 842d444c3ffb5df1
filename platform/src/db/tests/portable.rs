//! Rows in a form that either database can take.

use std::collections::HashMap;

use serde_json::Value as Json;

use crate::db::testing::{Schema, on_both, sqlite};
use crate::db::{Address, Db, TABLES, Value};

/// One row of every table, with a value in every column, so that no type is left untried.
async fn fill(db: &Db) {
    let mut tx = db.begin().await.unwrap();
    tx.empty("log_head").await.unwrap();
    for table in TABLES {
        let kinds = tx.column_kinds(table).await.unwrap();
        assert!(!kinds.is_empty(), "{table} has no columns");
        let row: serde_json::Map<String, Json> =
            kinds.iter().map(|(name, kind)| (name.clone(), example(table, name, kind))).collect();
        tx.load(table, &Json::Object(row), &kinds).await.unwrap();
    }
    tx.commit().await.unwrap();
}

fn example(table: &str, name: &str, kind: &Value) -> Json {
    match (kind, name) {
        (Value::Int(_), "one") => 1.into(),
        (Value::Int(_), _) => i64::from(i32::MAX).saturating_mul(3).into(),
        (Value::Float(_), _) => 0.1.into(),
        (Value::Bytes(_), _) => "AP8Q".into(),
        // one identifier for all, so that every reference finds its row
        (Value::Text(_), _) if name.ends_with("id") || name == "segment" || (table == "segment" && name == "name") => {
            "x1".into()
        }
        (Value::Text(_), _) => format!("{table} ñ \"{name}\"").into(),
    }
}

async fn dump(db: &Db) -> HashMap<&'static str, Vec<Json>> {
    let mut tx = db.snapshot().await.unwrap();
    let mut all = HashMap::new();
    for table in TABLES {
        let mut rows = Vec::new();
        let count = tx
            .dump(table, |row| {
                rows.push(row);
                Ok(())
            })
            .await
            .unwrap();
        assert_eq!(count, rows.len() as u64);
        all.insert(*table, rows);
    }
    all
}

async fn load(db: &Db, rows: &HashMap<&'static str, Vec<Json>>) {
    let mut tx = db.begin().await.unwrap();
    for table in TABLES.iter().rev() {
        tx.empty(table).await.unwrap();
    }
    for table in TABLES {
        let kinds = tx.column_kinds(table).await.unwrap();
        for row in &rows[table] {
            tx.load(table, row, &kinds).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn every_table_goes_out_and_comes_back() {
    on_both(|db| async move {
        fill(&db).await;
        let first = dump(&db).await;
        assert!(TABLES.iter().all(|table| first[table].len() == 1));
        load(&db, &first).await;
        assert_eq!(dump(&db).await, first);
    })
    .await;
}

#[tokio::test]
async fn every_table_moves_to_the_other_database_and_back() {
    let Some(schema) = Schema::make().await else { return };
    let (_folder, file) = sqlite().await;
    let server = Db::open(&Address::Postgres(schema.address.clone())).await.unwrap();
    server.migrate().await.unwrap();
    fill(&file).await;
    let first = dump(&file).await;
    load(&server, &first).await;
    assert_eq!(dump(&server).await, first);
    load(&file, &dump(&server).await).await;
    assert_eq!(dump(&file).await, first);
    server.close().await;
    schema.drop().await;
}

#[tokio::test]
async fn rows_that_do_not_fit_are_refused_by_name() {
    on_both(|db| async move {
        let mut tx = db.begin().await.unwrap();
        let kinds = tx.column_kinds("lease").await;
        assert!(kinds.is_err(), "what belongs to running processes is in no backup");
        let kinds = tx.column_kinds("robots").await.unwrap();
        for (row, word) in [
            (serde_json::json!({ "host; DROP TABLE job": 1 }), "DROP"),
            (serde_json::json!({ "host": 5 }), "host"),
            (serde_json::json!({ "body": "not base64!" }), "body"),
            (serde_json::json!({ "status": 1.5 }), "status"),
            (serde_json::json!([]), "robots"),
        ] {
            let error = tx.load("robots", &row, &kinds).await.unwrap_err();
            assert!(format!("{error:#}").contains(word), "{error:#}");
        }
        assert!(tx.dump("sqlite_master", |_| Ok(())).await.is_err());
    })
    .await;
}
