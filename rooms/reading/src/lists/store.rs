//! Term lists, readings and marks in the database.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex};

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Statement, Tx, What};
use platform::id::new_id;
use platform::{places, time};
use reading::{KnownOrganisation, NameList, Voice};
use room_watch::within;

use crate::kept::context::organisations;
use crate::kept::model;
use crate::lists::compiled::{Compiled, Kept, Readers};
use crate::lists::own::{digest, write_names, write_off};

/// Terms that a ranking tells of.
const MOST_TERMS: usize = 40;

/// The term lists of the node. Compiled lists are kept in memory; a published list never changes.
#[derive(Clone)]
pub struct Lists {
    db: Db,
    compiled: Arc<Mutex<HashMap<String, Compiled>>>,
    readers: Arc<Mutex<Option<(ReadWith, Arc<Readers>)>>>,
}

/// What readers are made of: the lists in force, the organisations, the digest of the model.
type ReadWith = (Vec<String>, Vec<KnownOrganisation>, Option<u32>);

/// What is published.
pub struct Contents<'a> {
    /// The terms, as a file has them.
    pub csv: &'a str,
    /// Identifiers of terms of the installation's list that are not used.
    pub off: &'a BTreeSet<String>,
    /// People, places and first names.
    pub names: &'a NameList,
}

/// A published list.
#[derive(Clone, Debug, serde::Serialize)]
pub struct TermListRow {
    /// Identifier.
    pub id: String,
    /// Of which observatory; none: of the whole node.
    pub observatory_id: Option<String>,
    /// Name.
    pub name: String,
    /// 1, 2, …: the newest of an observatory is in force.
    pub number: i64,
    /// When it was published.
    pub published_at: i64,
    /// By whom.
    pub published_by: String,
    /// Why, where it was said.
    pub why: Option<String>,
}

impl FromRow for TermListRow {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(TermListRow {
            id: row.take()?,
            observatory_id: row.take()?,
            name: row.take()?,
            number: row.take()?,
            published_at: row.take()?,
            published_by: row.take()?,
            why: row.take()?,
        })
    }
}

/// A mark as kept.
#[derive(Clone, Debug, serde::Serialize)]
pub struct MarkRow {
    /// The list whose term it is.
    pub list_id: String,
    /// The term.
    pub term_id: String,
    /// As it stands in the text.
    pub surface: String,
    /// First code point.
    pub start: i64,
    /// One after the last.
    pub end: i64,
    /// `title` or `text`.
    pub within: String,
    /// Which pattern and inflection.
    pub evidence: String,
    /// Version of the reader that made it.
    pub reader: String,
    /// Whose words it is; none where the reader of that time did not tell.
    pub voice: Option<Voice>,
}

impl FromRow for MarkRow {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(MarkRow {
            list_id: row.take()?,
            term_id: row.take()?,
            surface: row.take()?,
            start: row.take()?,
            end: row.take()?,
            within: row.take()?,
            evidence: row.take()?,
            reader: row.take()?,
            voice: row.take::<Option<String>>()?.as_deref().and_then(voice_of),
        })
    }
}

/// A term marked in a version.
#[derive(Clone, Debug)]
pub struct MarkedTerm {
    /// The version.
    pub version_id: String,
    /// The list.
    pub list_id: String,
    /// The term.
    pub term_id: String,
    /// Whose words it is, where that was told.
    pub voice: Option<String>,
}

impl FromRow for MarkedTerm {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(MarkedTerm { version_id: row.take()?, list_id: row.take()?, term_id: row.take()?, voice: row.take()? })
    }
}

/// Does an observatory that sees these lists use a term of one of them? Neither one of another list nor one that its own
/// stands in the place of.
pub fn is_used(lists: &[Compiled], list_id: &str, term_id: &str) -> bool {
    lists.iter().any(|list| list.list_id == list_id && !list.is_shadowed(term_id, lists))
}

/// Of what these lists marked, what is of the terms that are used: term, articles.
fn used(lists: &[Compiled], uses: Vec<(String, String, i64)>) -> Vec<(String, i64)> {
    let used = uses.into_iter().filter(|(list, term, _)| is_used(lists, list, term));
    used.map(|(_, term, articles)| (term, articles)).collect()
}

/// The identifiers of lists, as a query looks for one in them; none of no list.
fn ids_of(lists: &[Compiled]) -> Option<String> {
    within(&lists.iter().map(|list| list.list_id.clone()).collect::<Vec<_>>())
}

/// The word of a voice in the database.
pub fn voice_word(voice: Voice) -> &'static str {
    match voice {
        Voice::Own => "own",
        Voice::Quoted => "quoted",
        Voice::Critical => "critical",
    }
}

