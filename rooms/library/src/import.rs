//! References that people bring: `atalaya import documents FILE` for BibTeX, RIS and CSL-JSON.

use std::collections::HashMap;

use anyhow::Result;
use exchange::{Read, Reference, Source, Wrong, bibtex, csl_json, ris};
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
/// Where formats keep a date of publication that they cannot read.
const UNREAD_DATES: [(Source, &str); 6] = [
    (Source::Bibtex, "date"),
    (Source::Bibtex, "year"),
    (Source::Ris, "PY"),
    (Source::Ris, "Y1"),
    (Source::Ris, "DA"),
    (Source::CslJson, "issued"),
];
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

/// What came of a file of references.
#[derive(Debug, Default)]
pub struct Entered {
    /// Works that were entered.
    pub new: usize,
    /// Works that were there already.
    pub known: usize,
    /// Those that were not taken, or not whole, in the order of the file.
    pub faults: Vec<Fault>,
}

/// A work that was not taken, or not whole.
#[derive(Debug)]
pub struct Fault {
    /// The line on which it begins.
    pub line: usize,
    /// Its key in the file, else its title; may be empty.
    pub id: String,
    /// What was wrong, and what was done.
    pub what: What,
}

/// What was wrong with a work, and what was done.
#[derive(Debug)]
pub enum What {
    /// It cannot be read, for this reason, and was left out.
    Unread(Wrong, String),
    /// It has no title, and was left out.
    Untitled,
    /// It was taken without what these fields say, or without all of it.
    Without(Vec<&'static str>),
}

/// Enters the works of a file that are not there yet, as the report of a command.
pub async fn import_documents(db: &Db, bytes: &[u8], who: &Who, sample: bool, dry: bool) -> Result<ImportReport> {
    let works = Works::read(Kind::of(bytes).unwrap_or(Kind::Bib), bytes);
    let Entered { new, known, faults } = enter_works(db, works, who, sample, dry).await?;
    let mut report = ImportReport { new, known, ..ImportReport::default() };
    for Fault { line, id, what } in faults {
        let fault = |says: String, id: String| ImportFault { line, place: id, says };
        match what {
            What::Unread(_, reason) => report.faults.push(fault(reason, id)),
            What::Untitled => report.faults.push(fault("the work has no title".to_owned(), id)),
            What::Without(fields) => {
                let why = "too long, too many, no date or no address of the web";
                report.notes.push(format!("{id}: {why}: {}", fields.join(", ")));
            }
        }
    }
    Ok(report)
}

/// Enters the works of a file that are not there yet, as somebody else's word: they wait to be confirmed. A work is
/// known by its DOI, its ISBN, or its title with its year, where nothing else keeps the two apart. The same file sent
/// twice at once is entered once.
pub async fn enter_works(db: &Db, works: Works, who: &Who, sample: bool, dry: bool) -> Result<Entered> {
    let Works { works, entered: mut report } = works;
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

/// What a file of references says. A large one takes seconds to be read: who answers a request reads it elsewhere.
#[derive(Debug)]
pub struct Works {
    works: Vec<Body>,
    /// What is known of the others.
    entered: Entered,
}

impl Works {
    /// Of a file; none where it is no file of references.
    pub fn of(bytes: &[u8]) -> Option<Works> {
        Kind::of(bytes).map(|kind| Works::read(kind, bytes))
    }

    fn read(kind: Kind, bytes: &[u8]) -> Works {
        let read = match kind {
            Kind::Csl => csl_json::read(bytes),
            Kind::Ris => ris::read(bytes),
            Kind::Bib => bibtex::read(bytes),
        };
        let mut entered = Entered { faults: unread(&read), ..Entered::default() };
        Works { works: works(&read, &mut entered), entered }
    }
}

/// The works of a file that have a title, each once.
fn works(read: &Read, report: &mut Entered) -> Vec<Body> {
    let mut works: Vec<Body> = Vec::new();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (reference, line) in read.references.iter().zip(&read.lines) {
        let Tidied { body, mut cut } = tidy(&body(reference, said));
        let mut fault = |id: &str, what| report.faults.push(Fault { line: *line, id: id.to_owned(), what });
        if body.all(DOCUMENT.title).is_empty() {
            fault(&reference.id, What::Untitled);
            continue;
        }
        cut.extend(is_date_unread(reference).then_some("issued"));
        if !cut.is_empty() {
            let title = body.title(&DOCUMENT);
            fault(if reference.id.is_empty() { &title } else { &reference.id }, What::Without(cut));
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
    report.faults.sort_by_key(|fault| fault.line);
    works
}

/// Does the file say a date of publication that nobody understands?
fn is_date_unread(reference: &Reference) -> bool {
    reference.issued().is_none() && UNREAD_DATES.iter().any(|(source, name)| reference.extra(*source, name).is_some())
}

/// A file says so; nobody here has seen the work.
fn said(statement: Statement) -> Statement {
    Statement { by: SaidBy::Import, confidence: Confidence::Medium, ..statement }
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

fn unread(read: &Read) -> Vec<Fault> {
    let lost = read.problems.iter().filter(|problem| problem.loss == exchange::Loss::Reference);
    lost.map(|p| Fault { line: p.line, id: p.id.clone(), what: What::Unread(p.wrong, p.reason.clone()) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_references(bytes: &[u8]) -> bool {
        Kind::of(bytes).is_some()
    }

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
