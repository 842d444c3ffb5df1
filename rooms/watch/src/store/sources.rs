//! Sources: what is asked, when, and how it answered.

use anyhow::Result;
use platform::db::{Db, Statement, Tx, What};
use platform::id::new_id;
use platform::jobs::Ask;
use platform::time::{self, DAY, SECOND};

use crate::model::{Source, SourceKind, SourceState};

/// First time between two requests: fifteen minutes.
const FIRST_PACE: i64 = 900 * SECOND;

/// The sources of the node.
pub struct Sources<'a> {
    db: &'a Db,
}

/// A source to add.
#[derive(Clone, Debug)]
pub struct NewSource {
    /// Its outlet.
    pub outlet_id: String,
    /// Its address.
    pub address: String,
    /// What kind of address.
    pub kind: SourceKind,
    /// Paused from the start, with the reason.
    pub paused: Option<String>,
}

/// What came of giving a source another address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readdressed {
    /// It is asked there from now on.
    Done,
    /// The address is a source already.
    Known,
    /// It is no web address.
    NoAddress,
}

/// Which sources are listed.
#[derive(Clone, Debug, Default)]
pub struct SourceFilter {
    /// `ok`, `late`, `failing`, `idle`, `paused`.
    pub health: Option<String>,
    /// Country of the outlet.
    pub country: Option<String>,
    /// Kind.
    pub kind: Option<String>,
    /// Of one outlet.
    pub outlet: Option<String>,
}

/// How many sources do how.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Tally {
    /// All that are not removed.
    pub all: i64,
    /// Outlets with a source.
    pub outlets: i64,
    /// Answer.
    pub ok: i64,
    /// Late.
    pub late: i64,
    /// Fail.
    pub failing: i64,
    /// Not yet asked.
    pub idle: i64,
    /// Paused by a person.
    pub paused: i64,
}

impl Tally {
    /// Those that were asked and are not paused: what the share of those that answer is a share of.
    pub fn asked(&self) -> i64 {
        self.ok + self.late + self.failing
    }
}

macro_rules! source_columns {
    () => {
        "s.id, s.outlet_id, o.name, o.country, o.zone, o.home, o.language, s.address, s.kind, s.state, s.state_reason,
         s.state_by, s.state_at, s.pace, s.check_at, s.last_at, s.last_ok_at, s.last_status, s.problem, s.problem_detail,
         s.problem_since, s.failures, s.etag, s.last_modified, s.moved_from, s.entries_last, s.new_last, s.body_digest
         FROM source s JOIN outlet o ON o.id = s.outlet_id"
    };
}

/// The same rule as [`Source::health`], as SQL, so that lists can filter and sort by it.
macro_rules! health_case {
    () => {
        "CASE WHEN s.state = 'gone' THEN 'failing' WHEN s.state <> 'active' THEN 'paused'
           WHEN s.problem IS NULL AND s.last_at IS NULL THEN 'idle' WHEN s.problem IS NULL THEN 'ok'
           WHEN s.problem = 'watch-problem-asked-to-wait' OR s.failures < 3 THEN 'late' ELSE 'failing' END"
    };
}

