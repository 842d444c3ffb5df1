//! The archive: whole after any break, and readable by the tools of others.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use platform::archive::{Archive, Arrival, Keeper, check, recover};
use platform::db::{Address, Db};
use platform::time;
use testkit::press::Press;
use testkit::site::On;

use crate::world::{Watching, run, said};

fn arrival(n: usize, body: &str) -> Arrival {
    let headers = vec![("content-type".to_owned(), b"text/html".to_vec())];
    Arrival {
        exchange: warc::Exchange {
            target: format!("http://diario.example/nota/{n}"),
            fetched_micros: time::now(),
            request: warc::request_head("GET", &format!("/nota/{n}"), "diario.example", &[]),
            response_head: warc::response_head(200, "OK", &headers, body.len()),
            body: body.as_bytes().to_vec(),
            ip: Some("192.0.2.1".to_owned()),
            truncated: None,
        },
        status: 200,
        mime: Some("text/html".to_owned()),
        page_id: None,
        source_id: None,
        ending: None,
        effects: Vec::new(),
        changed: Vec::new(),
    }
}

async fn open(file: &Path) -> Db {
    let db = Db::open(&Address::Sqlite(file.to_owned())).await.unwrap();
    db.migrate().await.unwrap();
    db
}

async fn captures(db: &Db) -> i64 {
    let (count,): (i64,) = db.one("SELECT count(*) FROM capture", ()).await.unwrap();
    count
}

fn only_segment(folder: &Path) -> PathBuf {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".warc.gz"));
    assert_eq!(files.len(), 1);
    files.remove(0)
}

