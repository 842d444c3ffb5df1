//! `atalaya export`: rows of a kind, with identifiers that do not change, in an order that does not change.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use clap::{Arg, ArgAction};
use futures_util::FutureExt;
use platform::fault;
use platform::node::Node;
use platform::observatories;
use platform::pages::csv_text;
use platform::room::{Command, Export, Form, Invocation, Rows};
use platform::words::Lang;
use room_data::{About, Sets, group, package};
use serde_json::Value;

use super::rooms;
use super::rows::cell;

/// Rows read at once.
const BATCH: usize = 500;
/// Forms that one kind alone has, with that kind and the room whose name stands for it.
const OF_ONE_KIND: [(&str, &str, &str); 4] = [
    ("bibtex", "documents", "library"),
    ("ris", "documents", "library"),
    ("csl-json", "documents", "library"),
    ("iati", "activities", "programme"),
];

pub fn command() -> Command {
    let clap = clap::Command::new("export")
        .about("Write records. Example: atalaya export articles --format csv --public")
        .args([
            Arg::new("kind")
                .required(true)
                .help("articles, captures, stories, sources, outlets, readings, documents, …; or a room: directory, library, programme"),
            Arg::new("format")
                .long("format")
                .value_parser(["jsonl", "csv", "cdxj", "warc", "datapackage", "bibtex", "ris", "csl-json", "iati"])
                .default_value("jsonl")
                .help("Form; cdxj and warc for captures; bibtex, ris, csl-json for the library's documents; iati for the programme's activities; datapackage: a zip of what is public"),
            Arg::new("public").long("public").action(ArgAction::SetTrue).help("Leave out what only members may see"),
        ]);
    Command { clap, run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let kind = invocation.matches.get_one::<String>("kind").cloned().unwrap_or_default();
    let format = invocation.matches.get_one::<String>("format").cloned().unwrap_or_default();
    let public = invocation.matches.get_flag("public");
    let rooms = rooms(&invocation);
    let node = Node::open(invocation.config.clone(), rooms).await?;
    if format == "datapackage" {
        data_package(&node, &kind, invocation.quiet).await?;
        node.db.close().await;
        return Ok(ExitCode::SUCCESS);
    }
    let own = OF_ONE_KIND.into_iter().find(|(form, ..)| *form == format);
    // the references of the library are those of its documents
    let kind = own.filter(|(_, _, room)| *room == kind).map_or(kind, |(_, of, _)| of.to_owned());
    let exports = node.contributions.all::<dyn Export>();
    let Some(export) = exports.iter().find(|export| export.kind() == kind).cloned() else {
        let count = whole_room(&node, &exports, &kind, &format, public).await?;
        invocation.tell(format_args!("{count} records of {kind}"));
        node.db.close().await;
        return Ok(ExitCode::SUCCESS);
    };
    let count = match format.as_str() {
        word if own.is_some() => match export.forms().iter().find(|form| form.word == word) {
            Some(form) => written(&node, export.as_ref(), form).await?,
            None => {
                let of = own.map(|(_, of, _)| of).unwrap_or_default();
                return Err(fault::usage(format!("{word} is a form of {of} only")));
            }
        },
        "cdxj" | "warc" if kind != "captures" => {
            return Err(fault::usage(format!("{format} is a form of captures only")));
        }
        "cdxj" => cdxj(&node, export).await?,
        "warc" if public => {
            return Err(fault::usage(
                "records of the archive hold whole pages, which only members may see: leave out --public, or export articles",
            ));
        }
        "warc" => records(&node, export).await?,
        "csv" => csv(&node, export, public).await?,
        _ => jsonl(&node, export, public, Naming::None).await?,
    };
    if !invocation.quiet && own.is_none() {
        eprintln!("atalaya: {count} {kind}");
    }
    node.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// The zip on standard output: sets of what is public, never more.
async fn data_package(node: &Node, word: &str, quiet: bool) -> Result<()> {
    let sets = group(node, word);
    if sets.is_empty() {
        let all = Sets::of(node);
        let names: Vec<&str> = all.groups().into_iter().chain(all.iter().map(|set| set.word())).collect();
        return Err(fault::usage(format!("there is no package {word}; there are {}", names.join(", "))));
    }
    let speech = node.words.speak(Lang::Es);
    let by = observatories::looked_at(&node.db, None).await?.name_in(Lang::Es);
    let origin = node.config.public_address.trim_end_matches('/').to_owned();
    let title = sets.iter().map(|set| speech.t(set.words().0)).collect::<Vec<_>>().join(", ");
    let mut file = package(node, &sets, &About { name: word, title, by, origin, speech: &speech }).await?;
    std::io::copy(&mut file, &mut std::io::stdout().lock()).context("writing")?;
    if !quiet {
        eprintln!("atalaya: {} tables", sets.len());
    }
    Ok(())
}

/// What a kind writes in a form of its own.
async fn written(node: &Node, export: &dyn Export, form: &Form) -> Result<usize> {
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let origin = node.config.public_address.trim_end_matches('/');
    let ([before, between, behind], mut after, mut count) = (form.around, String::new(), 0);
    out.write_all(before.as_bytes()).context("writing")?;
    while let Some((text, last)) =
        export.written(form, Rows { db: &node.db, after: &after, limit: BATCH, origin }).await?
    {
        if count > 0 {
            out.write_all(between.as_bytes()).context("writing")?;
        }
        out.write_all(text.as_bytes()).context("writing")?;
        count += 1;
        after = last;
    }
    out.write_all(behind.as_bytes()).context("writing")?;
    out.flush().context("writing")?;
    Ok(count)
}

/// The lines of all that a room publishes, where the word is a room's.
async fn whole_room(node: &Node, all: &[Arc<dyn Export>], room: &str, format: &str, public: bool) -> Result<usize> {
    let sets = group(node, room);
    let of_room = sets.iter().filter_map(|set| all.iter().find(|export| export.kind() == set.word()).cloned());
    let of_room: Vec<_> = of_room.filter(|_| format == "jsonl").collect();
    if of_room.is_empty() {
        let kinds: Vec<&str> = all.iter().map(|export| export.kind()).collect();
        let (kinds, rooms) = (kinds.join(", "), Sets::of(node).groups().join(", "));
        return Err(fault::usage(format!(
            "there is no export {room} as {format}; there are {kinds}; as jsonl and datapackage also {rooms}"
        )));
    }
    let mut count = 0;
    for export in of_room {
        count += jsonl(node, export, public, Naming::Set).await?;
    }
    Ok(count)
}

/// Does a line name the set that it is of? Where there are lines of one only, the command named it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    None,
    Set,
}

async fn jsonl(node: &Node, export: Arc<dyn Export>, public: bool, naming: Naming) -> Result<usize> {
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let (mut after, mut count) = (String::new(), 0);
    loop {
        let mut rows = export.rows(&node.db, &after, BATCH, public).await?;
        for (_, row) in &mut rows {
            if let (Naming::Set, Some(row)) = (naming, row.as_object_mut()) {
                row.insert("set".to_owned(), export.kind().into());
            }
            serde_json::to_writer(&mut out, row).context("writing")?;
            out.write_all(b"\n").context("writing")?;
        }
        count += rows.len();
        match rows.last() {
            Some((key, _)) => after.clone_from(key),
            None => break,
        }
    }
    out.flush().context("writing")?;
    Ok(count)
}

async fn csv(node: &Node, export: Arc<dyn Export>, public: bool) -> Result<usize> {
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let (mut after, mut count) = (String::new(), 0);
    let mut columns: Vec<String> = Vec::new();
    loop {
        let rows = export.rows(&node.db, &after, BATCH, public).await?;
        let maps: Vec<_> = rows.iter().filter_map(|(_, row)| row.as_object()).collect();
        let first = maps.first().filter(|_| columns.is_empty());
        if let Some(first) = first {
            columns = first.keys().cloned().collect();
        }
        let names: Vec<&str> = columns.iter().map(String::as_str).collect();
        let cells = maps.iter().map(|map| columns.iter().map(|column| cell(map.get(column))).collect());
        let text = csv_text(first.map(|_| names.as_slice()), cells).context("writing")?;
        out.write_all(text.as_bytes()).context("writing")?;
        count += rows.len();
        match rows.last() {
            Some((key, _)) => after.clone_from(key),
            None => break,
        }
    }
    out.flush().context("writing")?;
    Ok(count)
}

async fn cdxj(node: &Node, export: Arc<dyn Export>) -> Result<usize> {
    let mut lines = Vec::new();
    each_capture(node, export, |row, member| {
        if let Ok((record, _)) = warc::read_record(&member, 64 << 20) {
            let place = warc::Place { offset: number(row, "offset"), length: number(row, "length") };
            lines.extend(
                warc::cdxj::Line::of(&record, place, row["segment"].as_str().unwrap_or_default())
                    .map(|line| warc::cdxj::write(&line)),
            );
        }
        Ok(())
    })
    .await?;
    // an index of this kind is sorted bytewise, so that readers can look things up by halves
    lines.sort();
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for line in &lines {
        writeln!(out, "{}", line.trim_end()).context("writing")?;
    }
    out.flush().context("writing")?;
    Ok(lines.len())
}

async fn records(node: &Node, export: Arc<dyn Export>) -> Result<usize> {
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let mut count = 0;
    each_capture(node, export, |_, member| {
        count += 1;
        out.write_all(&member).context("writing")
    })
    .await?;
    out.flush().context("writing")?;
    Ok(count)
}

async fn each_capture(
    node: &Node,
    export: Arc<dyn Export>,
    mut take: impl FnMut(&Value, Vec<u8>) -> Result<()>,
) -> Result<()> {
    let mut after = String::new();
    loop {
        let rows = export.rows(&node.db, &after, BATCH, false).await?;
        for (id, row) in &rows {
            if let Some(member) = node.archive.member(id).await? {
                take(row, member)?;
            }
        }
        match rows.last() {
            Some((key, _)) => after.clone_from(key),
            None => return Ok(()),
        }
    }
}

fn number(row: &Value, name: &str) -> u64 {
    row[name].as_u64().unwrap_or(0)
}
