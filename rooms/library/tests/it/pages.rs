//! Documents, laws and treaties as people find them, with the starter content, on both databases.

use records::{Filter, Records, Statement};
use room_library::{CitedLaw, DOCUMENT, LAW, TREATY, cited, counts, import_documents, unratified};
use serde_json::Value;
use testkit::site::{Got, On, Site, on_both};

use crate::made::{add, starter_site as site, title};

async fn get(site: &Site, path: &str) -> Got {
    site.visitor().unwrap().get(path).await.unwrap()
}

async fn id(site: &Site, kind: &str, key: &str) -> String {
    Records::of(&site.node.db).by_key(kind, key).await.unwrap().unwrap().id
}

fn says(got: &Got, all: &[&str]) {
    assert_eq!(got.status, 200, "{}", got.words());
    for words in all {
        assert!(got.words().contains(words), "{words}: {}", got.words());
    }
}

#[tokio::test]
async fn the_starter_content_is_entered_once_and_what_is_uncertain_waits_for_confirmation() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        (room_library::room().starter)(db.clone(), true).await.unwrap();
        let records = Records::of(db);
        let mut n = Vec::new();
        for kind in [&DOCUMENT, &LAW, &TREATY] {
            n.push(records.count(&Filter::of(kind.name)).await.unwrap());
        }
        assert_eq!(n, [147, 101, 35]);
        let found = records::check(db, &[&DOCUMENT, &LAW, &TREATY]).await.unwrap();
        assert_eq!(found.iter().map(|d| &d.says).collect::<Vec<_>>(), Vec::<&String>::new());
        let (mut parties, mut confirmed) = (0, 0);
        for treaty in records.list(&Filter::of("treaty"), None, 100).await.unwrap() {
            assert_eq!(treaty.confirmed_on, None, "{}", treaty.title);
            parties += treaty.body.all("parties").len();
            confirmed += treaty.body.all("parties").iter().filter(|act| act.confirmed_on.is_some()).count();
        }
        assert_eq!((parties, confirmed), (490, 313));
        let sure = records.list(&Filter::of("law"), None, 200).await.unwrap();
        assert_eq!(sure.iter().filter(|law| law.body.all("status")[0].confirmed_on.is_some()).count(), 19);
        let remembered = records.by_key("document", "atl-001").await.unwrap().unwrap();
        assert_eq!((remembered.confirmed_on, remembered.body.all("title")[0].source.as_deref()), (None, None));
        // journal, volume, number and pages stand in their own fields
        let said = |field| remembered.body.text(field);
        let parts = [said("container"), said("volume"), said("issue"), said("pages")];
        assert_eq!(parts, [Some("Gender & Society"), Some("11"), Some("5"), Some("548-571")]);
    })
    .await;
}

#[tokio::test]
async fn lists_are_narrowed_and_taken_away() {
    on_both(|on| async move {
        let site = site(on).await;
        let page = get(&site, "/biblioteca?lectura=yes").await;
        says(&page, &["Biblioteca", "de 41", "BibTeX"]);
        let data: Value = serde_json::from_str(&get(&site, "/leyes.json?pais=GT&tema=Refugio").await.text).unwrap();
        assert!(!data["items"].as_array().unwrap().is_empty());
        let decade: Value = serde_json::from_str(&get(&site, "/leyes.json?anos=199X").await.text).unwrap();
        let years = decade["items"].as_array().unwrap().iter().map(|law| law["fields"]["year"][0]["text"].clone());
        assert!(years.clone().all(|year| year.as_str().unwrap().starts_with("199")) && years.count() > 5);
        says(&get(&site, "/leyes").await, &["Tratados", "Comparar países", "Qué cambió", "Años 1990", "migración"]);
        says(&get(&site, "/tratados?organismo=ilo").await, &["de 9"]);
        let bib = get(&site, "/biblioteca.bib?lengua=pt").await;
        assert_eq!(bib.text.matches("\n@").count() + usize::from(bib.text.starts_with('@')), 3, "{}", bib.text);
        assert!(bib.header("content-type").unwrap().starts_with("application/x-bibtex"));
        let csl: Value = serde_json::from_str(&get(&site, "/biblioteca.csl.json").await.text).unwrap();
        assert_eq!(csl.as_array().unwrap().len(), 147);
    })
    .await;
}

