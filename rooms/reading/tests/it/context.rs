//! What an article names and what it is: kept, shown, linked, searched and corrected, on both databases.

use platform::permissions::Role;
use platform::room::Export;
use serde_json::Value;
use testkit::site::{Got, On, Site, on_both};

use crate::site::{article, correct, count, is_whole, key, person, read, start_with, work};

const TEXT: &str = "«Camino desde mayo», dijo la migrante hondureña Keila Inventada en Tapachula, México.\n\n\
    La CEDAW protege el derecho de asilo, recordó la abogada Ana Supuesta, del Consejo Nacional de Atención al Migrante de Guatemala. \
    Las mujeres migrantes y las refugiadas esperan en el albergue.\n\n\
    El alcalde, Ramiro Ficticio, prometió otro albergue para las migrantes haitianas.";

/// With the directory's and the library's own records.
async fn start(on: On) -> Site {
    let site = start_with(on, "Llueve.").await;
    (room_directory::room().starter)(site.node.db.clone(), true).await.unwrap();
    (room_library::room().starter)(site.node.db.clone(), true).await.unwrap();
    article(&site, "ruta", TEXT).await;
    read(&site).await;
    site
}

fn says(got: &Got, all: &[&str]) {
    is_whole(got);
    for said in all {
        assert!(got.words().contains(said), "{said}: {}", got.words());
    }
}

