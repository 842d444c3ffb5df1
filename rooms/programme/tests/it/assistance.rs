//! Technical assistance: offered and asked for without an account, looked at, matched, followed.

use platform::accounts::Who;
use platform::db::TABLES;
use records::{Body, By, Kind, Records, State, Statement, Vocabularies, check};
use room_programme::ASSISTANCE;
use testkit::site::{Person, Site, on_both};

use crate::site::{a_moment_ago, coordinator, holding, led_to, mailing, put, say, site, with_own_field};

async fn send(site: &Site, kind: &str, title: &str, country: &str, mail: &str) -> String {
    let since = a_moment_ago();
    let fields = [
        ("clase", kind),
        ("titulo", title),
        ("institucion", "Instituto"),
        ("pais", country),
        ("temas", "migration"),
        ("que_hace", "Un curso\nde dos semanas."),
        ("correo", mail),
        ("desde", since.as_str()),
        ("web", ""),
        ("token", title),
    ];
    let sent = site.visitor().unwrap().post("/programa/asistencia/proponer", &fields).await.unwrap();
    led_to(&sent)
}

#[tokio::test]
async fn an_offer_and_a_request_are_looked_at_matched_and_both_are_written_to() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let db = &site.node.db;
        let visitor = site.visitor().unwrap();
        let offer = send(&site, "offer", "Curso para registros", "MX", "ofrece@example.org").await;
        let request = send(&site, "request", "Quien enseñe a registrar", "GT", "pide@example.org").await;
        send(&site, "offer", "Publicidad", "MX", "").await;
        assert!(visitor.get(&offer).await.unwrap().words().contains("todavía no la ha leído"));
        assert!(!visitor.get("/programa/asistencia").await.unwrap().words().contains("Curso para registros"));
        let coordinator = coordinator(&site).await;
        let queue = "/programa/asistencia/revisar";
        let page = coordinator.get(queue).await.unwrap();
        assert!(page.words().contains("Publicidad") && page.words().contains("ofrece@example.org"), "{}", page.words());
        let mut ids = std::collections::BTreeMap::new();
        let rows: Vec<(String, String)> =
            db.all("SELECT title, id FROM record WHERE kind = 'assistance'", ()).await.unwrap();
        ids.extend(rows);
        let decide = async |title: &str, verb: &str, why: &str| {
            let fields = [("cual", ids[title].as_str()), ("verbo", verb), ("respuesta", why)];
            coordinator.post(queue, &fields).await.unwrap().status
        };
        assert_eq!(decide("Publicidad", "rechazar", "").await, 422, "what is declined has a reason");
        assert_eq!(decide("Publicidad", "rechazar", "No es asistencia.").await, 303);
        assert_eq!(decide("Curso para registros", "publicar", "").await, 303);
        assert_eq!(decide("Quien enseñe a registrar", "publicar", "").await, 303);
        let address = format!("/programa/asistencia/{}", ids["Quien enseñe a registrar"]);
        let page = visitor.get(&address).await.unwrap();
        assert!(page.words().contains("Ofertas que podrían responder"), "{}", page.words());
        assert!(page.words().contains("Curso para registros") && !page.words().contains("ofrece@example.org"));
        let other = [("otra", ids["Curso para registros"].as_str())];
        assert_eq!(visitor.post(&format!("{address}/contacto"), &other).await.unwrap().status, 401);
        for _ in 0..2 {
            assert_eq!(coordinator.post(&format!("{address}/contacto"), &other).await.unwrap().status, 303);
        }
        let mails: Vec<(String, String)> = db
            .all("SELECT address, body FROM outbox WHERE subject LIKE 'Asistencia técnica%' ORDER BY address", ())
            .await
            .unwrap();
        assert_eq!(mails.len(), 2, "{mails:?}");
        assert!(mails[0].0 == "ofrece@example.org" && mails[0].1.contains("pide@example.org"), "{mails:?}");
        for own in [&offer, &request] {
            assert!(visitor.get(own).await.unwrap().words().contains("Publicada"), "{own}");
        }
        assert!(visitor.get(&request).await.unwrap().words().contains("Contacto propuesto"));
        assert!(visitor.get("/programa/asistencia?tipo=offer").await.unwrap().words().contains("Curso para registros"));
    })
    .await;
}

