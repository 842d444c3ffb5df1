//! Files that wait to be catalogued: what they are like, and two people who decide about one.

use document::{Document, Kind, Origin, Said};
use platform::accounts::Who;
use platform::permissions::Role;
use records::{NewFile, RecordFile, RecordFiles, Records, Statement};
use room_library::{DOCUMENT, import_documents};
use testkit::site::{Site, on_both};

use crate::made::{add, get, site};

/// A file that was brought, and says this title and ISBN of itself.
async fn brought(site: &Site, title: &str, isbn: &str) -> String {
    named(site, "obra.txt", title, isbn).await
}

pub async fn named(site: &Site, name: &str, title: &str, isbn: &str) -> String {
    of_kind(site, Kind::Text, name, title, isbn).await
}

async fn of_kind(site: &Site, kind: Kind, name: &str, title: &str, isbn: &str) -> String {
    let stored = site.node.files.keep(format!("{name} {title}").into_bytes()).await.unwrap();
    let mut tx = site.node.db.begin().await.unwrap();
    let new = NewFile { stored: &stored, kind, name, source: None, by: "" };
    let id = RecordFiles::bring(&mut tx, &new).await.unwrap();
    let said = |value: &str| (!value.is_empty()).then(|| Said { value: value.to_owned(), from: Origin::Text });
    let document = Document {
        kind,
        pages: Vec::new(),
        title: said(title),
        authors: Vec::new(),
        date: None,
        made: said("2026-12-01"),
        language: None,
        publisher: None,
        keywords: Vec::new(),
        doi: None,
        isbn: said(isbn),
        work: None,
        container: None,
        volume: None,
        issue: None,
        range: None,
        warnings: Vec::new(),
    };
    let document = serde_json::to_string(&document).unwrap();
    tx.run("UPDATE record_file SET state = 'read', said = $2 WHERE id = $1", (&id, document)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn a_file_that_says_no_title_is_called_as_its_name_reads() {
    on_both(|on| async move {
        let site = site(on).await;
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        let id = named(&site, "informe_final-2023.pdf", "", "").await;
        named(&site, "scan_0001.pdf", "", "").await;
        let page = editor.get("/biblioteca/agregar").await.unwrap();
        assert!(page.words().contains("Informe final 2023"), "{}", page.words());
        // when the file was made is told, and not taken for when the work came out
        assert!(page.words().contains("El archivo se hizo el 1 de diciembre de 2026"), "{}", page.words());
        let entered = editor.post("/biblioteca/agregar/todos", &[]).await.unwrap();
        assert!(entered.leads_to().unwrap().contains("cuantos=1"), "{:?}", entered.leads_to());
        let record = RecordFiles::find(&site.node.db, &id).await.unwrap().unwrap().record_id.unwrap();
        let record = Records::of(&site.node.db).find(&record).await.unwrap().unwrap();
        assert_eq!((record.title.as_str(), record.confirmed_on), ("Informe final 2023", None));
        assert!(record.body.all("issued").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_reserved_document_says_until_when_and_how_it_is_asked_for() {
    on_both(|on| async move {
        let site = site(on).await;
        let text = |field: &'static str, text: &str| (field, Statement::text(text));
        let mut addresses = Vec::new();
        for (at, access) in [[("access", "embargo"), ("access_until", "2099-05-03")], [("access", "members"); 2]]
            .into_iter()
            .enumerate()
        {
            let mut said = vec![text("title", "Reservado"), text("type", "report")];
            said.extend(access.iter().take(2 - at).map(|(field, word)| text(field, word)));
            let record = add(&site, &DOCUMENT, said).await;
            let file = named(&site, &format!("{at}.pdf"), "Reservado", "").await;
            let mut tx = site.node.db.begin().await.unwrap();
            assert!(RecordFiles::file(&mut tx, &file, &record, records::Filing::default()).await.unwrap());
            tx.commit().await.unwrap();
            addresses.push(format!("/biblioteca/{record}"));
        }
        let embargo = get(&site, &addresses[0]).await;
        for words in ["Reservado hasta el 3 de mayo de 2099", "se abren para todo el mundo el 4 de mayo de 2099"] {
            assert!(embargo.words().contains(words), "{words}: {}", embargo.words());
        }
        let members = get(&site, &addresses[1]).await;
        for words in ["Con registro", "Los archivos son solo para los miembros. Para leerlos, entre con su cuenta"] {
            assert!(members.words().contains(words), "{words}: {}", members.words());
        }
    })
    .await;
}

#[tokio::test]
async fn reference_managers_are_told_where_the_file_of_an_open_document_is_and_of_a_reserved_one_nothing() {
    on_both(|on| async move {
        let site = site(on).await;
        for access in ["open", "members"] {
            let said = ["title", "type", "access"].into_iter().zip(["Rutas", "report", access]);
            let said = said.map(|(field, text)| (field, Statement::text(text))).collect();
            let record = add(&site, &DOCUMENT, said).await;
            let file = of_kind(&site, Kind::Pdf, "rutas.pdf", "Rutas", "").await;
            let mut tx = site.node.db.begin().await.unwrap();
            assert!(RecordFiles::file(&mut tx, &file, &record, records::Filing::default()).await.unwrap());
            tx.commit().await.unwrap();
            let page = get(&site, &format!("/biblioteca/{record}")).await;
            let address = format!("/biblioteca/{record}/archivos/{file}\"");
            for told in ["name=\"citation_pdf_url\"", "\"encodingFormat\":\"application/pdf\"", "\"contentUrl\":\"http"]
            {
                assert_eq!(page.text.contains(told), access == "open", "{access}: {told}");
            }
            assert_eq!(page.text.matches(&address).count() >= 2, access == "open", "{access}");
            // no abstract, no heading of one
            assert!(!page.text.contains("id=\"resumen\""));
            // a page without a date is cited with the day on which it is read
            assert!(page.words().contains("Recuperado el ") && page.words().contains(", de http"), "{}", page.words());
        }
        let list = get(&site, "/biblioteca").await;
        for mark in ["acc acc-open", "acc acc-reg", "href=\"/oai?verb=Identify\""] {
            assert!(list.text.contains(mark), "{mark}: {}", list.text);
        }
    })
    .await;
}

const BIB: &str = "@book{b, title={Rutas}, year={2019}, isbn={978-0-306-40615-7}}
    @incollection{c, title={Un capítulo}, booktitle={Otras}, year={2019}, isbn={978-1-86197-876-9}}";

#[tokio::test]
async fn a_book_is_known_by_its_isbn_however_that_is_written() {
    on_both(|on| async move {
        let site = site(on).await;
        import_documents(&site.node.db, BIB.as_bytes(), &Who::operator(), false, false).await.unwrap();
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        let like = "Tiene el mismo DOI o ISBN que Rutas";
        brought(&site, "Routes", "9780306406157").await;
        assert!(editor.get("/biblioteca/agregar").await.unwrap().words().contains(like));
        // the ISBN that a chapter names is that of its book
        let other = brought(&site, "Otras", "9781861978769").await;
        let page = editor.get("/biblioteca/agregar").await.unwrap();
        assert_eq!(page.words().matches("Tiene el mismo").count(), 1, "{}", page.words());
        let entered = editor.post("/biblioteca/agregar/todos", &[]).await.unwrap();
        assert!(entered.leads_to().unwrap().contains("cuantos=1"), "{:?}", entered.leads_to());
        assert!(RecordFiles::find(&site.node.db, &other).await.unwrap().unwrap().record_id.is_some());
    })
    .await;
}

#[tokio::test]
async fn of_two_who_decide_about_a_file_at_once_one_does() {
    on_both(|on| async move {
        let site = site(on).await;
        import_documents(&site.node.db, BIB.as_bytes(), &Who::operator(), false, false).await.unwrap();
        let document = Records::of(&site.node.db).titled("document", "Rutas", 1).await.unwrap().remove(0);
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        for round in 0..5 {
            let id = brought(&site, &format!("Nueva {round}"), "9781861978769").await;
            let path = format!("/biblioteca/agregar/{id}");
            let join = [("verbo", "unir"), ("registro", document.id.as_str())];
            let (thrown, joined) =
                tokio::join!(editor.post(&path, &[("verbo", "descartar")]), editor.post(&path, &join));
            let told = [thrown.unwrap(), joined.unwrap()].map(|got| got.leads_to().unwrap_or_default().to_owned());
            let file: Option<RecordFile> = RecordFiles::find(&site.node.db, &id).await.unwrap();
            let is_filed = file.is_some_and(|file| file.record_id.is_some());
            let [thrown, joined] = told.map(|to| !to.contains("library-done-decided"));
            assert_eq!((thrown, joined), (!is_filed, is_filed), "round {round}");
        }
        // what is filed is not thrown away by who still has the old page
        let id = brought(&site, "Con su obra", "9781861978769").await;
        let mut tx = site.node.db.begin().await.unwrap();
        assert!(RecordFiles::file(&mut tx, &id, &document.id, records::Filing::default()).await.unwrap());
        assert!(!RecordFiles::discard(&mut tx, &id).await.unwrap());
        tx.commit().await.unwrap();
        assert!(RecordFiles::find(&site.node.db, &id).await.unwrap().is_some());
    })
    .await;
}
