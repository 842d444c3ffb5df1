//! The library over many records: a table imported as people import one, texts of files, searches with their facets.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use clap::Args;
use platform::config::Config;
use platform::db::What;
use platform::id::new_id;
use platform::node::open_database;
use platform::time;

use crate::figure::Sheet;
use crate::http::ask_all;
use crate::program::{Program, Serving};
use crate::prose::{Prose, SOUGHT};

/// People who search at the same time.
const CLIENTS: usize = 16;
/// Pages of a file.
const PAGES: i64 = 20;
/// Files written in one transaction.
const BATCH: usize = 500;

/// What to measure on.
#[derive(Args)]
pub struct LibraryArgs {
    /// Data directory: filled when it is not there, used as it is when it is
    #[arg(long)]
    data: PathBuf,
    /// Records to import
    #[arg(long, default_value_t = 100_000)]
    records: usize,
    /// Of them with the text of a file
    #[arg(long, default_value_t = 20_000)]
    files: usize,
    /// Searches
    #[arg(long, default_value_t = 1000)]
    requests: usize,
}

/// Import, index, memory, searches.
pub fn measure(program: &Program, args: &LibraryArgs, sheet: &mut Sheet) -> Result<()> {
    let folder = args.data.to_string_lossy().into_owned();
    if !args.data.join("atalaya.sqlite").exists() {
        program.init(&args.data, &[])?;
        let table = args.data.with_extension("csv");
        write_table(&table, args.records)?;
        let (_, took) = program.run(&["import", "documents", &table.to_string_lossy(), "--data", &folder])?;
        let how = format!("atalaya import documents over a table of {} rows, with its report", args.records);
        sheet.put("import of records", took.as_secs_f64(), "s", &how);
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("starting")?;
        runtime.block_on(files(&args.data, args.files))?;
        let (_, took) = program.run(&["reindex", "--quiet", "--data", &folder])?;
        let how = format!("atalaya reindex over {} records, {} files of {PAGES} pages", args.records, args.files);
        sheet.put("reindex of records", took.as_secs_f64(), "s", &how);
    }
    let site = program.serve(&args.data, &[])?;
    std::thread::sleep(Duration::from_secs(3));
    load(&site, args, sheet)
}

fn load(site: &Serving, args: &LibraryArgs, sheet: &mut Sheet) -> Result<()> {
    let searches = searches(args.requests);
    ask_all(&site.address, searches.get(..50.min(searches.len())).unwrap_or_default(), CLIENTS)?;
    for (name, clients, paths) in [
        ("library search", CLIENTS, searches.as_slice()),
        ("library search alone", 1, searches.get(..200.min(searches.len())).unwrap_or_default()),
    ] {
        let times = ask_all(&site.address, paths, clients)?;
        let how = format!(
            "{} pages with facet counts, {clients} clients on loopback, {} records, {} files",
            paths.len(),
            args.records,
            args.files
        );
        sheet.put(&format!("{name} median"), times.within_ms(0.5), "ms", &how);
        sheet.put(&format!("{name} p99"), times.within_ms(0.99), "ms", &how);
        sheet.put(&format!("{name} answers"), times.a_second(), "/s", &how);
    }
    let memory = site.memory()?;
    sheet.put("library after load resident", memory.resident, "MB", "the same process after these requests");
    Ok(())
}

/// One word, two, a phrase, a country, a type; each with its first page and facets.
fn searches(many: usize) -> Vec<String> {
    let word = |n: usize| SOUGHT.get(n % SOUGHT.len()).copied().unwrap_or_default();
    (0..many)
        .map(|n| match n % 5 {
            0 => format!("/biblioteca?q={}", word(n)),
            1 => format!("/biblioteca?q={}+{}", word(n), word(n + 5)),
            2 => format!("/biblioteca?q=%22la+{}%22", word(n)),
            3 => format!("/biblioteca?q={}&tipo=report", word(n)),
            _ => format!("/biblioteca?q={}&pais=HN", word(n)),
        })
        .map(|path| path.replace('ñ', "%C3%B1"))
        .collect()
}

fn write_table(path: &Path, records: usize) -> Result<()> {
    let mut file = std::io::BufWriter::new(std::fs::File::create(path).context("writing the table")?);
    writeln!(file, "key,title,type,authors,issued,publisher,language,country,keywords,access")?;
    let types = ["report", "book", "article-journal", "thesis", "guide"];
    let countries = ["GT", "HN", "SV", "NI", "CR", "PA", "CO", "DO"];
    for n in 0..records {
        let mut prose = Prose::of(n as u64);
        let pick = |from: &[&'static str]| from.get(n % from.len()).copied().unwrap_or_default();
        let title = prose.title().replace('"', "");
        writeln!(
            file,
            "fig-{n},\"{title} {n}\",{},\"Supuesta, Ana {}\",{},Editorial {},es,{},tema {},open",
            pick(&types),
            n % 997,
            1980 + n % 46,
            n % 61,
            pick(&countries),
            n % 29,
        )?;
    }
    file.flush().context("writing the table")
}

/// Texts of files, as their reading leaves them; the bytes themselves are left out.
async fn files(data: &Path, many: usize) -> Result<()> {
    let db = open_database(&Config { data: data.to_owned(), ..Config::default() }).await?;
    let records: Vec<(String,)> = db
        .all("SELECT id FROM record WHERE kind = 'document' AND key LIKE 'fig-%' ORDER BY id LIMIT $1", (many,))
        .await?;
    for (at, batch) in records.chunks(BATCH).enumerate() {
        let mut tx = db.begin().await?;
        for (n, (record,)) in batch.iter().enumerate() {
            let id = new_id();
            tx.run(
                "INSERT INTO record_file (id, record_id, digest, bytes, kind, name, label, lang, state, pages, said, added_at, added_by)
                 VALUES ($1, $2, $1, 1, 'pdf', 'a.pdf', '', 'es', 'read', $3, 'null', $4, '')",
                (&id, record, PAGES, time::now()),
            )
            .await?;
            let mut prose = Prose::of((at * BATCH + n) as u64 + 1_000_000);
            for page in 1..=PAGES {
                tx.run(
                    "INSERT INTO record_file_page (file_id, number, label, text) VALUES ($1, $2, $3, $4)",
                    (&id, page, page.to_string(), prose.text(4)),
                )
                .await?;
            }
            tx.changed("record", record.as_str(), What::Changed);
        }
        tx.commit().await?;
    }
    db.close().await;
    Ok(())
}
