//! Bringing documents to the library: files of any number, an address, or references; then the files that wait to be
//! catalogued, each with what it says of itself and with what is there already.

use askama::Template;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::db::Tx;
use platform::fetch::Wanted;
use platform::files::Stored;
use platform::pages::{FieldErrors, Fields, Form, Link, Paged, Problem, Slice, View, page, page_with};
use platform::web::{Answer, Ask, NotKept, Upload, done, done_to};
use records::pages::files::{Brought, brought, reading_words};
use records::{By, FileReading, Filing, Record, RecordFile, RecordFiles, Records, State, Vocabularies};

use super::shelves::DOCUMENTS;
use crate::import::{Fault, What, Works, enter_works};
use crate::kinds::DOCUMENT;
use crate::names;
use crate::proposed;
use crate::similar::similar;

/// Where it stands.
pub const ADD: &str = "/biblioteca/agregar";

/// A reference file is read whole.
const MOST_REFERENCES: u64 = 16 << 20;
/// Works of a file of references that were not taken whole and are told one by one.
const MOST_FAULTS: usize = 100;

#[derive(Template)]
#[template(path = "add.html")]
struct AddPage {
    view: View,
    form: Form,
    /// What became of what was just sent.
    outcomes: Vec<Outcome>,
    waiting: Paged<Line>,
    /// Is one of them still being read?
    reads: bool,
    /// How many can be entered as they are, in words.
    all: Option<String>,
}

/// What became of something that was sent.
struct Outcome {
    says: String,
    /// The works of a file of references that were not taken, or not whole, and why.
    faults: Vec<String>,
}

/// A file that waits to be catalogued.
struct Line {
    id: String,
    name: String,
    /// What it says of itself.
    title: Option<String>,
    facts: Vec<String>,
    /// Why it cannot be read, or that it is being read.
    state: Option<String>,
    /// The document that it most likely belongs to, and why.
    known: Option<(Link, String, String)>,
}

/// The page.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    page(add_page(&ask, &slice, view(&ask), Form::blank(), Vec::new()).await?)
}

fn view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("library-add-title"), DOCUMENTS.path);
    view.crumbs = vec![ask.crumb(&DOCUMENTS.key("title"), DOCUMENTS.path)];
    view.head.noindex = true;
    view
}

async fn add_page(ask: &Ask, slice: &Slice, view: View, form: Form, outcomes: Vec<Outcome>) -> anyhow::Result<AddPage> {
    let found = RecordFiles::unfiled(&ask.node.db, slice.after.as_deref(), slice.limit + 1).await?;
    let found = Paged::cut(found, slice, None, |file| file.id.clone());
    if !found.rows.is_empty() {
        names::bring_up(&ask.node.db).await?;
    }
    let mut lines = Vec::new();
    let mut ready = 0_usize;
    for file in &found.rows {
        let line = line(ask, file).await?;
        ready += usize::from(line.title.is_some() && line.known.is_none());
        lines.push(line);
    }
    let reads = found.rows.iter().any(|file| file.reading == FileReading::Waiting);
    let waiting = Paged { rows: lines, next: found.next, shown: found.shown, total: found.total };
    let all = (ready > 1).then(|| ask.speech.with("library-add-all", &[("n", ready.into())]));
    Ok(AddPage { view, form, outcomes, waiting, reads, all })
}

async fn line(ask: &Ask, file: &RecordFile) -> anyhow::Result<Line> {
    let body = proposed::of_file(file);
    let title = body.as_ref().map(|body| body.title(&DOCUMENT)).filter(|title| !title.is_empty());
    let mut facts = vec![ask.speech.size(u64::try_from(file.bytes).unwrap_or_default())];
    if let Some(body) = &body {
        facts.extend(body.texts("authors").into_iter().take(3).map(str::to_owned));
        facts.extend(["issued", "publisher", "doi"].iter().filter_map(|field| body.text(field)).map(str::to_owned));
    }
    facts.extend(file.said.as_ref().filter(|said| said.date.is_none()).and_then(|said| {
        let made = ask.speech.date(&said.made.as_ref()?.value);
        Some(ask.speech.with("library-add-made", &[("date", made.into())]))
    }));
    let known = match &body {
        Some(body) => similar(&ask.node.db, body).await?.map(|(record, likeness)| {
            let link = Link { label: record.title.clone(), href: DOCUMENT.address(&record.id) };
            (link, ask.t(likeness.key()), record.id)
        }),
        None => None,
    };
    Ok(Line { id: file.id.clone(), name: file.name.clone(), title, facts, state: reading_words(ask, file), known })
}

