//! Reads texts with a list of terms and prints one JSON line each, for measuring; at the end how fast it was, on one
//! core, and the most memory held.
//!
//! `cargo run --release -p reading --example read -- terms.csv texts.jsonl > readings.jsonl`
//!
//! A line is `{"id":…,"title":…,"text":…,"language":…}`. The faults of the list go to standard error.

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::time::{Duration, Instant};

use reading::{Reader, TermList, Text};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let parsed = TermList::parse_csv(&std::fs::read(arguments.next().ok_or("the list is missing")?)?);
    for problem in &parsed.problems {
        eprintln!("{problem}");
    }
    let reader = Reader::new(&parsed.list);
    let file = std::fs::File::open(arguments.next().ok_or("the file is missing")?)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut words, mut spent) = (0_usize, Duration::ZERO);
    for line in BufReader::new(file).lines() {
        let item: serde_json::Value = serde_json::from_str(&line?)?;
        let text = item["text"].as_str().unwrap_or_default();
        let start = Instant::now();
        let reading = reader.read(&Text {
            title: item["title"].as_str(),
            text,
            language: item["language"].as_str().or(item["lang"].as_str()),
        });
        spent += start.elapsed();
        words += text.split_whitespace().count();
        let mut line = serde_json::to_value(&reading)?;
        line["id"] = item["id"].clone();
        writeln!(out, "{line}")?;
    }
    let articles = words as f64 / 500.0 / spent.as_secs_f64();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or(" unknown");
    eprintln!("{articles:.0} articles of 500 words a second, most memory{most}, reader {}", reader.version());
    Ok(())
}