/// The voice of a word.
pub fn voice_of(word: &str) -> Option<Voice> {
    [Voice::Own, Voice::Quoted, Voice::Critical].into_iter().find(|voice| voice_word(*voice) == word)
}

impl Lists {
    /// The statements that remove the marks of a page's versions.
    pub fn forget(page_id: &str) -> [Statement; 2] {
        [
            "DELETE FROM mark WHERE version_id IN (SELECT id FROM version WHERE page_id = $1)",
            "DELETE FROM reading WHERE version_id IN (SELECT id FROM version WHERE page_id = $1)",
        ]
        .map(|sql| Statement::new(sql, (page_id,)))
    }

    /// Over a database.
    pub fn of(db: &Db) -> Lists {
        Lists { db: db.clone(), compiled: Arc::default(), readers: Arc::default() }
    }

    /// Publishes a list as the newest of its observatory (none: of the node), unless it is the newest already.
    pub async fn publish(
        tx: &mut Tx,
        observatory_id: Option<&str>,
        name: &str,
        contents: &Contents<'_>,
        by: &str,
        why: Option<&str>,
    ) -> Result<Option<String>> {
        let Contents { csv, off, names } = *contents;
        let digest = digest(csv, off, names);
        let newest: Option<(i64, String)> = tx
            .maybe(
                "SELECT number, digest FROM term_list WHERE coalesce(observatory_id, '') = $1 ORDER BY number DESC LIMIT 1",
                (observatory_id.unwrap_or_default(),),
            )
            .await?;
        let number = match newest {
            Some((_, present)) if present == digest => return Ok(None),
            Some((number, _)) => number + 1,
            None => 1,
        };
        let id = new_id();
        tx.run(
            "INSERT INTO term_list (id, observatory_id, name, csv, digest, number, published_at, published_by, why, switched_off, names)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            (id.as_str(), observatory_id, name, csv, digest, number, time::now(), by, why, write_off(off), write_names(names)),
        )
        .await?;
        tx.changed("term_list", id.clone(), What::Added);
        Ok(Some(id))
    }

    /// The lists in force: the newest of the node and of each observatory.
    pub async fn in_force(&self) -> Result<Vec<TermListRow>> {
        self.db
            .all(
                "SELECT l.id, l.observatory_id, l.name, l.number, l.published_at, l.published_by, l.why FROM term_list l
                 WHERE l.number = (SELECT max(m.number) FROM term_list m WHERE coalesce(m.observatory_id, '') = coalesce(l.observatory_id, ''))
                 ORDER BY coalesce(l.observatory_id, ''), l.id",
                (),
            )
            .await
    }

    /// The lists in force that an observatory sees: the node's and its own, compiled.
    pub async fn seen_by(&self, observatory_id: &str) -> Result<Vec<Compiled>> {
        let mut lists = Vec::new();
        for row in self.in_force().await? {
            if row.observatory_id.as_deref().is_none_or(|id| id == observatory_id) {
                lists.push(self.compiled(&row).await?);
            }
        }
        Ok(lists)
    }

    /// All lists in force, compiled: the node's first.
    pub async fn all(&self) -> Result<Vec<Compiled>> {
        let mut lists = Vec::new();
        for row in self.in_force().await? {
            lists.push(self.compiled(&row).await?);
        }
        Ok(lists)
    }

    /// All lists in force with the organisations of the directory and the model in force, ready to read. Made anew where any
    /// of these has changed.
    pub async fn readers(&self) -> Result<Arc<Readers>> {
        let lists = self.all().await?;
        let organisations = organisations(&self.db).await?;
        let digest = model::digest(&self.db).await?;
        let mut key = (lists.iter().map(|list| list.list_id.clone()).collect::<Vec<_>>(), organisations, digest);
        if let Ok(memory) = self.readers.lock()
            && let Some((_, readers)) = memory.as_ref().filter(|(of, _)| *of == key)
        {
            return Ok(readers.clone());
        }
        let model = model::in_force(&self.db).await?;
        // another may have come into force meanwhile
        key.2 = model.as_ref().map(|(_, digest)| *digest);
        let organisations = key.1.clone();
        let made = tokio::task::spawn_blocking(move || {
            let readers = Readers::of(lists, &organisations);
            match model {
                Some((model, digest)) => readers.with_model(model, digest),
                None => readers,
            }
        });
        let readers = Arc::new(made.await?);
        if let Ok(mut memory) = self.readers.lock() {
            *memory = Some((key, readers.clone()));
        }
        Ok(readers)
    }

