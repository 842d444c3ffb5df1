//! Our library harvests others: a made provider with all its moods, and another site like this one.

use crate::provider::{Made, gone, list, oai, work};
use platform::accounts::Who;
use platform::jobs::{self, Due, Until};
use platform::node::Node;
use platform::permissions::Role;
use platform::time::{self, DAY};
use records::{By, Confidence, Filter, Proposal, Record, Records, SaidBy, State, Statement, Vocabularies};
use room_library::{
    DOCUMENT, Ended, HarvestDue, Health, Item, ItemState, Provider, Providers, harvest_now, import_documents,
};
use testkit::site::{On, Person, Site, on_both};

pub(crate) async fn start(on: On, hosts: &[&str]) -> Site {
    let rooms = vec![records::room(), room_directory::room(), room_library::room(), room_admin::room()];
    let allowed = hosts.iter().map(|host| (*host).to_owned()).collect();
    Site::start_with(rooms, on, |config| config.allow_private = allowed).await.unwrap()
}

pub(crate) async fn librarian(site: &Site) -> Person {
    let scope = site.observatory("regional").await.unwrap();
    site.person(Role::Editor, &scope).await.unwrap()
}

/// Adds a provider as a librarian does, and gives it as it is then.
pub(crate) async fn add(site: &Site, who: &Person, address: &str) -> Provider {
    let typed = [("direccion", address), ("cada", "7"), ("verbo", "agregar")];
    let done = who.post("/cosechas", &typed).await.unwrap();
    assert_eq!(done.status, 303, "{}", done.words());
    Providers::of(&site.node.db).list(None, 10).await.unwrap().pop().unwrap()
}

/// Asks now, and does what is due until nothing is.
pub(crate) async fn harvest(site: &Site, provider: &Provider) -> Provider {
    let db = &site.node.db;
    db.run("UPDATE harvest SET check_at = 0", ()).await.unwrap();
    settle(site).await;
    Providers::of(db).find(&provider.id).await.unwrap().unwrap()
}

async fn settle(site: &Site) {
    fn open(node: &Node) -> futures_util::future::BoxFuture<'_, anyhow::Result<usize>> {
        Box::pin(async move {
            // hosts may ask to be left alone for longer than a test lasts
            node.db.run("UPDATE lane SET ready_at = 0 WHERE ready_at > 0", ()).await?;
            HarvestDue.open(&node.db, time::now()).await
        })
    }
    jobs::work(site.node.clone(), Until::NothingDue, open).await.unwrap();
}

pub(crate) async fn documents(site: &Site) -> Vec<Record> {
    Records::of(&site.node.db).list(&Filter::of("document"), None, 100).await.unwrap()
}

pub(crate) async fn titled(site: &Site, title: &str) -> Record {
    let found = documents(site).await.into_iter().find(|record| record.title == title);
    found.unwrap_or_else(|| panic!("no document {title}"))
}

