//! One term of the draft: the form in which it is written, and whether one of the installation is used.

use askama::Template;
use axum::http::StatusCode;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::web::{Answer, Ask, done};
use platform::words::Arg;
use reading::{Category, RecommendedBy, Severity, Term};

use super::standing::{draft, may};
use crate::lists::draft::{self as drafts, Draft};
use crate::lists::fault;
use crate::read::TermReader;

/// Where all of the draft stands.
pub const DRAFT: &str = "/terminos-borrador";

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

/// A term where only it is told.
pub struct TermLink {
    pub href: String,
    pub label: String,
    pub language: String,
    pub id: String,
}

/// Where a term is changed.
pub fn term_href(id: &str) -> String {
    let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    format!("{DRAFT}/termino?id={id}")
}

/// A term with the page on which it is changed.
pub fn term_link(term: &Term) -> TermLink {
    TermLink { href: term_href(&term.id), label: term.label(), language: term.language.clone(), id: term.id.clone() }
}

/// The form of one term of the draft (`?id=`), or of a new one. A term of the installation's list that the observatory
/// has no own form of is offered to be changed: the own form then stands in its place.
pub async fn show(ask: Ask) -> Answer {
    may(&ask)?;
    let id = ask.parameter("id").unwrap_or_default();
    let Some(draft) = draft(&ask).await? else {
        return done(DRAFT, "reading-done-draft-none");
    };
    let own = draft.own.list.terms().iter().find(|term| term.id == id).cloned();
    let term = match own {
        Some(term) => Some(term),
        None => inherited(&ask, &id).await?,
    };
    let typed: Option<Vec<(String, String)>> =
        term.map(|term| term.cells().into_iter().map(|(name, text)| (name.to_owned(), text)).collect());
    render(&ask, &draft, typed.unwrap_or_default(), &FieldErrors::new()).await
}

/// A term of the installation's list.
async fn inherited(ask: &Ask, id: &str) -> Result<Option<Term>, Problem> {
    let lists = TermReader::lists_of(&ask.node).seen_by(&ask.observatory.id).await?;
    Ok(lists.iter().filter(|list| list.observatory_id.is_none()).find_map(|list| list.term(id)).cloned())
}

/// Puts a term into the draft, or takes it out (`verbo=quitar`); has a term of the installation not used (`apagar`), or
/// used again (`encender`).
pub async fn save(ask: Ask, sent: Fields) -> Answer {
    may(&ask)?;
    let Some(draft) = draft(&ask).await? else {
        return done(DRAFT, "reading-done-draft-none");
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
                    let args: Vec<(&str, Arg)> =
                        args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
                    errors.add_with(problem.column, &key, &args);
                }
                return render(&ask, &draft, sent.into_typed(), &errors).await;
            }
        },
    };
    let number = sent.text("numero").parse().unwrap_or(0);
    let mut tx = ask.node.db.begin().await?;
    if !drafts::save(&mut tx, &ask.observatory.id, &own, number, ask.who.name()).await? {
        drop(tx);
        let errors = FieldErrors::one("label", "reading-draft-changed");
        return render(&ask, &draft, sent.into_typed(), &errors).await;
    }
    tx.commit().await?;
    done(DRAFT, made)
}

async fn render(ask: &Ask, draft: &Draft, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let id = typed.iter().find(|(name, _)| name == "id").map(|(_, id)| id.clone()).unwrap_or_default();
    let is_new = !draft.own.list.terms().iter().any(|term| term.id == id);
    let is_inherited = is_new && inherited(ask, &id).await?.is_some();
    let mut view = ask.view(ask.t("reading-draft-term-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos"), ask.crumb("reading-draft-title", DRAFT)];
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
