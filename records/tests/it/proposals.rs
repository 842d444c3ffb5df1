//! What people without an account propose, over HTTP, on both databases.

use crate::site::{self, House, entered};
use platform::permissions::Role;
use platform::time::{self, SECOND};
use records::{Filter, Proposal, Records};
use testkit::site::{Got, Person, on_both};

/// Sends the form a while after it was made.
pub async fn propose(person: &Person, fields: &[(&str, &str)]) -> Got {
    let since = (time::now() - 60 * SECOND).to_string();
    let mut sent = vec![("desde", since.as_str())];
    sent.extend(fields.iter().filter(|(name, _)| *name != "desde"));
    sent.extend(fields.iter().filter(|(name, _)| *name == "desde"));
    if fields.iter().any(|(name, _)| *name == "desde") {
        sent.remove(0);
    }
    person.post("/fichas/proponer", &sent).await.unwrap()
}

fn change(id: &str) -> Vec<(&str, &str)> {
    vec![
        ("registro", id),
        ("que", "change"),
        ("campo", "site"),
        ("valor", "https://nueva.example"),
        ("fuente", "Trabajo allí"),
        ("correo", "luz@casa.example"),
        ("token", "una-vez"),
    ]
}

async fn open(house: &House) -> Vec<Proposal> {
    Proposal::open(&house.site.node.db, None, 100).await.unwrap()
}

#[tokio::test]
async fn another_proposal_from_the_same_page_is_no_repeat_of_the_first() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let visitor = house.site.visitor().unwrap();
        let mut fields = change(path.rsplit('/').next().unwrap());
        let first = propose(&visitor, &fields).await;
        // gone back: the browser shows the page with the token of before
        fields.retain(|(name, _)| *name != "valor");
        fields.push(("valor", "https://otra.example"));
        let second = propose(&visitor, &fields).await;
        assert_eq!((first.status, second.status), (303, 303), "{}", second.words());
        assert_ne!(first.leads_to(), second.leads_to());
        let said: Vec<String> = open(&house).await.into_iter().map(|proposal| proposal.proposed.value).collect();
        assert!(said.len() == 2 && said.contains(&"https://otra.example".to_owned()), "{said:?}");
    })
    .await;
}

#[tokio::test]
async fn a_change_is_proposed_looked_through_and_taken_up_with_its_source() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let (visitor, editor) = (house.site.visitor().unwrap(), house.person(Role::Editor).await);
        let page = visitor.get(&path).await.unwrap();
        site::is_whole(&page);
        assert!(
            page.words().contains("Proponer un cambio")
                && page.text.contains(&format!("name=\"registro\" value=\"{id}\""))
        );
        let sent = propose(&visitor, &change(id)).await;
        assert_eq!(sent.status, 303, "{}", sent.words());
        let own = sent.leads_to().unwrap().split('?').next().unwrap().to_owned();
        assert_eq!(propose(&visitor, &change(id)).await.leads_to(), Some(own.as_str()), "a repeat leads to the first");
        assert!(own.len() > "/propuestas/".len() + 30, "nobody guesses it: {own}");
        let seen = visitor.get(&own).await.unwrap();
        site::is_whole(&seen);
        assert!(seen.words().contains("https://nueva.example") && !seen.text.contains("luz@casa.example"));
        assert_eq!(visitor.get("/propuestas").await.unwrap().status, 401);

        let queue = editor.get("/propuestas").await.unwrap();
        site::is_whole(&queue);
        assert!(queue.text.contains(&own) && queue.words().contains("Casa"));
        let decided = editor.get(&own).await.unwrap();
        site::is_whole(&decided);
        assert!(decided.text.contains("luz@casa.example"));
        let form = format!("{path}/editar?propuesta={}", own.rsplit('/').next().unwrap());
        assert!(decided.text.contains(&form));
        let form = editor.get(&form).await.unwrap();
        site::is_whole(&form);
        let mut fields = site::filled(&form);
        site::set(&mut fields, "respuesta", "Gracias, está puesto");
        assert_eq!(site::send(&editor, &format!("{path}/editar"), &fields).await.status, 303);
        let said = house.record(&path).await.body.all("site").to_vec();
        assert_eq!(
            (said[0].value.plain().as_str(), said[0].source.as_deref()),
            ("https://nueva.example", Some("Trabajo allí"))
        );
        let answered = visitor.get(&own).await.unwrap();
        assert!(answered.words().contains("Gracias, está puesto") && answered.words().contains("Aceptada"));
        let left: (Option<String>,) = house.site.node.db.one("SELECT reply_to FROM proposal", ()).await.unwrap();
        assert_eq!(left.0, None, "the address of the sender is erased");
        assert!(open(&house).await.is_empty());
        assert_eq!(house.audited("proposal.").await, ["proposal.send", "proposal.accept"]);
    })
    .await;
}