#[tokio::test]
async fn a_document_is_cited_in_five_styles_and_read_by_reference_managers() {
    let site = site(On::Sqlite).await;
    let id = id(&site, "document", "atl-002").await;
    let page = get(&site, &format!("/biblioteca/{id}")).await;
    says(
        &page,
        &[
            "Gendered Geographies of Power",
            "APA 7",
            "Chicago",
            "MLA",
            "ISO 690",
            "Vancouver",
            "Sin confirmar",
            "Dirección permanente",
        ],
    );
    assert!(
        page.words().contains("Mahler, S. J., & Pessar, P. R.") || page.words().contains("Mahler, S. J., y Pessar"),
        "{}",
        page.words()
    );
    for meta in [
        "name=\"citation_title\" content=\"Gendered Geographies of Power",
        "name=\"citation_author\" content=\"Mahler, Sarah J.\"",
        "name=\"citation_doi\" content=\"10.1080/1070289X.2001.9962675\"",
        "name=\"citation_firstpage\" content=\"441\"",
        "ScholarlyArticle",
    ] {
        assert!(page.text.contains(meta), "{meta}");
    }
    let ris = get(&site, &format!("/biblioteca/{id}/cita.ris")).await;
    assert!(ris.text.starts_with("TY  - JOUR") && ris.text.contains("VL  - 7"), "{}", ris.text);
    let csl = get(&site, &format!("/biblioteca/{id}/cita.csl.json")).await;
    assert!(csl.text.contains("\"container-title\": \"Identities\""), "{}", csl.text);
    assert_eq!(get(&site, "/biblioteca/nada").await.status, 404);
    assert_eq!(get(&site, "/biblioteca/nada/cita.bib").await.status, 404);
}

#[tokio::test]
async fn laws_are_joined_both_ways_and_tell_their_status() {
    on_both(|on| async move {
        let site = site(on).await;
        let (new, old) =
            (id(&site, "law", "gt-decree-44-2016-2016").await, id(&site, "law", "gt-decree-95-98-1998").await);
        let page = get(&site, &format!("/leyes/{new}")).await;
        says(&page, &["Código de Migración", "En vigor", "Deroga Ley de Migración", "Lo aplica Reglamento General"]);
        assert!(page.attribute("href").contains(&format!("/leyes/{old}")));
        says(&get(&site, &format!("/leyes/{old}")).await, &["Derogada", "La deroga Código de Migración"]);
        let ratifies = id(&site, "law", "co-law-1595-2012").await;
        let treaty = id(&site, "treaty", "ilo-c189").await;
        assert!(
            get(&site, &format!("/leyes/{ratifies}")).await.attribute("href").contains(&format!("/tratados/{treaty}"))
        );
        says(&get(&site, &format!("/tratados/{treaty}")).await, &["Lo aprueba"]);
    })
    .await;
}

