//! What those who decide see of a proposal and do with it, over HTTP, on both databases.

use std::collections::BTreeMap;

use crate::proposals::propose;
use crate::site::{self, House, entered};
use platform::permissions::Role;
use platform::time::{self, SECOND};
use records::{About, Confidence, Proposal, Proposed, ProposedValue, Term, Vocabularies};
use testkit::site::{Got, Person, on_both};

/// Proposes a value of a field; gives the address of the proposal.
async fn proposed(person: &Person, id: &str, field: &str, value: &str) -> String {
    let fields = [
        ("registro", id),
        ("que", "change"),
        ("campo", field),
        ("valor", value),
        ("fuente", "https://gaceta.example/5"),
    ];
    let sent = propose(person, &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    sent.leads_to().unwrap().split('?').next().unwrap().to_owned()
}

async fn accept(person: &Person, own: &str, more: &[(&str, &str)]) -> Got {
    let fields: Vec<(&str, &str)> = [("verbo", "aceptar")].iter().chain(more).copied().collect();
    person.post(own, &fields).await.unwrap()
}

#[tokio::test]
async fn a_moderator_sees_what_is_said_beside_what_is_proposed_and_takes_it_up_as_it_was_sent() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let (visitor, moderator) = (house.site.visitor().unwrap(), house.person(Role::Moderator).await);
        let own = proposed(&visitor, id, "site", "https://nueva.example").await;
        let page = moderator.get(&own).await.unwrap();
        site::is_whole(&page);
        for part in ["<del>casa.example</del>", "<ins>nueva.example</ins>", "gaceta.example", "value=\"aceptar\""] {
            assert!(page.text.contains(part), "{part}: {}", page.text);
        }
        assert!(
            !visitor.get(&own).await.unwrap().text.contains("<del>"),
            "what the record says is compared for those who decide"
        );
        assert_eq!(accept(&visitor, &own, &[("revision", "1")]).await.status, 401);
        let moved = accept(&moderator, &own, &[("revision", "9"), ("respuesta", "Gracias")]).await;
        site::is_whole(&moved);
        assert!(moved.status == 422 && moved.words().contains("cambió mientras lo miraba"), "{}", moved.words());
        assert!(moved.text.contains("Gracias"), "what she typed is there");
        let taken = accept(&moderator, &own, &[("revision", "1"), ("respuesta", "Gracias")]).await;
        assert_eq!(taken.status, 303, "{}", taken.words());
        let record = house.record(&path).await;
        let said = record.body.all("site");
        assert_eq!(
            (said.len(), said[0].value.plain().as_str(), said[0].source.as_deref()),
            (1, "https://nueva.example", Some("https://gaceta.example/5"))
        );
        assert_eq!(said[0].confidence, Confidence::Medium, "nobody here has read it in its source");
        assert_eq!(record.body.all("phone")[0].value.plain(), "+504 1", "nothing else changes");
        assert!(visitor.get(&own).await.unwrap().words().contains("Gracias"));
        assert_eq!(house.audited("record.").await, ["record.change"]);
        assert_eq!(accept(&moderator, &own, &[("revision", "2")]).await.status, 303, "a repeat does nothing");
        assert_eq!(house.record(&path).await.revision, 2);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn of_several_values_it_is_said_which_one_gives_way_and_what_has_changed_since_is_told() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let (visitor, moderator) = (house.site.visitor().unwrap(), house.person(Role::Moderator).await);
        let [beside, instead, same, late] = [
            proposed(&visitor, id, "country", "Guatemala").await,
            proposed(&visitor, id, "country", "El Salvador").await,
            proposed(&visitor, id, "country", "guatemala").await,
            proposed(&visitor, id, "country", "Panamá").await,
        ];
        let page = moderator.get(&beside).await.unwrap();
        assert!(page.words().contains("En lugar de: Honduras"), "{}", page.words());
        assert_eq!(accept(&moderator, &beside, &[("revision", "1"), ("lugar", "")]).await.status, 303);
        assert_eq!(house.record(&path).await.body.texts("country"), ["HN", "GT"]);
        assert_eq!(accept(&moderator, &instead, &[("revision", "2"), ("lugar", "0")]).await.status, 303);
        let mut now = house.record(&path).await.body;
        let mut countries = now.texts("country");
        countries.sort_unstable();
        assert_eq!(countries, ["GT", "SV"]);
        let said = moderator.get(&same).await.unwrap();
        assert!(said.words().contains("El registro ya dice esto"), "{}", said.words());
        assert_eq!(accept(&moderator, &same, &[("revision", "3")]).await.status, 303);
        assert_eq!(house.record(&path).await.revision, 3, "what is said already is not said again");
        let told = moderator.get(&late).await.unwrap();
        site::is_whole(&told);
        assert!(told.words().contains("decía otra cosa: Honduras"), "{}", told.words());
        assert_eq!(accept(&moderator, &late, &[("revision", "3"), ("lugar", "todos")]).await.status, 303);
        now = house.record(&path).await.body;
        assert_eq!(now.texts("country"), ["PA"]);
        house.agrees().await;
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_put_in_as_it_came_is_told_with_the_reason_and_has_a_way_on() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let (visitor, moderator) = (house.site.visitor().unwrap(), house.person(Role::Moderator).await);
        let editor = house.person(Role::Editor).await;
        let own = proposed(&visitor, id, "country", "Atlántida").await;
        let page = moderator.get(&own).await.unwrap();
        site::is_whole(&page);
        assert!(
            page.words().contains("no se puede poner") && !page.text.contains("value=\"aceptar\""),
            "{}",
            page.words()
        );
        assert!(page.words().contains("Puede dejarla en la cola"), "{}", page.words());
        let tried = accept(&moderator, &own, &[("revision", "1")]).await;
        assert!(tried.status == 422, "{}", tried.words());
        let form = editor.get(&format!("{path}/editar?propuesta={}", own.rsplit('/').next().unwrap())).await.unwrap();
        site::is_whole(&form);
        assert!(form.words().contains("Dice ahora Honduras"), "{}", form.words());
        assert_eq!(house.record(&path).await.revision, 1);
        // about none of its fields: it is dealt with elsewhere, and answered
        let other = proposed(&visitor, id, "other", "Falta un retrato").await;
        let page = moderator.get(&other).await.unwrap();
        assert!(page.text.contains("value=\"atender\""), "{}", page.text);
        let answered = moderator.post(&other, &[("verbo", "atender"), ("respuesta", "Está pedido")]).await.unwrap();
        assert_eq!(answered.status, 303);
        // several values: the form holds what is proposed beside what is said
        let second = proposed(&visitor, id, "country", "Belice").await;
        let form = format!("{path}/editar?propuesta={}", second.rsplit('/').next().unwrap());
        let form = editor.get(&form).await.unwrap();
        assert_eq!(site::send(&editor, &format!("{path}/editar"), &site::filled(&form)).await.status, 303);
        let mut countries = house.record(&path).await.body.texts("country").join(" ");
        assert_eq!(countries, "HN BZ");
        // taken out meanwhile: the way on is the form of those who edit
        let third = proposed(&visitor, id, "country", "México").await;
        let out = [("verbo", "retirar"), ("revision", "2"), ("motivo", "Cerró")];
        assert_eq!(editor.post(&format!("{path}/retirar"), &out).await.unwrap().status, 303);
        let page = moderator.get(&third).await.unwrap();
        site::is_whole(&page);
        assert!(page.words().contains("no está a la vista") && !page.text.contains("value=\"aceptar\""));
        assert_eq!(accept(&moderator, &third, &[("revision", "3")]).await.status, 422);
        countries = house.record(&path).await.body.texts("country").join(" ");
        assert_eq!(countries, "HN BZ");
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_of_a_country_says_so() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (visitor, editor) = (house.site.visitor().unwrap(), house.person(Role::Editor).await);
        let form = visitor.get("/fichas/proponer?que=missing&pais=hn").await.unwrap();
        site::is_whole(&form);
        assert!(form.text.contains("value=\"HN\" selected"), "{}", form.text);
        let lost = propose(&visitor, &[("que", "missing"), ("pais", "HN"), ("valor", "")]).await;
        assert!(lost.status == 422 && lost.text.contains("value=\"HN\" selected"), "{}", lost.text);
        let odd = propose(&visitor, &[("que", "missing"), ("pais", "XX"), ("valor", "Algo"), ("fuente", "Vi")]).await;
        assert!(odd.status == 422 && odd.text.contains("href=\"#pais\""), "{}", odd.words());
        let fields = [("que", "missing"), ("pais", "HN"), ("valor", "Una casa en Ocotepeque"), ("fuente", "La vi")];
        let sent = propose(&visitor, &fields).await;
        let own = sent.leads_to().unwrap().split('?').next().unwrap().to_owned();
        assert!(visitor.get(&own).await.unwrap().words().contains("País Honduras"));
        assert!(editor.get("/propuestas").await.unwrap().words().contains("Honduras"));
        // and of a list of one country, a new record of it
        entered(&house, "Casa").await;
        let list = visitor.get("/cuerpos?pais=HN").await.unwrap();
        assert!(list.attribute("href").iter().any(|href| href == "/fichas/proponer?pais=HN"), "{}", list.text);
        let none = visitor.get("/cuerpos?pais=HN&tema=transit&q=nadie").await.unwrap();
        site::is_whole(&none);
        for way in ["Los mismos sin «Honduras»", "Los mismos sin «Tránsito»"] {
            assert!(none.words().contains(way), "{way}: {}", none.words());
        }
        let new = [
            ("que", "new"),
            ("clase", "body"),
            ("pais", "HN"),
            ("nombre", "Casa Nueva"),
            ("valor", "Un albergue"),
            ("fuente", "Vivo cerca"),
        ];
        let sent = propose(&visitor, &new).await;
        let own = sent.leads_to().unwrap().split('?').next().unwrap().to_owned();
        let form = format!("/cuerpos/nuevo/body?propuesta={}", own.rsplit('/').next().unwrap());
        let form = editor.get(&form).await.unwrap();
        let made = site::send(&editor, "/cuerpos/nuevo/body", &site::filled(&form)).await;
        assert_eq!(made.status, 303, "{}", made.words());
        let path = made.leads_to().unwrap().split('?').next().unwrap().to_owned();
        assert_eq!(house.record(&path).await.body.texts("country"), ["HN"]);
    })
    .await;
}

