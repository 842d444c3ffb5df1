//! Trying a draft on the archive: what it would mark that the list in force does not, and the other way round.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use platform::db::{Db, FromRow, Row};
use platform::jobs::{Ask, Job};
use platform::node::Node;
use platform::{observatories, places, time};
use reading::{KnownName, Mark, NameList, Reader, TermList, Text, Within};
use room_watch::within;
use serde::{Deserialize, Serialize};

use crate::lists::compiled::{Compiled, names_of};
use crate::lists::draft::{self as drafts, Found, in_force};
use crate::lists::own::{Difference, OwnList};
use crate::lists::trial_names::NameChanges;
use crate::read::TermReader;

/// Articles read in one transaction.
const BATCH: usize = 100;
const LEASE: Duration = Duration::from_secs(180);
/// Examples kept of each term, of new marks and of lost ones.
const EXAMPLES: usize = 4;
/// Letters shown before and behind a mark.
const AROUND: usize = 60;

/// What trying a draft said.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Trial {
    /// The draft that was tried.
    pub digest: String,
    /// Last version read; a trial that was interrupted goes on after it.
    pub after: String,
    /// Articles read.
    pub articles: i64,
    /// Was all read?
    pub is_done: bool,
    /// By term.
    pub changes: BTreeMap<String, Change>,
    /// By the names that the draft changes.
    #[serde(default)]
    pub names: NameChanges,
}

/// What would change for a term.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Marks that only the draft makes.
    pub new: i64,
    /// Marks that only the list in force makes.
    pub lost: i64,
    /// Some of both.
    pub examples: Vec<Example>,
}

/// A mark that would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// The article.
    pub page: String,
    /// Language of its text.
    pub language: String,
    /// Only the draft makes it; else only the list in force.
    pub is_new: bool,
    /// What stands before it.
    pub before: String,
    /// The words marked.
    pub surface: String,
    /// What stands behind it.
    pub behind: String,
}

impl FromRow for Trial {
    fn from_row(row: &mut Row) -> Result<Self> {
        let body: String = row.take()?;
        serde_json::from_str(&body).context("reading what trying a draft said")
    }
}

impl Trial {
    /// The pages that its examples are of.
    fn pages(&self) -> Vec<String> {
        let of_terms = self.changes.values().flat_map(|change| &change.examples).map(|example| &example.page);
        let of_names = self.names.examples.iter().map(|example| &example.page);
        of_terms.chain(of_names).cloned().collect()
    }

    /// Leaves the examples of these pages only.
    fn keep_examples_of(&mut self, pages: Vec<(String,)>) {
        let pages: HashSet<String> = pages.into_iter().map(|(page,)| page).collect();
        for change in self.changes.values_mut() {
            change.examples.retain(|example| pages.contains(&example.page));
        }
        self.names.examples.retain(|example| pages.contains(&example.page));
    }
}

/// Those of some pages that are shown: words of one that was hidden or erased meanwhile are in no example.
const SHOWN: &str = concat!("SELECT id FROM page WHERE hidden_at IS NULL AND id IN ", places!());

/// The newest trial of an observatory's draft.
pub async fn find(db: &Db, observatory_id: &str) -> Result<Option<Trial>> {
    let found: Option<Trial> =
        db.maybe("SELECT body FROM list_trial WHERE observatory_id = $1", (observatory_id,)).await?;
    let Some(mut trial) = found else { return Ok(None) };
    let shown = db.all_of(SHOWN, &trial.pages()).await?;
    trial.keep_examples_of(shown);
    Ok(Some(trial))
}

/// The job that tries the draft of an observatory.
pub fn ask(observatory_id: &str, by: &str) -> Ask {
    Ask {
        key: format!("list-trial:{observatory_id}"),
        kind: "list-trial",
        lane: "list-trial".to_owned(),
        payload: observatory_id.to_owned(),
        due_at: time::now(),
        asked_by: Some(by.to_owned()),
    }
}

/// An article to be read.
struct Article {
    version: String,
    page: String,
    title: Option<String>,
    text: String,
    language: Option<String>,
}

impl FromRow for Article {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Article {
            version: row.take()?,
            page: row.take()?,
            title: row.take()?,
            text: row.take()?,
            language: row.take()?,
        })
    }
}

