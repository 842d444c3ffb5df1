//! What this room adds to an article's page and to the index.

use std::collections::HashMap;
use std::sync::OnceLock;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::{Db, Statement};
use platform::node::Node;
use platform::words::Speech;
use reading::Voice;
use room_library::guides::{Guide, explaining};
use room_watch::{ArticleReader, ReadArticle, TermUse, TextMark, Version};

use crate::model::Compiled;
use crate::store::{Lists, MarkRow};
use crate::voices;

/// Letters of a reader's digest that a note shows.
const DIGEST_SHOWN: usize = 7;

/// Reads articles by their kept marks. The compiled lists stay in memory between pages.
#[derive(Default)]
pub struct TermReader {
    lists: OnceLock<Lists>,
}

impl TermReader {
    /// The lists of a node, with what was compiled of them for any page before.
    pub fn lists_of(node: &Node) -> Lists {
        let reader = node.contributions.all::<TermReader>().pop();
        reader.map_or_else(|| Lists::of(&node.db), |reader| reader.lists(&node.db).clone())
    }

    fn lists(&self, db: &Db) -> &Lists {
        self.lists.get_or_init(|| Lists::of(db))
    }
}

impl ReadArticle for TermReader {
    fn terms_of<'a>(
        &'a self,
        db: &'a Db,
        versions: &'a [String],
    ) -> BoxFuture<'a, Result<HashMap<String, Vec<String>>>> {
        async move {
            let mut terms: HashMap<String, Vec<String>> = HashMap::new();
            for (version, term) in self.lists(db).terms_of(versions).await? {
                terms.entry(version).or_default().push(term);
            }
            Ok(terms)
        }
        .boxed()
    }

    fn read<'a>(
        &'a self,
        db: &'a Db,
        speech: &'a Speech,
        observatory_id: &'a str,
        version: &'a Version,
        whole: bool,
    ) -> BoxFuture<'a, Result<ArticleReader>> {
        read(db, self.lists(db), speech, observatory_id, version, whole).boxed()
    }

    fn forget(&self, page_id: &str) -> Vec<Statement> {
        Lists::forget(page_id)
    }

    fn most_marked<'a>(
        &'a self,
        db: &'a Db,
        observatory_id: &'a str,
        since: &'a str,
        countries: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<TermUse>>> {
        async move {
            let lists = self.lists(db).seen_by(observatory_id).await?;
            let uses = self.lists(db).uses_since(since, countries).await?;
            // a term that only another observatory's list has is not told of here
            Ok(uses
                .into_iter()
                .filter_map(|(id, articles)| Some(term_use(lists.iter().find_map(|list| list.term(&id))?, articles)))
                .collect())
        }
        .boxed()
    }

    fn term_names<'a>(&'a self, db: &'a Db, terms: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, String>>> {
        async move {
            if terms.is_empty() {
                return Ok(HashMap::new());
            }
            let lists = self.lists(db).all_compiled().await?;
            let name = |id: &String| lists.iter().find_map(|list| list.term(id)).map(reading::Term::label);
            Ok(terms.iter().filter_map(|id| Some((id.clone(), name(id)?))).collect())
        }
        .boxed()
    }
}

fn term_use(term: &reading::Term, articles: i64) -> TermUse {
    TermUse {
        label: term.label(),
        language: term.language.clone(),
        better: term.recommended.join("; "),
        href: format!("/terminos/{}", term.id),
        articles,
    }
}

async fn read(
    db: &Db,
    lists: &Lists,
    speech: &Speech,
    observatory_id: &str,
    version: &Version,
    whole: bool,
) -> Result<ArticleReader> {
    let compiled = lists.seen_by(observatory_id).await?;
    let rows = lists.marks(&version.id).await?;
    let mut reader = ArticleReader::default();
    let guides = explaining(db, &names_of(&compiled, &rows)).await?;
    for row in &rows {
        let Some(list) = compiled.iter().find(|list| list.list_id == row.list_id) else { continue };
        let overlaps = reader.marks.iter().any(|mark| {
            mark.in_title == (row.within == "title") && mark.start < usize_of(row.end) && usize_of(row.start) < mark.end
        });
        if !overlaps {
            reader.marks.extend(mark(speech, list, row, &guides));
        }
    }
    let mut heard = Vec::new();
    for list in compiled.iter().filter(|list| rows.iter().any(|row| row.list_id == list.list_id)) {
        heard.push(voices::hear(list.reader.clone(), version).await?);
    }
    // a text without marks is read for those alone who are told more than marks
    if heard.is_empty()
        && whole
        && let Some(list) = compiled.first()
    {
        heard.push(voices::hear(list.reader.clone(), version).await?);
    }
    let voices: HashMap<_, _> = heard.iter().flat_map(voices::voices).collect();
    for mark in &mut reader.marks {
        let voice = voices.get(&(mark.in_title, mark.start, mark.end)).copied().unwrap_or(Voice::Own);
        give_voice(speech, mark, voice);
    }
    reader.marks.sort_by_key(|mark| (!mark.in_title, mark.start));
    let count = i64::try_from(reader.marks.len()).unwrap_or(0);
    reader.summary = Some(speech.with("reading-article-summary", &[("n", count.into())]));
    reader.rail = rail(speech, version, &compiled, &reader);
    if whole && let Some(reading) = heard.first() {
        reader.rail.extend(voices::blocks(speech, &version.text, reading));
    }
    Ok(reader)
}

