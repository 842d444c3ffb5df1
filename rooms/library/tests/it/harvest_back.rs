//! What comes back from a provider and what does not, works that are like others, and a command that lasts.

use std::time::Duration;

use crate::harvesting::{add, change, documents, harvest, librarian, start, titled};
use crate::provider::{Made, gone, list, work};
use platform::accounts::Who;
use platform::time;
use records::{By, Records, State, Statement};
use room_library::{DOCUMENT, Ended, harvest_now};
use testkit::site::{On, Site, on_both};

/// What an editor does who takes a document out.
async fn take_out(site: &Site, title: &str) {
    let (who, record) = (Who::operator(), titled(site, title).await);
    let mut tx = site.node.db.begin().await.unwrap();
    assert!(
        Records::set_state(&mut tx, &DOCUMENT, &record, State::Removed, By::hand(&who, "No es nuestra")).await.unwrap()
    );
    tx.commit().await.unwrap();
}

async fn titles(site: &Site) -> Vec<String> {
    documents(site).await.into_iter().map(|record| record.title).collect()
}

#[tokio::test]
async fn a_document_that_an_editor_took_out_stays_out_whatever_its_provider_does() {
    on_both(|on| async move {
        let made = Made::start().await;
        let site = start(on, &[&made.host]).await;
        let provider = add(&site, &librarian(&site).await, &made.address).await;
        let one = |n: usize| work(&format!("oai:x:{n}"), &[("title", &format!("Obra {n}")), ("date", "2020")]);
        made.says(list(&[one(1), one(2)], ""));
        harvest(&site, &provider).await;
        // taken out here, then deleted there, then back
        take_out(&site, "Obra 1").await;
        made.says(list(&[gone("oai:x:1"), gone("oai:x:2")], ""));
        harvest(&site, &provider).await;
        assert_eq!(titles(&site).await, Vec::<String>::new());
        made.says(list(&[one(1), one(2)], ""));
        harvest(&site, &provider).await;
        assert_eq!(titles(&site).await, ["Obra 2"]);
        // made ours, deleted there, then taken out here, then back
        let ours = titled(&site, "Obra 2").await;
        change(&site, &ours, |body| body.set("publisher", vec![Statement::text("La nuestra")])).await;
        made.says(list(&[gone("oai:x:2")], ""));
        harvest(&site, &provider).await;
        take_out(&site, "Obra 2").await;
        made.says(list(&[one(2)], ""));
        harvest(&site, &provider).await;
        assert_eq!(titles(&site).await, Vec::<String>::new());
    })
    .await;
}

/// Whether the identifiers that go are told before or behind those that come makes no difference.
#[tokio::test]
async fn identifiers_that_change_and_change_back_and_change_again_lose_nothing() {
    on_both(|on| async move {
        for is_gone_first in [true, false] {
            let made = Made::start().await;
            let site = start(on, &[&made.host]).await;
            let provider = add(&site, &librarian(&site).await, &made.address).await;
            let one = |scheme: &str, n: usize| {
                let elements = [("title", format!("Obra {n}")), ("creator", "Paz, Luz".to_owned())];
                work(&format!("oai:{scheme}:{n}"), &elements.each_ref().map(|(name, text)| (*name, text.as_str())))
            };
            made.says(list(&[one("viejo", 1), one("viejo", 2)], ""));
            harvest(&site, &provider).await;
            let ids: Vec<String> = documents(&site).await.into_iter().map(|record| record.id).collect();
            for (old, new) in [("viejo", "nuevo"), ("nuevo", "viejo"), ("viejo", "nuevo"), ("nuevo", "viejo")] {
                let come = [one(new, 1), one(new, 2)];
                let go = [gone(&format!("oai:{old}:1")), gone(&format!("oai:{old}:2"))];
                let told = if is_gone_first { [go, come] } else { [come, go] };
                made.says(list(&told.concat(), ""));
                harvest(&site, &provider).await;
                let left: Vec<String> = documents(&site).await.into_iter().map(|record| record.id).collect();
                assert_eq!(left, ids, "{old} → {new}, gone first: {is_gone_first}");
            }
            // and what is then withdrawn goes
            made.says(list(&[gone("oai:viejo:1")], ""));
            assert_eq!(harvest(&site, &provider).await.tally.withdrawn, 1);
            assert_eq!(titles(&site).await, ["Obra 2"]);
        }
    })
    .await;
}

