//! What readers say of articles without an account, over HTTP, on both databases.

use platform::permissions::Role;
use platform::time::{self, SECOND};
use testkit::site::{Got, On, Person, Site, on_both};

const WORDS: &str = "En el segundo párrafo llama «ilegales» a las personas";

async fn start(on: On) -> Site {
    let site = Site::start(vec![room_directory::room(), room_watch::room()], on).await.unwrap();
    for (id, country) in [("nota", "HN"), ("otra", "GT")] {
        article(&site, id, country).await;
    }
    site
}

/// An article as collecting leaves it.
async fn article(site: &Site, id: &str, country: &str) {
    let db = &site.node.db;
    let address = format!("https://{id}.example/a");
    db.run(
        "INSERT INTO outlet (id, name, folded, country, language, medium, scope, focus, zone, sample, revision, created_at, updated_at)
         VALUES ($1, 'El Faro Inventado', 'el faro inventado', $2, 'es', 'digital', 'national', '', 'UTC', 1, 1, 0, 0)",
        (id, country),
    )
    .await
    .unwrap();
    db.run(
        "INSERT INTO page (id, address, asked, outlet_id, state, found_at, captures, version_id, versions, country, day, sort_at, language)
         VALUES ($1, $2, $2, $1, 'kept', 1, 1, $1, 1, $3, '2026-03-01', 1, 'es')",
        (id, address, country),
    )
    .await
    .unwrap();
    db.run(
        "INSERT INTO version (id, page_id, number, capture_id, seen_at, title, authors, published_day, doubtful, language, text, lead,
           words, digest, paywalled, noarchive, warnings)
         VALUES ($1, $1, 1, 'c', 1, 'Crece el río', '[]', '2026-03-01', 0, 'es', 'Crece.', 'Crece.', 1, $1, 0, 0, '[]')",
        (id,),
    )
    .await
    .unwrap();
}

async fn person(site: &Site, role: Role, observatory: &str) -> Person {
    site.signed_in(role, &site.observatory(observatory).await.unwrap()).await.unwrap()
}

/// Sends the form a while after it was made, with these fields in place of good ones.
async fn remark(person: &Person, id: &str, other: &[(&str, &str)]) -> Got {
    let since = (time::now() - 60 * SECOND).to_string();
    let mut fields = vec![
        ("desde", since.as_str()),
        ("clase", "harm-words"),
        ("valor", WORDS),
        ("correo", "luz@casa.example"),
        ("token", "una-vez"),
    ];
    fields.retain(|(name, _)| other.iter().all(|(given, _)| given != name));
    fields.extend(other);
    person.post(&format!("/n/{id}/observar"), &fields).await.unwrap()
}

fn address_of(sent: &Got) -> String {
    assert_eq!(sent.status, 303, "{}", sent.words());
    sent.leads_to().unwrap().split('?').next().unwrap().to_owned()
}

/// A page without a key that has no words.
fn is_whole(got: &Got) {
    assert!(got.status == 200 || got.status == 422, "{} {}", got.status, got.words());
    for part in ["watch-", "site-", "records-"] {
        assert!(!got.words().contains(part), "{part}: {}", got.words());
    }
}

