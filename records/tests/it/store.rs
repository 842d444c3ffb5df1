//! Records over the whole of their life, on both databases.

use std::collections::BTreeMap;

use crate::site::{BODY, House, agrees};
use platform::accounts::Who;
use platform::db::Db;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use records::{Body, By, Entered, Filter, Record, Records, Shown, State, Statement, Term, Vocabularies};
use testkit::site::{On, Site, on_both};

async fn started(on: On) -> Site {
    House::start(on).await.site
}

fn named(name: &str, country: &str) -> Body {
    let mut body = Body::new();
    body.say("name", Statement { lang: Some("es".into()), ..Statement::text(name) });
    body.say("country", Statement::text(country));
    body
}

async fn add(db: &Db, body: &Body) -> Record {
    let who = Who::operator();
    let mut tx = db.begin().await.unwrap();
    let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
    let id = Records::add(&mut tx, &BODY, None, body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    Records::of(db).find(&id).await.unwrap().unwrap()
}

async fn change(db: &Db, before: &Record, body: &Body) -> bool {
    let who = Who::operator();
    let mut tx = db.begin().await.unwrap();
    let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
    let done = Records::change(&mut tx, &BODY, before, body, By::hand(&who, ""), &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    done
}

#[tokio::test]
async fn a_record_is_entered_once_changed_by_the_first_and_found_by_what_it_says() {
    on_both(|on| async move {
        let site = started(on).await;
        let db = &site.node.db;
        let records = Records::of(db);
        let who = Who::operator();
        let mut ids = Vec::new();
        for _ in 0..2 {
            let mut tx = db.begin().await.unwrap();
            let body = named("Ñandú A.C.", "HN");
            ids.push(Records::enter(&mut tx, &BODY, &body, By::hand(&who, ""), "una-vez", false).await.unwrap());
            tx.commit().await.unwrap();
        }
        let Entered::New(id) = ids[0].clone() else { panic!("{ids:?}") };
        assert_eq!(ids[1], Entered::Before(id.clone()));

        let before = records.find(&id).await.unwrap().unwrap();
        let mut body = before.body.clone();
        body.say("country", Statement::text("GT"));
        body.say("phone", Statement::text("+504 1"));
        assert!(change(db, &before, &body).await);
        assert!(!change(db, &before, &named("otra", "SV")).await, "a change over a newer one is refused");

        let by = |field, value| records_with(field, value, Shown::Public);
        assert_eq!(records.count(&by("country", "GT")).await.unwrap(), 1);
        assert_eq!(records.count(&by("country", "SV")).await.unwrap(), 0);
        assert_eq!(
            records.count(&by("phone", "+504 1")).await.unwrap(),
            0,
            "what only members see finds nothing in public"
        );
        assert_eq!(records.count(&records_with("phone", "+504 1", Shown::Members)).await.unwrap(), 1);
        let name = Filter { name: Some("nandu".into()), ..Filter::of("body") };
        assert_eq!(records.list(&name, None, 10).await.unwrap()[0].id, id);
        assert_eq!(
            records.counts(&by("country", "GT"), "country").await.unwrap(),
            [("GT".to_owned(), 1), ("HN".to_owned(), 1)]
        );
        let history = records.history(&id).await.unwrap();
        assert_eq!(history.iter().map(|r| r.number).collect::<Vec<_>>(), [2, 1]);
        let fields: Vec<String> =
            history[1].body.differences(&history[0].body, &BODY).into_iter().map(|d| d.field).collect();
        assert_eq!(fields, ["country", "phone"]);
        agrees(db).await;
    })
    .await;
}

fn records_with(field: &str, value: &str, reader: Shown) -> Filter {
    Filter { reader, ..Filter::of("body").with(field, value) }
}

#[tokio::test]
async fn a_term_finds_what_is_narrower_and_stays_said_when_it_is_retired() {
    on_both(|on| async move {
        let site = started(on).await;
        let db = &site.node.db;
        let mut tx = db.begin().await.unwrap();
        for (id, broader) in [("migration", None), ("transit", Some("migration"))] {
            let labels = BTreeMap::from([("es".to_owned(), id.to_owned())]);
            let term = Term { id: id.into(), labels, broader: broader.map(str::to_owned), place: 0, retired_at: None };
            Vocabularies::put(&mut tx, "topics", &term).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut body = named("Casa", "GT");
        body.say("topics", Statement::text("transit"));
        add(db, &body).await;
        let mut tx = db.begin().await.unwrap();
        assert!(Vocabularies::retire(&mut tx, "topics", "transit", 5).await.unwrap());
        tx.commit().await.unwrap();
        let records = Records::of(db);
        assert_eq!(records.count(&records_with("topics", "migration", Shown::Public)).await.unwrap(), 1);
        let topics = BODY.field("topics").unwrap();
        assert!(topics.read("transit", &Vocabularies::load(db).await.unwrap()).is_err(), "nothing new is said with it");
        agrees(db).await;
    })
    .await;
}

#[tokio::test]
async fn merging_two_leads_all_that_named_the_one_to_the_other() {
    on_both(|on| async move {
        let site = started(on).await;
        let db = &site.node.db;
        let (kept, lost) = (add(db, &named("Red", "GT")).await, add(db, &named("Red, A.C.", "GT")).await);
        let mut member = named("Casa", "GT");
        member.say("part_of", Statement { note: Some("fundadora".into()), ..Statement::record(&lost.id) });
        let member = add(db, &member).await;
        let who = Who::operator();
        let mut tx = db.begin().await.unwrap();
        let by = By::hand(&who, "son la misma");
        assert!(Records::merge(&mut tx, &[&BODY], &kept, &lost, &kept.body, by).await.unwrap());
        tx.commit().await.unwrap();
        let records = Records::of(db);
        let links = records.links_to(&kept.id, Shown::Public).await.unwrap();
        assert_eq!((links[0].from.id.as_str(), links[0].note.as_deref()), (member.id.as_str(), Some("fundadora")));
        let lost = records.find(&lost.id).await.unwrap().unwrap();
        assert_eq!((lost.state, lost.merged_into), (State::Merged, Some(kept.id.clone())));
        assert_eq!(records.count(&Filter::of("body")).await.unwrap(), 2);
        assert_eq!(records.cards([lost.id.as_str()]).await.unwrap()[&lost.id].id, kept.id);
        agrees(db).await;
    })
    .await;
}

#[tokio::test]
async fn who_asked_not_to_be_asked_is_not_asked_about_the_record_that_theirs_became() {
    on_both(|on| async move {
        let site = started(on).await;
        let db = &site.node.db;
        // of the one, of the other, of both together: when it was asked about, and since when nobody asks
        let asks: [[(Option<i64>, Option<i64>); 3]; 2] = [
            [(Some(7), None), (Some(9), Some(5)), (Some(9), Some(5))],
            [(Some(9), Some(4)), (Some(7), Some(5)), (Some(9), Some(4))],
        ];
        for [own, other, together] in asks {
            let (kept, lost) = (add(db, &named("Red", "GT")).await, add(db, &named("Red, A.C.", "GT")).await);
            for (record, (asked, excluded)) in [(&kept, own), (&lost, other)] {
                let sql = "INSERT INTO stale_ask (record_id, asked_at, excluded_at) VALUES ($1, $2, $3)";
                db.run(sql, (&record.id, asked, excluded)).await.unwrap();
            }
            let who = Who::operator();
            let mut tx = db.begin().await.unwrap();
            let by = By::hand(&who, "");
            assert!(Records::merge(&mut tx, &[&BODY], &kept, &lost, &kept.body, by).await.unwrap());
            tx.commit().await.unwrap();
            let sql = "SELECT asked_at, excluded_at FROM stale_ask WHERE record_id = $1";
            let now: (Option<i64>, Option<i64>) = db.one(sql, (&kept.id,)).await.unwrap();
            assert_eq!(now, together);
        }
    })
    .await;
}

#[tokio::test]
async fn pages_of_a_list_show_each_record_once() {
    on_both(|on| async move {
        let site = started(on).await;
        let db = &site.node.db;
        for name in ["b", "a", "á", "c", "a"] {
            add(db, &named(name, "PA")).await;
        }
        let records = Records::of(db);
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let part = records.list(&Filter::of("body"), after.as_deref(), 2).await.unwrap();
            let Some(last) = part.last() else { break };
            after = Some(Records::key_of(last));
            seen.extend(part.into_iter().map(|record| record.title));
        }
        assert_eq!(seen.len(), 5);
        assert_eq!(seen[3..], ["b", "c"]);
    })
    .await;
}

/// Whatever edits are made, every state that was is kept and can be given back.
#[tokio::test]
async fn any_row_of_edits_can_be_walked_back() {
    let site = started(On::Sqlite).await;
    let db = &site.node.db;
    let edit = prop::collection::vec(("[a-z]{1,8}", "[A-Z]{2}", prop::option::of("[a-z ]{1,20}")), 1..12);
    let mut runner = TestRunner::deterministic();
    for _ in 0..12 {
        let edits = edit.new_tree(&mut runner).unwrap().current();
        let mut states = vec![named("principio", "HN")];
        let mut record = add(db, &states[0]).await;
        for (name, country, about) in edits {
            let mut body = named(&name, &country);
            body.set("about", about.map(Statement::text).into_iter().collect());
            assert!(change(db, &record, &body).await);
            states.push(body);
            record = Records::of(db).find(&record.id).await.unwrap().unwrap();
        }
        let kept: Vec<Body> =
            Records::of(db).history(&record.id).await.unwrap().into_iter().map(|r| r.body).rev().collect();
        assert_eq!(kept, states);
        assert!(change(db, &record, &states[0]).await);
        assert_eq!(Records::of(db).find(&record.id).await.unwrap().unwrap().body, states[0]);
    }
    agrees(db).await;
}
