//! The index keeps up with the database, whatever happens to its folder.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::{CWD, FileType, Mode, mknodat};

use super::*;
use crate::index::{RecordIndex, RecordQuery, ask_rebuild, rebuild};

#[tokio::test]
async fn changes_replace_and_removals_take_out() {
    let site = Site::with(vec![article("a", "es", "Uno", "antes"), article("b", "es", "Dos", "queda")]).await;
    site.put(vec![article("a", "es", "Uno", "después")]).await;
    site.remove("b").await;
    site.caught_up().await;
    assert_eq!(site.ids("antes").await, Vec::<String>::new());
    assert_eq!(site.ids("despues").await, ["a"]);
    assert_eq!(site.index.ids().await.unwrap(), ["a"]);
    assert_eq!(site.index.standing().await.documents, 1);
    assert!(site.index.standing().await.bytes > 0);
}

#[tokio::test]
async fn the_position_survives_reopening() {
    let site = Site::with(vec![article("a", "es", "Uno", "x"), article("b", "es", "Dos", "x")]).await;
    let folder = site.place.path().join("index");
    assert_eq!(Index::open(&folder).standing().await.position, 2);
    // what is in the index already is not asked for again
    site.shelf.documents.lock().unwrap().clear();
    site.put(vec![article("c", "es", "Tres", "x")]).await;
    site.caught_up().await;
    assert_eq!(site.ids("x").await, ["a", "b", "c"]);
}

#[tokio::test]
async fn an_index_opened_elsewhere_sees_what_the_keeper_commits() {
    let site = Site::with(vec![article("a", "es", "Uno", "x")]).await;
    let other = Index::open(&site.place.path().join("index"));
    assert_eq!(other.search(&asking("x")).await.unwrap().total, 1);
    site.put(vec![article("b", "es", "Dos", "x")]).await;
    site.caught_up().await;
    assert_eq!(other.search(&asking("x")).await.unwrap().total, 2);
    rebuild(&site.index, &site.db, &site.shelf, |_, _| {}).await.unwrap();
    site.remove("a").await;
    site.caught_up().await;
    assert_eq!(other.search(&asking("x")).await.unwrap().total, 1);
}

#[tokio::test]
async fn a_folder_deleted_under_the_keeper_is_built_again() {
    let site = Site::with(vec![article("a", "es", "Uno", "x")]).await;
    let keeper = site.keeper();
    site.put(vec![article("b", "es", "Dos", "x")]).await;
    site.reached().await;
    let folder = site.place.path().join("index");
    std::fs::remove_dir_all(&folder).unwrap();
    // searches go on in what is open
    assert_eq!(site.find(asking("x")).await.total, 2);
    until(async || Index::open(&folder).standing().await.documents == 2).await;
    site.put(vec![article("c", "es", "Tres", "x")]).await;
    site.reached().await;
    until(async || site.index.standing().await.documents == 3).await;
    keeper.stop().await;
    assert_eq!(site.ids("x").await, ["a", "b", "c"]);
}

#[tokio::test]
async fn a_new_index_is_built_on_request_while_the_keeper_runs() {
    let site = Site::with(vec![article("a", "es", "Uno", "x")]).await;
    // something that the log does not tell of: only a rebuild brings it in
    site.shelf.documents.lock().unwrap().insert("b".to_owned(), article("b", "es", "Dos", "x"));
    let keeper = site.keeper();
    ask_rebuild(&site.place.path().join("index")).unwrap();
    until(async || site.index.standing().await.documents == 2).await;
    keeper.stop().await;
}

#[tokio::test]
async fn a_request_taken_up_by_a_process_that_was_killed_is_answered_by_the_next() {
    let site = Site::with(vec![article("a", "es", "Uno", "x")]).await;
    let folder = site.place.path().join("index");
    site.shelf.documents.lock().unwrap().insert("b".to_owned(), article("b", "es", "Dos", "x"));
    ask_rebuild(&folder).unwrap();
    let (_stop, stopping) = watch::channel(false);
    let killed = tokio::spawn(follow_until(site.index.clone(), site.db.clone(), Arc::new(Never), stopping));
    until(async || !folder.join("REBUILD").exists()).await;
    killed.abort();
    let _ = killed.await;
    let keeper = site.keeper();
    until(async || site.index.standing().await.documents == 2).await;
    keeper.stop().await;
    let mut left = std::fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.file_name());
    assert!(left.all(|name| !name.to_string_lossy().starts_with("REBUILD")), "it is answered");
}

/// Documents that never come.
struct Never;

