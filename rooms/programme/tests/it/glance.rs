//! The register at a glance: its first page, its board and its lists of what waits, each as fresh as the register and telling
//! what everybody may see.

use std::collections::BTreeSet;

use platform::accounts::Who;
use records::{By, Records, State, Statement, Vocabularies};
use room_programme::register::Register;
use room_programme::{ACTIVITY, MANDATE};
use testkit::site::{On, Site, on_both};

use crate::site::{coordinator, officer_of, put, say_of, site};

#[tokio::test]
async fn what_is_written_is_on_the_first_page_and_the_board_at_once() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let waiting = async || visitor.get("/programa").await.unwrap().words().contains("2 actividades esperan fondos");
        assert!(!waiting().await);
        let title = vec![Statement { lang: Some("es".into()), ..Statement::text("Espera que empieza") }];
        let id = say_of(&site, &ACTIVITY, "oil-work-plan", |body| {
            body.set("status", vec![Statement::text("waiting-for-funds")]);
            body.set("title", title);
        })
        .await;
        assert!(waiting().await);
        let board = visitor.get("/programa/tablero").await.unwrap();
        assert!(board.words().contains("Espera que empieza"), "{}", board.words());
        // what is taken out is on no page any more, for officers neither
        put(&site, &ACTIVITY, &id, State::Removed).await;
        assert!(!waiting().await);
        let officer = officer_of(&site, "oil").await;
        for page in ["/programa", "/programa/tablero"] {
            let got = officer.get(page).await.unwrap();
            assert!(!got.words().contains("Espera que empieza"), "{page}: {}", got.words());
        }
    })
    .await;
}

#[tokio::test]
async fn a_visitor_sees_no_button_of_those_who_asked_before() {
    on_both(|on| async move {
        let site = site(on).await;
        let (coordinator, visitor) = (coordinator(&site).await, site.visitor().unwrap());
        for _ in 0..2 {
            assert!(coordinator.get("/programa").await.unwrap().text.contains("href=\"/programa/informe\""));
            let seen = visitor.get("/programa").await.unwrap();
            assert!(!seen.text.contains("href=\"/programa/informe\""), "{}", seen.words());
        }
        let french = visitor.get("/programa?lang=fr").await.unwrap();
        assert!(french.words().contains("sans activité"), "{}", french.words());
    })
    .await;
}

#[tokio::test]
async fn what_nobody_answers_and_what_has_no_outcome_is_listed_whole() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let register = Register::load(&site.node.db).await.unwrap();
        let glance = register.glance();
        assert!(glance.without_outcome().len() > 20, "more than a page");
        let home = visitor.get("/programa").await.unwrap();
        for (path, all) in [
            ("/programa/mandatos-sin-actividad", glance.unanswered()),
            ("/programa/actividades-sin-resultado", glance.without_outcome()),
        ] {
            let expected: BTreeSet<String> = all.iter().map(|item| item.address()).collect();
            assert_eq!(home.attribute("href").iter().any(|href| href == path), all.len() > 6, "{path}");
            let mut seen: BTreeSet<String> = BTreeSet::new();
            let (mut next, mut pages) = (Some(path.to_owned()), 0);
            while let Some(address) = next {
                let page = visitor.get(&address).await.unwrap();
                assert_eq!(page.status, 200, "{}", page.words());
                seen.extend(page.attribute("href").into_iter().filter(|href| expected.contains(href)));
                let later = page.text.split_once("rel=\"next\" href=\"").and_then(|(_, rest)| rest.split_once('"'));
                next = later.map(|(href, _)| href.replace("&#38;", "&").replace("&amp;", "&"));
                pages += 1;
                assert!(pages <= all.len() + 1, "it comes to an end");
            }
            assert_eq!(seen, expected, "{path}");
            let json: serde_json::Value =
                serde_json::from_str(&visitor.get(&format!("{path}.json")).await.unwrap().text).unwrap();
            assert_eq!(json["items"].as_array().map(Vec::len), Some(all.len()), "{json}");
            let csv = visitor.get(&format!("{path}.csv")).await.unwrap();
            assert!(csv.text.starts_with("id,key,title,who,date,address"), "{}", csv.text);
        }
        // what has an outcome since, is listed no more; a key of a row that went on is still a place
        let first = glance.without_outcome()[0].clone();
        let outcome = vec![Statement { lang: Some("es".into()), ..Statement::text("Resultó.") }];
        say_of(&site, &ACTIVITY, &first.key, |body| body.set("outcome", outcome)).await;
        let page = visitor.get("/programa/actividades-sin-resultado").await.unwrap();
        assert!(!page.attribute("href").contains(&first.address()));
        let after = format!("/programa/actividades-sin-resultado?despues={}", first.id);
        assert_eq!(visitor.get(&after).await.unwrap().status, 200);
        // a mandate is answered by what answers one of its paragraphs
        let answered = Records::of(&site.node.db).by_key(MANDATE.name, "crc").await.unwrap().unwrap();
        assert!(glance.unanswered().iter().all(|mandate| mandate.id != answered.id));
    })
    .await;
}