impl<'a> Sources<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> Sources<'a> {
        Sources { db }
    }

    /// One.
    pub async fn find(&self, id: &str) -> Result<Option<Source>> {
        self.db.maybe(concat!("SELECT ", source_columns!(), " WHERE s.id = $1"), (id,)).await
    }

    /// The one with this identity (canonical address); one that was removed is none.
    pub async fn of_identity(&self, identity: &str) -> Result<Option<Source>> {
        let sql = concat!("SELECT ", source_columns!(), " WHERE s.identity = $1 AND s.state <> 'removed'");
        self.db.maybe(sql, (identity,)).await
    }

    /// The outlet of the source with this address that was removed.
    pub async fn outlet_before(&self, address: &str) -> Result<Option<String>> {
        let Some(identity) = press::address::canonical(address) else { return Ok(None) };
        let sql = "SELECT outlet_id FROM source WHERE identity = $1 AND state = 'removed'";
        let found: Option<(String,)> = self.db.maybe(sql, (identity,)).await?;
        Ok(found.map(|(outlet,)| outlet))
    }

    /// All of an outlet.
    pub async fn of_outlet(&self, outlet_id: &str) -> Result<Vec<Source>> {
        self.db
            .all(
                concat!("SELECT ", source_columns!(), " WHERE s.outlet_id = $1 AND s.state <> 'removed' ORDER BY s.id"),
                (outlet_id,),
            )
            .await
    }

    /// Listed: failing first, then late, those that answer, those not yet asked, those paused; after the key
    /// `rank|folded|id`.
    pub async fn list(&self, filter: &SourceFilter, after: Option<&str>, limit: usize) -> Result<Vec<Source>> {
        let mut parts = after.unwrap_or("0||").splitn(3, '|');
        let rank: i64 = parts.next().and_then(|n| n.parse().ok()).unwrap_or(0);
        let (name, id) = (parts.next().unwrap_or_default().to_owned(), parts.next().unwrap_or_default().to_owned());
        self.db
            .all(
                concat!(
                    "SELECT ", source_columns!(), " WHERE s.state <> 'removed' AND ($1 IS NULL OR ", health_case!(), " = $1)
                       AND ($2 IS NULL OR o.country = $2) AND ($3 IS NULL OR s.kind = $3) AND ($4 IS NULL OR s.outlet_id = $4)
                       AND (CASE ", health_case!(), " WHEN 'failing' THEN 1 WHEN 'late' THEN 2 WHEN 'idle' THEN 4 WHEN 'paused' THEN 5 ELSE 3 END, o.folded, s.id) > ($5, $6, $7)
                     ORDER BY CASE ", health_case!(), " WHEN 'failing' THEN 1 WHEN 'late' THEN 2 WHEN 'idle' THEN 4 WHEN 'paused' THEN 5 ELSE 3 END, o.folded, s.id LIMIT $8"
                ),
                (filter.health.clone(), filter.country.clone(), filter.kind.clone(), filter.outlet.clone(), rank, name, id, limit),
            )
            .await
    }

    /// The key after which the next sources of a list come.
    pub fn key_of(source: &Source) -> String {
        let rank = match source.health() {
            crate::model::Health::Failing => 1,
            crate::model::Health::Late => 2,
            crate::model::Health::Ok => 3,
            crate::model::Health::Idle => 4,
            crate::model::Health::Paused => 5,
        };
        format!("{rank}|{}|{}", platform::text::fold(&source.outlet), source.id)
    }

    /// How many do how, of one country's outlets or of all.
    pub async fn tally(&self, country: Option<&str>) -> Result<Tally> {
        let (all, outlets, ok, late, failing, idle, paused): (i64, i64, i64, i64, i64, i64, i64) = self
            .db
            .one(
                concat!(
                    "SELECT count(*), count(DISTINCT outlet_id), count(*) FILTER (WHERE h = 'ok'), count(*) FILTER (WHERE h = 'late'),
                       count(*) FILTER (WHERE h = 'failing'), count(*) FILTER (WHERE h = 'idle'), count(*) FILTER (WHERE h = 'paused')
                     FROM (SELECT s.outlet_id, ", health_case!(), " AS h FROM source s JOIN outlet o ON o.id = s.outlet_id
                           WHERE s.state <> 'removed' AND ($1 IS NULL OR o.country = $1)) AS t"
                ),
                (country.map(str::to_owned),),
            )
            .await?;
        Ok(Tally { all, outlets, ok, late, failing, idle, paused })
    }

    /// Adds one, asked at once unless paused; `None` where its address is a source already. One that was removed is taken
    /// up again as the same source, so that its days and its articles stay its own.
    pub async fn add(tx: &mut Tx, new: &NewSource, by: &str) -> Result<Option<String>> {
        let Some(identity) = press::address::canonical(&new.address) else {
            anyhow::bail!("{} is not a web address", new.address);
        };
        let (id, now) = (new_id(), time::now());
        let state = if new.paused.is_some() { SourceState::Paused } else { SourceState::Active };
        let added: Option<(String,)> = tx
            .maybe(
                "INSERT INTO source (id, outlet_id, address, identity, kind, state, state_reason, state_by, state_at, pace, check_at,
                   failures, entries_last, new_last, created_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, 0, 0, 0, $9)
                 ON CONFLICT (identity) DO UPDATE SET outlet_id = excluded.outlet_id, address = excluded.address,
                   kind = excluded.kind, state = excluded.state, state_reason = excluded.state_reason,
                   state_by = excluded.state_by, state_at = excluded.state_at, pace = excluded.pace,
                   check_at = excluded.check_at, failures = 0, problem = NULL, problem_detail = NULL, problem_since = NULL,
                   etag = NULL, last_modified = NULL, body_digest = NULL
                 WHERE source.state = 'removed' RETURNING id",
                (
                    id.as_str(),
                    new.outlet_id.as_str(),
                    new.address.as_str(),
                    identity,
                    new.kind.word(),
                    state.word(),
                    new.paused.clone(),
                    by,
                    now,
                    FIRST_PACE,
                ),
            )
            .await?;
        let Some((kept,)) = added else { return Ok(None) };
        tx.changed("source", kept.clone(), if kept == id { What::Added } else { What::Changed });
        Ok(Some(kept))
    }

    /// Opens a job for each source that is due and has none; gives how many.
    pub async fn open_due(&self, now: i64, limit: usize) -> Result<usize> {
        let due: Vec<(String, String)> = self
            .db
            .all(
                "SELECT s.id, s.address FROM source s JOIN outlet o ON o.id = s.outlet_id
                 WHERE s.state = 'active' AND s.check_at <= $1 AND o.left_out_at IS NULL
                   AND NOT EXISTS (SELECT 1 FROM job j WHERE j.key = 'source:' || s.id AND j.state IN ('open', 'running'))
                 ORDER BY s.check_at, s.id LIMIT $2",
                (now, limit),
            )
            .await?;
        if due.is_empty() {
            return Ok(0);
        }
        let mut tx = self.db.begin().await?;
        for (id, address) in &due {
            ask(id, address, None).open(&mut tx).await?;
        }
        tx.commit().await?;
        Ok(due.len())
    }

    /// Asks a source now, whatever its interval; paused ones too.
    pub async fn ask_now(tx: &mut Tx, source: &Source, by: &str) -> Result<()> {
        ask(&source.id, &source.address, Some(by.to_owned())).open(tx).await?;
        tx.run(
            "UPDATE job SET due_at = $2 WHERE key = $1 AND state = 'open' AND state IN ('open', 'running')",
            (format!("source:{}", source.id), time::now()),
        )
        .await?;
        Ok(())
    }

    /// The same for whoever does this and nothing else: what is open of the source and of its articles was asked for now.
    pub async fn ask_alone(tx: &mut Tx, source: &Source, by: &str) -> Result<()> {
        Sources::ask_now(tx, source, by).await?;
        tx.run(
            "UPDATE job SET created_at = $2 WHERE state IN ('open', 'running')
               AND (key = $1 OR key IN (SELECT 'page:' || id FROM page WHERE source_id = $3))",
            (format!("source:{}", source.id), time::now(), source.id.as_str()),
        )
        .await?;
        Ok(())
    }

    /// Pauses, resumes or removes a source; false where there is none. One that was removed is none: it is added again.
    pub async fn set_state(tx: &mut Tx, id: &str, state: SourceState, reason: Option<&str>, by: &str) -> Result<bool> {
        let now = time::now();
        let touched = tx
            .run(
                "UPDATE source SET state = $2, state_reason = $3, state_by = $4, state_at = $5, failures = 0,
                   problem = CASE WHEN $2 = 'active' THEN NULL ELSE problem END,
                   problem_detail = CASE WHEN $2 = 'active' THEN NULL ELSE problem_detail END,
                   problem_since = CASE WHEN $2 = 'active' THEN NULL ELSE problem_since END, check_at = $5
                 WHERE id = $1 AND (state <> 'removed' OR $2 = 'removed')",
                (id, state.word(), reason, by, now),
            )
            .await?;
        if state != SourceState::Active {
            tx.run(
                "DELETE FROM job WHERE key = $1 AND state = 'open' AND state IN ('open', 'running')",
                (format!("source:{id}"),),
            )
            .await?;
        }
        tx.changed("source", id, What::Changed);
        Ok(touched == 1)
    }

    /// Gives a source another address, as a person chose it. One that the host said was gone is collected again; a paused
    /// one stays paused.
    pub async fn readdress(tx: &mut Tx, id: &str, address: &str, kind: SourceKind) -> Result<Readdressed> {
        let Some(identity) = press::address::canonical(address) else { return Ok(Readdressed::NoAddress) };
        tx.apply(make_room(&identity)).await?;
        let touched = tx
            .run(
                "UPDATE source SET moved_from = address, address = $2, identity = $3, kind = $4,
                   state_reason = CASE WHEN state = 'gone' THEN NULL ELSE state_reason END,
                   state = CASE WHEN state = 'gone' THEN 'active' ELSE state END,
                   problem = NULL, problem_detail = NULL, problem_since = NULL, failures = 0, etag = NULL, last_modified = NULL,
                   body_digest = NULL, check_at = $5
                 WHERE id = $1 AND state <> 'removed'
                   AND NOT EXISTS (SELECT 1 FROM source t WHERE t.identity = $3 AND t.id <> $1)",
                (id, address, identity, kind.word(), time::now()),
            )
            .await?;
        if touched == 0 {
            return Ok(Readdressed::Known);
        }
        tx.changed("source", id, What::Changed);
        Ok(Readdressed::Done)
    }

    /// What each source answered a day, for the last `days` days: source, day, asked, answered, found.
    pub async fn days(&self, days: i64) -> Result<Vec<(String, String, i64, i64, i64)>> {
        let since = time::day_in(time::now() - days * DAY, "UTC");
        self.db
            .all(
                "SELECT source_id, day, asked, answered, found FROM source_day WHERE day >= $1 ORDER BY source_id, day",
                (since,),
            )
            .await
    }
}

/// A source that was removed holds no address against those that are collected.
pub fn make_room(identity: &str) -> Statement {
    Statement::new("UPDATE source SET identity = id WHERE identity = $1 AND state = 'removed'", (identity,))
}

fn ask(id: &str, address: &str, asked_by: Option<String>) -> Ask {
    Ask {
        key: format!("source:{id}"),
        kind: "fetch-source",
        lane: press::address::host_key(address).unwrap_or_else(|| "unknown".to_owned()),
        payload: id.to_owned(),
        due_at: time::now(),
        asked_by,
    }
}
