//! The terms: what the guides advise, why, and how often the press uses them.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use platform::index::{Query as Search, SearchProblem};
use platform::pages::{Cell, Choice, Entry, Form, Problem, Row, View, atom, csv, json, page, with_parameter};
use platform::web::{Answer, Ask, Taking};
use platform::words::Part;
use reading::Term;
use room_library::guides::{Guide, explaining, mentioning};
use room_watch::Articles;

use super::draft_term::term_href;
use super::standing::may;
use crate::actions::EDIT_TERMS;
use crate::lists::compiled::{Compiled, terms_of};
use crate::lists::store::{Lists, TermListRow};
use crate::read::TermReader;
use crate::shown::marks::{better_parts, guide_words, sources, term_page};

/// Articles shown on a term's page.
const ARTICLES: usize = 10;

#[derive(serde::Deserialize)]
pub struct Filters {
    idioma: Option<String>,
}

#[derive(Template)]
#[template(path = "terms.html")]
struct TermsPage {
    view: View,
    lede: String,
    filters: Form,
    languages: Vec<Choice>,
    groups: Vec<(String, Vec<TermView>)>,
    lists: Vec<String>,
    may_edit: bool,
}

struct TermView {
    href: String,
    label: String,
    language: String,
    /// What to say instead; what is set in it is in the language of the term.
    better: Vec<Part>,
    /// The same words without anything around them.
    words: String,
    reason: String,
    reason_lang: &'static str,
    contested: bool,
    uses: String,
}

#[derive(Template)]
#[template(path = "term.html")]
struct TermPage {
    view: View,
    term: TermView,
    category: String,
    severity: String,
    proposed_by: String,
    pattern: String,
    /// In which company the words are the term: what kind of company, which words.
    contexts: Vec<(String, String)>,
    /// Where an editor changes it for the observatory, or has it not used.
    edit_href: Option<String>,
    sources: Vec<(String, Option<String>)>,
    /// Guides of the library that speak of it.
    guides: Vec<(String, Guide)>,
    cards: Vec<(String, String, String, String)>,
    all_href: String,
    own_href: String,
}

#[derive(serde::Serialize)]
struct TermRow {
    id: String,
    language: String,
    term: String,
    pattern: String,
    category: &'static str,
    severity: &'static str,
    recommended: String,
    reason_es: String,
    reason_en: String,
    reason_pt: String,
    reason_fr: String,
    source: String,
    source_url: Option<String>,
    articles: i64,
}

impl Row for TermRow {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "language",
        "term",
        "pattern",
        "category",
        "severity",
        "recommended",
        "reason_es",
        "reason_en",
        "reason_pt",
        "reason_fr",
        "source",
        "source_url",
        "articles",
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::from(&self.id),
            Cell::from(&self.language),
            Cell::from(&self.term),
            Cell::from(&self.pattern),
            Cell::from(self.category),
            Cell::from(self.severity),
            Cell::from(&self.recommended),
            Cell::from(&self.reason_es),
            Cell::from(&self.reason_en),
            Cell::from(&self.reason_pt),
            Cell::from(&self.reason_fr),
            Cell::from(&self.source),
            Cell::from(self.source_url.clone()),
            Cell::from(self.articles),
        ]
    }
}

/// All terms that the observatory sees.
pub async fn list(ask: Ask, Query(filters): Query<Filters>) -> Answer {
    let lists = TermReader::lists_of(&ask.node);
    let compiled = lists.seen_by(&ask.observatory.id).await?;
    let uses = uses(&ask, &lists, &compiled).await?;
    let language = filters.idioma.clone().filter(|code| !code.is_empty());
    let terms: Vec<&Term> =
        terms_of(&compiled).filter(|term| language.as_ref().is_none_or(|code| *code == term.language)).collect();
    match ask.taking() {
        Taking::Page => {}
        Taking::Csv => return csv("terminos", &terms.iter().map(|term| row(term, &uses)).collect::<Vec<_>>(), None),
        Taking::Json => return json(&terms.iter().map(|term| row(term, &uses)).collect::<Vec<_>>(), None),
        Taking::Atom => return Ok(published(&ask, &lists.in_force().await?, &compiled)),
    }
    let mut view = ask.view_after_form(ask.t("reading-terms-title"), "/terminos");
    view.offer("/terminos", &["atom", "csv", "json"]);
    let mut groups: Vec<(String, Vec<TermView>)> = Vec::new();
    for term in &terms {
        let name = ask.t(&format!("reading-category-{}", term.category.as_str()));
        match groups.iter_mut().find(|(group, _)| *group == name) {
            Some((_, group)) => group.push(term_view(&ask, term, &uses)),
            None => groups.push((name, vec![term_view(&ask, term, &uses)])),
        }
    }
    let count = i64::try_from(terms.len()).unwrap_or(0);
    let names = lists.in_force().await?;
    page(TermsPage {
        lede: ask.speech.with("reading-terms-lede", &[("n", count.into())]),
        filters: Form::filled(language.map(|code| vec![("idioma".to_owned(), code)]).unwrap_or_default()),
        languages: ["es", "pt", "fr", "en"]
            .iter()
            .map(|code| Choice { value: (*code).to_owned(), label: ask.speech.language(code) })
            .collect(),
        lists: names
            .iter()
            .filter(|list| compiled.iter().any(|c| c.list_id == list.id))
            .map(|list| list_line(&ask, list))
            .collect(),
        groups,
        may_edit: ask.may(&EDIT_TERMS),
        view,
    })
}

