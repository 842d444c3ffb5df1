//! Pages and the versions of their articles.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Tx, What};
use platform::{places, time};

use crate::model::{ArticleCard, Version};

/// The articles of the node.
pub struct Articles<'a> {
    pub(super) db: &'a Db,
}

/// What is kept of a page beside its versions.
#[derive(Clone, Debug, serde::Serialize)]
pub struct PageFacts {
    /// Identifier.
    pub id: String,
    /// Canonical address.
    pub address: String,
    /// Address that is asked.
    pub asked: String,
    /// Outlet.
    pub outlet_id: String,
    /// Its name.
    pub outlet: String,
    /// Its country.
    pub country: String,
    /// Its zone.
    pub zone: String,
    /// Was it left out at its wish?
    pub left_out: bool,
    /// `waiting`, `kept`, `failed`, `gone`, `twin`, `erased`.
    pub state: String,
    /// When its address was found.
    pub found_at: i64,
    /// When it was last fetched.
    pub seen_at: Option<i64>,
    /// Latest version.
    pub version_id: Option<String>,
    /// Versions.
    pub versions: i64,
    /// Story.
    pub story_id: Option<String>,
    /// Day in lists.
    pub day: Option<String>,
    /// For conditional requests.
    pub etag: Option<String>,
    /// For conditional requests.
    pub last_modified: Option<String>,
    /// The page that this one is a twin of.
    pub same_as: Option<String>,
    /// When it was hidden.
    pub hidden_at: Option<i64>,
    /// On what ground.
    pub hidden_ground: Option<String>,
}

impl PageFacts {
    /// Was it erased for good, or is it about to be?
    pub fn is_erased(&self) -> bool {
        self.state == "erased"
    }
}

/// A capture of a page, for its list.
#[derive(Clone, Debug, serde::Serialize)]
pub struct CaptureLine {
    /// Identifier.
    pub id: String,
    /// When.
    pub fetched_at: i64,
    /// HTTP status.
    pub status: i64,
    /// Bytes of the body as received.
    pub body_length: i64,
    /// Digest of the payload.
    pub payload_digest: String,
}

macro_rules! version_columns {
    () => {
        "id, page_id, number, capture_id, seen_at, title, authors, published_at, published_day, published_as, doubtful, language,
         section, text, lead, words, digest, paywalled, noarchive FROM version"
    };
}
macro_rules! page_columns {
    () => {
        "p.id, p.address, p.asked, p.outlet_id, o.name, o.country, o.zone, CASE WHEN o.left_out_at IS NULL THEN 0 ELSE 1 END, p.state,
         p.found_at, p.seen_at, p.version_id, p.versions, p.story_id, p.day, p.etag, p.last_modified, p.same_as, p.hidden_at, p.hidden_ground
         FROM page p JOIN outlet o ON o.id = p.outlet_id"
    };
}

