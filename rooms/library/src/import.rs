//! References that people bring: `atalaya import documents FILE` for BibTeX, RIS and CSL-JSON.

use std::collections::HashMap;

use anyhow::Result;
use exchange::{Read, bibtex, csl_json, ris};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::{Who, audit};
use platform::db::Db;
use platform::node::Node;
use platform::room::{Import, ImportFault, ImportReport};
use records::{Body, By, Confidence, KindExchange, Records, SaidBy, Statement, Vocabularies};

use crate::identity::{self, is_one_work};
use crate::kinds::DOCUMENT;
use crate::names;
use crate::reference::{Tidied, body, tidy};

/// Documents entered in one transaction.
const BATCH: usize = 200;
/// Lines in which a file says what it is.
const FIRST_LINES: usize = 50;
/// How PDF, DOCX, ODT and EPUB begin.
const PACKED: [&[u8]; 2] = [b"%PDF", b"PK\x03\x04"];

/// Reads documents.
pub struct DocumentImport;

impl Import for DocumentImport {
    fn kind(&self) -> &'static str {
        "documents"
    }

    fn import<'a>(&'a self, node: &'a Node, bytes: &'a [u8], dry: bool) -> BoxFuture<'a, Result<ImportReport>> {
        // what is no file of references is a table, as every kind reads it
        match Kind::of(bytes) {
            Some(_) => {
                async move { import_documents(&node.db, bytes, &Who::operator(), node.config.sample, dry).await }
                    .boxed()
            }
            None => async move { KindExchange::of(&DOCUMENT).import(node, bytes, dry).await }.boxed(),
        }
    }
}

/// Enters the works of a file that are not there yet, as somebody else's word: they wait to be confirmed. A work is
/// known by its DOI, its ISBN, or its title with its year, where nothing else keeps the two apart. The same file sent
/// twice at once is entered once.
pub async fn import_documents(db: &Db, bytes: &[u8], who: &Who, sample: bool, dry: bool) -> Result<ImportReport> {
    let read = read(bytes);
    let mut report = ImportReport { faults: faults(&read), ..ImportReport::default() };
    let works = works(&read, &mut report);
    names::bring_up(db).await?;
    let vocabularies = Vocabularies::load(db).await?;
    for batch in works.chunks(BATCH) {
        let mut tx = db.begin().await?;
        names::wait(&mut tx).await?;
        let mut added = 0;
        for body in batch {
            if names::same(&mut tx, body).await?.is_some() {
                report.known += 1;
                continue;
            }
            added += 1;
            if !dry {
                let by = By::hand(who, "");
                let id = Records::add(&mut tx, &DOCUMENT, None, body, by, sample, &vocabularies).await?;
                names::write(&mut tx, &id, body).await?;
            }
        }
        report.new += added;
        if !dry && added > 0 {
            audit(&mut tx, who, "document.import", "", serde_json::json!({ "added": added })).await?;
            tx.commit().await?;
        }
    }
    Ok(report)
}

/// The works of a file that have a title, each once.
fn works(read: &Read, report: &mut ImportReport) -> Vec<Body> {
    let mut works: Vec<Body> = Vec::new();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for reference in &read.references {
        let Tidied { body, cut } = tidy(&body(reference, said));
        if body.all(DOCUMENT.title).is_empty() {
            let says = "the work has no title".to_owned();
            report.faults.push(ImportFault { line: 0, place: reference.id.clone(), says });
            continue;
        }
        if !cut.is_empty() {
            let place = if reference.id.is_empty() { body.title(&DOCUMENT) } else { reference.id.clone() };
            report.notes.push(format!("{place}: too long, too many or no address of the web: {}", cut.join(", ")));
        }
        let names = identity::names(&body);
        let mut alike = names.iter().filter_map(|name| by_name.get(name)).flatten().take(names::MOST_ALIKE);
        if alike.any(|at| works.get(*at).is_some_and(|work| is_one_work(work, &body))) {
            report.known += 1;
            continue;
        }
        names.into_iter().for_each(|name| by_name.entry(name).or_default().push(works.len()));
        works.push(body);
    }
    works
}

/// A file says so; nobody here has seen the work.
fn said(statement: Statement) -> Statement {
    Statement { by: SaidBy::Import, confidence: Confidence::Medium, ..statement }
}

/// Are the bytes a file of references?
pub fn is_references(bytes: &[u8]) -> bool {
    Kind::of(bytes).is_some()
}

/// A file of reference managers.
#[derive(Clone, Copy)]
enum Kind {
    Bib,
    Ris,
    Csl,
}

impl Kind {
    /// What a file is, is told by how it begins; none where it is none of these.
    fn of(bytes: &[u8]) -> Option<Kind> {
        // among the packed bytes of a document stands anything
        if PACKED.iter().any(|start| bytes.starts_with(start)) {
            return None;
        }
        let text = exchange::decode(bytes);
        let start = text.trim_start_matches('\u{feff}').trim_start();
        let mut first = start.lines().take(FIRST_LINES).map(str::trim_start);
        // a transcription may begin with a bracket, too
        if start.starts_with(['[', '{']) && csl_json::has_items(start) {
            Some(Kind::Csl)
        } else if first.clone().any(|line| line.starts_with("TY  -")) {
            Some(Kind::Ris)
        } else {
            first.any(begins_entry).then_some(Kind::Bib)
        }
    }
}

/// Does a line begin an entry of BibTeX, as `@article{` does?
fn begins_entry(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('@') else { return false };
    let word = rest.chars().take_while(char::is_ascii_alphabetic).count();
    word > 0 && rest.get(word..).is_some_and(|rest| rest.trim_start().starts_with(['{', '(']))
}

fn read(bytes: &[u8]) -> Read {
    match Kind::of(bytes) {
        Some(Kind::Csl) => csl_json::read(bytes),
        Some(Kind::Ris) => ris::read(bytes),
        Some(Kind::Bib) | None => bibtex::read(bytes),
    }
}

fn faults(read: &Read) -> Vec<ImportFault> {
    let lost = read.problems.iter().filter(|problem| problem.loss == exchange::Loss::Reference);
    lost.map(|p| ImportFault { line: p.line, place: String::new(), says: p.reason.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_with_an_at_sign_among_its_bytes_is_no_file_of_references() {
        assert!(!is_references(b"%PDF-1.7\n1 0 obj\nstream\n@\x8e{\n@a{b\nendstream"));
        for text in
            ["Un texto\n@ las autoras\n@ana escribe", "[Transcripción de la entrevista]", "{ \"type\": 1 }", "["]
        {
            assert!(!is_references(text.as_bytes()), "{text}");
        }
        let csl = "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"x\"}]";
        for text in ["% mías\n@article{a,\n title={x}}", "@Book (b,", "TY  - JOUR\nER  - ", csl] {
            assert!(is_references(text.as_bytes()), "{text}");
        }
    }
}
