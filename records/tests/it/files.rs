//! Files of records: filed once, opened on their day, and erased for good once they are taken away.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use platform::accounts::Who;
use platform::config::Config;
use platform::files::Stored;
use platform::jobs::{Due, claim};
use platform::permissions::{Action, Role};
use platform::room::{Contributions, Room};
use platform::time::{self, DAY};
use platform::web::Routes;
use platform::words::Catalogue;
use records::pages::{self, Shelf};
use records::{
    Body, By, Carries, Field, Filing, Form, Kind, NewFile, Record, RecordFile, RecordFiles, Records, Shown, Statement,
    Vocabularies,
};
use testkit::site::{On, Person, Site, on_both};

use crate::site::is_whole;

static SEE: Action = Action { name: "test.paper.see", roles: &[Role::Visitor] };
static EDIT: Action = Action { name: "test.paper.edit", roles: &[Role::Editor] };
static CARRIES: Carries = Carries {
    readers: |_, _| Shown::Members,
    proposed: |_, _| Body::new(),
    opens_on: |body| body.text("opens").map(str::to_owned),
};
static PAPER: Kind = Kind {
    name: "paper",
    files: "papers",
    words: "test-paper-{}",
    home: "/papeles",
    title: "name",
    summary: "about",
    beside: &[],
    fields: &[
        Field::new("name", Form::Line).required(),
        Field::new("about", Form::Text),
        Field::new("opens", Form::Date),
    ],
    edit: &EDIT,
    carries: Some(&CARRIES),
    open: records::always,
    rules: records::Rules::NONE,
};
static SHELF: Shelf = Shelf { path: "/papeles", kinds: &[&PAPER], words: "test-papers-{}", facets: &[] };
const WORDS: &str = "test-papers-title = Papeles\ntest-papers-lede = Papeles que hay: { $n }\ntest-papers-none = Ninguno
test-paper-one = Papel\ntest-paper-many = { $n } papeles\ntest-paper-new = Agregar un papel\ntest-paper-field-name = Nombre
test-paper-field-about = Qué es\ntest-paper-field-opens = Se abre\n";
pub const ACT: &[u8] = "Acta de la reunión del lunes, con todo lo que se dijo en ella.".as_bytes();

async fn site(on: On) -> Site {
    // nothing is read here
    site_that_reads_by(on, Path::new("/bin/false")).await
}

pub async fn site_that_reads_by(on: On, program: &Path) -> Site {
    let room = Room {
        name: "test",
        catalogue: Catalogue { room: "test", es: WORDS, en: WORDS, pt: WORDS, fr: WORDS },
        actions: &[],
        routes: || pages::routes(Routes::new(), &SHELF, &SEE),
        contribute: |to: &mut Contributions| to.add::<&'static Kind>(Arc::new(&PAPER)),
        sections: &[],
        desk: &[],
        footer: &[],
        jobs: &[],
        ..records::room()
    };
    let set = |config: &mut Config| config.document_program = program.to_owned();
    Site::start_with(vec![records::room(), room], on, set).await.unwrap()
}

async fn editor(site: &Site) -> Person {
    site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap()
}

