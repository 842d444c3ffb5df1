//! Organisations, who can speak, and countries, as people find them; with the starter content.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use platform::accounts::Who;
use records::consent::{self, Consent};
use records::{By, Filter, Records, Statement, Vocabularies};
use room_directory::{AGREEMENT, CONTACT, ORGANISATION, VOICE};
use testkit::site::{On, Site, on_both};
use tower::ServiceExt;

async fn site(on: On) -> Site {
    let site = Site::start(vec![records::room(), room_directory::room()], on).await.unwrap();
    (room_directory::room().starter)(site.node.db.clone(), true).await.unwrap();
    site
}

async fn get(site: &Site, path: &str) -> (StatusCode, String) {
    let request = Request::get(path).header("accept-language", "es").body(Body::empty()).unwrap();
    let answer = platform::web::app(site.node.clone()).oneshot(request).await.unwrap();
    let status = answer.status();
    let bytes = axum::body::to_bytes(answer.into_body(), 4 << 20).await.unwrap();
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

/// The records of all pages of the list, in order.
async fn listed(site: &Site) -> Vec<String> {
    let (mut ids, mut path) = (Vec::new(), "/directorio".to_owned());
    loop {
        let (status, page) = get(site, &path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        let lines = page.split("<h2 class=\"rail-h\"><a href=\"/directorio/").skip(1);
        ids.extend(lines.map(|rest| rest.split('"').next().unwrap().to_owned()));
        let Some((_, next)) = page.split_once("rel=\"next\" href=\"") else { return ids };
        path = next.split('"').next().unwrap().replace("&#38;", "&");
    }
}

#[tokio::test]
async fn women_who_can_be_asked_stand_before_all_others_on_every_page_of_the_directory() {
    on_both(|on| async move {
        let site = site(on).await;
        let (mut women, who) = (Vec::new(), Who::operator());
        let mut tx = site.node.db.begin().await.unwrap();
        let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
        for n in 0..22 {
            let (sex, name) = if n == 0 { ("man", "Abel".to_owned()) } else { ("woman", format!("Zoila {n:02}")) };
            let mut body = records::Body::new();
            for (field, text) in [("name", name.as_str()), ("who", sex), ("country", "HN"), ("topics", "migration")] {
                body.say(field, Statement::text(text));
            }
            consent::say(&mut body, Consent::Given, "2026-01-02", "", "");
            let id =
                Records::add(&mut tx, &VOICE, None, &body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
            if n > 0 {
                women.push(id);
            }
        }
        tx.commit().await.unwrap();
        let by_database = listed(&site).await;
        assert_eq!(by_database[..21], women);
        assert_eq!(by_database.len(), 298 + 50 + 22);
        records::catch_up_index(&site.node).await.unwrap();
        let by_index = listed(&site).await;
        assert_eq!((&by_index[..21], by_index.len()), (&women[..], by_database.len()));
    })
    .await;
}

#[tokio::test]
async fn the_starter_content_is_entered_once_and_agrees_with_itself() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        (room_directory::room().starter)(db.clone(), true).await.unwrap();
        let records = Records::of(db);
        assert_eq!(records.count(&Filter::of("organisation")).await.unwrap(), 298);
        assert_eq!(records.count(&Filter::of("voice")).await.unwrap(), 50);
        assert_eq!(records.count(&Filter::of("agreement")).await.unwrap(), 24);
        assert_eq!(records.count(&Filter::of("contact")).await.unwrap(), 24);
        assert_eq!(records.count(&Filter::of("organisation").with("country", "HN")).await.unwrap(), 32);
        let found = records::check(db, &[&ORGANISATION, &VOICE, &AGREEMENT, &CONTACT]).await.unwrap();
        assert_eq!(found.iter().map(|d| &d.says).collect::<Vec<_>>(), Vec::<&String>::new());
        // what is uncertain waits for somebody to confirm it
        for key in unsure() {
            let record = records.by_key("organisation", &key).await.unwrap().unwrap();
            assert_eq!(record.confirmed_on, None, "{key}");
        }
        let sure = records.by_key("organisation", "gt-conamigua").await.unwrap().unwrap();
        assert_eq!(sure.confirmed_on.as_deref(), Some("2026-11-24"));
    })
    .await;
}

