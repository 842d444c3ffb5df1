//! People are listed with their consent only, and one link takes them out again, over HTTP, on both databases.

use crate::mailed::{is_whole, mailed, person, revision, start};
use platform::accounts::Who;
use platform::permissions::Role;
use platform::table::Table;
use platform::text::fold;
use platform::words::Lang;
use records::import::{Mapping, apply, plan};
use records::{Body, Records, Statement, starter};
use room_directory::VOICE;
use testkit::site::{Got, On, Person, Site, on_both};

const NAME: &str = "Ñusta Inventada";
const MAIL: &str = "nusta@casa.example";

/// Enters somebody who can speak; gives the answer.
async fn enter(editor: &Person, who: &str, name: &str, other: &[(&str, &str)]) -> Got {
    let mut fields = vec![
        ("name.0", name),
        ("who", who),
        ("who.0", who),
        ("country", "HN"),
        ("topics", "migration"),
        ("about.0", "Estudia los albergues"),
        ("about.0.lang", "es"),
        ("contact.0", "https://nusta.example"),
        ("mail.0", MAIL),
        ("phone.0", "+504 2222"),
    ];
    fields.extend(other);
    editor.post("/directorio/nuevo/voice", &fields).await.unwrap()
}

fn id_of(got: &Got) -> String {
    assert_eq!(got.status, 303, "{}", got.words());
    got.leads_to().unwrap().split(['?']).next().unwrap().rsplit('/').next().unwrap().to_owned()
}

/// Wherever the public could find somebody.
async fn public(visitor: &Person, id: &str) -> String {
    let mut all = String::new();
    let paths = [
        "/directorio".to_owned(),
        "/directorio?pais=HN".to_owned(),
        "/directorio.json".to_owned(),
        "/directorio.csv".to_owned(),
        "/directorio.atom".to_owned(),
        "/paises/hn".to_owned(),
        format!("/directorio/{id}"),
        format!("/directorio/{id}.json"),
        format!("/directorio/{id}/historia"),
    ];
    for path in paths {
        all.push_str(&visitor.get(&path).await.unwrap().text);
    }
    all
}

/// Everything that the database holds, as text.
async fn everything(site: &Site) -> String {
    let mut all = String::new();
    let mut tx = site.node.db.begin().await.unwrap();
    for table in platform::db::TABLES {
        tx.dump(table, |row| {
            all.push_str(&row.to_string());
            Ok(())
        })
        .await
        .unwrap();
    }
    drop(tx);
    let mails: Vec<(String, String)> = site.node.db.all("SELECT address, body FROM outbox", ()).await.unwrap();
    all + &format!("{mails:?}")
}

