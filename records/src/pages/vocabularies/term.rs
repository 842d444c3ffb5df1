//! Entering a term, changing it, taking it out of use, and making it one with another.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::db::Tx;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::text::fold;
use platform::time;
use platform::web::{Answer, Ask, done};

use super::list::LANGS;
use super::place::{address, below};
use crate::follow;
use crate::kind::Kind;
use crate::vocabulary::{Term, Vocabularies, Vocabulary};

/// Longest label, in characters.
const MOST_LABEL: usize = 200;
/// Longest identifier, in bytes.
const MOST_ID: usize = 60;

#[derive(Template)]
#[template(path = "vocabulary_term.html")]
struct TermPage {
    view: View,
    form: Form,
    action: String,
    cancel: String,
    /// Other terms.
    terms: Vec<Choice>,
    /// Is it there already, and in use?
    known: Option<bool>,
}

/// The form of a new term.
pub(super) async fn show_new(ask: Ask, Path(name): Path<String>) -> Answer {
    let vocabularies = Vocabularies::of(&ask.node).await?;
    let vocabulary = vocabularies.get(&name).ok_or(Problem::NotFound)?;
    term_page(&ask, new_view(&ask, &name), &name, vocabulary, None, Form::blank())
}

/// Enters it.
pub(super) async fn add(ask: Ask, Path(name): Path<String>, fields: Fields) -> Answer {
    let mut tx = ask.node.db.begin().await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    let vocabulary = vocabularies.get(&name).ok_or(Problem::NotFound)?;
    let mut errors = FieldErrors::new();
    let mut term = read(vocabulary, None, &fields, &mut errors);
    term.place = vocabulary.terms().iter().map(|term| term.place).max().unwrap_or(0) + 1;
    if named(vocabulary, &term.id).is_some() {
        errors.add("id", "records-term-id-known");
    }
    if !errors.is_empty() {
        drop(tx);
        let mut view = new_view(&ask, &name);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return term_page(&ask, view, &name, vocabulary, None, form);
    }
    Vocabularies::put(&mut tx, &name, &term).await?;
    follow::ask_of_words(&mut tx, &Kind::all(&ask.node.contributions), ask.who.name(), &name).await?;
    audit(&mut tx, &ask.who, "term.add", &format!("{name}/{}", term.id), &term.labels).await?;
    tx.commit().await?;
    done(&address(&name), "records-done-term")
}

/// The form of a term.
pub(super) async fn show(ask: Ask, Path((name, id)): Path<(String, String)>) -> Answer {
    let vocabularies = Vocabularies::of(&ask.node).await?;
    let vocabulary = vocabularies.get(&name).ok_or(Problem::NotFound)?;
    let term = named(vocabulary, &id).ok_or(Problem::NotFound)?;
    let mut typed: Vec<(String, String)> =
        term.labels.iter().map(|(lang, label)| (lang.clone(), label.clone())).collect();
    typed.extend(term.broader.clone().map(|broader| ("broader".to_owned(), broader)));
    typed.push(("place".to_owned(), term.place.to_string()));
    term_page(&ask, term_view(&ask, &name, term), &name, vocabulary, Some(term), Form::filled(typed))
}

/// Changes it, takes it out of use or into use again, or makes it one with another: by the button that was pressed.
pub(super) async fn save(ask: Ask, Path((name, id)): Path<(String, String)>, fields: Fields) -> Answer {
    let mut tx = ask.node.db.begin().await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    let vocabulary = vocabularies.get(&name).ok_or(Problem::NotFound)?;
    let term = named(vocabulary, &id).ok_or(Problem::NotFound)?;
    let mut errors = FieldErrors::new();
    let id = term.id.as_str();
    let target = format!("{name}/{id}");
    let told = match fields.text("verbo") {
        "retirar" => {
            if Vocabularies::retire(&mut tx, &name, id, time::now()).await? {
                audit(&mut tx, &ask.who, "term.retire", &target, ()).await?;
            }
            "records-done-term-retired"
        }
        "volver" => {
            Vocabularies::put(&mut tx, &name, term).await?;
            audit(&mut tx, &ask.who, "term.change", &target, &term.labels).await?;
            "records-done-term"
        }
        "unir" => {
            let into = vocabulary.term(fields.text("con"));
            match into.filter(|into| into.id != id && into.retired_at.is_none()) {
                Some(into) => merge(&ask, &mut tx, &name, vocabulary, term, into).await?,
                None => errors.add("con", "site-form-choose"),
            }
            "records-done-term-merged"
        }
        _ => {
            let changed = read(vocabulary, Some(term), &fields, &mut errors);
            if errors.is_empty() && changed != *term {
                change(&ask, &mut tx, &name, term, &changed).await?;
            }
            "records-done-term"
        }
    };
    if !errors.is_empty() {
        drop(tx);
        let mut view = term_view(&ask, &name, term);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return term_page(&ask, view, &name, vocabulary, Some(term), form);
    }
    tx.commit().await?;
    done(&address(&name), told)
}

async fn change(ask: &Ask, tx: &mut Tx, name: &str, term: &Term, changed: &Term) -> anyhow::Result<()> {
    Vocabularies::put(tx, name, changed).await?;
    if let Some(at) = term.retired_at {
        // changing its labels does not bring it back
        Vocabularies::retire(tx, name, &term.id, at).await?;
    }
    if changed.broader != term.broader {
        follow::ask(ask.who.name(), name, None)?.open(tx).await?;
    } else if changed.labels != term.labels {
        follow::ask_of_words(tx, &Kind::all(&ask.node.contributions), ask.who.name(), name).await?;
    }
    audit(tx, &ask.who, "term.change", &format!("{name}/{}", term.id), &changed.labels).await
}

