//! What is kept of drafts. Every state of a passage stays; the last one stands.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::new_id;
use platform::time;
use print::Block;

/// A report that is worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its identifier.
    pub id: String,
    /// The title under which it is listed.
    pub title: String,
    /// Its period, EDTF.
    pub period: String,
    /// What was asked of the report, as the form of it sends it.
    pub asked: Vec<(String, String)>,
    /// The codes of its languages.
    pub langs: Vec<String>,
    /// How often something was written, said or approved in it.
    pub edits: i64,
    /// Microseconds UTC.
    pub made_at: i64,
    /// Who made it.
    pub made_by: String,
    /// When it was last worked on, in microseconds UTC.
    pub changed_at: i64,
    /// The report as which it was frozen.
    pub frozen_id: Option<String>,
}

impl FromRow for Draft {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, title, period) = (row.take()?, row.take()?, row.take()?);
        let asked = serde_json::from_str(&row.take::<String>()?).context("reading what a draft was asked")?;
        let langs = row.take::<String>()?.split(' ').map(str::to_owned).collect();
        Ok(Draft {
            id,
            title,
            period,
            asked,
            langs,
            edits: row.take()?,
            made_at: row.take()?,
            made_by: row.take()?,
            changed_at: row.take()?,
            frozen_id: row.take()?,
        })
    }
}

/// What somebody wrote in place of the register's text, or beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its name within the draft.
    pub name: String,
    /// The number of this state.
    pub revision: i64,
    /// The section that it stands in.
    pub section: String,
    /// The office that it tells of.
    pub office: Option<String>,
    /// What the register said there at that moment; none: somebody added the passage.
    pub base: Option<Block>,
    /// Behind which passage an added one stands.
    pub follows: Option<String>,
    /// The text; none: the register's again, or an added passage taken out.
    pub text: Option<String>,
    /// Microseconds UTC.
    pub at: i64,
    /// Who wrote it.
    pub who: String,
}

impl FromRow for Passage {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (name, revision, section, office) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let base: Option<String> = row.take()?;
        let base = base.map(|json| serde_json::from_str(&json)).transpose().context("reading what a passage was")?;
        let (follows, text, at, who) = (row.take()?, row.take()?, row.take()?, row.take()?);
        Ok(Passage { name, revision, section, office, base, follows, text, at, who })
    }
}

/// What somebody said of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its identifier.
    pub id: String,
    /// The section.
    pub section: String,
    /// The words.
    pub says: String,
    /// Microseconds UTC.
    pub at: i64,
    /// Who said it.
    pub who: String,
    /// Who marked it as dealt with.
    pub done_by: Option<String>,
}

impl FromRow for Comment {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, section, says) = (row.take()?, row.take()?, row.take()?);
        Ok(Comment { id, section, says, at: row.take()?, who: row.take()?, done_by: row.take()? })
    }
}

/// That an office approved a section in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The code of the language.
    pub lang: String,
    /// The section.
    pub section: String,
    /// The passages of the section then, with the digest of what each said.
    pub passages: BTreeMap<String, String>,
    /// Microseconds UTC.
    pub at: i64,
    /// Who approved it.
    pub who: String,
}

impl FromRow for Approval {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (lang, section) = (row.take()?, row.take()?);
        let passages = serde_json::from_str(&row.take::<String>()?).context("reading what was approved")?;
        Ok(Approval { lang, section, passages, at: row.take()?, who: row.take()? })
    }
}

/// What became of a text that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is kept.
    Kept,
    /// Somebody else was faster: nothing was written.
    Faster,
    /// The draft was frozen meanwhile: nothing was written.
    Frozen,
}

/// The drafts of the node.
pub struct Drafts<'a> {
    db: &'a Db,
}

macro_rules! draft {
    ($rest:literal) => {
        concat!(
            "SELECT id, title, period, asked, langs, edits, made_at, made_by, changed_at, frozen_id FROM report_draft ",
            $rest
        )
    };
}

macro_rules! passage {
    ($rest:literal) => {
        concat!("SELECT name, revision, section, office, base, follows, text, at, who FROM report_passage ", $rest)
    };
}

