//! `atalaya reading model`: the model whose suggestions the readings of an installation carry.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, Subcommand};
use platform::db::Db;
use platform::node::open_database;
use platform::out::say;
use platform::room::Invocation;
use platform::{fault, input};
use reading::model::Model;
use room_reading::model;

use super::train::tell;

#[derive(Args)]
pub struct ModelInForce {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Have readings carry the suggestions of a model. Example: atalaya reading model set model.json
    Set {
        /// The file of `atalaya reading train`
        file: PathBuf,
    },
    /// What the model in force can say, and how well. Example: atalaya reading model show
    Show,
    /// Have readings carry no suggestions. Example: atalaya reading model remove
    Remove,
}

/// Does it in the database of the installation.
pub async fn run(asked: ModelInForce, invocation: &Invocation) -> Result<()> {
    let db = open_database(&invocation.config).await?;
    let done = match asked.verb {
        Verb::Set { file } => set(&db, &file, invocation).await,
        Verb::Show => show(&db, invocation).await,
        Verb::Remove => remove(&db, invocation).await,
    };
    db.close().await;
    done
}

async fn set(db: &Db, file: &Path, invocation: &Invocation) -> Result<()> {
    let bytes = input::bytes(file)?;
    read(file, &bytes)?;
    let model = model::set(db, &bytes).await?;
    labels(&model, invocation);
    invocation.tell("new articles are read with the model; `atalaya reread` gives its suggestions to the archive");
    Ok(())
}

async fn show(db: &Db, invocation: &Invocation) -> Result<()> {
    match model::in_force(db).await? {
        Some((model, _)) => labels(&model, invocation),
        None => nothing(invocation),
    }
    Ok(())
}

async fn remove(db: &Db, invocation: &Invocation) -> Result<()> {
    match model::remove(db).await? {
        true => invocation.tell("new articles are read without a model; `atalaya reread` does it for the archive"),
        false => nothing(invocation),
    }
    Ok(())
}

/// The model of a file, and its digest.
pub fn read(file: &Path, bytes: &[u8]) -> Result<(Model, u32)> {
    model::read(bytes).map_err(|error| fault::input(format!("{}: {error}", file.display())))
}

fn labels(model: &Model, invocation: &Invocation) {
    for label in &model.labels {
        tell(label, invocation.is_json());
    }
}

fn nothing(invocation: &Invocation) {
    if invocation.is_json() {
        say(&serde_json::json!({ "model": null }).to_string());
    }
    invocation.tell("no model is in force");
}
