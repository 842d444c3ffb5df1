//! Countries side by side where there is very much to compare.

use platform::accounts::Who;
use platform::id::new_id;
use records::{Body, By, New, Records, Statement, Vocabularies};
use room_library::LAW;
use serde_json::Value;
use testkit::site::on_both;

use crate::made::{get, site, title};

#[tokio::test]
async fn the_data_hold_all_laws_of_a_subject_and_the_page_says_how_many_it_leaves_out() {
    on_both(|on| async move {
        let site = site(on).await;
        let law = |n: usize| {
            let mut body = Body::new();
            let (field, named) = title(&format!("Ley {n:03}"));
            body.say(field, named);
            let status = if n == 519 { "in-force" } else { "repealed" };
            for (field, word) in [("kind", "law"), ("status", status), ("country", "HN"), ("keywords", "refugio")] {
                body.say(field, Statement::text(word));
            }
            (new_id(), body)
        };
        let laws: Vec<(String, Body)> = (0..520).map(law).collect();
        let (who, vocabularies) = (Who::operator(), Vocabularies::load(&site.node.db).await.unwrap());
        let mut tx = site.node.db.begin().await.unwrap();
        let news: Vec<New<'_>> =
            laws.iter().map(|(id, body)| New { id, key: id, kind: &LAW, body, sample: false }).collect();
        Records::add_all(&mut tx, &news, By::hand(&who, ""), &vocabularies).await.unwrap();
        tx.commit().await.unwrap();
        let data = get(&site, "/leyes/comparar.json?tema=refugio").await;
        let data: Value = serde_json::from_str(&data.text).unwrap();
        assert_eq!(data["items"].as_array().unwrap().len(), 520);
        let csv = get(&site, "/leyes/comparar.csv?tema=refugio").await;
        assert_eq!(csv.text.lines().count(), 521);
        // the only one that is in force is the last
        let page = get(&site, "/leyes/comparar?tema=refugio").await;
        for words in ["Un país de", "470 más de este país"] {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        assert!(page.attribute("href").iter().any(|href| href.contains("tema=refugio") && href.contains("pais=HN")));
    })
    .await;
}
