//! Vocabularies over HTTP: seen, taken away, changed, merged, imported; records follow. On both databases.

use std::time::Duration;

use crate::site::{self, House, entered};
use platform::jobs::claim;
use platform::permissions::Role;
use records::{Filter, Records, Shown};
use testkit::site::{Got, On, on_both};

const TOPICS: &str = "/vocabularios/topics";

/// Runs the jobs that are due.
async fn work(house: &House) -> usize {
    let jobs = claim(&house.site.node.db, 10, Duration::from_secs(60)).await.unwrap();
    let n = jobs.len();
    for job in jobs {
        let kind = records::room().jobs.iter().find(|kind| kind.kind == job.kind).unwrap();
        (kind.run)(house.site.node.clone(), job).await.unwrap();
    }
    n
}

async fn found(house: &House, term: &str) -> i64 {
    Records::of(&house.site.node.db).count(&Filter::of("body").with("topics", term)).await.unwrap()
}

#[tokio::test]
async fn everybody_sees_terms_in_their_tree_with_their_uses_and_takes_them_away() {
    on_both(|on| async move {
        let house = House::start(on).await;
        entered(&house, "Casa").await;
        let visitor = house.site.visitor().unwrap();
        let all = visitor.get("/vocabularios").await.unwrap();
        site::is_whole(&all);
        assert!(all.text.contains(TOPICS) && all.words().contains("2 términos"));
        let one = visitor.get(TOPICS).await.unwrap();
        site::is_whole(&one);
        assert!(one.words().contains("Migración migration 1") && one.words().contains("Tránsito transit 1"));
        assert!(!one.text.contains("/terminos/"), "who may not change it is not led to forms");
        let csv = visitor.get(&format!("{TOPICS}.csv")).await.unwrap();
        assert!(csv.text.contains("transit,Tránsito,,,,migration,0,1"), "{}", csv.text);
        assert!(visitor.get(&format!("{TOPICS}.json")).await.unwrap().text.contains("\"broader\":\"migration\""));
        let skos = visitor.get(&format!("{TOPICS}.ttl")).await.unwrap();
        assert!(skos.header("content-type").unwrap().starts_with("text/turtle"));
        for line in ["a skos:ConceptScheme", "skos:prefLabel \"Tránsito\"@es", "skos:broader <", "topics#migration>"] {
            assert!(skos.text.contains(line), "{line}: {}", skos.text);
        }
        assert_eq!(visitor.get("/vocabularios/nada").await.unwrap().status, 404);
        assert_eq!(visitor.get(&format!("{TOPICS}/nuevo")).await.unwrap().status, 401);
    })
    .await;
}

#[tokio::test]
async fn a_term_is_entered_moved_and_taken_out_of_use_and_records_follow() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        let new = format!("{TOPICS}/nuevo");
        site::is_whole(&editor.get(&new).await.unwrap());
        let got = editor.post(&new, &[("en", "Borders")]).await.unwrap();
        assert!(got.status == 422 && got.text.contains("#es") && got.text.contains("Borders"));
        assert_eq!(editor.post(&new, &[("es", "Fronteras del Norte"), ("en", "Borders")]).await.unwrap().status, 303);
        assert_eq!(editor.post(&new, &[("es", "Otra"), ("id", "fronteras-del-norte")]).await.unwrap().status, 422);
        let term = format!("{TOPICS}/terminos/transit");
        site::is_whole(&editor.get(&term).await.unwrap());
        let circle = [("es", "Migración"), ("broader", "transit")];
        let got = editor.post(&format!("{TOPICS}/terminos/migration"), &circle).await.unwrap();
        assert!(got.status == 422 && got.text.contains("#broader"), "no term stands below itself");
        assert_eq!(work(&house).await, 0);

        let moved = [("es", "Tránsito"), ("broader", "fronteras-del-norte")];
        assert_eq!(editor.post(&term, &moved).await.unwrap().status, 303);
        assert_eq!(work(&house).await, 1);
        assert_eq!((found(&house, "migration").await, found(&house, "fronteras-del-norte").await), (0, 1));
        assert_eq!(house.record(&path).await.revision, 1, "what the record says has not changed");
        house.agrees().await;

        assert_eq!(editor.post(&term, &[("verbo", "retirar")]).await.unwrap().status, 303);
        let form = editor.get(&format!("{path}/editar")).await.unwrap();
        assert!(form.text.contains("value=\"transit\" checked"), "what is said with it stays said");
        let table = ("archivo", "l.csv", "name,topics\nCasa Dos,Tránsito\n".as_bytes());
        let tried = editor.upload("/fichas/importar", &[("clase", "body")], table).await.unwrap();
        assert!(tried.words().contains("«Tránsito» está fuera de uso"), "{}", tried.words());
        let blank = editor.get("/cuerpos/nuevo/body").await.unwrap();
        assert!(!blank.text.contains("value=\"transit\"") && blank.text.contains("value=\"fronteras-del-norte\""));
        assert_eq!(editor.post(&term, &[("verbo", "volver")]).await.unwrap().status, 303);
        assert!(editor.get("/cuerpos/nuevo/body").await.unwrap().text.contains("value=\"transit\""));
        assert_eq!(house.audited("term.").await, ["term.add", "term.change", "term.retire", "term.change"]);
    })
    .await;
}