/// A feed of the lists that were published: what subscribers of terms want to hear of.
pub(super) fn published(ask: &Ask, rows: &[TermListRow], compiled: &[Compiled]) -> Response {
    let seen: Vec<&TermListRow> =
        rows.iter().filter(|row| compiled.iter().any(|list| list.list_id == row.id)).collect();
    let entries: Vec<Entry> = seen
        .iter()
        .map(|row| Entry {
            id: ask.whole(&format!("/terminos#{}", row.id)),
            title: list_line(ask, row),
            lang: None,
            href: ask.whole("/terminos"),
            updated: row.published_at,
            published: Some(row.published_at),
            author: Some(row.published_by.clone()),
            summary: None,
            categories: Vec::new(),
        })
        .collect();
    let feed =
        ask.feed(ask.t("reading-terms-title"), "/terminos", seen.iter().map(|row| row.published_at).max().unwrap_or(0));
    atom(&feed, &entries)
}

fn list_line(ask: &Ask, list: &TermListRow) -> String {
    let date = ask.speech.date(&platform::time::day_in(list.published_at, "UTC"));
    let args = [
        ("name", list.name.as_str().into()),
        ("number", list.number.into()),
        ("date", date.into()),
        ("who", list.published_by.as_str().into()),
    ];
    let line = ask.speech.with("reading-list-line", &args);
    match &list.why {
        Some(why) => ask.speech.with("reading-list-why", &[("list", line.into()), ("why", why.as_str().into())]),
        None => line,
    }
}

/// One term, with the articles in which it stands.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    // an identifier may end as a form of data does: the address, in which it is written in full, tells them apart
    let id = if ask.taking() == Taking::Page { id } else { ask.plain(&id).to_owned() };
    let lists = TermReader::lists_of(&ask.node);
    let compiled = lists.seen_by(&ask.observatory.id).await?;
    let term = terms_of(&compiled).find(|term| term.id == id).cloned().ok_or(Problem::NotFound)?;
    let uses = uses(&ask, &lists, &compiled).await?;
    match ask.taking() {
        Taking::Json => return Ok(axum::Json(row(&term, &uses)).into_response()),
        Taking::Csv => return csv("termino", &[row(&term, &uses)], None),
        _ => {}
    }
    let search = Search { terms: vec![id.clone()], limit: ARTICLES, ids_only: true, ..Search::default() };
    let found = match ask.node.index.search(&search).await {
        Ok(found) => found.hits,
        Err(SearchProblem::Failed(error)) => return Err(Problem::Unknown(error)),
        Err(_) => Vec::new(),
    };
    let ids: Vec<String> = found.into_iter().map(|hit| hit.id).collect();
    let cards = Articles::of(&ask.node.db).cards(&ids).await?;
    let mut view = ask.view(term.label(), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos")];
    view.offer(&term_page(&id), &["csv", "json"]);
    page(TermPage {
        category: ask.t(&format!("reading-category-{}", term.category.as_str())),
        severity: ask.t(&format!("reading-severity-{}", term.severity.as_str())),
        proposed_by: ask.t(&format!("reading-proposed-{}", term.recommended_by.as_str())),
        pattern: term.pattern.clone(),
        contexts: contexts(&ask, &term),
        edit_href: may(&ask).is_ok().then(|| term_href(&term.id)),
        sources: sources(&term),
        guides: guides(&ask, &term).await?,
        cards: cards
            .into_iter()
            .map(|card| {
                (
                    format!("/n/{}", card.id),
                    card.title,
                    card.language,
                    format!("{} · {}", card.outlet, ask.speech.date_short(&card.day)),
                )
            })
            .collect(),
        all_href: with_parameter("/buscar", "termino", &id),
        own_href: with_parameter("/buscar", "propia", &id),
        term: term_view(&ask, &term, &uses),
        view,
    })
}

