//! An article erased for good: gone from pages, rows, index, exports, archive and later backups, and from earlier ones
//! when they are restored.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use platform::db::{Db, TABLES};
use platform::ledger::LEDGER;
use platform::permissions::{Role, Scope};
use platform::time;
use tempfile::TempDir;
use testkit::press::Press;
use testkit::site::{EmptyDatabase, Got, On, on_both};

use crate::archive::python_with_warcio;
use crate::world::{Watching, atalaya, said, search, until};

const GROUND: &str = "Sentencia 14 de 2026";

/// What of an article must not be found anywhere afterwards.
struct Article {
    id: String,
    address: String,
    capture: String,
    outlet: String,
    /// Words of its text that no other article has and that stand in no list.
    words: String,
}

async fn first(db: &Db) -> Article {
    let (id, address, capture, outlet, text, lead): (String, String, String, String, String, Option<String>) = db
        .one(
            "SELECT p.id, p.asked, v.capture_id, p.outlet_id, v.text, v.lead FROM page p JOIN version v ON v.id = p.version_id
             ORDER BY p.id LIMIT 1",
            (),
        )
        .await
        .unwrap();
    let lead = lead.unwrap_or_default();
    let letters: Vec<char> = text.chars().collect();
    for start in (0..letters.len().saturating_sub(40)).rev() {
        let words: String = letters[start..start + 40].iter().collect();
        let (others,): (i64,) = db
            .one(
                "SELECT count(*) FROM version WHERE page_id <> $1 AND text LIKE '%' || $2 || '%'",
                (id.as_str(), words.as_str()),
            )
            .await
            .unwrap();
        if others == 0 && !lead.contains(&words) && !words.contains(['%', '_', '\n', '&']) {
            return Article { id, address, capture, outlet, words };
        }
    }
    panic!("no words of its own: {text}");
}

async fn rows(db: &Db) -> String {
    let mut snapshot = db.snapshot().await.unwrap();
    let mut rows = String::new();
    for table in TABLES {
        snapshot
            .dump(table, |row| {
                rows.push_str(&format!("{table} {row}\n"));
                Ok(())
            })
            .await
            .unwrap();
    }
    rows
}

/// All that an archive's segments say, unpacked.
fn archived(folder: &Path) -> String {
    let mut words = String::new();
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    for path in names {
        let file = fs::File::open(&path).unwrap();
        let mut scan = warc::scan(file, 0, &warc::Limits::default());
        for found in scan.by_ref() {
            words.push_str(&format!("{:?}\n{}", found.record.headers, String::from_utf8_lossy(&found.record.block)));
        }
        assert!(matches!(scan.ending(), Some(warc::Ending::Clean)), "{path:?}: {:?}", scan.ending());
    }
    words
}

struct Beside {
    data: std::path::PathBuf,
    database: String,
}

impl Beside {
    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = atalaya(&self.data, arguments);
        if !self.database.is_empty() {
            command.env("ATALAYA_DATABASE", &self.database);
        }
        command.output().unwrap()
    }

    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }
}

async fn is_erased(db: &Db) {
    until("the job has ended", async || {
        let (done,): (i64,) =
            db.one("SELECT count(*) FROM job WHERE kind = 'erase-page' AND state = 'done'", ()).await.unwrap();
        done == 1
    })
    .await;
}