/// What is narrower than the one is narrower than the other from now on; records follow in a job.
async fn merge(
    ask: &Ask,
    tx: &mut Tx,
    name: &str,
    vocabulary: &Vocabulary,
    term: &Term,
    into: &Term,
) -> anyhow::Result<()> {
    let is_below = vocabulary.with_broader(&into.id).iter().any(|above| above.id == term.id);
    for other in vocabulary.terms() {
        let broader = match &other.broader {
            // one that stands below this one takes its place, or the tree would bite its tail
            _ if is_below && other.id == into.id => term.broader.clone(),
            Some(broader) if *broader == term.id && other.id != into.id => Some(into.id.clone()),
            _ => continue,
        };
        Vocabularies::put(tx, name, &Term { broader, ..other.clone() }).await?;
        if let Some(at) = other.retired_at {
            Vocabularies::retire(tx, name, &other.id, at).await?;
        }
    }
    Vocabularies::retire(tx, name, &term.id, time::now()).await?;
    follow::ask(ask.who.name(), name, Some((&term.id, &into.id)))?.open(tx).await?;
    let detail = serde_json::json!({ "into": into.id });
    audit(tx, &ask.who, "term.merge", &format!("{name}/{}", term.id), detail).await
}

/// A term as a form or a row of a file says it.
pub(super) fn read(vocabulary: &Vocabulary, known: Option<&Term>, fields: &Fields, errors: &mut FieldErrors) -> Term {
    let mut labels = BTreeMap::new();
    for lang in LANGS {
        let label = fields.text(lang).to_owned();
        if label.chars().count() > MOST_LABEL {
            errors.add_with(lang, "records-misread-long", &[("n", MOST_LABEL.into())]);
        }
        if !label.is_empty() {
            labels.insert(lang.to_owned(), label);
        }
    }
    if !labels.contains_key("es") {
        errors.add("es", "records-term-label-missing");
    }
    let id = match (known, fields.text("id")) {
        (Some(term), _) => term.id.clone(),
        (None, "") => slug(labels.get("es").map(String::as_str).unwrap_or_default()),
        (None, id) => id.to_owned(),
    };
    let is_word = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    // those that records said as words before they were terms keep their accents and blanks
    let fits = known.is_some() || ((1..=MOST_ID).contains(&id.len()) && id.bytes().all(is_word));
    if !fits && labels.contains_key("es") {
        errors.add("id", "records-term-id-wrong");
    }
    let broader = Some(fields.text("broader")).filter(|broader| !broader.is_empty());
    let broader = broader.map(|id| named(vocabulary, id).map_or(id, |term| term.id.as_str()).to_owned());
    if let Some(broader) = &broader {
        let above = vocabulary.with_broader(broader);
        if above.is_empty() || above.iter().any(|term| term.id == id) {
            errors.add("broader", "records-term-broader-wrong");
        }
    }
    let place = fields.text("place").parse().ok().or(known.map(|term| term.place)).unwrap_or(0);
    Term { id, labels, broader, place, retired_at: known.and_then(|term| term.retired_at) }
}

/// The term of an identifier, or of the plain form of one, by which addresses and SKOS call it.
pub(super) fn named<'a>(vocabulary: &'a Vocabulary, id: &str) -> Option<&'a Term> {
    let is_plain = |term: &Term| term.id.is_ascii() && !term.id.contains(' ');
    vocabulary.term(id).or_else(|| vocabulary.terms().iter().find(|term| !is_plain(term) && slug(&term.id) == id))
}

/// What stands for an identifier in addresses.
pub(super) fn plain_id(id: &str) -> String {
    if id.is_ascii() && !id.contains(' ') { id.to_owned() } else { slug(id) }
}

/// An identifier made of a text.
pub(super) fn slug(label: &str) -> String {
    let plain: String = fold(label).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let slug = plain.split_whitespace().collect::<Vec<_>>().join("-");
    slug.chars().take(MOST_ID).collect()
}

fn new_view(ask: &Ask, name: &str) -> View {
    below(ask, name, ask.t("records-term-new"))
}

fn term_view(ask: &Ask, name: &str, term: &Term) -> View {
    below(ask, name, term.label(ask.speech.lang().code()).to_owned())
}

fn term_page(ask: &Ask, view: View, name: &str, vocabulary: &Vocabulary, term: Option<&Term>, form: Form) -> Answer {
    let lang = ask.speech.lang().code();
    let others = vocabulary
        .in_order()
        .into_iter()
        .filter(|(other, _)| other.retired_at.is_none() && term.is_none_or(|term| term.id != other.id));
    let page = TermPage {
        terms: others
            .map(|(term, depth)| Choice::new(&term.id, format!("{}{}", "\u{2003}".repeat(depth), term.label(lang))))
            .collect(),
        action: match term {
            Some(term) => format!("{}/terminos/{}", address(name), plain_id(&term.id)),
            None => format!("{}/nuevo", address(name)),
        },
        cancel: address(name),
        known: term.map(|term| term.retired_at.is_none()),
        form: form.with_places(&ask.speech, |name| LANGS.contains(&name).then(|| ask.speech.language(name))),
        view,
    };
    let status = if page.form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, page)
}
