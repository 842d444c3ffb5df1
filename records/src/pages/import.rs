//! Importing a table: what it would do, the choice of columns, and the import.

use std::collections::HashSet;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{Cell, Choice, FieldErrors, Form as Filled, Problem, View, csv_text, page_with};
use platform::table::Table;
use platform::text::one_line;
use platform::web::{Answer, Ask, Once, Posted, done, done_to, once};

use super::place::may_change_all;
use super::said::Sayer;
use crate::body::Body;
use crate::import::{MOST_NAME, Mapping, Plan, PlannedRow, SavedMapping, Target, apply, plan};
use crate::kind::{Form, Kind};
use crate::store::{Card, State};

/// Changes and faults that are shown; the counts are of all.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "records_import.html")]
struct ImportPage {
    view: View,
    form: Filled,
    kinds: Vec<Choice>,
    dry_run: Option<DryRun>,
    /// Kept columns: identifier, name, kind.
    saved: Vec<(String, String, String)>,
}

struct DryRun {
    kind: &'static str,
    heading: String,
    /// What is to be known of how the table was read.
    notes: Vec<String>,
    counts: Vec<String>,
    columns: Vec<Column>,
    targets: Vec<Choice>,
    /// Kept columns of the kind, and what is told where some were taken.
    saved: Vec<Choice>,
    saved_used: Option<String>,
    changes: Vec<ChangeLine>,
    changes_more: Option<String>,
    faults: Vec<FaultLine>,
    faults_more: Option<String>,
    /// Can the rows that can be read be entered without the others?
    button: Option<String>,
    button_all: Option<String>,
    name: String,
    list: String,
}

/// A column with what it is taken for.
struct Column {
    number: usize,
    name: String,
    target: String,
}

struct ChangeLine {
    line: String,
    name: String,
    href: Option<String>,
    /// Field, before, after.
    fields: Vec<(String, String, String)>,
}

struct FaultLine {
    line: String,
    column: String,
    says: String,
}

/// The form.
pub async fn show(ask: Ask) -> Answer {
    let form = Filled::filled(ask.parameter("clase").map(|kind| ("clase".to_owned(), kind)).into_iter().collect());
    let view = view(&ask, "records-import-title");
    import_page(&ask, StatusCode::OK, view, form, None).await
}

/// The dry run; with `verbo=importar`, the import.
pub async fn import(ask: Ask, sent: Posted) -> Answer {
    let Some(kind) = mine(&ask).into_iter().find(|kind| kind.name == sent.text("clase")) else {
        return again(&ask, &sent, "clase", "site-form-choose").await;
    };
    // a workbook unfolds to hundreds of megabytes
    let bytes = sent.bytes().to_vec();
    let table = match ask.node.cpu.run(move || Table::read(&bytes)).await? {
        Ok(table) => table,
        Err(reason) => return again(&ask, &sent, "archivo", reason.key()).await,
    };
    let mapping = mapping(&ask, kind, &table, &sent).await?;
    let verb = sent.text("verbo");
    let errors = match verb == "guardar" {
        true => keep(&ask, kind, &table, &mapping, sent.text("guardar")).await?,
        false => FieldErrors::new(),
    };
    let planned = plan(&ask.node, ask.speech.lang(), kind, &table, &mapping).await?;
    let is_wanted = verb == "importar" || (verb == "importar-todo" && planned.faults.is_empty());
    if !is_wanted || planned.rows.is_empty() {
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let dry_run = foretold(&ask, kind, planned, &table, &mapping, &sent).await?;
        let mut view = view(&ask, "records-import-title");
        let form = Filled::failed(&mut view, typed(&sent), &errors);
        return import_page(&ask, status, view, form, Some(dry_run)).await;
    }
    let mut tx = ask.node.db.begin().await?;
    if let Once::First(sending) = once(&mut tx, "table", &sent.sending_key()).await? {
        let batch = apply(&mut tx, kind, &planned, sent.list_name(), &ask.who, ask.node.config.sample).await?;
        audit(&mut tx, &ask.who, "import.make", &batch, (planned.new_ones(), planned.changed())).await?;
        sending.made(&mut tx, &batch).await?;
        tx.commit().await?;
    }
    done_to("/fichas/importaciones", "records-done-importado", planned.rows.len())
}

async fn import_page(ask: &Ask, status: StatusCode, view: View, form: Filled, dry_run: Option<DryRun>) -> Answer {
    let saved = if dry_run.is_some() { Vec::new() } else { SavedMapping::all(&ask.node.db).await? };
    let mine = mine(ask);
    let saved = saved.into_iter().filter_map(|one| {
        let kind = mine.iter().find(|kind| kind.name == one.kind)?;
        Some((one.id, one.name, ask.t(&kind.key("one"))))
    });
    let saved = saved.collect();
    page_with(status, ImportPage { kinds: kinds(ask), form, dry_run, saved, view })
}

