//! What this room adds to an article's page and to the index.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::{Db, Statement};
use platform::node::Node;
use platform::pages::PanelHtml;
use platform::web::Ask;
use platform::words::Speech;
use records::{Records, State};
use room_library::guides::explaining;
use room_watch::{ArticleReader, Articles, ReadArticle, TermUse, TextMark, TraitFamily, Version, Voices};

use crate::actions::{CORRECT_READINGS, may_correct};
use crate::corrections::{self, Correction, Subject};
use crate::kept::model;
use crate::kept::whole::{self, Kept};
use crate::labels::said_words;
use crate::lists::compiled::{Compiled, terms_of};
use crate::lists::draft;
use crate::lists::store::{Lists, MarkRow, is_used, voice_of};
use crate::quality;
use crate::shown::chips::chips;
use crate::shown::context_panel::Links;
use crate::shown::marks::{Found, apart, names_of, term_page, text_mark};
use crate::shown::panel::{self, Told};
use crate::shown::traits;
use crate::shown::voices::{voice_bar, voice_words};

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
            for marked in self.lists(db).terms_of(versions).await? {
                let of_version = terms.entry(marked.version_id).or_default();
                if !of_version.contains(&marked.term_id) {
                    of_version.push(marked.term_id);
                }
            }
            Ok(terms)
        }
        .boxed()
    }

    fn used_in<'a>(&'a self, ask: &'a Ask, versions: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, i64>>> {
        async move {
            let lists = self.lists(&ask.node.db);
            let seen = lists.seen_by(&ask.observatory.id).await?;
            let mut terms: HashMap<String, HashSet<String>> = HashMap::new();
            for marked in lists.terms_of(versions).await? {
                if is_used(&seen, &marked.list_id, &marked.term_id) {
                    terms.entry(marked.version_id).or_default().insert(marked.term_id);
                }
            }
            let count = |terms: HashSet<String>| i64::try_from(terms.len()).unwrap_or(i64::MAX);
            Ok(terms.into_iter().map(|(version, terms)| (version, count(terms))).collect())
        }
        .boxed()
    }

    fn marks<'a>(&'a self, ask: &'a Ask, version: &'a Version) -> BoxFuture<'a, Result<Vec<TextMark>>> {
        async move {
            let lists = self.lists(&ask.node.db);
            let compiled = lists.seen_by(&ask.observatory.id).await?;
            marks(ask, &kept(&compiled, &lists.marks(&version.id).await?)).await
        }
        .boxed()
    }

    fn read<'a>(&'a self, ask: &'a Ask, version: &'a Version, whole: bool) -> BoxFuture<'a, Result<ArticleReader>> {
        read(ask, self.lists(&ask.node.db), version, whole).boxed()
    }

    fn forget(&self, page_id: &str) -> Vec<Statement> {
        forget(page_id)
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
            let uses = self.lists(db).uses_since(&lists, since, countries).await?;
            Ok(uses
                .into_iter()
                .filter_map(|(id, articles)| Some(term_use(terms_of(&lists).find(|term| term.id == id)?, articles)))
                .collect())
        }
        .boxed()
    }

    fn families(&self) -> &'static [TraitFamily] {
        traits::FAMILIES
    }

    fn traits_of<'a>(
        &'a self,
        db: &'a Db,
        versions: &'a [String],
    ) -> BoxFuture<'a, Result<HashMap<String, Vec<String>>>> {
        traits::of(db, self.lists(db), versions).boxed()
    }

    fn trait_names<'a>(&'a self, ask: &'a Ask, traits: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, String>>> {
        async move {
            let terms: Vec<String> = traits.iter().filter_map(|of_it| traits::term_of(of_it)).collect();
            let laws: Vec<String> = traits.iter().filter_map(|of_it| traits::law_of(of_it)).collect();
            let organisations: Vec<String> = traits.iter().filter_map(|of_it| traits::organisation_of(of_it)).collect();
            let names = traits::Names {
                terms: self.term_names(ask, &terms).await?,
                laws: whole::law_names(&ask.node.db, &laws).await?,
                organisations: organisation_names(&ask.node.db, &organisations).await?,
            };
            Ok(traits::names(&ask.speech, traits, &names))
        }
        .boxed()
    }

    fn voices_of<'a>(&'a self, db: &'a Db, versions: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, Voices>>> {
        whole::voices_of(db, versions).boxed()
    }

    fn voice_words(&self, speech: &Speech, voices: &Voices) -> Option<String> {
        voice_words(speech, voices)
    }

    fn voice_bar(&self, speech: &Speech, voices: &Voices, with_key: bool) -> Result<Option<PanelHtml>> {
        voice_bar(speech, voices, with_key)
    }

    fn stories_with_women<'a>(
        &'a self,
        db: &'a Db,
        since: &'a str,
        countries: &'a [String],
    ) -> BoxFuture<'a, Result<i64>> {
        whole::stories_with_women(db, since, countries).boxed()
    }

    fn term_names<'a>(&'a self, ask: &'a Ask, terms: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, String>>> {
        async move {
            if terms.is_empty() {
                return Ok(HashMap::new());
            }
            let lists = self.lists(&ask.node.db).seen_by(&ask.observatory.id).await?;
            let used: HashMap<&str, &reading::Term> = terms_of(&lists).map(|term| (term.id.as_str(), term)).collect();
            let name = |id: &String| Some((id.clone(), used.get(id.as_str())?.label()));
            Ok(terms.iter().filter_map(name).collect())
        }
        .boxed()
    }
}

/// What the directory calls these organisations; those that it does not show are missing.
async fn organisation_names(db: &Db, ids: &[String]) -> Result<HashMap<String, String>> {
    let found = Records::of(db).several(ids).await?.into_iter().filter(|one| one.state == State::Published);
    Ok(found.map(|one| (one.id, one.title)).collect())
}