#[tokio::test]
async fn what_an_article_names_is_told_with_its_rules_and_leads_to_the_records() {
    on_both(|on| async move {
        let site = start(on).await;
        let with_organisations = "SELECT count(*) FROM article_reading WHERE version_id = 'ruta' AND reader LIKE '%-%'";
        assert_eq!(count(&site, with_organisations).await, 1, "the reader says with which organisations it read");
        let common = [
            "Lugares y grupos",
            "México",
            "Tapachula (México, ciudad o pueblo)",
            "Orígenes",
            "Honduras",
            "migrantes haitianas",
            "Leyes y derechos",
            "derecho de asilo",
            "Consejo Nacional de Atención al Migrante",
            "Migración, refugio, racismo, xenofobia",
            "Migración en el centro",
            "Qué reglas lo dicen",
            "treaties: ",
            "forma femenina",
        ];
        let member = person(&site, Role::Editor).await.get("/n/ruta").await.unwrap();
        says(&member, &common);
        assert!(!member.words().contains("a form for women"), "a rule's note is in the language of the page");
        says(
            &member,
            &["Experiencia propia; migrante", "De quien se habla; política, gobierno, parlamento", "Keila Inventada"],
        );
        let visitor = site.visitor().unwrap().get("/n/ruta").await.unwrap();
        says(&visitor, &common);
        for name in ["Keila", "Ana Supuesta", "Ramiro"] {
            assert!(!visitor.text.contains(name), "{name}: who is named is for those who see the whole text");
        }
        for path in ["/tratados/", "/directorio/"] {
            let hrefs = visitor.attribute("href");
            let of_record =
                hrefs.iter().find(|href| href.starts_with(path)).unwrap_or_else(|| panic!("{path}: {hrefs:?}"));
            assert_eq!(site.visitor().unwrap().get(of_record).await.unwrap().status, 200, "{of_record}");
        }
        for lang in ["en", "pt", "fr"] {
            is_whole(&site.visitor().unwrap().get(&format!("/n/ruta?lang={lang}")).await.unwrap());
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_read_before_all_of_it_was_kept_is_read_again() {
    on_both(|on| async move {
        let site = start(on).await;
        site.node.db.run("UPDATE article_reading SET context = NULL", ()).await.unwrap();
        let before = count(&site, "SELECT count(*) FROM article_reading").await;
        let page = person(&site, Role::Editor).await.get("/n/ruta").await.unwrap();
        assert!(page.words().contains("Keila Inventada") && !page.words().contains("Lugares y grupos"));
        assert_eq!(person(&site, Role::Editor).await.post("/terminos-releer", &[]).await.unwrap().status, 303);
        work(&site).await;
        assert_eq!(
            count(&site, "SELECT count(*) FROM article_reading WHERE version_id = 'ruta' AND context IS NULL").await,
            0
        );
        // the other article was read without organisations: it is read with them, too
        assert_eq!(count(&site, "SELECT count(*) FROM article_reading").await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn articles_are_found_by_what_they_name() {
    let site = start(On::Sqlite).await;
    let db = &site.node.db;
    let documents = room_watch::ArticleDocuments::of(&site.node);
    platform::index::rebuild(&site.node.index, db, &documents, |_, _| {}).await.unwrap();
    let visitor = site.visitor().unwrap();
    for filter in
        ["papel=mujer-migrante-citada", "ley=cedaw", "habla-de=MX", "lugar=MX:Tapachula", "tema=32", "senal=migracion"]
    {
        let got = visitor.get(&format!("/buscar?{filter}")).await.unwrap();
        is_whole(&got);
        let found: Vec<String> = got.attribute("href").into_iter().filter(|href| href.starts_with("/n/")).collect();
        assert_eq!(found, ["/n/ruta"], "{filter}: {}", got.words());
    }
    let all = visitor.get("/buscar").await.unwrap();
    says(&all, &["Una mujer migrante, que habla 1", "CEDAW 1", "Tapachula, México 1", "Migración en el centro 1"]);
    let mut tx = db.begin().await.unwrap();
    for statement in room_reading::forget("ruta") {
        tx.apply(statement).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(count(&site, "SELECT count(*) FROM law_name").await, 0, "what an article named is forgotten with it");
}

#[tokio::test]
async fn the_page_of_what_articles_name_tells_how_many_and_which() {
    on_both(|on| async move {
        let site = start(on).await;
        article(&site, "decreto", "El Congreso discute el Decreto 35-2013. Llueve en la capital.").await;
        read(&site).await;
        let documents = room_watch::ArticleDocuments::of(&site.node);
        platform::index::rebuild(&site.node.index, &site.node.db, &documents, |_, _| {}).await.unwrap();
        let visitor = site.visitor().unwrap();
        let mut told = Vec::new();
        for (path, home, count) in [
            ("/n/ruta", "/tratados/", "Se nombra en una nota."),
            ("/n/ruta", "/directorio/", "Se nombra en una nota."),
            ("/n/decreto", "/leyes/", "Se nombra en una nota de la prensa de su país."),
        ] {
            let hrefs = visitor.get(path).await.unwrap().attribute("href");
            let href = hrefs.iter().find(|href| href.starts_with(home)).unwrap_or_else(|| panic!("{home}: {hrefs:?}"));
            let page = visitor.get(href).await.unwrap();
            for words in ["En la prensa", count, "Cierra el albergue", "Ver las notas"] {
                assert!(page.words().contains(words), "{home} {words}: {}", page.words());
            }
            let is_of_panel = |href: &String| href.contains("?ley=") || href.contains("?organizacion=");
            let all = page.attribute("href").into_iter().find(is_of_panel).unwrap();
            let search = visitor.get(&all).await.unwrap();
            let found: Vec<String> =
                search.attribute("href").into_iter().filter(|href| href.starts_with("/n/")).collect();
            assert_eq!(found, [path], "{all}: {}", search.words());
            told.push(href.clone());
        }
        let laws = records::Records::of(&site.node.db).list(&records::Filter::of("law"), None, 50).await.unwrap();
        let other = laws.iter().map(|law| format!("/leyes/{}", law.id)).find(|href| !told.contains(href)).unwrap();
        let page = visitor.get(&other).await.unwrap();
        assert!(page.status == 200 && !page.words().contains("En la prensa"), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn an_editor_corrects_what_an_article_is_and_names() {
    on_both(|on| async move {
        let site = start(on).await;
        let editor = person(&site, Role::Editor).await;
        let list = editor.get("/n/ruta/corregir").await.unwrap();
        says(&list, &["Clasificación", "Para mirar", "Origen en el titular", "Lugares y grupos"]);
        let form = editor.get("/n/ruta/corregir?marca=topic-text-0-0").await.unwrap();
        says(&form, &["Movimientos de mujeres, feminismo", "Máquina: Migración, refugio, racismo, xenofobia"]);
        let (place, part) = (key(&list, "place-"), key(&list, "part-"));
        for (mark, value) in [
            ("topic-text-0-0", "35"),
            ("genre-text-0-0", "report"),
            ("flag-origin-in-headline-0-0", "no"),
            ("flag-violence-0-0", "yes"),
            (&place, "GT"),
            (&part, "eye-witness"),
        ] {
            let fields = [("marca", mark), ("valor", value), ("motivo", "Lo dice el texto")];
            let got = correct(&editor, "ruta", &fields).await;
            assert_eq!(got.status, 303, "{mark}: {}", got.words());
        }
        let wrong = [("marca", "genre-text-0-0"), ("valor", "35"), ("motivo", "x")];
        assert_eq!(correct(&editor, "ruta", &wrong).await.status, 422);
        let page = editor.get("/n/ruta").await.unwrap();
        says(&page, &["Movimientos de mujeres, feminismo", "Reportaje", "Testigo", "Guatemala"]);
        let public = site.visitor().unwrap().get("/n/ruta").await.unwrap();
        assert!(!public.words().contains("Testigo") && !public.words().contains("Reportaje"), "{}", public.words());
        let exports = site.node.contributions.all::<dyn Export>();
        let export = exports.iter().find(|one| one.kind() == "corrections").unwrap();
        let rows = export.rows(&site.node.db, "", 10, false).await.unwrap();
        let line = &rows[0].1;
        let labels: Vec<&str> = line["labels"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        for label in ["topic-35", "genre-report", "violence"] {
            assert!(labels.contains(&label), "{label}: {labels:?}");
        }
        assert_eq!(labels.len(), 3, "{labels:?}");
        assert_eq!(
            (line["facts"][0]["list"].as_str(), line["facts"][0]["value"].as_str()),
            (Some("places"), Some("GT"))
        );
        let public = export.rows(&site.node.db, "", 10, true).await.unwrap();
        let told = public[0].1["corrections"].as_array().unwrap();
        assert_eq!(told.len(), 5, "the part that somebody has is for members: {told:?}");
    })
    .await;
}

#[tokio::test]
async fn what_is_named_often_is_corrected_once_and_told_in_words() {
    on_both(|on| async move {
        let text = "Rosa espera en Tapachula, México. Tapachula crece. En Tapachula hay tres albergues para las migrantes, \
                    dijo la ACNUR, que cita la CEDAW y el derecho de asilo.";
        let site = start_with(on, text).await;
        let editor = person(&site, Role::Editor).await;
        let list = editor.get("/n/nota/corregir").await.unwrap();
        says(&list, &["Tapachula 3 menciones", "Es una organización", "Es un derecho", "Es una ley o un tratado", "personas migrantes"]);
        let words = list.words();
        for told in ["migrants", "La máquina no dice nada Máquina: regla organisations"] {
            assert!(!words.contains(told), "{told}: {words}");
        }
        for lang in ["en", "pt", "fr"] {
            is_whole(&editor.get(&format!("/n/nota/corregir?lang={lang}")).await.unwrap());
        }
        let place = key(&list, "place-");
        let fields = [("marca", place.as_str()), ("valor", "GT"), ("motivo", "Hay otra")];
        assert_eq!(correct(&editor, "nota", &fields).await.status, 303);
        let corrected = "SELECT count(*) FROM correction WHERE subject = 'place' AND value = 'GT' AND surface = 'Tapachula'";
        assert_eq!(count(&site, corrected).await, 3);
        let page = editor.get("/n/nota?lang=es").await.unwrap().words();
        assert_eq!(page.matches("Tapachula: ").count(), 1, "told once: {page}");
        assert_eq!(count(&site, "SELECT count(*) FROM audit WHERE action = 'reading.correct'").await, 1);
    })
    .await;
}
