//! Technical assistance: offered and asked for without an account, looked at, matched, followed.
#![allow(clippy::unwrap_used, missing_docs)]

use platform::permissions::Role;
use platform::time;
use testkit::site::{Site, on_both};

mod site;
use site::site_with;

async fn send(site: &Site, kind: &str, title: &str, country: &str, mail: &str) -> String {
    let since = (time::now() - 10 * time::SECOND).to_string();
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
    sent.leads_to().unwrap_or_else(|| panic!("{}: {}", sent.status, sent.words())).split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_offer_and_a_request_are_looked_at_matched_and_both_are_written_to() {
    on_both(|on| async move {
        let site = site_with(on, |config| {
            config.mail_transport = "folder:mail".into();
            config.mail_from = "Atalaya <atalaya@diario.example>".into();
            config.public_address = "https://atalaya.example/".into();
        })
        .await;
        let db = &site.node.db;
        let visitor = site.visitor().unwrap();
        let offer = send(&site, "offer", "Curso para registros", "MX", "ofrece@example.org").await;
        let request = send(&site, "request", "Quien enseñe a registrar", "GT", "pide@example.org").await;
        send(&site, "offer", "Publicidad", "MX", "").await;
        assert!(visitor.get(&offer).await.unwrap().words().contains("todavía no la ha leído"));
        assert!(!visitor.get("/programa/asistencia").await.unwrap().words().contains("Curso para registros"));
        let scope = site.observatory("regional").await.unwrap();
        let coordinator = site.signed_in(Role::ProgrammeCoordinator, &scope).await.unwrap();
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
