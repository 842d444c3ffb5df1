//! Organisations, who can speak, and countries, as people find them; with the starter content.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use records::{Filter, Records};
use room_directory::{ORGANISATION, VOICE};
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

#[tokio::test]
async fn the_starter_content_is_entered_once_and_agrees_with_itself() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        (room_directory::room().starter)(db.clone(), true).await.unwrap();
        let records = Records::of(db);
        assert_eq!(records.count(&Filter::of("organisation")).await.unwrap(), 298);
        assert_eq!(records.count(&Filter::of("voice")).await.unwrap(), 50);
        assert_eq!(records.count(&Filter::of("organisation").with("country", "HN")).await.unwrap(), 32);
        let found = records::check(db, &[&ORGANISATION, &VOICE]).await.unwrap();
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

#[tokio::test]
async fn a_country_has_one_page_with_its_components_and_its_board() {
    let site = site(On::Sqlite).await;
    let (status, page) = get(&site, "/paises/hn").await;
    assert_eq!(status, StatusCode::OK);
    for words in ["Componente 1", "Componente 2", "Junta del observatorio", "Identificada", "32 instituciones"] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(get(&site, "/paises/zz").await.0, StatusCode::NOT_FOUND);
    let (_, all) = get(&site, "/paises").await;
    assert!(all.contains("Honduras") && all.contains("32 instituciones"));
}
