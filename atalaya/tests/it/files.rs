//! Documents brought to the library with their files: read in a child of the program, searched, read in the browser.

use std::time::{Duration, Instant};

use platform::permissions::{Role, Scope};
use records::{NewFile, RecordFiles};
use tempfile::TempDir;
use testkit::press::Press;
use testkit::site::{EmptyDatabase, Got, On, Person, on_both};

use crate::made::{content, page_of, pdf};
use crate::world::{Watching, atalaya, said, until};

/// A guide of three pages that says its title, its author and its year.
fn guide(title: &str, words: [&str; 3]) -> Vec<u8> {
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R 5 0 R 7 0 R] /Count 3 /MediaBox [0 0 612 792] >>".to_vec(),
    ];
    for (at, words) in words.iter().enumerate() {
        objects.push(page_of(4 + 2 * at));
        objects.push(content("", &format!("BT /F1 12 Tf 72 700 Td ({words}) Tj ET")));
    }
    objects.push(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec());
    let about = format!("<< /Title ({title}) /Author (Supuesta, Ana) /CreationDate (D:20240301) >>");
    objects.push(about.into_bytes());
    pdf(&objects, "/Info 10 0 R")
}

async fn library(on: On) -> (Press, Watching) {
    let press = Press::bulk(platform::time::now(), 1, 1).await.unwrap();
    let watching =
        Watching::start(&press, on, |config| config.document_program = env!("CARGO_BIN_EXE_atalaya").into()).await;
    (press, watching)
}

async fn bring(who: &Person, name: &str, bytes: &[u8]) -> Got {
    let got = who.upload("/biblioteca/agregar", &[], ("archivo", name, bytes)).await.unwrap();
    assert_eq!(got.status, 200, "{}", got.words());
    got
}