pub async fn paper(site: &Site, name: &str, opens: Option<&str>) -> Record {
    let mut body = Body::new();
    body.say("name", Statement::text(name));
    body.set("opens", opens.map(Statement::text).into_iter().collect());
    let who = Who::operator();
    let mut tx = site.node.db.begin().await.unwrap();
    let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
    let id = Records::add(&mut tx, &PAPER, None, &body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    Records::of(&site.node.db).find(&id).await.unwrap().unwrap()
}

pub async fn brought(site: &Site, bytes: &[u8]) -> (RecordFile, Stored) {
    let stored = site.node.files.keep(bytes.to_vec()).await.unwrap();
    let new = NewFile { stored: &stored, kind: document::Kind::Text, name: "acta.txt", source: None, by: "" };
    let mut tx = site.node.db.begin().await.unwrap();
    let id = RecordFiles::bring(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    (RecordFiles::find(&site.node.db, &id).await.unwrap().unwrap(), stored)
}

/// A file that was filed with a record and taken away.
async fn removed(site: &Site, record: &Record, bytes: &[u8]) -> Stored {
    let (file, stored) = brought(site, bytes).await;
    let mut tx = site.node.db.begin().await.unwrap();
    assert!(RecordFiles::file(&mut tx, &file.id, &record.id, Filing::default()).await.unwrap());
    assert!(RecordFiles::remove(&mut tx, &file).await.unwrap());
    tx.commit().await.unwrap();
    stored
}

/// Does the upkeep of files where it is due; false where it is not.
async fn upkeep(site: &Site) -> bool {
    let mut opened = 0;
    for due in site.node.contributions.all::<dyn Due>() {
        opened += due.open(&site.node.db, time::now()).await.unwrap();
    }
    for job in claim(&site.node.db, 10, Duration::from_secs(60)).await.unwrap() {
        let kind = records::room().jobs.iter().find(|kind| kind.kind == job.kind).unwrap();
        (kind.run)(site.node.clone(), job).await.unwrap();
    }
    opened > 0
}

fn written_long_ago(site: &Site, stored: &Stored) {
    let file = File::options().write(true).open(site.node.files.path(&stored.digest)).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(7200)).unwrap();
}

async fn rows(site: &Site) -> i64 {
    let (n,): (i64,) = site.node.db.one("SELECT count(*) FROM record_file", ()).await.unwrap();
    n
}

#[tokio::test]
async fn what_was_taken_away_is_erased_in_time_though_nobody_brings_a_file_again() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let record = paper(&site, "Acta", None).await;
        let stored = removed(&site, &record, ACT).await;
        let is_there = || site.node.files.is_there(&stored.digest, stored.bytes);
        db.run("UPDATE record_file SET removed_at = removed_at - $1", (29 * DAY,)).await.unwrap();
        written_long_ago(&site, &stored);
        assert!(!upkeep(&site).await && is_there(), "it can still be asked back");
        db.run("UPDATE record_file SET removed_at = removed_at - $1", (2 * DAY,)).await.unwrap();
        assert!(upkeep(&site).await);
        assert!(!is_there() && rows(&site).await == 0);
        assert!(!upkeep(&site).await, "nothing is left to be done");

        // what nobody files goes, too; and what another file has, stays
        let (_, loose) = brought(&site, b"Otro texto, que nadie archiva con ninguna ficha.").await;
        let (kept, _) = brought(&site, ACT).await;
        let mut tx = db.begin().await.unwrap();
        assert!(RecordFiles::file(&mut tx, &kept.id, &record.id, Filing::default()).await.unwrap());
        tx.commit().await.unwrap();
        removed(&site, &record, ACT).await;
        let aged = "UPDATE record_file SET added_at = added_at - $1, removed_at = removed_at - $2";
        db.run(aged, (8 * DAY, 31 * DAY)).await.unwrap();
        [&loose, &stored].into_iter().for_each(|stored| written_long_ago(&site, stored));
        assert!(upkeep(&site).await);
        assert!(!site.node.files.is_there(&loose.digest, loose.bytes));
        assert!(is_there() && rows(&site).await == 1);
    })
    .await;
}

