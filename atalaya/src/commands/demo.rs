//! `atalaya demo`: a throw-away node that collects the sample press over real HTTP, says what it found, and serves.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::accounts::{self, Email, NewAccount, Password, Who};
use platform::config::{Config, Flags};
use platform::db::Db;
use platform::fault;
use platform::node::{Node, asked_to_stop, make_database};
use platform::permissions::{Role, Scope};
use platform::room::{Command, Invocation, Room};
use platform::time;
use platform::words::Lang;
use room_admin::Stats;
use room_directory::{Draft, Medium, OutletScope, Outlets, add_sample_people};
use room_library::add_sample_guide;
use room_watch::{Collecting, NewSource, SourceKind, SourceState, Sources, become_keeper, collect};
use serde_json::{Value, json};
use testkit::press::Press;

use super::init::{fill, names, observatory};
use super::serve::{listen, run_site};
use crate::flags::flags;
use platform::out::say;

use super::rooms;

/// The eight countries of the plan, and those whose press is read in other languages.
const PRESS_COUNTRIES: [&str; 13] = ["GT", "HN", "SV", "NI", "CR", "PA", "CO", "DO", "BR", "HT", "GF", "BZ", "US"];

/// Show the program at work on a sample press. Example: atalaya demo --port 8008
#[derive(Parser)]
struct DemoArgs {
    /// Port of the site; 0 takes a free one
    #[arg(long, default_value_t = 8008)]
    port: u16,
    /// Collect from the real outlets of the directory too
    #[arg(long)]
    live: bool,
}

/// A demo: its press goes on serving while it lives.
pub struct Demo {
    /// The sample press.
    pub press: Press,
    /// The node's configuration.
    pub config: Config,
    /// Roles and addresses of the demo accounts.
    pub accounts: Vec<(Role, String)>,
    /// The password of all of them.
    pub password: String,
}

pub fn command() -> Command {
    Command { clap: DemoArgs::augment_args(clap::Command::new("demo")), run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let asked = DemoArgs::from_arg_matches(&invocation.matches)?;
    if let Some(data) = flags(&invocation.matches).data {
        return Err(fault::usage(format!(
            "the demo makes a data directory of its own and removes it at the end: leave --data out; \
             `atalaya init --data {}` makes an installation that stays",
            data.display()
        )));
    }
    let folder = throw_away_folder()?;
    let ended = show(&invocation, &asked, folder.clone()).await;
    remove(&folder).await.with_context(|| format!("removing {}", folder.display()))?;
    ended.map(|()| ExitCode::SUCCESS)
}

/// Removes a folder into which work that was broken off may still write a file.
async fn remove(folder: &Path) -> std::io::Result<()> {
    for wait in [50, 200, 800, 2000] {
        if std::fs::remove_dir_all(folder).is_ok() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(wait)).await;
    }
    std::fs::remove_dir_all(folder)
}

async fn show(invocation: &Invocation, asked: &DemoArgs, data: PathBuf) -> Result<()> {
    // settings of an installation that happens to lie where the demo is started are not the demo's: least of all its
    // database
    let own = Flags { data: Some(data.clone()), ..flags(&invocation.matches) };
    let (own, _) = Config::read(&own).map_err(|error| fault::usage(format!("{error:#}")))?;
    let base = Config {
        data,
        database: own.database,
        listen: format!("127.0.0.1:{}", asked.port),
        contact: own.contact,
        ..Config::default()
    };
    let listener = listen(&base.listen).await?;
    invocation.tell("collecting the sample press …");
    let demo = tokio::select! {
        made = demo_node(base, rooms(invocation)) => made?,
        // before there is anything to see: what was made so far goes, too
        () = asked_to_stop() => return Ok(()),
    };
    let mut config = demo.config.clone();
    if asked.live {
        // the real press is asked with all due patience
        config.pause_seconds = Config::default().pause_seconds;
    }
    let node = Node::open(config, rooms(invocation)).await?;
    if asked.live {
        resume_real_sources(&node.db).await?;
    }
    let keeping = become_keeper(&node).await?;
    let (stats, address) = (room_admin::stats(&node.db).await?, format!("http://{}/", listener.local_addr()?));
    match invocation.is_json() {
        true => say(&as_json(&stats, &demo, &address).to_string()),
        false => report(&node, &stats, &demo, &address),
    }
    node.stop_on_signal();
    run_site(node, listener, Some(keeping)).await
}

/// Makes the node of a demo in an empty folder: starter content, accounts, the sample press collected twice, since the
/// second time a corrected article has a second version.
pub async fn demo_node(base: Config, rooms: Vec<Room>) -> Result<Demo> {
    let press = Press::start(time::now()).await?;
    let config = Config { sample: true, pause_seconds: 0.0, allow_private: press.allowed(), ..base };
    let db = make_database(&config).await?;
    let regional = observatory(
        &db,
        "regional",
        names("Observatorio regional", "Regional observatory", "Observatório regional", "Observatoire régional"),
        &PRESS_COUNTRIES,
    )
    .await?;
    observatory(
        &db,
        "honduras",
        names(
            "Observatorio de Honduras",
            "Observatory of Honduras",
            "Observatório de Honduras",
            "Observatoire du Honduras",
        ),
        &["HN"],
    )
    .await?;
    // the filling is told from the collecting, so that rooms are asked once only
    fill(&db, crate::rooms(), true).await?;
    let password = Password::generated();
    let accounts = add_accounts(&db, &regional, &password).await?;
    add_press(&db, &press).await?;
    add_sample_people(&db).await?;
    db.close().await;
    let node = Node::open(config.clone(), rooms).await?;
    add_sample_guide(&node).await?;
    collect(node.clone(), Collecting::Once).await?;
    press.advance();
    node.db.run("UPDATE source SET check_at = 0 WHERE state = 'active'", ()).await?;
    node.db.close().await;
    let node = Node::open(config.clone(), crate::rooms()).await?;
    collect(node.clone(), Collecting::Once).await?;
    node.db.close().await;
    Ok(Demo { press, config, accounts, password: password.reveal().to_owned() })
}

