//! Terms from a CSV: first what importing would do, then the import. Terms that the file does not name stay as they are.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::db::Tx;
use platform::pages::{FieldErrors, Fields, Form, FormError, Problem, View, page_with};
use platform::text::digest;
use platform::web::{Answer, Ask, Posted, done_to};

use super::place::{address, below};
use super::term::read;
use crate::follow;
use crate::vocabulary::{Term, Vocabularies, Vocabulary};

/// Largest file, in bytes.
const MOST_BYTES: usize = 1 << 20;
/// Most terms of one file.
const MOST_ROWS: usize = 5000;
/// Rows and faults that are shown; the counts are of all.
const SHOWN: usize = 100;
/// The columns that are read; others are passed over.
const COLUMNS: [&str; 6] = ["id", "es", "en", "pt", "fr", "broader"];

#[derive(Template)]
#[template(path = "vocabulary_import.html")]
struct ImportPage {
    view: View,
    form: Form,
    action: String,
    dry_run: Option<DryRun>,
}

struct DryRun {
    counts: Vec<String>,
    /// Identifier and label of new and changed terms.
    terms: Vec<(String, String)>,
    /// Line of the file, and what is wrong there.
    faults: Vec<(String, Vec<FormError>)>,
    may_import: bool,
    list: String,
    /// SHA-256 of the vocabulary that it was tried on.
    digest: String,
}

/// What a file would do to a vocabulary.
#[derive(Default)]
struct Plan {
    new: Vec<Term>,
    changed: Vec<Term>,
    same: usize,
    faults: Vec<(usize, FieldErrors)>,
    moved: bool,
    /// The line of each term.
    lines: HashMap<String, usize>,
}

/// The form.
pub(super) async fn show(ask: Ask, Path(name): Path<String>) -> Answer {
    let vocabularies = Vocabularies::of(&ask.node).await?;
    vocabularies.get(&name).ok_or(Problem::NotFound)?;
    let view = below(&ask, &name, ask.t("records-term-import-title"));
    import_page(view, &name, Form::blank(), None)
}

/// The dry run; with `verbo=importar`, the import.
pub(super) async fn import(ask: Ask, Path(name): Path<String>, sent: Posted) -> Answer {
    let sent = sent.within(MOST_BYTES)?;
    let really = sent.text("verbo") == "importar";
    let list = String::from_utf8(sent.bytes().to_vec())
        .map_err(|_| ())
        .map(|text| text.trim_start_matches('\u{feff}').to_owned());
    let mut tx = ask.node.db.begin().await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    let vocabulary = vocabularies.get(&name).ok_or(Problem::NotFound)?;
    let plan = list.as_ref().ok().and_then(|list| Plan::of(vocabulary, list));
    let (Some(plan), Ok(list)) = (plan, list) else {
        drop(tx);
        let mut view = below(&ask, &name, ask.t("records-term-import-title"));
        let form = Form::failed(&mut view, Vec::new(), &FieldErrors::one("archivo", "records-term-import-unreadable"));
        return import_page(view, &name, form, None);
    };
    let (n, now, tried) = (plan.new.len() + plan.changed.len(), digest_of(vocabulary), sent.text("huella"));
    // what nobody saw in the trial is not written over
    let is_overtaken = really && n > 0 && !tried.is_empty() && tried != now;
    if really && !is_overtaken && plan.faults.is_empty() {
        plan.carry_out(&ask, &mut tx, &name).await?;
        tx.commit().await?;
        return done_to(&address(&name), "records-done-terms", n);
    }
    drop(tx);
    let mut view = below(&ask, &name, ask.t("records-term-import-title"));
    let form = match is_overtaken {
        true => Form::failed(&mut view, Vec::new(), &FieldErrors::one("archivo", "records-term-import-overtaken")),
        false => Form::blank(),
    };
    import_page(view, &name, form, Some(foretold(&ask, plan, list, now)))
}

/// SHA-256 of all that a vocabulary says.
fn digest_of(vocabulary: &Vocabulary) -> String {
    let lines = vocabulary.terms().iter().map(|term| format!("{term:?}"));
    digest(lines.collect::<Vec<_>>().join("\n").as_bytes())
}