/// Runs the job. Interrupted, it goes on where it was, unless the draft was changed meanwhile.
pub async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let observatory_id = job.payload.clone();
    let Some(Found::Sound(draft)) = drafts::find(&node, &observatory_id).await? else {
        return end(&node, &job).await;
    };
    let observatory = observatories::find(&node.db, &observatory_id).await?;
    let within = within(&observatory.map(|one| one.countries).unwrap_or_default());
    let lists = TermReader::lists_of(&node);
    let present = in_force(&lists, &observatory_id).await?;
    let (before, after) = compared(&present, &draft.own, &lists.seen_by(&observatory_id).await?);
    let mut others = lists.all().await?;
    others.retain(|list| list.observatory_id.as_ref() != Some(&observatory_id));
    // names tell the same where they are the same, and are not asked then
    let with_names = present.names != draft.own.names;
    let named = |names: &NameList| if with_names { beside(names, &others) } else { Vec::new() };
    let (old, new) = (named(&present.names), named(&draft.own.names));
    let readers = Arc::new((Reader::new(&before).with_names(&old), Reader::new(&after).with_names(&new)));
    let (total,): (i64,) = node
        .db
        .one(
            "SELECT count(*) FROM page p WHERE p.version_id IS NOT NULL AND p.hidden_at IS NULL
               AND ($1 IS NULL OR $1 LIKE '%,' || p.country || ',%')",
            (within.clone(),),
        )
        .await?;
    let digest = draft.own.digest();
    let before = find(&node.db, &observatory_id).await?.filter(|trial| trial.digest == digest && !trial.is_done);
    let mut trial = before.unwrap_or_else(|| Trial { digest, ..Trial::default() });
    loop {
        let articles: Vec<Article> = node
            .db
            .all(
                "SELECT v.id, p.id, v.title, v.text, v.language FROM version v JOIN page p ON p.version_id = v.id
                 WHERE v.id > $1 AND p.hidden_at IS NULL AND ($2 IS NULL OR $2 LIKE '%,' || p.country || ',%')
                 ORDER BY v.id LIMIT $3",
                (trial.after.as_str(), within.clone(), BATCH),
            )
            .await?;
        trial.is_done = articles.len() < BATCH;
        if let Some(last) = articles.last() {
            trial.after = last.version.clone();
        }
        let readers = readers.clone();
        let mut told = trial;
        trial = node
            .cpu
            .run(move || {
                for article in &articles {
                    told.articles += 1;
                    compare(&mut told, &readers.0, &readers.1, article);
                }
                told
            })
            .await?;
        let mut tx = node.db.begin().await?;
        if tx.apply(job.progress(trial.articles, total, LEASE)).await? == 0 {
            return Ok(());
        }
        // a draft that was thrown away meanwhile leaves nothing that was tried of it
        let draft: Option<(i64,)> =
            tx.maybe("SELECT number FROM list_draft WHERE observatory_id = $1", (observatory_id.as_str(),)).await?;
        if draft.is_none() {
            job.done(Duration::ZERO).write(&mut tx).await?;
            return tx.commit().await;
        }
        let shown = tx.all_of(SHOWN, &trial.pages()).await?;
        trial.keep_examples_of(shown);
        let body = serde_json::to_string(&trial).context("writing what trying a draft said")?;
        tx.run(
            "INSERT INTO list_trial (observatory_id, at, body) VALUES ($1, $2, $3)
             ON CONFLICT (observatory_id) DO UPDATE SET at = excluded.at, body = excluded.body",
            (observatory_id.as_str(), time::now(), body),
        )
        .await?;
        tx.commit().await?;
        if trial.is_done {
            return end(&node, &job).await;
        }
        if *node.stopping().borrow() {
            let mut tx = node.db.begin().await?;
            job.later(time::now(), Duration::ZERO).write(&mut tx).await?;
            return tx.commit().await;
        }
    }
}

