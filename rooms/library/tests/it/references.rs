//! References that are brought: what is one work and what is not, and what a file of references gives back.

use platform::accounts::Who;
use platform::room::ImportReport;
use records::{Body, By, Filter, Record, Records, Statement, Vocabularies};
use room_library::{DOCUMENT, import_documents};
use serde_json::Value;
use testkit::site::{Got, On, Site, on_both};

async fn site(on: On) -> Site {
    Site::start(vec![records::room(), room_directory::room(), room_library::room()], on).await.unwrap()
}

async fn get(site: &Site, path: &str) -> Got {
    let got = site.visitor().unwrap().get(path).await.unwrap();
    assert_eq!(got.status, 200, "{path}: {}", got.words());
    got
}

async fn bring(site: &Site, bib: &str) -> ImportReport {
    import_documents(&site.node.db, bib.as_bytes(), &Who::operator(), false, false).await.unwrap()
}

async fn documents(site: &Site) -> Vec<Record> {
    Records::of(&site.node.db).list(&Filter::of("document"), None, 1000).await.unwrap()
}

async fn add(site: &Site, said: &[(&str, &str)]) -> String {
    let mut body = Body::new();
    said.iter().for_each(|(field, text)| body.say(field, Statement::text(*text)));
    let (who, vocabularies) = (Who::operator(), Vocabularies::load(&site.node.db).await.unwrap());
    let mut tx = site.node.db.begin().await.unwrap();
    let by = By::hand(&who, "");
    let id = Records::add(&mut tx, &DOCUMENT, None, &body, by, false, &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    id
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
async fn a_doi_that_was_typed_with_its_address_is_one_doi_everywhere() {
    let site = site(On::Sqlite).await;
    let said = [
        ("title", "Rutas"),
        ("type", "book"),
        ("doi", "https://doi.org/10.5/Aa"),
        ("isbn", "978-0-0000-0000-2"),
        ("isbn", "ISBN 978-1-1111-1111-3"),
    ];
    let id = add(&site, &said).await;
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