/// The address at which a file that was brought is looked through.
fn review(got: &Got) -> String {
    let links = got.attribute("href");
    links.into_iter().find(|href| href.contains("/nuevo/document?archivo=")).expect("a file to catalogue")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pdf_is_brought_catalogued_searched_and_read_page_by_page() {
    on_both(async |on| {
        let (_press, watching) = library(on).await;
        let editor = watching.person(Role::Editor).await;
        let pages = ["Palabras que ayudan", "Diga personas en situacion irregular", "Ejercicios para talleres"];
        let bytes = guide("Guia de palabras", pages);
        let got = bring(&editor, "guia.pdf", &bytes).await;
        assert!(got.words().contains("Guia de palabras") && got.words().contains("Supuesta, Ana"), "{}", got.words());
        // sent twice, it waits once
        assert_eq!(review(&bring(&editor, "otra vez.pdf", &bytes).await), review(&got));
        let form = editor.get(&review(&got)).await.unwrap();
        assert!(form.attribute("value").contains(&"Guia de palabras".to_owned()), "{}", form.words());
        let file = review(&got).split_once('=').unwrap().1.to_owned();
        let sent = [
            ("title.0", "Guía de palabras"),
            ("title.0.lang", "es"),
            ("type", "guide"),
            ("access", "open"),
            ("archivo", &file),
        ];
        let saved = editor.post("/biblioteca/nuevo/document", &sent).await.unwrap();
        let address =
            saved.leads_to().unwrap_or_else(|| panic!("{}", saved.words())).split('?').next().unwrap().to_owned();
        let visitor = watching.site.visitor().unwrap();
        let read = visitor.get(&format!("{address}/leer?pagina=2")).await.unwrap();
        assert!(read.words().contains("Diga personas en situacion irregular"), "{}", read.words());
        let inside = visitor.get(&format!("{address}?q=situaciones+irregulares")).await.unwrap();
        assert!(inside.words().contains("en 1 página") && inside.words().contains("Página 2"), "{}", inside.words());
        until("the index has the text of the file", async || {
            let found = visitor.get("/biblioteca?q=irregulares").await.unwrap();
            found.words().contains("Página 2: Diga personas en situacion irregular")
        })
        .await;
        let whole = visitor.get(&format!("{address}/archivos/{file}")).await.unwrap();
        assert_eq!((whole.status, whole.header("content-type")), (200, Some("application/pdf")));
        assert!(whole.header("content-security-policy").unwrap().starts_with("default-src 'none'"));
        // the very same file is not catalogued again
        assert!(bring(&editor, "guia.pdf", &bytes).await.words().contains("ya está en la biblioteca"));
        // where the words stand is found once for all who ask, and told to nobody once the file is taken away
        let told = async || visitor.get("/biblioteca?q=irregulares").await.unwrap().words().contains("Página 2: Diga");
        assert!(told().await && told().await);
        let db = &watching.site.node.db;
        let known = RecordFiles::find(db, &file).await.unwrap().unwrap();
        let mut tx = db.begin().await.unwrap();
        assert!(RecordFiles::remove(&mut tx, &known).await.unwrap());
        tx.commit().await.unwrap();
        assert!(!told().await);
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_follow_the_access_of_their_record_and_a_newer_one_takes_the_place_of_another() {
    on_both(async |on| {
        let (_press, watching) = library(on).await;
        let (editor, visitor) = (watching.person(Role::Editor).await, watching.site.visitor().unwrap());
        let got = bring(&editor, "uno.pdf", &guide("Informe", ["uno", "hondurena", "tres"])).await;
        let id = review(&got).split_once('=').unwrap().1.to_owned();
        let entered = editor.post(&format!("/biblioteca/agregar/{id}"), &[("verbo", "entrar")]).await.unwrap();
        assert!(entered.leads_to().unwrap().contains("library-done-entered"));
        let db = &watching.site.node.db;
        let file = RecordFiles::find(db, &id).await.unwrap().unwrap();
        let address = format!("/biblioteca/{}", file.record_id.unwrap());
        // nobody has said who may read it
        for path in [format!("{address}/leer"), format!("{address}/archivos/{id}")] {
            let closed = visitor.get(&path).await.unwrap();
            assert!(closed.status != 200 && !closed.words().contains("hondurena"), "{path}");
            assert_eq!(editor.get(&path).await.unwrap().status, 200, "{path}");
        }
        assert!(!visitor.get(&format!("{address}?q=hondurena")).await.unwrap().words().contains("Página 2"));
        until("members find it", async || {
            editor.get("/biblioteca?q=hondurena").await.unwrap().words().contains("Informe")
        })
        .await;
        assert!(!visitor.get("/biblioteca?q=hondurena").await.unwrap().words().contains("Informe"));
        // a second edition
        let second = guide("Informe", ["uno", "salvadorena", "tres"]);
        let sent = editor
            .upload(
                &format!("{address}/archivos"),
                &[("cual", "2.ª edición"), ("reemplaza", &id)],
                ("archivo", "dos.pdf", &second),
            )
            .await
            .unwrap();
        assert_eq!(sent.status, 303, "{}", sent.words());
        let shown = editor.get(&address).await.unwrap();
        assert!(
            shown.words().contains("2.ª edición") && shown.words().contains("Versiones anteriores"),
            "{}",
            shown.words()
        );
        until("only the second edition is found", async || {
            let found = async |word: &str| {
                editor.get(&format!("/biblioteca?q={word}")).await.unwrap().words().contains("Informe")
            };
            found("salvadorena").await && !found("hondurena").await
        })
        .await;
        let old = editor.get(&format!("{address}/leer?archivo={id}&pagina=2")).await.unwrap();
        assert!(old.words().contains("hondurena") && old.words().contains("versión más nueva"), "{}", old.words());
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_says_why_and_leaves_nothing_behind() {
    let (_press, watching) = library(On::Sqlite).await;
    let editor = watching.person(Role::Editor).await;
    let picture = bring(&editor, "foto.pdf", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").await;
    assert!(picture.words().contains("foto.pdf: "), "{}", picture.words());
    assert_eq!(watching.site.node.files.all().unwrap(), Vec::<String>::new());
    let locked = pdf(
        &[b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(), b"<< /Type /Pages /Kids [] /Count 0 >>".to_vec()],
        "/Encrypt << /Filter /Standard /V 2 /R 3 /O (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /U (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /P -4 /Length 128 >> /ID [<01> <01>]",
    );
    let kept = bring(&editor, "cerrado.pdf", &locked).await;
    assert!(kept.words().contains("no se puede leer"), "{}", kept.words());
    // references are no documents: they are entered at once
    let bib = "@book{a, title = {Las que se van}, author = {Supuesta, Ana}, year = 2020}";
    let entered = bring(&editor, "obras.bib", bib.as_bytes()).await;
    assert!(entered.words().contains("1 documento nuevo"), "{}", entered.words());
    let nothing = editor.upload("/biblioteca/agregar", &[], ("archivo", "nada.pdf", b"")).await.unwrap();
    assert!(
        nothing.status == 422 && nothing.words().contains("nada.pdf: El archivo está vacío"),
        "{}",
        nothing.words()
    );
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_begins_like_references_is_none_and_references_take_no_file_from_a_record() {
    let (_press, watching) = library(On::Sqlite).await;
    let (editor, node) = (watching.person(Role::Editor).await, &watching.site.node);
    let text = "[Transcripción de la entrevista]\nSe fue en mayo y no ha vuelto.\n";
    review(&bring(&editor, "entrevista.txt", text.as_bytes()).await);
    assert_eq!(node.files.all().unwrap().len(), 1, "it waits to be catalogued");
    // the same references as a file that was taken away, which can be asked back
    let bib = "@book{a, title = {Las que se van}, author = {Supuesta, Ana}, year = 2020}";
    let stored = node.files.keep(bib.as_bytes().to_vec()).await.unwrap();
    let mut tx = node.db.begin().await.unwrap();
    let new = NewFile { stored: &stored, kind: document::Kind::Text, name: "obras.bib", source: None, by: "" };
    let id = RecordFiles::bring(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    let known = RecordFiles::find(&node.db, &id).await.unwrap().unwrap();
    let mut tx = node.db.begin().await.unwrap();
    RecordFiles::remove(&mut tx, &known).await.unwrap();
    tx.commit().await.unwrap();
    let entered = bring(&editor, "obras.bib", bib.as_bytes()).await;
    assert!(entered.words().contains("1 documento nuevo"), "{}", entered.words());
    assert!(node.files.is_there(&stored.digest, stored.bytes), "the file of the record stays");
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_of_300_pages_is_found_soon_after_they_were_brought() {
    let (_press, watching) = library(On::Sqlite).await;
    let editor = watching.person(Role::Editor).await;
    let kids: String = (0..300).map(|at| format!("{} 0 R ", 10 + 2 * at)).collect();
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!("<< /Type /Pages /Kids [{kids}] /Count 300 /MediaBox [0 0 612 792] >>").into_bytes(),
    ];
    objects.extend(std::iter::repeat_n(b"null".to_vec(), 6));
    objects.push(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec());
    for at in 0..300 {
        let last = if at == 299 { "y el ultimo bastimento" } else { "y sigue el camino" };
        let lines = format!("Las mujeres de la caravana, hoja {at}, cuentan lo que vieron {last} ").repeat(20);
        objects.push(page_of(11 + 2 * at));
        objects.push(content("", &format!("BT /F1 12 Tf 72 700 Td ({lines}) Tj ET")));
    }
    let bytes = pdf(&objects, "");
    let began = Instant::now();
    let got = bring(&editor, "caravana.pdf", &bytes).await;
    let id = review(&got).split_once('=').unwrap().1.to_owned();
    until("all pages are read", async || {
        let file = RecordFiles::find(&watching.site.node.db, &id).await.unwrap().unwrap();
        file.reading == records::FileReading::Read && file.pages == 300
    })
    .await;
    let sent =
        [("title.0", "La caravana"), ("title.0.lang", "es"), ("type", "report"), ("access", "open"), ("archivo", &id)];
    assert_eq!(editor.post("/biblioteca/nuevo/document", &sent).await.unwrap().status, 303);
    let visitor = watching.site.visitor().unwrap();
    until("the word of the last page is found", async || {
        visitor.get("/biblioteca?q=bastimento").await.unwrap().words().contains("La caravana")
    })
    .await;
    // five seconds in a release; this is built to be tested, on a machine that does other things too
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_whose_sending_is_broken_off_leaves_nothing_and_is_sent_again() {
    let (_press, watching) = library(On::Sqlite).await;
    let editor = watching.person(Role::Editor).await;
    let mut bytes = guide("Cortada", ["uno", "dos", "tres"]);
    bytes.extend(vec![b'%'; 2 << 20]);
    let half = bytes.len() / 2;
    let coming = watching.site.data().join("files/coming");
    let is_coming = || std::fs::read_dir(&coming).is_ok_and(|mut files| files.next().is_some());
    let sending = editor.begin_upload("/biblioteca/agregar", ("archivo", "cortada.pdf", &bytes), half).await.unwrap();
    until("the file is coming", async || is_coming()).await;
    drop(sending);
    until("what came of it is gone", async || !is_coming()).await;
    let node = &watching.site.node;
    assert_eq!(node.files.all().unwrap(), Vec::<String>::new());
    let (noted,): (i64,) = node.db.one("SELECT count(*) FROM record_file", ()).await.unwrap();
    assert_eq!(noted, 0);
    review(&bring(&editor, "cortada.pdf", &bytes).await);
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_whose_reader_was_stopped_is_read_by_its_job() {
    let (_press, watching) = library(On::Sqlite).await;
    let node = &watching.site.node;
    let bytes = guide("Interrumpido", ["uno", "dos", "tres"]);
    let stored = node.files.keep(bytes).await.unwrap();
    let mut tx = node.db.begin().await.unwrap();
    let new = NewFile { stored: &stored, kind: document::Kind::Pdf, name: "a.pdf", source: None, by: "" };
    let id = RecordFiles::bring(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    until("the file is read", async || {
        RecordFiles::find(&node.db, &id).await.unwrap().unwrap().reading == records::FileReading::Read
    })
    .await;
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_carries_files_and_a_check_misses_them() {
    let (_press, watching) = library(On::Sqlite).await;
    let editor = watching.person(Role::Editor).await;
    bring(&editor, "guia.pdf", &guide("Guia", ["uno", "dos", "tres"])).await;
    // without one a check complains of that
    watching.site.person(Role::Administrator, &Scope::Node).await.unwrap();
    watching.settled().await;
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("copia");
    let place = copy.to_str().unwrap().to_owned();
    let data = watching.site.data().to_owned();
    for _ in 0..2 {
        let backed = atalaya(&data, &["backup", &place]).output().unwrap();
        assert!(backed.status.success(), "{}", said(&backed));
    }
    let elsewhere = folder.path().join("datos");
    let database = EmptyDatabase::make(On::Sqlite).await.unwrap();
    assert!(database.address().is_empty());
    let restored = atalaya(&elsewhere, &["restore", &place]).output().unwrap();
    assert!(restored.status.success(), "{}", said(&restored));
    let whole = atalaya(&elsewhere, &["check"]).output().unwrap();
    assert!(whole.status.success(), "{}", said(&whole));
    std::fs::remove_dir_all(elsewhere.join("files")).unwrap();
    let missing = atalaya(&elsewhere, &["check"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(1), "{}", said(&missing));
    assert!(said(&missing).contains("record-file-bytes"), "{}", said(&missing));
    drop(database);
    watching.stop().await;
}
