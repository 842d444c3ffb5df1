//! The draft of the observatory's list: its changes, its terms, what trying it said, publishing it.

use askama::Template;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page_with};
use platform::text::one_line;
use platform::web::{Answer, Ask, done};

use super::draft_term::{DRAFT, TermLink, term_link};
use super::draft_trial::{TrialView, trial_view};
use super::name::{NameLink, name_link};
use super::standing::{self, may};
use crate::lists::draft::{self as drafts, Broken, Draft, Found, in_force};
use crate::lists::own::{Difference, OwnList};
use crate::lists::store::{Contents, Lists};
use crate::lists::{fault, name_fault, trial};
use crate::read::TermReader;

/// Longest name of a list, and longest reason, in characters.
const MOST_NAME: usize = 200;
/// Names shown of each manner in which a draft changes some.
const MOST_NAMES: usize = 100;
/// Faults shown of a draft that cannot be read.
const MOST_FAULTS: usize = 20;

#[derive(Template)]
#[template(path = "draft.html")]
struct DraftPage {
    view: View,
    form: Form,
    observatory: String,
    there: Option<DraftView>,
    /// Why the draft cannot be read, where it cannot: it can only be discarded.
    broken: Option<Vec<String>>,
}

struct DraftView {
    standing: String,
    number: i64,
    differs: bool,
    differences: Vec<(String, Vec<TermLink>)>,
    /// The same of names.
    names: Vec<(String, Vec<NameLink>)>,
    terms: Vec<TermLink>,
    /// Terms of the installation's list that are not used.
    off: Vec<TermLink>,
    trial: Option<TrialView>,
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    may(&ask)?;
    render(&ask, Vec::new(), &FieldErrors::new()).await
}

/// Begins, throws away, tries or publishes the draft.
pub async fn change(ask: Ask, sent: Fields) -> Answer {
    may(&ask)?;
    let (id, by) = (ask.observatory.id.clone(), ask.who.name().to_owned());
    let lists = TermReader::lists_of(&ask.node);
    match sent.text("verbo") {
        "empezar" => {
            let own = in_force(&lists, &id).await?;
            let mut tx = ask.node.db.begin().await?;
            drafts::begin(&mut tx, &id, &own, &by).await?;
            tx.commit().await?;
            done(DRAFT, "reading-done-draft-begun")
        }
        "descartar" => {
            let mut tx = ask.node.db.begin().await?;
            drafts::discard(&mut tx, &id).await?;
            audit(&mut tx, &ask.who, "list.discard", &id, serde_json::json!({})).await?;
            tx.commit().await?;
            done(DRAFT, "reading-done-draft-discarded")
        }
        "probar" => {
            let mut tx = ask.node.db.begin().await?;
            trial::ask(&id, &by).open(&mut tx).await?;
            tx.commit().await?;
            done(DRAFT, "reading-done-trial")
        }
        "publicar" => publish(&ask, &lists, sent).await,
        _ => render(&ask, sent.into_typed(), &FieldErrors::one("verbo", "reading-draft-what")).await,
    }
}

/// Publishes the draft under a name and for a reason; it is then gone.
async fn publish(ask: &Ask, lists: &Lists, sent: Fields) -> Answer {
    let (name, why) = (one_line(sent.text("nombre")), one_line(sent.text("motivo")));
    let mut errors = FieldErrors::new();
    if name.is_empty() || name.chars().count() > MOST_NAME {
        errors.add("nombre", "reading-import-name-missing");
    }
    if why.is_empty() || why.chars().count() > MOST_NAME {
        errors.add("motivo", "reading-draft-why-missing");
    }
    let draft = standing::draft(ask).await?;
    let present = in_force(lists, &ask.observatory.id).await?;
    match &draft {
        None => errors.add("nombre", "reading-draft-gone"),
        Some(draft) if sent.text("numero").parse::<i64>().ok() != Some(draft.number) => {
            errors.add("nombre", "reading-draft-changed")
        }
        Some(draft) if Difference::between(&present, &draft.own).is_empty() => {
            errors.add("nombre", "reading-draft-same");
        }
        Some(_) => {}
    }
    let Some(draft) = draft.filter(|_| errors.is_empty()) else {
        return render(ask, sent.into_typed(), &errors).await;
    };
    let csv = draft.own.list.write_csv();
    let mut tx = ask.node.db.begin().await?;
    if !drafts::take(&mut tx, &ask.observatory.id, draft.number).await? {
        drop(tx);
        return render(ask, sent.into_typed(), &FieldErrors::one("nombre", "reading-draft-changed")).await;
    }
    let OwnList { list, off, names } = &draft.own;
    let contents = Contents { csv: &csv, off, names };
    let observatory = Some(ask.observatory.id.as_str());
    let id = Lists::publish(&mut tx, observatory, &name, &contents, ask.who.name(), Some(&why)).await?;
    let (terms, known) = (list.terms().len(), names.names().len());
    let told = serde_json::json!({ "name": name, "why": why, "terms": terms, "off": off.len(), "names": known });
    audit(&mut tx, &ask.who, "list.publish", id.as_deref().unwrap_or_default(), told).await?;
    tx.commit().await?;
    done("/terminos", "reading-done-published")
}