/// Keys of the organisations that the starter content is not sure of.
fn unsure() -> Vec<String> {
    let mut rows = csv::Reader::from_reader(&include_bytes!("../../starter/organisations.csv")[..]);
    let rows = rows.records().map(Result::unwrap).filter(|row| &row[12] != "high");
    rows.map(|row| row[0].to_owned()).collect()
}

#[tokio::test]
async fn the_directory_is_narrowed_by_country_subject_and_kind_and_taken_away() {
    let site = site(On::Sqlite).await;
    let (status, page) = get(&site, "/directorio?pais=HN&tema=migration").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("migración") && page.contains("class=\"rec rec-2\""), "{page}");
    let (_, data) = get(&site, "/directorio.json?clase=organisation&pais=GT").await;
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["items"].as_array().unwrap().len(), 35);
    assert!(data["items"][0]["fields"]["name"][0]["source"].is_string(), "each fact has its source");
    let (_, csv) = get(&site, "/directorio.csv?clase=voice").await;
    assert_eq!(csv.lines().count(), 51);
    assert!(!csv.contains("phone") && !csv.contains("consent"), "what is for members is no column for others");
    // who can speak, and how soon
    let names = |text: &str| -> Vec<String> {
        let rows = csv::Reader::from_reader(text.as_bytes()).into_records().map(Result::unwrap);
        rows.map(|row| row[3].to_owned()).collect()
    };
    let (_, units) = get(&site, "/directorio.csv?quien=unit&pais=HN").await;
    let (_, voices) = get(&site, "/directorio.csv?clase=voice&pais=HN").await;
    assert!(names(&units).len() > 1 && names(&units) == names(&voices), "{units}");
    let (_, women) = get(&site, "/directorio.csv?quien=woman&pais=HN").await;
    assert_eq!(names(&women), Vec::<String>::new());
    let (_, page) = get(&site, "/directorio?pais=HN").await;
    assert!(page.contains("Quién es") && page.contains("quien=unit"), "{page}");
    let (status, feed) = get(&site, "/directorio.atom").await;
    assert!(status == StatusCode::OK && feed.contains("<entry>"));
}

#[tokio::test]
async fn a_record_shows_its_facts_with_their_sources_and_who_belongs_to_it() {
    let site = site(On::Sqlite).await;
    let network = Records::of(&site.node.db).by_key("organisation", "gt-grupo-articulador").await.unwrap().unwrap();
    let (status, page) = get(&site, &format!("/directorio/{}", network.id)).await;
    assert_eq!(status, StatusCode::OK);
    for words in ["De dónde sale", "Reúne a", "Casa del Migrante", "Citar"] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(get(&site, "/directorio/nada").await.0, StatusCode::NOT_FOUND);
}

/// The agreements and contact points that the starter content brings, each with its sources; what its sources do not say
/// outright waits to be confirmed.
#[tokio::test]
async fn agreements_and_contact_points_come_with_their_sources_and_what_may_have_changed_waits() {
    on_both(|on| async move {
        let site = site(on).await;
        let records = Records::of(&site.node.db);
        for kind in [&AGREEMENT, &CONTACT] {
            for record in records.list(&Filter::of(kind.name), None, 100).await.unwrap() {
                for field in kind.fields.iter().filter(|field| field.required) {
                    assert!(!record.body.all(field.name).is_empty(), "{} says no {}", record.key, field.name);
                }
                let told = record.body.all("name").iter().filter_map(|said| said.source.as_deref());
                assert!(told.count() > 0, "{} says not where it is from", record.key);
            }
        }
        let of = async |kind: &str, key: &str| records.by_key(kind, key).await.unwrap().unwrap();
        let read = of("agreement", "cmiss-2007").await;
        assert_eq!(read.confirmed_on.as_deref(), Some("2026-11-30"));
        let here = read.body.all("country").iter().find(|said| said.value.plain() == "SV").unwrap();
        assert_eq!(here.since.as_deref(), Some("2012-11-17"), "since when it holds there");
        // that it was signed was read; whether it is still in force was not
        let signed = of("agreement", "hn-es-labour-2021").await;
        assert_eq!(signed.body.all("signed_on")[0].confirmed_on.as_deref(), Some("2026-11-30"));
        assert_eq!((signed.body.all("standing")[0].confirmed_on.as_deref(), signed.confirmed_on), (None, None));
        let former = of("contact", "haya-hn-dinaf").await;
        let next = of("contact", "haya-hn").await;
        assert_eq!(former.body.all("successor")[0].value.plain(), next.id);
        // of the founding document: until April 2008, as it stood in January
        let memorandum = of("agreement", "cicte-oim-2004").await;
        let said = |field| memorandum.body.text(field);
        assert_eq!((said("signed_on"), said("until")), (Some("2004-09"), Some("2008-04")));
        assert!(memorandum.body.all("until")[0].confirmed_on.is_none(), "it was foreseen, not seen");
        let named = memorandum.body.all("parties").len() + memorandum.body.all("parties_named").len();
        assert_eq!(named, 3, "the Organization with its Secretariat, and IOM");
    })
    .await;
}

