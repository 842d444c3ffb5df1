//! What readers say of articles, in the database.

use anyhow::{Context, Result};
use platform::accounts::Who;
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::{new_id, random_id};
use platform::sent::Decision;
use platform::time;
use platform::words::Lang;

/// Why an article is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemarkKind {
    /// Words that respect.
    GoodWords,
    /// Those of whom it tells are heard.
    GoodVoices,
    /// Facts and sources explain.
    GoodContext,
    /// Words or pictures that put a stigma on people.
    HarmWords,
    /// Somebody at risk can be known by it.
    HarmExposes,
    /// Something untrue, or without a source.
    HarmUntrue,
    /// One side alone is heard.
    HarmOneSided,
}

impl RemarkKind {
    /// All of them, in the order of the form.
    pub const ALL: [RemarkKind; 7] = [
        RemarkKind::GoodWords,
        RemarkKind::GoodVoices,
        RemarkKind::GoodContext,
        RemarkKind::HarmWords,
        RemarkKind::HarmExposes,
        RemarkKind::HarmUntrue,
        RemarkKind::HarmOneSided,
    ];

    /// Its word in the database, in forms, data and catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            RemarkKind::GoodWords => "good-words",
            RemarkKind::GoodVoices => "good-voices",
            RemarkKind::GoodContext => "good-context",
            RemarkKind::HarmWords => "harm-words",
            RemarkKind::HarmExposes => "harm-exposes",
            RemarkKind::HarmUntrue => "harm-untrue",
            RemarkKind::HarmOneSided => "harm-one-sided",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<RemarkKind> {
        RemarkKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What a reader sends.
#[derive(Clone, Debug)]
pub struct Said<'a> {
    /// The article.
    pub page_id: &'a str,
    /// Why it is pointed at.
    pub kind: RemarkKind,
    /// In the reader's words.
    pub words: &'a str,
    /// The language of the page on which they were written.
    pub lang: Lang,
    /// Where an answer is to go, too.
    pub reply_to: Option<&'a str>,
}

/// What a reader said of an article, and what came of it.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Its identifier: later ones have greater ones.
    pub id: String,
    /// What its address ends in; only the sender and those who answer have it.
    pub door: String,
    /// The article.
    pub page_id: String,
    /// Why it is pointed at.
    pub kind: RemarkKind,
    /// In the reader's words.
    pub words: String,
    /// Their language, as far as it is known.
    pub lang: String,
    /// Where an answer is to go, too; erased when it is decided.
    pub reply_to: Option<String>,
    /// How it stands.
    pub state: Decision,
    /// Does everybody read it beside the article?
    pub is_shown: bool,
    /// When it was sent, in microseconds UTC.
    pub sent_at: i64,
    /// When it was decided.
    pub decided_at: Option<i64>,
    /// The answer.
    pub answer: Option<String>,
    /// The article's title; none where nobody may see it any more.
    pub title: Option<String>,
    /// The language of the title.
    pub language: Option<String>,
    /// Its outlet.
    pub outlet: String,
    /// The country of its outlet.
    pub country: String,
}

/// The query of whole remarks with what follows.
macro_rules! remarks {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.door, r.page_id, r.kind, r.words, r.lang, r.reply_to, r.state, r.shown, r.sent_at, r.decided_at, r.answer,
               CASE WHEN p.hidden_at IS NULL THEN v.title END, p.language, o.name, p.country
             FROM remark r JOIN page p ON p.id = r.page_id JOIN outlet o ON o.id = p.outlet_id
             LEFT JOIN version v ON v.id = p.version_id ",
            $rest
        )
    };
}

impl Remark {
    /// Keeps what a reader says; gives what its address ends in.
    pub async fn send(tx: &mut Tx, said: &Said<'_>) -> Result<String> {
        let door = random_id();
        tx.run(
            "INSERT INTO remark (id, door, page_id, kind, words, lang, reply_to, state, shown, sent_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', 0, $8)",
            (
                new_id(),
                door.as_str(),
                said.page_id,
                said.kind.word(),
                said.words,
                said.lang.code(),
                said.reply_to,
                time::now(),
            ),
        )
        .await?;
        Ok(door)
    }

