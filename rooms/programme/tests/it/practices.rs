//! Good practices: sent without an account, reviewed by two, published or sent back, compared.

use platform::db::TABLES;
use platform::time;
use records::{Records, State, Statement};
use room_programme::PRACTICE;
use testkit::site::{Person, Site, on_both};

use crate::site::{a_moment_ago, coordinator, holding, led_to, mailing, officer_of, put, say, site, with_own_field};

async fn send(site: &Site, title: &str, token: &str) -> String {
    send_from(site, title, "", token).await
}

async fn send_from(site: &Site, title: &str, mail: &str, token: &str) -> String {
    let since = a_moment_ago();
    let fields = [
        ("titulo", title),
        ("lado", "origin"),
        ("lado", "transit"),
        ("pais", "GT"),
        ("problema", "Nadie informa antes de salir."),
        ("que_hace", "Una ventanilla\nen la terminal."),
        ("resultado", "800 personas informadas."),
        ("evidencia", "https://x.example/informe"),
        ("correo", mail),
        ("desde", since.as_str()),
        ("web", ""),
        ("token", token),
    ];
    let sent = site.visitor().unwrap().post("/programa/practicas/proponer", &fields).await.unwrap();
    led_to(&sent)
}

async fn review(person: &Person, address: &str, verdict: &str, reason: &str) -> u16 {
    let form = person.get(address).await.unwrap();
    let (_, rest) = form.text.split_once("name=\"revision\" value=\"").unwrap();
    let fields = [
        ("revision", rest.split('"').next().unwrap()),
        ("relevance", "yes"),
        ("results", "partly"),
        ("rights", "yes"),
        ("repeatable", "yes"),
        ("veredicto", verdict),
        ("motivo", reason),
    ];
    person.post(address, &fields).await.unwrap().status
}

#[tokio::test]
async fn two_reviewers_publish_a_practice_and_one_sends_it_back_with_reasons() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let now = time::now().to_string();
        let hasty = [("titulo", "Spam"), ("desde", now.as_str()), ("token", "x")];
        let refused = visitor.post("/programa/practicas/proponer", &hasty).await.unwrap();
        assert!(
            refused.status == 422 && refused.words().contains("sin ello no se puede revisar"),
            "{}",
            refused.words()
        );
        let own = send(&site, "Ventanilla de informe", "s1").await;
        assert_eq!(send(&site, "Ventanilla de informe", "s1").await, own, "sent twice it is one");
        let waits = visitor.get(&own).await.unwrap();
        assert!(waits.words().contains("Espera revisión"), "{}", waits.words());
        assert!(!visitor.get("/programa/practicas").await.unwrap().words().contains("Ventanilla de informe"));
        let first = coordinator(&site).await;
        let second = officer_of(&site, "cim").await;
        let queue = first.get("/programa/practicas/revisar").await.unwrap();
        assert!(queue.words().contains("Ventanilla de informe"), "{}", queue.words());
        let address = queue.attribute("href").into_iter().find(|href| href.ends_with("/revision")).unwrap();
        let public = address.trim_end_matches("/revision").to_owned();
        assert_eq!(visitor.get(&public).await.unwrap().status, 404, "nobody sees it before it is reviewed");
        assert_eq!(review(&first, &address, "return", "").await, 422, "what is sent back has reasons");
        assert_eq!(review(&first, &address, "return", "Falta decir cuánto cuesta.").await, 303);
        assert!(visitor.get(&own).await.unwrap().words().contains("Falta decir cuánto cuesta."));
        // one person alone publishes nothing, however often they look
        for _ in 0..2 {
            assert_eq!(review(&first, &address, "publish", "").await, 303);
        }
        assert_eq!(visitor.get(&public).await.unwrap().status, 404);
        assert_eq!(review(&second, &address, "publish", "").await, 303);
        let page = visitor.get(&public).await.unwrap();
        assert!(page.status == 200 && page.words().contains("800 personas informadas."), "{}", page.words());
        assert!(!page.words().contains("Revisiones"), "reviews are not public: {}", page.words());
        assert!(visitor.get(&own).await.unwrap().words().contains("Publicada"));
        assert!(visitor.get("/programa/practicas?lado=transit").await.unwrap().words().contains("Ventanilla"));
        let id = public.rsplit('/').next().unwrap();
        let compared = visitor.get(&format!("/programa/practicas/comparar?ficha={id}")).await.unwrap();
        assert!(compared.words().contains("Nadie informa antes de salir."), "{}", compared.words());
        assert_eq!(visitor.get("/programa/practicas/revisar").await.unwrap().status, 401);
        assert_eq!(visitor.get("/practicas/otra").await.unwrap().status, 404);
    })
    .await;
}

