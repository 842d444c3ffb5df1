//! Collecting from a generated press on loopback: what one process keeps safely in a second.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use clap::Args;
use platform::config::Config;
use platform::node::open_database;
use platform::time;
use room_directory::{Draft, Medium, OutletScope, Outlets};
use room_watch::{NewSource, SourceKind, Sources};
use testkit::press::{Press, PressOutlet};

use crate::figure::Sheet;
use crate::program::Program;

/// The press to collect from.
#[derive(Args)]
pub struct CollectArgs {
    /// Sources, each on a host of its own
    #[arg(long, default_value_t = 200)]
    sources: usize,
    /// Articles of each
    #[arg(long, default_value_t = 50)]
    articles: usize,
}

/// What came of it.
struct Brought {
    captures: f64,
    versions: f64,
    /// From the first capture to the last, in seconds.
    fetching: f64,
}

/// Collects all of it once.
pub fn measure(program: &Program, args: &CollectArgs, sheet: &mut Sheet) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("starting")?;
    let press = runtime.block_on(Press::bulk(time::now(), args.sources, args.articles))?;
    let folder = tempfile::tempdir().context("making a data directory")?;
    let data = folder.path().join("data");
    program.init(&data, &["--empty"])?;
    runtime.block_on(add_sources(&data, &press.outlets()))?;
    let name = data.to_string_lossy();
    let allowed = press.allowed();
    let mut arguments = vec!["collect", "--once", "--pause", "0", "--quiet", "--data", &*name];
    arguments.extend(allowed.iter().flat_map(|host| ["--allow-private", host.as_str()]));
    let (_, took) = program.run(&arguments)?;
    let brought = runtime.block_on(brought(&data))?;
    let wanted = args.sources * (args.articles + 1);
    ensure!(brought.captures as usize == wanted, "{} captures of {wanted} were kept", brought.captures);
    let how = format!("atalaya collect --once --pause 0, {} sources with {} articles", args.sources, args.articles);
    let whole = took.as_secs_f64();
    sheet.put("captures", brought.captures / brought.fetching, "/s", &format!("{how}: first to last capture"));
    let all = format!("{how}: the whole run, to the last article read and indexed");
    sheet.put("captures to the end", brought.captures / whole, "/s", &all);
    sheet.put("articles to the end", brought.versions / whole, "/s", &all);
    Ok(())
}

async fn add_sources(data: &Path, outlets: &[PressOutlet]) -> Result<()> {
    let db = open_database(&Config { data: data.to_owned(), ..Config::default() }).await?;
    let mut tx = db.begin().await?;
    for outlet in outlets {
        let draft = Draft {
            name: outlet.name.clone(),
            country: outlet.country.clone(),
            language: outlet.language.clone(),
            medium: Medium::Digital,
            scope: OutletScope::National,
            focus: "general".to_owned(),
            home: Some(outlet.home.clone()),
            city: None,
            evidence: None,
        };
        let outlet_id = Outlets::add(&mut tx, &draft, true).await?;
        let kind = SourceKind::parse(outlet.kind.word()).context("an unknown kind of source")?;
        let new = NewSource { outlet_id, address: outlet.source.clone(), kind, paused: None };
        Sources::add(&mut tx, &new, "figures").await?;
    }
    tx.commit().await?;
    db.close().await;
    Ok(())
}

async fn brought(data: &Path) -> Result<Brought> {
    let db = open_database(&Config { data: data.to_owned(), ..Config::default() }).await?;
    let (captures, first, last, versions): (i64, i64, i64, i64) = db
        .one(
            "SELECT count(*), coalesce(min(fetched_at), 0), coalesce(max(fetched_at), 0), (SELECT count(*) FROM version) FROM capture",
            (),
        )
        .await?;
    db.close().await;
    Ok(Brought { captures: captures as f64, versions: versions as f64, fetching: (last - first) as f64 / 1e6 })
}
