//! A disk that loses a part of the archive: what is gone is marked, and the press is asked for it again.

use platform::archive::Archive;
use platform::db::{Address, Db};
use platform::time;
use testkit::press::Press;

use crate::world::{add, allowing, init, run, said, with};

#[tokio::test(flavor = "multi_thread")]
async fn what_the_disk_lost_is_marked_and_asked_again() {
    let (folder, beside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    init(folder.path());
    let press = Press::bulk(time::now(), 2, 10).await.unwrap();
    let open = async || Db::open(&Address::Sqlite(folder.path().join("atalaya.sqlite"))).await.unwrap();
    let db = open().await;
    for outlet in press.outlets() {
        add(&db, &outlet).await;
    }
    db.close().await;
    let allowed = allowing(&press);
    let collect = async || {
        let (data, allowed) = (folder.path().to_owned(), allowed.clone());
        let work = move || run(&data, &with(&["collect", "--once", "--pause", "0"], &allowed));
        let done = tokio::task::spawn_blocking(work).await.unwrap();
        assert!(done.status.success(), "{}", said(&done));
    };
    collect().await;

    let segment = std::fs::read_dir(folder.path().join("archive")).unwrap().next().unwrap().unwrap().path();
    let bytes = std::fs::read(&segment).unwrap();
    std::fs::write(&segment, &bytes[..bytes.len() / 2]).unwrap();
    let found = run(folder.path(), &["check"]);
    assert!(found.status.code() == Some(1) && said(&found).contains("row-without-record"), "{}", said(&found));
    let mended = run(folder.path(), &["check", "--repair"]);
    assert!(mended.status.success() && said(&mended).contains("are marked as lost"), "{}", said(&mended));
    let db = open().await;
    assert!(lost_articles(&db, folder.path()).await > 0);
    db.close().await;
    // a backup lacks nothing that is not known to be lost
    let made = run(folder.path(), &["backup", beside.path().join("copia").to_str().unwrap()]);
    assert!(made.status.success(), "{}", said(&made));

    collect().await;
    let db = open().await;
    assert_eq!(lost_articles(&db, folder.path()).await, 0, "each article has its page again");
    let (versions, articles): (i64, i64) = db
        .one("SELECT (SELECT count(*) FROM version), (SELECT count(*) FROM page WHERE version_id IS NOT NULL)", ())
        .await
        .unwrap();
    assert_eq!((versions, articles), (20, 20), "the same text is no new version");
    db.close().await;
    let checked = run(folder.path(), &["check"]);
    assert!(checked.status.success(), "{}", said(&checked));

    std::fs::write(&segment, bytes).unwrap();
    let mended = run(folder.path(), &["check", "--repair"]);
    assert!(mended.status.success() && said(&mended).contains("whole again"), "{}", said(&mended));

    // what is left is restored elsewhere, though of one segment nothing is left
    std::fs::remove_file(&segment).unwrap();
    let mended = run(folder.path(), &["check", "--repair"]);
    assert!(mended.status.success() && said(&mended).contains("are marked as lost"), "{}", said(&mended));
    let (copy, new) = (beside.path().join("otra-copia"), beside.path().join("nueva"));
    let made = run(folder.path(), &["backup", copy.to_str().unwrap()]);
    assert!(made.status.success(), "{}", said(&made));
    let restored = run(&new, &["restore", copy.to_str().unwrap()]);
    assert!(restored.status.success(), "{}", said(&restored));
    let checked = run(&new, &["check"]);
    assert!(checked.status.success(), "{}", said(&checked));
}

/// Versions whose archived page nobody can look at any more.
async fn lost_articles(db: &Db, data: &std::path::Path) -> usize {
    let captures: Vec<(String,)> = db.all("SELECT capture_id FROM version", ()).await.unwrap();
    let archive = Archive::new(db.clone(), data.join("archive"));
    let mut lost = 0;
    for (capture,) in captures {
        lost += usize::from(archive.is_lost(&capture).await.unwrap());
    }
    lost
}