impl Documents for Never {
    fn affected<'a>(&'a self, _: &'a Db, _: &'a [Change]) -> BoxFuture<'a, Result<Vec<String>>> {
        Box::pin(std::future::pending())
    }

    fn load<'a>(&'a self, _: &'a Db, _: &'a [String]) -> BoxFuture<'a, Result<Vec<Document>>> {
        Box::pin(std::future::pending())
    }

    fn all_ids<'a>(&'a self, _: &'a Db, _: Option<&'a str>, _: usize) -> BoxFuture<'a, Result<Vec<String>>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn an_index_of_another_database_is_not_believed() {
    let one = Site::with(vec![article("a", "es", "Uno", "x"), article("b", "es", "Dos", "x")]).await;
    let other = Site::new().await;
    other.put(vec![article("c", "es", "Tres", "x"), article("d", "es", "Cuatro", "x")]).await;
    let moved = Site { index: one.index.clone(), ..other };
    let keeper = moved.keeper();
    let mut ids = Vec::new();
    for _ in 0..200 {
        ids = moved.index.ids().await.unwrap();
        if ids == ["c", "d"] {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    keeper.stop().await;
    assert_eq!(ids, ["c", "d"]);
}

#[tokio::test]
async fn a_rebuild_tells_how_far_it_is_and_leaves_one_index() {
    let site = Site::with((0..450).map(|n| article(&format!("p{n:03}"), "es", "T", "x")).collect()).await;
    let mut told = Vec::new();
    rebuild(&site.index, &site.db, &site.shelf, |done, total| told.push((done, total))).await.unwrap();
    assert_eq!(told, [(200, 450), (400, 450), (450, 450)]);
    assert_eq!(site.index.standing().await.position, 450);
    let kept = std::fs::read_dir(site.place.path().join("index")).unwrap().flatten();
    assert_eq!(kept.filter(|entry| entry.path().is_dir()).count(), 1);
}

#[tokio::test]
async fn an_index_of_another_format_is_replaced() {
    let site = Site::with(vec![article("a", "es", "Uno", "x")]).await;
    let folder = site.place.path().join("index");
    std::fs::write(folder.join("CURRENT"), "0 1\n").unwrap();
    let index = Index::open(&folder);
    assert_eq!(index.standing().await.documents, 0);
    let site = Site { index, ..site };
    site.caught_up().await;
    assert_eq!(site.ids("x").await, ["a"]);
}

#[tokio::test]
async fn counts_and_identifiers_stay_right_while_segments_come_and_go() {
    let site = Site::new().await;
    let keeper = site.keeper();
    for round in 0..6 {
        let country = ["HN", "GT", "SV"].get(round % 3).copied().unwrap_or_default();
        let changed = (0..8).map(|n| Document {
            country: country.to_owned(),
            terms: if n % 2 == 0 { vec!["t1".to_owned(), "t2".to_owned()] } else { Vec::new() },
            ..article(&format!("p{n}"), "es", "Título", "mujer")
        });
        // the same eight move from country to country, and each round brings one more
        let more = Document { country: "PA".to_owned(), ..article(&format!("q{round}"), "es", "Título", "mujer") };
        site.put(changed.chain([more]).collect()).await;
        site.reached().await;
        let found = site.find(Query { facets: true, limit: 5, ..asking("mujer") }).await;
        let more = round as u64 + 1;
        assert_eq!(found.facets.countries, vec![(country.to_owned(), 8), ("PA".to_owned(), more)]);
        assert_eq!(found.facets.terms, vec![("t1".to_owned(), 4), ("t2".to_owned(), 4)]);
        assert_eq!((found.facets.without_terms, found.total as u64), (4 + more, 8 + more));
        let narrowed = Query { facets: true, limit: 50, countries: vec!["PA".to_owned()], ..asking("mujer") };
        let narrowed = site.find(narrowed).await;
        assert_eq!(narrowed.facets.countries, found.facets.countries, "another country could be chosen");
        assert_eq!((narrowed.total as u64, narrowed.facets.without_terms), (more, more));
        let plain = site.find(Query { ids_only: true, limit: 5, ..asking("mujer") }).await;
        let ids = |found: &Found| found.hits.iter().map(|hit| hit.id.clone()).collect::<Vec<_>>();
        assert_eq!((ids(&plain), &plain.next), (ids(&found), &found.next));
    }
    keeper.stop().await;
}

/// A disk that gives what is asked of a folder only when something else has gone on meanwhile; it tells whether it has.
struct SlowDisk {
    went_on: Arc<AtomicBool>,
    disk: std::thread::JoinHandle<bool>,
}

impl SlowDisk {
    fn under(folder: PathBuf) -> SlowDisk {
        let current = folder.join("CURRENT");
        let said = std::fs::read(&current).unwrap();
        std::fs::remove_file(&current).unwrap();
        mknodat(CWD, &current, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
        let went_on = Arc::new(AtomicBool::new(false));
        let seen = went_on.clone();
        let disk = std::thread::spawn(move || {
            let start = Instant::now();
            while !seen.load(Ordering::SeqCst) && start.elapsed() < Duration::from_secs(5) {
                std::thread::sleep(Duration::from_millis(5));
            }
            let in_time = seen.load(Ordering::SeqCst);
            std::fs::write(&current, &said).unwrap();
            // whoever waited has read it by now, or has it in hand
            std::fs::remove_file(&current).unwrap();
            std::fs::write(&current, &said).unwrap();
            in_time
        });
        SlowDisk { went_on, disk }
    }

    /// Does other work go on while this waits for the disk?
    async fn lets_others_go_on<T>(self, waits: impl Future<Output = T>) -> bool {
        let other = async {
            tokio::task::yield_now().await;
            self.went_on.store(true, Ordering::SeqCst);
        };
        tokio::join!(waits, other);
        self.disk.join().unwrap()
    }
}

#[tokio::test]
async fn who_waits_for_the_disk_holds_up_nobody_else() {
    let site = Site::with(vec![article("a", "es", "Uno", "x")]).await;
    let articles = || SlowDisk::under(site.place.path().join("index"));
    assert!(articles().lets_others_go_on(site.find(asking("x"))).await);
    assert!(articles().lets_others_go_on(site.index.position()).await);
    let folder = site.place.path().join("records");
    let records = RecordIndex::open(&folder);
    let query = RecordQuery::default();
    assert!(SlowDisk::under(folder).lets_others_go_on(records.search(&query)).await);
}
