//! The keeper of a data directory: only one, and none that loses or doubles anything when it is killed.

use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use platform::db::{Address, Db, What};
use platform::time;
use testkit::press::Press;
use testkit::site::{On, on_both};

use crate::world::{Installation, add, allowing, atalaya, init, run, said, until, with};

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
    // a site that is to collect says nothing of serving first
    let serving = run(folder.path(), &["serve", "--collect", "--listen", "127.0.0.1:0"]);
    let words = said(&serving);
    assert_eq!(serving.status.code(), Some(4), "{words}");
    assert!(words.contains(&first.0.id().to_string()) && !words.contains("serving on"), "{words}");
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

#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_nobody_keeps_and_that_is_behind_is_told_once() {
    on_both(async |on| {
        let place = Installation::made(on, &["--empty"]).await;
        let press = Press::bulk(time::now(), 2, 10).await.unwrap();
        let db = place.db().await;
        for outlet in press.outlets() {
            add(&db, &outlet).await;
        }
        let allowed = allowing(&press);
        let collect = with(&["collect", "--once", "--pause", "0"], &allowed);
        let done = |arguments: &[&str]| tokio::task::block_in_place(|| place.done(arguments));
        done(&collect);
        done(&["check"]);
        // what stands in no index makes none late
        done(&["user", "add", "eva@atalaya.example", "--name", "Eva", "--role", "administrator"]);
        done(&["check"]);
        let (page,): (String,) = db.one("SELECT min(id) FROM page", ()).await.unwrap();
        for (is_gone, mended) in [
            (false, &["check", "--repair"][..]),
            (false, &["reindex"]),
            (false, &collect[..]),
            (true, &["check", "--repair"]),
            (true, &collect[..]),
        ] {
            if is_gone {
                // as if it was killed before it had indexed anything
                std::fs::remove_dir_all(place.data().join("index")).unwrap();
            } else {
                // the same articles, of which one has another text by now
                let mut tx = db.begin().await.unwrap();
                tx.changed("page", page.as_str(), What::Changed);
                tx.commit().await.unwrap();
            }
            let late = tokio::task::block_in_place(|| place.run(&["check"]));
            let words = String::from_utf8_lossy(&late.stdout).into_owned();
            assert_eq!((late.status.code(), words.lines().count()), (Some(1), 1), "{on}: {}", said(&late));
            assert!(words.starts_with("late-index\t") && words.contains("a start brings it up"), "{on}: {words}");
            done(mended);
            done(&["check"]);
        }
        db.close().await;
    })
    .await;
}

/// Leases of jobs last for three minutes: nobody should wait for those of a process that this machine knows to be gone.
const AT_ONCE: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread")]
async fn what_a_killed_process_held_is_taken_over_at_once_and_others_are_waited_for_by_name() {
    on_both(async |on| {
        let place = Installation::made(on, &["--empty"]).await;
        let press = Press::bulk(time::now(), 4, 30).await.unwrap();
        let db = place.db().await;
        for outlet in press.outlets() {
            add(&db, &outlet).await;
        }
        let allowed = allowing(&press);
        let began = with(&["collect", "--pause", "0.05"], &allowed);
        let mut killed = Killed(place.command(&began).stderr(Stdio::null()).spawn().unwrap());
        let held = async || {
            let sql = "SELECT (SELECT count(*) FROM job WHERE state = 'running'), (SELECT count(*) FROM lease)";
            db.one::<(i64, i64)>(sql, ()).await.unwrap()
        };
        until("it has work in hand", async || matches!(held().await, (1.., 1..))).await;
        killed.0.kill().unwrap();
        killed.0.wait().unwrap();
        let (jobs, _) = held().await;
        // one that cannot be seen from here may live
        let elsewhere = "77@otra/of-another-machine/5/0/id";
        // long enough that it is met, whatever else the machine does
        let until = time::after(time::now(), Duration::from_secs(10));
        db.run(
            "INSERT INTO lease (name, holder, until) VALUES ('articles', $1, $2)
             ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until",
            (elsewhere, until),
        )
        .await
        .unwrap();
        db.close().await;
        let place = tokio::task::spawn_blocking(move || {
            let began = Instant::now();
            let ended = place.run(&with(&["collect", "--once", "--pause", "0"], &allowed));
            assert!(ended.status.success(), "{}", said(&ended));
            assert!(began.elapsed() < AT_ONCE, "{on}: {:?} with {jobs} jobs in hand", began.elapsed());
            // a file of one machine has one keeper, whose lock goes with it
            let words = said(&ended);
            assert_eq!(words.contains("process 77 on otra, at work since 1970"), on == On::Postgres, "{on}: {words}");
            place
        });
        let place = place.await.unwrap();
        assert_eq!(place.json(&["stats", "--json"])["articles"], 120, "{on}");
        place.done(&["check"]);
    })
    .await;
}
