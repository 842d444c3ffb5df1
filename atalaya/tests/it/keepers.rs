//! The keeper of a data directory: only one, and none that loses or doubles anything when it is killed.

use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use platform::db::{Address, Db};
use platform::time;
use testkit::press::Press;

use crate::world::{add, allowing, atalaya, init, run, said, with};

/// How often the collector is killed.
const KILLS: u64 = 20;

#[tokio::test(flavor = "multi_thread")]
async fn a_second_keeper_is_told_who_holds_the_directory() {
    let folder = tempfile::tempdir().unwrap();
    init(folder.path());
    let mut first = Killed(atalaya(folder.path(), &["collect"]).stderr(Stdio::null()).spawn().unwrap());
    wait_for_lock(folder.path(), first.0.id());
    let second = run(folder.path(), &["collect", "--once"]);
    assert_eq!(second.status.code(), Some(4), "{}", said(&second));
    let words = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(words.contains(&first.0.id().to_string()), "{words}");
    // reading and short writes beside it go on
    for arguments in [["source", "list"], ["audit", "--json"], ["stats", "--json"], ["jobs", "--json"]] {
        let beside = run(folder.path(), &arguments);
        assert!(beside.status.success(), "{arguments:?}: {}", said(&beside));
    }
    let asked = std::process::Command::new("kill").args(["-TERM", &first.0.id().to_string()]).status().unwrap();
    assert!(asked.success());
    let began = Instant::now();
    let ended = first.0.wait().unwrap();
    assert!(ended.success() && began.elapsed() < Duration::from_secs(20), "{ended:?} after {:?}", began.elapsed());
    let third = run(folder.path(), &["collect", "--once"]);
    assert!(third.status.success(), "{}", said(&third));
}

fn wait_for_lock(data: &Path, holder: u32) {
    let began = Instant::now();
    while std::fs::read_to_string(data.join("keeper.lock")).unwrap_or_default().trim() != holder.to_string() {
        assert!(began.elapsed() < Duration::from_secs(60), "the first collector takes no lock");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A process that does not outlive its test.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_nothing_is_lost_or_doubled() {
    let folder = tempfile::tempdir().unwrap();
    init(folder.path());
    let press = Press::bulk(time::now(), 8, 40).await.unwrap();
    let db = Db::open(&Address::Sqlite(folder.path().join("atalaya.sqlite"))).await.unwrap();
    for outlet in press.outlets() {
        add(&db, &outlet).await;
    }
    db.close().await;
    let allowed = allowing(&press);
    let data = folder.path().to_owned();
    let last = tokio::task::spawn_blocking(move || {
        let mut moment = 1_u64;
        for _ in 0..KILLS {
            // between a fifth of a second and one: from before the first request to the midst of the work
            moment = moment.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let wait = Duration::from_millis(200 + (moment >> 33) % 800);
            let arguments = with(&["collect", "--pause", "0.02"], &allowed);
            let mut collector = Killed(atalaya(&data, &arguments).stderr(Stdio::null()).spawn().unwrap());
            std::thread::sleep(wait);
            collector.0.kill().unwrap();
            collector.0.wait().unwrap();
            let checked = run(&data, &["check"]);
            assert!(matches!(checked.status.code(), Some(0 | 1)), "{}", said(&checked));
        }
        let last = run(&data, &with(&["collect", "--once", "--pause", "0"], &allowed));
        assert!(last.status.success(), "{}", said(&last));
        data
    });
    let data = last.await.unwrap();
    let checked = run(&data, &["check"]);
    assert!(checked.status.success(), "{}", said(&checked));
    let exported = run(&data, &["export", "articles"]);
    let mut addresses: Vec<String> = String::from_utf8(exported.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["address"].as_str().unwrap().to_owned())
        .collect();
    addresses.sort();
    let strip = |address: &str| address.split_once("://").unwrap().1.to_owned();
    let mut wanted: Vec<String> = press.truth().unwrap().articles.iter().map(|a| strip(&a.address)).collect();
    wanted.sort();
    assert_eq!(addresses.iter().map(|a| strip(a)).collect::<Vec<_>>(), wanted, "each article once");
    for outlet in press.outlets() {
        assert_eq!(press.most_at_once(&outlet.key), 1, "{} was asked twice at once", outlet.key);
    }
}
