//! Organisations are asked by mail whether what is said of them is still right, on both databases.

use std::time::Duration;

use crate::mailed::{is_whole, mailed, person, revision, start};
use platform::accounts::Who;
use platform::jobs::claim;
use platform::permissions::Role;
use platform::time;
use records::{Body, By, Records, Statement, Vocabularies};
use room_directory::ORGANISATION;
use testkit::site::{Site, on_both};

const PAGE: &str = "/fichas/preguntar";

/// An organisation whose facts were all confirmed on this day.
async fn organisation(site: &Site, name: &str, country: &str, mail: &str, day: &str) -> String {
    let mut body = Body::new();
    let facts = [("name", name), ("kind", "ngo"), ("country", country), ("standing", "active"), ("mail", mail)];
    for (field, text) in facts.into_iter().filter(|(_, text)| !text.is_empty()) {
        body.say(field, Statement { confirmed_on: Some(day.to_owned()), ..Statement::text(text) });
    }
    let (who, mut tx) = (Who::operator(), site.node.db.begin().await.unwrap());
    let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
    let by = By::hand(&who, "");
    let id = Records::add(&mut tx, &ORGANISATION, None, &body, by, false, &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Addresses that mail is on its way to, each as often as there is mail.
async fn mails(site: &Site) -> Vec<String> {
    let rows: Vec<(String,)> = site.node.db.all("SELECT address FROM outbox ORDER BY address", ()).await.unwrap();
    rows.into_iter().map(|(address,)| address).collect()
}

#[tokio::test]
async fn an_editor_asks_and_the_organisation_confirms_corrects_or_asks_for_silence() {
    on_both(|on| async move {
        let site = start(on, |_| {}).await;
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor).await);
        let id = organisation(&site, "Casa Velha", "BR", "casa@velha.example", "2020-01-02").await;
        organisation(&site, "Sin Correo", "HN", "", "2020-01-02").await;
        let today = time::day_in(time::now(), "UTC");
        organisation(&site, "Reciente", "HN", "hoy@casa.example", &today).await;
        let page = editor.get(PAGE).await.unwrap();
        is_whole(&page);
        let words = page.words();
        assert!(words.contains("Casa Velha") && words.contains("casa@velha.example"), "{words}");
        assert!(!words.contains("Sin Correo") && !words.contains("Reciente"), "{words}");
        is_whole(&editor.get("/fichas/por-confirmar").await.unwrap());
        assert_eq!(visitor.get(PAGE).await.unwrap().status, 401);

        let ask = [("registro", id.as_str()), ("verbo", "preguntar")];
        assert_eq!(editor.post(PAGE, &ask).await.unwrap().status, 303);
        assert_eq!(editor.post(PAGE, &ask).await.unwrap().status, 409, "once in half a year");
        assert_eq!(mails(&site).await, ["casa@velha.example"]);
        let (subject, unsubscribe): (String, String) =
            site.node.db.one("SELECT subject, unsubscribe FROM outbox", ()).await.unwrap();
        assert_eq!(subject, "Continua assim? Casa Velha no diretório");
        let link = mailed(&site, "casa@velha.example").await;
        assert!(unsubscribe.ends_with(&link));
        assert!(!editor.get(PAGE).await.unwrap().words().contains("Casa Velha"));

        let own = visitor.get(&link).await.unwrap();
        is_whole(&own);
        let kept = Records::of(&site.node.db).find(&id).await.unwrap().unwrap();
        assert_eq!(kept.confirmed_on.as_deref(), Some("2020-01-02"), "looking confirms nothing");
        assert_eq!(visitor.post(&link, &[("verbo", "consentir")]).await.unwrap().status, 400, "it is no person");
        assert_eq!(visitor.post(&link, &[("verbo", "retirar")]).await.unwrap().status, 400);
        let confirm = [("verbo", "confirmar"), ("revision", &revision(&own)), ("token", "a")];
        for _ in 0..2 {
            assert_eq!(visitor.post(&link, &confirm).await.unwrap().status, 303);
        }
        let kept = Records::of(&site.node.db).find(&id).await.unwrap().unwrap();
        assert_eq!((kept.confirmed_on, kept.revision), (Some(today), 2));
        let stale = [("verbo", "confirmar"), ("revision", "1"), ("token", "b")];
        assert_eq!(visitor.post(&link, &stale).await.unwrap().status, 409, "what was read is not what is there now");
        let correct = visitor.post(&link, &[("verbo", "corregir"), ("valor", "Nos mudamos")]).await.unwrap();
        assert!(visitor.get(correct.leads_to().unwrap()).await.unwrap().words().contains("Nos mudamos"));
        assert!(editor.get("/propuestas").await.unwrap().words().contains("Casa Velha"));

        assert_eq!(visitor.post(&link, &[("verbo", "callar")]).await.unwrap().status, 303);
        let excluded = editor.get("/fichas/preguntar?estado=excluidos").await.unwrap();
        is_whole(&excluded);
        assert!(excluded.words().contains("Casa Velha"));
        site.node.db.run("UPDATE stale_ask SET asked_at = 0", ()).await.unwrap();
        assert_eq!(editor.post(PAGE, &ask).await.unwrap().status, 409, "silence is kept");
        assert_eq!(editor.post(PAGE, &[("registro", &id), ("verbo", "incluir")]).await.unwrap().status, 303);
        assert_eq!(editor.post(PAGE, &ask).await.unwrap().status, 303);
        site.node.db.run("UPDATE record_door SET until = 1", ()).await.unwrap();
        assert_eq!(visitor.get(&link).await.unwrap().status, 404, "a link of an organisation ends");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_job_asks_twenty_a_day_and_nobody_twice() {
    on_both(|on| async move {
        let site = start(on, |config| config.ask_stale_records = true).await;
        let mut ids = Vec::new();
        for n in 0..25 {
            let mail = format!("casa{n:02}@casa.example");
            ids.push(organisation(&site, &format!("Casa {n:02}"), "HN", &mail, "2020-01-02").await);
        }
        let editor = person(&site, Role::Editor).await;
        assert_eq!(editor.post(PAGE, &[("registro", &ids[0]), ("verbo", "excluir")]).await.unwrap().status, 303);
        for _ in 0..2 {
            records::watch_stale(&site.node).await.unwrap();
        }
        let job = claim(&site.node.db, 9, Duration::from_secs(60)).await.unwrap().remove(0);
        let room = records::room();
        let kind = room.jobs.iter().find(|kind| kind.kind == "ask-stale").unwrap();
        let mut counts = Vec::new();
        for _ in 0..3 {
            (kind.run)(site.node.clone(), job.clone()).await.unwrap();
            counts.push(mails(&site).await.len());
        }
        assert_eq!(counts, [20, 24, 24]);
        let mut once = mails(&site).await;
        once.dedup();
        assert!(once.len() == 24 && !once.contains(&"casa00@casa.example".to_owned()), "{once:?}");
        let (open, due): (i64, i64) = site
            .node
            .db
            .one("SELECT count(*), MAX(due_at) FROM job WHERE kind = 'ask-stale' AND state = 'open'", ())
            .await
            .unwrap();
        assert!(open == 1 && due > time::now() + time::DAY / 2, "it comes back the next day");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_installation_that_is_not_set_to_asks_nobody_by_itself() {
    on_both(|on| async move {
        let site = start(on, |_| {}).await;
        organisation(&site, "Casa", "HN", "casa@casa.example", "2020-01-02").await;
        records::watch_stale(&site.node).await.unwrap();
        assert!(claim(&site.node.db, 9, Duration::from_secs(60)).await.unwrap().is_empty());
        let silent = start(on, |config| {
            config.ask_stale_records = true;
            config.mail_transport = String::new();
        })
        .await;
        let id = organisation(&silent, "Casa", "HN", "casa@casa.example", "2020-01-02").await;
        records::watch_stale(&silent.node).await.unwrap();
        assert!(claim(&silent.node.db, 9, Duration::from_secs(60)).await.unwrap().is_empty());
        let editor = person(&silent, Role::Editor).await;
        assert!(!editor.get(PAGE).await.unwrap().text.contains("value=\"preguntar\""));
        assert_eq!(editor.post(PAGE, &[("registro", &id), ("verbo", "preguntar")]).await.unwrap().status, 400);
    })
    .await;
}