async fn id_of(site: &Site, title: &str) -> String {
    let sql = "SELECT id FROM record WHERE kind = 'practice' AND title = $1";
    let (id,): (String,) = site.node.db.one(sql, (title,)).await.unwrap();
    id
}

#[tokio::test]
async fn a_senders_link_opens_their_own_page_and_nothing_that_names_reviewers() {
    on_both(|on| async move {
        let site = site(on).await;
        let own = send(&site, "Ventanilla", "s1").await;
        let door = own.rsplit('/').next().unwrap();
        let reviewer = coordinator(&site).await;
        let id = id_of(&site, "Ventanilla").await;
        let address = format!("/programa/practicas/{id}/revision");
        assert_eq!(review(&reviewer, &address, "return", "Falta el costo.").await, 303);
        let visitor = site.visitor().unwrap();
        let page = visitor.get(&own).await.unwrap();
        assert!(page.words().contains("Falta el costo."), "{}", page.words());
        let sql = "SELECT who FROM record_revision WHERE record_id = $1 AND number = 2";
        let (who,): (String,) = site.node.db.one(sql, (id,)).await.unwrap();
        assert!(!who.is_empty() && !page.words().contains(&who), "{who}: {}", page.words());
        for elsewhere in ["/mi-ficha", "/asistencia", "/inscripciones"] {
            assert_eq!(visitor.get(&format!("{elsewhere}/{door}")).await.unwrap().status, 404, "{elsewhere}");
            let sent = visitor.post(&format!("{elsewhere}/{door}"), &[("verbo", "confirmar")]).await.unwrap();
            assert!(sent.status == 404 || sent.status == 405, "{elsewhere}: {}", sent.status);
        }
    })
    .await;
}

