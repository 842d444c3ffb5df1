//! Readings kept by version, shown, corrected, exported and searched, on both databases.

use platform::accounts::{self, Who};
use platform::db::What;
use platform::jobs::Due;
use platform::observatories;
use platform::permissions::{Role, Scope};
use platform::room::Export;
use serde_json::Value;
use testkit::site::{Got, On, Site, on_both};

use crate::site::{article, correct, count, is_whole, key, person, read, seen, start_with, work};

/// Two speak, and a term is said in two voices.
pub const TEXT: &str = "El cierre deja sin techo a unas 40 ilegales que esperaban en la frontera.\n\n\
    «No podemos con esta oleada de migrantes», dijo el alcalde, Ramiro Ficticio.\n\n\
    La directora del albergue, Elena Imaginaria, respondió que el fondo se cortó en enero. «Aquí dormían sesenta mujeres», dijo.";

async fn start(on: On) -> Site {
    start_with(on, TEXT).await
}

#[tokio::test]
async fn a_reading_is_kept_with_its_version_and_the_page_tells_it() {
    on_both(|on| async move {
        let site = start(on).await;
        assert_eq!(count(&site, "SELECT count(*) FROM article_reading WHERE women = 1 AND men = 1").await, 1);
        assert_eq!(count(&site, "SELECT count(*) FROM mark WHERE voice IS NULL").await, 0);
        assert!(count(&site, "SELECT count(*) FROM mark WHERE voice = 'quoted'").await > 0);
        let editor = person(&site, Role::Editor).await.get("/n/nota").await.unwrap();
        is_whole(&editor);
        let words = editor.words();
        for said in
            ["Elena Imaginaria", "Ramiro Ficticio", "Mujeres 1", "Hombres 1", "En una cita", "Corregir la lectura"]
        {
            assert!(words.contains(said), "{said}: {words}");
        }
        assert!(editor.text.contains(r#"<mark class="term-quote">"#) && editor.text.contains(r#"class="who c-women""#));
        let visitor = site.visitor().unwrap().get("/n/nota").await.unwrap();
        is_whole(&visitor);
        assert!(!visitor.text.contains("Elena Imaginaria") && !visitor.text.contains("/corregir"));
        // how many speak is told to everybody
        for said in ["Quién habla", "Mujeres 1", "Hombres 1"] {
            assert!(visitor.words().contains(said), "{said}: {}", visitor.words());
        }
        // a number stays on the line of the last word before it
        for before in editor.text.split("<button class=\"ref\"").collect::<Vec<_>>().split_last().unwrap().1 {
            let kept = before.rsplit("<span class=\"nb\">").next().unwrap();
            assert!(kept.starts_with("<mark class=\"") && kept.ends_with("</mark>"), "{kept}");
            assert!(!kept.trim_start_matches("<mark class=").contains(' '), "{kept}");
        }
        // words of the article keep their language on a page of another
        let english = person(&site, Role::Editor).await.get("/n/nota?lang=en").await.unwrap();
        is_whole(&english);
        for words in ["Aquí dormían sesenta mujeres", "Elena Imaginaria"] {
            let at = english.text.rfind(words).unwrap();
            let opened = english.text[..at].rfind('<').unwrap();
            assert!(english.text[opened..at].contains("lang=\"es\""), "{words}: {}", &english.text[opened..at]);
        }
    })
    .await;
}

#[tokio::test]
async fn a_term_in_several_voices_is_told_in_each_to_everybody() {
    on_both(|on| async move {
        let text = "El cierre deja a 40 inmigrantes ilegales en la calle.\n\n\
            «No queremos inmigrantes ilegales», dijo el alcalde, Ramiro Ficticio. «Los inmigrantes ilegales se van», agregó el alcalde.";
        let site = start_with(on, text).await;
        for (lang, told) in [
            ("es", "1 vez en voz propia y 2 veces en citas."),
            ("en", "1 time in the outlet’s own voice and 2 times in quotations."),
            ("pt", "1 vez na voz do veículo e 2 vezes em citações."),
            ("fr", "1 fois dans les propres termes du média et 2 fois dans des citations."),
        ] {
            let page = site.visitor().unwrap().get(&format!("/n/nota?lang={lang}")).await.unwrap();
            is_whole(&page);
            assert!(page.words().contains(told), "{told}: {}", page.words());
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_read_before_voices_were_kept_is_read_again_and_the_rest_is_left() {
    on_both(|on| async move {
        let site = start(on).await;
        let db = &site.node.db;
        for sql in ["UPDATE mark SET voice = NULL", "UPDATE article_reading SET reader = '1', at = 1"] {
            db.run(sql, ()).await.unwrap();
        }
        let reread = async || {
            let got = person(&site, Role::Editor).await.post("/terminos-releer", &[]).await.unwrap();
            assert_eq!(got.status, 303);
            work(&site).await;
        };
        reread().await;
        assert_eq!(count(&site, "SELECT count(*) FROM mark WHERE voice IS NULL").await, 0);
        assert_eq!(count(&site, "SELECT count(*) FROM article_reading").await, 2, "the earlier one stays");
        let before = count(&site, "SELECT max(at) FROM article_reading").await;
        reread().await;
        assert_eq!(count(&site, "SELECT count(*) FROM article_reading").await, 2);
        assert_eq!(count(&site, "SELECT max(at) FROM article_reading").await, before);
    })
    .await;
}

#[tokio::test]
async fn a_correction_stands_beside_the_machines_value_and_is_exported() {
    on_both(|on| async move {
        let site = start(on).await;
        let editor = person(&site, Role::Editor).await;
        assert_eq!(person(&site, Role::Member).await.get("/n/nota/corregir").await.unwrap().status, 404);
        let list = editor.get("/n/nota/corregir").await.unwrap();
        is_whole(&list);
        let term = key(&list, "term-");
        let quote = key(&list, "quote-");
        let form = editor.get(&format!("/n/nota/corregir?marca={quote}")).await.unwrap();
        is_whole(&form);
        assert!(form.text.contains("name=\"quien\""));
        // without a reason, with a value of something else, of a mark that is not there
        for (fields, said) in [
            ([("marca", term.as_str()), ("valor", "wrong"), ("motivo", "")], "Escriba por qué"),
            ([("marca", term.as_str()), ("valor", "woman"), ("motivo", "x")], "Elija lo que es"),
            ([("marca", "term-text-900-901"), ("valor", "wrong"), ("motivo", "x")], "Esa marca no está"),
        ] {
            let got = correct(&editor, "nota", &fields).await;
            assert_eq!(got.status, 422);
            assert!(got.words().contains(said), "{said}: {}", got.words());
            is_whole(&got);
        }
        assert_eq!(count(&site, "SELECT count(*) FROM correction").await, 0);
        for fields in [
            vec![("marca", term.as_str()), ("valor", "wrong"), ("motivo", "Es el nombre de una banda")],
            vec![("marca", quote.as_str()), ("valor", "right"), ("motivo", "")],
            vec![("marca", quote.as_str()), ("valor", "woman"), ("quien", "la alcaldesa"), ("motivo", "Es ella")],
            vec![("marca", "article-text-0-0"), ("valor", "checked")],
        ] {
            let got = correct(&editor, "nota", &fields).await;
            assert_eq!(got.status, 303, "{}", got.words());
        }
        assert_eq!(count(&site, "SELECT count(*) FROM correction").await, 4, "the earlier one of the quotation stays");
        assert!(count(&site, "SELECT count(*) FROM mark").await > 0, "the machine's value stays");
        let page = editor.get("/n/nota").await.unwrap();
        assert!(page.words().contains("No es este término"), "{}", page.words());
        assert!(page.words().contains("Mujer: la alcaldesa"), "{}", page.words());
        let public = site.visitor().unwrap().get("/n/nota").await.unwrap();
        is_whole(&public);
        assert!(!public.text.contains("No es este término") && !public.text.contains("Persona"), "{}", public.words());
        assert_eq!(count(&site, "SELECT count(*) FROM audit WHERE action = 'reading.correct'").await, 4);
        let exports = site.node.contributions.all::<dyn Export>();
        let export = exports.iter().find(|one| one.kind() == "corrections").unwrap();
        let rows = export.rows(&site.node.db, "", 10, false).await.unwrap();
        let (_, line) = rows.first().unwrap();
        assert_eq!((rows.len(), line["checked"].as_bool(), line["text"].as_str()), (1, Some(true), Some(TEXT)));
        let gold: reading::score::GoldText = serde_json::from_value(line.clone()).unwrap();
        assert_eq!(gold.quotes[0].speaker.as_deref(), Some("la alcaldesa"));
        assert_eq!(line["corrections"].as_array().map(Vec::len), Some(3));
        let public = export.rows(&site.node.db, "", 10, true).await.unwrap();
        let told = Value::to_string(&public[0].1);
        assert!(!told.contains("alcald") && !told.contains("Persona") && !told.contains("banda"), "{told}");
        assert!(export.rows(&site.node.db, "nota", 10, false).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_somebody_says_is_of_the_version_and_reading_that_they_saw() {
    on_both(|on| async move {
        let site = start(on).await;
        let db = &site.node.db;
        let editor = person(&site, Role::Editor).await;
        let quote = key(&editor.get("/n/nota/corregir").await.unwrap(), "quote-");
        let path = format!("/n/nota/corregir?marca={quote}");
        let meanwhile = async |change: &'static str| {
            let before = seen(&editor.get(&path).await.unwrap());
            assert_eq!(before.len(), 2);
            db.run(change, ()).await.unwrap();
            let right = [("marca", quote.as_str()), ("valor", "right"), ("lectura", before[0].as_str())];
            let checked = [("marca", "article-text-0-0"), ("valor", "checked"), ("lectura", before[1].as_str())];
            let unseen = [("marca", quote.as_str()), ("valor", "right"), ("lectura", "")];
            for fields in [&right, &checked, &unseen] {
                let got = editor.post("/n/nota/corregir", fields).await.unwrap();
                assert_eq!(got.status, 422, "{}", got.words());
                is_whole(&got);
                assert!(got.words().contains("su lectura cambió mientras tanto"), "{}", got.words());
                assert_ne!(seen(&got).last(), before.last(), "the page shows what is read now");
            }
        };
        meanwhile("UPDATE article_reading SET reader = '99'").await;
        assert_eq!(count(&site, "SELECT count(*) FROM correction").await, 0);
        let right = [("marca", quote.as_str()), ("valor", "right")];
        assert_eq!(correct(&editor, "nota", &right).await.status, 303);
        let told: (String, String) = db.one("SELECT version_id, reader FROM correction", ()).await.unwrap();
        assert_eq!(told, ("nota".to_owned(), "99".to_owned()));

        // a new version, which says the same in the same places
        db.run(
            "INSERT INTO version (id, page_id, number, capture_id, seen_at, title, authors, published_day, doubtful, language, text, lead,
               words, digest, paywalled, noarchive, warnings)
             SELECT 'nota-2', page_id, 2, capture_id, 2, title, authors, published_day, doubtful, language, text, lead,
               words, 'nota-2', paywalled, noarchive, warnings FROM version WHERE id = 'nota'",
            (),
        )
        .await
        .unwrap();
        let mut tx = db.begin().await.unwrap();
        tx.changed("version", "nota-2", What::Added);
        tx.commit().await.unwrap();
        read(&site).await;
        meanwhile("UPDATE page SET version_id = 'nota-2', versions = 2").await;
        assert_eq!(count(&site, "SELECT count(*) FROM correction").await, 1);
    })
    .await;
}

#[tokio::test]
async fn who_corrects_is_of_a_team_that_watches_the_country() {
    on_both(|on| async move {
        let site = start(on).await;
        let db = &site.node.db;
        let mut elsewhere = observatories::find(db, "honduras").await.unwrap().unwrap();
        (elsewhere.id, elsewhere.slug, elsewhere.countries) =
            (String::new(), "panama".to_owned(), vec!["PA".to_owned()]);
        let scope = Scope::Observatory(observatories::save(db, &elsewhere).await.unwrap());
        let member = person(&site, Role::Member).await;
        let (account,): (String,) = db.one("SELECT id FROM account WHERE email LIKE 'member%'", ()).await.unwrap();
        accounts::hold(db, &Who::operator(), &account, Role::Editor, &scope).await.unwrap().unwrap();
        assert_eq!(member.get("/n/nota/corregir").await.unwrap().status, 404);
        let article = member.get("/n/nota").await.unwrap();
        assert!(article.words().contains("Elena Imaginaria") && !article.text.contains("/corregir"));
        assert_eq!(person(&site, Role::Editor).await.get("/n/nota/corregir").await.unwrap().status, 200);
    })
    .await;
}

#[tokio::test]
async fn what_is_forgotten_of_an_article_is_forgotten_in_what_was_tried_on_it() {
    on_both(|on| async move {
        let site = start(on).await;
        for (observatory, page) in [("uno", "nota"), ("dos", "nota-2")] {
            let body =
                serde_json::json!({ "changes": { "es-1": { "examples": [{ "page": page, "before": "Palabras" }] } } });
            let mut tx = site.node.db.begin().await.unwrap();
            tx.run(
                "INSERT INTO list_trial (observatory_id, at, body) VALUES ($1, 1, $2)",
                (observatory, body.to_string()),
            )
            .await
            .unwrap();
            tx.commit().await.unwrap();
        }
        let mut tx = site.node.db.begin().await.unwrap();
        for statement in room_reading::forget("nota") {
            tx.apply(statement).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(count(&site, "SELECT count(*) FROM list_trial WHERE observatory_id = 'uno'").await, 0);
        assert_eq!(count(&site, "SELECT count(*) FROM list_trial WHERE observatory_id = 'dos'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_machine_is_measured_once_and_the_page_tells_its_figures() {
    on_both(|on| async move {
        let site = start(on).await;
        let visitor = site.visitor().unwrap();
        let empty = visitor.get("/lectura/calidad").await.unwrap();
        is_whole(&empty);
        assert!(empty.words().contains("Todavía no se ha medido"), "{}", empty.words());
        let due = site.node.contributions.all::<dyn Due>();
        let mut opened = 0;
        for one in &due {
            opened += one.open(&site.node.db, platform::time::now()).await.unwrap();
        }
        assert!(opened > 0);
        work(&site).await;
        let measured = count(&site, "SELECT count(*) FROM reading_quality WHERE source = 'gold'").await;
        assert!(measured > 30, "{measured}");
        let again = count(&site, "SELECT count(*) FROM job WHERE key = 'measure-reading' AND state <> 'done'").await;
        assert_eq!(again, 0);
        for path in ["/lectura/calidad", "/lectura/calidad?lang=fr"] {
            let page = visitor.get(path).await.unwrap();
            is_whole(&page);
            assert!(page.text.contains("<table"), "{}", page.words());
        }
        assert!(visitor.get("/lectura/calidad.csv").await.unwrap().text.starts_with("reader_version,source,language"));
    })
    .await;
}

#[tokio::test]
async fn articles_are_found_by_what_their_readings_say() {
    let site = start(On::Sqlite).await;
    article(&site, "otra", "Llueve en la costa. El río crece desde el martes.").await;
    read(&site).await;
    let db = &site.node.db;
    let documents = room_watch::ArticleDocuments::of(&site.node);
    platform::index::rebuild(&site.node.index, db, &documents, |_, _| {}).await.unwrap();
    let visitor = site.visitor().unwrap();
    for (filter, title) in [
        ("habla=mujer", "/n/nota"),
        ("habla=nadie", "/n/otra"),
        ("voz=citada", "/n/nota"),
        ("mujeres=la-mitad-o-mas", "/n/nota"),
    ] {
        let got = visitor.get(&format!("/buscar?{filter}")).await.unwrap();
        is_whole(&got);
        let found: Vec<String> = got.attribute("href").into_iter().filter(|href| href.starts_with("/n/")).collect();
        assert_eq!(found, [title], "{filter}: {}", got.words());
    }
    let all = visitor.get("/buscar").await.unwrap();
    assert!(all.words().contains("Quién habla") && all.words().contains("Una mujer"), "{}", all.words());
    assert!(all.words().contains("2 voces: una mujer, un hombre"), "{}", all.words());
}

#[tokio::test]
async fn a_term_that_is_asked_for_stays_asked_for_among_many() {
    let site = start(On::Sqlite).await;
    let many = "Hablan del inmigrante ilegal, de la migración ilegal, de personas sin documentos, de simpapeles, de una avalancha \
        de migrantes, de la invasión migratoria, de una oleada de migrantes, de la presión migratoria, de los indocumentados, de menores migrantes, de sudacas y de venecos.";
    article(&site, "muchas", many).await;
    read(&site).await;
    let documents = room_watch::ArticleDocuments::of(&site.node);
    platform::index::rebuild(&site.node.index, &site.node.db, &documents, |_, _| {}).await.unwrap();
    let own =
        count(&site, "SELECT count(DISTINCT term_id) FROM mark WHERE version_id = 'muchas' AND voice = 'own'").await;
    assert!(own > 8, "{own}");
    let got = site.visitor().unwrap().get("/buscar?propia=es-038").await.unwrap();
    is_whole(&got);
    let chosen = got.text.split("<input").any(|input| input.contains("value=\"es-038\"") && input.contains("checked"));
    assert!(chosen && got.words().contains("veneco"), "{}", got.words());
}

/// The number of the draft that a page's form carries.
fn number(page: &Got) -> String {
    let form = page.text.split("name=\"numero\" value=\"").nth(1).unwrap();
    form.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn changes_gather_in_a_draft_are_tried_and_published_for_one_observatory() {
    on_both(|on| async move {
        let site = start(on).await;
        let editor = person(&site, Role::Editor).await;
        // the editor's own observatory, not the first one
        editor.keep_cookie("observatorio", "honduras");
        let empty = editor.get("/terminos-borrador").await.unwrap();
        is_whole(&empty);
        assert!(empty.words().contains("No hay ningún borrador"), "{}", empty.words());
        assert_eq!(editor.post("/terminos-borrador", &[("verbo", "empezar")]).await.unwrap().status, 303);
        let form = editor.get("/terminos-borrador/termino").await.unwrap();
        is_whole(&form);
        let first = number(&form);
        let term = |pattern: &'static str, number: &'static str| {
            [
                ("id", "hn-001"),
                ("language", "es"),
                ("label", "sin techo"),
                ("pattern", pattern),
                ("category", "loaded"),
                ("severity", "low"),
                ("recommended", "sin vivienda"),
                ("recommended_by", "editor"),
                ("source", "Guía del observatorio"),
                ("numero", number),
            ]
        };
        assert_eq!(first, "1");
        let wrong = editor.post("/terminos-borrador/termino", &term("sin *9 techo", "1")).await.unwrap();
        assert_eq!(wrong.status, 422);
        assert!(wrong.words().contains("*9"), "{}", wrong.words());
        is_whole(&wrong);
        assert_eq!(editor.post("/terminos-borrador/termino", &term("sin techo", "1")).await.unwrap().status, 303);
        let late = editor.post("/terminos-borrador/termino", &term("otra cosa", "1")).await.unwrap();
        assert_eq!(late.status, 422, "an older state of the draft is not saved over a newer one");
        assert_eq!(editor.post("/terminos-borrador", &[("verbo", "probar")]).await.unwrap().status, 303);
        work(&site).await;
        let tried = editor.get("/terminos-borrador").await.unwrap();
        is_whole(&tried);
        for said in ["Un término nuevo", "una marca nueva", "Nuevas: 1", "sin techo"] {
            assert!(tried.words().contains(said), "{said}: {}", tried.words());
        }
        assert_eq!(
            count(&site, "SELECT count(*) FROM mark WHERE term_id = 'hn-001'").await,
            0,
            "trying changes nothing"
        );
        let publish = [("verbo", "publicar"), ("numero", "2"), ("nombre", "Lista de Honduras")];
        let unsaid = editor.post("/terminos-borrador", &publish).await.unwrap();
        assert_eq!(unsaid.status, 422, "{}", unsaid.words());
        let publish = [publish[0], publish[1], publish[2], ("motivo", "Falta en la lista del nodo")];
        assert_eq!(editor.post("/terminos-borrador", &publish).await.unwrap().status, 303);
        assert_eq!(count(&site, "SELECT count(*) FROM list_draft").await, 0);
        assert_eq!(count(&site, "SELECT count(*) FROM term_list WHERE why = 'Falta en la lista del nodo'").await, 1);
        assert_eq!(count(&site, "SELECT count(*) FROM audit WHERE action = 'list.publish'").await, 1);
        assert_eq!(editor.post("/terminos-releer", &[]).await.unwrap().status, 303);
        work(&site).await;
        assert_eq!(count(&site, "SELECT count(*) FROM mark WHERE term_id = 'hn-001'").await, 1);
        let own = editor.get("/n/nota").await.unwrap();
        assert!(own.text.contains("/terminos/hn-001"), "{}", own.words());
        let visitor = site.visitor().unwrap();
        visitor.keep_cookie("observatorio", "regional");
        let other = visitor.get("/n/nota").await.unwrap();
        assert!(!other.text.contains("/terminos/hn-001"), "another observatory does not see its marks");
    })
    .await;
}
