//! Reads every page of a manifest and prints one JSON line each, for measuring.
//!
//! `cargo run -p article --example extract -- --manifest gold.jsonl --dir FOLDER`
//!
//! A manifest line is `{"id":…,"file":…,"url":…}`; `file` stands in the folder and may end in `.gz`.

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut manifest, mut folder) = (None, None);
    while let Some(flag) = arguments.next() {
        match flag.as_str() {
            "--manifest" => manifest = arguments.next(),
            "--dir" => folder = arguments.next(),
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    let manifest = manifest.ok_or("--manifest FILE is missing")?;
    let folder = folder.ok_or("--dir FOLDER is missing")?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut pages, mut spent) = (0u32, Duration::ZERO);
    for line in BufReader::new(std::fs::File::open(&manifest)?).lines() {
        let entry: serde_json::Value = serde_json::from_str(&line?)?;
        let id = entry["id"].as_str().unwrap_or_default();
        let file = entry["file"].as_str().map_or_else(|| format!("{id}.html.gz"), str::to_owned);
        let bytes = read(Path::new(&folder), &file)?;
        let start = Instant::now();
        let text = article::decode(&bytes, None).text;
        let found = article::extract(&text, entry["url"].as_str());
        spent += start.elapsed();
        pages += 1;
        let mut line = serde_json::to_value(&found)?;
        line["id"] = id.into();
        writeln!(out, "{line}")?;
    }
    eprintln!("{pages} pages, {:.0} a second", f64::from(pages) / spent.as_secs_f64());
    Ok(())
}

/// The file, unpacked; a manifest's path may repeat the folder's own name.
fn read(folder: &Path, file: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let direct = folder.join(file);
    let path = if direct.exists() { direct } else { folder.join(Path::new(file).file_name().unwrap_or_default()) };
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(&path)?;
    if file.ends_with(".gz") {
        flate2::read::MultiGzDecoder::new(opened).read_to_end(&mut bytes)?;
    } else {
        BufReader::new(opened).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