#[tokio::test]
async fn an_article_that_follows_what_the_model_does_not_have_is_marked() {
    on_both(|on| async move {
        let site = site(on).await;
        let text = |field: &'static str, text: &str| (field, Statement::text(text));
        let articles = "Artículo 1. Objeto\nUno.\nArtículo 2. Ámbito\nDos.\nArtículo 3. Principios\nTres.";
        let said =
            vec![title("Ley modelo"), text("kind", "model-law"), text("status", "in-force"), text("text", articles)];
        let model = add(&site, &LAW, said).await;
        for (name, article) in [("Ley que la sigue", "2"), ("Ley que yerra", "9")] {
            let parts = [("article", "Art. 1"), ("model", model.as_str()), ("model_article", article)];
            let parts = parts.map(|(name, text)| (name.to_owned(), text.to_owned()));
            let follows = ("maps", Statement::of(records::Value::Parts(parts.into())));
            let said =
                vec![title(name), text("kind", "law"), text("status", "in-force"), text("country", "HN"), follows];
            add(&site, &LAW, said).await;
        }
        let page = get(&site, &format!("/leyes/{model}")).await;
        says(&page, &["Ley que yerra Art. 1 El texto que hay aquí no tiene ese artículo."]);
        assert_eq!(page.words().matches("no tiene ese artículo").count(), 1, "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn works_of_one_title_are_told_apart_in_lists() {
    let site = site(On::Sqlite).await;
    let bib = "@book{a, title={Fronteras}, author={Paz, Ana}, publisher={Sur}, year={2014}}
        @book{b, title={Fronteras}, author={Roca, Luz}, publisher={Norte}, year={2014}}";
    let who = platform::accounts::Who::operator();
    assert_eq!(import_documents(&site.node.db, bib.as_bytes(), &who, false, false).await.unwrap().new, 2);
    records::catch_up_index(&site.node).await.unwrap();
    says(&get(&site, "/biblioteca?q=Fronteras").await, &["Libro 2014 Paz, Ana Sur", "Libro 2014 Roca, Luz Norte"]);
}

#[tokio::test]
async fn a_treaty_says_who_ratified_it_and_never_takes_the_unknown_for_a_no() {
    on_both(|on| async move {
        let site = site(on).await;
        let id = id(&site, "treaty", "icerd").await;
        let page = get(&site, &format!("/tratados/{id}")).await;
        let known = "14 de 14 países lo ratificaron";
        says(&page, &["Naciones Unidas", known, "no quiere decir", "18 ene 1983", "Adhesión"]);
        let csv = get(&site, &format!("/tratados/{id}.csv")).await;
        assert_eq!(csv.text.lines().count(), 15, "{}", csv.text);
        assert!(csv.text.contains("GT,Guatemala,party,,1983-01-18,ratification"), "{}", csv.text);
        let data: Value = serde_json::from_str(&get(&site, &format!("/tratados/{id}.json")).await.text).unwrap();
        assert_eq!(data["fields"]["parties"].as_array().unwrap().len(), 14);
        // of an observatory of one country
        let own = get(&site, &format!("/tratados/{id}?observatorio=honduras")).await;
        assert_eq!(own.status, 200);
    })
    .await;
}

#[tokio::test]
async fn countries_stand_side_by_side_and_changes_are_told_since_a_day() {
    on_both(|on| async move {
        let site = site(on).await;
        says(&get(&site, "/leyes/comparar").await, &["Elija un tema"]);
        let unknown = get(&site, "/leyes/comparar?tema=NADA").await;
        says(&unknown, &["ningún tratado de la biblioteca trata de «nada»", "Elija un tema"]);
        assert!(!unknown.words().contains("No consta"), "{}", unknown.words());
        let page = get(&site, "/leyes/comparar?tema=trata").await;
        says(&page, &["normas en vigor sobre «trata»", "Guatemala", "Leyes y políticas por país"]);
        let csv = get(&site, "/leyes/comparar.csv?tema=trata").await;
        let head = "country,name,title,kind,number,year,status,address,confirmed_on,source";
        assert_eq!(csv.text.trim_start_matches('\u{feff}').lines().next(), Some(head));
        let of_treaties = csv.text.lines().filter(|line| line.contains(",treaty,") && line.contains("/tratados/"));
        let of_guatemala: Vec<&str> = of_treaties.filter(|line| line.starts_with("GT,")).collect();
        assert!(of_guatemala.iter().any(|line| line.contains("2026-11-24")), "{of_guatemala:?}");
        let data: Value = serde_json::from_str(&get(&site, "/leyes/comparar.json?tema=trata").await.text).unwrap();
        let items = data["items"].as_array().unwrap();
        assert_eq!(items.len() + 1, csv.text.lines().count());
        assert!(items.iter().any(|item| item["kind"] == "treaty" && item["source"].is_string()), "{items:?}");
        let page = get(&site, "/leyes/cambios?desde=2019-06-01").await;
        says(&page, &["136 registros agregados", "Ratificación o adhesión de", "Aprobada: El Salvador"]);
        assert!(!page.words().contains("1983"), "nothing before the day is told");
        let odd = get(&site, "/leyes/cambios?desde=ayer").await;
        says(&odd, &["Escriba una fecha"]);
        let feed = get(&site, "/leyes/cambios.atom?desde=2019-06-01").await;
        assert!(feed.status == 200 && feed.text.contains("<entry>"), "{}", feed.text);
        let later = get(&site, "/leyes/cambios?desde=2099-01-01").await;
        says(&later, &["no consta nada con fecha posterior", "Nadie ha cambiado"]);
    })
    .await;
}

#[tokio::test]
async fn a_country_knows_its_laws_documents_and_what_it_did_not_ratify() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let open = unratified(&site.node, "US").await.unwrap();
        assert!(open.iter().any(
            |treaty| treaty.card.title.contains("Discriminación contra la Mujer") || treaty.status == "signed-only"
        ));
        assert_eq!(open.first().unwrap().status, "signed-only");
        assert!(open.iter().all(|treaty| matches!(treaty.status.as_str(), "signed-only" | "not-party")));
        let all = counts(&site.node).await.unwrap();
        let n = all["HN"];
        assert!(n.laws > 5 && n.documents > 5, "{n:?}");
        assert_eq!(n.laws, Records::of(db).count(&Filter::of("law").with("country", "HN")).await.unwrap());
        assert_eq!(n.unratified, unratified(&site.node, "HN").await.unwrap().len());
        let page = get(&site, "/paises/hn").await;
        says(&page, &["Componente 3 Biblioteca", "Leyes", "Todas las leyes de este país", "sin ratificar"]);
        // a treaty is called as it is called in the language of the page
        let english = get(&site, "/paises/us?lang=en").await;
        says(&english, &["Convention on the Elimination of All Forms of Discrimination against Women"]);
        let front = get(&site, "/paises").await;
        says(&front, &["Componente 1", "Componente 2", "Componente 3"]);
        assert!(front.attribute("href").contains(&"/biblioteca".to_owned()));
        // where there is nothing yet, the component is told all the same, as the other two are
        let bare = get(&site, "/paises/dm").await;
        says(&bare, &["Componente 1", "Componente 2", "Componente 3", "no tiene documentos sobre este país"]);
        assert!(!bare.words().contains("sin ratificar"), "{}", bare.words());
    })
    .await;
}

