//! The site over many articles.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::Args;
use platform::config::Config;
use platform::node::open_database;

use crate::figure::Sheet;
use crate::http::ask_all;
use crate::program::{Program, Serving};
use crate::prose::SOUGHT;
use crate::seed::seed;

/// People who read at the same time.
const CLIENTS: usize = 16;
/// How often the start is measured; the median is told.
const STARTS: usize = 5;
/// What comes before counting: connections, caches, code pages.
const WARM_UP: usize = 200;

/// What to measure on.
#[derive(Args)]
pub struct SiteArgs {
    /// Data directory: filled when it is not there, used as it is when it is
    #[arg(long)]
    data: PathBuf,
    /// Articles to fill it with
    #[arg(long, default_value_t = 100_000)]
    articles: usize,
    /// Article pages asked for
    #[arg(long, default_value_t = 4000)]
    requests: usize,
    /// Seconds of rest before memory is looked at
    #[arg(long, default_value_t = 30)]
    rest: u64,
}

/// Start, memory, article pages, searches.
pub fn measure(program: &Program, args: &SiteArgs, sheet: &mut Sheet) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("starting")?;
    if !args.data.join("atalaya.sqlite").exists() {
        program.init(&args.data, &[])?;
        runtime.block_on(seed(&args.data, args.articles))?;
        let folder = args.data.to_string_lossy();
        let (_, took) = program.run(&["reindex", "--quiet", "--data", &folder])?;
        sheet.put("reindex", took.as_secs_f64(), "s", &format!("atalaya reindex over {} articles", args.articles));
    }
    let (articles, pages) = runtime.block_on(pages(&args.data, args.requests))?;
    start(program, args, articles, sheet)?;
    rest(program, args, articles, &["--collect"], "idle with the collector", sheet)?;
    let site = rest(program, args, articles, &[], "idle", sheet)?;
    load(&site, articles, &pages, sheet)
}

fn start(program: &Program, args: &SiteArgs, articles: usize, sheet: &mut Sheet) -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        times.push(program.serve(&args.data, &[])?.start);
    }
    times.sort_unstable();
    let median = times.get(STARTS / 2).copied().unwrap_or_default().as_secs_f64() * 1000.0;
    let how =
        format!("atalaya serve, process start to the answer of /healthz, {articles} articles, median of {STARTS}");
    sheet.put("start", median, "ms", &how);
    Ok(())
}

fn rest(
    program: &Program,
    args: &SiteArgs,
    articles: usize,
    more: &[&str],
    name: &str,
    sheet: &mut Sheet,
) -> Result<Serving> {
    let site = program.serve(&args.data, more)?;
    std::thread::sleep(Duration::from_secs(args.rest));
    let command = ["atalaya serve"].iter().chain(more).copied().collect::<Vec<_>>().join(" ");
    memory(&site, name, &format!("{command}, {articles} articles, after {} s", args.rest), sheet)?;
    Ok(site)
}

fn memory(site: &Serving, name: &str, how: &str, sheet: &mut Sheet) -> Result<()> {
    let memory = site.memory()?;
    sheet.put(&format!("{name} resident"), memory.resident, "MB", how);
    sheet.put(&format!("{name} proportional"), memory.proportional, "MB", how);
    sheet.put(&format!("{name} anonymous"), memory.anonymous, "MB", how);
    Ok(())
}

fn load(site: &Serving, articles: usize, pages: &[String], sheet: &mut Sheet) -> Result<()> {
    let address = &site.address;
    let warm = pages.get(..WARM_UP.min(pages.len())).unwrap_or_default();
    ask_all(address, warm, CLIENTS)?;
    answers(address, pages, CLIENTS, "article page", articles, sheet)?;
    answers(address, warm, 1, "article page alone", articles, sheet)?;
    let searches = searches(pages.len() / 4);
    ask_all(address, searches.get(..50.min(searches.len())).unwrap_or_default(), CLIENTS)?;
    answers(address, &searches, CLIENTS, "search", articles, sheet)?;
    answers(
        address,
        searches.get(..WARM_UP.min(searches.len())).unwrap_or_default(),
        1,
        "search alone",
        articles,
        sheet,
    )?;
    let front = vec!["/".to_owned(); pages.len() / 8];
    answers(address, &front, CLIENTS, "front page", articles, sheet)?;
    let words = SOUGHT.iter().cycle().take(8 * SOUGHT.len());
    let rows: Vec<String> = words.map(|word| format!("/buscar.json?q={}", encoded(word))).collect();
    answers(address, &rows, 1, "500 rows of data", articles, sheet)?;
    memory(site, "after load", "the same process after all these requests", sheet)
}

fn answers(
    address: &str,
    paths: &[String],
    clients: usize,
    name: &str,
    articles: usize,
    sheet: &mut Sheet,
) -> Result<()> {
    let times = ask_all(address, paths, clients)?;
    let how = format!("{} requests, {clients} clients on loopback, {articles} articles", paths.len());
    sheet.put(&format!("{name} median"), times.within_ms(0.5), "ms", &how);
    sheet.put(&format!("{name} p99"), times.within_ms(0.99), "ms", &how);
    sheet.put(&format!("{name} answers"), times.a_second(), "/s", &how);
    Ok(())
}

/// How many articles there are, and the addresses of some, from all times.
async fn pages(data: &Path, many: usize) -> Result<(usize, Vec<String>)> {
    let db = open_database(&Config { data: data.to_owned(), ..Config::default() }).await?;
    let all: Vec<(String,)> = db.all("SELECT id FROM page WHERE version_id IS NOT NULL ORDER BY id", ()).await?;
    db.close().await;
    ensure!(!all.is_empty(), "the data directory has no articles");
    // a stride that visits all of them in no order before it comes back
    let some = (0..many).filter_map(|n| all.get(n.wrapping_mul(7919) % all.len()));
    Ok((all.len(), some.map(|(id,)| format!("/n/{id}")).collect()))
}

/// What people ask: one word, two words, a phrase, an exclusion, a country; each with its first page and facets.
fn searches(many: usize) -> Vec<String> {
    let word = |n: usize| SOUGHT.get(n % SOUGHT.len()).copied().unwrap_or_default();
    (0..many)
        .map(|n| match n % 5 {
            0 => format!("/buscar?q={}", word(n)),
            1 => format!("/buscar?q={}+{}", word(n), word(n + 5)),
            2 => format!("/buscar?q=%22la+{}%22", word(n)),
            3 => format!("/buscar?q={}+-{}&orden=parecidas", word(n), word(n + 3)),
            _ => format!("/buscar?q={}&pais=HN&desde=2026-01-01", word(n)),
        })
        .map(|path| encoded(&path))
        .collect()
}

fn encoded(path: &str) -> String {
    path.replace('ñ', "%C3%B1")
}