#[tokio::test]
async fn what_is_said_already_in_another_notation_keeps_where_it_is_from() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let (visitor, moderator) = (house.site.visitor().unwrap(), house.person(Role::Moderator).await);
        let editor = house.person(Role::Editor).await;
        let own = proposed(&visitor, id, "site", "casa.example").await;
        let page = moderator.get(&own).await.unwrap();
        assert!(page.words().contains("El registro ya dice esto"), "{}", page.words());
        let form = editor.get(&format!("{path}/editar?propuesta={}", own.rsplit('/').next().unwrap())).await.unwrap();
        assert!(site::filled(&form).contains(&("site.0".to_owned(), "https://casa.example".to_owned())));
        assert_eq!(accept(&moderator, &own, &[("revision", "1")]).await.status, 303);
        let record = house.record(&path).await;
        assert_eq!((record.revision, record.body.all("site")[0].source.as_deref()), (1, Some("Su propio sitio")));
    })
    .await;
}

#[tokio::test]
async fn a_choice_is_what_its_words_mean_in_the_language_of_who_sent_it() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let mut tx = house.site.node.db.begin().await.unwrap();
        for (id, es, pt) in [("way", "Ruta", "Rota"), ("broken", "Rota", "Quebrada"), ("torn", "Rasgada", "Quebrada")] {
            let labels = BTreeMap::from([("es".to_owned(), es.to_owned()), ("pt".to_owned(), pt.to_owned())]);
            let term = Term { id: id.into(), labels, broader: None, place: 1, retired_at: None };
            Vocabularies::put(&mut tx, "topics", &term).await.unwrap();
        }
        tx.commit().await.unwrap();
        let (visitor, moderator) = (house.site.visitor().unwrap(), house.person(Role::Moderator).await);
        let since = (time::now() - 60 * SECOND).to_string();
        let send = async |lang: &str, value: &str| {
            let fields = [
                ("desde", since.as_str()),
                ("registro", id),
                ("que", "change"),
                ("campo", "topics"),
                ("valor", value),
                ("fuente", "Vivo cerca"),
            ];
            let sent = visitor.post(&format!("/fichas/proponer?lang={lang}"), &fields).await.unwrap();
            sent.leads_to().unwrap().split('?').next().unwrap().to_owned()
        };
        let (in_portuguese, in_spanish) = (send("pt", "Rota").await, send("es", "rota").await);
        assert_eq!(accept(&moderator, &in_portuguese, &[("revision", "1")]).await.status, 303);
        assert_eq!(house.record(&path).await.body.texts("topics"), ["transit", "way"]);
        assert_eq!(accept(&moderator, &in_spanish, &[("revision", "2")]).await.status, 303);
        assert_eq!(house.record(&path).await.body.texts("topics"), ["transit", "way", "broken"]);
        let either = send("pt", "Quebrada").await;
        let page = moderator.get(&either).await.unwrap();
        assert!(page.words().contains("puede ser más de uno"), "{}", page.words());
        assert_eq!(accept(&moderator, &either, &[("revision", "3")]).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn what_its_sender_saw_is_the_page_that_she_had_and_a_place_is_of_the_values_that_were_shown() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let (visitor, moderator) = (house.site.visitor().unwrap(), house.person(Role::Moderator).await);
        let page = visitor.get(&path).await.unwrap();
        assert!(page.text.contains("name=\"revision\" value=\"1\""), "{}", page.text);
        let other = proposed(&visitor, id, "country", "El Salvador").await;
        let moves = proposed(&visitor, id, "country", "Belice").await;
        assert_eq!(accept(&moderator, &other, &[("revision", "1"), ("lugar", "0")]).await.status, 303);
        let late = [
            ("registro", id),
            ("que", "change"),
            ("campo", "country"),
            ("valor", "Panamá"),
            ("fuente", "Vivo cerca"),
            ("revision", "1"),
        ];
        // a form that comes back with a fault still knows what was seen
        let lost =
            propose(&visitor, &late.iter().copied().filter(|(name, _)| *name != "fuente").collect::<Vec<_>>()).await;
        assert!(lost.status == 422 && lost.text.contains("name=\"revision\" value=\"1\""), "{}", lost.text);
        let sent = propose(&visitor, &late).await;
        let own = sent.leads_to().unwrap().split('?').next().unwrap().to_owned();
        let told = moderator.get(&own).await.unwrap();
        assert!(told.words().contains("decía otra cosa: Honduras"), "{}", told.words());
        let moved = accept(&moderator, &moves, &[("revision", "1"), ("lugar", "0")]).await;
        site::is_whole(&moved);
        assert!(moved.status == 422 && !moved.text.contains("value=\"0\" selected"), "{}", moved.text);
    })
    .await;
}