#[tokio::test]
async fn agreements_and_networks_are_found_narrowed_and_read_in_each_language() {
    let site = site(On::Sqlite).await;
    let (_, page) = get(&site, "/directorio").await;
    assert!(page.contains("href=\"/acuerdos\"") && page.contains("href=\"/redes\""), "the directory leads to them");
    let (_, data) = get(&site, "/acuerdos.json?pais=NI&tipo=labour").await;
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["items"].as_array().unwrap().len(), 3);
    // a network has what the networks within it have
    let (_, csv) = get(&site, "/redes.csv?red=hague-central-authorities").await;
    assert_eq!(csv.lines().count(), 10);
    let id = Records::of(&site.node.db).by_key("agreement", "repatriation-2006").await.unwrap().unwrap().id;
    for (lang, words) in [
        ("es", "Memorando de entendimiento para la repatriación"),
        ("en", "Memorandum of understanding on the dignified"),
        ("pt", "Memorando de entendimento para a repatriação"),
        ("fr", "Mémorandum d’entente pour le rapatriement"),
    ] {
        let (status, page) = get(&site, &format!("/acuerdos/{id}?lang={lang}")).await;
        let page = page.replace("&#39;", "’").replace('\'', "’");
        assert!(status == StatusCode::OK && page.contains(words), "{words}: {page}");
    }
}