fn is_gone(got: &Got) {
    assert_eq!(got.status, 410, "{}", got.words());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_article_is_nowhere_any_more() {
    on_both(|on| async move {
        let press = Press::bulk(time::now(), 3, 6).await.unwrap();
        let watching = Watching::whole(&press, on).await;
        let db = watching.site.node.db.clone();
        let article = first(&db).await;
        watching.site.person(Role::Administrator, &Scope::Node).await.unwrap();
        let beside =
            Beside { data: watching.site.data().to_owned(), database: watching.site.node.config.database.clone() };
        let elsewhere = TempDir::new().unwrap();
        let backup = elsewhere.path().join("copia");
        let place = backup.to_str().unwrap();
        beside.good(&["backup", place]);
        let mut early = fs::read_dir(backup.join("archive")).unwrap();
        assert!(early.next().is_some() && archived(&backup.join("archive")).contains(&article.words));

        let coordinator = watching.person(Role::Coordinator).await;
        let form = format!("/n/{}/borrar", article.id);
        assert_eq!(watching.person(Role::Editor).await.get(&form).await.unwrap().status, 404);
        assert_eq!(coordinator.get(&form).await.unwrap().status, 200);
        for fields in [&[("ground", GROUND)][..], &[("seguro", "1")], &[("seguro", "1"), ("ground", &"x".repeat(301))]]
        {
            assert_eq!(coordinator.post(&form, fields).await.unwrap().status, 422);
        }
        assert_eq!(coordinator.get(&format!("/n/{}", article.id)).await.unwrap().status, 200, "nothing was done yet");
        let fields = [("ground", GROUND), ("seguro", "1"), ("token", "una-vez")];
        let got = coordinator.post(&form, &fields).await.unwrap();
        assert_eq!(got.status, 303, "{}", got.words());
        let page = coordinator.get(&format!("/n/{}", article.id)).await.unwrap();
        is_gone(&page);
        assert!(page.words().contains(GROUND), "{}", page.words());
        is_gone(&coordinator.get(&format!("/n/{}.json", article.id)).await.unwrap());
        is_gone(&coordinator.get(&format!("/n/{}/copia/{}", article.id, article.capture)).await.unwrap());
        assert_eq!(coordinator.get(&format!("/n/{}/ocultar", article.id)).await.unwrap().status, 404, "no way back");
        is_erased(&db).await;
        watching.settled().await;

        let all = rows(&db).await;
        assert!(!all.contains(&article.words) && !all.contains(&article.address), "a row still tells of it");
        assert_eq!(all.matches("\"article.erase\"").count(), 1);
        assert_eq!(all.matches("\"article.erased\"").count(), 1);
        assert!(!archived(&watching.site.node.config.archive_folder()).contains(&article.words));
        assert!(watching.articles().await.iter().all(|row| row.id != article.id));
        assert!(search(&watching.site.visitor().unwrap(), "/buscar.json").await.len() == 17);
        for format in ["jsonl", "csv"] {
            assert!(!beside.good(&["export", "articles", "--format", format]).contains(&article.id));
        }
        assert!(!beside.good(&["export", "captures", "--format", "cdxj"]).contains(&article.address));
        beside.good(&["check"]);

        // its outlet still names it; it is not fetched again
        let asked = press.requests().len();
        let source: Vec<(String,)> =
            db.all("SELECT id FROM source WHERE outlet_id = $1", (article.outlet.as_str(),)).await.unwrap();
        db.run("UPDATE source SET body_digest = NULL, etag = NULL, last_modified = NULL", ()).await.unwrap();
        let editor = watching.person(Role::Editor).await;
        editor.post(&format!("/fuentes/{}/pedir", source[0].0), &[]).await.unwrap();
        until("the source is asked", async || press.requests().len() > asked).await;
        watching.settled().await;
        let path = format!("/{}", article.address.splitn(4, '/').nth(3).unwrap());
        let again = press.requests().into_iter().skip(asked).filter(|request| request.path.contains(&path)).count();
        assert_eq!((again, watching.articles().await.len()), (0, 17));

        // neither is it in a later backup into the same folder, nor does an earlier one bring it back
        let early = TempDir::new().unwrap();
        let kept = early.path().join("copia");
        copy(&backup, &kept);
        beside.good(&["backup", place]);
        assert!(!archived(&backup.join("archive")).contains(&article.words));
        assert!(!backup.join(LEDGER).exists(), "the ledger is in no backup");
        let ledger = fs::read_to_string(beside.data.join(LEDGER)).unwrap();
        assert!(ledger.contains(GROUND) && !ledger.contains(&article.address), "{ledger}");
        restored_without_it(&kept, &beside.data.join(LEDGER), &article, on).await;
        read_by_others(&watching.site.node.config.archive_folder());
        watching.stop().await;
        if on == On::Sqlite {
            // its pages of the database file are overwritten, not only forgotten
            for file in ["atalaya.sqlite", "atalaya.sqlite-wal"] {
                let bytes = fs::read(beside.data.join(file)).unwrap_or_default();
                let words = article.words.as_bytes();
                assert!(!bytes.windows(words.len()).any(|window| window == words), "{file}");
            }
        }
    })
    .await;
}

/// With the ledger given, and with the ledger lying in the empty data directory.
async fn restored_without_it(backup: &Path, ledger: &Path, article: &Article, on: On) {
    for given in [true, false] {
        let elsewhere = TempDir::new().unwrap();
        let database = EmptyDatabase::make(on).await.unwrap();
        let there = Beside { data: elsewhere.path().join("datos"), database: database.address().to_owned() };
        let file = ledger.to_str().unwrap();
        let arguments = ["restore", backup.to_str().unwrap(), "--erasures", file];
        if given {
            assert_eq!(there.run(&["restore", arguments[1], "--erasures", "/nowhere"]).status.code(), Some(3));
            fs::remove_dir_all(&there.data).unwrap_or_default();
            let output = there.run(&arguments);
            assert!(output.status.success(), "{}", said(&output));
            assert!(String::from_utf8_lossy(&output.stderr).contains("1 pages"), "{}", said(&output));
        } else {
            fs::create_dir_all(&there.data).unwrap();
            fs::copy(ledger, there.data.join(LEDGER)).unwrap();
            there.good(&arguments[..2]);
        }
        assert!(!archived(&there.data.join("archive")).contains(&article.words));
        assert!(!there.good(&["export", "articles"]).contains(&article.words));
        there.good(&["check"]);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to.join(entry.file_name())),
            false => drop(fs::copy(entry.path(), to.join(entry.file_name())).unwrap()),
        }
    }
}