/// The kinds of which who asks may change every record: a table may name any of them.
pub(super) fn mine(ask: &Ask) -> Vec<&'static Kind> {
    Kind::all(&ask.node.contributions).into_iter().filter(|kind| may_change_all(ask, kind)).collect()
}

fn kinds(ask: &Ask) -> Vec<Choice> {
    mine(ask).into_iter().map(|kind| Choice::new(kind.name, ask.t(&kind.key("one")))).collect()
}

pub(super) fn view(ask: &Ask, title: &str) -> View {
    let mut view = ask.view_after_form(ask.t(title), "/fichas/importar");
    view.head.noindex = true;
    view
}

async fn again(ask: &Ask, sent: &Posted, field: &str, key: &str) -> Answer {
    let mut view = view(ask, "records-import-title");
    let form = Filled::failed(&mut view, typed(sent), &FieldErrors::one(field, key));
    import_page(ask, StatusCode::UNPROCESSABLE_ENTITY, view, form, None).await
}

/// What the form holds beside the table.
fn typed(sent: &Posted) -> Vec<(String, String)> {
    ["clase", "columnas", "guardar"].map(|name| (name.to_owned(), sent.text(name).to_owned())).into()
}

/// What the columns say: as the person chose it, by kept columns or one by one; else as far as it can be told.
async fn mapping(ask: &Ask, kind: &Kind, table: &Table, sent: &Posted) -> anyhow::Result<Mapping> {
    if sent.text("verbo") == "columnas" {
        let saved = saved_of(ask, kind).await?.into_iter().find(|saved| saved.id == sent.text("columnas"));
        return Ok(match saved {
            Some(saved) => saved.on(&table.columns),
            None => Mapping::guess(kind, &table.columns, &ask.node.words),
        });
    }
    if !sent.has("columna-0") {
        return Mapping::of(&ask.node, kind, &table.columns).await;
    }
    let said = table.columns.iter().enumerate();
    let said = said.filter_map(|(at, name)| Some((name.clone(), Target::parse(sent.text(&format!("columna-{at}")))?)));
    Ok(Mapping(said.collect()))
}

/// Kept columns of a kind.
async fn saved_of(ask: &Ask, kind: &Kind) -> anyhow::Result<Vec<SavedMapping>> {
    let all = SavedMapping::all(&ask.node.db).await?.into_iter();
    Ok(all.filter(|saved| saved.kind == kind.name).collect())
}

/// Keeps what the columns say, where a name was given for it.
async fn keep(ask: &Ask, kind: &Kind, table: &Table, mapping: &Mapping, name: &str) -> anyhow::Result<FieldErrors> {
    let name = one_line(name);
    let mut errors = FieldErrors::new();
    if name.is_empty() || name.chars().count() > MOST_NAME {
        errors.add_with("guardar", "records-import-save-nameless", &[("n", MOST_NAME.into())]);
        return Ok(errors);
    }
    let mut tx = ask.node.db.begin().await?;
    SavedMapping::save(&mut tx, kind, &name, &table.columns, mapping, &ask.who).await?;
    tx.commit().await?;
    Ok(errors)
}

/// Keeps some no longer, of a kind that who asks imports.
pub async fn forget(ask: Ask, Path(id): Path<String>) -> Answer {
    if let Some(saved) = SavedMapping::all(&ask.node.db).await?.into_iter().find(|saved| saved.id == id) {
        if !mine(&ask).iter().any(|kind| kind.name == saved.kind) {
            return Err(Problem::NotFound);
        }
        let mut tx = ask.node.db.begin().await?;
        saved.remove(&mut tx, &ask.who).await?;
        tx.commit().await?;
    }
    done("/fichas/importar", "records-done-mapping")
}

/// Everything that a column can say.
fn targets(ask: &Ask, kind: &Kind) -> Vec<Choice> {
    let whole = [
        ("@key", "records-import-key"),
        ("@id", "records-import-id"),
        ("@source", "records-import-source"),
        ("@confidence", "records-import-sure"),
        ("@confirmed", "records-import-confirmed"),
    ];
    let mut choices: Vec<Choice> = whole.iter().map(|(word, key)| Choice::new(*word, ask.t(key))).collect();
    for field in kind.asked() {
        let label = ask.t(&kind.key(&format!("field-{}", field.name)));
        choices.push(Choice::new(field.name, label.clone()));
        if matches!(field.form, Form::Tongues) {
            let in_language = |code: &str| {
                Choice::new(format!("{}:{code}", field.name), format!("{label} ({})", ask.speech.language(code)))
            };
            choices.extend(["es", "en", "pt", "fr"].map(in_language));
        }
    }
    choices
}

