//! A site with the programme and its starter content, on either database.

use std::time::Duration;

use platform::accounts::Who;
use platform::config::Config;
use platform::jobs::claim;
use platform::permissions::{Role, Scope};
use platform::time;
use records::{Body, By, Kind, Kinds, Records, State, Statement, Value, Vocabularies};
use testkit::site::{Got, On, Person, Site};

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

/// The same by its key; gives its identifier.
pub async fn say_of(site: &Site, kind: &Kind, key: &str, change: impl FnOnce(&mut Body)) -> String {
    let record = Records::of(&site.node.db).by_key(kind.name, key).await.unwrap().unwrap();
    say(site, kind, &record.id, change).await;
    record.id
}

/// A row of a table of a record.
pub fn row(parts: &[(&str, &str)]) -> Statement {
    Statement::of(Value::Parts(parts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()))
}

/// Who coordinates the programme.
pub async fn coordinator(site: &Site) -> Person {
    let scope = site.observatory("regional").await.unwrap();
    site.signed_in(Role::ProgrammeCoordinator, &scope).await.unwrap()
}

/// An officer of an office.
pub async fn officer_of(site: &Site, office: &str) -> Person {
    site.signed_in(Role::Officer, &Scope::Office(office.into())).await.unwrap()
}

/// When somebody opened a form that they send now: no program is that slow.
pub fn a_moment_ago() -> String {
    (time::now() - 10 * time::SECOND).to_string()
}

/// Where an answer leads.
pub fn led_to(sent: &Got) -> String {
    let to = sent.leads_to().unwrap_or_else(|| panic!("{}: {}", sent.status, sent.words()));
    to.split('?').next().unwrap().to_owned()
}

/// Does the jobs of a kind that are due; gives how many.
pub async fn work(site: &Site, kind: &str) -> usize {
    let room = room_programme::room();
    let known = room.jobs.iter().find(|known| known.kind == kind).unwrap();
    let mut jobs = claim(&site.node.db, 10, Duration::from_secs(60)).await.unwrap();
    jobs.retain(|job| job.kind == kind);
    for job in &jobs {
        (known.run)(site.node.clone(), job.clone()).await.unwrap();
    }
    jobs.len()
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