/// The state that a process leaves which dies after its bytes reached the disk, wholly or in part, and before the
/// rows of its last record were committed.
#[tokio::test(flavor = "multi_thread")]
async fn a_record_torn_at_any_byte_is_cut_off_and_a_whole_one_is_adopted() {
    let before = tempfile::tempdir().unwrap();
    let (archive, rows) = (before.path().join("archive"), before.path().join("before.sqlite"));
    let db = open(&before.path().join("atalaya.sqlite")).await;
    fs::create_dir_all(&archive).unwrap();
    let keeper = Keeper::start(db.clone(), archive.clone(), 1 << 30);
    keeper.keep(arrival(1, "<p>primera</p>")).await.unwrap();
    keeper.keep(arrival(2, "<p>segunda</p>")).await.unwrap();
    db.copy_to(&rows).await.unwrap();
    let segment = only_segment(&archive);
    let start = fs::metadata(&segment).unwrap().len();
    keeper.keep(arrival(3, "<p>tercera</p>")).await.unwrap();
    let whole = fs::read(&segment).unwrap();
    let start = usize::try_from(start).unwrap();
    assert!(start < whole.len());
    for end in start..=whole.len() {
        let after = tempfile::tempdir().unwrap();
        let (folder, file) = (after.path().join("archive"), after.path().join("atalaya.sqlite"));
        fs::create_dir_all(&folder).unwrap();
        fs::copy(&rows, &file).unwrap();
        fs::write(folder.join(segment.file_name().unwrap()), &whole[..end]).unwrap();
        let db = open(&file).await;
        recover(&db, &folder).await.unwrap();
        let found = check(&db, &folder, |_, _| {}).await.unwrap();
        assert!(found.is_empty(), "cut at byte {end}: {found:?}");
        assert_eq!(captures(&db).await, if end == whole.len() { 3 } else { 2 }, "cut at byte {end}");
        let replay = Archive::new(db.clone(), folder.clone());
        let ids: Vec<(String,)> = db.all("SELECT id FROM capture ORDER BY place", ()).await.unwrap();
        for ((id,), body) in ids.iter().zip(["<p>primera</p>", "<p>segunda</p>", "<p>tercera</p>"]) {
            assert_eq!(replay.replay(id).await.unwrap().unwrap().body, body.as_bytes());
        }
        // and again: recovering twice is recovering once
        recover(&db, &folder).await.unwrap();
        assert_eq!(check(&db, &folder, |_, _| {}).await.unwrap().len(), 0);
        db.close().await;
    }
    keeper.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_whose_record_is_gone_is_said_and_nothing_is_cut() {
    let folder = tempfile::tempdir().unwrap();
    let archive = folder.path().join("archive");
    fs::create_dir_all(&archive).unwrap();
    let db = open(&folder.path().join("atalaya.sqlite")).await;
    let keeper = Keeper::start(db.clone(), archive.clone(), 1 << 30);
    keeper.keep(arrival(1, "<p>primera</p>")).await.unwrap();
    keeper.keep(arrival(2, "<p>segunda</p>")).await.unwrap();
    keeper.finish().await;
    let segment = only_segment(&archive);
    let whole = fs::read(&segment).unwrap();
    fs::write(&segment, &whole[..whole.len() - 1]).unwrap();
    let found = check(&db, &archive, |_, _| {}).await.unwrap();
    assert!(found.iter().any(|f| f.code == "segment-length"), "{found:?}");
    assert_eq!(fs::metadata(&segment).unwrap().len(), whole.len() as u64 - 1);
    // one bit of one record
    let mut bent = whole.clone();
    let last = bent.len() - 20;
    bent[last] ^= 0x10;
    fs::write(&segment, &bent).unwrap();
    assert!(!check(&db, &archive, |_, _| {}).await.unwrap().is_empty(), "a changed byte is not noticed");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_payload_is_kept_once_and_referred_to_after() {
    let folder = tempfile::tempdir().unwrap();
    let archive = folder.path().join("archive");
    fs::create_dir_all(&archive).unwrap();
    let db = open(&folder.path().join("atalaya.sqlite")).await;
    let keeper = Keeper::start(db.clone(), archive.clone(), 1 << 30);
    let body = format!("<p>{}</p>", "la misma página ".repeat(500));
    let first = keeper.keep(arrival(1, &body)).await.unwrap();
    let second = keeper.keep(arrival(1, &body)).await.unwrap();
    keeper.finish().await;
    assert!(!first.revisit && second.revisit);
    assert_eq!(first.payload_digest, second.payload_digest);
    let replayed = Archive::new(db.clone(), archive.clone()).replay(&second.capture_id).await.unwrap().unwrap();
    assert_eq!(replayed.body, body.as_bytes(), "a revisit is replayed with the payload it refers to");
    assert_eq!(check(&db, &archive, |_, _| {}).await.unwrap().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn other_tools_read_our_archive_and_find_every_digest_true() {
    let Some(python) = python_with_warcio() else {
        eprintln!("not compared with warcio: no Python that has it (WARCIO_PYTHON)");
        return;
    };
    let press = Press::start(time::now()).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let data = watching.site.data().to_owned();
    watching.site.node.stop();
    let db = watching.site.node.db.clone();
    let rows: Vec<(String, i64, String, String, i64)> = db
        .all("SELECT segment, place, address, payload_digest, status FROM capture ORDER BY segment, place", ())
        .await
        .unwrap();
    let folder = data.join("archive");
    let kept = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, kept.path().join(path.file_name().unwrap())).unwrap();
    }
    watching.stop().await;
    let segments: Vec<PathBuf> = fs::read_dir(kept.path()).unwrap().map(|e| e.unwrap().path()).collect();
    assert!(!segments.is_empty());
    let mut theirs = Vec::new();
    for segment in &segments {
        let checked = Command::new(&python).args(["-m", "warcio.cli", "check"]).arg(segment).output().unwrap();
        assert!(checked.status.success(), "{}", said(&checked));
        let fields = "offset,warc-type,warc-target-uri,warc-payload-digest,http:status";
        let index =
            Command::new(&python).args(["-m", "warcio.cli", "index", "-f", fields]).arg(segment).output().unwrap();
        assert!(index.status.success(), "{}", said(&index));
        for line in String::from_utf8(index.stdout).unwrap().lines() {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = |name: &str| record[name].as_str().unwrap_or_default().to_owned();
            if matches!(text("warc-type").as_str(), "response" | "revisit") {
                let name = segment.file_name().unwrap().to_string_lossy().into_owned();
                let numbers = (text("offset").parse::<i64>().unwrap(), text("http:status").parse::<i64>().unwrap());
                theirs.push((name, numbers.0, text("warc-target-uri"), text("warc-payload-digest"), numbers.1));
            }
        }
    }
    theirs.sort();
    assert_eq!(theirs, rows);
}

/// The interpreter that the test script prepared, or the machine's own if it has the package.
pub fn python_with_warcio() -> Option<String> {
    let python = std::env::var("WARCIO_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let found = Command::new(&python).args(["-c", "import warcio"]).output().ok()?;
    found.status.success().then_some(python)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_whole_press_left_agrees_with_itself() {
    let press = Press::start(time::now()).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    // while the collector runs, and from another process
    let data = watching.site.data().to_owned();
    let checked = tokio::task::spawn_blocking(move || run(&data, &["check"])).await.unwrap();
    assert!(checked.status.success(), "{}", said(&checked));
    watching.stop().await;
}