#[tokio::test]
async fn what_sells_something_is_held_back_and_a_person_loses_nothing() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let visitor = house.site.visitor().unwrap();
        let now = time::now().to_string();
        let links = "http://a.example http://b.example www.c.example http://d.example";
        let long = "x".repeat(4001);
        let cases: [(&str, &str, &str); 8] = [
            ("web", "buy", "web"),
            ("desde", &now, "valor"),
            ("desde", "", "valor"),
            ("valor", links, "valor"),
            ("valor", &long, "valor"),
            ("valor", " ", "valor"),
            ("fuente", "", "fuente"),
            ("correo", "luz@", "correo"),
        ];
        for (name, value, place) in cases {
            let mut fields = change(id);
            fields.retain(|(known, _)| *known != name);
            fields.push((name, value));
            let got = propose(&visitor, &fields).await;
            assert_eq!(got.status, 422, "{name}={value}");
            site::is_whole(&got);
            assert!(got.text.contains(&format!("href=\"#{place}\"")), "{name}: {}", got.words());
            let kept = if name == "correo" { "luz@" } else { "luz@casa.example" };
            assert!(got.text.contains(kept) && got.text.contains("value=\"site\" selected"), "{name}");
        }
        assert!(open(&house).await.is_empty());
        assert_eq!(propose(&visitor, &[("registro", "nada"), ("que", "change")]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn one_network_sends_only_so_many_in_an_hour() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let visitor = house.site.visitor().unwrap();
        let mut statuses = Vec::new();
        for n in 0..21 {
            let value = format!("Falta la casa {n}");
            let fields = [("que", "missing"), ("valor", value.as_str()), ("fuente", "La vi")];
            statuses.push(propose(&visitor, &fields).await.status);
        }
        assert_eq!((statuses.iter().filter(|status| **status == 303).count(), statuses[20]), (20, 422));
    })
    .await;
}

#[tokio::test]
async fn a_new_record_is_proposed_and_a_moderator_declines_with_the_reason() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (visitor, editor) = (house.site.visitor().unwrap(), house.person(Role::Editor).await);
        let moderator = house.person(Role::Moderator).await;
        for form in ["/fichas/proponer", "/fichas/proponer?que=missing"] {
            site::is_whole(&visitor.get(form).await.unwrap());
        }
        let new = |name: &'static str| {
            [
                ("que", "new"),
                ("clase", "body"),
                ("nombre", name),
                ("valor", "Un albergue en Tapachula"),
                ("fuente", "Vivo cerca"),
            ]
        };
        let first =
            propose(&visitor, &new("Casa Nueva")).await.leads_to().unwrap().split('?').next().unwrap().to_owned();
        let second =
            propose(&visitor, &new("Casa Dudosa")).await.leads_to().unwrap().split('?').next().unwrap().to_owned();
        assert!(
            !moderator.get(&first).await.unwrap().text.contains("?propuesta="),
            "who may not edit takes nothing up"
        );
        assert_eq!(visitor.post(&second, &[("verbo", "rechazar"), ("respuesta", "x")]).await.unwrap().status, 401);
        assert_eq!(moderator.post(&second, &[("verbo", "rechazar")]).await.unwrap().status, 422);
        let declined = moderator.post(&second, &[("verbo", "rechazar"), ("respuesta", "Ya estaba")]).await.unwrap();
        assert_eq!(declined.status, 303);
        assert!(visitor.get(&second).await.unwrap().words().contains("Ya estaba"));
        assert_eq!(moderator.post(&first, &[("verbo", "atender"), ("respuesta", "x")]).await.unwrap().status, 400);
        let form =
            editor.get(&format!("/cuerpos/nuevo/body?propuesta={}", first.rsplit('/').next().unwrap())).await.unwrap();
        site::is_whole(&form);
        let made = site::send(&editor, "/cuerpos/nuevo/body", &site::filled(&form)).await;
        assert_eq!(made.status, 303, "{}", made.words());
        let page = visitor.get(made.leads_to().unwrap()).await.unwrap();
        assert!(page.words().contains("Casa Nueva") && page.words().contains("Vivo cerca"));
        assert!(open(&house).await.is_empty());
        assert!(editor.get("/propuestas?estado=decididas").await.unwrap().words().contains("Casa Dudosa"));
    })
    .await;
}