/// An offer and a request, both published: the coordinator, and their identifiers.
async fn two(site: &Site) -> (Person, String, String) {
    send(site, "offer", "Curso", "MX", "ofrece@example.org").await;
    send(site, "request", "Pedido", "GT", "pide@example.org").await;
    let coordinator = coordinator(site).await;
    let (offer, request) = (publish(site, &coordinator, "Curso").await, publish(site, &coordinator, "Pedido").await);
    (coordinator, offer, request)
}

async fn publish(site: &Site, coordinator: &Person, title: &str) -> String {
    let sql = "SELECT id FROM record WHERE kind = 'assistance' AND title = $1";
    let (id,): (String,) = site.node.db.one(sql, (title,)).await.unwrap();
    let fields = [("cual", id.as_str()), ("verbo", "publicar")];
    assert_eq!(coordinator.post("/programa/asistencia/revisar", &fields).await.unwrap().status, 303);
    id
}

#[tokio::test]
async fn each_of_the_two_is_written_to_in_the_language_in_which_they_sent_theirs() {
    on_both(|on| async move {
        let site = mailing(on).await;
        send(&site, "request", "Pedido", "GT", "pide@example.org").await;
        let since = a_moment_ago();
        let fields = [
            ("clase", "offer"),
            ("titulo", "A course"),
            ("institucion", "Institute"),
            ("pais", "MX"),
            ("temas", "migration"),
            ("que_hace", "Two weeks."),
            ("correo", "offers@example.org"),
            ("desde", since.as_str()),
            ("web", ""),
            ("token", "en"),
        ];
        let sent = site.visitor().unwrap().post("/programa/asistencia/proponer?lang=en", &fields).await.unwrap();
        led_to(&sent);
        let coordinator = coordinator(&site).await;
        let request = publish(&site, &coordinator, "Pedido").await;
        let offer = publish(&site, &coordinator, "A course").await;
        let contact = format!("/programa/asistencia/{request}/contacto");
        assert_eq!(coordinator.post(&contact, &[("otra", &offer)]).await.unwrap().status, 303);
        let sql =
            "SELECT address, subject FROM outbox WHERE subject LIKE 'Asis%' OR subject LIKE 'Tech%' ORDER BY address";
        let mails: Vec<(String, String)> = site.node.db.all(sql, ()).await.unwrap();
        let expected = [
            ("offers@example.org", "Technical assistance: Pedido"),
            ("pide@example.org", "Asistencia técnica: A course"),
        ];
        assert_eq!(mails, expected.map(|(to, subject)| (to.to_owned(), subject.to_owned())));
    })
    .await;
}

#[tokio::test]
async fn what_ends_before_it_begins_is_not_taken() {
    on_both(|on| async move {
        let site = site(on).await;
        let since = a_moment_ago();
        let fields = [
            ("clase", "offer"),
            ("titulo", "Curso"),
            ("institucion", "Instituto"),
            ("pais", "MX"),
            ("temas", "migration"),
            ("que_hace", "Un curso."),
            ("desde_cuando", "2027-05"),
            ("hasta_cuando", "2026"),
            ("desde", since.as_str()),
            ("token", "t"),
        ];
        let sent = site.visitor().unwrap().post("/programa/asistencia/proponer", &fields).await.unwrap();
        assert_eq!(sent.status, 422, "{}", sent.words());
        assert!(sent.text.contains("href=\"#hasta_cuando\""), "{}", sent.text);
    })
    .await;
}

#[tokio::test]
async fn two_who_put_the_same_in_contact_at_once_make_one_contact() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let (coordinator, offer, request) = two(&site).await;
        let (from_offer, from_request) =
            (format!("/programa/asistencia/{offer}/contacto"), format!("/programa/asistencia/{request}/contacto"));
        let (to_request, to_offer) = ([("otra", request.as_str())], [("otra", offer.as_str())]);
        let (one, two) =
            tokio::join!(coordinator.post(&from_offer, &to_request), coordinator.post(&from_request, &to_offer));
        for sent in [one.unwrap(), two.unwrap()] {
            assert!([303, 409].contains(&sent.status), "{}: {}", sent.status, sent.words());
        }
        let records = Records::of(&site.node.db);
        let mut matches = 0;
        for id in [&offer, &request] {
            matches += records.find(id).await.unwrap().unwrap().body.all("matches").len();
        }
        assert_eq!(matches, 1);
        let sql = "SELECT count(*) FROM outbox WHERE subject LIKE 'Asistencia%'";
        let (mails,): (i64,) = site.node.db.one(sql, ()).await.unwrap();
        assert_eq!(mails, 2);
    })
    .await;
}