/// Takes what was sent.
pub async fn bring(ask: Ask, slice: Slice, sent: Multipart) -> Answer {
    let sent = Upload::read(sent, &ask.node.files, ask.node.config.document_bytes).await?;
    let address = sent.text("direccion").to_owned();
    if sent.files.is_empty() && address.is_empty() {
        return again(&ask, &slice, &sent, FieldErrors::one("archivo", "library-add-nothing"), Vec::new()).await;
    }
    let (mut outcomes, mut errors) = (Vec::new(), FieldErrors::new());
    for file in &sent.files {
        let outcome = match &file.stored {
            Ok(stored) => took(&ask, stored, &file.name, None).await?,
            Err(NotKept::Empty) => {
                let says = ask.t(NotKept::Empty.key());
                errors.add_with(
                    "archivo",
                    "library-add-outcome",
                    &[("file", (&file.name).into()), ("says", says.into())],
                );
                continue;
            }
            Err(why) => Err(why.key()),
        };
        outcomes.push(told(&ask, &file.name, outcome));
    }
    if !address.is_empty() {
        match fetched(&ask, &address).await? {
            Ok((stored, name)) => {
                let outcome = took(&ask, &stored, &name, Some(&address)).await?;
                outcomes.push(told(&ask, &address, outcome));
            }
            Err(others) => errors.append(others),
        }
    }
    if !errors.is_empty() {
        return again(&ask, &slice, &sent, errors, outcomes).await;
    }
    page(add_page(&ask, &slice, view(&ask), Form::blank(), outcomes).await?)
}

async fn again(ask: &Ask, slice: &Slice, sent: &Upload, errors: FieldErrors, outcomes: Vec<Outcome>) -> Answer {
    let mut view = view(ask);
    let typed = vec![("direccion".to_owned(), sent.text("direccion").to_owned())];
    let form = Form::failed(&mut view, typed, &errors);
    page_with(StatusCode::UNPROCESSABLE_ENTITY, add_page(ask, slice, view, form, outcomes).await?)
}

/// What became of a file, or the key of the words that say why nothing did.
type Became = Result<Outcome, &'static str>;

async fn took(ask: &Ask, stored: &Stored, name: &str, source: Option<&str>) -> anyhow::Result<Became> {
    if stored.bytes <= MOST_REFERENCES {
        let bytes = ask.node.files.read(&stored.digest).await?;
        if let Some(works) = ask.node.cpu.run(move || Works::of(&bytes)).await? {
            return Ok(Ok(entered_references(ask, stored, works).await?));
        }
    }
    Ok(match brought(ask, stored, name, source).await? {
        Brought::New(_) => Ok(plain(ask.t("library-add-brought"))),
        Brought::Refused(key) => Err(key),
        Brought::Known(file) => {
            let record = file.record_id.unwrap_or_default();
            let title = Records::of(&ask.node.db).find(&record).await?.map_or(record, |record| record.title);
            Ok(plain(ask.speech.with("library-add-known", &[("record", title.into())])))
        }
    })
}

/// What came of references, which are entered at once: their file is not kept, unless a record has the very same one.
async fn entered_references(ask: &Ask, stored: &Stored, works: Works) -> anyhow::Result<Outcome> {
    let entered = enter_works(&ask.node.db, works, &ask.who, ask.node.config.sample, false).await?;
    if !RecordFiles::has_content(&ask.node.db, &stored.digest).await? {
        ask.node.files.remove(&stored.digest)?;
    }
    let lost = entered.faults.iter().filter(|fault| !matches!(fault.what, What::Without(_))).count();
    let n = [("n", entered.new.into()), ("known", entered.known.into()), ("faults", lost.into())];
    let mut faults: Vec<String> =
        entered.faults.iter().take(MOST_FAULTS).map(|fault| fault_words(ask, fault)).collect();
    let more = entered.faults.len().saturating_sub(MOST_FAULTS);
    faults.extend((more > 0).then(|| ask.speech.with("library-fault-more", &[("n", more.into())])));
    Ok(Outcome { says: ask.speech.with("library-add-references", &n), faults })
}

/// Which work of a file it is, what was wrong with it and what was done.
fn fault_words(ask: &Ask, fault: &Fault) -> String {
    let place = match fault.id.is_empty() {
        true => ask.speech.with("library-fault-line", &[("line", fault.line.to_string().into())]),
        false => {
            let args = [("work", (&fault.id).into()), ("line", fault.line.to_string().into())];
            ask.speech.with("library-fault-work", &args)
        }
    };
    let say = |key: &str, name: &str, words: String| {
        ask.speech.with(key, &[("place", (&place).into()), (name, words.into())])
    };
    match &fault.what {
        What::Unread(wrong, _) => say("library-fault-unread", "why", ask.t(&format!("library-wrong-{}", wrong.word()))),
        What::Untitled => ask.speech.with("library-fault-untitled", &[("place", (&place).into())]),
        What::Without(fields) => {
            let names: Vec<String> = fields.iter().map(|name| ask.t(&DOCUMENT.key(&format!("field-{name}")))).collect();
            say("library-fault-without", "fields", ask.speech.list(&names))
        }
    }
}

fn plain(says: String) -> Outcome {
    Outcome { says, faults: Vec::new() }
}

