//! A site with the programme and its starter content, on either database.

use platform::accounts::Who;
use platform::config::Config;
use records::{Body, By, Kind, Kinds, Records, State, Vocabularies};
use testkit::site::{On, Site};

/// Starts one.
pub async fn site(on: On) -> Site {
    site_with(on, |_| {}).await
}

/// One that sends mail, into a folder.
pub async fn mailing(on: On) -> Site {
    site_with(on, |config| {
        config.mail_transport = "folder:mail".into();
        config.mail_from = "Atalaya <atalaya@diario.example>".into();
        config.public_address = "https://atalaya.example/".into();
    })
    .await
}

/// The kind as it is in a site, with the field `x_campo` that administrators added to it.
pub async fn with_own_field(site: &Site, kind: &'static Kind) -> &'static Kind {
    let definition = r#"{"fields":[{"name":"x_campo","labels":{"es":"Campo"},"form":"line"}]}"#;
    let sql = "INSERT INTO shape (name, number, at, who, definition) VALUES ($1, 1, 0, '', $2)";
    site.node.db.run(sql, (kind.name, definition)).await.unwrap();
    for kinds in site.node.contributions.all::<Kinds>() {
        kinds.read_of(&site.node).await.unwrap();
    }
    kind.now(&site.node.contributions)
}

/// Changes what is said of a record.
pub async fn say(site: &Site, kind: &Kind, id: &str, change: impl FnOnce(&mut Body)) {
    let db = &site.node.db;
    let record = Records::of(db).find(id).await.unwrap().unwrap();
    let mut body = record.body.clone();
    change(&mut body);
    let (who, vocabularies) = (Who::operator(), Vocabularies::load(db).await.unwrap());
    let mut tx = db.begin().await.unwrap();
    assert!(Records::change(&mut tx, kind, &record, &body, By::hand(&who, ""), &vocabularies).await.unwrap());
    tx.commit().await.unwrap();
}

/// Takes a record out, or publishes it.
pub async fn put(site: &Site, kind: &Kind, id: &str, state: State) {
    let db = &site.node.db;
    let record = Records::of(db).find(id).await.unwrap().unwrap();
    let mut tx = db.begin().await.unwrap();
    assert!(Records::set_state(&mut tx, kind, &record, state, By::hand(&Who::operator(), "")).await.unwrap());
    tx.commit().await.unwrap();
}

/// How many rows of these tables hold this text anywhere.
pub async fn holding(site: &Site, tables: &[&str], text: &str) -> usize {
    let mut found = 0;
    let mut tx = site.node.db.begin().await.unwrap();
    for table in tables {
        tx.dump(table, |row| {
            found += usize::from(row.to_string().contains(text));
            Ok(())
        })
        .await
        .unwrap();
    }
    found
}

/// The same with other settings.
pub async fn site_with(on: On, set: impl FnOnce(&mut Config)) -> Site {
    let rooms = || vec![records::room(), room_directory::room(), room_library::room(), room_programme::room()];
    let site = Site::start_with(rooms(), on, set).await.unwrap();
    for room in rooms() {
        (room.starter)(site.node.db.clone(), true).await.unwrap();
    }
    site
}
