//! References that are brought: what is one work and what is not, and what a file of references gives back.

use exchange::{Role, bibtex, csl_json, ris};
use platform::accounts::Who;
use platform::permissions::Role as Permitted;
use platform::room::ImportReport;
use records::{Filter, Record, Records, Statement};
use room_library::{DOCUMENT, import_documents};
use serde_json::Value;
use testkit::site::{On, Site, on_both};

use crate::made::{add, get, site};

async fn bring(site: &Site, bib: &str) -> ImportReport {
    import_documents(&site.node.db, bib.as_bytes(), &Who::operator(), false, false).await.unwrap()
}

async fn documents(site: &Site) -> Vec<Record> {
    Records::of(&site.node.db).list(&Filter::of("document"), None, 1000).await.unwrap()
}

#[tokio::test]
async fn chapters_of_one_book_and_editorials_of_two_journals_are_works_of_their_own() {
    on_both(|on| async move {
        let site = site(on).await;
        let mut bib: String = (1..=12)
            .map(|n| format!("@incollection{{c{n}, title={{Capítulo {n}}}, booktitle={{Rutas}}, year={{2019}}, isbn={{978-0-0000-0000-2}}}}\n"))
            .collect();
        bib.push_str("@book{b, title={Rutas}, year={2019}, isbn={978-0-0000-0000-2}}\n");
        for (key, journal) in [("e1", "Fronteras"), ("e2", "Caminos")] {
            bib.push_str(&format!("@article{{{key}, title={{Editorial}}, journal={{{journal}}}, year={{2019}}}}\n"));
        }
        for (key, doi) in [("d1", "10.5/a"), ("d2", "10.5/b")] {
            bib.push_str(&format!("@article{{{key}, title={{Reseña}}, year={{2019}}, doi={{{doi}}}}}\n"));
        }
        let first = bring(&site, &bib).await;
        assert_eq!((first.new, first.known, first.faults.len()), (17, 0, 0), "{first:?}");
        let again = bring(&site, &bib).await;
        assert_eq!((again.new, again.known), (0, 17), "{again:?}");
        // the same book under another name is the same book, and an abbreviated journal the same journal
        let other = "@book{x, title={Routes}, isbn={9780000000002}}
            @article{y, title={Editorial}, journal={Front.}, year={2019}}
            @article{z, title={Otra cosa}, doi={https://doi.org/10.5/A}}";
        let other = bring(&site, other).await;
        assert_eq!((other.new, other.known), (0, 3), "{other:?}");
    })
    .await;
}

#[tokio::test]
async fn one_file_sent_twice_at_once_is_entered_once() {
    on_both(|on| async move {
        let site = site(on).await;
        let bib: String = (0..250).map(|n| format!("@book{{b{n}, title={{Obra {n}}}, year={{2019}}}}\n")).collect();
        let (one, two) = tokio::join!(bring(&site, &bib), bring(&site, &bib));
        assert_eq!((one.new + two.new, one.known + two.known), (250, 250));
        assert_eq!(documents(&site).await.len(), 250);
    })
    .await;
}

#[tokio::test]
async fn what_a_form_would_not_take_does_not_come_by_a_file_and_is_told() {
    on_both(|on| async move {
        let site = site(on).await;
        // no two letters in a row the same: no database packs it
        let long: String = (0_u32..4000).filter_map(|n| char::from_u32(0x4e00 + n * 5 % 20_000)).collect();
        let bib = format!(
            "@book{{odd, title={{Mala}}, url={{javascript:alert(1)}}, year={{2020}}}}
             @book{{long, title={{{long}}}, year={{2020}}}}
             @book{{good, title={{Buena}}, url={{https://x.example/1}}, year={{2020}}}}"
        );
        let report = bring(&site, &bib).await;
        assert_eq!((report.new, report.faults.len()), (3, 0), "{report:?}");
        let told: Vec<&str> = report.notes.iter().filter_map(|note| note.split(':').next()).collect();
        assert_eq!(told, ["odd", "long"], "{:?}", report.notes);
        for record in documents(&site).await {
            assert_eq!(record.body.text("url").is_some(), record.title == "Buena", "{}", record.title);
            assert!(record.title.chars().count() <= 500);
            let page = get(&site, &format!("/biblioteca/{}", record.id)).await;
            assert!(!page.text.contains("javascript:"), "{}", record.title);
        }
        assert_eq!(bring(&site, &bib).await.known, 3);
    })
    .await;
}

#[tokio::test]
async fn who_edited_and_who_translated_a_work_comes_in_and_goes_out_again() {
    on_both(|on| async move {
        let site = site(on).await;
        let bib = "@book{r, title={Rutas}, editor={Paz, Ana and {Casa Amiga}}, translator={Gil, Eva}, publisher={Sur},
            year={2019}}";
        assert_eq!(bring(&site, bib).await.new, 1);
        let record = documents(&site).await.remove(0);
        assert_eq!(record.body.texts("editors"), ["Paz, Ana", "Casa Amiga,"]);
        assert_eq!(record.body.texts("translators"), ["Gil, Eva"]);
        let page = get(&site, &format!("/biblioteca/{}", record.id)).await;
        assert!(page.words().contains("Edición de Ana Paz y Casa Amiga"), "{}", page.words());
        let sent = bibtex::read(bib.as_bytes()).references.remove(0);
        let address = format!("/biblioteca/{}/cita", record.id);
        let bib = bibtex::read(get(&site, &format!("{address}.bib")).await.text.as_bytes());
        let ris = ris::read(get(&site, &format!("{address}.ris")).await.text.as_bytes());
        let csl = csl_json::read(get(&site, &format!("{address}.csl.json")).await.text.as_bytes());
        for back in [bib, ris, csl] {
            let back = back.references.first().unwrap();
            for role in [Role::Author, Role::Editor, Role::Translator] {
                assert_eq!(back.people(role), sent.people(role), "{role:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn each_work_of_a_file_that_was_not_taken_whole_is_told_with_what_was_wrong() {
    let site = site(On::Sqlite).await;
    let editor = site.signed_in(Permitted::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
    let bib = "@book{good, title={Rutas}, year={2019}}
@book{nocomma, title={Caminos} year={2019}}
@book{untitled, year={2019}}
@book{odd, title={Puentes}, year={cuando pudo}, url={javascript:alert(1)}}
";
    let got = editor.upload("/biblioteca/agregar", &[], ("archivo", "obras.bib", bib.as_bytes())).await.unwrap();
    for words in [
        "2 documentos nuevos",
        "«nocomma», línea 2: no se agregó. Falta una coma",
        "«untitled», línea 3: no se agregó, porque no tiene título.",
        "«odd», línea 4: no vino todo lo que dice en En la web y Publicado",
    ] {
        assert!(got.words().contains(words), "{words}: {}", got.words());
    }
    assert!(!got.words().contains("«good»"), "{}", got.words());
    // a command tells the same by line
    let report = bring(&site, bib).await;
    let told: Vec<(usize, &str)> = report.faults.iter().map(|fault| (fault.line, fault.place.as_str())).collect();
    assert_eq!(told, [(2, "nocomma"), (3, "untitled")]);
}

#[tokio::test]
async fn a_doi_that_was_typed_with_its_address_is_one_doi_everywhere() {
    let site = site(On::Sqlite).await;
    let said = [
        ("title", "Rutas"),
        ("type", "book"),
        ("doi", "https://doi.org/10.5/Aa"),
        ("isbn", "978-0-0000-0000-2"),
        ("isbn", "ISBN 978-1-1111-1111-3"),
    ];
    let id = add(&site, &DOCUMENT, said.map(|(field, text)| (field, Statement::text(text))).into()).await;
    let page = get(&site, &format!("/biblioteca/{id}")).await;
    assert!(page.text.contains("name=\"citation_doi\" content=\"10.5/Aa\""), "{}", page.text);
    assert!(page.attribute("href").contains(&"https://doi.org/10.5/Aa".to_owned()), "{}", page.text);
    assert!(page.text.contains("\"sameAs\":\"https://doi.org/10.5/Aa\""), "{}", page.text);
    let oai = format!("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:{id}");
    let oai = get(&site, &oai).await.text;
    for identifier in ["https://doi.org/10.5/Aa", "urn:isbn:978-0-0000-0000-2", "urn:isbn:978-1-1111-1111-3"] {
        assert!(oai.contains(&format!("<dc:identifier>{identifier}</dc:identifier>")), "{identifier}: {oai}");
    }
    for text in [&page.text, &oai, &get(&site, &format!("/biblioteca/{id}/cita.bib")).await.text] {
        assert!(!text.contains("doi.org/https"), "{text}");
    }
}

#[tokio::test]
async fn a_file_of_references_holds_what_the_list_of_the_search_holds() {
    on_both(|on| async move {
        let site = site(on).await;
        let mut bib: String = (0..620)
            .map(|n| {
                format!("@book{{b{n}, title={{Obra {n:03}}}, abstract={{La caravana, hoja {n}}}, language={{es}}}}\n")
            })
            .collect();
        bib.push_str("@book{p, title={Livro}, language={pt}}\n@book{f, title={Livre}, language={fr}}\n");
        assert_eq!(bring(&site, &bib).await.new, 622);
        records::catch_up_index(&site.node).await.unwrap();
        for (query, count) in [("?q=caravana", 620), ("?lengua=pt&lengua=fr", 2), ("?lengua=es", 620), ("", 622)] {
            let list: Value =
                serde_json::from_str(&get(&site, &format!("/biblioteca.json{query}")).await.text).unwrap();
            assert_eq!(list["items"].as_array().unwrap().len(), count, "{query}");
            let csl: Value =
                serde_json::from_str(&get(&site, &format!("/biblioteca.csl.json{query}")).await.text).unwrap();
            assert_eq!(csl.as_array().unwrap().len(), count, "{query}");
            let ris = get(&site, &format!("/biblioteca.ris{query}")).await;
            assert_eq!(ris.text.lines().filter(|line| line.starts_with("TY  - ")).count(), count, "{query}");
            let bib = get(&site, &format!("/biblioteca.bib{query}")).await;
            assert_eq!(bib.text.lines().filter(|line| line.starts_with('@')).count(), count, "{query}");
        }
        let none: Value = serde_json::from_str(&get(&site, "/biblioteca.csl.json?q=nadie").await.text).unwrap();
        assert_eq!(none.as_array().unwrap().len(), 0);
        let refused = site.visitor().unwrap().get("/biblioteca.bib?q=-nada").await.unwrap();
        assert_eq!(refused.status, 400, "what cannot be asked is told");
    })
    .await;
}
