//! Anybody proposes a change of an outlet, too, and reads what came of it, over HTTP, on both databases.

use crate::mailed::{is_whole, person, start};
use platform::permissions::Role;
use platform::time::{self, SECOND};
use room_directory::{Filter, Outlets, STARTER_OUTLETS, import_outlets};
use testkit::site::{Got, On, Person, Site, on_both};

/// The address of somebody who is proposed.
const HERS: &str = "nusta@casa.example";

/// The identifier of what was sent.
fn sent_as(got: &Got) -> String {
    let to = got.leads_to().unwrap_or_else(|| panic!("{}: {}", got.status, got.words()));
    to.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned()
}

async fn outlets(on: On) -> (Site, String) {
    let site = start(on, |_| {}).await;
    import_outlets(&site.node.db, STARTER_OUTLETS, false, false).await.unwrap();
    let filter = Filter { country: Some("HN".to_owned()), ..Filter::default() };
    let outlet = Outlets::of(&site.node.db).list(&filter, None, 1).await.unwrap().remove(0);
    (site, outlet.id)
}

async fn propose(who: &Person, id: &str, other: &[(&str, &str)]) -> Got {
    let since = (time::now() - 60 * SECOND).to_string();
    let mut fields = vec![
        ("desde", since.as_str()),
        ("que", "change"),
        ("clase", "outlet"),
        ("registro", id),
        ("campo", "city"),
        ("valor", "Choluteca"),
        ("fuente", "Vivo allí"),
        ("token", "una-vez"),
    ];
    fields.retain(|(name, _)| other.iter().all(|(known, _)| known != name));
    fields.extend(other);
    who.post("/fichas/proponer", &fields).await.unwrap()
}

