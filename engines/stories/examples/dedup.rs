//! Groups the texts of a file and prints one JSON line each, for measuring.
//!
//! `cargo run -p stories --example dedup -- docs.jsonl.gz [--one-by-one]`
//!
//! A line is `{"id":…,"title":…,"text":…}`. With `--one-by-one` each text is placed as it comes, as when collecting.

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::time::Instant;

use stories::{Placed, Shelf, Signature};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("the file is missing")?;
    let one_by_one = arguments.next().as_deref() == Some("--one-by-one");
    let file = std::fs::File::open(&path)?;
    let opened: Box<dyn Read> = match path.ends_with(".gz") {
        true => Box::new(flate2::read::MultiGzDecoder::new(file)),
        false => Box::new(file),
    };
    let mut texts: Vec<serde_json::Value> = Vec::new();
    for line in BufReader::new(opened).lines() {
        texts.push(serde_json::from_str(&line?)?);
    }
    let start = Instant::now();
    let signatures: Vec<Signature> = texts
        .iter()
        .map(|text| Signature::of(text["title"].as_str(), text["text"].as_str().unwrap_or_default()))
        .collect();
    let signed = start.elapsed();
    let bytes: usize = signatures.iter().map(|s| s.to_bytes().len()).sum();
    let items = (0..).zip(signatures);
    let placed = if one_by_one { place_each(items) } else { stories::cluster(items) };
    let spent = start.elapsed();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let name = |at: u64| usize::try_from(at).ok().and_then(|at| texts.get(at)).map(|text| &text["id"]);
    for text in &placed {
        let line = serde_json::json!({"id": name(text.id), "story": name(text.story),
            "copy_of": text.copy_of.and_then(name), "similarity": text.similarity});
        writeln!(out, "{line}")?;
    }
    eprintln!(
        "{} texts, {:.0} a second ({:.0} % for signatures of {} bytes on average)",
        texts.len(),
        texts.len() as f64 / spent.as_secs_f64(),
        100.0 * signed.as_secs_f64() / spent.as_secs_f64(),
        bytes / texts.len().max(1)
    );
    Ok(())
}

/// As a collector does: each text joins its partner's story, and stories that a text shows to be one are made one.
fn place_each(items: impl Iterator<Item = (u64, Signature)>) -> Vec<Placed> {
    let mut shelf = Shelf::new(60_000);
    let mut placed: Vec<Placed> = Vec::new();
    for (id, signature) in items {
        let placement = shelf.place(id, signature);
        let story_of = |placed: &[Placed], id: u64| placed.iter().find(|p| p.id == id).map(|p| p.story);
        let story = placement.partner.and_then(|p| story_of(&placed, p)).unwrap_or(id);
        for also in placement.also.iter().filter_map(|id| story_of(&placed, *id)).collect::<Vec<_>>() {
            placed.iter_mut().filter(|p| p.story == also).for_each(|p| p.story = story);
        }
        placed.push(Placed { id, story, copy_of: placement.partner, similarity: placement.similarity });
    }
    placed
}
