//! `atalaya config` and `atalaya migrate`.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Arg, ArgAction};
use futures_util::FutureExt;
use platform::config::Config;
use platform::db::MIGRATIONS;
use platform::node::{existing_database, open_database};
use platform::room::{Command, Invocation};

use platform::out::say;
use serde_json::json;

use crate::flags::flags;

pub fn command() -> Command {
    let clap = clap::Command::new("config")
        .about("Print the settings in force and where each value comes from. Example: atalaya config --json")
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help("Print one JSON document"));
    Command { clap, run: |invocation| async move { print(&invocation) }.boxed() }
}

fn print(invocation: &Invocation) -> Result<ExitCode> {
    let (_, list) = Config::read(&flags(&invocation.matches))?;
    if invocation.is_json() {
        say(&serde_json::to_string_pretty(&list)?);
        return Ok(ExitCode::SUCCESS);
    }
    let width = list.iter().map(|setting| setting.name.len()).max().unwrap_or(0);
    for setting in &list {
        say(&format!("{:width$}  {}  ({})", setting.name, setting.value, setting.from));
    }
    Ok(ExitCode::SUCCESS)
}

pub fn migrate() -> Command {
    let clap = clap::Command::new("migrate")
        .about("Bring the database's schema up, after copying it aside. Example: atalaya migrate");
    Command { clap, run: |invocation| run_migrate(invocation).boxed() }
}

async fn run_migrate(invocation: Invocation) -> Result<ExitCode> {
    let before = existing_database(&invocation.config).await?;
    let former = before.schema_number().await?;
    before.close().await;
    let db = open_database(&invocation.config).await?;
    let number = db.schema_number().await?;
    db.close().await;
    let name = MIGRATIONS.iter().find(|m| m.number == number).map_or("", |m| m.name);
    if invocation.is_json() {
        say(&json!({ "before": former, "schema": number, "name": name }).to_string());
    }
    invocation.tell(match former == number {
        true => format!("the database has schema {number} ({name}) already, the newest that this program knows"),
        false => {
            format!("the database's schema went from {former} to {number} ({name}), the newest that this program knows")
        }
    });
    Ok(ExitCode::SUCCESS)
}