    /// The one whose address ends so.
    pub async fn behind(db: &Db, door: &str) -> Result<Option<Remark>> {
        db.maybe(remarks!("WHERE r.door = $1"), (door,)).await
    }

    /// The ones that nobody has decided, oldest first, after an identifier. `countries` are the codes of the press that
    /// is asked for, between commas; none: of all.
    pub async fn open(db: &Db, countries: Option<&str>, after: Option<&str>, limit: i64) -> Result<Vec<Remark>> {
        db.all(
            remarks!(
                "WHERE r.state = 'open' AND r.id > $1 AND ($2 IS NULL OR $2 LIKE '%,' || p.country || ',%')
                 ORDER BY r.id LIMIT $3"
            ),
            (after.unwrap_or(""), countries, limit),
        )
        .await
    }

    /// The ones that were decided, sent last first, before an identifier.
    pub async fn decided(db: &Db, countries: Option<&str>, before: Option<&str>, limit: i64) -> Result<Vec<Remark>> {
        db.all(
            remarks!(
                "WHERE r.state <> 'open' AND ($1 IS NULL OR r.id < $1) AND ($2 IS NULL OR $2 LIKE '%,' || p.country || ',%')
                 ORDER BY r.id DESC LIMIT $3"
            ),
            (before, countries, limit),
        )
        .await
    }

    /// The published ones of articles that may be seen, answered last first, after the key of the last one seen (see
    /// [`Remark::shown_key`]); of one article with its twins, or of all.
    pub async fn shown(db: &Db, page_id: Option<&str>, after: Option<&str>, limit: i64) -> Result<Vec<Remark>> {
        let (at, id) = after
            .and_then(|key| key.split_once('|'))
            .and_then(|(at, id)| Some((at.parse().ok()?, id)))
            .unwrap_or((i64::MAX, ""));
        db.all(
            remarks!(
                "WHERE r.shown = 1 AND p.hidden_at IS NULL AND (r.decided_at, r.id) < ($1, $2)
                   AND ($3 IS NULL OR r.page_id = $3 OR p.same_as = $3)
                 ORDER BY r.decided_at DESC, r.id DESC LIMIT $4"
            ),
            (at, id, page_id, limit),
        )
        .await
    }

    /// The key after which the next published ones come.
    pub fn shown_key(&self) -> String {
        format!("{}|{}", self.decided_at.unwrap_or(self.sent_at), self.id)
    }

    /// Decides one, once; false where it is decided already. Where the answer was to go is forgotten.
    pub async fn decide(&self, tx: &mut Tx, decision: Decision, shown: bool, who: &Who, answer: &str) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE remark SET state = $2, shown = $3, decided_at = $4, decided_by = $5, answer = $6, reply_to = NULL
                 WHERE id = $1 AND state = 'open'",
                (self.id.as_str(), decision.word(), shown, time::now(), who.name(), answer),
            )
            .await?;
        Ok(touched > 0)
    }

    /// Takes a published one off the page of its article, or puts it there again; the answer stays.
    pub async fn show(&self, tx: &mut Tx, shown: bool) -> Result<bool> {
        let touched = tx
            .run("UPDATE remark SET shown = $2 WHERE id = $1 AND state = 'accepted'", (self.id.as_str(), shown))
            .await?;
        Ok(touched > 0)
    }
}

impl FromRow for Remark {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Remark {
            id: row.take()?,
            door: row.take()?,
            page_id: row.take()?,
            kind: RemarkKind::parse(&row.take::<String>()?).context("a remark of unknown kind")?,
            words: row.take()?,
            lang: row.take()?,
            reply_to: row.take()?,
            state: Decision::parse(&row.take::<String>()?).context("a remark of unknown state")?,
            is_shown: row.take()?,
            sent_at: row.take()?,
            decided_at: row.take()?,
            answer: row.take()?,
            title: row.take()?,
            language: row.take()?,
            outlet: row.take()?,
            country: row.take()?,
        })
    }
}
