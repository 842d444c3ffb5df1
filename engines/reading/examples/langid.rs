//! Tells the language of each line `id<TAB>text` and prints `id<TAB>language`, for measuring.
//!
//! `cargo run -p reading --example langid -- texts.tsv`

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::io::Write;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let text = std::fs::read_to_string(std::env::args().nth(1).ok_or("the file is missing")?)?;
    let lines: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once('\t')).collect();
    let start = Instant::now();
    let guesses: Vec<_> = lines.iter().map(|(_, text)| reading::language::identify(text)).collect();
    let spent = start.elapsed();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for ((id, _), guess) in lines.iter().zip(&guesses) {
        writeln!(out, "{id}\t{}\t{:.3}", guess.language, guess.confidence)?;
    }
    eprintln!("{} texts, {:.0} a second", lines.len(), lines.len() as f64 / spent.as_secs_f64());
    Ok(())
}
