//! Importing a list of terms: a dry run that says each fault, then into the draft; and reading the archive again.

use askama::Template;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Form, View, page};
use platform::web::{Answer, Ask, Posted, done};
use reading::TermList;

use super::draft;
use crate::kept::reread;
use crate::lists::fault::say;

/// Largest list taken.
const MOST_BYTES: usize = 2 << 20;
/// Faults shown.
const MOST_FAULTS: usize = 50;

#[derive(Template)]
#[template(path = "terms_import.html")]
struct ImportPage {
    view: View,
    form: Form,
    observatory: String,
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
    show(ask, FieldErrors::default(), None)
}

/// The dry run; with `verbo=borrador`, putting the list into the draft.
pub async fn import(ask: Ask, sent: Posted) -> Answer {
    draft::may(&ask)?;
    let sent = sent.within(MOST_BYTES)?;
    let is_kept = sent.text("verbo") == "borrador";
    let list = sent.list();
    if list.trim().is_empty() {
        return show(ask, FieldErrors::one("archivo", "reading-import-empty"), None);
    }
    let parsed = TermList::parse_csv(list.as_bytes());
    let (terms, faults) = (parsed.list.terms().len(), parsed.problems.len());
    if is_kept && faults == 0 && terms > 0 {
        return draft::import(&ask, &parsed.list).await;
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
            .with("reading-import-heading", &[("n", number(terms).into()), ("faults", number(faults).into())]),
        faults: parsed.problems.iter().take(MOST_FAULTS).map(|problem| say(&ask.speech, problem)).collect(),
        is_sound: faults == 0 && terms > 0,
        list,
    };
    show(ask, FieldErrors::default(), Some(run))
}

/// Opens the job that reads the archive again.
pub async fn reread(ask: Ask) -> Answer {
    let mut tx = ask.node.db.begin().await?;
    reread::ask(ask.who.name(), None).open(&mut tx).await?;
    audit(&mut tx, &ask.who, "archive.reread", "", serde_json::json!({})).await?;
    tx.commit().await?;
    done("/terminos", "reading-done-reread")
}

fn show(ask: Ask, errors: FieldErrors, run: Option<DryRun>) -> Answer {
    let mut view = ask.view(ask.t("reading-import-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos")];
    let form = Form::failed(&mut view, Vec::new(), &errors);
    page(ImportPage { observatory: ask.observatory.name_in(ask.speech.lang()), view, form, run })
}
