//! A site with the directory that sends mail, and people who use it.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc)]

use std::collections::BTreeMap;

use platform::config::Config;
use platform::permissions::Role;
use records::{Term, Vocabularies};
use testkit::site::{Got, On, Person, Site};

pub async fn start(on: On, set: impl FnOnce(&mut Config)) -> Site {
    let rooms = vec![records::room(), room_directory::room()];
    let site = Site::start_with(rooms, on, |config| {
        config.mail_transport = "folder:mail".into();
        config.mail_from = "Atalaya <atalaya@diario.example>".into();
        config.public_address = "https://atalaya.example/".into();
        set(config);
    })
    .await
    .unwrap();
    let mut tx = site.node.db.begin().await.unwrap();
    let labels = BTreeMap::from([("es".to_owned(), "Migración".to_owned())]);
    let term = Term { id: "migration".into(), labels, broader: None, place: 0, retired_at: None };
    Vocabularies::put(&mut tx, "topics", &term).await.unwrap();
    tx.commit().await.unwrap();
    site
}

pub async fn person(site: &Site, role: Role) -> Person {
    site.signed_in(role, &site.observatory("regional").await.unwrap()).await.unwrap()
}

/// The private link in the last mail to this address, as a path.
pub async fn mailed(site: &Site, to: &str) -> String {
    let (body,): (String,) =
        site.node.db.one("SELECT body FROM outbox WHERE address = $1 ORDER BY id DESC LIMIT 1", (to,)).await.unwrap();
    let at = body.find("https://atalaya.example/mi-ficha/").unwrap();
    body[at..].split_whitespace().next().unwrap().trim_start_matches("https://atalaya.example").to_owned()
}

/// No key of a catalogue and no mark of a template is left in a page.
pub fn is_whole(got: &Got) {
    assert!(got.status == 200 || got.status == 422, "{} {}", got.status, got.words());
    assert_eq!(got.text.matches("<h1").count(), 1);
    for mark in ["records-", "directory-", "site-", "{{"] {
        assert!(!got.words().contains(mark), "{mark}: {}", got.words());
    }
}

/// The state of the record that a form was made from.
pub fn revision(page: &Got) -> String {
    page.text.split("name=\"revision\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}