#[tokio::test]
async fn a_reader_corrects_an_outlet_and_reads_the_answer() {
    on_both(|on| async move {
        let (site, id) = outlets(on).await;
        let page = format!("/medios/{id}");
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor).await);
        let moderator = person(&site, Role::Moderator).await;
        let shown = visitor.get(&page).await.unwrap();
        is_whole(&shown);
        assert!(shown.words().contains("Proponer un cambio") && shown.text.contains("value=\"outlet\""));
        let sent = propose(&visitor, &id, &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.words());
        let own = sent.leads_to().unwrap().split('?').next().unwrap().to_owned();
        assert_eq!(propose(&visitor, &id, &[]).await.leads_to(), Some(own.as_str()), "a repeat leads to the first");
        let name = Outlets::of(&site.node.db).find(&id).await.unwrap().unwrap().name;
        let seen = visitor.get(&own).await.unwrap();
        is_whole(&seen);
        for words in [name.as_str(), "Medio", "Ciudad", "Choluteca", "Vivo allí"] {
            assert!(seen.words().contains(words), "{words}: {}", seen.words());
        }
        let queue = moderator.get("/propuestas").await.unwrap();
        is_whole(&queue);
        assert!(queue.words().contains(&name), "{}", queue.words());
        // who may change it is led to its form; who may not answers all the same
        let form = format!("{page}/editar");
        let leads = |got: &Got| got.attribute("href").into_iter().find(|href| href.starts_with(&form));
        let filled = leads(&editor.get(&own).await.unwrap()).unwrap();
        let filled = editor.get(&filled).await.unwrap();
        is_whole(&filled);
        assert!(filled.text.contains("value=\"Choluteca\""), "the form holds what is proposed: {}", filled.text);
        let decided = moderator.get(&own).await.unwrap();
        is_whole(&decided);
        assert!(leads(&decided).is_none() && decided.text.contains("value=\"atender\""));
        assert!(decided.text.contains("<ins>Choluteca</ins>") && decided.words().contains("Dice ahora"));
        let answer = [("verbo", "atender"), ("respuesta", "Está puesto")];
        assert_eq!(visitor.post(&own, &answer).await.unwrap().status, 401);
        assert_eq!(editor.post(&own, &answer).await.unwrap().status, 303);
        let read = visitor.get(&own).await.unwrap();
        assert!(read.words().contains("Aceptada") && read.words().contains("Está puesto"), "{}", read.words());
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_sells_something_is_held_back_from_outlets_too_and_nothing_typed_is_lost() {
    on_both(|on| async move {
        let (site, id) = outlets(on).await;
        let visitor = site.visitor().unwrap();
        let now = time::now().to_string();
        let links = "http://a.example http://b.example www.c.example http://d.example";
        for (name, value, place) in [
            ("web", "buy", "web"),
            ("desde", now.as_str(), "valor"),
            ("valor", links, "valor"),
            ("fuente", "", "fuente"),
        ] {
            let got = propose(&visitor, &id, &[(name, value)]).await;
            assert_eq!(got.status, 422, "{name}={value}");
            is_whole(&got);
            assert!(got.text.contains(&format!("href=\"#{place}\"")), "{name}: {}", got.words());
            for kept in ["value=\"city\" selected", "value=\"outlet\"", &format!("value=\"{id}\"")] {
                assert!(got.text.contains(kept), "{name}: {kept}");
            }
        }
        assert_eq!(propose(&visitor, "nadie", &[]).await.status, 404);
        let (kept,): (i64,) = site.node.db.one("SELECT count(*) FROM proposal", ()).await.unwrap();
        assert_eq!(kept, 0);
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn who_left_an_address_is_told_what_came_of_it_and_the_address_is_forgotten() {
    on_both(|on| async move {
        let (site, id) = outlets(on).await;
        let (visitor, moderator) = (site.visitor().unwrap(), person(&site, Role::Moderator).await);
        let mail = "luz@casa.example";
        let sent = propose(&visitor, &id, &[("correo", mail)]).await;
        let own = sent.leads_to().unwrap().split('?').next().unwrap().to_owned();
        let answer = [("verbo", "rechazar"), ("respuesta", "La ciudad es otra")];
        assert_eq!(moderator.post(&own, &answer).await.unwrap().status, 303);
        let mails: Vec<(String, String)> =
            site.node.db.all("SELECT subject, body FROM outbox WHERE address = $1", (mail,)).await.unwrap();
        let [(subject, body)] = mails.as_slice() else { panic!("{mails:?}") };
        assert_eq!(subject, "Respuesta a lo que propuso");
        for words in ["no fue aceptada", "La ciudad es otra", &format!("https://atalaya.example{own}")] {
            assert!(body.contains(words), "{words}: {body}");
        }
        let (left,): (Option<String>,) = site.node.db.one("SELECT reply_to FROM proposal", ()).await.unwrap();
        assert_eq!(left, None);
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_source_that_is_proposed_stands_beside_those_that_are_there() {
    on_both(|on| async move {
        let (site, id) = outlets(on).await;
        site.node
            .db
            .run("UPDATE outlet SET evidence = $2 WHERE id = $1", (id.as_str(), "https://una.example | Dos"))
            .await
            .unwrap();
        let editor = person(&site, Role::Editor).await;
        let form = format!("/medios/{id}/editar?campo=evidence&valor=");
        let text = async |value: &str| {
            let page = editor.get(&format!("{form}{value}")).await.unwrap();
            is_whole(&page);
            let area = page.text.split("name=\"evidence\"").nth(1).unwrap().split_once('>').unwrap().1;
            area.split("</textarea>").next().unwrap().trim().to_owned()
        };
        assert_eq!(text("Tres").await, "https://una.example\nDos\nTres");
        assert_eq!(text("Dos").await, "https://una.example\nDos", "one that is there already is not written twice");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn who_proposes_somebody_is_answered_and_she_is_not_told_what_was_said_of_her() {
    on_both(|on| async move {
        let site = start(on, |_| {}).await;
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor).await);
        let page = visitor.get("/fichas/proponer?que=new&clase=voice").await.unwrap();
        is_whole(&page);
        assert!(page.text.contains("name=\"correo\"") && page.text.contains("name=\"correo_persona\""));
        let propose = async |token: &'static str, mails: &[(&'static str, &'static str)]| {
            let mut fields = vec![
                ("desde", "1"),
                ("que", "new"),
                ("clase", "voice"),
                ("nombre", "Ñusta Inventada"),
                ("valor", "Estudia los albergues"),
                ("fuente", "La conozco"),
                ("token", token),
            ];
            fields.extend(mails);
            visitor.post("/fichas/proponer", &fields).await.unwrap()
        };
        let wrong = propose("a", &[("correo_persona", "nusta@")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("href=\"#correo_persona\""), "{}", wrong.words());
        let two = sent_as(&propose("b", &[("correo", "luz@casa.example"), ("correo_persona", HERS)]).await);
        let hers = sent_as(&propose("c", &[("correo_persona", HERS)]).await);
        let own = format!("/propuestas/{two}");
        let seen = visitor.get(&own).await.unwrap();
        assert!(!seen.text.contains(HERS) && !seen.text.contains("luz@casa.example"));
        let decided = editor.get(&own).await.unwrap();
        is_whole(&decided);
        assert!(decided.text.contains(HERS) && decided.text.contains("luz@casa.example"));
        for proposal in [&two, &hers] {
            let answer = [("verbo", "rechazar"), ("respuesta", "No es experta")];
            assert_eq!(editor.post(&format!("/propuestas/{proposal}"), &answer).await.unwrap().status, 303);
        }
        let told: Vec<(String, String)> = site.node.db.all("SELECT address, body FROM outbox", ()).await.unwrap();
        assert!(told.len() == 1 && told[0].0 == "luz@casa.example", "{told:?}");
        let kept: Vec<(String, Option<String>)> =
            site.node.db.all("SELECT body, reply_to FROM proposal", ()).await.unwrap();
        assert!(kept.iter().all(|(body, reply_to)| !body.contains(HERS) && reply_to.is_none()), "{kept:?}");
        site.stop().await.unwrap();
    })
    .await;
}