/// What a person does to a record.
pub(crate) async fn change(site: &Site, record: &Record, alter: impl FnOnce(&mut records::Body)) {
    let (db, who) = (&site.node.db, Who::operator());
    let vocabularies = Vocabularies::load(db).await.unwrap();
    let mut body = record.body.clone();
    alter(&mut body);
    let mut tx = db.begin().await.unwrap();
    assert!(Records::change(&mut tx, &DOCUMENT, record, &body, By::hand(&who, ""), &vocabularies).await.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_librarian_adds_a_provider_and_what_it_gives_waits_to_be_confirmed_under_its_name() {
    on_both(|on| async move {
        let made = Made::start().await;
        let site = start(on, &[&made.host]).await;
        let who = librarian(&site).await;
        let asked = who.post("/cosechas", &[("direccion", &format!("{}?verb=Identify", made.address))]).await.unwrap();
        for words in ["Biblioteca <de> al lado", "1 de mayo de 2019", "Por día", "Lo dice siempre", "Género (genero)"]
        {
            assert!(asked.words().contains(words), "{words}: {}", asked.words());
        }
        let provider = add(&site, &who, &made.address).await;
        let again = who.post("/cosechas", &[("direccion", &made.address), ("cada", "7"), ("verbo", "agregar")]).await;
        assert!(again.unwrap().words().contains("ya se cosecha"));
        made.says(list(
            &[
                work(
                    "oai:x:1",
                    &[
                        ("title", "Mujeres en ruta"),
                        ("creator", "Pérez, Ana"),
                        ("date", "2020-03"),
                        ("type", "info:eu-repo/semantics/article"),
                        ("identifier", "https://doi.org/10.5555/1"),
                        ("coverage", "Honduras"),
                    ],
                ),
                work("oai:x:2", &[("subject", "sin título")]),
            ],
            "página 2",
        ));
        made.says(list(&[work("oai:x:3", &[("title", "Otra"), ("date", "2021")])], ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.health(), after.tally.seen, after.tally.added, after.tally.unread), (Health::Ok, 3, 2, 1));
        assert_eq!(
            made.asked(),
            ["verb=ListRecords&metadataPrefix=oai_dc", "verb=ListRecords&resumptionToken=p%C3%A1gina+2"]
        );
        let days = (after.check_at - time::now()) / DAY;
        assert!((6..=7).contains(&days), "{days}");
        let record = titled(&site, "Mujeres en ruta").await;
        let title = &record.body.all("title")[0];
        assert_eq!((title.by, title.confidence, &record.confirmed_on), (SaidBy::Import, Confidence::Medium, &None));
        assert!(title.source.as_ref().unwrap().starts_with("Biblioteca <de> al lado, oai:x:1 | http://127.0.0.1:"));
        assert_eq!((record.body.text("authors"), record.body.text("country")), (Some("Pérez, Ana"), Some("HN")));
        let page = who.get("/cosechas").await.unwrap();
        for words in ["Responde", "Llegaron 3 registros. Documentos nuevos: 2", "Un registro no se pudo leer"] {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        assert_eq!(site.visitor().unwrap().get("/cosechas").await.unwrap().status, 401);
        // the next one asks for what changed since the provider's own clock, in its own granularity
        harvest(&site, &provider).await;
        assert_eq!(made.asked(), ["verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-01"]);
        assert_eq!(documents(&site).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn what_people_changed_stands_and_what_a_provider_withdraws_goes_with_it() {
    on_both(|on| async move {
        let made = Made::start().await;
        let site = start(on, &[&made.host]).await;
        let provider = add(&site, &librarian(&site).await, &made.address).await;
        let both = |title: &str, publisher: &str| {
            [
                work("oai:x:1", &[("title", title), ("publisher", publisher), ("date", "2020")]),
                work("oai:x:2", &[("title", "Sin tocar"), ("date", "2020")]),
            ]
        };
        made.says(list(&both("Uno", "P"), ""));
        harvest(&site, &provider).await;
        let record = titled(&site, "Uno").await;
        change(&site, &record, |body| body.set("publisher", vec![Statement::text("La nuestra")])).await;
        made.says(list(&both("Uno corregido", "Q"), ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.tally.changed, after.tally.proposed, after.tally.added), (1, 1, 0));
        let record = titled(&site, "Uno corregido").await;
        assert_eq!(record.body.text("publisher"), Some("La nuestra"));
        let open = Proposal::open(&site.node.db, None, 10).await.unwrap();
        assert_eq!((open[0].proposed.field.as_str(), open[0].proposed.value.as_str()), ("publisher", "Q"));
        assert_eq!(open[0].proposed.values.iter().map(|value| value.text.as_str()).collect::<Vec<_>>(), ["Q"]);
        assert_eq!(open[0].record_id.as_ref(), Some(&record.id));
        // the same again: nothing
        made.says(list(&both("Uno corregido", "Q"), ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.tally.seen, after.tally.changed, after.tally.proposed), (2, 0, 0));
        // withdrawn: what nobody touched goes, what somebody made theirs stays and is told
        made.says(list(&[gone("oai:x:1"), gone("oai:x:2"), gone("oai:x:9")], ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.tally.withdrawn, after.tally.proposed), (1, 1));
        let titles: Vec<String> = documents(&site).await.into_iter().map(|record| record.title).collect();
        assert_eq!(titles, ["Uno corregido"]);
        assert!(
            Proposal::open(&site.node.db, None, 10).await.unwrap()[1].proposed.value.contains("retiró su registro")
        );
        // and comes back with it
        made.says(list(&both("Uno corregido", "Q")[1..], ""));
        assert_eq!(harvest(&site, &provider).await.tally.changed, 1);
        assert_eq!(titled(&site, "Sin tocar").await.state, State::Published);
        // what somebody here takes out does not come back
        let who = Who::operator();
        let mut tx = site.node.db.begin().await.unwrap();
        let record = titled(&site, "Sin tocar").await;
        Records::set_state(&mut tx, &room_library::DOCUMENT, &record, State::Removed, By::hand(&who, ""))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        made.says(list(&[work("oai:x:2", &[("title", "Sin tocar"), ("date", "2021")])], ""));
        harvest(&site, &provider).await;
        assert_eq!(documents(&site).await.len(), 1);
        assert_eq!(records::check(&site.node.db, &[&DOCUMENT]).await.unwrap().len(), 0);
    })
    .await;
}

const BIB: &str = "@article{a, title={Ya estaba}, author={Ruiz, Eva}, year={2019}, doi={10.5555/YA}}
@book{b, title={Del portal}, year={2018}, url={https://portal.example/libros/7}}";

#[tokio::test]
async fn works_that_are_here_are_told_and_not_doubled_and_new_identifiers_are_recognised() {
    on_both(|on| async move {
        let made = Made::start().await;
        let site = start(on, &[&made.host]).await;
        import_documents(&site.node.db, BIB.as_bytes(), &platform::accounts::Who::operator(), false, false)
            .await
            .unwrap();
        let who = librarian(&site).await;
        let provider = add(&site, &who, &made.address).await;
        let works = |prefix: &str| {
            let id = |n: usize| format!("oai:{prefix}:{n}");
            [
                work(&id(1), &[("title", "Con otro título"), ("identifier", "doi:10.5555/ya")]),
                work(&id(2), &[("title", "Traducido"), ("identifier", "https://portal.example/libros/7/")]),
                work(&id(3), &[("title", "YA ESTABA"), ("date", "2019-05")]),
                work(&id(4), &[("title", "Boletín"), ("date", "2020-01"), ("identifier", "https://x.example/1")]),
                work(&id(5), &[("title", "Boletín"), ("date", "2020-02"), ("identifier", "https://x.example/2")]),
                work(&id(6), &[("title", "Propia"), ("creator", "Paz, Luz"), ("date", "2021")]),
            ]
        };
        made.says(list(&works("viejo"), ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.tally.doubled, after.tally.added, after.tally.moved), (3, 3, 0));
        assert_eq!(documents(&site).await.len(), 5);
        let page = who.get(&format!("/cosechas/{}", provider.id)).await.unwrap();
        for words in ["Con otro título", "oai:viejo:2", "3 documentos de la biblioteca vienen de aquí"] {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        let ours = titled(&site, "Ya estaba").await;
        assert!(page.attribute("href").contains(&format!("/biblioteca/{}", ours.id)));
        // all identifiers change; the old ones are told as withdrawn afterwards
        made.says(list(&works("nuevo"), ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.tally.moved, after.tally.added, after.tally.doubled), (3, 0, 3));
        let old: Vec<String> = (1..=6).map(|n| gone(&format!("oai:viejo:{n}"))).collect();
        made.says(list(&old, ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.tally.withdrawn, documents(&site).await.len()), (0, 5));
        // ours follow the new ones
        made.says(list(&[work("oai:nuevo:6", &[("title", "Propia"), ("creator", "Paz, Luz"), ("date", "2022")])], ""));
        assert_eq!(harvest(&site, &provider).await.tally.changed, 1);
        assert_eq!(titled(&site, "Propia").await.body.text("issued"), Some("2022"));
        // removed and added again, nothing is doubled
        who.post(&format!("/cosechas/{}/quitar", provider.id), &[]).await.unwrap();
        assert!(Providers::of(&site.node.db).list(None, 10).await.unwrap().is_empty());
        assert_eq!(add(&site, &who, &made.address).await.id, provider.id);
        made.says(list(&works("nuevo"), ""));
        harvest(&site, &provider).await;
        assert_eq!(documents(&site).await.len(), 5);
        let kept = Item::list(&site.node.db, &provider.id, ItemState::Kept, None, 10).await.unwrap();
        assert_eq!(
            kept.iter().map(|item| item.identifier.as_str()).collect::<Vec<_>>(),
            ["oai:nuevo:4", "oai:nuevo:5", "oai:nuevo:6"]
        );
    })
    .await;
}

#[tokio::test]
async fn trouble_has_its_word_and_costs_nothing_that_came() {
    on_both(|on| async move {
        let made = Made::start().await;
        let site = start(on, &[&made.host]).await;
        let who = librarian(&site).await;
        let provider = add(&site, &who, &made.address).await;
        let one = |n: usize| work(&format!("oai:x:{n}"), &[("title", &format!("Obra {n}"))]);
        let says = async |words: &str| {
            let page = who.get("/cosechas").await.unwrap();
            assert!(page.words().contains(words), "{words}: {}", page.words());
        };
        // it asks to wait within a list, which is gone on with where it stood, also by another process
        made.says(list(&[one(1)], "t1")).says_as(503, Some("7200"), "");
        let after = harvest(&site, &provider).await;
        assert_eq!(after.health(), Health::Late);
        let wait = after.check_at - time::now();
        assert!((7100 * time::SECOND..=7200 * time::SECOND).contains(&wait), "{wait}");
        says("Pide esperar (503)").await;
        made.asked();
        // a page for people is no answer; the list goes on after it
        made.says("<html><title>En obras</title></html>");
        assert_eq!(harvest(&site, &provider).await.health(), Health::Late);
        says("«En obras»").await;
        assert_eq!(made.asked(), ["verb=ListRecords&resumptionToken=t1"]);
        // it forgets its list: it is begun again, and what came is not doubled
        made.says(oai("<error code=\"badResumptionToken\"/>")).says(list(&[one(1), one(2)], ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.health(), documents(&site).await.len()), (Health::Ok, 2));
        assert!(made.asked()[1].contains("metadataPrefix"), "begun again");
        // a circle of pages, an error of the protocol, half an answer, a refusal
        let whole = |token: &str, n: usize| list(&[one(n)], token);
        for _ in 0..3 {
            made.says(whole("a", 3)).says(whole("b", 4));
        }
        assert_eq!(harvest(&site, &provider).await.health(), Health::Failing);
        says("una y otra vez").await;
        assert_eq!(documents(&site).await.len(), 4, "what came was kept");
        made.play.lock().unwrap().answers.clear();
        made.says(oai("<error code=\"cannotDisseminateFormat\">no marc</error>"));
        harvest(&site, &provider).await;
        says("No da sus registros en ese formato. (cannotDisseminateFormat no marc)").await;
        let cut = list(&[one(5)], "");
        for _ in 0..5 {
            made.says(&cut[..cut.len() / 2]);
            harvest(&site, &provider).await;
        }
        says("XML mal formado").await;
        made.says_as(404, None, "");
        let after = harvest(&site, &provider).await;
        assert_eq!(after.health(), Health::Failing);
        says("ya no hay nada").await;
        // all of it is asked for again, since the last harvest that ended well
        made.asked();
        made.says(list(&[one(5)], ""));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.health(), after.failures, documents(&site).await.len()), (Health::Ok, 0, 5));
        assert_eq!(made.asked(), ["verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-01"]);
        // paused it is not asked, and the button for it is gone
        who.post(&format!("/cosechas/{}/pausar", provider.id), &[]).await.unwrap();
        harvest(&site, &provider).await;
        assert_eq!(made.asked(), Vec::<String>::new());
        assert_eq!(who.post(&format!("/cosechas/{}/pedir", provider.id), &[]).await.unwrap().status, 409);
        says("En pausa desde").await;
    })
    .await;
}

#[tokio::test]
async fn private_addresses_and_what_is_no_provider_are_refused_at_the_form() {
    let made = Made::start().await;
    let site = start(On::Sqlite, &[]).await;
    let who = librarian(&site).await;
    for (typed, words) in [
        (made.address.as_str(), "dirección privada"),
        ("no es nada", "Escriba una dirección de la web"),
        ("", "Escriba una dirección de la web"),
    ] {
        let got = who.post("/cosechas", &[("direccion", typed)]).await.unwrap();
        assert!(got.status == 422 && got.words().contains(words), "{typed}: {}", got.words());
    }
    assert_eq!(made.asked(), Vec::<String>::new());
}

/// A command does not harvest what the collector is harvesting, and leaves nothing open behind it.
#[tokio::test]
async fn a_command_harvests_alone() {
    let made = Made::start().await;
    let site = start(On::Sqlite, &[&made.host]).await;
    let provider = add(&site, &librarian(&site).await, &made.address).await;
    made.says(list(&[work("oai:x:1", &[("title", "Una")])], "t"))
        .says(list(&[work("oai:x:2", &[("title", "Dos")])], ""));
    let Ended::Here(after) = harvest_now(&site.node, &provider).await.unwrap() else { panic!("nobody else harvests") };
    assert_eq!((after.health(), after.tally.added), (Health::Ok, 2));
    let open = async || {
        let (n,): (i64,) = site.node.db.one("SELECT count(*) FROM job WHERE state = 'open'", ()).await.unwrap();
        n
    };
    assert_eq!(open().await, 0);
    site.node.db.run("UPDATE harvest SET check_at = 0", ()).await.unwrap();
    assert_eq!(HarvestDue.open(&site.node.db, time::now()).await.unwrap(), 1);
    assert!(matches!(harvest_now(&site.node, &provider).await.unwrap(), Ended::Elsewhere));
    assert_eq!((open().await, HarvestDue.open(&site.node.db, time::now()).await.unwrap()), (1, 0));
}

/// Two sites like this one: the one harvests the other, and follows what changes there.
#[tokio::test]
async fn one_site_harvests_another() {
    let there = start(On::Sqlite, &[]).await;
    import_documents(&there.node.db, BIB.as_bytes(), &platform::accounts::Who::operator(), false, false).await.unwrap();
    let host = there.address().trim_start_matches("http://").to_owned();
    let here = start(On::Sqlite, &[&host]).await;
    let who = librarian(&here).await;
    // a site asks robots to take their time between two requests, and the form would wait for that
    let new = room_library::NewProvider {
        address: format!("{}/oai", there.address()),
        name: "Allá".into(),
        prefix: "oai_dc".into(),
        part: "documents".into(),
        granularity: exchange::oai::Granularity::Day,
        deletions: "no".into(),
        every: 7,
    };
    let mut tx = here.node.db.begin().await.unwrap();
    let id = Providers::add(&mut tx, &new, "prueba").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let provider = Providers::of(&here.node.db).find(&id).await.unwrap().unwrap();
    let after = harvest(&here, &provider).await;
    assert_eq!((after.health(), after.tally.added, after.name.as_str()), (Health::Ok, 2, "Observatorio regional"));
    let (ours, theirs) = (titled(&here, "Ya estaba").await, titled(&there, "Ya estaba").await);
    for field in ["title", "authors", "issued", "doi"] {
        assert_eq!(ours.body.texts(field), theirs.body.texts(field), "{field}");
    }
    change(&there, &theirs, |body| body.set("abstract", vec![Statement::text("De qué trata.")])).await;
    let (operator, other) = (Who::operator(), titled(&there, "Del portal").await);
    let mut tx = there.node.db.begin().await.unwrap();
    Records::set_state(&mut tx, &room_library::DOCUMENT, &other, State::Removed, By::hand(&operator, ""))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let after = harvest(&here, &provider).await;
    assert_eq!((after.tally.changed, after.tally.withdrawn, after.tally.added), (1, 1, 0));
    assert_eq!(titled(&here, "Ya estaba").await.body.text("abstract"), Some("De qué trata."));
    assert_eq!(documents(&here).await.len(), 1);
    let rows = who.get("/cosechas.json").await.unwrap();
    let rows: serde_json::Value = serde_json::from_str(&rows.text).unwrap();
    assert_eq!((&rows["items"][0]["set"], &rows["items"][0]["withdrawn"]), (&"documents".into(), &1.into()));
}
