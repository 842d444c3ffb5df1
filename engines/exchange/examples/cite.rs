//! Cites every work of a file in every style: `cargo run -p exchange --example cite -- FILE.bib|.ris|.json [es|en|pt|fr]`
#![allow(clippy::print_stdout)]

use exchange::cite::{Language, Style, entry, in_text};
use std::time::Instant;

fn main() {
    let mut args = std::env::args().skip(1);
    let path = args.next().unwrap_or_default();
    let language = match args.next().as_deref() {
        Some("en") => Language::En,
        Some("pt") => Language::Pt,
        Some("fr") => Language::Fr,
        _ => Language::Es,
    };
    let bytes = std::fs::read(&path).unwrap_or_default();
    let read = match path.rsplit('.').next() {
        Some("bib") => exchange::bibtex::read(&bytes),
        Some("ris") => exchange::ris::read(&bytes),
        _ => exchange::csl_json::read(&bytes),
    };
    for problem in &read.problems {
        println!("! {problem}");
    }
    for style in Style::ALL {
        let begun = Instant::now();
        for reference in &read.references {
            match (entry(reference, style, language), in_text(reference, style, language)) {
                (Ok(entry), Ok(short)) => println!("{}\n    {}", entry.html, short.text),
                _ => println!("! {} cannot be cited", reference.id),
            }
        }
        let each = begun.elapsed() / u32::try_from(2 * read.references.len().max(1)).unwrap_or(u32::MAX);
        println!("== {}: {each:?} a citation\n", style.word());
    }
}