/// The data directory of a site on SQLite as it is now, in another place.
pub async fn copied(watching: &Watching, to: &Path) {
    copy(watching.site.data(), to);
    for file in ["atalaya.sqlite-wal", "atalaya.sqlite-shm"] {
        fs::remove_file(to.join(file)).unwrap_or_default();
    }
    fs::remove_file(to.join("atalaya.sqlite")).unwrap();
    watching.site.node.db.copy_to(&to.join("atalaya.sqlite")).await.unwrap();
}

fn read_by_others(archive: &Path) {
    let Some(python) = python_with_warcio() else {
        eprintln!("not read with warcio: no Python that has it (WARCIO_PYTHON)");
        return;
    };
    for entry in fs::read_dir(archive).unwrap() {
        let checked = Command::new(&python).args(["-m", "warcio.cli", "check"]).arg(entry.unwrap().path()).output();
        let checked = checked.unwrap();
        assert!(checked.status.success(), "{}", said(&checked));
    }
}

/// As programs of before let a job be stopped: the page was out of sight, and its bytes and rows stayed for good.
#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_that_was_stopped_is_told_and_done_at_the_next_start() {
    let press = Press::bulk(time::now(), 1, 3).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let db = watching.site.node.db.clone();
    let article = first(&db).await;
    let data = TempDir::new().unwrap();
    // nobody gets to the job before it is stopped
    db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ('erase', $1, 0)", (i64::MAX,)).await.unwrap();
    let coordinator = watching.person(Role::Coordinator).await;
    let form = [("ground", GROUND), ("seguro", "1")];
    assert_eq!(coordinator.post(&format!("/n/{}/borrar", article.id), &form).await.unwrap().status, 303);
    let stopped = "UPDATE job SET state = 'done', error = 'stopped', ended_at = 1 WHERE kind = 'erase-page'";
    assert_eq!(db.run(stopped, ()).await.unwrap(), 1);
    db.run("UPDATE lane SET ready_at = 0", ()).await.unwrap();
    watching.site.person(Role::Administrator, &Scope::Node).await.unwrap();
    watching.settled().await;
    copied(&watching, data.path()).await;
    watching.stop().await;
    let run = |arguments: &[&str]| crate::world::run(data.path(), arguments);
    let checked = run(&["check"]);
    assert_eq!(checked.status.code(), Some(1), "{}", said(&checked));
    assert!(said(&checked).contains(&format!("erasure-not-done\t{}", article.id)), "{}", said(&checked));
    assert!(archived(&data.path().join("archive")).contains(&article.words));
    let collected = run(&["collect", "--once"]);
    assert!(collected.status.success(), "{}", said(&collected));
    assert!(!archived(&data.path().join("archive")).contains(&article.words));
    let checked = run(&["check"]);
    assert!(checked.status.success(), "{}", said(&checked));
}

/// An archive of before the erasure beside a database of after it, as a restore may find them.
#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_come_back_are_erased_again_though_their_rows_say_that_they_are() {
    let press = Press::bulk(time::now(), 1, 3).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let archive = watching.site.node.config.archive_folder();
    let article = first(&watching.site.node.db).await;
    let early = TempDir::new().unwrap();
    copy(&archive, early.path());
    let form = [("ground", GROUND), ("seguro", "1")];
    watching.person(Role::Coordinator).await.post(&format!("/n/{}/borrar", article.id), &form).await.unwrap();
    is_erased(&watching.site.node.db).await;
    watching.settled().await;
    copy(early.path(), &archive);
    assert!(archived(&archive).contains(&article.words));
    room_watch::erase_again(&watching.site.node).await.unwrap();
    assert!(!archived(&archive).contains(&article.words));
    watching.stop().await;
}

/// A database file of before the erasure, put back by hand beside the ledger.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_put_back_by_hand_shows_nothing_that_was_erased() {
    let press = Press::bulk(time::now(), 1, 3).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let article = first(&watching.site.node.db).await;
    let data = TempDir::new().unwrap();
    copied(&watching, data.path()).await;
    let coordinator = watching.person(Role::Coordinator).await;
    let fields = [("ground", GROUND), ("seguro", "1")];
    coordinator.post(&format!("/n/{}/borrar", article.id), &fields).await.unwrap();
    is_erased(&watching.site.node.db).await;
    fs::copy(watching.site.data().join(LEDGER), data.path().join(LEDGER)).unwrap();
    watching.stop().await;
    let collected = crate::world::run(data.path(), &["collect", "--once"]);
    assert!(collected.status.success(), "{}", said(&collected));
    assert!(!archived(&data.path().join("archive")).contains(&article.words));
    let exported = crate::world::run(data.path(), &["export", "articles"]);
    assert!(exported.status.success() && !String::from_utf8_lossy(&exported.stdout).contains(&article.id));
}