/// A provider that gave a work under two identifiers withdraws the one that the library follows.
#[tokio::test]
async fn a_work_that_is_still_given_under_its_other_identifier_stays() {
    on_both(|on| async move {
        let made = Made::start().await;
        let site = start(on, &[&made.host]).await;
        let provider = add(&site, &librarian(&site).await, &made.address).await;
        let one = |id: &str| work(id, &[("title", "Obra"), ("creator", "Paz, Luz")]);
        made.says(list(&[one("oai:x:1"), one("oai:x:2")], ""));
        harvest(&site, &provider).await;
        made.says(list(&[gone("oai:x:2")], ""));
        assert_eq!(harvest(&site, &provider).await.tally.withdrawn, 0);
        assert_eq!(titles(&site).await, ["Obra"]);
        made.says(list(&[gone("oai:x:1")], ""));
        assert_eq!(harvest(&site, &provider).await.tally.withdrawn, 1);
        assert_eq!(titles(&site).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn works_of_one_title_and_year_are_told_apart_by_what_else_is_said_of_them() {
    on_both(|on| async move {
        let made = Made::start().await;
        let site = start(on, &[&made.host]).await;
        let bib = "@article{a, title={Editorial}, journal={Rutas}, year={2019}, doi={10.5/a}}";
        room_library::import_documents(&site.node.db, bib.as_bytes(), &Who::operator(), false, false).await.unwrap();
        let provider = add(&site, &librarian(&site).await, &made.address).await;
        let editorial = |n: usize, more: (&str, &str)| {
            let elements = [("title", "Editorial"), ("date", "2019"), ("type", "article"), more];
            work(&format!("oai:x:{n}"), &elements)
        };
        made.says(list(
            &[
                editorial(1, ("source", "Fronteras 7(4): 3-5")),
                editorial(2, ("identifier", "https://doi.org/10.5/b")),
                editorial(3, ("identifier", "https://doi.org/10.5/A")),
            ],
            "",
        ));
        let after = harvest(&site, &provider).await;
        assert_eq!((after.tally.added, after.tally.doubled), (2, 1));
    })
    .await;
}

#[tokio::test]
async fn a_command_keeps_its_job_for_as_long_as_it_harvests() {
    let made = Made::start().await;
    let rooms = vec![records::room(), room_directory::room(), room_library::room(), room_admin::room()];
    let host = made.host.clone();
    let site = Site::start_with(rooms, On::Sqlite, |config| {
        config.allow_private = vec![host];
        config.pause_seconds = 0.5;
    })
    .await
    .unwrap();
    let new = room_library::NewProvider {
        address: made.address.clone(),
        name: "Al lado".into(),
        prefix: "oai_dc".into(),
        part: String::new(),
        granularity: exchange::oai::Granularity::Day,
        deletions: "no".into(),
        every: 7,
    };
    let db = &site.node.db;
    let mut tx = db.begin().await.unwrap();
    let id = room_library::Providers::add(&mut tx, &new, "prueba").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let provider = room_library::Providers::of(db).find(&id).await.unwrap().unwrap();
    let page = |n: usize, token: &str| list(&[work(&format!("oai:x:{n}"), &[("title", &format!("Obra {n}"))])], token);
    for n in 1..=6 {
        made.says(page(n, &format!("t{n}")));
    }
    let due = async || -> i64 {
        let row: Option<(i64,)> = db.maybe("SELECT due_at FROM job WHERE state = 'open'", ()).await.unwrap();
        row.expect("the command still holds its job").0
    };
    let looks_on = async {
        while made.play.lock().unwrap().asked.is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        // an hour passes, and the next step takes the job for another one
        db.run("UPDATE job SET due_at = 1", ()).await.unwrap();
        while due().await < time::now() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        // somebody wants it at once, and the collector takes it; without its lane, for which the command would wait
        let taken = "UPDATE job SET state = 'running', lane = '', lease = 'x', lease_until = $1 WHERE state = 'open'";
        assert_eq!(db.run(taken, (time::now() + time::DAY,)).await.unwrap(), 1);
    };
    let (ended, ()) = tokio::join!(harvest_now(&site.node, &provider), looks_on);
    let ended = ended.unwrap();
    assert!(matches!(ended, Ended::Elsewhere), "{ended:?}");
    assert!(made.asked().len() < 6, "two do not ask one host");
    let (running,): (i64,) = db.one("SELECT count(*) FROM job WHERE state = 'running'", ()).await.unwrap();
    assert_eq!(running, 1, "it is the collector's");
}
