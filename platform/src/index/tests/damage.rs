//! An index whose files are damaged or gone is built anew: it stops nothing.

use std::path::PathBuf;

use super::*;
use crate::index::catch_up;

/// The files of the index in force whose names end so.
fn files(folder: &std::path::Path, ending: &str) -> Vec<PathBuf> {
    let current = std::fs::read_to_string(folder.join("CURRENT")).unwrap();
    let number = current.split_whitespace().nth(1).unwrap();
    let entries = std::fs::read_dir(folder.join(number)).unwrap().map(|entry| entry.unwrap().path());
    let found: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    assert!(!found.is_empty(), "no file {ending}");
    found
}

fn rubbish(path: &std::path::Path) {
    std::fs::write(path, "rubbish ".repeat(40)).unwrap();
}

#[tokio::test]
async fn an_index_that_cannot_be_read_is_begun_anew_and_filled() {
    type Spoil = fn(&std::path::Path);
    let ways: [(&str, Spoil); 7] = [
        (".store", |path| std::fs::remove_file(path).unwrap()),
        (".term", rubbish),
        (".idx", rubbish),
        (".fast", |path| std::fs::write(path, "").unwrap()),
        ("meta.json", |path| std::fs::write(path, &std::fs::read(path).unwrap()[..40]).unwrap()),
        ("meta.json", rubbish),
        (".managed.json", rubbish),
    ];
    for (ending, spoil) in ways {
        let site = Site::with(vec![article("a", "es", "Uno", "x"), article("b", "es", "Dos", "x")]).await;
        let folder = site.place.path().join("index");
        for file in files(&folder, ending) {
            spoil(&file);
        }
        let index = Index::open(&folder);
        let site = Site { index, ..site };
        site.caught_up().await;
        assert_eq!(site.ids("x").await, ["a", "b"], "{ending}");
        assert_eq!(site.index.damage().await.unwrap(), None, "{ending}");
    }
}

#[tokio::test]
async fn a_folder_in_which_no_index_can_be_made_fails_searches_only() {
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join("index"), "a file where the folder should be").unwrap();
    let index = Index::open(&place.path().join("index"));
    assert_eq!(index.position().await, 0);
    assert!(index.search(&asking("x")).await.is_err());
}

#[tokio::test]
async fn a_byte_that_changed_within_a_file_is_found() {
    let site = Site::with(vec![article("a", "es", "Uno", "x")]).await;
    let file = files(&site.place.path().join("index"), ".store").remove(0);
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[2] ^= 0x55;
    std::fs::remove_file(&file).unwrap();
    std::fs::write(&file, bytes).unwrap();
    let why = site.index.damage().await.unwrap().unwrap();
    assert!(why.contains(".store"), "{why}");
}

#[tokio::test]
async fn what_nobody_keeps_is_brought_to_the_end_of_the_log_once() {
    let site = Site::new().await;
    site.put(vec![article("a", "es", "Uno", "x")]).await;
    let (_running, stop) = watch::channel(false);
    let once = async || {
        let documents = Arc::new(site.shelf.clone());
        catch_up(site.index.clone(), site.db.clone(), documents, stop.clone()).await.unwrap();
    };
    once().await;
    assert_eq!(site.ids("x").await, ["a"]);
    site.put(vec![article("b", "es", "Dos", "x")]).await;
    once().await;
    assert_eq!(site.ids("x").await, ["a", "b"]);
}
