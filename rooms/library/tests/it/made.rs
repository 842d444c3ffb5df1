//! A site of the library, and records entered into it.

use records::{Body, By, Kind, Records, Statement, Vocabularies};
use testkit::site::{Got, On, Site};

/// A site with nothing in it.
pub async fn site(on: On) -> Site {
    Site::start(vec![records::room(), room_directory::room(), room_library::room()], on).await.unwrap()
}

/// One with what every installation begins with.
pub async fn starter_site(on: On) -> Site {
    let site = site(on).await;
    (room_library::room().starter)(site.node.db.clone(), true).await.unwrap();
    site
}

/// What a visitor gets.
pub async fn get(site: &Site, path: &str) -> Got {
    let got = site.visitor().unwrap().get(path).await.unwrap();
    assert_eq!(got.status, 200, "{path}: {}", got.words());
    got
}

/// Enters a record that says this.
pub async fn add(site: &Site, kind: &'static Kind, said: Vec<(&str, Statement)>) -> String {
    let mut body = Body::new();
    said.into_iter().for_each(|(field, statement)| body.say(field, statement));
    let who = platform::accounts::Who::operator();
    let vocabularies = Vocabularies::load(&site.node.db).await.unwrap();
    let mut tx = site.node.db.begin().await.unwrap();
    let id = Records::add(&mut tx, kind, None, &body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A title in Spanish.
pub fn title(text: &str) -> (&'static str, Statement) {
    ("title", Statement { lang: Some("es".into()), ..Statement::text(text) })
}
