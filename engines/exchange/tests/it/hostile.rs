//! Files that are made to be slow, deep or large take no longer than others of their size. Where one of these was wrong
//! the test would not end, or the stack would.

use exchange::oai::read_response;
use exchange::{bibtex, csl_json, ris, skos};
use std::time::{Duration, Instant};

fn soon<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let out = run();
    assert!(begun.elapsed() < Duration::from_secs(20), "{what} took {:?}", begun.elapsed());
    out
}

#[test]
fn open_braces_are_not_read_again_for_each_entry() {
    let file = "@a{b, c = {\n".repeat(300_000);
    let read = soon("open braces", || bibtex::read(file.as_bytes()));
    assert!(read.references.is_empty() && !read.problems.is_empty());
}

#[test]
fn accents_on_accents_and_runs_of_space_are_bounded() {
    let accents = format!("@a{{b, title = {{{}e}}}}", "\\'".repeat(400_000));
    assert_eq!(soon("accents", || bibtex::read(accents.as_bytes())).references.len(), 1);
    let spaces = format!("@a{{b, title = {{x}}, author = {{A{}B and C}}}}", " \n".repeat(400_000));
    assert_eq!(soon("spaces", || bibtex::read(spaces.as_bytes())).references.len(), 1);
    let nested = format!("@a{{b, title = {{{}e{}}}}}", "\\'{".repeat(90), "}".repeat(90));
    assert_eq!(soon("nested", || bibtex::read(nested.as_bytes())).references.len(), 1);
}

#[test]
fn a_shadow_of_many_keys_is_not_taken() {
    let keys: Vec<String> = (0..60_000).map(|n| format!("\"k{n}\":1")).collect();
    let keys = keys.join(",");
    let bib = format!("@a{{b, title = {{x}}, x-exchange = {{{{{keys}}}}}}}");
    assert_eq!(soon("shadow", || bibtex::read(bib.as_bytes())).references.len(), 1);
    let ris_file = format!("TY  - BOOK\nTI  - x\nU5  - exchange:{{{keys}}}\nER  - \n");
    assert_eq!(soon("shadow", || ris::read(ris_file.as_bytes())).references.len(), 1);
    let json = format!("[{{\"id\":\"a\",\"custom\":{{\"exchange\":{{{keys}}}}}}}]");
    assert_eq!(soon("shadow", || csl_json::read(json.as_bytes())).references.len(), 1);
}

#[test]
fn crossrefs_among_many_entries() {
    let file: String = (0..40_000).map(|n| format!("@a{{k{n}, title={{x}}, crossref={{k{}}}}}\n", n + 1)).collect();
    assert_eq!(soon("crossrefs", || bibtex::read(file.as_bytes())).references.len(), 40_000);
}

#[test]
fn deep_json_and_wide_xml() {
    let deep = format!("[{{\"id\":{}", "[".repeat(500_000));
    assert!(soon("deep JSON", || csl_json::read(deep.as_bytes())).references.is_empty());
    let attributes: String = (0..100_000).map(|n| format!(" xmlns:a{n}=\"b\"")).collect();
    assert!(soon("attributes", || read_response(format!("<OAI-PMH{attributes}/>").as_bytes())).is_err());
    let words = "<skos:altLabel>a</skos:altLabel>".repeat(100_000);
    let file = format!(
        "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\" \
         xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><skos:Concept rdf:about=\"x\">{words}</skos:Concept></r:RDF>"
    );
    assert!(soon("labels", || skos::read(file.as_bytes())).is_ok());
}