#[tokio::test]
async fn a_person_is_asked_chooses_what_is_seen_and_leaves_by_the_same_link() {
    on_both(|on| async move {
        let site = start(on, |_| {}).await;
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor).await);
        let member = person(&site, Role::Member).await;
        let entered = enter(&editor, "woman", NAME, &[]).await;
        let id = id_of(&entered);
        assert!(
            entered.leads_to().unwrap().starts_with("/consentimientos/"),
            "who enters a person is led to asking her"
        );
        assert!(!public(&visitor, &id).await.contains(NAME) && !public(&member, &id).await.contains(NAME));
        assert_eq!(visitor.get(&format!("/directorio/{id}")).await.unwrap().status, 404);
        let record = editor.get(&format!("/directorio/{id}")).await.unwrap();
        is_whole(&record);
        assert!(record.words().contains("falta el consentimiento"));
        let revision_of = Records::of(&site.node.db).find(&id).await.unwrap().unwrap().revision.to_string();
        let publish = [("verbo", "publicar"), ("revision", revision_of.as_str())];
        let published = editor.post(&format!("/directorio/{id}/retirar"), &publish).await.unwrap();
        assert_eq!(published.status, 409, "nobody publishes her without asking");

        let ask = format!("/consentimientos/{id}");
        let (list, page) = (editor.get("/consentimientos").await.unwrap(), editor.get(&ask).await.unwrap());
        is_whole(&list);
        is_whole(&page);
        assert!(list.words().contains(NAME) && page.text.contains(MAIL));
        assert_eq!(visitor.get(&ask).await.unwrap().status, 401);
        assert_eq!(
            editor.post(&ask, &[("verbo", "enviar"), ("correo", "otra@casa.example")]).await.unwrap().status,
            422
        );
        assert_eq!(editor.post(&ask, &[("verbo", "enviar"), ("correo", MAIL)]).await.unwrap().status, 303);
        assert_eq!(
            editor.post(&ask, &[("verbo", "enviar"), ("correo", MAIL)]).await.unwrap().status,
            409,
            "once a day"
        );
        let link = mailed(&site, MAIL).await;
        assert!(!everything(&site).await.contains(&format!("\"{}\"", link.rsplit('/').next().unwrap())));

        let own = visitor.get(&link).await.unwrap();
        is_whole(&own);
        for kept in [NAME, MAIL, "+504 2222", "Estudia los albergues"] {
            assert!(own.words().contains(kept), "{kept}: {}", own.words());
        }
        assert!(!public(&visitor, &id).await.contains(NAME), "looking agrees to nothing");
        let revision = revision(&own);
        let agree = [
            ("verbo", "consentir"),
            ("revision", revision.as_str()),
            ("publicos", "country.0"),
            ("publicos", "topics.0"),
            ("publicos", "about.0"),
            ("token", "a"),
        ];
        for _ in 0..2 {
            let agreed = visitor.post(&link, &agree).await.unwrap();
            assert_eq!(agreed.status, 303, "{}", agreed.words());
        }
        let seen = public(&visitor, &id).await;
        assert!(seen.contains(NAME) && seen.contains("Estudia los albergues"));
        for hidden in ["nusta.example", MAIL, "504 2222", "texto 1"] {
            assert!(!seen.contains(hidden), "{hidden}");
        }
        is_whole(&visitor.get(&link).await.unwrap());
        assert!(editor.get(&ask).await.unwrap().words().contains("texto 1"), "which text she agreed to is kept");

        assert_eq!(visitor.post(&link, &[("verbo", "corregir"), ("valor", "")]).await.unwrap().status, 422);
        let wrong = [("verbo", "corregir"), ("valor", "Ahora estudio Nombreviejo")];
        let proposed = visitor.post(&link, &wrong).await.unwrap();
        assert!(proposed.leads_to().unwrap().starts_with("/propuestas/"));

        let leave = visitor.post(&link, &[("verbo", "retirar")]).await.unwrap();
        assert_eq!(leave.status, 303, "{}", leave.words());
        let after = public(&visitor, &id).await;
        assert!(!after.contains(NAME) && !after.contains("albergues"));
        let left = everything(&site).await;
        for gone in [NAME, &fold(NAME), MAIL, "504 2222", "albergues", "nusta", "Nombreviejo"] {
            assert!(!left.contains(gone), "{gone} is left");
        }
        let found = records::check(&site.node.db, &[&room_directory::VOICE]).await.unwrap();
        assert_eq!(found.iter().map(|d| &d.says).collect::<Vec<_>>(), Vec::<&String>::new());
        let told: Vec<(String,)> = site.node.db.all("SELECT address FROM outbox", ()).await.unwrap();
        assert!(told.len() == 1 && told[0].0.starts_with("editor."), "editors are told: {told:?}");
        let gone = visitor.get(&link).await.unwrap();
        is_whole(&gone);
        assert!(gone.words().contains("no se guarda ningún dato"));
        assert_eq!(visitor.post(&link, &[("verbo", "consentir")]).await.unwrap().status, 303);

        let again = enter(&editor, "woman", "NUSTA  inventada", &[("mail.0", "")]).await;
        assert_eq!(again.status, 422, "nobody lists her again");
        is_whole(&again);
        let same_mail = enter(&editor, "woman", "Otra Inventada", &[]).await;
        assert_eq!(same_mail.status, 422, "nor under her address");
        let withdrawn = editor.get("/consentimientos?estado=retirados").await.unwrap();
        is_whole(&withdrawn);
        assert!(withdrawn.text.contains(&id));
        assert_eq!(editor.post(&ask, &[("verbo", "enlace")]).await.unwrap().status, 409, "nor asks her");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_unit_is_listed_without_asking_and_may_leave_and_an_office_or_a_signed_paper_count() {
    on_both(|on| async move {
        let site = start(on, |_| {}).await;
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Coordinator).await);
        let unit = enter(&editor, "unit", "Unidad de Atención", &[]).await;
        let id = id_of(&unit);
        assert!(public(&visitor, &id).await.contains("Unidad de Atención"));
        let made = editor.post(&format!("/consentimientos/{id}"), &[("verbo", "enlace")]).await.unwrap();
        is_whole(&made);
        let at = made.text.find("/mi-ficha/").unwrap();
        let link = made.text[at..].split('<').next().unwrap();
        assert!(public(&visitor, &id).await.contains("Unidad de Atención"), "asked, it is still listed");
        let own = visitor.get(link).await.unwrap();
        is_whole(&own);
        let confirm = [("verbo", "confirmar"), ("revision", &revision(&own))];
        assert_eq!(visitor.post(link, &confirm).await.unwrap().status, 303);
        let today = Records::of(&site.node.db).find(&id).await.unwrap().unwrap().confirmed_on;
        assert!(today.is_some(), "all of it is confirmed today");
        assert_eq!(visitor.post(link, &[("verbo", "retirar")]).await.unwrap().status, 303);
        assert!(!public(&visitor, &id).await.contains("Unidad de Atención"));
        let mut body = Body::new();
        body.say("name", Statement::text("Unidad de Atención"));
        body.say("who", Statement::text("unit"));
        let bodies = [("clave".to_owned(), body)];
        let ids = starter::identify(&site.node.db, &VOICE, ["clave"]).await.unwrap();
        starter::enter(&site.node.db, &VOICE, &ids, &bodies, false).await.unwrap();
        assert!(
            !public(&visitor, &ids["clave"]).await.contains("Unidad de Atención"),
            "no starter content brings it back"
        );

        for (state, name) in [("given", "Firmante Inventada"), ("public-function", "Ministra Inventada")] {
            let said = [
                ("consent.0.consent_state", state),
                ("consent.0.consent_on", "2026-03-01"),
                ("consent.0.consent_how", "Carta firmada"),
                ("mail.0", "otra@casa.example"),
            ];
            let id = id_of(&enter(&editor, "woman", name, &said).await);
            assert!(public(&visitor, &id).await.contains(name), "{state}");
        }
        for odd in ["/mi-ficha/nada", "/consentimientos/nada"] {
            assert_eq!(editor.get(odd).await.unwrap().status, 404);
        }
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn who_asks_to_be_listed_is_asked_for_consent() {
    on_both(|on| async move {
        let site = start(on, |_| {}).await;
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor).await);
        let list = visitor.get("/directorio").await.unwrap();
        assert!(list.attribute("href").iter().any(|href| href == "/fichas/proponer?que=new&clase=voice"));
        is_whole(&visitor.get("/fichas/proponer?que=new&clase=voice").await.unwrap());
        let fields = [
            ("desde", "1"),
            ("que", "new"),
            ("clase", "voice"),
            ("nombre", NAME),
            ("valor", "Estudia los albergues"),
            ("fuente", "Soy yo"),
            ("correo_persona", MAIL),
        ];
        let sent = visitor.post("/fichas/proponer", &fields).await.unwrap();
        let proposal = id_of(&sent);
        let form = editor.get(&format!("/directorio/nuevo/voice?propuesta={proposal}")).await.unwrap();
        assert!(form.text.contains(&format!("value=\"{MAIL}\"")), "her address is there to ask her");
        let entered = enter(&editor, "woman", NAME, &[("propuesta", &proposal)]).await;
        let ask = entered.leads_to().unwrap().split('?').next().unwrap().to_owned();
        assert!(ask.starts_with("/consentimientos/"));
        let answered = visitor.get(&format!("/propuestas/{proposal}")).await.unwrap();
        assert!(
            answered.words().contains("Aceptada") && !answered.text.contains("href=\"/directorio/"),
            "{}",
            answered.words()
        );
        assert_eq!(editor.post(&ask, &[("verbo", "enviar"), ("correo", MAIL)]).await.unwrap().status, 303);
        let link = mailed(&site, MAIL).await;
        assert_eq!(visitor.post(&link, &[("verbo", "retirar")]).await.unwrap().status, 303);
        assert!(!everything(&site).await.contains(NAME), "what she proposed is erased with it");

        let list = format!("name,who,country,topics\n{NAME},woman,HN,migration\nOtra Inventada,woman,HN,migration\n");
        let table = Table::read(list.as_bytes()).unwrap();
        let mapping = Mapping::guess(&VOICE, &table.columns, &site.node.words);
        let planned = plan(&site.node, Lang::Es, &VOICE, &table, &mapping).await.unwrap();
        let faults: Vec<_> = planned.faults.iter().map(|fault| (fault.line, fault.key)).collect();
        assert_eq!(faults, [(2, "records-consent-asked-out")], "no list brings her back");
        let mut tx = site.node.db.begin().await.unwrap();
        apply(&mut tx, &VOICE, &planned, "lista", &Who::operator(), false).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!public(&visitor, "").await.contains("Otra Inventada"), "who comes by a list is asked, too");
        assert!(editor.get("/consentimientos").await.unwrap().words().contains("Otra Inventada"));
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn who_left_stays_away_when_an_older_database_is_put_in_place() {
    on_both(|on| async move {
        let site = start(on, |_| {}).await;
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor).await);
        let id = id_of(&enter(&editor, "woman", NAME, &[]).await);
        let ask = format!("/consentimientos/{id}");
        assert_eq!(editor.post(&ask, &[("verbo", "enviar"), ("correo", MAIL)]).await.unwrap().status, 303);
        let link = mailed(&site, MAIL).await;
        let db = &site.node.db;
        let (state, title, folded, body): (String, String, String, String) =
            db.one("SELECT state, title, folded, body FROM record WHERE id = $1", (id.as_str(),)).await.unwrap();
        assert_eq!(visitor.post(&link, &[("verbo", "retirar")]).await.unwrap().status, 303);
        let ledger = std::fs::read_to_string(site.data().join(platform::ledger::LEDGER)).unwrap();
        assert!(ledger.contains(&id) && !ledger.contains(NAME) && !ledger.contains(MAIL), "{ledger}");
        assert_eq!(records::recall_people(&site.node).await.unwrap(), 0, "she is gone already");

        // as a backup from before would have it
        db.run(
            "UPDATE record SET state = $2, title = $3, folded = $4, body = $5 WHERE id = $1",
            (id.as_str(), state, title, folded, body.as_str()),
        )
        .await
        .unwrap();
        db.run("UPDATE record_revision SET body = $2 WHERE record_id = $1", (id.as_str(), body.as_str()))
            .await
            .unwrap();
        db.run("DELETE FROM asked_out", ()).await.unwrap();
        assert!(everything(&site).await.contains(NAME));
        let request = site.node.config.record_index_folder().join("REBUILD");
        std::fs::remove_file(&request).unwrap();
        assert_eq!(records::recall_people(&site.node).await.unwrap(), 1);
        assert!(request.exists(), "what she was found by does not stay in the files of the index");
        let kept = everything(&site).await;
        assert!(!kept.contains(NAME) && !kept.contains(MAIL));
        assert_eq!(records::recall_people(&site.node).await.unwrap(), 0);
        let again = enter(&editor, "woman", NAME, &[]).await;
        assert_eq!(again.status, 422, "nobody lists her again: {}", again.words());
    })
    .await;
}