async fn render(ask: &Ask, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let lists = TermReader::lists_of(&ask.node);
    let (there, broken) = match drafts::find(&ask.node, &ask.observatory.id).await? {
        None => (None, None),
        Some(Found::Sound(draft)) => (Some(draft_view(ask, &lists, &draft).await?), None),
        Some(Found::Broken(broken)) => (None, Some(faults(ask, &broken))),
    };
    let mut view = ask.view_after_form(ask.t("reading-draft-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos")];
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = Form::failed(&mut view, typed, errors);
    let observatory = ask.observatory.name_in(ask.speech.lang());
    page_with(status, DraftPage { observatory, there, broken, form, view })
}

/// The first faults of a draft that cannot be read.
fn faults(ask: &Ask, broken: &Broken) -> Vec<String> {
    let of_terms = broken.terms.iter().map(|problem| fault::say(&ask.speech, problem));
    let of_names = broken.names.iter().map(|problem| name_fault::say(&ask.speech, problem));
    of_terms.chain(of_names).take(MOST_FAULTS).collect()
}

async fn draft_view(ask: &Ask, lists: &Lists, draft: &Draft) -> Result<DraftView, Problem> {
    let present = in_force(lists, &ask.observatory.id).await?;
    let difference = Difference::between(&present, &draft.own);
    let at = ask.speech.instant_short(draft.changed_at, "UTC");
    let count = |n: usize| i64::try_from(n).unwrap_or(0);
    let kinds = [("added", &difference.added), ("edited", &difference.changed), ("removed", &difference.removed)];
    let differences = kinds.into_iter().filter(|(_, terms)| !terms.is_empty()).map(|(kind, terms)| {
        let heading = ask.speech.with(&format!("reading-draft-{kind}"), &[("n", count(terms.len()).into())]);
        (heading, terms.iter().map(term_link).collect())
    });
    let seen = lists.seen_by(&ask.observatory.id).await?;
    let of_installation = |ids: Vec<&String>| -> Vec<TermLink> {
        let lists = || seen.iter().filter(|list| list.observatory_id.is_none());
        ids.into_iter().filter_map(|id| lists().find_map(|list| list.term(id))).map(term_link).collect()
    };
    let off = of_installation(difference.off.iter().collect());
    let on = of_installation(difference.on.iter().collect());
    let switched =
        [("reading-draft-off", off), ("reading-draft-on", on)].into_iter().filter(|(_, all)| !all.is_empty());
    let switched = switched.map(|(key, all)| (ask.speech.with(key, &[("n", count(all.len()).into())]), all));
    let of_names = &difference.names;
    let kinds = [("added", &of_names.added), ("edited", &of_names.changed), ("removed", &of_names.removed)];
    let names = kinds.into_iter().filter(|(_, names)| !names.is_empty()).map(|(kind, names)| {
        let heading = ask.speech.with(&format!("reading-draft-names-{kind}"), &[("n", count(names.len()).into())]);
        (heading, names.iter().take(MOST_NAMES).map(|name| name_link(ask, name)).collect())
    });
    let trial = trial::find(&ask.node.db, &ask.observatory.id).await?;
    Ok(DraftView {
        standing: ask.speech.with(
            "reading-draft-standing",
            &[
                ("n", count(draft.own.list.terms().len()).into()),
                ("who", draft.changed_by.as_str().into()),
                ("at", at.into()),
            ],
        ),
        number: draft.number,
        differs: !difference.is_empty(),
        differences: differences.chain(switched).collect(),
        names: names.collect(),
        terms: draft.own.list.terms().iter().map(term_link).collect(),
        off: of_installation(draft.own.off.iter().collect()),
        trial: trial.map(|trial| trial_view(ask, draft, &seen, trial)),
    })
}
