//! Importing names: a dry run that says each fault, then into the draft.

use askama::Template;
use platform::pages::{FieldErrors, Form, Problem, View, page_with};
use platform::web::{Answer, Ask, Posted, done};
use reading::{NAME_COLUMNS, NameList};

use super::dry_run::{DryRun, MOST_BYTES};
use super::name::LIST;
use super::standing::{keep, may, standing};
use crate::lists::name_fault::{say, words};
use crate::lists::own::OwnList;

#[derive(Template)]
#[template(path = "names_import.html")]
struct ImportPage {
    view: View,
    form: Form,
    columns: String,
    run: Option<DryRun>,
}

/// The form.
pub async fn form(ask: Ask) -> Answer {
    may(&ask)?;
    show(&ask, &FieldErrors::new(), None)
}

/// The dry run; with `verbo=borrador`, putting the names into the draft, which is begun where there is none. The same names
/// are replaced; a list with a fault goes nowhere.
pub async fn import(ask: Ask, sent: Posted) -> Answer {
    may(&ask)?;
    let sent = sent.within(MOST_BYTES)?;
    let file = sent.list();
    if file.trim().is_empty() {
        return show(&ask, &FieldErrors::one("archivo", "reading-import-empty"), None);
    }
    let parsed = ask.node.cpu.run(move || NameList::parse_csv(file.as_bytes())).await?;
    let rows = parsed.list.names().len();
    let faults = parsed.problems.iter().map(|problem| say(&ask.speech, problem));
    let run = DryRun::of(&ask, &sent, "reading-names-import-heading", rows, faults);
    if !run.is_sound {
        return show(&ask, &FieldErrors::new(), Some(run));
    }
    let (before, number) = standing(&ask).await?;
    let names = match before.names.with_all(&parsed.list) {
        Ok(names) => names,
        Err(fault) => {
            let (run, errors) = run.over(before.names.names().len(), rows, words(&ask.speech, &fault));
            return show(&ask, &errors, Some(run));
        }
    };
    if sent.text("verbo") != "borrador" {
        return show(&ask, &FieldErrors::new(), Some(run));
    }
    let own = OwnList { names, ..before.clone() };
    match keep(&ask, (&before, number), &own).await? {
        true => done(LIST, "reading-done-names-imported"),
        false => Err(Problem::Conflict("reading-draft-changed")),
    }
}

fn show(ask: &Ask, errors: &FieldErrors, run: Option<DryRun>) -> Answer {
    let mut view = ask.view(ask.t("reading-names-import-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos"), ask.crumb("reading-names-title", LIST)];
    let form = Form::failed(&mut view, Vec::new(), errors);
    page_with(form.status(), ImportPage { columns: NAME_COLUMNS.join(", "), view, form, run })
}
