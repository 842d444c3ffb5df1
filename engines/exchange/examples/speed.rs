//! How many records are read and written in a second: `cargo run -p exchange --example speed -- FILE.bib FILE.ris FILE.json`
#![allow(clippy::print_stdout)]

use exchange::{Reference, bibtex, csl_json, ris};
use std::time::Instant;

/// Times that a file is read.
const ROUNDS: u32 = 50;

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        let read = |bytes: &[u8]| match path.rsplit('.').next() {
            Some("bib") => bibtex::read(bytes).references,
            Some("ris") => ris::read(bytes).references,
            _ => csl_json::read(bytes).references,
        };
        let write = |references: &[Reference]| match path.rsplit('.').next() {
            Some("bib") => bibtex::write(references, bibtex::Letters::Utf8),
            Some("ris") => ris::write(references),
            _ => csl_json::write(references),
        };
        let references = read(&bytes);
        let rate = |run: &dyn Fn() -> usize| {
            let begun = Instant::now();
            let done: usize = (0..ROUNDS).map(|_| run()).sum();
            done as f64 / begun.elapsed().as_secs_f64()
        };
        let (reads, writes) = (rate(&|| read(&bytes).len()), rate(&|| write(&references).len().min(references.len())));
        println!("{path}: {reads:.0} records read a second, {writes:.0} written");
    }
}