impl<'a> Articles<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> Articles<'a> {
        Articles { db }
    }

    /// What is kept of a page.
    pub async fn page(&self, id: &str) -> Result<Option<PageFacts>> {
        self.db.maybe(concat!("SELECT ", page_columns!(), " WHERE p.id = $1"), (id,)).await
    }

    /// The page of a canonical address, be it an erased one.
    pub async fn page_of(&self, address: &str) -> Result<Option<PageFacts>> {
        self.db
            .maybe(
                concat!("SELECT ", page_columns!(), " WHERE p.address IN ($1, $2)"),
                (address, crate::erase::erased_form(address)),
            )
            .await
    }

    /// How long after its hour of publication an article is usually found: the median of the newest `of` that state an
    /// hour which can be trusted, and how many these are.
    pub async fn usual_lag(&self, of: usize) -> Result<Option<(i64, usize)>> {
        let found: Vec<(i64,)> = self
            .db
            .all(
                "SELECT p.found_at - v.published_at FROM page p JOIN version v ON v.id = p.version_id
                 WHERE p.version_id IS NOT NULL AND p.hidden_at IS NULL AND v.doubtful = 0 AND v.published_at <= p.found_at
                 ORDER BY p.sort_at DESC, p.id DESC LIMIT $1",
                (of,),
            )
            .await?;
        let mut lags: Vec<i64> = found.into_iter().map(|(lag,)| lag).collect();
        lags.sort_unstable();
        Ok(lags.get(lags.len() / 2).map(|median| (*median, lags.len())))
    }

    /// One version.
    pub async fn version(&self, id: &str) -> Result<Option<Version>> {
        self.db.maybe(concat!("SELECT ", version_columns!(), " WHERE id = $1"), (id,)).await
    }

    /// These versions, by their identifiers.
    pub async fn versions_of(&self, ids: &[String]) -> Result<HashMap<String, Version>> {
        let sql = concat!("SELECT ", version_columns!(), " WHERE id IN ", places!());
        let found: Vec<Version> = self.db.all_of(sql, ids).await?;
        Ok(found.into_iter().map(|version| (version.id.clone(), version)).collect())
    }

    /// Those of these versions that ask not to be shown as a copy (`noarchive`).
    pub async fn without_copies(&self, versions: &[String]) -> Result<Vec<String>> {
        let sql = concat!("SELECT id FROM version WHERE noarchive = 1 AND id IN ", places!());
        let found: Vec<(String,)> = self.db.all_of(sql, versions).await?;
        Ok(found.into_iter().map(|(id,)| id).collect())
    }

    /// Where the pages of these identifiers stand in the press.
    pub async fn addresses(&self, pages: &[String]) -> Result<HashMap<String, String>> {
        let sql = concat!("SELECT id, address FROM page WHERE id IN ", places!());
        let found: Vec<(String, String)> = self.db.all_of(sql, pages).await?;
        Ok(found.into_iter().collect())
    }

    /// All versions of a page, oldest first.
    pub async fn versions(&self, page_id: &str) -> Result<Vec<Version>> {
        self.db.all(concat!("SELECT ", version_columns!(), " WHERE page_id = $1 ORDER BY number"), (page_id,)).await
    }

    /// Versions with identifiers after `after`, for work on the whole archive.
    pub async fn versions_after(&self, after: &str, limit: usize) -> Result<Vec<Version>> {
        self.db.all(concat!("SELECT ", version_columns!(), " WHERE id > $1 ORDER BY id LIMIT $2"), (after, limit)).await
    }

    /// Captures of a page, newest first.
    pub async fn captures(&self, page_id: &str) -> Result<Vec<CaptureLine>> {
        self.db
            .all(
                "SELECT id, fetched_at, status, body_length, payload_digest FROM capture
                 WHERE page_id = $1 AND erased_at IS NULL ORDER BY fetched_at DESC, id DESC LIMIT 50",
                (page_id,),
            )
            .await
    }

    /// Captures of a page and its twins that are in the archive.
    pub async fn count_captures(&self, page_id: &str) -> Result<i64> {
        let (count,): (i64,) = self
            .db
            .one(
                "SELECT count(*) FROM capture WHERE erased_at IS NULL AND lost_at IS NULL
                   AND page_id IN (SELECT id FROM page WHERE id = $1 OR same_as = $1)",
                (page_id,),
            )
            .await?;
        Ok(count)
    }

    /// Other articles that have captures with the very bytes of a page's good answers.
    pub async fn of_same_bytes(&self, page_id: &str, limit: usize) -> Result<Vec<ArticleCard>> {
        let ids: Vec<(String,)> = self
            .db
            .all(
                "SELECT DISTINCT o.page_id FROM capture c JOIN capture o ON o.payload_digest = c.payload_digest
                 WHERE c.page_id = $1 AND c.status BETWEEN 200 AND 299 AND c.body_length > 0 AND o.page_id <> $1
                   AND o.erased_at IS NULL ORDER BY o.page_id LIMIT $2",
                (page_id, limit),
            )
            .await?;
        let ids: Vec<String> = ids.into_iter().map(|(id,)| id).collect();
        self.cards(&ids).await
    }

    /// Has each page asked again of which a capture was found to be lost at that instant, whole and not only if it changed.
    pub async fn ask_lost_again(tx: &mut Tx, lost_at: i64) -> Result<u64> {
        tx.run(
            "UPDATE page SET recheck_at = $1, etag = NULL, last_modified = NULL
             WHERE hidden_at IS NULL AND state <> 'erased' AND id IN (SELECT page_id FROM capture WHERE lost_at = $1)",
            (lost_at,),
        )
        .await
    }

    /// Opens a job for each page that is to be asked again for corrections; gives how many.
    pub async fn open_rechecks(&self, now: i64, limit: usize) -> Result<usize> {
        let due: Vec<(String, String)> = self
            .db
            .all("SELECT id, asked FROM page WHERE recheck_at <= $1 ORDER BY recheck_at LIMIT $2", (now, limit))
            .await?;
        if due.is_empty() {
            return Ok(0);
        }
        let mut tx = self.db.begin().await?;
        for (id, asked) in &due {
            tx.run("UPDATE page SET recheck_at = NULL WHERE id = $1", (id.as_str(),)).await?;
            if let Some(lane) = press::address::host_key(asked) {
                for statement in crate::collect::ask_page(id, &lane, now) {
                    tx.apply(statement).await?;
                }
            }
        }
        tx.commit().await?;
        Ok(due.len())
    }

    /// Hides a page and its twins everywhere, or shows them again (`ground` none). What was erased stays as it is.
    pub async fn hide(tx: &mut Tx, id: &str, ground: Option<&str>) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE page SET hidden_at = $2, hidden_ground = $3 WHERE (id = $1 OR same_as = $1) AND state <> 'erased'",
                (id, ground.map(|_| time::now()), ground),
            )
            .await?;
        tx.changed("page", id, if ground.is_some() { What::Removed } else { What::Changed });
        Ok(touched > 0)
    }
}

impl FromRow for PageFacts {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(PageFacts {
            id: row.take()?,
            address: row.take()?,
            asked: row.take()?,
            outlet_id: row.take()?,
            outlet: row.take()?,
            country: row.take()?,
            zone: row.take()?,
            left_out: row.take()?,
            state: row.take()?,
            found_at: row.take()?,
            seen_at: row.take()?,
            version_id: row.take()?,
            versions: row.take()?,
            story_id: row.take()?,
            day: row.take()?,
            etag: row.take()?,
            last_modified: row.take()?,
            same_as: row.take()?,
            hidden_at: row.take()?,
            hidden_ground: row.take()?,
        })
    }
}

impl FromRow for CaptureLine {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(CaptureLine {
            id: row.take()?,
            fetched_at: row.take()?,
            status: row.take()?,
            body_length: row.take()?,
            payload_digest: row.take()?,
        })
    }
}