#[tokio::test]
async fn bytes_that_somebody_has_just_brought_again_are_not_erased() {
    on_both(|on| async move {
        let site = site(on).await;
        let record = paper(&site, "Acta", None).await;
        removed(&site, &record, ACT).await;
        site.node.db.run("UPDATE record_file SET removed_at = removed_at - $1", (31 * DAY,)).await.unwrap();
        // written, and not noted yet
        let stored = site.node.files.keep(ACT.to_vec()).await.unwrap();
        assert!(upkeep(&site).await);
        assert!(site.node.files.is_there(&stored.digest, stored.bytes) && rows(&site).await == 0);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_make_a_record_of_the_same_file_the_second_is_told() {
    on_both(|on| async move {
        let site = site(on).await;
        let (one, two) = (editor(&site).await, editor(&site).await);
        let (file, _) = brought(&site, ACT).await;
        let form = |name: &'static str, token: &'static str| {
            [("name.0", name), ("archivo", file.id.as_str()), ("token", token)]
        };
        let first = one.post("/papeles/nuevo/paper", &form("Acta", "t1")).await.unwrap();
        assert_eq!(first.status, 303, "{}", first.words());
        let second = two.post("/papeles/nuevo/paper", &form("El acta", "t2")).await.unwrap();
        assert_eq!(second.status, 422, "{}", second.words());
        is_whole(&second);
        assert!(second.words().contains("guardó entre tanto este mismo archivo"), "{}", second.words());
        assert!(second.text.contains("value=\"El acta\""), "nothing typed is lost");
        let (n,): (i64,) = site.node.db.one("SELECT count(*) FROM record", ()).await.unwrap();
        assert_eq!(n, 1);
        let path = first.leads_to().unwrap().split('?').next().unwrap();
        let again = one.post("/papeles/nuevo/paper", &form("Acta", "t1")).await.unwrap();
        assert_eq!(again.leads_to(), Some(path), "a repeat is led to what the first sending made");
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_sent_twice_is_filed_once_and_a_repeat_is_no_fault() {
    on_both(|on| async move {
        let site = site(on).await;
        let editor = editor(&site).await;
        let record = paper(&site, "Acta", None).await;
        let place = format!("/papeles/{}/archivos", record.id);
        for _ in 0..2 {
            let sent = editor.upload(&place, &[("token", "f1")], ("archivo", "acta.txt", ACT)).await.unwrap();
            assert_eq!(sent.status, 303, "{}", sent.words());
        }
        assert_eq!(RecordFiles::of_record(&site.node.db, &record.id).await.unwrap().len(), 1);
        let other = editor.upload(&place, &[("token", "f2")], ("archivo", "acta.txt", ACT)).await.unwrap();
        assert!(other.status == 422 && other.words().contains("ya tiene ese mismo archivo"), "{}", other.words());
    })
    .await;
}

#[tokio::test]
async fn a_file_with_nothing_in_it_is_named_and_no_file_is_none() {
    on_both(|on| async move {
        let site = site(on).await;
        let editor = editor(&site).await;
        let place = format!("/papeles/{}/archivos", paper(&site, "Acta", None).await.id);
        let empty = editor.upload(&place, &[("token", "f1")], ("archivo", "acta.txt", b"")).await.unwrap();
        is_whole(&empty);
        assert!(empty.status == 422 && empty.words().contains("acta.txt: El archivo está vacío"), "{}", empty.words());
        // so a browser sends a place for a file in which none was chosen
        let none = editor.upload(&place, &[("token", "f1")], ("archivo", "", b"")).await.unwrap();
        assert!(none.status == 422 && none.words().contains("Elija un archivo."), "{}", none.words());
        assert!(!none.words().contains("está vacío"), "{}", none.words());
    })
    .await;
}

#[tokio::test]
async fn where_the_middle_one_of_three_editions_is_taken_away_the_last_one_alone_is_in_force() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let record = paper(&site, "Acta", None).await;
        let mut editions: Vec<RecordFile> = Vec::new();
        for bytes in ["Primera edición del acta.", "Segunda edición del acta.", "Tercera edición del acta."] {
            let (file, _) = brought(&site, bytes.as_bytes()).await;
            let how = Filing { label: "", replaces: editions.last().map(|before| before.id.as_str()) };
            let mut tx = db.begin().await.unwrap();
            assert!(RecordFiles::file(&mut tx, &file.id, &record.id, how).await.unwrap());
            tx.commit().await.unwrap();
            editions.push(file);
        }
        let in_force = async || -> Vec<String> {
            let files = RecordFiles::of_record(db, &record.id).await.unwrap().into_iter();
            files.filter(|file| file.replaced_by.is_none()).map(|file| file.id).collect()
        };
        for (away, left) in [(1, 2), (2, 0)] {
            let file = RecordFiles::find(db, &editions[away].id).await.unwrap().unwrap();
            let mut tx = db.begin().await.unwrap();
            assert!(RecordFiles::remove(&mut tx, &file).await.unwrap());
            tx.commit().await.unwrap();
            assert_eq!(in_force().await, [editions[left].id.clone()], "without {away}");
        }
    })
    .await;
}

/// The days on which the files of records open, as the jobs have them.
async fn openings(site: &Site) -> Vec<(String, String)> {
    let sql = "SELECT payload, key FROM job WHERE kind = 'open-files' ORDER BY key";
    let jobs: Vec<(String, String)> = site.node.db.all(sql, ()).await.unwrap();
    jobs.into_iter().map(|(record, key)| (record, key.rsplit(':').next().unwrap().to_owned())).collect()
}

#[tokio::test]
async fn the_day_on_which_files_open_is_noted_however_it_came_to_be_said() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let entered = paper(&site, "Uno", Some("2900-01-01")).await;
        assert_eq!(openings(&site).await, [(entered.id.clone(), "2900-01-01".to_owned())], "as an import enters it");
        paper(&site, "Abierto", Some("2001-01-01")).await;
        let (kept, lost) = (paper(&site, "Dos", None).await, paper(&site, "Tres", None).await);
        assert_eq!(openings(&site).await.len(), 1);
        let mut body = kept.body.clone();
        body.set("opens", vec![Statement::text("2900-02-02")]);
        let who = Who::operator();
        let mut tx = db.begin().await.unwrap();
        assert!(Records::merge(&mut tx, &[&PAPER], &kept, &lost, &body, By::hand(&who, "")).await.unwrap());
        tx.commit().await.unwrap();
        assert!(openings(&site).await.contains(&(kept.id.clone(), "2900-02-02".to_owned())));
        let mut body = entered.body.clone();
        body.set("opens", vec![Statement::text("2900-03-03")]);
        let mut tx = db.begin().await.unwrap();
        assert!(Records::restore(&mut tx, &PAPER, &entered, &body, By::hand(&who, "")).await.unwrap());
        tx.commit().await.unwrap();
        assert!(openings(&site).await.contains(&(entered.id.clone(), "2900-03-03".to_owned())));
    })
    .await;
}