#[tokio::test]
async fn several_values_that_a_program_sends_together_are_taken_up_each_for_itself() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let path = entered(&house, "Casa").await;
        let id = path.rsplit('/').next().unwrap();
        let moderator = house.person(Role::Moderator).await;
        let db = &house.site.node.db;
        let send = async |field: &str, texts: &[&str]| {
            let value = |text: &&str| ProposedValue { text: (*text).to_owned(), lang: None };
            let proposed = Proposed {
                field: field.into(),
                value: texts.join("; "),
                values: texts.iter().map(value).collect(),
                source: "Otro catálogo".into(),
                ..Proposed::default()
            };
            let mut tx = db.begin().await.unwrap();
            let own = Proposal::send(&mut tx, About::Change, "body", Some(id), &proposed, None).await.unwrap();
            tx.commit().await.unwrap();
            format!("/propuestas/{own}")
        };
        let beside = send("country", &["Honduras", "SV"]).await;
        let page = moderator.get(&beside).await.unwrap();
        site::is_whole(&page);
        assert!(page.words().contains("Honduras; El Salvador"), "{}", page.words());
        assert_eq!(accept(&moderator, &beside, &[("revision", "1"), ("lugar", "")]).await.status, 303);
        let body = house.record(&path).await.body;
        assert_eq!(body.texts("country"), ["HN", "SV"]);
        let sources: Vec<_> = body.all("country").iter().map(|one| one.source.as_deref()).collect();
        assert_eq!(sources, [Some("Su propio sitio"), Some("Otro catálogo")]);
        let instead = send("country", &["GT", "SV"]).await;
        assert_eq!(accept(&moderator, &instead, &[("revision", "2"), ("lugar", "todos")]).await.status, 303);
        let mut countries = house.record(&path).await.body.texts("country").join(" ");
        assert_eq!(countries, "SV GT");
        // the language of a name is the one in which the record has it, not Spanish; of two nobody guesses
        let named = send("name", &["Casa Nova"]).await;
        db.run("UPDATE record SET body = replace(body, '\"lang\":\"es\"', '\"lang\":\"pt\"') WHERE id = $1", (id,))
            .await
            .unwrap();
        assert_eq!(accept(&moderator, &named, &[("revision", "3")]).await.status, 303);
        let body = house.record(&path).await.body;
        let names: Vec<_> = body.all("name").iter().map(|one| (one.value.plain(), one.lang.clone())).collect();
        assert_eq!(names, [("Casa Nova".to_owned(), Some("pt".to_owned()))]);
        let second = proposed(&house.site.visitor().unwrap(), id, "name", "Casa Nueva").await;
        assert_eq!(accept(&moderator, &second, &[("revision", "4")]).await.status, 303);
        let either = send("name", &["New House"]).await;
        let page = moderator.get(&either).await.unwrap();
        assert!(page.words().contains("No se sabe en qué lengua está"), "{}", page.words());
        assert_eq!(accept(&moderator, &either, &[("revision", "5")]).await.status, 422);
        countries = house.record(&path).await.body.texts("country").join(" ");
        assert_eq!(countries, "SV GT");
    })
    .await;
}
