//! Backups of a node at work, restored elsewhere and into the other database.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use platform::db::{Address, Db};
use platform::follow::head;
use platform::time;
use tempfile::TempDir;
use testkit::press::Press;
use testkit::site::{EmptyDatabase, On};

use crate::world::{Watching, atalaya, init, run, said, until};

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

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_keeps_second_steps_and_one_from_before_there_were_any_is_restored_too() {
    let folder = TempDir::new().unwrap();
    let place = |name: &str| folder.path().join(name);
    let copy = place("copia");
    let (data, backup) = (place("datos"), copy.to_str().unwrap().to_owned());
    let made = run(&data, &["init", "--empty", "--email", "eva@diario.example", "--name", "Eva"]);
    assert!(made.status.success(), "{}", said(&made));
    let sqlite = |data: &std::path::Path| Address::Sqlite(data.join("atalaya.sqlite"));
    let db = Db::open(&sqlite(&data)).await.unwrap();
    let sql = "INSERT INTO second_factor (account_id, secret, step, on_at) SELECT id, 'A', 1, 1 FROM account";
    assert_eq!(db.run(sql, ()).await.unwrap(), 1);
    db.close().await;
    let count = async |name: &str| {
        let restored = run(&place(name), &["restore", &backup]);
        assert!(restored.status.success(), "{name}: {}", said(&restored));
        let db = Db::open(&sqlite(&place(name))).await.unwrap();
        let (count,): (i64,) = db.one("SELECT count(*) FROM second_factor", ()).await.unwrap();
        db.close().await;
        count
    };
    assert!(run(&data, &["backup", &backup]).status.success());
    assert_eq!(count("otro").await, 1, "nobody comes in without the second step after a restore");
    let file = copy.join("manifest.json");
    let mut manifest: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let tables = copy.join(manifest["tables"].as_str().unwrap());
    for table in ["second_factor", "recovery_code"] {
        std::fs::remove_file(tables.join(format!("{table}.jsonl.gz"))).unwrap();
        manifest["rows"].as_array_mut().unwrap().retain(|row| row[0] != table);
    }
    std::fs::write(&file, manifest.to_string()).unwrap();
    let refused = run(&place("roto"), &["restore", &backup]);
    assert_eq!(refused.status.code(), Some(3), "a table of the present schema is missing: {}", said(&refused));
    manifest["schema"] = 1.into();
    std::fs::write(&file, manifest.to_string()).unwrap();
    assert_eq!(count("viejo").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_installation_opens_the_database_it_was_restored_into_and_no_other() {
    let folder = TempDir::new().unwrap();
    let place = |name: &str| folder.path().join(name);
    let (copy, live) = (place("copia"), "postgres://ana:secreta@127.0.0.1:1/produccion");
    init(&place("datos"));
    assert!(run(&place("datos"), &["backup", copy.to_str().unwrap()]).status.success());
    // as `init` writes it where the installation is on PostgreSQL
    let settings = copy.join("atalaya.toml");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, format!("{text}database = {live:?}\ndata = \"/srv/viejo\"\n")).unwrap();
    for on in [On::Sqlite, On::Postgres].into_iter().filter(|on| on.is_there()) {
        let (data, database) = (place(&format!("nuevo-{on}")), EmptyDatabase::make(on).await.unwrap());
        let mut restore = vec!["restore", copy.to_str().unwrap()];
        if !database.address().is_empty() {
            restore.extend(["--database", database.address()]);
        }
        let restored = run(&data, &restore);
        assert!(restored.status.success(), "{on}: {}", said(&restored));
        let told = said(&restored);
        assert!(told.contains("postgres://***@127.0.0.1:1/produccion") && !told.contains("secreta"), "{on}: {told}");
        let written = std::fs::read_to_string(data.join("atalaya.toml")).unwrap();
        assert!(!written.contains("produccion") && !written.contains("/srv/viejo"), "{on}: {written}");
        assert!(written.contains("# The address under which people reach the site."), "{on}: {written}");
        let found = run(&data, &["user", "list"]);
        assert!(found.status.success() && said(&found).contains("ana@atalaya.example"), "{on}: {}", said(&found));
    }
}

/// All files below a folder, with what they hold.
fn held(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut held = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => held.extend(self::held(&path)),
            false => {
                held.insert(path.clone(), std::fs::read(&path).unwrap());
            }
        }
    }
    held
}

#[test]
fn a_backup_goes_over_no_installation_and_no_other_things() {
    let folder = TempDir::new().unwrap();
    let place = |name: &str| folder.path().join(name);
    let (own, other, things, file) = (place("una"), place("otra"), place("cosas"), place("nota.txt"));
    init(&own);
    init(&other);
    let brought = other.join("files/ab");
    std::fs::create_dir_all(&brought).unwrap();
    std::fs::write(brought.join(format!("ab{}", "0".repeat(62))), "what somebody brought").unwrap();
    std::fs::write(other.join("atalaya.toml"), "contact = \"otra@diario.example\"\n").unwrap();
    std::fs::create_dir(&things).unwrap();
    std::fs::write(things.join("carta.txt"), "a letter").unwrap();
    std::fs::write(&file, "a note").unwrap();
    std::os::unix::fs::symlink(&own, place("enlace")).unwrap();
    let before = (held(&other), held(&things));
    for wrong in [
        other.clone(),
        things.clone(),
        file,
        own.clone(),
        own.join("copia"),
        place("enlace").join("copia"),
        place("nueva").join("../una/copia"),
        folder.path().to_owned(),
    ] {
        let refused = run(&own, &["backup", wrong.to_str().unwrap()]);
        let words = said(&refused);
        assert_eq!(refused.status.code(), Some(2), "{}: {words}", wrong.display());
        assert!(words.contains("a folder of its own"), "{}: {words}", wrong.display());
    }
    assert_eq!((held(&other), held(&things)), before, "all is as it was");
    for made in [own.join("copia"), own.join("manifest.json"), place("manifest.json"), place("nueva")] {
        assert!(!made.exists(), "{}", made.display());
    }
}

#[test]
fn a_first_backup_that_broke_off_is_taken_up_by_its_own_installation_alone() {
    let folder = TempDir::new().unwrap();
    let place = |name: &str| folder.path().join(name);
    let (own, other, copy) = (place("una"), place("otra"), place("copia"));
    init(&own);
    init(&other);
    // an empty disk has this
    std::fs::create_dir_all(copy.join("lost+found")).unwrap();
    let code = |data: &Path| run(data, &["backup", copy.to_str().unwrap()]).status.code();
    assert_eq!(code(&own), Some(0));
    assert!(!copy.join("begun.json").exists());
    let manifest = copy.join("manifest.json");
    let whole: serde_json::Value = serde_json::from_slice(&std::fs::read(&manifest).unwrap()).unwrap();
    std::fs::remove_file(&manifest).unwrap();
    assert_eq!(code(&own), Some(2), "nothing says that it is a backup");
    let begun = serde_json::json!({ "installation": whole["installation"] });
    std::fs::write(copy.join("begun.json"), begun.to_string()).unwrap();
    assert_eq!(code(&other), Some(2));
    assert_eq!(code(&own), Some(0));
    assert!(manifest.exists() && !copy.join("begun.json").exists());
}