impl<'a> Drafts<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> Drafts<'a> {
        Drafts { db }
    }

    /// Makes one; gives its identifier.
    pub async fn make(
        tx: &mut Tx,
        title: &str,
        period: &str,
        asked: &[(String, String)],
        langs: &[&str],
        who: &str,
    ) -> Result<String> {
        let id = new_id();
        tx.run(
            "INSERT INTO report_draft (id, title, period, asked, langs, edits, made_at, made_by, changed_at)
             VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $6)",
            (&id, title, period, serde_json::to_string(asked)?, langs.join(" "), time::now(), who),
        )
        .await?;
        Ok(id)
    }

    /// Those made before one, the newest first.
    pub async fn list(&self, before: Option<&str>, limit: i64) -> Result<Vec<Draft>> {
        let sql = draft!("WHERE $1 IS NULL OR id < $1 ORDER BY id DESC LIMIT $2");
        self.db.all(sql, (before.map(str::to_owned), limit)).await
    }

    /// One of them.
    pub async fn find(&self, id: &str) -> Result<Option<Draft>> {
        self.db.maybe(draft!("WHERE id = $1"), (id,)).await
    }

    /// What stands written in a language: of each passage the last state.
    pub async fn passages(&self, id: &str, lang: &str) -> Result<Vec<Passage>> {
        self.db
            .all(
                passage!(
                    "p WHERE draft_id = $1 AND lang = $2 AND NOT EXISTS
                       (SELECT 1 FROM report_passage l WHERE l.draft_id = p.draft_id AND l.lang = p.lang AND l.name = p.name
                          AND l.revision > p.revision)
                     ORDER BY at, name"
                ),
                (id, lang),
            )
            .await
    }

    /// Every state of a passage, the last first.
    pub async fn history(&self, id: &str, lang: &str, name: &str) -> Result<Vec<Passage>> {
        self.db
            .all(
                passage!("WHERE draft_id = $1 AND lang = $2 AND name = $3 ORDER BY revision DESC LIMIT 100"),
                (id, lang, name),
            )
            .await
    }

    /// What was said of it, oldest first.
    pub async fn comments(&self, id: &str) -> Result<Vec<Comment>> {
        let sql = "SELECT id, section, says, at, who, done_by FROM report_comment WHERE draft_id = $1 ORDER BY id";
        self.db.all(sql, (id,)).await
    }

    /// What was approved.
    pub async fn approvals(&self, id: &str) -> Result<Vec<Approval>> {
        let sql = "SELECT lang, section, passages, at, who FROM report_approval WHERE draft_id = $1";
        self.db.all(sql, (id,)).await
    }

    /// Notes that it is worked on; false where it is frozen. First in every transaction that writes of it: who freezes and
    /// who writes wait for each other.
    pub async fn touch(tx: &mut Tx, id: &str) -> Result<bool> {
        let sql = "UPDATE report_draft SET edits = edits + 1, changed_at = $2 WHERE id = $1 AND frozen_id IS NULL";
        Ok(tx.run(sql, (id, time::now())).await? == 1)
    }

    /// Keeps a state of a passage, if the one before it is still the last.
    pub async fn write(tx: &mut Tx, id: &str, lang: &str, passage: &Passage) -> Result<Saved> {
        if !Drafts::touch(tx, id).await? {
            return Ok(Saved::Frozen);
        }
        let base = passage.base.as_ref().map(serde_json::to_string).transpose()?;
        let written = tx
            .run(
                "INSERT INTO report_passage (draft_id, lang, name, revision, section, office, base, follows, text, at, who)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (draft_id, lang, name, revision) DO NOTHING",
                (
                    id,
                    lang,
                    &passage.name,
                    passage.revision,
                    &passage.section,
                    &passage.office,
                    base,
                    &passage.follows,
                    &passage.text,
                    passage.at,
                    &passage.who,
                ),
            )
            .await?;
        Ok(if written == 1 { Saved::Kept } else { Saved::Faster })
    }

    /// Keeps what somebody says of a section.
    pub async fn comment(tx: &mut Tx, id: &str, section: &str, says: &str, who: &str) -> Result<bool> {
        if !Drafts::touch(tx, id).await? {
            return Ok(false);
        }
        tx.run(
            "INSERT INTO report_comment (id, draft_id, section, says, at, who) VALUES ($1, $2, $3, $4, $5, $6)",
            (new_id(), id, section, says, time::now(), who),
        )
        .await?;
        Ok(true)
    }

    /// Marks what was said of a section as dealt with.
    pub async fn settle(tx: &mut Tx, id: &str, section: &str, comment: &str, who: &str) -> Result<bool> {
        if !Drafts::touch(tx, id).await? {
            return Ok(false);
        }
        let sql = "UPDATE report_comment SET done_at = $4, done_by = $5
                   WHERE id = $1 AND draft_id = $2 AND section = $3 AND done_at IS NULL";
        tx.run(sql, (comment, id, section, time::now(), who)).await?;
        Ok(true)
    }

    /// Keeps that a section was approved as it stands.
    pub async fn approve(tx: &mut Tx, id: &str, approval: &Approval) -> Result<bool> {
        if !Drafts::touch(tx, id).await? {
            return Ok(false);
        }
        let passages = serde_json::to_string(&approval.passages)?;
        tx.run(
            "INSERT INTO report_approval (draft_id, lang, section, passages, at, who) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (draft_id, lang, section) DO UPDATE SET passages = $4, at = $5, who = $6",
            (id, &approval.lang, &approval.section, passages, approval.at, &approval.who),
        )
        .await?;
        Ok(true)
    }

    /// Takes an approval back.
    pub async fn withdraw(tx: &mut Tx, id: &str, lang: &str, section: &str) -> Result<bool> {
        if !Drafts::touch(tx, id).await? {
            return Ok(false);
        }
        let sql = "DELETE FROM report_approval WHERE draft_id = $1 AND lang = $2 AND section = $3";
        tx.run(sql, (id, lang, section)).await?;
        Ok(true)
    }

    /// Closes it with the report as which it was frozen, if nothing was written in it since `edits` was read.
    pub async fn close(tx: &mut Tx, id: &str, edits: i64, frozen: &str) -> Result<bool> {
        let sql = "UPDATE report_draft SET frozen_id = $3, changed_at = $4 WHERE id = $1 AND edits = $2 AND frozen_id IS NULL";
        Ok(tx.run(sql, (id, edits, frozen, time::now())).await? == 1)
    }
}
