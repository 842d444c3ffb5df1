//! A database that goes away under load and comes back; a disk that is full and has room again.

use platform::permissions::Role;
use platform::time;
use testkit::press::Press;
use testkit::site::{Got, On};
use testkit::trouble::{OwnPostgres, SmallDisk};

use crate::world::{Watching, atalaya, said, until};

/// What a reader is told: not that something is broken, but that it does not work now.
fn says_that_it_is_away(got: &Got) {
    assert_eq!(got.status, 503, "{}", got.words());
    assert!(got.words().contains("Esto no funciona en este momento"), "{}", got.words());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_postgres_that_crashes_under_load_costs_nothing_and_work_goes_on_by_itself() {
    let Some(server) = OwnPostgres::start().unwrap() else {
        eprintln!("not run: PostgreSQL is not installed here");
        return;
    };
    let press = Press::bulk(time::now(), 6, 30).await.unwrap();
    let address = server.address();
    let watching = Watching::start(&press, On::Sqlite, |config| {
        config.database = address.clone();
        config.pause_seconds = 0.02;
    })
    .await;
    let db = watching.site.node.db.clone();
    watching.site.person(Role::Administrator, &platform::permissions::Scope::Node).await.unwrap();
    let visitor = watching.site.visitor().unwrap();
    let kept = async || -> Vec<(String,)> { db.all("SELECT id FROM capture ORDER BY id", ()).await.unwrap() };
    for least in [10, 60] {
        until("some is collected", async || kept().await.len() > least).await;
        let acknowledged = kept().await;
        server.crash().unwrap();
        says_that_it_is_away(&visitor.get("/").await.unwrap());
        let ready = visitor.get("/readyz").await.unwrap();
        assert_eq!(ready.status, 503, "{}", ready.text);
        assert_eq!(visitor.get("/healthz").await.unwrap().status, 200);
        server.up().unwrap();
        until("the site answers again", async || visitor.get("/").await.unwrap().status == 200).await;
        let there = kept().await;
        assert!(acknowledged.iter().all(|capture| there.contains(capture)), "an acknowledged capture is lost");
    }
    watching.settled().await;
    let aside = platform::follow::setbacks(&db, 10).await.unwrap();
    assert!(aside.is_empty(), "set aside while the database was away: {aside:?}");
    until("the pages whose fetch broke off are tried again", async || watching.articles().await.len() == 180).await;
    let checked = atalaya(watching.site.data(), &["check"]).env("ATALAYA_DATABASE", &address).output().unwrap();
    assert!(checked.status.success(), "{}", said(&checked));
    watching.stop().await;
}

/// As a disk that is not mounted for a minute: the segment is written on, and cannot be opened to be read.
#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_cannot_be_read_for_a_while_loses_no_article() {
    let press = Press::bulk(time::now(), 2, 12).await.unwrap();
    let watching = Watching::start(&press, On::Sqlite, |config| config.pause_seconds = 0.1).await;
    let db = watching.site.node.db.clone();
    let count = async |sql: &'static str| -> i64 {
        let (n,): (i64,) = db.one(sql, ()).await.unwrap();
        n
    };
    until("some is collected", async || count("SELECT count(*) FROM capture").await > 3).await;
    let folder = watching.site.node.config.archive_folder();
    let segment = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    let elsewhere = watching.site.data().join("apartado");
    std::fs::rename(&segment, &elsewhere).unwrap();
    until("all is collected", async || count("SELECT count(*) FROM capture WHERE page_id IS NOT NULL").await == 24)
        .await;
    let stopped = "SELECT count(*) FROM follower WHERE name = 'articles' AND problem IS NOT NULL";
    until("it is told that nothing can be read", async || count(stopped).await == 1).await;
    assert!(count("SELECT count(*) FROM version").await < 24);
    std::fs::rename(&elsewhere, &segment).unwrap();
    watching.settled().await;
    let aside = platform::follow::setbacks(&db, 10).await.unwrap();
    assert!(aside.is_empty(), "set aside while the archive was away: {aside:?}");
    assert_eq!(watching.articles().await.len(), 24);
    watching.stop().await;
}