async fn foretold(
    ask: &Ask,
    kind: &'static Kind,
    planned: Plan,
    table: &Table,
    mapping: &Mapping,
    sent: &Posted,
) -> anyhow::Result<DryRun> {
    let speech = &ask.speech;
    let counted = |key: &str, n: usize| (n > 0).then(|| speech.with(key, &[("n", n.into())]));
    let more = |n: usize| counted("records-import-more", n.saturating_sub(SHOWN));
    let mut lines: Vec<u64> = planned.faults.iter().map(|fault| fault.line).collect();
    lines.dedup();
    let all = planned.faults.is_empty();
    let changes = changes(ask, kind, &planned, table).await?;
    let saved = saved_of(ask, kind).await?;
    let used = saved.iter().find(|saved| !mapping.0.is_empty() && saved.on(&table.columns) == *mapping);
    Ok(DryRun {
        saved_used: used.map(|saved| speech.with("records-import-saved-used", &[("name", (&saved.name).into())])),
        saved: saved.iter().map(|saved| Choice::new(&saved.id, &saved.name)).collect(),
        kind: kind.name,
        notes: table.notes.iter().map(|note| note.words(speech)).collect(),
        heading: speech.with(
            "records-import-foretold",
            &[("n", planned.new_ones().into()), ("changed", planned.changed().into())],
        ),
        counts: [counted("records-import-same", planned.same), counted("records-import-faulty", lines.len())]
            .into_iter()
            .flatten()
            .collect(),
        columns: table
            .columns
            .iter()
            .enumerate()
            .map(|(number, name)| Column {
                number,
                name: name.clone(),
                target: mapping.0.get(name).map(Target::word).unwrap_or_default(),
            })
            .collect(),
        targets: targets(ask, kind),
        changes_more: more(planned.rows.len()),
        faults_more: more(planned.faults.len()),
        changes,
        faults: planned
            .faults
            .iter()
            .take(SHOWN)
            .map(|fault| FaultLine {
                line: speech.number(table.number_of(fault.line)),
                column: fault.column.clone(),
                says: speech.with(fault.key, &fault.args),
            })
            .collect(),
        button: if all { None } else { counted("records-import-button-rest", planned.rows.len()) },
        button_all: if all { counted("records-import-button", planned.rows.len()) } else { None },
        name: sent.list_name().to_owned(),
        list: as_csv(table)?,
    })
}

/// What each row would make or change, field by field.
async fn changes(ask: &Ask, kind: &'static Kind, planned: &Plan, table: &Table) -> anyhow::Result<Vec<ChangeLine>> {
    let shown: Vec<_> = planned.rows.iter().take(SHOWN).collect();
    let both = shown.iter().flat_map(|row| row.before.iter().map(|before| &before.body).chain([&row.body]));
    let bodies: Vec<(&str, &Body)> = both.map(|body| (kind.name, body)).collect();
    // rows may name records that come with others
    let named: HashSet<&str> = bodies.iter().flat_map(|(_, body)| body.named()).collect();
    let is_new = |row: &&PlannedRow| row.before.is_none() && named.contains(row.id.as_str());
    let new = planned.rows.iter().filter(is_new).map(|row| Card {
        id: row.id.clone(),
        kind: kind.name.to_owned(),
        title: row.body.title(kind),
        state: State::Published,
    });
    let new: Vec<Card> = new.collect();
    let sayer = Sayer::of_bodies(ask, bodies).await?.knowing(new);
    let lines = shown.into_iter().map(|row| ChangeLine {
        line: ask.speech.number(table.number_of(row.line)),
        name: row.body.title(kind),
        href: row.before.as_ref().map(|record| kind.address(&record.id)),
        fields: row
            .differences(kind)
            .iter()
            .map(|difference| {
                let said = |statements: &[crate::Statement]| {
                    let field = kind.field(&difference.field);
                    let words = statements.iter().filter_map(|statement| {
                        Some(sayer.statement(kind, &difference.field, &field?.form, statement).text)
                    });
                    words.collect::<Vec<_>>().join("; ")
                };
                (sayer.field(kind, &difference.field), said(&difference.gone), said(&difference.new))
            })
            .collect(),
    });
    Ok(lines.collect())
}

/// The table as it is carried from the dry run to the import; nothing is stored in between. Empty rows stay, so that each row
/// keeps the number that it has in the sheet.
fn as_csv(table: &Table) -> anyhow::Result<String> {
    let columns: Vec<&str> = table.columns.iter().map(String::as_str).collect();
    let mut text = csv_text(Some(&columns), [])?;
    let mut next = 2;
    for rows in table.rows.chunk_by(|row, behind| row.number + 1 == behind.number) {
        let Some((first, last)) = rows.first().zip(rows.last()) else { continue };
        text.extend((next..first.number).map(|_| '\n'));
        text.push_str(&csv_text(None, rows.iter().map(|row| row.cells.iter().map(Cell::from).collect()))?);
        next = last.number + 1;
    }
    Ok(text)
}
