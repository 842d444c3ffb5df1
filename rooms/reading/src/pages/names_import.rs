//! Importing names: a dry run that says each fault, then into the draft.

use askama::Template;
use platform::pages::{FieldErrors, Form, Problem, View, page};
use platform::web::{Answer, Ask, Posted, done};
use reading::{NAME_COLUMNS, NameList};

use super::draft::may;
use super::name::{LIST, standing};
use crate::lists::draft as drafts;
use crate::lists::name_fault::say;
use crate::lists::own::OwnList;

/// Largest list taken.
const MOST_BYTES: usize = 2 << 20;
/// Faults shown.
const MOST_FAULTS: usize = 50;

#[derive(Template)]
#[template(path = "names_import.html")]
struct ImportPage {
    view: View,
    form: Form,
    columns: String,
    run: Option<DryRun>,
}

struct DryRun {
    /// The name of the file, as a sentence; empty where a list was sent without one.
    file: String,
    heading: String,
    faults: Vec<String>,
    list: String,
    is_sound: bool,
}

/// The form.
pub async fn form(ask: Ask) -> Answer {
    may(&ask)?;
    show(ask, FieldErrors::default(), None)
}

/// The dry run; with `verbo=borrador`, putting the names into the draft. A list with a fault goes nowhere.
pub async fn import(ask: Ask, sent: Posted) -> Answer {
    may(&ask)?;
    let sent = sent.within(MOST_BYTES)?;
    let list = sent.list();
    if list.trim().is_empty() {
        return show(ask, FieldErrors::one("archivo", "reading-import-empty"), None);
    }
    let parsed = NameList::parse_csv(list.as_bytes());
    let (names, faults) = (parsed.list.names().len(), parsed.problems.len());
    if sent.text("verbo") == "borrador" && faults == 0 && names > 0 {
        return into_draft(&ask, &parsed.list).await;
    }
    let number = |n: usize| i64::try_from(n).unwrap_or(0);
    let name = sent.list_name();
    let file = match name.is_empty() {
        true => String::new(),
        false => ask.speech.with("reading-import-read", &[("file", name.into())]),
    };
    let run = DryRun {
        file,
        heading: ask
            .speech
            .with("reading-names-import-heading", &[("n", number(names).into()), ("faults", number(faults).into())]),
        faults: parsed.problems.iter().take(MOST_FAULTS).map(|problem| say(&ask.speech, problem)).collect(),
        is_sound: faults == 0 && names > 0,
        list,
    };
    show(ask, FieldErrors::default(), Some(run))
}

/// Puts names into the draft, which is begun where there is none. The same names are replaced.
async fn into_draft(ask: &Ask, list: &NameList) -> Answer {
    let (before, number) = standing(ask).await?;
    let own = OwnList { names: before.names.with_all(list), ..before.clone() };
    let id = &ask.observatory.id;
    let mut tx = ask.node.db.begin().await?;
    if number == 0 {
        drafts::begin(&mut tx, id, &before, ask.who.name()).await?;
    }
    if !drafts::save(&mut tx, id, &own, number.max(1), ask.who.name()).await? {
        return Err(Problem::Conflict("reading-draft-changed"));
    }
    tx.commit().await?;
    done(LIST, "reading-done-names-imported")
}

fn show(ask: Ask, errors: FieldErrors, run: Option<DryRun>) -> Answer {
    let mut view = ask.view(ask.t("reading-names-import-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos"), ask.crumb("reading-names-title", LIST)];
    let form = Form::failed(&mut view, Vec::new(), &errors);
    page(ImportPage { columns: NAME_COLUMNS.join(", "), view, form, run })
}