#[tokio::test]
async fn since_2008_is_short_however_long_the_register_and_leads_to_all_of_each_section() {
    on_both(|on| async move {
        let site = site(on).await;
        let (db, visitor) = (&site.node.db, site.visitor().unwrap());
        let founding = visitor.get("/de-2008-a-hoy").await.unwrap();
        assert!(!founding.text.contains("?oficina="), "what the document tells is all there: {}", founding.words());
        let promised = founding.words().matches("Todavía no").count();
        let model = Records::of(db).by_key(ACTIVITY.name, "cim-database").await.unwrap().unwrap();
        let office = Records::of(db).by_key("body", "cim").await.unwrap().unwrap();
        let (who, vocabularies) = (Who::operator(), Vocabularies::load(db).await.unwrap());
        let mut tx = db.begin().await.unwrap();
        for n in 0..120 {
            let mut body = model.body.clone();
            let title = Statement { lang: Some("es".into()), ..Statement::text(format!("Copia {n:03}.")) };
            body.set("title", vec![title]);
            body.set("today", Vec::new());
            let (key, by) = (format!("copia-{n}"), By::hand(&who, ""));
            Records::add(&mut tx, &ACTIVITY, Some(&key), &body, by, false, &vocabularies).await.unwrap();
        }
        tx.commit().await.unwrap();
        let page = visitor.get("/de-2008-a-hoy").await.unwrap();
        assert!(page.words().matches("Copia ").count() < 60, "{}", page.words());
        assert_eq!(page.words().matches("Todavía no").count(), promised, "no promise goes out of sight");
        let all = format!("/de-2008-a-hoy?oficina={}", office.id);
        assert!(page.attribute("href").contains(&all), "{}", page.text);
        let (mut next, mut seen) = (Some(all), Vec::new());
        while let Some(address) = next {
            let page = visitor.get(&address).await.unwrap();
            assert_eq!(page.status, 200, "{}", page.words());
            seen.extend(page.words().split("Copia ").skip(1).map(|rest| rest[..3].to_owned()));
            let later = page.text.split_once("rel=\"next\" href=\"").and_then(|(_, rest)| rest.split_once('"'));
            next = later.map(|(href, _)| href.replace("&#38;", "&").replace("&amp;", "&"));
        }
        seen.sort();
        assert_eq!(seen, (0..120).map(|n| format!("{n:03}")).collect::<Vec<_>>());
        assert_eq!(visitor.get("/de-2008-a-hoy?oficina=nadie").await.unwrap().status, 404);
    })
    .await;
}

#[tokio::test]
async fn since_2008_says_plainly_that_a_register_was_begun_empty() {
    let rooms = vec![records::room(), room_directory::room(), room_library::room(), room_programme::room()];
    let site = Site::start(rooms, On::Sqlite).await.unwrap();
    let page = site.visitor().unwrap().get("/de-2008-a-hoy").await.unwrap();
    assert!(page.words().contains("no tiene el registro inicial"), "{}", page.words());
    assert!(!page.words().contains("0 actividades"), "{}", page.words());
}

#[tokio::test]
async fn who_coordinates_sees_what_offices_changed_lately_and_how_it_differs() {
    on_both(|on| async move {
        let site = site(on).await;
        let about = vec![Statement { lang: Some("es".into()), ..Statement::text("Trata de otra cosa.") }];
        let id = say_of(&site, &ACTIVITY, "cim-database", |body| body.set("about", about)).await;
        let coordinator = coordinator(&site).await;
        assert!(coordinator.get("/programa").await.unwrap().text.contains("href=\"/programa/cambios\""));
        let page = coordinator.get("/programa/cambios").await.unwrap();
        let history = format!("{}/historia", ACTIVITY.address(&id));
        let leads: Vec<String> =
            page.attribute("href").into_iter().filter(|href| href.ends_with("/historia")).collect();
        assert_eq!(leads.first(), Some(&history), "the latest first: {}", page.words());
        assert!(page.words().contains("Cambiada") && page.words().contains("Comisión Interamericana de Mujeres"));
        assert_eq!(coordinator.get(&history).await.unwrap().status, 200);
        // the rest follows page by page
        let later = page.text.split_once("rel=\"next\" href=\"").and_then(|(_, rest)| rest.split_once('"'));
        let next = later.map(|(href, _)| href.replace("&#38;", "&").replace("&amp;", "&")).unwrap();
        let next = coordinator.get(&next).await.unwrap();
        assert!(next.status == 200 && !next.attribute("href").contains(&history), "{}", next.words());
        // it is for who coordinates
        assert_eq!(officer_of(&site, "cim").await.get("/programa/cambios").await.unwrap().status, 404);
        assert_eq!(site.visitor().unwrap().get("/programa/cambios").await.unwrap().status, 401);
    })
    .await;
}