#[tokio::test]
async fn a_contact_is_led_on_state_by_state_and_both_see_how_it_stands() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let own = send(&site, "offer", "Otro curso", "MX", "otro@example.org").await;
        let (coordinator, offer, request) = two(&site).await;
        let other = publish(&site, &coordinator, "Otro curso").await;
        for offer in [&offer, &other] {
            let fields = [("otra", offer.as_str())];
            coordinator.post(&format!("/programa/asistencia/{request}/contacto"), &fields).await.unwrap();
        }
        let place = format!("/programa/asistencia/{request}/contactos/{other}");
        let follow = async |state: &str, note: &str| {
            let page = coordinator.get(&place).await.unwrap();
            let (_, rest) = page.text.split_once("name=\"revision\" value=\"").unwrap();
            let fields = [("revision", rest.split('"').next().unwrap()), ("estado", state), ("nota", note)];
            coordinator.post(&place, &fields).await.unwrap().status
        };
        assert_eq!(follow("done", "").await, 422, "nobody has answered yet");
        assert_eq!(follow("accepted", "En marzo.").await, 303);
        let record = async || Records::of(&site.node.db).find(&request).await.unwrap().unwrap();
        assert_eq!(record().await.body.text("state"), Some("answered"));
        assert_eq!(follow("under-way", "").await, 303);
        let page = coordinator.get(&place).await.unwrap();
        for words in ["En marcha", "Aceptado", "En marzo.", "Contacto propuesto"] {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        // the one with whom it is kept on the other side sees it, too; and so does everybody on both pages
        let visitor = site.visitor().unwrap();
        for page in [own.clone(), format!("/programa/asistencia/{request}"), format!("/programa/asistencia/{other}")] {
            assert!(visitor.get(&page).await.unwrap().words().contains("En marcha"), "{page}");
        }
        let page = visitor.get(&format!("/programa/asistencia/{other}")).await.unwrap();
        let named =
            page.attribute("href").into_iter().filter(|href| *href == format!("/programa/asistencia/{request}"));
        assert_eq!(named.count(), 2, "beside the record and in the panel, however many steps it went");
        let stale = [("revision", "1"), ("estado", "done")];
        assert_eq!(coordinator.post(&place, &stale).await.unwrap().status, 409, "somebody else changed it");
        assert_eq!(visitor.get(&place).await.unwrap().status, 401);
        assert_eq!(follow("withdrawn", "").await, 303);
        assert_eq!(record().await.body.text("state"), Some("open"), "the other contact has no answer yet");
        // what is withdrawn is shown to nobody
        put(&site, &ASSISTANCE, &other, State::Removed).await;
        let page = visitor.get(&format!("/programa/asistencia/{request}")).await.unwrap();
        assert!(!page.words().contains("Retirado"), "{}", page.words());
        assert!(holding(&site, &["record", "record_revision"], "otro@example.org").await == 0);
    })
    .await;
}