#[tokio::test]
async fn a_country_has_one_page_with_its_components_and_its_board() {
    let site = site(On::Sqlite).await;
    let (status, page) = get(&site, "/paises/hn").await;
    assert_eq!(status, StatusCode::OK);
    for words in [
        "Componente 1",
        "Componente 2",
        "Junta del observatorio",
        "Identificada",
        "32 instituciones",
        "Acuerdos (4)",
        "Redes de contacto (4)",
        "Acuerdo entre España y Honduras sobre los flujos migratorios laborales",
        "Instituto Nacional de Migración",
        "Sin confirmar",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let (_, english) = get(&site, "/paises/hn?lang=en").await;
    assert!(english.contains("Agreement between Spain and Honduras on labour migration flows"), "{english}");
    assert_eq!(get(&site, "/paises/zz").await.0, StatusCode::NOT_FOUND);
    let (_, all) = get(&site, "/paises").await;
    assert!(all.contains("Honduras") && all.contains("32 instituciones"));
    // each with its count, as the others
    assert!(all.contains("href=\"/acuerdos?pais=HN\">4 acuerdos") && all.contains("href=\"/redes?pais=HN\""), "{all}");
    for words in ["La base de datos, en tres componentes", "Componente 1", "Componente 2"] {
        assert!(all.contains(words), "{words}");
    }
}

/// What a journalist asks on her first day.
#[tokio::test]
async fn the_demonstration_has_women_to_call_on_remittances_in_honduras_and_marks_them_as_invented() {
    on_both(|on| async move {
        let site = site(on).await;
        let real = Records::of(&site.node.db).count(&Filter::of("voice")).await.unwrap();
        // nothing leads to a list of nobody, before there is somebody and in a country that has nobody
        for path in ["/directorio", "/directorio?pais=HN", "/paises/hn"] {
            assert!(!get(&site, path).await.1.contains("Solo expertas"), "{path}");
        }
        room_directory::add_sample_people(&site.node.db).await.unwrap();
        room_directory::add_sample_people(&site.node.db).await.unwrap();
        let records = Records::of(&site.node.db);
        assert_eq!(
            records.count(&Filter::of("voice")).await.unwrap(),
            real + 14,
            "entered once, nobody waits for consent"
        );
        let wanted = Filter::of("voice").with("country", "HN").with("topics", "remittances").with("who", "woman");
        let women = records.list(&wanted, None, 9).await.unwrap();
        assert!(women.len() >= 3 && women.iter().all(|woman| woman.sample && woman.confirmed_on.is_some()));
        let asked = "pais=HN&tema=remittances&quien=woman&lengua=en";
        let (_, list) = get(&site, &format!("/directorio?clase=voice&{asked}")).await;
        for words in ["Xiomara Supuesta Lagos", "Muestra", "español, inglés", "El mismo día"] {
            assert!(list.contains(words), "{words}: {list}");
        }
        assert!(!list.contains("Dunia Ficticia"), "who speaks no English is not among them: {list}");
        let (_, page) = get(&site, &format!("/directorio/{}", women[0].id)).await;
        for words in ["Contacto público", "muestra.example", "remesas", "Lenguas", "Confirmado el", "Muestra"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("@muestra.example"), "her mail is for members");
        let (_, directory) = get(&site, "/directorio?pais=HN").await;
        assert!(directory.contains("clase=voice") && directory.contains("Solo expertas"), "{directory}");
        assert!(!get(&site, "/directorio?pais=IS").await.1.contains("Solo expertas"));
        let (_, country) = get(&site, "/paises/hn").await;
        for words in ["Aceptó", "Invitada", "Las salas de reunión y el boletín trimestral", "Experta, Muestra"] {
            assert!(country.contains(words), "{words}: {country}");
        }
        assert!(country.contains("/fichas/proponer?que=missing&amp;pais=HN"), "{country}");
        assert!(country.contains("Solo expertas"), "{country}");
    })
    .await;
}

#[tokio::test]
async fn nothing_that_the_starter_content_names_as_a_source_is_a_note_in_english() {
    let site = site(On::Sqlite).await;
    let said: Vec<(String,)> = site.node.db.all("SELECT body FROM record", ()).await.unwrap();
    let outlets: Vec<(Option<String>,)> = site.node.db.all("SELECT evidence FROM outlet", ()).await.unwrap();
    let outlets = outlets.into_iter().filter_map(|(evidence,)| evidence);
    for text in said.into_iter().map(|(body,)| body).chain(outlets) {
        for note in ["public repository", "website known", "status known", "\"source\":\"known\""] {
            assert!(!text.contains(note), "{note}: {text}");
        }
    }
}

#[tokio::test]
async fn a_country_has_a_short_address_that_leads_to_its_page_for_good() {
    let site = site(On::Sqlite).await;
    let ask = async |path: &str| {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer = platform::web::app(site.node.clone()).oneshot(request).await.unwrap();
        let header = |name: &str| answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        (answer.status(), header("location"), header("set-cookie").unwrap_or_default())
    };
    for (path, to) in [
        ("/hn", "/paises/hn"),
        ("/HN", "/paises/hn"),
        ("/gt?observatorio=honduras", "/paises/gt?observatorio=honduras"),
        ("/gt?", "/paises/gt"),
    ] {
        let (status, location, _) = ask(path).await;
        assert_eq!((status, location.as_deref()), (StatusCode::PERMANENT_REDIRECT, Some(to)), "{path}");
    }
    let (_, location, cookie) = ask("/hn?lang=fr").await;
    assert_eq!(location.as_deref(), Some("/paises/hn?lang=fr"));
    assert!(cookie.contains("=fr"), "the language is kept: {cookie}");
    for none in ["/zz", "/h", "/hnd", "/hn.json", "/nada", "/%C3%A9", "/%00%00"] {
        assert_eq!(ask(none).await.0, StatusCode::NOT_FOUND, "{none}");
    }
    let (_, page) = get(&site, "/paises/hn").await;
    assert!(page.contains("Dirección permanente") && page.contains("href=\"/hn\""), "{page}");
}

#[tokio::test]
async fn vocabularies_that_the_program_brings_have_a_name_in_every_language() {
    let site = site(On::Sqlite).await;
    let (_, all) = get(&site, "/vocabularios").await;
    for name in ["Temas", "Tipos de organización", "Redes de puntos de contacto"] {
        assert!(all.contains(name), "{name}: {all}");
    }
    let (_, skos) = get(&site, "/vocabularios/topics.ttl").await;
    for title in ["\"Temas\"@es", "\"Topics\"@en", "\"Thèmes\"@fr"] {
        assert!(skos.contains(title), "{title}: {}", &skos[..400]);
    }
}
