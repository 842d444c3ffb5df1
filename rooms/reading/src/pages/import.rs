//! Importing a list of terms: a dry run that says each fault, then into the draft; and reading the archive again.

use askama::Template;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Form, Problem, View, page_with};
use platform::web::{Answer, Ask, Posted, done};
use reading::TermList;

use super::dry_run::{DryRun, MOST_BYTES};
use super::standing::{keep, may, standing};
use crate::kept::reread;
use crate::lists::fault::{say, words};
use crate::lists::own::OwnList;

#[derive(Template)]
#[template(path = "terms_import.html")]
struct ImportPage {
    view: View,
    form: Form,
    observatory: String,
    run: Option<DryRun>,
}

/// The form.
pub async fn form(ask: Ask) -> Answer {
    show(&ask, &FieldErrors::new(), None)
}

/// The dry run; with `verbo=borrador`, putting the terms into the draft, which is begun where there is none. Those of the
/// same numbers are replaced.
pub async fn import(ask: Ask, sent: Posted) -> Answer {
    may(&ask)?;
    let sent = sent.within(MOST_BYTES)?;
    let file = sent.list();
    if file.trim().is_empty() {
        return show(&ask, &FieldErrors::one("archivo", "reading-import-empty"), None);
    }
    let parsed = ask.node.cpu.run(move || TermList::parse_csv(file.as_bytes())).await?;
    let rows = parsed.list.terms().len();
    let faults = parsed.problems.iter().map(|problem| say(&ask.speech, problem));
    let run = DryRun::of(&ask, &sent, "reading-import-heading", rows, faults);
    if !run.is_sound {
        return show(&ask, &FieldErrors::new(), Some(run));
    }
    let (before, number) = standing(&ask).await?;
    let list = match before.list.with_all(&parsed.list) {
        Ok(list) => list,
        Err(fault) => {
            let (run, errors) = run.over(before.list.terms().len(), rows, words(&ask.speech, &fault));
            return show(&ask, &errors, Some(run));
        }
    };
    if sent.text("verbo") != "borrador" {
        return show(&ask, &FieldErrors::new(), Some(run));
    }
    let own = OwnList { list, ..before.clone() };
    match keep(&ask, (&before, number), &own).await? {
        true => done("/terminos-borrador", "reading-done-imported"),
        false => Err(Problem::Conflict("reading-draft-changed")),
    }
}

/// Opens the job that reads the archive again.
pub async fn reread(ask: Ask) -> Answer {
    let mut tx = ask.node.db.begin().await?;
    reread::ask(ask.who.name(), None).open(&mut tx).await?;
    audit(&mut tx, &ask.who, "archive.reread", "", serde_json::json!({})).await?;
    tx.commit().await?;
    done("/terminos", "reading-done-reread")
}

fn show(ask: &Ask, errors: &FieldErrors, run: Option<DryRun>) -> Answer {
    let mut view = ask.view(ask.t("reading-import-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos")];
    let form = Form::failed(&mut view, Vec::new(), errors);
    let observatory = ask.observatory.name_in(ask.speech.lang());
    page_with(form.status(), ImportPage { observatory, view, form, run })
}
