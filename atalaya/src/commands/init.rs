//! `atalaya init`: a data directory with starter content and the first administrator.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::accounts::{self, Email, NewAccount, Password, Who};
use platform::config::Config;
use platform::db::Db;
use platform::fault;
use platform::node::make_database;
use platform::observatories::{self, FullText, Observatory};
use platform::permissions::{Role, Scope};
use platform::private::{make_file, make_folder};
use platform::room::{Command, Invocation, Room};
use platform::words::Lang;
use serde_json::json;

use platform::out::say;

/// Make a data directory. Example: atalaya init --data /var/lib/atalaya --email ana@ong.example --name "Ana Supuesta"
#[derive(Parser)]
struct Init {
    /// E-mail of the first administrator
    #[arg(long)]
    email: String,
    /// Name of the first administrator
    #[arg(long)]
    name: String,
    /// Password; `-` reads it from standard input; without it one is made and printed once
    #[arg(long)]
    password: Option<String>,
    /// Only what the program works with: the starter list of terms, so that texts are read; no outlets, sources, records
    #[arg(long)]
    empty: bool,
}

/// Rooms whose starter content is no content but what the program works with: without a list of terms nothing is read.
const INSTRUMENTS: [&str; 1] = ["reading"];

/// The countries of the 2008 plan.
pub const COUNTRIES: [&str; 8] = ["GT", "HN", "SV", "NI", "CR", "PA", "CO", "DO"];

pub fn command() -> Command {
    Command { clap: Init::augment_args(clap::Command::new("init")), run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let init = Init::from_arg_matches(&invocation.matches)?;
    let config = &invocation.config;
    let email =
        Email::parse(&init.email).ok_or_else(|| fault::usage(format!("{} is not an e-mail address", init.email)))?;
    if accounts::is_reserved(&init.name) {
        return Err(fault::usage(format!(
            "{} is how the log calls those without an account; choose another name",
            init.name
        )));
    }
    let password = match init.password.as_deref() {
        None => Password::generated(),
        Some(given) => {
            let text = if given == "-" {
                std::io::read_to_string(std::io::stdin())?.trim_end().to_owned()
            } else {
                given.to_owned()
            };
            Password::chosen(&text, &init.email, &init.name).map_err(|weak| {
                fault::usage(format!("the password is too weak ({}); choose twelve characters or more", weak.word()))
            })?
        }
    };
    if config.data.join("atalaya.sqlite").exists() || config.data.join("atalaya.toml").exists() {
        return Err(fault::usage(format!("{} holds an installation already", config.data.display())));
    }
    make_folder(&config.data)?;
    let db = make_database(config).await?;
    observatory(
        &db,
        "regional",
        names("Observatorio regional", "Regional observatory", "Observatório regional", "Observatoire régional"),
        &COUNTRIES,
    )
    .await?;
    let rooms = super::rooms(&invocation).into_iter();
    fill(&db, rooms.filter(|room| !init.empty || INSTRUMENTS.contains(&room.name)).collect(), false).await?;
    let new = NewAccount { email, name: init.name.clone(), language: Lang::Es, sample: false };
    let account = accounts::add(&db, &Who::operator(), &new, &password).await?;
    let account = account.ok_or_else(|| fault::usage(format!("there is an account {} already", init.email)))?;
    accounts::hold(&db, &Who::operator(), &account.id, Role::Administrator, &Scope::Node)
        .await?
        .map_err(|unfit| fault::usage(format!("the role could not be given: {unfit:?}")))?;
    write_settings(config)?;
    db.close().await;
    let made = init.password.is_none().then(|| password.reveal());
    if invocation.is_json() {
        let data = config.data.display().to_string();
        say(&json!({ "data": data, "email": init.email, "password": made, "empty": init.empty }).to_string());
    } else if let Some(password) = made {
        say(password);
        invocation.tell(format_args!("the line above is the password of {}; it is not shown again", init.email));
    }
    invocation
        .tell(format_args!("{0} is ready; `atalaya serve --collect --data {0}` starts it", config.data.display()));
    Ok(ExitCode::SUCCESS)
}

/// Starter content of all rooms.
pub async fn fill(db: &Db, rooms: Vec<Room>, sample: bool) -> Result<()> {
    for room in rooms {
        (room.starter)(db.clone(), sample).await.with_context(|| format!("filling the room {}", room.name))?;
    }
    Ok(())
}

/// Names in four languages.
pub fn names(es: &str, en: &str, pt: &str, fr: &str) -> std::collections::BTreeMap<String, String> {
    [("es", es), ("en", en), ("pt", pt), ("fr", fr)].map(|(code, name)| (code.to_owned(), name.to_owned())).into()
}

/// Adds an observatory.
pub async fn observatory(
    db: &Db,
    slug: &str,
    name: std::collections::BTreeMap<String, String>,
    countries: &[&str],
) -> Result<String> {
    let observatory = Observatory {
        id: String::new(),
        slug: slug.to_owned(),
        name,
        countries: countries.iter().map(|code| (*code).to_owned()).collect(),
        languages: ["es", "en", "pt", "fr"].map(str::to_owned).into(),
        full_text: FullText::Members,
    };
    observatories::save(db, &observatory).await
}

/// A file with the settings that a new installation should think about.
fn write_settings(config: &Config) -> Result<()> {
    let file = config.data.join("atalaya.toml");
    let database = match config.database.as_str() {
        "" => "# database = \"postgres://…\"\n".to_owned(),
        address => format!("database = {address:?}\n"),
    };
    let text = format!(
        "# Settings of this installation; `atalaya config` prints all of them and where each value comes from.\n\
         # Who answers for this node: an e-mail address or a page, named to every host that is asked.\n\
         contact = \"\"\n\
         # The address under which people reach the site.\n\
         public_address = \"\"\n\
         listen = {:?}\n\
         {database}",
        config.listen,
    );
    make_file(&file)
        .and_then(|mut settings| settings.write_all(text.as_bytes()))
        .with_context(|| format!("writing {}", file.display()))
}