/// In which company the words are the term: near which words only, not where which others are nearer, never with which,
/// within which phrases not.
fn contexts(ask: &Ask, term: &Term) -> Vec<(String, String)> {
    let of = |marks: &str| {
        let bare = |words: &&String| words.len() - words.trim_start_matches('!').len() == marks.len();
        let words = term.requires.iter().filter(bare).map(|words| words_of(ask, words.trim_start_matches('!')));
        words.collect::<Vec<_>>().join("; ")
    };
    let excludes = term.excludes.iter().map(|words| words_of(ask, words)).collect::<Vec<_>>().join("; ");
    let told = [
        ("reading-term-requires", of("")),
        ("reading-term-not-nearer", of("!")),
        ("reading-term-never-with", of("!!")),
        ("reading-term-excludes", excludes),
    ];
    told.into_iter().filter(|(_, words)| !words.is_empty()).map(|(key, words)| (ask.t(key), words)).collect()
}

/// The words of a context as people read them: `@sport|=gol` is sports words, gol.
fn words_of(ask: &Ask, written: &str) -> String {
    let word = |word: &str| {
        let key = word.strip_prefix('@').map(|set| format!("reading-set-{set}"));
        key.filter(|key| ask.speech.has(key)).map_or_else(|| word.replace('=', ""), |key| ask.t(&key))
    };
    let one = |part: &str| part.split('|').map(word).collect::<Vec<_>>().join(", ");
    written.split(' ').map(one).collect::<Vec<_>>().join(" ")
}

/// Guides of the library that speak of a term: first the one of which a librarian says so.
async fn guides(ask: &Ask, term: &Term) -> anyhow::Result<Vec<(String, Guide)>> {
    let names = [term.id.clone(), term.label()];
    let mut known = explaining(&ask.node.db, &names).await?;
    let mut found: Vec<Guide> = names.iter().filter_map(|name| known.remove(&name.trim().to_lowercase())).collect();
    for guide in mentioning(ask, &term.label()).await? {
        if !found.iter().any(|other| other.title == guide.title) {
            found.push(guide);
        }
    }
    Ok(found.into_iter().map(|guide| (guide_words(&ask.speech, &guide), guide)).collect())
}

/// In how many articles each term that the observatory uses is marked. All marks are looked at, so it is kept until
/// something is written.
async fn uses(ask: &Ask, lists: &Lists, seen: &[Compiled]) -> anyhow::Result<Arc<HashMap<String, i64>>> {
    let find = async || Ok(lists.uses(seen).await?.into_iter().collect());
    ask.node.kept.or_find(&ask.node.db, "term uses", ask.observatory.id.clone(), find).await
}

fn term_view(ask: &Ask, term: &Term, uses: &HashMap<String, i64>) -> TermView {
    let n = uses.get(&term.id).copied().unwrap_or(0);
    let (reason_lang, reason) = term.reason_in(ask.speech.lang().code());
    TermView {
        href: term_page(&term.id),
        label: term.label(),
        language: term.language.clone(),
        better: better_parts(&ask.speech, term),
        words: term.recommended.join("; "),
        reason: reason.to_owned(),
        reason_lang,
        contested: term.is_contested(),
        uses: ask.speech.with("reading-term-uses", &[("n", n.into())]),
    }
}

fn row(term: &Term, uses: &HashMap<String, i64>) -> TermRow {
    TermRow {
        id: term.id.clone(),
        language: term.language.clone(),
        term: term.label(),
        pattern: term.pattern.clone(),
        category: term.category.as_str(),
        severity: term.severity.as_str(),
        recommended: term.recommended.join("; "),
        reason_es: term.reason.es.clone(),
        reason_en: term.reason.en.clone(),
        reason_pt: term.reason.pt.clone(),
        reason_fr: term.reason.fr.clone(),
        source: term.source.clone(),
        source_url: term.source_url.clone(),
        articles: uses.get(&term.id).copied().unwrap_or(0),
    }
}