/// What was set aside before, for whatever reason, is tried once more at the next start.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_set_aside_is_tried_again_when_collecting_begins() {
    let press = Press::bulk(time::now(), 1, 3).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let db = watching.site.node.db.clone();
    // as if one page could not be read then
    let (version, page, capture): (String, String, String) =
        db.one("SELECT id, page_id, capture_id FROM version ORDER BY id LIMIT 1", ()).await.unwrap();
    for (sql, value) in [
        (
            "INSERT INTO setback (follower, record, error, at) VALUES ('articles', $1, 'input/output error', 1)",
            &capture,
        ),
        ("UPDATE page SET version_id = NULL, versions = 0, story_id = NULL WHERE id = $1", &page),
        ("DELETE FROM placement WHERE page_id = $1", &page),
        ("DELETE FROM mark WHERE version_id = $1", &version),
        ("DELETE FROM reading WHERE version_id = $1", &version),
        ("DELETE FROM law_name WHERE version_id = $1", &version),
        ("DELETE FROM article_reading WHERE version_id = $1", &version),
        ("DELETE FROM version WHERE id = $1", &version),
    ] {
        db.run(sql, (value,)).await.unwrap();
    }
    let kept = tempfile::tempdir().unwrap();
    crate::erasure::copied(&watching, kept.path()).await;
    watching.stop().await;
    let collected = crate::world::run(kept.path(), &["collect", "--once"]);
    assert!(collected.status.success(), "{}", said(&collected));
    let exported = crate::world::run(kept.path(), &["export", "articles"]);
    assert!(String::from_utf8_lossy(&exported.stdout).contains(&page), "{}", said(&exported));
}

/// Needs a file system of its own, which only root may mount; told where it could not be run.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_under_the_database_loses_nothing_and_work_goes_on_when_there_is_room() {
    let Some(disk) = SmallDisk::mount(96) else {
        eprintln!("not run: no small file system can be mounted here");
        return;
    };
    let data = disk.path().join("datos");
    std::fs::create_dir_all(&data).unwrap();
    let press = Press::bulk(time::now(), 4, 25).await.unwrap();
    let watching = Watching::start(&press, On::Sqlite, |config| {
        config.data = data.clone();
        config.pause_seconds = 0.02;
    })
    .await;
    let db = watching.site.node.db.clone();
    let editor = watching.person(Role::Editor).await;
    watching.site.person(Role::Administrator, &platform::permissions::Scope::Node).await.unwrap();
    let kept = async || -> Vec<(String,)> { db.all("SELECT id FROM capture ORDER BY id", ()).await.unwrap() };
    until("some is collected", async || kept().await.len() > 10).await;
    let ballast = disk.fill().unwrap();
    let acknowledged = kept().await;
    let source = watching.sources().await.remove(0).0;
    until("nothing can be written any more", async || {
        let got = editor.post(&format!("/fuentes/{source}/pausar"), &[]).await.unwrap();
        let is_full = got.status == 503;
        if is_full {
            says_that_it_is_away(&got);
        }
        assert!(is_full || got.status == 303, "{}: {}", got.status, got.words());
        is_full
    })
    .await;
    let seen = watching.site.visitor().unwrap().get("/").await.unwrap();
    assert_eq!(seen.status, 200, "what is there can be read: {}", seen.words());
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    std::fs::remove_file(ballast).unwrap();
    until("there is room again", async || {
        editor.post(&format!("/fuentes/{source}/reanudar"), &[]).await.unwrap().status == 303
    })
    .await;
    // what failed for want of room may have been put off for longer than a settled site waits
    until("what was put off is done", async || {
        let (open,): (i64,) = db
            .one("SELECT count(*) FROM job WHERE kind = 'fetch-page' AND state IN ('open', 'running')", ())
            .await
            .unwrap();
        open == 0
    })
    .await;
    watching.settled().await;
    let there = kept().await;
    assert!(acknowledged.iter().all(|capture| there.contains(capture)), "an acknowledged capture is lost");
    assert_eq!(watching.articles().await.len(), 100);
    let checked = atalaya(&data, &["check"]).output().unwrap();
    assert!(checked.status.success(), "{}", said(&checked));
    watching.stop().await;
}
