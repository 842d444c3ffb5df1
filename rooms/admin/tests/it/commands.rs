//! The commands of Administration, as the program calls them.

use crate::databases;
use std::ffi::OsString;
use std::path::Path;

use anyhow::Result;
use platform::accounts::{self, Refused, SignIn};
use platform::config::Config;
use platform::db::{Address, Db};
use platform::fault;
use platform::permissions::{Role, Scope};
use platform::room::Invocation;

/// Runs a command line; the exit code of what went wrong, or 0.
async fn run(data: &Path, line: &[&str]) -> u8 {
    match called(data, line).await {
        Ok(()) => fault::DONE,
        Err(error) => fault::code_of(&error),
    }
}

async fn called(data: &Path, line: &[&str]) -> Result<()> {
    let commands = (room_admin::room().commands)();
    let command = commands.into_iter().find(|command| command.clap.get_name() == line[0]).unwrap();
    let words = line.iter().map(OsString::from);
    let matches = command.clap.clone().try_get_matches_from(words).map_err(fault::usage)?;
    let config = Config { data: data.to_owned(), ..Config::default() };
    (command.run)(Invocation { matches, config, rooms: &[], quiet: true }).await.map(|_| ())
}

#[tokio::test]
async fn people_are_added_given_roles_and_shut_out() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    assert_eq!(run(data, &["user", "list"]).await, fault::USAGE, "no data directory is made by a mistyped path");
    assert!(!data.join("atalaya.sqlite").exists());
    let db = Db::open(&Address::Sqlite(data.join("atalaya.sqlite"))).await.unwrap();
    assert_eq!(run(data, &["user", "list"]).await, fault::USAGE, "a database without a schema");
    db.migrate().await.unwrap();
    let add = ["user", "add", "eva@diario.example", "--name", "Eva", "--role", "administrator"];
    assert_eq!(run(data, &add).await, fault::DONE);
    assert_eq!(run(data, &add).await, fault::USAGE, "there is one already");
    let eva = accounts::find_by_email(&db, "eva@diario.example").await.unwrap().unwrap();
    let held = accounts::held_by(&db, &eva.id).await.unwrap();
    assert_eq!((held[0].role, &held[0].scope), (Role::Administrator, &Scope::Node));
    for wrong in [
        &["user", "add", "eva", "--name", "Eva", "--role", "editor"][..],
        &["user", "add", "sol@diario.example", "--name", "Sol", "--role", "visitor"],
        &["user", "add", "sol@diario.example", "--name", "Sol", "--role", "editor"],
        &["user", "add", "sol@diario.example", "--name", "Operator", "--role", "administrator"],
        &["user", "add", "sol@diario.example", "--name", "Sol", "--role", "coder", "--scope", "country:HN"],
        &["user", "add", "sol@diario.example", "--name", "Sol", "--role", "focal-point", "--scope", "country:ZZZ"],
        &["user", "role", "eva@diario.example", "focal-point", "--scope", "country:hn"],
        &["user", "role", "eva@diario.example", "editor", "--scope", "observatory:nada"],
        &["user", "role", "eva@diario.example", "administrator", "--remove"],
        &["user", "disable", "eva@diario.example"],
        &["user", "reset", "nadie@diario.example"],
        &["user", "second-factor-off", "eva@diario.example"],
        &["user", "second-factor-off", "nadie@diario.example"],
        &["user"],
        &["audit", "--since", "ayer"],
        &["jobs", "--again", "j1"],
    ] {
        assert_eq!(run(data, wrong).await, fault::USAGE, "{wrong:?}");
    }
    assert!(accounts::find_by_email(&db, "sol@diario.example").await.unwrap().is_none(), "nothing half done");
    for right in [
        &["user", "add", "sol@diario.example", "--name", "Sol", "--role", "focal-point", "--scope", "country:HN"][..],
        &["user", "role", "eva@diario.example", "focal-point", "--scope", "country:HN"],
        &["user", "role", "eva@diario.example", "focal-point", "--scope", "country:HN", "--remove"],
        &["user", "reset", "eva@diario.example"],
        &["user", "list", "--json"],
        &["user", "list"],
        &["audit", "--json", "--since", "2026-01-01"],
        &["jobs"],
        &["stats", "--json"],
        &["stats"],
    ] {
        assert_eq!(run(data, right).await, fault::DONE, "{right:?}");
    }
    let asked = SignIn { email: "eva@diario.example", password: "otra", client: "192.0.2.1", agent: "" };
    assert_eq!(accounts::sign_in(&db, &Config::default(), &asked).await.unwrap().err(), Some(Refused::Wrong));
}

#[tokio::test]
async fn stats_count_by_country() {
    let folder = tempfile::tempdir().unwrap();
    let outlet = "INSERT INTO outlet (id, name, folded, country, language, medium, scope, focus, zone, sample, revision, created_at, updated_at)
                  VALUES ($1, $1, $1, $2, 'es', 'digital', 'national', '', 'UTC', 1, 1, 0, 0)";
    let page = "INSERT INTO page (id, address, asked, outlet_id, state, found_at, captures, version_id, versions, country, sort_at)
                VALUES ($1, $1, $1, $2, 'kept', 0, 2, $3, 1, $4, 0)";
    for db in databases::both(folder.path()).await {
        for (id, country) in [("a", "HN"), ("b", "HN"), ("c", "GT")] {
            db.run(outlet, (id, country)).await.unwrap();
        }
        db.run(page, ("p1", "a", Some("v1"), "HN")).await.unwrap();
        db.run(page, ("p2", "a", None::<&str>, "HN")).await.unwrap();
        let stats = room_admin::stats(&db).await.unwrap();
        assert_eq!((stats.outlets, stats.articles), (3, 1));
        let line = |one: &room_admin::CountryStats| (one.country.clone(), one.outlets, one.articles, one.captures);
        let lines: Vec<_> = stats.by_country.iter().map(line).collect();
        assert_eq!(lines, [("GT".to_owned(), 1, 0, 0), ("HN".to_owned(), 2, 1, 4)]);
    }
}

#[test]
fn every_command_and_verb_shows_an_example() {
    for command in (room_admin::room().commands)() {
        for clap in std::iter::once(&command.clap).chain(command.clap.get_subcommands()) {
            let help = clap.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("Example: atalaya "), "{}", clap.get_name());
        }
    }
}
