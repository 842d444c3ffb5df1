//! Terms from a file: first what importing would do, then the import. Terms that the file does not name stay as they are.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::db::Tx;
use platform::pages::{FieldErrors, Fields, Form, FormError, Problem, View, page_with};
use platform::text::digest;
use platform::web::{Answer, Ask, Posted, done_to};

use super::given::Given;
use super::place::{address, below};
use super::term::{named, read};
use crate::follow;
use crate::kind::Kind;
use crate::vocabulary::{Term, Vocabularies, Vocabulary};

/// Largest file, in bytes.
const MOST_BYTES: usize = 1 << 20;
/// Most terms of one file.
const MOST_ROWS: usize = 5000;
/// Rows and faults that are shown; the counts are of all.
const SHOWN: usize = 100;

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
    faults: Vec<(u64, FieldErrors)>,
    moved: bool,
    /// The line of each term.
    lines: HashMap<String, u64>,
}

/// The form.
pub(super) async fn show(ask: Ask, Path(name): Path<String>) -> Answer {
    let vocabularies = Vocabularies::of(&ask.node).await?;
    vocabularies.get(&name).ok_or(Problem::NotFound)?;
    let view = below(&ask, &name, ask.t("records-term-import-title"));
    import_page(Form::blank(), view, &name, None)
}

/// The dry run; with `verbo=importar`, the import.
pub(super) async fn import(ask: Ask, Path(name): Path<String>, sent: Posted) -> Answer {
    let sent = sent.within(MOST_BYTES)?;
    let (really, bytes) = (sent.text("verbo") == "importar", sent.bytes().to_vec());
    let given = match ask.node.cpu.run(move || Given::read(&bytes)).await? {
        Ok(given) => Arc::new(given),
        Err(key) => {
            Vocabularies::of(&ask.node).await?.get(&name).ok_or(Problem::NotFound)?;
            let mut view = below(&ask, &name, ask.t("records-term-import-title"));
            let form = Form::failed(&mut view, Vec::new(), &FieldErrors::one("archivo", key));
            return import_page(form, view, &name, None);
        }
    };
    loop {
        let (plan, now) = tried(&ask, &name, given.clone()).await?;
        let (n, tried) = (plan.new.len() + plan.changed.len(), sent.text("huella"));
        // what nobody saw in the trial is not written over
        let is_overtaken = really && n > 0 && !tried.is_empty() && tried != now;
        if !really || is_overtaken || !plan.faults.is_empty() {
            let mut view = below(&ask, &name, ask.t("records-term-import-title"));
            let overtaken = FieldErrors::one("archivo", "records-term-import-overtaken");
            let form = if is_overtaken { Form::failed(&mut view, Vec::new(), &overtaken) } else { Form::blank() };
            return import_page(form, view, &name, Some(foretold(&ask, plan, given.as_csv()?, now)));
        }
        let mut tx = ask.node.db.begin().await?;
        let vocabularies = Vocabularies::load_in(&mut tx).await?;
        // somebody else changed it at this very moment: it is tried again on what is there now
        if vocabularies.get(&name).map(digest_of).as_ref() == Some(&now) {
            plan.carry_out(&ask, &mut tx, &name).await?;
            tx.commit().await?;
            return done_to(&address(&name), "records-done-terms", n);
        }
    }
}

/// What a file would do to a vocabulary as it is now, and the digest of the vocabulary.
async fn tried(ask: &Ask, name: &str, given: Arc<Given>) -> Result<(Plan, String), Problem> {
    let vocabularies = Vocabularies::of(&ask.node).await?;
    let vocabulary = vocabularies.get(name).ok_or(Problem::NotFound)?.clone();
    let trying = move || (Plan::of(&vocabulary, &given), digest_of(&vocabulary));
    Ok(ask.node.cpu.run(trying).await?)
}

/// SHA-256 of all that a vocabulary says.
fn digest_of(vocabulary: &Vocabulary) -> String {
    let lines = vocabulary.terms().iter().map(|term| format!("{term:?}"));
    digest(lines.collect::<Vec<_>>().join("\n").as_bytes())
}

impl Plan {
    fn of(vocabulary: &Vocabulary, given: &Given) -> Plan {
        let mut plan = Plan::default();
        // terms further down may stand below ones further up
        let mut grown = vocabulary.clone();
        for (at, (line, fields)) in given.rows.iter().enumerate() {
            if at == MOST_ROWS {
                let mut errors = FieldErrors::new();
                errors.add_with("id", "records-term-import-many", &[("n", MOST_ROWS.into())]);
                plan.faults.push((*line, errors));
                break;
            }
            plan.take(&mut grown, vocabulary, fields, *line);
        }
        plan.faults.extend(given.broken.iter().map(|(line, key)| (*line, FieldErrors::one("", key))));
        plan.faults.sort_by_key(|(line, _)| *line);
        plan
    }

    fn take(&mut self, grown: &mut Vocabulary, vocabulary: &Vocabulary, fields: &Fields, line: u64) {
        let known = named(vocabulary, fields.text("id"));
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
        } else {
            follow::ask_of_words(tx, &Kind::all(&ask.node.contributions), ask.who.name(), name).await?;
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

fn import_page(form: Form, view: View, name: &str, dry_run: Option<DryRun>) -> Answer {
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, ImportPage { view, form, action: format!("{}/importar", address(name)), dry_run })
}