/// The statements that remove all that is kept of a page's readings: marks, people and quotations, corrections, trials.
pub fn forget(page_id: &str) -> Vec<Statement> {
    let of_lists = Lists::forget(page_id).into_iter().chain(whole::forget(page_id));
    of_lists.chain([corrections::forget(page_id), draft::forget(page_id)]).collect()
}

fn term_use(term: &reading::Term, articles: i64) -> TermUse {
    TermUse {
        label: term.label(),
        language: term.language.clone(),
        better: term.recommended.join("; "),
        href: term_page(&term.id),
        articles,
    }
}

/// The kept marks that these lists made.
pub fn kept<'a>(lists: &'a [Compiled], rows: &[MarkRow]) -> Vec<Found<'a>> {
    let found = rows.iter().filter_map(|row| {
        let list = lists.iter().find(|list| list.list_id == row.list_id)?;
        if list.is_shadowed(&row.term_id, lists) {
            return None;
        }
        Some(Found {
            list,
            term_id: row.term_id.clone(),
            surface: row.surface.clone(),
            in_title: row.within == "title",
            start: usize::try_from(row.start).unwrap_or(0),
            end: usize::try_from(row.end).unwrap_or(0),
            voice: row.voice,
            reader: row.reader.clone(),
        })
    });
    apart(found.collect())
}

/// The marks with their notes.
pub async fn marks(ask: &Ask, found: &[Found<'_>]) -> Result<Vec<TextMark>> {
    let guides = explaining(&ask.node.db, &names_of(found)).await?;
    Ok(found.iter().filter_map(|one| text_mark(&ask.speech, one, &guides)).collect())
}

async fn read(ask: &Ask, lists: &Lists, version: &Version, whole: bool) -> Result<ArticleReader> {
    let compiled = lists.seen_by(&ask.observatory.id).await?;
    let found = kept(&compiled, &lists.marks(&version.id).await?);
    let mut marks = marks(ask, &found).await?;
    let count = i64::try_from(marks.len()).unwrap_or(0);
    // who corrected is for those who see the whole text
    let said = if whole { corrections::holding(&ask.node.db, &version.id).await? } else { Vec::new() };
    let corrects = whole && ask.may(&CORRECT_READINGS) && may_correct(ask, &version.page_id).await?;
    let correct_href = corrects.then(|| format!("/n/{}/corregir", version.page_id));
    let mut told = self::marks(ask, &told_terms(&compiled, &said, &found)).await?;
    for mark in &mut told {
        mark.provenance = ask.t("reading-mark-by-person");
    }
    for mark in marks.iter_mut().chain(&mut told) {
        let place = corrections::place_of_mark(mark.in_title, mark.start, mark.end);
        mark.said = corrections::of(&said, &place).map(|one| said_words(ask, one));
        mark.correct_href = correct_href.as_ref().map(|href| format!("{href}?marca={}#una", place.key()));
    }
    let mut kept = whole::newest(&ask.node.db, &version.id).await?;
    if let Some(kept) = &mut kept
        && !model::is_of(&kept.reader, model::digest(&ask.node.db).await?)
        && let Some(context) = &mut kept.context
    {
        // of a model that is not in force any more
        context.frames.clear();
    }
    // whom an article quotes and names is for those who see the whole text, too
    let voices = kept.as_ref().filter(|_| whole).map(|kept| chips(&ask.speech, &version.text, &kept.whole));
    let of_kept = match &kept {
        Some(kept) => Some(Told {
            links: links(ask, version, kept).await?,
            below: quality::below(&ask.node.db, &kept.reader, &kept.language).await?,
            whole: whole.then_some(&said[..]),
            kept,
        }),
        None => None,
    };
    // what people told is no mark of the machine, and is not counted as one
    let panels = panel::panels(ask, version, &compiled, &marks, of_kept, correct_href)?;
    marks.extend(told);
    marks.sort_by_key(|mark| (!mark.in_title, mark.start));
    Ok(ArticleReader {
        voices: voices.unwrap_or_default(),
        panels,
        summary: Some(ask.speech.with("reading-article-summary", &[("n", count.into())])),
        marks,
    })
}

/// The terms that people told, where the machine marks none.
fn told_terms<'a>(lists: &'a [Compiled], said: &[Correction], found: &[Found<'_>]) -> Vec<Found<'a>> {
    let told = said.iter().filter(|one| one.place.subject == Subject::Term && one.is_told()).filter_map(|one| {
        let term_id = one.term_id.clone()?;
        let list = lists.iter().find(|list| list.term(&term_id).is_some() && !list.is_shadowed(&term_id, lists))?;
        let (start, end) = (usize::try_from(one.place.start).ok()?, usize::try_from(one.place.end).ok()?);
        let in_title = one.place.within == "title";
        let is_marked = found.iter().any(|mark| mark.in_title == in_title && start < mark.end && mark.start < end);
        if is_marked {
            return None;
        }
        let voice = voice_of(&one.value);
        Some(Found {
            list,
            term_id,
            surface: one.surface.clone(),
            in_title,
            start,
            end,
            voice,
            reader: one.reader.clone(),
        })
    });
    apart(told.collect())
}

/// The pages of what the reading says that an article names.
async fn links(ask: &Ask, version: &Version, kept: &Kept) -> Result<Links> {
    let Some(context) = &kept.context else { return Ok(Links::default()) };
    let page = Articles::of(&ask.node.db).page(&version.page_id).await?;
    Links::of(&ask.node.db, &context.facts, page.as_ref().map_or("", |page| &page.country)).await
}
