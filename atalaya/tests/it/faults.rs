//! What operators meet: a folder that is none, an index that is damaged, a restore that breaks off, a stop.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Output, Stdio};
use std::time::{Duration, Instant};

use platform::db::{Address, Db};
use platform::time;
use tempfile::TempDir;
use testkit::press::Press;
use testkit::site::{EmptyDatabase, On};
use testkit::trouble::SmallDisk;

use crate::world::{Watching, add, allowing, atalaya, init, run, said, with};

/// A process that does not outlive its test.
struct Running(Child);

impl Running {
    fn start(data: &Path, arguments: &[&str]) -> Running {
        Running(atalaya(data, arguments).stderr(Stdio::null()).stdout(Stdio::null()).spawn().unwrap())
    }

    /// Asks it to stop, and waits.
    fn stop(&mut self) {
        let asked = std::process::Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().unwrap();
        assert!(asked.success());
        assert!(self.0.wait().unwrap().success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Until the command succeeds, or too long.
fn until_done(what: &str, command: impl Fn() -> Output) {
    let began = Instant::now();
    loop {
        let output = command();
        if output.status.success() {
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "{what}: {}", said(&output));
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_without_an_atalaya_is_not_taken_for_one() {
    let folder = TempDir::new().unwrap();
    let (empty, copy) = (folder.path().join("vacía"), folder.path().join("copia"));
    std::fs::create_dir(&empty).unwrap();
    let copy = copy.to_str().unwrap().to_owned();
    let commands: [&[&str]; 12] = [
        &["check"],
        &["check", "--repair"],
        &["backup", &copy],
        &["serve", "--listen", "127.0.0.1:0"],
        &["collect", "--once"],
        &["export", "articles"],
        &["search", "mujeres"],
        &["source", "list"],
        &["migrate"],
        &["reindex"],
        &["stats"],
        &["user", "list"],
    ];
    let postgres = match On::Postgres.is_there() {
        true => Some(EmptyDatabase::make(On::Postgres).await.unwrap()),
        false => None,
    };
    let databases = [Some(String::new()), postgres.as_ref().map(|database| database.address().to_owned())];
    for database in databases.into_iter().flatten() {
        for arguments in commands {
            let refused = atalaya(&empty, arguments).env("ATALAYA_DATABASE", &database).output().unwrap();
            let words = said(&refused);
            assert_eq!(refused.status.code(), Some(2), "{arguments:?}: {words}");
            assert!(
                words.contains("there is no Atalaya in") && words.contains("atalaya init"),
                "{arguments:?}: {words}"
            );
        }
    }
    assert_eq!(std::fs::read_dir(&empty).unwrap().count(), 0, "nothing was made in it");
    assert!(!Path::new(&copy).exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_that_breaks_off_is_tried_again_in_the_same_place() {
    for on in [On::Sqlite, On::Postgres].into_iter().filter(|on| on.is_there()) {
        let folder = TempDir::new().unwrap();
        let (data, copy, new) = (folder.path().join("datos"), folder.path().join("copia"), folder.path().join("nueva"));
        init(&data);
        let place = copy.to_str().unwrap().to_owned();
        let made = run(&data, &["backup", &place]);
        assert!(made.status.success(), "{}", said(&made));
        let database = EmptyDatabase::make(on).await.unwrap();
        let restore =
            || atalaya(&new, &["restore", &place]).env("ATALAYA_DATABASE", database.address()).output().unwrap();
        let manifest: serde_json::Value =
            serde_json::from_slice(&std::fs::read(copy.join("manifest.json")).unwrap()).unwrap();
        let table = copy.join(manifest["tables"].as_str().unwrap()).join("account.jsonl.gz");
        let whole = std::fs::read(&table).unwrap();
        std::fs::write(&table, &whole[..whole.len() / 2]).unwrap();
        let broken = restore();
        assert!(!broken.status.success(), "{on}: {}", said(&broken));
        assert!(!new.exists(), "{on}: what it made is gone");
        std::fs::write(&table, whole).unwrap();
        let restored = restore();
        assert!(restored.status.success(), "{on}: {}", said(&restored));
    }
}

/// The files of the index in force whose names end so.
fn index_files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let current = std::fs::read_to_string(folder.join("CURRENT")).unwrap();
    let entries = std::fs::read_dir(folder.join(current.split_whitespace().nth(1).unwrap())).unwrap();
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.to_string_lossy().ends_with(ending)).collect()
}

#[test]
fn a_damaged_index_stops_nothing_and_is_built_anew() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("datos");
    let made = run(&data, &["init", "--email", "ana@atalaya.example", "--name", "Ana Supuesta"]);
    assert!(made.status.success(), "{}", said(&made));
    // nobody collects: the site builds what is not there
    let mut site = Running::start(&data, &["serve", "--listen", "127.0.0.1:0"]);
    until_done("the site builds the index", || run(&data, &["check"]));
    site.stop();
    let spoil = || {
        let gone = index_files(&data.join("index/records"), ".store");
        assert!(!gone.is_empty());
        gone.iter().for_each(|file| std::fs::remove_file(file).unwrap());
        for meta in index_files(&data.join("index"), "meta.json") {
            std::fs::write(meta, "{").unwrap();
        }
    };
    for arguments in [&["export", "outlets"][..], &["source", "list"], &["search", "mujeres"], &["reindex"]] {
        spoil();
        let done = run(&data, arguments);
        assert!(done.status.success(), "{arguments:?}: {}", said(&done));
        let _ = run(&data, &["reindex"]);
    }
    spoil();
    let checked = run(&data, &["check"]);
    assert_eq!(checked.status.code(), Some(1), "{}", said(&checked));
    spoil_middle(&data);
    let repaired = run(&data, &["check", "--repair"]);
    assert!(repaired.status.success(), "{}", said(&repaired));
    spoil_middle(&data);
    let checked = run(&data, &["check"]);
    assert!(checked.status.code() == Some(1) && said(&checked).contains("damaged-index"), "{}", said(&checked));
    let repaired = run(&data, &["check", "--repair"]);
    assert!(repaired.status.success(), "{}", said(&repaired));
}

/// Changes a byte within a file that an index opens all the same.
fn spoil_middle(data: &Path) {
    for file in index_files(&data.join("index/records"), ".store") {
        let mut bytes = std::fs::read(&file).unwrap();
        bytes[2] ^= 0x55;
        std::fs::write(&file, bytes).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_stop_in_the_midst_of_work_database_archive_and_index_agree_at_once() {
    let folder = TempDir::new().unwrap();
    init(folder.path());
    let press = Press::bulk(time::now(), 6, 60).await.unwrap();
    let db = Db::open(&Address::Sqlite(folder.path().join("atalaya.sqlite"))).await.unwrap();
    for outlet in press.outlets() {
        add(&db, &outlet).await;
    }
    let empty = run(folder.path(), &["search", "mujeres"]);
    assert!(said(&empty).contains("the search index is empty"), "{}", said(&empty));
    let allowed = allowing(&press);
    let mut collector = Running::start(folder.path(), &with(&["collect", "--pause", "0.02"], &allowed));
    let began = Instant::now();
    loop {
        let (captures,): (i64,) = db.one("SELECT count(*) FROM capture", ()).await.unwrap();
        if captures > 60 {
            break;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "nothing is collected");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    db.close().await;
    let data = folder.path().to_owned();
    tokio::task::spawn_blocking(move || {
        collector.stop();
        let checked = run(&data, &["check"]);
        assert!(checked.status.success(), "{}", said(&checked));
    })
    .await
    .unwrap();
}

/// Needs a file system of its own, which only root may mount; told where it could not be run.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_disk_that_is_read_only_what_is_there_is_read_and_nothing_is_collected() {
    let Some(disk) = SmallDisk::mount(96) else {
        eprintln!("not run: no small file system can be mounted here");
        return;
    };
    let data = disk.path().join("datos");
    let made = run(&data, &["init", "--email", "ana@atalaya.example", "--name", "Ana Supuesta"]);
    assert!(made.status.success(), "{}", said(&made));
    let indexed = run(&data, &["reindex"]);
    assert!(indexed.status.success(), "{}", said(&indexed));
    assert!(disk.read_only());
    for arguments in [&["export", "outlets"][..], &["search", "mujeres"], &["source", "list"], &["stats"], &["check"]] {
        let done = run(&data, arguments);
        assert!(done.status.success(), "{arguments:?}: {}", said(&done));
    }
    let refused = run(&data, &["collect", "--once"]);
    let words = said(&refused);
    assert!(refused.status.code() == Some(4) && words.contains("cannot be written"), "{words}");
    assert!(words.contains(data.to_str().unwrap()) && !words.contains("os error"), "{words}");
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let _site = Running::start(&data, &["serve", "--listen", &free.to_string()]);
    let began = Instant::now();
    while !answers(&free.to_string()) {
        assert!(began.elapsed() < Duration::from_secs(30), "the front page is not shown");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Needs a file system of its own, which only root may mount; told where it could not be run.
#[test]
fn a_disk_that_is_full_at_the_start_is_said_to_be_full() {
    let Some(disk) = SmallDisk::mount(48) else {
        eprintln!("not run: no small file system can be mounted here");
        return;
    };
    let data = disk.path().join("datos");
    init(&data);
    let ballast = disk.fill().unwrap();
    for arguments in [&["stats"][..], &["collect", "--once"], &["serve", "--listen", "127.0.0.1:0"]] {
        let refused = run(&data, arguments);
        let words = said(&refused);
        assert_eq!(refused.status.code(), Some(4), "{arguments:?}: {words}");
        assert_eq!(words.matches("is full").count(), 1, "{arguments:?}: {words}");
        assert!(words.contains(data.to_str().unwrap()) && !words.contains("code:"), "{arguments:?}: {words}");
    }
    std::fs::remove_file(ballast).unwrap();
    let there = run(&data, &["stats"]);
    assert!(there.status.success(), "{}", said(&there));
}

/// Is the front page shown there?
fn answers(host: &str) -> bool {
    let Ok(mut stream) = TcpStream::connect(host) else { return false };
    let asked = write!(stream, "GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let mut got = Vec::new();
    asked.and_then(|()| stream.read_to_end(&mut got)).is_ok() && got.starts_with(b"HTTP/1.1 200")
}

#[test]
fn what_is_made_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().unwrap();
    let (data, copy) = (folder.path().join("datos"), folder.path().join("copia"));
    init(&data);
    let made = run(&data, &["backup", copy.to_str().unwrap()]);
    assert!(made.status.success(), "{}", said(&made));
    let rights = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((rights(&data), rights(&copy)), (0o700, 0o700));
    for file in [data.join("atalaya.sqlite"), data.join("atalaya.toml"), copy.join("manifest.json")] {
        assert_eq!(rights(&file), 0o600, "{}", file.display());
    }
    let tables = std::fs::read_dir(&copy).unwrap().map(|entry| entry.unwrap().path());
    let tables = tables
        .filter(|path| path.to_string_lossy().contains("tables-"))
        .flat_map(|path| std::fs::read_dir(path).unwrap());
    let rights: Vec<u32> = tables.map(|entry| rights(&entry.unwrap().path())).collect();
    assert!(rights.len() > 10 && rights.iter().all(|rights| *rights == 0o600), "{rights:?}");
}

#[test]
fn the_folder_of_another_installation_s_backup_is_refused() {
    let folder = TempDir::new().unwrap();
    let (one, other, copy) = (folder.path().join("una"), folder.path().join("otra"), folder.path().join("copia"));
    let place = copy.to_str().unwrap();
    for data in [&one, &other] {
        init(data);
    }
    let first = run(&one, &["backup", place]);
    assert!(first.status.success(), "{}", said(&first));
    let manifest = std::fs::read(copy.join("manifest.json")).unwrap();
    let refused = run(&other, &["backup", place]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("another installation"), "{}", said(&refused));
    assert_eq!(std::fs::read(copy.join("manifest.json")).unwrap(), manifest, "it is as it was");
    let again = run(&one, &["backup", place]);
    assert!(again.status.success(), "{}", said(&again));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_an_archive_that_lost_bytes_has_all_the_rest_and_names_it() {
    let press = Press::bulk(time::now(), 2, 10).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let data = TempDir::new().unwrap();
    let whole = data.path().join("datos");
    let copied = std::process::Command::new("cp").arg("-r").arg(watching.site.data()).arg(&whole).status().unwrap();
    assert!(copied.success());
    watching.stop().await;
    let segment = std::fs::read_dir(whole.join("archive")).unwrap().next().unwrap().unwrap().path();
    let bytes = std::fs::read(&segment).unwrap();
    std::fs::write(&segment, &bytes[..bytes.len() / 2]).unwrap();
    let copy = data.path().join("copia");
    let made = run(&whole, &["backup", copy.to_str().unwrap()]);
    let name = segment.file_name().unwrap().to_str().unwrap();
    assert!(made.status.code() == Some(1) && said(&made).contains(name), "{}", said(&made));
    assert!(copy.join("manifest.json").exists());
    let restored = run(&data.path().join("nueva"), &["restore", copy.to_str().unwrap()]);
    assert!(restored.status.success(), "{}", said(&restored));
    // once the archive is whole again, so is the next backup
    std::fs::write(&segment, bytes).unwrap();
    let made = run(&whole, &["backup", copy.to_str().unwrap()]);
    assert!(made.status.success(), "{}", said(&made));
}
