//! Backups of a node at work, restored elsewhere and into the other database.

use platform::follow::head;
use platform::time;
use tempfile::TempDir;
use testkit::press::Press;
use testkit::site::{EmptyDatabase, On};

use crate::world::{Watching, atalaya, run, said, until};

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_taken_while_collecting_is_whole_in_the_other_database() {
    there_and_back(On::Sqlite, On::Sqlite).await;
    if On::Postgres.is_there() {
        there_and_back(On::Sqlite, On::Postgres).await;
        there_and_back(On::Postgres, On::Sqlite).await;
    }
}

async fn there_and_back(from: On, to: On) {
    let press = Press::bulk(time::now(), 6, 30).await.unwrap();
    let watching = Watching::start(&press, from, |config| config.pause_seconds = 0.01).await;
    let kept = TempDir::new().unwrap();
    let folder = kept.path().join("copia");
    let db = watching.site.node.db.clone();
    until("some articles are collected", async || {
        let (count,): (i64,) = db.one("SELECT count(*) FROM page WHERE version_id IS NOT NULL", ()).await.unwrap();
        count > 10
    })
    .await;
    let (least,): (i64,) = db.one("SELECT count(*) FROM capture", ()).await.unwrap();
    let data = watching.site.data().to_owned();
    let database = watching.site.node.config.database.clone();
    let beside = |arguments: &[&str]| {
        let mut command = atalaya(&data, arguments);
        if !database.is_empty() {
            command.env("ATALAYA_DATABASE", &database);
        }
        command.output().unwrap()
    };
    let place = folder.to_str().unwrap().to_owned();
    let first = beside(&["backup", &place]);
    assert!(first.status.success(), "{}", said(&first));
    is_whole(&folder, to, least).await;
    // a later one into the same folder has what came since
    watching.settled().await;
    let end = head(&db).await.unwrap();
    let second = beside(&["backup", &place]);
    assert!(second.status.success(), "{}", said(&second));
    let (all,): (i64,) = db.one("SELECT count(*) FROM capture", ()).await.unwrap();
    assert_eq!(is_whole(&folder, to, all).await, (all, 180));
    assert!(end > 0);
    watching.stop().await;
}

/// Restores into a new place; gives its captures and articles.
async fn is_whole(backup: &std::path::Path, to: On, least: i64) -> (i64, i64) {
    let elsewhere = TempDir::new().unwrap();
    let data = elsewhere.path().join("datos");
    let database = EmptyDatabase::make(to).await.unwrap();
    let there = |arguments: &[&str]| {
        let mut command = atalaya(&data, arguments);
        if !database.address().is_empty() {
            command.env("ATALAYA_DATABASE", database.address());
        }
        command.output().unwrap()
    };
    let place = backup.to_str().unwrap();
    let restored = there(&["restore", place]);
    assert!(restored.status.success(), "{to}: {}", said(&restored));
    let again = there(&["restore", place]);
    assert_eq!(again.status.code(), Some(2), "what holds something must not be restored into: {}", said(&again));
    let indexed = there(&["reindex"]);
    assert!(indexed.status.success(), "{}", said(&indexed));
    let checked = there(&["check"]);
    assert!(checked.status.success(), "{to}: {}", said(&checked));
    let stats = there(&["stats", "--json"]);
    let counts: serde_json::Value = serde_json::from_slice(&stats.stdout).unwrap();
    let count = |name: &str| counts[name].as_i64().unwrap();
    assert!(count("captures") >= least, "{counts}");
    (count("captures"), count("articles"))
}

#[test]
fn a_folder_that_is_no_backup_is_refused_in_words() {
    let folder = TempDir::new().unwrap();
    let refused = run(&folder.path().join("datos"), &["restore", folder.path().to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(3), "{}", said(&refused));
}