/// The two lists that a trial compares: each with the terms of the installation that it uses and the other may not.
fn compared(present: &OwnList, draft: &OwnList, lists: &[Compiled]) -> (TermList, TermList) {
    let difference = Difference::between(present, draft);
    // an own form that only one has stands in the place of the installation's there
    let own_forms = difference.added.iter().chain(&difference.removed).map(|term| &term.id);
    let ids: HashSet<&String> = difference.off.iter().chain(&difference.on).chain(own_forms).collect();
    let with = |own: &OwnList| -> TermList {
        let has: HashSet<&String> = own.list.terms().iter().map(|term| &term.id).collect();
        let inherited = lists.iter().filter(|list| list.observatory_id.is_none()).flat_map(|list| list.list.terms());
        let used =
            inherited.filter(|term| ids.contains(&term.id) && !has.contains(&term.id) && !own.off.contains(&term.id));
        own.list.terms().iter().chain(used).cloned().collect()
    };
    (with(present), with(draft))
}

/// Names of an observatory with those of all others, as articles are read.
fn beside(own: &NameList, others: &[Compiled]) -> Vec<KnownName> {
    own.names().iter().cloned().chain(names_of(others)).collect()
}

async fn end(node: &Node, job: &Job) -> Result<()> {
    let mut tx = node.db.begin().await?;
    job.done(Duration::ZERO).write(&mut tx).await?;
    tx.commit().await
}

fn compare(trial: &mut Trial, present: &Reader, draft: &Reader, article: &Article) {
    let text = Text { title: article.title.as_deref(), text: &article.text, language: article.language.as_deref() };
    let (old, new) = (present.read(&text), draft.read(&text));
    trial.names.compare(&article.page, &old, &new);
    let keys = |marks: &[Mark]| -> HashSet<(String, bool, usize, usize)> { marks.iter().map(key).collect() };
    let (in_old, in_new) = (keys(&old.terms), keys(&new.terms));
    for (marks, others, is_new) in [(&new.terms, &in_old, true), (&old.terms, &in_new, false)] {
        for mark in marks.iter().filter(|mark| !others.contains(&key(mark))) {
            let change = trial.changes.entry(mark.term_id.clone()).or_default();
            *if is_new { &mut change.new } else { &mut change.lost } += 1;
            if change.examples.iter().filter(|example| example.is_new == is_new).count() < EXAMPLES {
                change.examples.push(example(article, mark, &new.language, is_new));
            }
        }
    }
}

fn key(mark: &Mark) -> (String, bool, usize, usize) {
    (mark.term_id.clone(), mark.within == Within::Title, mark.span.start, mark.span.end)
}

fn example(article: &Article, mark: &Mark, language: &str, is_new: bool) -> Example {
    let whole = match mark.within {
        Within::Title => article.title.as_deref().unwrap_or_default(),
        Within::Text => &article.text,
    };
    let letters: Vec<char> = whole.chars().collect();
    let piece = |from: usize, to: usize| -> String {
        letters
            .get(from..to.min(letters.len()))
            .unwrap_or_default()
            .iter()
            .map(|c| if c.is_whitespace() { ' ' } else { *c })
            .collect()
    };
    let (start, end) = (mark.span.start, mark.span.end);
    Example {
        page: article.page.clone(),
        language: language.to_owned(),
        is_new,
        before: piece(start.saturating_sub(AROUND), start),
        surface: mark.surface.clone(),
        behind: piece(end, end + AROUND),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(rows: &[&str]) -> Reader {
        let header = "id,language,label,pattern,category,severity,recommended,source,recommended_by";
        Reader::new(&TermList::parse_csv(format!("{header}\n{}", rows.join("\n")).as_bytes()).list)
    }

    #[test]
    fn new_and_lost_marks_are_counted_with_examples() {
        let article = Article {
            version: "v".to_owned(),
            page: "p".to_owned(),
            title: Some("Ola".to_owned()),
            text: "Llega otra ola.\nY una avalancha.".to_owned(),
            language: Some("es".to_owned()),
        };
        let mut trial = Trial::default();
        let present = reader(&["a,es,ola,ola,slur,low,y,G,source"]);
        compare(&mut trial, &present, &reader(&["b,es,x,avalancha,slur,low,y,G,source"]), &article);
        assert_eq!((trial.changes["a"].new, trial.changes["a"].lost), (0, 2));
        let new = &trial.changes["b"];
        assert_eq!((new.new, new.lost), (1, 0));
        assert_eq!(new.examples[0].before, "Llega otra ola. Y una ");
        let mut same = Trial::default();
        compare(&mut same, &present, &present, &article);
        assert!(same.changes.is_empty());
    }
}