    /// Marks of a version made by the newest reading of each list in force, in the order of the text.
    pub async fn marks(&self, version_id: &str) -> Result<Vec<MarkRow>> {
        self.db
            .all(
                "SELECT m.list_id, m.term_id, m.surface, m.span_start, m.span_end, m.within, m.evidence, m.reader, m.voice FROM mark m
                 JOIN reading r ON r.version_id = m.version_id AND r.list_id = m.list_id AND r.reader = m.reader
                 WHERE m.version_id = $1 AND r.at = (SELECT max(q.at) FROM reading q WHERE q.version_id = m.version_id AND q.list_id = m.list_id)
                 ORDER BY m.within DESC, m.span_start, m.span_end",
                (version_id,),
            )
            .await
    }

    /// The terms that the newest reading with each list in force marked in these versions.
    pub async fn terms_of(&self, versions: &[String]) -> Result<Vec<MarkedTerm>> {
        let sql = concat!(
            "SELECT DISTINCT m.version_id, m.list_id, m.term_id, m.voice FROM mark m
             JOIN reading r ON r.version_id = m.version_id AND r.list_id = m.list_id AND r.reader = m.reader
             WHERE r.at = (SELECT max(q.at) FROM reading q WHERE q.version_id = m.version_id AND q.list_id = m.list_id)
               AND m.version_id IN ",
            places!(),
            " ORDER BY m.version_id, m.term_id, m.list_id, m.voice"
        );
        let mut marked: Vec<MarkedTerm> = self.db.all_of(sql, versions).await?;
        // what lists of before marked stays for those who cite it, and is no use of a term any more
        let in_force: HashSet<String> = self.in_force().await?.into_iter().map(|list| list.id).collect();
        marked.retain(|one| in_force.contains(&one.list_id));
        Ok(marked)
    }

    /// In how many articles that are shown each term of these lists, which an observatory sees, is marked: term, articles.
    pub async fn uses(&self, lists: &[Compiled]) -> Result<Vec<(String, i64)>> {
        let Some(of) = ids_of(lists) else { return Ok(Vec::new()) };
        let uses = self
            .db
            .all(
                "SELECT m.list_id, m.term_id, count(DISTINCT p.id) FROM page p JOIN mark m ON m.version_id = p.version_id
                 JOIN reading r ON r.version_id = m.version_id AND r.list_id = m.list_id AND r.reader = m.reader
                 WHERE p.version_id IS NOT NULL AND p.hidden_at IS NULL AND $1 LIKE '%,' || m.list_id || ',%'
                   AND r.at = (SELECT max(q.at) FROM reading q WHERE q.version_id = m.version_id AND q.list_id = m.list_id)
                 GROUP BY m.list_id, m.term_id",
                (of,),
            )
            .await?;
        Ok(used(lists, uses))
    }

    /// The same of articles since a day, most first. Of these countries' press, or of all where none is named.
    pub async fn uses_since(
        &self,
        lists: &[Compiled],
        since: &str,
        countries: &[String],
    ) -> Result<Vec<(String, i64)>> {
        let Some(of) = ids_of(lists) else { return Ok(Vec::new()) };
        let uses = self
            .db
            .all(
                "SELECT m.list_id, m.term_id, count(DISTINCT p.id) FROM page p JOIN mark m ON m.version_id = p.version_id
                 JOIN reading r ON r.version_id = m.version_id AND r.list_id = m.list_id AND r.reader = m.reader
                 WHERE p.version_id IS NOT NULL AND p.hidden_at IS NULL AND p.day >= $1 AND ($2 IS NULL OR $2 LIKE '%,' || p.country || ',%')
                   AND $4 LIKE '%,' || m.list_id || ',%'
                   AND r.at = (SELECT max(q.at) FROM reading q WHERE q.version_id = m.version_id AND q.list_id = m.list_id)
                 GROUP BY m.list_id, m.term_id ORDER BY count(DISTINCT p.id) DESC, m.term_id LIMIT $3",
                (since, within(countries), MOST_TERMS, of),
            )
            .await?;
        Ok(used(lists, uses))
    }

    async fn compiled(&self, row: &TermListRow) -> Result<Compiled> {
        if let Ok(memory) = self.compiled.lock()
            && let Some(found) = memory.get(&row.id)
        {
            return Ok(found.clone());
        }
        let (csv, off, names) =
            self.db.one("SELECT csv, switched_off, names FROM term_list WHERE id = $1", (row.id.as_str(),)).await?;
        let kept = Kept { csv, off, names };
        let (id, observatory) = (row.id.clone(), row.observatory_id.clone());
        let compiled = tokio::task::spawn_blocking(move || Compiled::of(id, observatory, &kept)).await??;
        if let Ok(mut memory) = self.compiled.lock() {
            memory.insert(row.id.clone(), compiled.clone());
        }
        Ok(compiled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn voices_are_named_alike_in_sets_and_in_the_database() {
        for voice in [Voice::Own, Voice::Quoted, Voice::Critical] {
            assert_eq!(voice_of(voice_word(voice)), Some(voice));
        }
    }
}
