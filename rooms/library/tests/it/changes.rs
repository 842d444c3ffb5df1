//! What changed in laws and treaties since a day: kept, paged, and known again by who follows it.

use std::collections::BTreeSet;

use platform::accounts::Who;
use platform::time;
use records::{By, Kind, Records, State, Statement, Value, Vocabularies};
use room_library::{LAW, TREATY};
use serde_json::{Value as Json, json};
use testkit::site::{Got, Site, on_both};

use crate::made::{add, get, site, title};

fn bound(country: &str, date: &str) -> Statement {
    let parts = [("country", country), ("status", "party"), ("date", date), ("date_kind", "ratification")];
    Statement::of(Value::Parts(parts.map(|(name, text)| (name.to_owned(), text.to_owned())).into()))
}

async fn say(site: &Site, kind: &'static Kind, id: &str, field: &str, statement: Statement) {
    let record = Records::of(&site.node.db).find(id).await.unwrap().unwrap();
    let mut body = record.body.clone();
    body.say(field, statement);
    let (who, vocabularies) = (Who::operator(), Vocabularies::load(&site.node.db).await.unwrap());
    let mut tx = site.node.db.begin().await.unwrap();
    assert!(Records::change(&mut tx, kind, &record, &body, By::hand(&who, ""), &vocabularies).await.unwrap());
    tx.commit().await.unwrap();
}

fn ids(feed: &Got) -> BTreeSet<String> {
    let entries = feed.text.split("<entry").skip(1);
    entries.map(|entry| entry.split("<id>").nth(1).unwrap().split('<').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn an_entry_of_the_feed_is_known_by_the_same_name_whatever_comes_after_it() {
    on_both(|on| async move {
        let site = site(on).await;
        let treaty = add(&site, &TREATY, vec![title("Convenio"), ("parties", bound("HN", "2024-03-01"))]).await;
        let law = add(&site, &LAW, vec![title("Ley"), ("year", Statement::text("2024~"))]).await;
        let feed = "/leyes/cambios.atom?desde=2024-01-01";
        let before = ids(&get(&site, feed).await);
        let ratified = format!("{}/tratados/{treaty}#bound-HN-2024-03-01", site.address());
        assert!(before.len() == 4 && before.contains(&ratified), "{before:?}");
        say(&site, &TREATY, &treaty, "parties", bound("GT", "2025-01-01")).await;
        say(&site, &LAW, &law, "in_force_on", Statement::text("2025-02")).await;
        let after = ids(&get(&site, feed).await);
        assert!(after.is_superset(&before), "{before:?} {after:?}");
        assert_eq!(after.len(), before.len() + 4, "two deeds and two changes: {after:?}");
        // what is taken out is told no more
        let record = Records::of(&site.node.db).find(&law).await.unwrap().unwrap();
        let (who, mut tx) = (Who::operator(), site.node.db.begin().await.unwrap());
        Records::set_state(&mut tx, &LAW, &record, State::Removed, By::hand(&who, "")).await.unwrap();
        tx.commit().await.unwrap();
        assert!(ids(&get(&site, feed).await).iter().all(|id| !id.contains(&law)));
    })
    .await;
}

#[tokio::test]
async fn no_change_is_left_out_however_many_there_are() {
    on_both(|on| async move {
        let site = site(on).await;
        let parties = (1..=120)
            .map(|n| ("parties", bound(&format!("C{n}"), &format!("2024-{:02}-{:02}", n % 12 + 1, n % 28 + 1))));
        add(&site, &TREATY, [title("Convenio")].into_iter().chain(parties).collect()).await;
        let law = add(&site, &LAW, vec![title("Ley")]).await;
        let db = &site.node.db;
        let mut tx = db.begin().await.unwrap();
        let revisions = "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 951)
             INSERT INTO record_revision (record_id, number, at, who, why, state, body)
             SELECT $1, i, $2 + i, '', '', 'published', '{}' FROM n";
        tx.run(revisions, (&law, time::now())).await.unwrap();
        tx.changed("record", law.as_str(), platform::db::What::Changed);
        tx.commit().await.unwrap();
        let page = get(&site, "/leyes/cambios?desde=2024-01-01").await;
        for words in ["120 hechos con fecha", "950 cambios", "2 registros agregados", "los 100 más recientes"] {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        let next = page.attribute("href").into_iter().find(|href| href.contains("despues=")).unwrap();
        assert_eq!(get(&site, &next).await.words().matches("Ratificación o adhesión de C").count(), 20);
        // as data, all of it, part by part
        let (mut path, mut all) = ("/leyes/cambios.json?desde=2024-01-01".to_owned(), Vec::new());
        loop {
            let part: Json = serde_json::from_str(&get(&site, &path).await.text).unwrap();
            all.extend(part["items"].as_array().unwrap().iter().cloned());
            match part["next"].as_str() {
                Some(next) => path = next.to_owned(),
                None => break,
            }
        }
        assert_eq!(all.len(), 120 + 950 + 2);
        let deeds = all.iter().filter(|item| item["what"].as_str().unwrap().starts_with("Ratificación"));
        let each: BTreeSet<String> = deeds.map(|item| json!([item["what"], item["date"]]).to_string()).collect();
        assert_eq!(each.len(), 120);
        assert_eq!(ids(&get(&site, "/leyes/cambios.atom?desde=2024-01-01").await).len(), 100);
    })
    .await;
}

#[tokio::test]
async fn what_changed_is_told_by_the_title_in_the_language_of_the_page() {
    on_both(|on| async move {
        let site = site(on).await;
        let english = Statement { lang: Some("en".into()), ..Statement::text("Treaty of the South") };
        add(&site, &TREATY, vec![title("Tratado del Sur"), ("title", english)]).await;
        for (lang, told, other) in
            [("en", "Treaty of the South", "Tratado del Sur"), ("es", "Tratado del Sur", "Treaty of the South")]
        {
            let page = get(&site, &format!("/leyes/cambios?desde=2024-01-01&lang={lang}")).await;
            assert!(page.words().contains(told) && !page.words().contains(other), "{lang}: {}", page.words());
        }
    })
    .await;
}