#[tokio::test]
async fn who_sent_a_practice_is_written_to_when_it_is_decided_and_their_address_is_kept_no_more() {
    on_both(|on| async move {
        let site = mailing(on).await;
        let db = &site.node.db;
        let own = send_from(&site, "Ventanilla", "envia@example.org", "s1").await;
        assert!(holding(&site, TABLES, "envia@example.org").await > 0);
        let id = id_of(&site, "Ventanilla").await;
        let first = coordinator(&site).await;
        let second = officer_of(&site, "cim").await;
        let address = format!("/programa/practicas/{id}/revision");
        assert_eq!(review(&first, &address, "publish", "").await, 303);
        assert!(holding(&site, TABLES, "envia@example.org").await > 0, "nobody has decided yet");
        assert_eq!(review(&second, &address, "publish", "").await, 303);
        assert_eq!(holding(&site, TABLES, "envia@example.org").await, 0, "in no state that it ever had");
        let mails: Vec<(String, String)> =
            db.all("SELECT subject, body FROM outbox WHERE address = 'envia@example.org'", ()).await.unwrap();
        assert_eq!(mails.len(), 1, "{mails:?}");
        let link = mails[0].1.split("https://atalaya.example").nth(1).unwrap().split(' ').next().unwrap().to_owned();
        let visitor = site.visitor().unwrap();
        for own in [&own, &link] {
            assert!(visitor.get(own).await.unwrap().words().contains("Publicada"), "{own}");
        }
        // somebody looks again: nobody is written to twice, and what was erased does not come back
        assert_eq!(review(&first, &address, "publish", "").await, 303);
        let (mails,): (i64,) = db.one("SELECT count(*) FROM outbox", ()).await.unwrap();
        assert_eq!((mails, holding(&site, TABLES, "envia@example.org").await), (1, 0));
        put(&site, &PRACTICE, &id, State::Removed).await;
        let page = visitor.get(&own).await.unwrap();
        assert!(page.words().contains("Retirada") && !page.words().contains("Publicada"), "{}", page.words());
        // one that is taken out before anybody decides keeps no address either
        send_from(&site, "Otra", "otra@example.org", "s2").await;
        put(&site, &PRACTICE, &id_of(&site, "Otra").await, State::Removed).await;
        assert_eq!(holding(&site, TABLES, "otra@example.org").await, 0);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_review_at_once_none_loses_a_word_but_who_read_another_text_reads_again() {
    on_both(|on| async move {
        let site = site(on).await;
        send(&site, "Ventanilla", "s1").await;
        let id = id_of(&site, "Ventanilla").await;
        let address = format!("/programa/practicas/{id}/revision");
        let (first, second) = (coordinator(&site).await, officer_of(&site, "cim").await);
        let said = |verdict: &'static str, reason: &'static str| {
            let criteria = ["relevance", "results", "rights", "repeatable"].map(|name| (name, "yes"));
            let rest = [("revision", "1"), ("veredicto", verdict), ("motivo", reason)];
            criteria.into_iter().chain(rest).collect::<Vec<_>>()
        };
        let (own, theirs) = (said("publish", "Clara."), said("return", "Falta el costo."));
        let (one, two) = tokio::join!(first.post(&address, &own), second.post(&address, &theirs));
        assert_eq!((one.unwrap().status, two.unwrap().status), (303, 303));
        let record = async || Records::of(&site.node.db).find(&id).await.unwrap().unwrap();
        let reviewed = record().await;
        let reasons = reviewed.body.all("reviews").iter().filter_map(|row| row.value.part("reason"));
        let mut reasons: Vec<&str> = reasons.collect();
        reasons.sort_unstable();
        assert_eq!(reasons, ["Clara.", "Falta el costo."]);
        // the same form again
        assert_eq!(first.post(&address, &own).await.unwrap().status, 303);
        assert_eq!(record().await, reviewed);
        let problem = Statement { lang: Some("es".into()), ..Statement::text("Otro problema.") };
        say(&site, &PRACTICE, &id, |body| body.set("problem", vec![problem])).await;
        let late = second.post(&address, &said("publish", "Ahora sí.")).await.unwrap();
        assert_eq!(late.status, 422, "{}", late.words());
        assert!(late.words().contains("Otro problema.") && late.text.contains("Ahora sí."), "{}", late.words());
        assert_eq!(review(&second, &address, "publish", "Ahora sí.").await, 303);
    })
    .await;
}

#[tokio::test]
async fn a_review_keeps_what_administrators_added_to_practices() {
    on_both(|on| async move {
        let site = site(on).await;
        let kind = with_own_field(&site, &PRACTICE).await;
        send(&site, "Ventanilla", "s1").await;
        let id = id_of(&site, "Ventanilla").await;
        say(&site, kind, &id, |body| body.say("x_campo", Statement::text("Propio"))).await;
        let reviewer = coordinator(&site).await;
        assert_eq!(review(&reviewer, &format!("/programa/practicas/{id}/revision"), "publish", "").await, 303);
        let sql = "SELECT value FROM record_value WHERE record_id = $1 AND field = 'x_campo'";
        let kept: Vec<(String,)> = site.node.db.all(sql, (&id,)).await.unwrap();
        assert_eq!(kept, [("propio".to_owned(),)]);
    })
    .await;
}