const BIB: &str = "@article{a, title={Gendered Geographies}, author={Mahler, Sarah}, year={2001}, doi={10.1080/1070289x.2001.9962675}}
@book{b, title={Mujeres que cruzan}, author={{Casa del Migrante}}, year={2024}, isbn={978-99922-0-000-1}, language={es}}
@book{c, title={Mujeres que cruzan}, year={2024}}
@misc{d, year={2024}}";

#[tokio::test]
async fn references_are_brought_in_once_and_wait_to_be_confirmed() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let dry =
            import_documents(db, BIB.as_bytes(), &platform::accounts::Who::operator(), false, true).await.unwrap();
        assert_eq!((dry.new, dry.known, dry.faults.len()), (1, 2, 1), "{dry:?}");
        assert_eq!(Records::of(db).count(&Filter::of("document")).await.unwrap(), 147, "a dry run writes nothing");
        assert_eq!(
            import_documents(db, BIB.as_bytes(), &platform::accounts::Who::operator(), false, false).await.unwrap().new,
            1
        );
        assert_eq!(
            import_documents(db, BIB.as_bytes(), &platform::accounts::Who::operator(), false, false).await.unwrap().new,
            0
        );
        let newest = Records::of(db).newest(&Filter::of("document"), 1).await.unwrap().remove(0);
        assert_eq!(newest.title, "Mujeres que cruzan");
        assert_eq!((newest.body.text("corporate_author"), newest.confirmed_on), (Some("Casa del Migrante"), None));
        // the same title with another year is another edition, and is told to who could join them
        let edition = "@book{e, title={Mujeres que cruzan}, author={{Casa del Migrante}}, year={1999}}";
        let told =
            import_documents(db, edition.as_bytes(), &platform::accounts::Who::operator(), false, false).await.unwrap();
        assert_eq!((told.new, told.known), (1, 0));
        let editor = platform::permissions::Role::Editor;
        let editor = site.signed_in(editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        says(
            &editor.get(&format!("/biblioteca/{}", newest.id)).await.unwrap(),
            &["Ya hay otro con este nombre Mujeres que cruzan, Libro, 1999"],
        );
        // what is taken away comes back as what is there
        for file in ["/biblioteca.bib", "/biblioteca.ris", "/biblioteca.csl.json"] {
            let text = get(&site, file).await.text;
            let again =
                import_documents(db, text.as_bytes(), &platform::accounts::Who::operator(), false, true).await.unwrap();
            assert_eq!((again.new, again.known, again.faults.len()), (0, 149, 0), "{file}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_laws_that_a_text_names_lead_to_their_records() {
    on_both(|on| async move {
        let site = site(on).await;
        let law = |key: &str, kind: &str, number: &str, year: u16, country: &str, name: &str| CitedLaw {
            key: key.to_owned(),
            kind: kind.to_owned(),
            number: Some(number.to_owned()).filter(|number| !number.is_empty()),
            year: Some(year).filter(|year| *year > 0),
            country: Some(country.to_owned()).filter(|country| !country.is_empty()),
            name: name.to_owned(),
        };
        let mut named = vec![
            law("cedaw", "treaty", "", 0, "", "la CEDAW"),
            law("law-779", "law", "779", 0, "NI", "Ley 779"),
            law("regulation-36831-g", "regulation", "36831-G", 0, "CR", "Decreto Ejecutivo 36831-G"),
            law("constitucion", "constitution", "", 0, "PA", "Constitución"),
            law("codigo-de-migracion", "law", "", 0, "", "Código de Migración"),
            // a decree that is cited as a law is told by its year
            law("law-655", "law", "655", 2011, "SV", "Ley 655"),
            // another country's, another kind and year, one that several countries have, one that nobody has
            law("law-779-hn", "law", "779", 0, "HN", "Ley 779"),
            law("decree-4", "decree", "4", 2020, "PA", "Decreto 4"),
            law("ley-de-migracion", "law", "", 0, "", "Ley de Migración"),
            law("ley-inventada", "law", "", 0, "", "Ley Inventada"),
            law("law-655-of-another-year", "law", "655", 2012, "SV", "Ley 655"),
        ];
        // more than one piece of a list: what one of them finds is not lost
        named.extend(
            (0..40).map(|n| law(&format!("nobody-{n}"), "law", &format!("{n}-nadie"), 0, "GT", "Ley de nadie")),
        );
        let mut found: Vec<(String, String)> =
            cited(&site.node.db, &named).await.unwrap().into_iter().map(|(key, link)| (key, link.href)).collect();
        found.sort();
        let keys: Vec<&str> = found.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["cedaw", "codigo-de-migracion", "constitucion", "law-655", "law-779", "regulation-36831-g"]);
        for (key, href) in &found {
            assert_eq!(href.starts_with("/tratados/"), key == "cedaw", "{href}");
            assert_eq!(get(&site, href).await.status, 200, "{href}");
        }
    })
    .await;
}