#[tokio::test]
async fn of_two_who_take_up_one_proposal_the_second_is_told_and_nothing_is_entered_unseen() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let visitor = house.site.visitor().unwrap();
        let (one, two) = (house.person(Role::Editor).await, house.person(Role::Coordinator).await);
        let new = [
            ("que", "new"),
            ("clase", "body"),
            ("nombre", "Casa Nueva"),
            ("valor", "Un albergue"),
            ("fuente", "Vivo cerca"),
        ];
        let sent = propose(&visitor, &new).await;
        let own = sent.leads_to().unwrap().split('?').next().unwrap().to_owned();
        let (enter, id) = ("/cuerpos/nuevo/body", own.rsplit('/').next().unwrap());
        let form = format!("{enter}?propuesta={id}");
        let first = site::filled(&one.get(&form).await.unwrap());
        let mut second = site::filled(&two.get(&form).await.unwrap());
        site::set(&mut second, "respuesta", &"x".repeat(501));
        let long = site::send(&two, enter, &second).await;
        assert!(long.status == 422 && long.text.contains("href=\"#respuesta\""), "{}", long.words());
        site::set(&mut second, "respuesta", "Gracias");
        assert_eq!(site::send(&one, enter, &first).await.status, 303);
        let told = site::send(&two, enter, &second).await;
        site::is_whole(&told);
        assert!(told.status == 422 && told.words().contains("ya decidió la propuesta"), "{}", told.words());
        let records = Records::of(&house.site.node.db);
        assert_eq!(records.count(&Filter::of("body")).await.unwrap(), 1);
        let entered = records.list(&Filter::of("body"), None, 9).await.unwrap().remove(0);
        let kept = Proposal::find(&house.site.node.db, id).await.unwrap().unwrap();
        assert_eq!(kept.record_id.as_deref(), Some(entered.id.as_str()));

        // it may be another one all the same: what was typed is there to be saved, and both are told to who can join them
        let again = site::filled(&told);
        assert!(again.iter().all(|(name, _)| name != "propuesta"));
        let twin = site::send(&two, enter, &again).await;
        assert_eq!(twin.status, 303, "{}", twin.words());
        let path = twin.leads_to().unwrap().split('?').next().unwrap();
        let page = two.get(path).await.unwrap();
        site::is_whole(&page);
        assert!(page.words().contains("Ya hay otro con este nombre Casa Nueva Unir con otro"), "{}", page.words());
        let join = page.attribute("href").into_iter().find(|href| href.contains("/unir?con=")).unwrap();
        let both = two.get(&join).await.unwrap();
        site::is_whole(&both);
        assert!(both.words().contains("Casa Nueva"));
        assert!(!visitor.get(path).await.unwrap().words().contains("Ya hay otro"));
    })
    .await;
}

#[tokio::test]
async fn what_is_proposed_about_a_record_is_decided_with_the_one_that_it_became() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (kept, lost) = (entered(&house, "Red").await, entered(&house, "Red, A.C.").await);
        let (visitor, editor) = (house.site.visitor().unwrap(), house.person(Role::Editor).await);
        let lost_id = lost.rsplit('/').next().unwrap();
        let sent = propose(&visitor, &change(lost_id)).await;
        let own = sent.leads_to().unwrap().split('?').next().unwrap().to_owned();
        let merge = [("con", lost_id), ("revision", "1"), ("revision_con", "1"), ("name", "k0"), ("site", "k0")];
        assert_eq!(editor.post(&format!("{kept}/unir"), &merge).await.unwrap().status, 303);
        let kept_about = Proposal::find(&house.site.node.db, own.rsplit('/').next().unwrap()).await.unwrap().unwrap();
        assert_eq!(kept_about.proposed.revision, None, "what its sender saw is no state of the other record");
        let decided = editor.get(&own).await.unwrap();
        site::is_whole(&decided);
        let take_up = format!("{kept}/editar?propuesta={}", own.rsplit('/').next().unwrap());
        assert!(decided.attribute("href").contains(&take_up), "{}", decided.text);
        let form = editor.get(&take_up).await.unwrap();
        assert_eq!(site::send(&editor, &format!("{kept}/editar"), &site::filled(&form)).await.status, 303);
        assert_eq!(house.record(&kept).await.body.text("site"), Some("https://nueva.example"));
        assert!(visitor.get(&own).await.unwrap().words().contains("Aceptada"));
    })
    .await;
}
