//! The draft of the observatory's list: its changes, its terms, what trying it said, publishing it.

use askama::Template;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::permissions::Scope;
use platform::text::one_line;
use platform::web::{Answer, Ask, done};
use reading::{Category, RecommendedBy, Severity, Term, TermList};

use super::draft_trial::{TrialView, trial_view};
use super::name::{NameLink, name_link};
use crate::actions::EDIT_TERMS;
use crate::lists::draft::{self as drafts, Draft, in_force};
use crate::lists::fault;
use crate::lists::own::{Difference, OwnList};
use crate::lists::store::{Contents, Lists};
use crate::lists::trial;
use crate::read::TermReader;

/// Where it stands.
const PATH: &str = "/terminos-borrador";
/// Longest name of a list, and longest reason, in characters.
const MOST_NAME: usize = 200;
/// Names shown of each manner in which a draft changes some.
const MOST_NAMES: usize = 100;

#[derive(Template)]
#[template(path = "draft.html")]
struct DraftPage {
    view: View,
    form: Form,
    observatory: String,
    there: Option<DraftView>,
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

struct TermLink {
    href: String,
    label: String,
    language: String,
    id: String,
}

#[derive(Template)]
#[template(path = "draft_term.html")]
struct TermPage {
    view: View,
    form: Form,
    number: i64,
    is_new: bool,
    /// It is the installation's, and the observatory has no form of its own.
    is_inherited: bool,
    /// The installation's is not used.
    is_off: bool,
    languages: Vec<Choice>,
    categories: Vec<Choice>,
    severities: Vec<Choice>,
    proposers: Vec<Choice>,
    places: Vec<Choice>,
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
            done(PATH, "reading-done-draft-begun")
        }
        "descartar" => {
            let mut tx = ask.node.db.begin().await?;
            drafts::discard(&mut tx, &id).await?;
            audit(&mut tx, &ask.who, "list.discard", &id, serde_json::json!({})).await?;
            tx.commit().await?;
            done(PATH, "reading-done-draft-discarded")
        }
        "probar" => {
            let mut tx = ask.node.db.begin().await?;
            trial::ask(&id, &by).open(&mut tx).await?;
            tx.commit().await?;
            done(PATH, "reading-done-trial")
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
    let draft = drafts::find(&ask.node.db, &ask.observatory.id).await?;
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

/// The form of one term of the draft (`?id=`), or of a new one. A term of the installation's list that the observatory
/// has no own form of is offered to be changed: the own form then stands in its place.
pub async fn show_term(ask: Ask) -> Answer {
    may(&ask)?;
    let id = ask.parameter("id").unwrap_or_default();
    let Some(draft) = drafts::find(&ask.node.db, &ask.observatory.id).await? else {
        return done(PATH, "reading-done-draft-none");
    };
    let own = draft.own.list.terms().iter().find(|term| term.id == id).cloned();
    let term = match own {
        Some(term) => Some(term),
        None => inherited(&ask, &id).await?,
    };
    let typed: Option<Vec<(String, String)>> =
        term.map(|term| term.cells().into_iter().map(|(name, text)| (name.to_owned(), text)).collect());
    render_term(&ask, &draft, typed.unwrap_or_default(), &FieldErrors::new()).await
}

/// A term of the installation's list.
async fn inherited(ask: &Ask, id: &str) -> Result<Option<Term>, Problem> {
    let lists = TermReader::lists_of(&ask.node).seen_by(&ask.observatory.id).await?;
    Ok(lists.iter().filter(|list| list.observatory_id.is_none()).find_map(|list| list.term(id)).cloned())
}

/// Puts a term into the draft, or takes it out (`verbo=quitar`); has a term of the installation not used (`apagar`), or
/// used again (`encender`).
pub async fn save_term(ask: Ask, sent: Fields) -> Answer {
    may(&ask)?;
    let Some(draft) = drafts::find(&ask.node.db, &ask.observatory.id).await? else {
        return done(PATH, "reading-done-draft-none");
    };
    let id = sent.text("id");
    let mut own = draft.own.clone();
    let made = match sent.text("verbo") {
        "quitar" => {
            own.list = own.list.without(id);
            "reading-done-term-removed"
        }
        "apagar" if inherited(&ask, id).await?.is_some() => {
            own.off.insert(id.to_owned());
            "reading-done-term-off"
        }
        "encender" => {
            own.off.remove(id);
            "reading-done-term-on"
        }
        _ => match own.list.with_row(|column| sent.text(column)) {
            Ok(list) => {
                own.list = list;
                "reading-done-term-saved"
            }
            Err(problems) => {
                let mut errors = FieldErrors::new();
                for problem in &problems {
                    let (key, args) = fault::key(&problem.fault);
                    let args: Vec<(&str, platform::words::Arg)> =
                        args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
                    errors.add_with(problem.column, &key, &args);
                }
                return render_term(&ask, &draft, sent.into_typed(), &errors).await;
            }
        },
    };
    let number = sent.text("numero").parse().unwrap_or(0);
    let mut tx = ask.node.db.begin().await?;
    if !drafts::save(&mut tx, &ask.observatory.id, &own, number, ask.who.name()).await? {
        drop(tx);
        let errors = FieldErrors::one("label", "reading-draft-changed");
        return render_term(&ask, &draft, sent.into_typed(), &errors).await;
    }
    tx.commit().await?;
    done(PATH, made)
}

/// Puts the terms of a file into the draft, which is begun where there is none. Those of the same numbers are replaced.
pub(super) async fn import(ask: &Ask, list: &TermList) -> Answer {
    let id = &ask.observatory.id;
    let present = in_force(&TermReader::lists_of(&ask.node), id).await?;
    let mut tx = ask.node.db.begin().await?;
    drafts::begin(&mut tx, id, &present, ask.who.name()).await?;
    tx.commit().await?;
    let draft = drafts::find(&ask.node.db, id).await?.ok_or(Problem::NotFound)?;
    let mut tx = ask.node.db.begin().await?;
    let own = OwnList { list: draft.own.list.with_all(list), ..draft.own };
    if !drafts::save(&mut tx, id, &own, draft.number, ask.who.name()).await? {
        return Err(Problem::Conflict("reading-draft-changed"));
    }
    tx.commit().await?;
    done(PATH, "reading-done-imported")
}

/// May who asks change the list of the observatory?
pub(super) fn may(ask: &Ask) -> Result<(), Problem> {
    match ask.may_in(&EDIT_TERMS, &Scope::Observatory(ask.observatory.id.clone())) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

async fn render(ask: &Ask, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let lists = TermReader::lists_of(&ask.node);
    let there = match drafts::find(&ask.node.db, &ask.observatory.id).await? {
        Some(draft) => Some(draft_view(ask, &lists, &draft).await?),
        None => None,
    };
    let mut view = ask.view_after_form(ask.t("reading-draft-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos")];
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = Form::failed(&mut view, typed, errors);
    page_with(status, DraftPage { observatory: ask.observatory.name_in(ask.speech.lang()), there, form, view })
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

/// Where a term is changed.
pub(super) fn term_href(id: &str) -> String {
    let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    format!("{PATH}/termino?id={id}")
}

fn term_link(term: &Term) -> TermLink {
    TermLink { href: term_href(&term.id), label: term.label(), language: term.language.clone(), id: term.id.clone() }
}

async fn render_term(ask: &Ask, draft: &Draft, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let id = typed.iter().find(|(name, _)| name == "id").map(|(_, id)| id.clone()).unwrap_or_default();
    let is_new = !draft.own.list.terms().iter().any(|term| term.id == id);
    let is_inherited = is_new && inherited(ask, &id).await?.is_some();
    let mut view = ask.view(ask.t("reading-draft-term-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos"), ask.crumb("reading-draft-title", PATH)];
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = Form::failed(&mut view, typed, errors);
    let named = |value: &str, key: String| Choice::new(value, ask.t(&key));
    page_with(
        status,
        TermPage {
            number: draft.number,
            is_new,
            is_inherited,
            is_off: draft.own.off.contains(&id),
            languages: reading::LANGUAGES.iter().map(|code| Choice::new(*code, ask.speech.language(code))).collect(),
            categories: Category::ALL
                .iter()
                .map(|one| named(one.as_str(), format!("reading-category-{}", one.as_str())))
                .collect(),
            severities: Severity::ALL
                .iter()
                .map(|one| named(one.as_str(), format!("reading-severity-{}", one.as_str())))
                .collect(),
            proposers: RecommendedBy::ALL
                .iter()
                .map(|one| named(one.as_str(), format!("reading-proposed-{}", one.as_str())))
                .collect(),
            places: ["title", "text"].iter().map(|one| named(one, format!("reading-within-{one}"))).collect(),
            form,
            view,
        },
    )
}