#[tokio::test]
async fn an_erasure_that_fails_is_in_no_ledger_and_a_start_writes_nothing_where_all_is_erased() {
    let site = start(On::Sqlite, |_| {}).await;
    let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor).await);
    let id = id_of(&enter(&editor, "woman", NAME, &[]).await);
    let ask = format!("/consentimientos/{id}");
    assert_eq!(editor.post(&ask, &[("verbo", "enviar"), ("correo", MAIL)]).await.unwrap().status, 303);
    let link = mailed(&site, MAIL).await;
    let db = &site.node.db;
    // the disk is full
    db.run(
        "CREATE TRIGGER full BEFORE INSERT ON audit WHEN NEW.action = 'consent.withdraw'
         BEGIN SELECT RAISE(ABORT, 'full'); END",
        (),
    )
    .await
    .unwrap();
    assert_eq!(visitor.post(&link, &[("verbo", "retirar")]).await.unwrap().status, 500);
    assert!(!site.data().join(platform::ledger::LEDGER).exists(), "nobody is named who is still there");
    assert_eq!(records::recall_people(&site.node).await.unwrap(), 0);
    assert!(everything(&site).await.contains(NAME));

    db.run("DROP TRIGGER full", ()).await.unwrap();
    assert_eq!(visitor.post(&link, &[("verbo", "retirar")]).await.unwrap().status, 303);
    assert!(!everything(&site).await.contains(NAME));
    db.run("CREATE TRIGGER still BEFORE INSERT ON asked_out BEGIN SELECT RAISE(ABORT, 'written'); END", ())
        .await
        .unwrap();
    assert_eq!(records::recall_people(&site.node).await.unwrap(), 0);
}

