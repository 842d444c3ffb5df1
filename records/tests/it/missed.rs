//! Searches of lists that found nothing, as visitors make them and editors see them, on both databases.

use crate::site::{self, House, entered};
use platform::permissions::Role;
use testkit::site::on_both;

const PAGE: &str = "/busquedas/sin-resultado";

async fn counted(house: &House) -> Vec<(String, String, String, i64)> {
    let all = "SELECT place, language, words, times FROM missed_search ORDER BY place, words, language";
    house.site.node.db.all(all, ()).await.unwrap()
}

#[tokio::test]
async fn words_asked_thrice_in_vain_are_shown_until_somebody_deals_with_them() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (visitor, editor) = (house.site.visitor().unwrap(), house.person(Role::Editor).await);
        let ask = async |query: &str, times: usize| {
            for _ in 0..times {
                assert_eq!(visitor.get(&format!("/cuerpos?{query}")).await.unwrap().status, 200);
            }
        };
        ask("q=Refugio+clim%C3%A1tico", 2).await;
        let before = editor.get(PAGE).await.unwrap();
        site::is_whole(&before);
        assert!(before.words().contains("No hay búsquedas") && !before.words().contains("refugio climatico"));
        ask("q=refugio+CLIMATICO", 1).await;
        ask("q=visa", 5).await;
        let page = editor.get(PAGE).await.unwrap();
        site::is_whole(&page);
        let words = page.words();
        let [visa, refuge] = ["visa", "refugio climatico"].map(|asked| page.text.find(&format!("value=\"{asked}\"")));
        assert!(visa.unwrap() < refuge.unwrap(), "what was asked most stands first: {words}");
        assert!(words.contains("5 veces") && words.contains("3 veces"), "{words}");
        let hrefs = page.attribute("href");
        for href in ["/cuerpos?q=visa", "/fichas/proponer?que=missing&valor=visa", "/cuerpos/nuevo/body"] {
            assert!(hrefs.iter().any(|known| known == href), "{href}: {hrefs:?}");
        }
        let form = editor.get("/fichas/proponer?que=missing&valor=visa").await.unwrap();
        assert!(form.text.contains(">\nvisa</textarea>"), "{}", form.text);

        let done = [("lugar", "/cuerpos"), ("lengua", "es"), ("palabras", "visa")];
        assert_eq!(visitor.post(PAGE, &done).await.unwrap().status, 401);
        assert_eq!(editor.post(PAGE, &[("lugar", "/cuerpos")]).await.unwrap().status, 400);
        for _ in 0..2 {
            assert_eq!(editor.post(PAGE, &done).await.unwrap().status, 303);
        }
        assert_eq!(house.audited("missed.").await, ["missed.done"], "a repeat does nothing");
        assert!(!editor.get(PAGE).await.unwrap().text.contains("value=\"visa\""));
        ask("q=visa", 2).await;
        assert!(!editor.get(PAGE).await.unwrap().text.contains("value=\"visa\""), "it begins anew");
        ask("q=visa", 1).await;
        assert!(editor.get(PAGE).await.unwrap().text.contains("value=\"visa\""));
    })
    .await;
}

#[tokio::test]
async fn what_is_counted_tells_of_nobody() {
    on_both(|on| async move {
        let house = House::start(on).await;
        entered(&house, "Casa").await;
        let (visitor, editor) = (house.site.visitor().unwrap(), house.person(Role::Editor).await);
        for query in [
            "q=luz%40casa.example",
            "q=9876+5432",
            "q=https%3A%2F%2Fa.example",
            "q=visa&pais=HN",
            "q=visa&tema=transit",
            "q=%22",
            "q=",
            "despues=a%7Cb",
        ] {
            visitor.get(&format!("/cuerpos?{query}")).await.unwrap();
        }
        visitor.get("/cuerpos.json?q=visa").await.unwrap();
        editor.get("/cuerpos?q=visa").await.unwrap();
        assert_eq!(counted(&house).await, []);
        visitor.get("/cuerpos?q=visa&lang=pt").await.unwrap();
        visitor.get("/cuerpos?q=visa&lang=pt").await.unwrap();
        assert_eq!(counted(&house).await, [("/cuerpos".into(), "pt".into(), "visa".into(), 2)]);
    })
    .await;
}

#[tokio::test]
async fn counts_of_a_year_ago_are_dropped_and_pages_show_each_once() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (visitor, editor) = (house.site.visitor().unwrap(), house.person(Role::Coordinator).await);
        let db = &house.site.node.db;
        visitor.get("/cuerpos?q=visa").await.unwrap();
        let (month,): (String,) = db.one("SELECT month FROM missed_search", ()).await.unwrap();
        db.run("UPDATE missed_search SET month = '2020-01', times = 9", ()).await.unwrap();
        assert!(!editor.get(PAGE).await.unwrap().text.contains("value=\"visa\""));
        for n in 0..25_i64 {
            db.run(
                "INSERT INTO missed_search (month, place, language, words, times) VALUES ($1, '/cuerpos', 'es', $2, $3)",
                (month.as_str(), format!("palabra {n:02}"), 3 + n % 3),
            )
            .await
            .unwrap();
        }
        visitor.get("/cuerpos?q=otra").await.unwrap();
        assert_eq!(counted(&house).await.len(), 26, "old months are dropped");
        let mut seen = Vec::new();
        let mut next = Some(PAGE.to_owned());
        while let Some(path) = next {
            let page = editor.get(&path).await.unwrap();
            let values = page.attribute("value");
            seen.extend(values.into_iter().filter(|value| value.starts_with("palabra")));
            let after = page.text.split("rel=\"next\" href=\"").nth(1).map(|rest| rest.split('"').next().unwrap());
            next = after.map(|href| href.replace("&#38;", "&"));
        }
        let all = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!((all, seen.len()), (25, 25));
        let member = house.person(Role::Member).await;
        assert_eq!(member.get(PAGE).await.unwrap().status, 404);
    })
    .await;
}
