//! Other libraries harvest this one.

use std::collections::BTreeSet;

use platform::accounts::Who;
use platform::permissions::{Role, Scope};
use platform::time;
use records::{By, Records, Shown, State, Statement, Vocabularies};
use testkit::site::{On, Site, on_both};

use crate::made::starter_site as site;

async fn ask(site: &Site, query: &str) -> String {
    let got = site.visitor().unwrap().get(&format!("/oai{query}")).await.unwrap();
    assert_eq!(got.status, 200);
    got.text
}

fn identifiers(xml: &str) -> Vec<String> {
    xml.split("<identifier>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

/// Follows resumption tokens to the end.
async fn all(site: &Site, set: &str) -> Vec<String> {
    let mut xml = ask(site, &format!("?verb=ListIdentifiers&metadataPrefix=oai_dc{set}")).await;
    let mut found = Vec::new();
    loop {
        found.extend(identifiers(&xml));
        let token = xml.split("<resumptionToken").nth(1).and_then(|rest| rest.split('>').nth(1));
        let token = token.and_then(|rest| rest.split('<').next()).filter(|token| !token.is_empty());
        let Some(token) = token.map(str::to_owned) else { return found };
        let token: String = url::form_urlencoded::byte_serialize(token.as_bytes()).collect();
        xml = ask(site, &format!("?verb=ListIdentifiers&resumptionToken={token}")).await;
    }
}

#[tokio::test]
async fn every_record_is_harvested_once_and_a_withdrawn_one_is_told_as_deleted() {
    on_both(|on| async move {
        let site = site(on).await;
        let found = all(&site, "").await;
        let each: BTreeSet<&String> = found.iter().collect();
        assert_eq!((found.len(), each.len()), (283, 283));
        assert_eq!(all(&site, "&set=laws").await.len(), 101);

        let db = &site.node.db;
        let law = Records::of(db).list(&records::Filter::of("law"), None, 1).await.unwrap().remove(0);
        let who = Who::operator();
        let mut tx = db.begin().await.unwrap();
        assert!(
            Records::set_state(&mut tx, &room_library::LAW, &law, State::Removed, By::hand(&who, "")).await.unwrap()
        );
        tx.commit().await.unwrap();
        let xml =
            ask(&site, &format!("?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:{}", law.id)).await;
        assert!(xml.contains("status=\"deleted\"") && !xml.contains("<metadata>"), "{xml}");
        assert_eq!(all(&site, "").await.len(), 283, "deleted records stay listed");
    })
    .await;
}

#[tokio::test]
async fn each_verb_answers_and_each_fault_has_its_code() {
    let site = site(On::Sqlite).await;
    for (query, says) in [
        ("?verb=Identify", "<deletedRecord>persistent</deletedRecord>"),
        ("?verb=ListSets", "<setSpec>treaties</setSpec>"),
        ("?verb=ListMetadataFormats", "<metadataPrefix>oai_dc</metadataPrefix>"),
        ("?verb=ListRecords&metadataPrefix=oai_dc&set=documents", "<dc:title"),
        ("", "badVerb"),
        ("?verb=ListRecords", "badArgument"),
        ("?verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat"),
        ("?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:nada", "idDoesNotExist"),
        ("?verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01", "noRecordsMatch"),
        ("?verb=ListRecords&resumptionToken=x", "badResumptionToken"),
    ] {
        let xml = ask(&site, query).await;
        assert!(xml.contains(says), "{query}: {xml}");
    }
}

#[tokio::test]
async fn what_administrators_add_is_harvested_as_they_say() {
    on_both(|on| async move {
        let site = site(on).await;
        let admin = site.signed_in(Role::Administrator, &Scope::Node).await.unwrap();
        let field = [
            ("version", "0"),
            ("nombre", "funder"),
            ("etiqueta-es", "Financiador"),
            ("forma", "line"),
            ("varias", "1"),
            ("dublin", "contributor"),
        ];
        let sent = admin.post("/admin/fichas/document/campos", &field).await.unwrap();
        assert_eq!(sent.status, 303, "{}", sent.words());
        let hidden = [
            ("version", "1"),
            ("nombre", "price"),
            ("etiqueta-es", "Precio"),
            ("forma", "line"),
            ("dublin", "rights"),
            ("miembros", "1"),
        ];
        let refused = admin.post("/admin/fichas/document/campos", &hidden).await.unwrap();
        assert_eq!(refused.status, 422, "what members alone see is not harvested");
        let held = [
            ("version", "1"),
            ("nombre", "held"),
            ("etiqueta-es", "Presentado"),
            ("forma", "date"),
            ("dublin", "date"),
        ];
        let sent = admin.post("/admin/fichas/document/campos", &held).await.unwrap();
        assert_eq!(sent.status, 303, "{}", sent.words());
        let kind = [
            ("nombre", "becas"),
            ("uno-es", "Beca"),
            ("varios-es", "Becas"),
            ("sobre-es", "Becas para mujeres"),
            ("quien", "editors"),
        ];
        let sent = admin.post("/admin/fichas", &kind).await.unwrap();
        assert_eq!(sent.status, 303, "{}", sent.words());

        let document = Records::of(&site.node.db).by_key("document", "atl-002").await.unwrap().unwrap();
        let mut body = document.body.clone();
        body.say("x_funder", Statement::text("Fondo Solidario"));
        body.say("x_held", Statement::text("2027-05-31"));
        body.say("x_funder", Statement { shown: Shown::Members, ..Statement::text("Fondo Callado") });
        let (who, mut tx) = (Who::operator(), site.node.db.begin().await.unwrap());
        let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
        let now = room_library::DOCUMENT.now(&site.node.contributions);
        let by = By::hand(&who, "");
        assert!(Records::change(&mut tx, now, &document, &body, by, &vocabularies).await.unwrap());
        tx.commit().await.unwrap();
        let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        let grant = [("name.0", "Beca Norte"), ("name.0.lang", "es"), ("country", "HN")];
        let entered = editor.post("/registros/becas/nuevo/x-becas", &grant).await.unwrap();
        assert_eq!(entered.status, 303, "{}", entered.words());

        let one = format!("?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:{}", document.id);
        let xml = ask(&site, &one).await;
        assert!(xml.contains("<dc:contributor>Fondo Solidario</dc:contributor>"), "{xml}");
        // a date as machines read it, not in words
        assert!(xml.contains("<dc:date>2027-05-31</dc:date>"), "{xml}");
        assert!(!xml.contains("Callado"), "what members alone see nobody harvests");
        assert!(ask(&site, "?verb=ListSets").await.contains("<setSpec>x-becas</setSpec>"));
        let own = ask(&site, "?verb=ListRecords&metadataPrefix=oai_dc&set=x-becas").await;
        assert!(own.contains("Beca Norte</dc:title>") && identifiers(&own).len() == 1, "{own}");
    })
    .await;
}

fn between<'a>(xml: &'a str, start: &str, end: &str) -> &'a str {
    xml.split(start).nth(1).and_then(|rest| rest.split(end).next()).unwrap_or_else(|| panic!("no {start}: {xml}"))
}