impl Plan {
    /// None where the text is no list of terms.
    fn of(vocabulary: &Vocabulary, list: &str) -> Option<Plan> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(list.as_bytes());
        let head = reader.headers().ok()?.clone();
        let columns: Vec<(usize, &str)> = head
            .iter()
            .enumerate()
            .filter_map(|(at, name)| Some((at, COLUMNS.into_iter().find(|c| c.eq_ignore_ascii_case(name))?)))
            .collect();
        columns.iter().find(|(_, name)| *name == "id")?;
        let mut plan = Plan::default();
        // terms further down may stand below ones further up
        let mut grown = vocabulary.clone();
        for (at, row) in reader.records().enumerate() {
            let row = row.ok()?;
            if at == MOST_ROWS {
                let mut errors = FieldErrors::new();
                errors.add_with("id", "records-term-import-many", &[("n", MOST_ROWS.into())]);
                plan.faults.push((at + 2, errors));
                break;
            }
            let get = |(place, name): &(usize, &str)| ((*name).to_owned(), row.get(*place).unwrap_or("").to_owned());
            let fields = Fields::of(columns.iter().map(get).collect());
            plan.take(&mut grown, vocabulary, &fields, at + 2);
        }
        Some(plan)
    }

    fn take(&mut self, grown: &mut Vocabulary, vocabulary: &Vocabulary, fields: &Fields, line: usize) {
        let known = vocabulary.term(fields.text("id"));
        let mut errors = FieldErrors::new();
        let mut term = read(grown, known, fields, &mut errors);
        let before = if term.id.is_empty() { None } else { self.lines.insert(term.id.clone(), line) };
        if let Some(before) = before {
            errors.add_with("id", "records-term-import-doubled", &[("line", before.into())]);
        } else if known.is_none() && grown.term(&term.id).is_some() {
            errors.add("id", "records-term-id-known");
        }
        if !errors.is_empty() {
            return self.faults.push((line, errors));
        }
        match known {
            Some(known) if *known == term => self.same += 1,
            Some(known) => {
                self.moved |= known.broader != term.broader;
                grown.put(term.clone());
                self.changed.push(term);
            }
            None => {
                term.place = grown.terms().iter().map(|term| term.place).max().unwrap_or(0) + 1;
                grown.put(term.clone());
                self.new.push(term);
            }
        }
    }

    async fn carry_out(self, ask: &Ask, tx: &mut Tx, name: &str) -> anyhow::Result<()> {
        let detail = serde_json::json!({ "new": self.new.len(), "changed": self.changed.len() });
        for term in self.new.iter().chain(&self.changed) {
            Vocabularies::put(tx, name, term).await?;
            if let Some(at) = term.retired_at {
                Vocabularies::retire(tx, name, &term.id, at).await?;
            }
        }
        if self.moved {
            follow::ask(ask.who.name(), name, None)?.open(tx).await?;
        }
        audit(tx, &ask.who, "term.import", name, detail).await
    }
}

fn foretold(ask: &Ask, plan: Plan, list: String, digest: String) -> DryRun {
    let counted = |key: &str, n: usize| (n > 0).then(|| ask.speech.with(key, &[("n", n.into())]));
    let counts = [
        counted("records-term-import-new", plan.new.len()),
        counted("records-term-import-changed", plan.changed.len()),
        counted("records-term-import-same", plan.same),
        counted("records-term-import-faulty", plan.faults.len()),
    ];
    let lang = ask.speech.lang().code();
    let terms = plan.new.iter().chain(&plan.changed).take(SHOWN);
    let faults = plan.faults.iter().take(SHOWN);
    DryRun {
        counts: counts.into_iter().flatten().collect(),
        terms: terms.map(|term| (term.id.clone(), term.label(lang).to_owned())).collect(),
        faults: faults.map(|(line, errors)| (ask.speech.number(*line), errors.said(&ask.speech))).collect(),
        may_import: plan.faults.is_empty() && !(plan.new.is_empty() && plan.changed.is_empty()),
        list,
        digest,
    }
}

fn import_page(view: View, name: &str, form: Form, dry_run: Option<DryRun>) -> Answer {
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, ImportPage { view, form, action: format!("{}/importar", address(name)), dry_run })
}
