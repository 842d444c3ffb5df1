#![allow(clippy::unwrap_used)]

use platform::db::{Address, Db};
use proptest::prelude::*;

use super::*;
use crate::starter::OUTLETS;
use crate::store::{Filter, check};

const LIST: &str = "country,name,medium,home_url,feed_url,language,scope,focus\n\
    HN,El Ejemplo,newspaper,https://ejemplo.example/,https://ejemplo.example/feed,es,national,general\n\
    HN,Radio Supuesta,radio,,,es,local,community\n\
    XXX,,blog,nada,,spanish,,\n\
    hn,EL EJEMPLO,newspaper,,,es,,\n";

async fn database() -> (tempfile::TempDir, Db) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Address::Sqlite(folder.path().join("a.sqlite"))).await.unwrap();
    db.migrate().await.unwrap();
    (folder, db)
}

fn faults(done: &Imported) -> Vec<(u64, &str)> {
    done.faults.iter().map(|fault| (fault.line, fault.field.as_str())).collect()
}

#[tokio::test]
async fn a_dry_run_writes_nothing_and_foretells_the_import_which_twice_is_once() {
    let (_folder, db) = database().await;
    let dry = import_outlets(&db, LIST.as_bytes(), false, true).await.unwrap();
    assert_eq!((dry.added, dry.known), (2, 1));
    assert_eq!(Outlets::of(&db).count(&Filter::default()).await.unwrap(), 0);

    let done = import_outlets(&db, LIST.as_bytes(), false, false).await.unwrap();
    assert_eq!((done.added, done.known, &done.faults), (2, 1, &dry.faults));
    assert_eq!(faults(&done), [(4, "name"), (4, "country"), (4, "medium"), (4, "language"), (4, "home")]);
    assert_eq!(done.feeds.len(), 1);

    let again = import_outlets(&db, LIST.as_bytes(), false, false).await.unwrap();
    assert_eq!((again.added, again.known, &again.feeds), (0, 3, &done.feeds));
    assert_eq!(Outlets::of(&db).count(&Filter::default()).await.unwrap(), 2);
    let (lines,): (i64,) = db.one("SELECT count(*) FROM audit WHERE action = 'outlet.import'", ()).await.unwrap();
    assert_eq!(lines, 1);
    assert!(check(&db).await.unwrap().is_empty());
}

#[tokio::test]
async fn the_starter_directory_has_no_fault_and_is_there_at_once() {
    let (_folder, db) = database().await;
    let before = std::time::Instant::now();
    let done = import_outlets(&db, OUTLETS, false, false).await.unwrap();
    assert_eq!((done.added, done.known, done.faults.len()), (351, 0, 0));
    // generous: what is guarded is one transaction instead of one for each row, which takes seconds on a disk
    assert!(before.elapsed() < std::time::Duration::from_secs(5), "{:?}", before.elapsed());
    let names = async |address: &str| -> Vec<String> {
        let found = Outlets::of(&db).of_address(address).await.unwrap();
        found.into_iter().map(|outlet| outlet.name).collect()
    };
    assert_eq!(names("https://prensalibre.com/feed/").await, ["Prensa Libre"]);
    // two outlets have one home page: nothing tells whose a page of it is
    assert_eq!(names("https://www.teletica.com/rss").await, ["Teletica", "Teletica Radio 91.5 FM"]);
}

#[test]
fn lists_of_spreadsheets_are_read_as_they_are_saved() {
    let read = |bytes: &[u8]| Sheet::read(bytes).unwrap().rows.pop().unwrap().draft.name;
    assert_eq!(read("\u{feff}name;country;language;medium\r\nLa Opinión;HN;es;digital\r\n".as_bytes()), "La Opinión");
    assert_eq!(read(b"name\tcountry\tlanguage\tmedium\nLa Opini\xf3n\tHN\tes\tdigital\n"), "La Opinión");
    assert_eq!(read(b"Name, Country, Language, Medium\n'-30-,HN,es,digital\n"), "-30-");
}

#[test]
fn a_list_that_is_none_is_told_as_a_whole() {
    assert_eq!(Sheet::read(b" \n\n").unwrap_err(), Unreadable::Empty);
    assert_eq!(Sheet::read(b"name,country\nA,HN\n").unwrap_err(), Unreadable::NoColumns);
}

#[test]
fn a_feed_that_is_no_address_is_told_and_the_outlet_kept() {
    let sheet = Sheet::read(b"name,country,language,medium,feed_url\nA,HN,es,digital,nada\n").unwrap();
    assert_eq!((sheet.rows.len(), sheet.faults[0].field.as_str(), sheet.faults[0].line), (1, "feed", 2));
    assert_eq!(sheet.rows[0].feed, None);
}

#[test]
fn a_list_beyond_all_measure_is_cut_and_says_so() {
    let rows: String = (0..super::sheet::MOST_ROWS + 5).map(|n| format!("A{n},HN,es,digital\n")).collect();
    let sheet = Sheet::read(format!("name,country,language,medium\n{rows}").as_bytes()).unwrap();
    assert_eq!((sheet.rows.len(), sheet.faults.len()), (super::sheet::MOST_ROWS, 1));
    assert_eq!(sheet.faults[0].key, "directory-import-too-many");
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Sheet::read(&bytes);
        let mut list = b"name,country,language,medium,home,feed_url\n".to_vec();
        list.extend(&bytes);
        let sheet = Sheet::read(&list).unwrap();
        prop_assert!(sheet.rows.iter().all(|row| !row.draft.name.is_empty()));
    }
}