#[tokio::test]
async fn a_reader_points_at_an_article_and_the_answer_is_published_beside_it() {
    on_both(|on| async move {
        let site = start(on).await;
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor, "regional").await);
        let page = visitor.get("/n/nota").await.unwrap();
        is_whole(&page);
        assert!(page.text.contains("action=\"/n/nota/observar\"") && page.text.contains("name=\"desde\""));
        is_whole(&visitor.get("/n/nota/observar").await.unwrap());

        let own = address_of(&remark(&visitor, "nota", &[]).await);
        assert_eq!(address_of(&remark(&visitor, "nota", &[]).await), own, "a repeat leads to the first");
        assert!(own.len() > "/observaciones/".len() + 20, "nobody guesses it: {own}");
        let seen = visitor.get(&own).await.unwrap();
        is_whole(&seen);
        assert!(seen.words().contains(WORDS) && !seen.text.contains("luz@casa.example"), "{}", seen.words());
        for hidden in ["/n/nota", "/observaciones", "/observaciones.json", "/observaciones.atom"] {
            assert!(!visitor.get(hidden).await.unwrap().text.contains("ilegales"), "{hidden} before anybody decided");
        }
        assert_eq!(visitor.get("/observaciones/por-responder").await.unwrap().status, 401);
        assert_eq!(visitor.post(&own, &[("verbo", "publicar"), ("respuesta", "x")]).await.unwrap().status, 401);

        let queue = editor.get("/observaciones/por-responder").await.unwrap();
        is_whole(&queue);
        assert!(queue.text.contains(&own) && queue.words().contains("Crece el río"));
        let decided = editor.get(&own).await.unwrap();
        is_whole(&decided);
        assert!(decided.text.contains("luz@casa.example") && decided.text.contains("/n/nota/ocultar"));
        let without = editor.post(&own, &[("verbo", "publicar")]).await.unwrap();
        assert_eq!(without.status, 422, "an answer is asked for");
        is_whole(&without);
        let answer = [("verbo", "publicar"), ("respuesta", "Se escribió al medio")];
        for _ in 0..2 {
            assert_eq!(editor.post(&own, &answer).await.unwrap().status, 303);
        }
        let other = editor.post(&own, &[("verbo", "rechazar"), ("respuesta", "No")]).await.unwrap();
        assert_eq!(other.status, 409, "it is decided once");
        for public in ["/n/nota", "/observaciones", "/observaciones.json", "/observaciones.csv", "/observaciones.atom"]
        {
            let got = visitor.get(public).await.unwrap();
            assert!(got.text.contains("ilegales") && got.text.contains("Se escribió al medio"), "{public}");
            assert!(!got.text.contains("luz@") && !got.text.contains(own.rsplit('/').next().unwrap()), "{public}");
        }
        is_whole(&visitor.get("/n/nota").await.unwrap());
        assert!(!visitor.get("/observaciones?nota=otra").await.unwrap().text.contains("ilegales"));
        assert!(visitor.get(&own).await.unwrap().words().contains("Se escribió al medio"));
        let (left,): (Option<String>,) = site.node.db.one("SELECT reply_to FROM remark", ()).await.unwrap();
        assert_eq!(left, None, "the address of the sender is erased");

        assert_eq!(editor.post(&own, &[("verbo", "quitar")]).await.unwrap().status, 303);
        assert!(!visitor.get("/n/nota").await.unwrap().text.contains("ilegales"), "taken off the page");
        assert!(visitor.get(&own).await.unwrap().words().contains("Se escribió al medio"), "the sender still reads it");
        assert_eq!(editor.post(&own, &[("verbo", "poner")]).await.unwrap().status, 303);
        assert!(visitor.get("/n/nota").await.unwrap().text.contains("ilegales"));
        site.node.db.run("UPDATE page SET hidden_at = 1, hidden_ground = 'x' WHERE id = 'nota'", ()).await.unwrap();
        for public in ["/observaciones", "/observaciones.json", &own] {
            assert!(!visitor.get(public).await.unwrap().text.contains("Crece el río"), "{public} of a hidden article");
        }
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_sells_something_is_held_back_and_a_reader_loses_nothing() {
    on_both(|on| async move {
        let site = start(on).await;
        let visitor = site.visitor().unwrap();
        let (now, long) = (time::now().to_string(), "x".repeat(2001));
        let cases = [
            ("web", "buy", "web"),
            ("desde", now.as_str(), "valor"),
            ("desde", "", "valor"),
            ("valor", "http://a.example http://b.example www.c.example http://d.example", "valor"),
            ("valor", long.as_str(), "valor"),
            ("valor", " ", "valor"),
            ("clase", "harm-all", "clase"),
            ("correo", "luz@", "correo"),
        ];
        for (name, value, place) in cases {
            let got = remark(&visitor, "nota", &[(name, value)]).await;
            assert_eq!(got.status, 422, "{name}={value}");
            is_whole(&got);
            assert!(got.text.contains(&format!("href=\"#{place}\"")), "{name}: {}", got.words());
            assert!(name == "valor" || got.text.contains("«ilegales»"), "{name}: what was typed stays");
            assert!(name == "clase" || got.text.contains("value=\"harm-words\" selected"), "{name}");
        }
        assert_eq!(remark(&visitor, "nada", &[]).await.status, 404);
        let (kept,): (i64,) = site.node.db.one("SELECT count(*) FROM remark", ()).await.unwrap();
        assert_eq!(kept, 0);
        let mut statuses = Vec::new();
        for n in 0..21 {
            statuses.push(remark(&visitor, "nota", &[("token", &format!("t{n}"))]).await.status);
        }
        assert_eq!((statuses.iter().filter(|status| **status == 303).count(), statuses[20]), (20, 422));
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_observatory_answers_for_the_press_of_its_countries_only() {
    on_both(|on| async move {
        let site = start(on).await;
        let visitor = site.visitor().unwrap();
        let own = address_of(&remark(&visitor, "nota", &[("token", "a")]).await);
        let foreign = address_of(&remark(&visitor, "otra", &[("token", "b")]).await);
        let honduras = person(&site, Role::Moderator, "honduras").await;
        let queue = honduras.get("/observaciones/por-responder").await.unwrap();
        assert!(queue.text.contains(&own) && !queue.text.contains(&foreign));
        let decline = [("verbo", "rechazar"), ("respuesta", "La nota cita a otra persona")];
        assert_eq!(honduras.post(&foreign, &decline).await.unwrap().status, 404);
        assert!(!honduras.get(&foreign).await.unwrap().text.contains("luz@casa.example"));
        assert_eq!(honduras.post(&own, &decline).await.unwrap().status, 303);
        let read = visitor.get(&own).await.unwrap();
        assert!(read.words().contains("La nota cita a otra persona") && read.words().contains("No aceptada"));
        assert!(!visitor.get("/n/nota").await.unwrap().text.contains("ilegales"));
        let decided = honduras.get("/observaciones/por-responder?estado=decididas").await.unwrap();
        assert!(decided.text.contains(&own) && !decided.text.contains(&foreign));
        let member = person(&site, Role::Member, "honduras").await;
        assert_eq!(member.get("/observaciones/por-responder").await.unwrap().status, 404);
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_search_of_articles_in_vain_is_counted_where_nothing_else_narrows_it() {
    on_both(|on| async move {
        let site = start(on).await;
        let visitor = site.visitor().unwrap();
        for query in
            ["q=Visa+humanitaria", "q=visa++humanitaria", "q=visa&pais=HN", "q=visa&desde=2026-01-01", "q=-visa%22"]
        {
            assert_eq!(visitor.get(&format!("/buscar?{query}")).await.unwrap().status, 200);
        }
        visitor.get("/buscar.json?q=visa").await.unwrap();
        person(&site, Role::Editor, "regional").await.get("/buscar?q=visa").await.unwrap();
        let counted: Vec<(String, String, i64)> =
            site.node.db.all("SELECT place, words, times FROM missed_search", ()).await.unwrap();
        assert_eq!(counted, [("/buscar".to_owned(), "visa humanitaria".to_owned(), 2)]);
        site.stop().await.unwrap();
    })
    .await;
}