/// Two records of one person were made one: her link of either opens it, and nothing is left of the other.
#[tokio::test]
async fn who_leaves_is_erased_from_every_record_that_became_hers() {
    on_both(|on| async move {
        let site = start(on, |_| {}).await;
        let (visitor, editor) = (site.visitor().unwrap(), person(&site, Role::Editor).await);
        let (kept, lost) = (
            id_of(&enter(&editor, "woman", NAME, &[]).await),
            id_of(&enter(&editor, "woman", "Zoila Figurada", &[]).await),
        );
        let made = editor.post(&format!("/consentimientos/{lost}"), &[("verbo", "enlace")]).await.unwrap();
        let at = made.text.find("/mi-ficha/").unwrap();
        let link = made.text[at..].split('<').next().unwrap().to_owned();
        let records = Records::of(&site.node.db);
        let revision = records.find(&lost).await.unwrap().unwrap().revision.to_string();
        let merge = [
            ("con", lost.as_str()),
            ("revision", "1"),
            ("revision_con", &revision),
            ("name", "k0"),
            ("who", "k0"),
            ("country", "k0"),
            ("topics", "k0"),
        ];
        let merged = editor.post(&format!("/directorio/{kept}/unir"), &merge).await.unwrap();
        assert_eq!(merged.status, 303, "{}", merged.words());
        let own = visitor.get(&link).await.unwrap();
        is_whole(&own);
        assert!(own.words().contains(NAME) && everything(&site).await.contains("Zoila Figurada"));
        assert_eq!(visitor.post(&link, &[("verbo", "retirar")]).await.unwrap().status, 303);
        let left = everything(&site).await;
        for gone in [NAME, "Zoila Figurada", &fold("Zoila Figurada"), MAIL, "Estudia los albergues"] {
            assert!(!left.contains(gone), "{gone} is still there");
        }
        assert_eq!(records::recall_people(&site.node).await.unwrap(), 0, "nothing of her is there");
        // as a backup from before the merge would have it
        site.node
            .db
            .run(
                "UPDATE record SET state = 'published', merged_into = NULL, title = $2, folded = $2,
                   body = (SELECT body FROM record WHERE id = $3) WHERE id = $1",
                (lost.as_str(), "Zoila Figurada", kept.as_str()),
            )
            .await
            .unwrap();
        assert!(everything(&site).await.contains("Zoila Figurada"));
        assert_eq!(records::recall_people(&site.node).await.unwrap(), 1);
        assert!(!everything(&site).await.contains("Zoila Figurada"));
        let found = records::check(&site.node.db, &[&VOICE]).await.unwrap();
        assert_eq!(found.iter().map(|d| &d.says).collect::<Vec<_>>(), Vec::<&String>::new());
        for name in [NAME, "Zoila Figurada"] {
            let again = enter(&editor, "woman", name, &[("mail.0", "otra@casa.example")]).await;
            assert_eq!(again.status, 422, "{name} is not listed again");
        }
        site.stop().await.unwrap();
    })
    .await;
}
