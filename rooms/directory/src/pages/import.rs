//! Lists of outlets in CSV: first what importing would do, then the import.

use askama::Template;
use axum::http::StatusCode;
use platform::pages::{FieldErrors, Form, View, page_with};
use platform::table;
use platform::web::{Answer, Ask, Posted, done_to};

use super::said;
use crate::import::{Plan, RowFault, Sheet, compare, import_sheet};

/// Largest list, in bytes.
const MOST_BYTES: usize = 1 << 20;
/// New outlets and faults that are shown; the counts are of all.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "import.html")]
struct ImportPage {
    view: View,
    form: Form,
    dry_run: Option<DryRun>,
}

struct DryRun {
    heading: String,
    counts: Vec<String>,
    /// Name, country, kind of those that would be added.
    new: Vec<(String, String, String)>,
    new_more: Option<String>,
    faults: Vec<FaultLine>,
    faults_more: Option<String>,
    button: Option<String>,
    /// The list itself, carried along so that nothing is stored before it is wanted.
    list: String,
}

struct FaultLine {
    line: String,
    field: String,
    says: String,
}

/// The form.
pub async fn show(ask: Ask) -> Answer {
    page_with(StatusCode::OK, ImportPage { view: view(&ask), form: Form::blank(), dry_run: None })
}

/// The dry run; with `verbo=importar`, the import.
pub async fn import(ask: Ask, sent: Posted) -> Answer {
    let (bytes, really) = (sent.bytes(), sent.text("verbo") == "importar");
    let list = table::decoded(bytes).into_owned();
    // what was pasted stays in the form, to be corrected there
    let typed = if sent.is_file() || really || bytes.len() > MOST_BYTES {
        Vec::new()
    } else {
        vec![("lista".to_owned(), list.clone())]
    };
    let sheet = match bytes.len() > MOST_BYTES {
        true => Err("directory-import-large"),
        false => Sheet::read(list.as_bytes()).map_err(|reason| reason.key()),
    };
    let sheet = match sheet {
        Ok(sheet) => sheet,
        Err(key) => {
            let mut view = view(&ask);
            let form = Form::failed(&mut view, typed, &FieldErrors::one("archivo", key));
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, ImportPage { view, form, dry_run: None });
        }
    };
    if really {
        let done = import_sheet(&ask.node.db, &ask.who, sheet, ask.node.config.sample).await?;
        return done_to("/medios", "directory-done-importado", done.added);
    }
    let plan = compare(&ask.node.db, sheet).await?;
    let dry_run = Some(foretold(&ask, plan, list));
    page_with(StatusCode::OK, ImportPage { view: view(&ask), form: Form::filled(typed), dry_run })
}

fn foretold(ask: &Ask, plan: Plan, list: String) -> DryRun {
    let speech = &ask.speech;
    let counted = |key: &str, n: usize| (n > 0).then(|| speech.with(key, &[("n", n.into())]));
    let more = |n: usize| counted("directory-import-more", n.saturating_sub(SHOWN));
    let rows = |faults: &[RowFault]| {
        let mut lines: Vec<u64> = faults.iter().map(|fault| fault.line).collect();
        lines.dedup();
        lines.len()
    };
    DryRun {
        heading: speech.with("directory-import-foretold", &[("n", plan.new.len().into())]),
        counts: [
            counted("directory-import-known", plan.known.len()),
            counted("directory-import-doubled", plan.doubled),
            counted("directory-import-faulty", rows(&plan.faults)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        new_more: more(plan.new.len()),
        faults_more: more(plan.faults.len()),
        faults: plan
            .faults
            .iter()
            .take(SHOWN)
            .map(|fault| FaultLine {
                line: speech.number(fault.line),
                field: if fault.field.is_empty() { String::new() } else { said::field(speech, &fault.field) },
                says: ask.t(&fault.key),
            })
            .collect(),
        button: counted("directory-import-button", plan.new.len()),
        new: plan
            .new
            .into_iter()
            .take(SHOWN)
            .map(|row| {
                (row.draft.name, said::country(speech, &row.draft.country), said::medium(speech, row.draft.medium))
            })
            .collect(),
        list,
    }
}

fn view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("directory-import-title"), "/medios");
    view.crumbs = vec![ask.crumb("directory-outlets-title", "/medios")];
    view.head.noindex = true;
    view
}