fn told(ask: &Ask, name: &str, became: Became) -> Outcome {
    let Outcome { says, faults } = became.unwrap_or_else(|key| plain(ask.t(key)));
    let says = ask.speech.with("library-add-outcome", &[("file", name.into()), ("says", says.into())]);
    Outcome { says, faults }
}

/// What stands at an address, as a file.
async fn fetched(ask: &Ask, address: &str) -> anyhow::Result<Result<(Stored, String), FieldErrors>> {
    let wanted = Wanted { address: address.to_owned(), ..Wanted::default() };
    let mut errors = FieldErrors::new();
    match ask.node.fetcher.fetch(&wanted, None).await? {
        Ok(answer) if (200..300).contains(&answer.status) => {
            let path = answer.address.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
            let name = path.rsplit('/').next().unwrap_or(address).to_owned();
            return Ok(Ok((ask.node.files.keep(answer.body).await?, name)));
        }
        Ok(answer) => {
            errors.add_with("direccion", "library-add-answered", &[("status", answer.status.to_string().into())]);
        }
        Err(problem) => errors.add_with("direccion", problem.key(), &[("detail", problem.to_string().into())]),
    }
    Ok(Err(errors))
}

/// Decides about one file: it belongs to a document that is there, is entered as it says, or is thrown away.
pub async fn decide(ask: Ask, Path(id): Path<String>, sent: Fields) -> Answer {
    let found = RecordFiles::find(&ask.node.db, &id).await?.filter(|file| file.record_id.is_none());
    let Some(file) = found else { return done(ADD, "library-done-decided") };
    match sent.text("verbo") {
        "descartar" => {
            let mut tx = ask.node.db.begin().await?;
            if !RecordFiles::discard(&mut tx, &file.id).await? {
                return done(ADD, "library-done-decided");
            }
            audit(&mut tx, &ask.who, "file.discard", &file.id, serde_json::json!({ "name": file.name })).await?;
            tx.commit().await?;
            done(ADD, "library-done-discarded")
        }
        "unir" => {
            let mut tx = ask.node.db.begin().await?;
            let Some(record) = document(&mut tx, sent.text("registro")).await? else {
                return Err(Problem::Conflict("library-add-gone"));
            };
            if !RecordFiles::file(&mut tx, &file.id, &record.id, Filing::default()).await? {
                return done(ADD, "library-done-decided");
            }
            audit(&mut tx, &ask.who, "record.file.add", &record.id, serde_json::json!({ "file": file.id })).await?;
            tx.commit().await?;
            done(ADD, "library-done-joined")
        }
        "entrar" => {
            let n = enter(&ask, &[file]).await?;
            done_to(ADD, "library-done-entered", n)
        }
        _ => Err(Problem::BadRequest("site-form-unreadable")),
    }
}

/// The published document of an identifier; of one that was merged since, the one that it became.
async fn document(tx: &mut Tx, id: &str) -> anyhow::Result<Option<Record>> {
    let mut found = Records::in_tx(tx, id).await?;
    if let Some(kept) = found.as_ref().and_then(|record| record.merged_into.clone()) {
        found = Records::in_tx(tx, &kept).await?;
    }
    Ok(found.filter(|record| record.kind == DOCUMENT.name && record.state == State::Published))
}

/// Enters all files that say what they are and belong to no document that is there.
pub async fn enter_all(ask: Ask) -> Answer {
    let mut entered = 0;
    let mut after: Option<String> = None;
    loop {
        let files = RecordFiles::unfiled(&ask.node.db, after.as_deref(), 50).await?;
        let Some(last) = files.last() else { break };
        after = Some(last.id.clone());
        entered += enter(&ask, &files).await?;
    }
    done_to(ADD, "library-done-entered", entered)
}

/// Enters the documents that files propose, where they say at least a title and nothing like it is there; what a file
/// says waits to be confirmed.
async fn enter(ask: &Ask, files: &[RecordFile]) -> anyhow::Result<usize> {
    let vocabularies = Vocabularies::load(&ask.node.db).await?;
    names::bring_up(&ask.node.db).await?;
    let mut entered = 0;
    for file in files {
        let Some(body) = proposed::of_file(file) else { continue };
        if body.title(&DOCUMENT).is_empty() || similar(&ask.node.db, &body).await?.is_some() {
            continue;
        }
        let mut tx = ask.node.db.begin().await?;
        names::wait(&mut tx).await?;
        // somebody else may have entered the work, or filed the file, at this very moment: then nothing is entered twice
        if names::same(&mut tx, &body).await?.is_some() {
            continue;
        }
        let by = By::hand(&ask.who, "");
        let sample = ask.node.config.sample;
        let id = Records::add(&mut tx, &DOCUMENT, None, &body, by, sample, &vocabularies).await?;
        names::write(&mut tx, &id, &body).await?;
        if RecordFiles::file(&mut tx, &file.id, &id, Filing::default()).await? {
            audit(&mut tx, &ask.who, "record.enter", &id, serde_json::json!({ "file": file.id })).await?;
            tx.commit().await?;
            entered += 1;
        }
    }
    Ok(entered)
}