#[tokio::test]
async fn a_term_merged_into_another_is_said_no_more_and_the_history_tells_it() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        let term = format!("{TOPICS}/terminos/transit");
        assert_eq!(editor.post(&term, &[("verbo", "unir"), ("con", "transit")]).await.unwrap().status, 422);
        assert_eq!(editor.post(&term, &[("verbo", "unir"), ("con", "migration")]).await.unwrap().status, 303);
        assert_eq!(work(&house).await, 1);
        let record = house.record(&path).await;
        assert_eq!((record.body.texts("topics"), record.revision), (vec!["migration"], 2));
        assert_eq!(record.body.all("topics")[0].source.as_deref(), Some("Su propio sitio"), "its source stays");
        assert_eq!(found(&house, "transit").await, 0);
        assert!(editor.get(TOPICS).await.unwrap().words().contains("fuera de uso"));
        assert!(editor.get(&format!("{path}/historia")).await.unwrap().words().contains("transit → migration"));
        assert_eq!(record.body.seen_by(&site::BODY, Shown::Members), record.body);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn a_term_merged_into_one_far_below_it_leaves_no_circle() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let editor = house.person(Role::Editor).await;
        let below = [("es", "De paso"), ("broader", "transit")];
        assert_eq!(editor.post(&format!("{TOPICS}/nuevo"), &below).await.unwrap().status, 303);
        let merge = [("verbo", "unir"), ("con", "de-paso")];
        assert_eq!(editor.post(&format!("{TOPICS}/terminos/migration"), &merge).await.unwrap().status, 303);
        work(&house).await;
        let csv = editor.get(&format!("{TOPICS}.csv")).await.unwrap().text;
        assert!(csv.contains("de-paso,De paso,,,,,0,1") && csv.contains("transit,Tránsito,,,,de-paso,0,1"), "{csv}");
        assert_eq!(house.record(&path).await.revision, 1);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn a_list_of_terms_is_tried_before_it_is_imported() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let form = format!("{TOPICS}/importar");
        site::is_whole(&editor.get(&form).await.unwrap());
        let list = "id,es,fr,broader\ntransit,Tránsito,Transit,migration\nasilo,Asilo,Asile,migration\nmigration,Migración,,\n";
        let tried = editor.upload(&form, &[], ("archivo", "lista.csv", list.as_bytes())).await.unwrap();
        site::is_whole(&tried);
        for said in ["Entraría un término nuevo", "Cambiaría un término", "Un término queda igual", "todavía no se ha guardado"] {
            assert!(tried.words().contains(said), "{said}: {}", tried.words());
        }
        assert!(!editor.get(TOPICS).await.unwrap().text.contains("asilo"));
        let wrong = "id,es,broader\nasilo,,nada\n";
        let refused = editor.upload(&form, &[("verbo", "importar")], ("archivo", "l.csv", wrong.as_bytes())).await.unwrap();
        assert!(refused.words().contains("Línea 2") && refused.words().contains("Escriba el término en español"));
        for (unreadable, says) in [
            (&b"nombre\nx\n"[..], "no nombra la columna id"),
            (b"", "vacía"),
            (b"<html></html>", "no es un vocabulario SKOS"),
        ] {
            let got = editor.upload(&form, &[], ("archivo", "l.csv", unreadable)).await.unwrap();
            assert!(got.status == 422 && got.words().contains(says), "{says}: {}", got.words());
        }
        let done = editor.upload(&form, &[("verbo", "importar")], ("archivo", "l.csv", list.as_bytes())).await.unwrap();
        assert_eq!(done.status, 303, "{}", done.words());
        assert!(editor.get(TOPICS).await.unwrap().words().contains("Asilo"));
        assert_eq!(house.audited("term.").await, ["term.import"]);
    })
    .await;
}