/// By what a librarian may have named the marked terms: their numbers and their labels.
fn names_of(lists: &[Compiled], rows: &[MarkRow]) -> Vec<String> {
    let terms = rows.iter().filter_map(|row| lists.iter().find(|l| l.list_id == row.list_id)?.term(&row.term_id));
    terms.flat_map(|term| [term.id.clone(), term.label()]).collect()
}

/// The guide of the library that explains a term, as a source: it stands before the guides that are elsewhere.
fn own_guide(
    speech: &Speech,
    term: &reading::Term,
    guides: &HashMap<String, Guide>,
) -> Option<(String, Option<String>)> {
    let guide = [term.id.clone(), term.label()].iter().find_map(|name| guides.get(&name.trim().to_lowercase()))?;
    Some((guide_words(speech, guide), Some(guide.href.clone())))
}

/// A guide with its page.
pub fn guide_words(speech: &Speech, guide: &Guide) -> String {
    match &guide.page {
        Some(page) => {
            let args = [("title", guide.title.as_str().into()), ("page", page.as_str().into())];
            speech.with("reading-term-guide-page", &args)
        }
        None => guide.title.clone(),
    }
}

/// The manner of a mark, in its line and in a word: own words keep what the term itself says.
fn give_voice(speech: &Speech, mark: &mut TextMark, voice: Voice) {
    let (class, manner) = match voice {
        Voice::Own => return,
        Voice::Quoted => ("term-quote", "reading-manner-quoted"),
        Voice::Critical => ("term-crit", "reading-manner-critical"),
    };
    mark.class = class;
    mark.manner = speech.t(manner);
}

fn mark(speech: &Speech, list: &Compiled, row: &MarkRow, guides: &HashMap<String, Guide>) -> Option<TextMark> {
    let term = list.term(&row.term_id)?;
    let lang = speech.lang().code();
    let better = term.recommended.join("; ");
    Some(TextMark {
        in_title: row.within == "title",
        start: usize_of(row.start),
        end: usize_of(row.end),
        surface: row.surface.clone(),
        class: "term",
        manner: speech.t(if term.is_contested() { "reading-manner-contested" } else { "reading-manner-flagged" }),
        better: speech.with("reading-mark-better", &[("words", better.into())]),
        reason: term.reason_in(lang).to_owned(),
        sources: own_guide(speech, term, guides).into_iter().chain(sources(term)).collect(),
        provenance: speech.with(
            "reading-mark-provenance",
            &[("rule", row.term_id.clone().into()), ("reader", short(&row.reader).into())],
        ),
        href: format!("/terminos/{}", row.term_id),
    })
}

/// A reader's version as a note tells it: the first letters of the digest tell two readers apart, and a line of a
/// phone has room for them. The export has the whole.
fn short(reader: &str) -> &str {
    match reader.split_once('-') {
        Some((number, digest)) => reader.get(..number.len() + 1 + digest.len().min(DIGEST_SHOWN)).unwrap_or(reader),
        None => reader,
    }
}

/// All guides that a term carries, first the one that advises against it.
pub fn sources(term: &reading::Term) -> Vec<(String, Option<String>)> {
    let first = (term.source.clone(), term.source_url.clone());
    std::iter::once(first)
        .chain(term.more_sources.iter().map(|source| (source.name.clone(), source.url.clone())))
        .collect()
}

fn rail(speech: &Speech, version: &Version, lists: &[Compiled], reader: &ArticleReader) -> Vec<(String, Vec<String>)> {
    let language = version.language.as_deref().unwrap_or("und");
    let known = lists.iter().any(|list| list.list.terms().iter().any(|term| term.language == language));
    let mut lines = vec![speech.with("reading-rail-language", &[("language", speech.language(language).into())])];
    lines.push(match (known, reader.marks.len()) {
        (false, _) => speech.t("reading-rail-unread"),
        (true, 0) => speech.t("reading-rail-none"),
        (true, n) => speech.with("reading-rail-count", &[("n", i64::try_from(n).unwrap_or(0).into())]),
    });
    lines.push(speech.t("reading-rail-people-decide"));
    vec![(speech.t("reading-rail-heading"), lines)]
}

fn usize_of(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_tells_the_reader_by_the_first_letters_of_its_digest() {
        assert_eq!(short("1-287ab57072d6cc43"), "1-287ab57");
        assert_eq!(short("2-ab"), "2-ab");
        assert_eq!(short("3"), "3");
        assert_eq!(short("1-ñañañañ"), "1-ñañañañ", "a cut inside a letter leaves the whole");
    }
}