async fn add_press(db: &Db, press: &Press) -> Result<()> {
    let mut tx = db.begin().await?;
    for outlet in press.outlets() {
        let draft = Draft {
            name: outlet.name.clone(),
            country: outlet.country.clone(),
            language: outlet.language.clone(),
            medium: Medium::parse(&outlet.medium).unwrap_or(Medium::Digital),
            scope: OutletScope::National,
            focus: "migration".to_owned(),
            home: Some(outlet.home.clone()),
            city: None,
            evidence: None,
        };
        let outlet_id = Outlets::add(&mut tx, &draft, true).await?;
        let kind = SourceKind::parse(outlet.kind.word()).context("a sample outlet with an unknown kind of source")?;
        Sources::add(&mut tx, &NewSource { outlet_id, address: outlet.source.clone(), kind, paused: None }, "Atalaya")
            .await?;
    }
    tx.commit().await
}

/// One account for each role, in the scope where the role is held.
async fn add_accounts(db: &Db, observatory: &str, password: &Password) -> Result<Vec<(Role, String)>> {
    let mut made = Vec::new();
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Visitor) {
        let address = format!("{}@demo.example", role.word());
        let email = Email::parse(&address).context("a demo address")?;
        let new = NewAccount { email, name: demo_name(role).to_owned(), language: Lang::Es, sample: true };
        let account = accounts::add(db, &Who::operator(), &new, password)
            .await?
            .context("a demo account that is there already")?;
        let scope = match role {
            Role::Administrator => Scope::Node,
            Role::Officer => Scope::Office("cim".to_owned()),
            Role::FocalPoint | Role::Contributor | Role::Assessor => Scope::Country("HN".to_owned()),
            Role::CaseOfficer | Role::Volunteer => Scope::Team("demo".to_owned()),
            _ => Scope::Observatory(observatory.to_owned()),
        };
        let given = accounts::hold(db, &Who::operator(), &account.id, role, &scope).await?;
        given.map_err(|unfit| {
            anyhow::anyhow!("the role {} could not be given in {scope}: {}", role.word(), unfit.word())
        })?;
        made.push((role, address));
    }
    Ok(made)
}

/// Invented names, so that pages show people and not roles.
fn demo_name(role: Role) -> &'static str {
    match role {
        Role::Visitor => "Visita",
        Role::Member => "Marta Supuesta",
        Role::Coder => "Clara Ficticia",
        Role::Editor => "Ana Supuesta",
        Role::Coordinator => "Carmen Imaginaria",
        Role::Officer => "Olga Inventada",
        Role::ProgrammeCoordinator => "Paula Hipotética",
        Role::FocalPoint => "Flora Ejemplo",
        Role::Contributor => "Berta Muestra",
        Role::Assessor => "Irene Modelo",
        Role::CaseOfficer => "Julia Reservada",
        Role::Volunteer => "Vera Figurada",
        Role::Moderator => "Mónica Aparente",
        Role::Administrator => "Adela Fingida",
    }
}

async fn resume_real_sources(db: &Db) -> Result<()> {
    let paused: Vec<(String,)> = db
        .all(
            "SELECT s.id FROM source s JOIN outlet o ON o.id = s.outlet_id WHERE s.state = 'paused' AND o.sample = 0",
            (),
        )
        .await?;
    let mut tx = db.begin().await?;
    for (id,) in paused {
        Sources::set_state(&mut tx, &id, SourceState::Active, None, "atalaya demo --live").await?;
    }
    tx.commit().await
}

fn report(node: &Node, stats: &Stats, demo: &Demo, address: &str) {
    say(&format!(
        "Collected: {} outlets, {} captures, {} articles in {} versions, {} stories, {} flagged terms.",
        stats.outlets, stats.captures, stats.articles, stats.versions, stats.stories, stats.marks
    ));
    let speech = node.words.speak(Lang::En);
    for country in stats.by_country.iter().filter(|country| country.articles > 0) {
        say(&format!(
            "  {:<22} {:>3} articles, {:>3} captures",
            speech.country(&country.country),
            country.articles,
            country.captures
        ));
    }
    say(&format!("\nThe site: {address}"));
    say(&format!("Accounts, all with the password {}", demo.password));
    for (role, email) in &demo.accounts {
        say(&format!("  {:<22} {email}", role.word()));
    }
    say(
        "\nThe press of this demo is a sample: outlets, people and facts are invented. Ctrl-C ends it and removes everything.",
    );
}

/// The same for programs that start a demo.
fn as_json(stats: &Stats, demo: &Demo, address: &str) -> Value {
    let accounts = demo.accounts.iter().map(|(role, email)| json!({ "role": role.word(), "email": email }));
    json!({
        "collected": stats, "site": address, "password": demo.password, "accounts": accounts.collect::<Vec<_>>(),
    })
}

fn throw_away_folder() -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("atalaya-demo-{}", platform::id::new_id()));
    std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}