#[tokio::test]
async fn the_address_of_who_offers_or_asks_is_kept_while_it_is_open_and_no_longer() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let (coordinator, offer, request) = two(&site).await;
        let form = site.visitor().unwrap().get("/programa/asistencia/proponer").await.unwrap();
        assert!(form.words().contains("cuando queda hecha o cerrada"), "{}", form.words());
        assert!(!form.words().contains("se borra al decidir"), "{}", form.words());
        coordinator.post(&format!("/programa/asistencia/{offer}/contacto"), &[("otra", &request)]).await.unwrap();
        say(&site, &ASSISTANCE, &offer, |body| body.set("state", vec![Statement::text("closed")])).await;
        assert_eq!(holding(&site, TABLES, "ofrece@example.org").await, 0);
        assert!(holding(&site, TABLES, "pide@example.org").await > 0);
        put(&site, &ASSISTANCE, &request, State::Removed).await;
        assert_eq!(holding(&site, TABLES, "pide@example.org").await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_fits_best_is_seen_in_a_list_of_any_length() {
    on_both(|on| async move {
        let site = site(on).await;
        send(&site, "request", "Pedido", "GT", "").await;
        let coordinator = coordinator(&site).await;
        let request = publish(&site, &coordinator, "Pedido").await;
        let offer = |title: &str, country: &str| {
            let mut body = Body::new();
            for field in ["title", "does"] {
                body.say(field, Statement { lang: Some("es".into()), ..Statement::text(title) });
            }
            for (field, value) in [("kind", "offer"), ("institution", "Instituto"), ("country", country)] {
                body.say(field, Statement::text(value));
            }
            for (field, value) in [("themes", "migration"), ("state", "open"), ("checked", "yes")] {
                body.say(field, Statement::text(value));
            }
            body
        };
        let (who, vocabularies) = (Who::operator(), Vocabularies::load(&site.node.db).await.unwrap());
        let mut tx = site.node.db.begin().await.unwrap();
        for n in 0..=500 {
            let (title, country) =
                if n == 500 { ("Zona de los dos".to_owned(), "GT") } else { (format!("Curso {n:03}"), "MX") };
            let body = offer(&title, country);
            Records::add(&mut tx, &ASSISTANCE, None, &body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
        }
        tx.commit().await.unwrap();
        let page = site.visitor().unwrap().get(&format!("/programa/asistencia/{request}")).await.unwrap();
        let (_, fits) = page.text.split_once("id=\"responden\"").unwrap();
        assert_eq!(fits.matches("<h3").count(), 10);
        let best = fits.split("<h3").nth(1).unwrap();
        assert!(best.split("</h3>").next().unwrap().contains("Zona de los dos"), "{best}");
    })
    .await;
}

#[tokio::test]
async fn who_sent_an_offer_that_is_merged_comes_to_the_one_that_it_is_now() {
    on_both(|on| async move {
        let site = site(on).await;
        let own = send(&site, "offer", "Curso", "MX", "").await;
        send(&site, "offer", "El mismo curso", "MX", "").await;
        let coordinator = coordinator(&site).await;
        let (lost, kept) =
            (publish(&site, &coordinator, "Curso").await, publish(&site, &coordinator, "El mismo curso").await);
        let db = &site.node.db;
        let find = async |id: &str| Records::of(db).find(id).await.unwrap().unwrap();
        let (lost, kept) = (find(&lost).await, find(&kept).await);
        let (kinds, who) = (Kind::all(&site.node.contributions), Who::operator());
        let mut tx = db.begin().await.unwrap();
        assert!(Records::merge(&mut tx, &kinds, &kept, &lost, &kept.body, By::hand(&who, "")).await.unwrap());
        tx.commit().await.unwrap();
        let page = site.visitor().unwrap().get(&own).await.unwrap();
        assert!(page.words().contains("Publicada") && !page.words().contains("No se publica"), "{}", page.words());
        assert!(page.text.contains(&ASSISTANCE.address(&kept.id)), "{}", page.text);
    })
    .await;
}

#[tokio::test]
async fn deciding_and_matching_keep_what_administrators_added() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let kind = with_own_field(&site, &ASSISTANCE).await;
        send(&site, "request", "Con campo", "GT", "").await;
        let sql = "SELECT id FROM record WHERE kind = 'assistance'";
        let (id,): (String,) = site.node.db.one(sql, ()).await.unwrap();
        say(&site, kind, &id, |body| body.say("x_campo", Statement::text("Propio"))).await;
        let (coordinator, offer, _) = two(&site).await;
        publish(&site, &coordinator, "Con campo").await;
        coordinator.post(&format!("/programa/asistencia/{id}/contacto"), &[("otra", &offer)]).await.unwrap();
        let sql = "SELECT value FROM record_value WHERE record_id = $1 AND field = 'x_campo'";
        let kept: Vec<(String,)> = site.node.db.all(sql, (&id,)).await.unwrap();
        assert_eq!(kept, [("propio".to_owned(),)]);
        let kinds = records::Kind::all(&site.node.contributions);
        assert!(check(&site.node.db, &kinds).await.unwrap().is_empty());
    })
    .await;
}