#[tokio::test]
async fn a_change_that_is_seen_late_is_told_to_who_asks_since_the_last_answer() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let law = Records::of(db).list(&records::Filter::of("law"), None, 1).await.unwrap().remove(0);
        db.run("UPDATE record SET updated_at = updated_at - $1", (time::DAY,)).await.unwrap();
        let first = ask(&site, "?verb=ListIdentifiers&metadataPrefix=oai_dc&set=laws").await;
        let date = between(&first, "<responseDate>", "<").to_owned();
        let since = format!("?verb=ListIdentifiers&metadataPrefix=oai_dc&set=laws&from={date}");
        assert!(ask(&site, &since).await.contains("noRecordsMatch"));
        // written before the answer, by a transaction that ended after it
        db.run("UPDATE record SET updated_at = $2 WHERE id = $1", (&law.id, time::now() - 30 * time::SECOND))
            .await
            .unwrap();
        assert_eq!(identifiers(&ask(&site, &since).await), [format!("oai:localhost:{}", law.id)]);
        let behind = time::now() - time::instant(&date).unwrap();
        assert!((60 * time::SECOND..120 * time::SECOND).contains(&behind), "{behind}");
    })
    .await;
}

#[tokio::test]
async fn a_library_says_under_which_name_and_by_what_mail_it_is_known() {
    for (contact, public, mail, namespace) in [
        ("mailto:ana@b.example?subject=oai", "", Some("ana@b.example"), "localhost"),
        ("", "https://biblioteca.example/", Some("postmaster@biblioteca.example"), "biblioteca.example"),
        ("https://b.example/contacto", "http://192.0.2.7:8008", None, "192.0.2.7"),
        ("Ana@b.example", "http://[2001:db8::7]:8008", Some("Ana@b.example"), "2001:db8::7"),
        ("", "", None, "localhost"),
    ] {
        let rooms = vec![records::room(), room_directory::room(), room_library::room()];
        let set = |config: &mut platform::config::Config| {
            config.contact = contact.to_owned();
            config.public_address = public.to_owned();
        };
        let site = Site::start_with(rooms, On::Sqlite, set).await.unwrap();
        (room_library::room().starter)(site.node.db.clone(), true).await.unwrap();
        let got = site.visitor().unwrap().get("/oai?verb=Identify").await.unwrap();
        match mail {
            Some(mail) => {
                assert_eq!(between(&got.text, "<adminEmail>", "<"), mail);
                let is_domain = namespace == "biblioteca.example";
                assert_eq!(got.text.contains("<repositoryIdentifier>"), is_domain, "{}", got.text);
            }
            None => {
                assert_eq!(got.status, 503);
                assert!(got.words().contains("hace falta un correo"), "{}", got.words());
            }
        }
        let list = ask(&site, "?verb=ListIdentifiers&metadataPrefix=oai_dc&set=laws").await;
        let one = identifiers(&list).remove(0);
        assert!(one.starts_with(&format!("oai:{namespace}:")), "{one}");
        let record = ask(&site, &format!("?verb=GetRecord&metadataPrefix=oai_dc&identifier={one}")).await;
        assert!(record.contains("<dc:title"), "{record}");
    }
}
