//! A site whose articles are read, and what its tests ask.

use platform::db::What;
use platform::follow::catch_up;
use platform::jobs::{self, Until};
use platform::node::Node;
use platform::permissions::Role;
use room_reading::ReadingsFollower;
use testkit::site::{Got, On, Person, Site};

/// A site with the starter list and one article, read.
pub async fn start_with(on: On, text: &str) -> Site {
    let rooms =
        vec![records::room(), room_directory::room(), room_library::room(), room_watch::room(), room_reading::room()];
    let site = Site::start(rooms, on).await.unwrap();
    (room_reading::room().starter)(site.node.db.clone(), true).await.unwrap();
    article(&site, "nota", text).await;
    read(&site).await;
    site
}

/// An article as collecting leaves it.
pub async fn article(site: &Site, id: &str, text: &str) {
    let mut tx = site.node.db.begin().await.unwrap();
    tx.run(
        "INSERT INTO outlet (id, name, folded, country, language, medium, scope, focus, zone, sample, revision, created_at, updated_at)
         VALUES ($1, 'El Faro Inventado', 'el faro inventado', 'HN', 'es', 'digital', 'national', '', 'UTC', 1, 1, 0, 0)",
        (id,),
    )
    .await
    .unwrap();
    tx.run(
        "INSERT INTO page (id, address, asked, outlet_id, state, found_at, captures, version_id, versions, country, day, sort_at, language)
         VALUES ($1, $2, $2, $1, 'kept', 1, 1, $1, 1, 'HN', '2026-03-01', 1, 'es')",
        (id, format!("https://{id}.example/a")),
    )
    .await
    .unwrap();
    tx.run(
        "INSERT INTO version (id, page_id, number, capture_id, seen_at, title, authors, published_day, doubtful, language, text, lead,
           words, digest, paywalled, noarchive, warnings)
         VALUES ($1, $1, 1, 'c', 1, 'Cierra el albergue', '[]', '2026-03-01', 0, 'es', $2, 'Cierra.', 1, $1, 0, 0, '[]')",
        (id, text),
    )
    .await
    .unwrap();
    tx.changed("version", id, What::Added);
    tx.commit().await.unwrap();
}

pub async fn read(site: &Site) {
    let follower = ReadingsFollower::new(&site.node.db, &site.node.cpu);
    catch_up(&site.node.db, &follower, "prueba").await.unwrap();
}

/// Does what is asked for, and nothing that becomes due by itself.
pub async fn work(site: &Site) {
    fn open(_: &Node) -> futures_util::future::BoxFuture<'_, anyhow::Result<usize>> {
        Box::pin(async { Ok(0) })
    }
    jobs::work(site.node.clone(), Until::NothingDue, open).await.unwrap();
}

pub async fn person(site: &Site, role: Role) -> Person {
    site.signed_in(role, &site.observatory("honduras").await.unwrap()).await.unwrap()
}

pub async fn count(site: &Site, sql: &'static str) -> i64 {
    let (n,): (i64,) = site.node.db.one(sql, ()).await.unwrap();
    n
}

/// A page without a key that has no words.
pub fn is_whole(got: &Got) {
    assert!(got.status == 200 || got.status == 422, "{} {}", got.status, got.words());
    for part in ["watch-", "site-", "reading-"] {
        assert!(!got.words().contains(part), "{part}: {}", got.words());
    }
}

/// The key of the first thing to be corrected whose key begins like this.
pub fn key(page: &Got, begins: &str) -> String {
    let hrefs = page.attribute("href");
    let keys = hrefs.iter().filter_map(|href| href.split_once("?marca=")?.1.split('#').next());
    keys.map(str::to_owned).find(|key| key.starts_with(begins)).unwrap()
}

/// What the forms of a page tell of the reading that was seen: of one thing first, of the whole article last.
pub fn seen(page: &Got) -> Vec<String> {
    let told = page.text.split("name=\"lectura\" value=\"").skip(1);
    told.filter_map(|after| Some(after.split('"').next()?.to_owned())).collect()
}

/// Says of something read what it is, by the form of its page.
pub async fn correct(person: &Person, page: &str, fields: &[(&str, &str)]) -> Got {
    let mark = fields.iter().find(|(name, _)| *name == "marca").unwrap().1;
    let path = format!("/n/{page}/corregir");
    let all = seen(&person.get(&format!("{path}?marca={mark}")).await.unwrap());
    let own = if mark.starts_with("article-") { all.last() } else { all.first() };
    let own = own.cloned().unwrap_or_default();
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("lectura", own.as_str())]).collect();
    person.post(&path, &fields).await.unwrap()
}
