//! The vocabularies, and one with its terms.

use askama::Template;
use axum::extract::Path;
use platform::pages::{Cell, Problem, View, attachment, json, page, table};
use platform::web::{Answer, Ask, Taking};

use super::place::{VOCABULARIES, address, names, words};
use super::skos::{SKOS, scheme};
use super::term::plain_id;
use crate::actions::{EDIT_VOCABULARIES, SHAPE_RECORDS};
use crate::kind::Kind;
use crate::store::Records;
use crate::vocabulary::{Term, Vocabularies};

/// The languages of labels, and the columns of files.
pub(super) const LANGS: [&str; 4] = ["es", "en", "pt", "fr"];
/// The columns of a file.
const COLUMNS: [&str; 8] = ["id", "es", "en", "pt", "fr", "broader", "retired", "uses"];

#[derive(Template)]
#[template(path = "vocabularies.html")]
struct AllPage {
    view: View,
    /// Address, name, how many terms.
    vocabularies: Vec<(String, String, String)>,
    may_add: bool,
}

#[derive(Template)]
#[template(path = "vocabulary.html")]
struct OnePage {
    view: View,
    lede: String,
    address: String,
    terms: Vec<TermRow>,
    may_edit: bool,
}

struct TermRow {
    id: String,
    /// The same in addresses.
    plain: String,
    label: String,
    depth: usize,
    others: Vec<(&'static str, String)>,
    uses: String,
    is_retired: bool,
}

/// All of them.
pub(in crate::pages) async fn all(ask: Ask) -> Answer {
    let vocabularies = Vocabularies::of(&ask.node).await?;
    let row = |name: &str| {
        let n = vocabularies.get(name).map_or(0, |vocabulary| vocabulary.terms().len());
        (address(name), words(&ask, name), ask.speech.with("records-vocabulary-terms", &[("n", n.into())]))
    };
    let mut rows: Vec<_> = vocabularies.names().map(row).collect();
    rows.sort_by_key(|(_, name, _)| platform::text::fold(name));
    let may_add = ask.may(&SHAPE_RECORDS);
    page(AllPage {
        view: ask.view_after_form(ask.t("records-vocabularies-title"), VOCABULARIES),
        vocabularies: rows,
        may_add,
    })
}

/// One, or its data.
pub(in crate::pages) async fn one(ask: Ask, Path(name): Path<String>) -> Answer {
    let skos = SKOS.iter().find_map(|form| Some((name.strip_suffix(form.ending)?, form)));
    let plain = skos.map_or_else(|| ask.plain(&name), |(plain, _)| plain);
    let vocabularies = Vocabularies::of(&ask.node).await?;
    let vocabulary = vocabularies.get(plain).ok_or(Problem::NotFound)?;
    if let Some((_, form)) = skos {
        let scheme = scheme(&ask.whole(&address(plain)), names(&ask, plain), vocabulary);
        return Ok(attachment(form.media, &format!("{plain}{}", form.ending), (form.written)(&scheme)));
    }
    let kinds = Kind::all(&ask.node.contributions);
    let uses = Records::of(&ask.node.db).uses(&kinds, plain).await?;
    let used = |term: &Term| uses.get(&term.id).copied().unwrap_or(0);
    match ask.taking() {
        Taking::Csv => {
            let cells = vocabulary.in_order().into_iter().map(|(term, _)| cells(term, used(term)));
            return table(plain, &COLUMNS, cells, None);
        }
        Taking::Json => {
            let row = |(term, _): (&Term, usize)| {
                serde_json::json!({ "id": term.id, "labels": term.labels, "broader": term.broader,
                    "retired": term.retired_at.is_some(), "uses": used(term) })
            };
            return json(&vocabulary.in_order().into_iter().map(row).collect::<Vec<_>>(), None);
        }
        Taking::Atom => return Err(Problem::NotFound),
        Taking::Page => {}
    }
    let lang = ask.speech.lang().code();
    let row = |(term, depth): (&Term, usize)| TermRow {
        plain: plain_id(&term.id),
        id: term.id.clone(),
        label: term.label(lang).to_owned(),
        depth,
        others: LANGS
            .into_iter()
            .filter(|code| *code != lang)
            .filter_map(|code| Some((code, term.labels.get(code)?.clone())))
            .collect(),
        uses: ask.speech.number(used(term)),
        is_retired: term.retired_at.is_some(),
    };
    let mut view = ask.view_after_form(words(&ask, plain), VOCABULARIES);
    view.crumbs = vec![ask.crumb("records-vocabularies-title", VOCABULARIES)];
    view.offer(&address(plain), &["csv", "json"]);
    page(OnePage {
        lede: ask.speech.with("records-vocabulary-terms", &[("n", vocabulary.terms().len().into())]),
        address: address(plain),
        terms: vocabulary.in_order().into_iter().map(row).collect(),
        may_edit: ask.may(&EDIT_VOCABULARIES),
        view,
    })
}

fn cells(term: &Term, uses: i64) -> Vec<Cell> {
    let label = |code: &str| -> Cell { term.labels.get(code).cloned().into() };
    let [es, en, pt, fr] = LANGS.map(label);
    let retired = i64::from(term.retired_at.is_some());
    vec![(&term.id).into(), es, en, pt, fr, term.broader.clone().into(), retired.into(), uses.into()]
}