#[tokio::test]
async fn terms_come_from_the_spreadsheet_of_any_office_and_from_skos() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let form = format!("{TOPICS}/importar");
        let office = b"id;es;broader\r\nninez;Ni\xf1ez;migration\r\nasilo;Asilo;migration;sobra\r\n";
        let tried = editor.upload(&form, &[], ("archivo", "l.csv", &office[..])).await.unwrap();
        site::is_whole(&tried);
        for said in ["Niñez", "Línea 3", "más celdas que columnas"] {
            assert!(tried.words().contains(said), "{said}: {}", tried.words());
        }
        let rdf = editor.get(&format!("{TOPICS}.rdf")).await.unwrap();
        assert!(rdf.header("content-type").unwrap().starts_with("application/rdf+xml"));
        let same = editor.upload(&form, &[], ("archivo", "temas.rdf", rdf.text.as_bytes())).await.unwrap();
        assert!(same.words().contains("2 términos quedan iguales"), "{}", same.words());
        // one of another catalogue, below one of here, and before it in the file
        let transit = rdf.text.split('"').find(|part| part.ends_with("#transit")).unwrap();
        let concept = format!(
            "<skos:Concept rdf:about=\"https://x.example/c_9\"><skos:prefLabel xml:lang=\"es\">Retorno</skos:prefLabel>\
             <skos:broader rdf:resource=\"{transit}\"/></skos:Concept><skos:ConceptScheme"
        );
        let more = rdf.text.replacen("<skos:ConceptScheme", &concept, 1);
        let tried = editor.upload(&form, &[], ("archivo", "temas.rdf", more.as_bytes())).await.unwrap();
        site::is_whole(&tried);
        assert!(tried.words().contains("Entraría un término nuevo"), "{}", tried.words());
        let (_, held) = tried.text.split_once("name=\"lista\" value=\"").unwrap();
        let held = held.split('"').next().unwrap().to_owned();
        let done =
            editor.upload(&form, &[("verbo", "importar"), ("lista", &held)], ("archivo", "", b"")).await.unwrap();
        assert_eq!(done.status, 303, "{}", done.words());
        let csv = editor.get(&format!("{TOPICS}.csv")).await.unwrap().text;
        assert!(csv.contains("c-9,Retorno,,,,transit,0,0"), "{csv}");
    })
    .await;
}

#[tokio::test]
async fn a_list_that_says_a_term_twice_or_too_many_of_them_is_told_line_by_line() {
    let house = House::start(On::Sqlite).await;
    let editor = house.person(Role::Editor).await;
    let form = format!("{TOPICS}/importar");
    let import = async |list: &str| {
        let fields = [("verbo", "importar")];
        editor.upload(&form, &fields, ("archivo", "l.csv", list.as_bytes())).await.unwrap()
    };
    let twice = import("id,es\ntransit,Uno\nasilo,Asilo\ntransit,Dos\nasilo,Otro\n").await;
    for said in ["Línea 4", "La línea 2 ya dice este término", "Línea 5", "La línea 3 ya dice este término"] {
        assert!(twice.words().contains(said), "{said}: {}", twice.words());
    }
    let long: String = (0..5001).map(|n| format!("t{n},Término {n}\n")).collect();
    let many = import(&format!("id,es\n{long}")).await;
    assert!(many.words().contains("divídala"), "{}", many.words().chars().take(2000).collect::<String>());
    let csv = editor.get(&format!("{TOPICS}.csv")).await.unwrap().text;
    assert!(csv.contains("transit,Tránsito") && !csv.contains("asilo") && !csv.contains("t0,"), "{csv}");
}

#[tokio::test]
async fn a_term_that_somebody_changed_since_the_trial_is_not_written_over_unseen() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (editor, other) = (house.person(Role::Editor).await, house.person(Role::Coordinator).await);
        let form = format!("{TOPICS}/importar");
        let list = ("archivo", "l.csv", "id,es,fr\ntransit,Tránsito,Transit\n".as_bytes());
        let digest = |got: &Got| {
            let (_, rest) = got.text.split_once("name=\"huella\" value=\"").unwrap();
            rest.split('"').next().unwrap().to_owned()
        };
        let tried = digest(&editor.upload(&form, &[], list).await.unwrap());
        let change = [("es", "Paso"), ("broader", "migration")];
        assert_eq!(other.post(&format!("{TOPICS}/terminos/transit"), &change).await.unwrap().status, 303);
        let late = editor.upload(&form, &[("verbo", "importar"), ("huella", &tried)], list).await.unwrap();
        assert_eq!(late.status, 422, "{}", late.words());
        site::is_whole(&late);
        assert!(late.words().contains("Alguien cambió el vocabulario"), "{}", late.words());
        assert!(other.get(TOPICS).await.unwrap().words().contains("Paso"));
        let now = digest(&late);
        for _ in 0..2 {
            let done = editor.upload(&form, &[("verbo", "importar"), ("huella", &now)], list).await.unwrap();
            assert_eq!(done.status, 303, "sent twice it is done once: {}", done.words());
        }
        assert!(!other.get(TOPICS).await.unwrap().words().contains("Paso"));
    })
    .await;
}
