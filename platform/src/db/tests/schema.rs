//! The schema: brought up once, refused when it is a newer program's.

use std::path::Path;

use crate::config::Config;
use crate::db::testing::{on_both, on_both_empty, sqlite};
use crate::db::{Address, Db, Kind, LEFT_OUT, MIGRATIONS, TABLES};
use crate::node::{make_database, open_database};

#[tokio::test]
async fn bringing_the_schema_up_twice_or_side_by_side_is_harmless() {
    on_both_empty(|db| async move {
        let all: Vec<i64> = MIGRATIONS.iter().map(|m| m.number).collect();
        let (a, b) = tokio::join!(db.migrate(), db.migrate());
        let mut run = a.unwrap();
        run.extend(b.unwrap());
        assert_eq!(run, all, "each ran once");
        assert_eq!(db.migrate().await.unwrap(), Vec::<i64>::new());
        assert_eq!(Some(&db.schema_number().await.unwrap()), all.last());
        assert_eq!(db.outdated().await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn the_database_of_a_newer_program_is_refused() {
    on_both(|db| async move {
        db.run("INSERT INTO migration (number, name, at) VALUES (999, 'later', 0)", ()).await.unwrap();
        let error = db.migrate().await.unwrap_err();
        assert!(error.to_string().contains("999"), "{error:#}");
    })
    .await;
}

#[tokio::test]
async fn every_table_is_in_backups_or_left_out_on_purpose() {
    on_both(|db| async move {
        let sql = match db.kind() {
            Kind::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            Kind::Postgres => "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()",
        };
        let mut there: Vec<String> =
            db.all::<(String,)>(sql, ()).await.unwrap().into_iter().map(|(name,)| name).collect();
        there.sort();
        let mut known: Vec<String> = TABLES.iter().chain(LEFT_OUT).map(|name| (*name).to_owned()).collect();
        known.sort();
        assert_eq!(there, known);
    })
    .await;
}

#[tokio::test]
async fn the_copy_made_before_a_migration_is_whole() {
    let (folder, db) = sqlite().await;
    db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ('a', 0, 0)", ()).await.unwrap();
    let copy = folder.path().join("copy.sqlite");
    db.copy_to(&copy).await.unwrap();
    assert_eq!(lanes(&copy).await, ["a"]);
}

#[tokio::test]
async fn an_upgrade_that_is_tried_again_after_a_while_has_a_copy_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config { data: folder.path().to_owned(), ..Config::default() };
    let db = make_database(&config).await.unwrap();
    // a schema that cannot be brought up: what it lacks by its own account is there
    db.run("DELETE FROM migration WHERE number > 1", ()).await.unwrap();
    for name in ["a", "b", "c"] {
        db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0)", (name,)).await.unwrap();
        assert!(open_database(&config).await.is_err());
    }
    db.close().await;
    let copy = |name: &str| folder.path().join(name);
    assert_eq!(lanes(&copy("atalaya.before-1.sqlite")).await, ["a"], "what is there is not written over");
    assert_eq!(lanes(&copy("atalaya.before-1.2.sqlite")).await, ["a", "b", "c"], "the last one is of the last time");
    assert!(!copy("atalaya.before-1.3.sqlite").exists());
}

async fn lanes(file: &Path) -> Vec<String> {
    let db = Db::open(&Address::Sqlite(file.to_owned())).await.unwrap();
    let rows: Vec<(String,)> = db.all("SELECT name FROM lane ORDER BY name", ()).await.unwrap();
    db.close().await;
    rows.into_iter().map(|(name,)| name).collect()
}

#[tokio::test]
async fn half_a_copy_is_not_taken_for_a_whole_one() {
    let (folder, db) = sqlite().await;
    let copy = folder.path().join("nowhere").join("copy.sqlite");
    assert!(db.copy_to(&copy).await.is_err());
    let copy = folder.path().join("copy.sqlite");
    std::fs::write(folder.path().join("copy.sqlite.part"), b"SQLite, torn").unwrap();
    db.copy_to(&copy).await.unwrap();
    let copied = Db::open(&Address::Sqlite(copy)).await.unwrap();
    assert!(copied.schema_number().await.unwrap() > 0);
    copied.close().await;
}

#[tokio::test]
async fn twins_of_twins_and_circles_of_before_lead_to_a_page_that_is_read() {
    on_both(|db| async move {
        db.run(
            "INSERT INTO outlet (id, name, folded, country, language, medium, scope, focus, zone, sample, revision, created_at, updated_at)
             VALUES ('o', 'o', 'o', 'HN', 'es', 'digital', 'national', '', 'UTC', 1, 1, 0, 0)",
            (),
        )
        .await
        .unwrap();
        let twins = [("m", Some("r")), ("a", Some("m")), ("b", Some("a")), ("x", Some("y")), ("y", Some("x"))];
        for (id, same_as) in twins.into_iter().chain([("r", None)]) {
            db.run(
                "INSERT INTO page (id, address, asked, outlet_id, state, found_at, captures, same_as, versions, country, sort_at)
                 VALUES ($1, $1, $1, 'o', 'twin', 1, 1, $2, 0, 'HN', 1)",
                (id, same_as),
            )
            .await
            .unwrap();
        }
        let mending = MIGRATIONS.iter().find(|migration| migration.name == "twins").unwrap();
        for _ in 0..2 {
            let mut tx = db.begin().await.unwrap();
            tx.script(mending.sql).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mended: Vec<(String, Option<String>, Option<i64>)> =
            db.all("SELECT id, same_as, recheck_at FROM page ORDER BY id", ()).await.unwrap();
        let of_r = || Some("r".to_owned());
        let wanted = [("a", of_r(), None), ("b", of_r(), None), ("m", of_r(), None), ("r", None, None)];
        let wanted = wanted.into_iter().chain([("x", None, Some(0_i64)), ("y", None, Some(0))]);
        assert_eq!(mended, wanted.map(|(id, same_as, at)| (id.to_owned(), same_as, at)).collect::<Vec<_>>());
    })
    .await;
}

#[test]
fn an_address_shows_no_password() {
    let address = Address::parse("postgres://ana:se@creto@host/db").unwrap();
    assert_eq!(address.to_string(), "postgres://***@host/db");
    let asked = Address::parse("postgres://host/db?user=ana&password=secreto").unwrap();
    assert!(!asked.to_string().contains("secreto"), "{asked}");
    assert!(Address::parse("mysql://host/db").is_err());
}
