//! Records found and listed.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::{Db, Tx, Value};
use platform::index::AHEAD;
use platform::places;
use platform::text::fold;

use super::row::{Change, LinkHere, Record, State, records};
use crate::kind::Shown;

/// Most values that one list is narrowed by.
pub const MOST_NARROWINGS: usize = 6;
/// Most kinds that one list has.
pub const MOST_KINDS: usize = 4;
/// Kinds whose changes are listed together.
const MOST_CHANGED: usize = 16;
/// Links to a record that are read.
const MOST_LINKS: usize = 500;

/// The records of the node.
pub struct Records<'a> {
    db: &'a Db,
}

/// Which records are listed.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of these kinds, at most four; none: of all.
    pub kinds: Vec<String>,
    /// That say this value in this field; all of them. Of a term's field, also what is narrower than the term.
    pub values: Vec<(String, String)>,
    /// With this in their name, accents and case aside.
    pub name: Option<String>,
    /// Who reads: what only members see narrows for members only.
    pub reader: Shown,
}

impl Filter {
    /// All records of a kind.
    pub fn of(kind: &str) -> Filter {
        Filter { kinds: vec![kind.to_owned()], ..Filter::default() }
    }

    /// Only those that say this.
    pub fn with(mut self, field: &str, value: &str) -> Filter {
        self.values.push((field.to_owned(), value.to_owned()));
        self
    }

    /// `$1`–`$4` kinds, `$5` name, `$6` reader, `$7`–`$18` field and value of each narrowing.
    fn bound(&self) -> Vec<Value> {
        let name = self.name.as_deref().map(|name| format!("%{}%", fold(name).replace(['%', '_'], "")));
        let kinds = (0..MOST_KINDS).map(|at| self.kinds.get(at).map(String::as_str).into());
        let mut values: Vec<Value> = kinds.collect();
        values.extend([name.into(), i64::from(self.reader == Shown::Members).into()]);
        for at in 0..MOST_NARROWINGS {
            let narrowing = self.values.get(at);
            values.push(narrowing.map(|(field, _)| field.as_str()).into());
            values.push(narrowing.map(|(_, value)| value.as_str()).into());
        }
        values
    }
}

/// What is asked of what was written in records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// All of it.
    All,
    /// Records that were entered.
    Entered,
    /// Records that were changed.
    Changed,
}

impl Written {
    /// The first and the last number of the states that came of it.
    fn numbers(self) -> (i64, i64) {
        match self {
            Written::All => (1, i64::MAX),
            Written::Entered => (1, 1),
            Written::Changed => (2, i64::MAX),
        }
    }
}

/// The condition of [`Filter::bound`], between what stands before and behind it.
macro_rules! filtered {
    ($head:expr, $rest:expr) => {
        concat!(
            $head,
            "WHERE r.state = 'published' AND ($1 IS NULL OR r.kind IN ($1, $2, $3, $4)) AND ($5 IS NULL OR r.folded LIKE $5)
             AND ($7 IS NULL OR EXISTS (SELECT 1 FROM record_value v WHERE v.record_id = r.id AND v.field = $7 AND v.value = $8 AND v.members <= $6))
             AND ($9 IS NULL OR EXISTS (SELECT 1 FROM record_value v WHERE v.record_id = r.id AND v.field = $9 AND v.value = $10 AND v.members <= $6))
             AND ($11 IS NULL OR EXISTS (SELECT 1 FROM record_value v WHERE v.record_id = r.id AND v.field = $11 AND v.value = $12 AND v.members <= $6))
             AND ($13 IS NULL OR EXISTS (SELECT 1 FROM record_value v WHERE v.record_id = r.id AND v.field = $13 AND v.value = $14 AND v.members <= $6))
             AND ($15 IS NULL OR EXISTS (SELECT 1 FROM record_value v WHERE v.record_id = r.id AND v.field = $15 AND v.value = $16 AND v.members <= $6))
             AND ($17 IS NULL OR EXISTS (SELECT 1 FROM record_value v WHERE v.record_id = r.id AND v.field = $17 AND v.value = $18 AND v.members <= $6)) ",
            $rest
        )
    };
}

/// Before the others stand those that say the value `$20` in the field `$19` to everybody.
macro_rules! rank {
    () => {
        "CAST(CASE WHEN EXISTS (SELECT 1 FROM record_value a
           WHERE a.record_id = r.id AND a.field = $19 AND a.value = $20 AND a.members = 0) THEN 0 ELSE 1 END AS BIGINT)"
    };
}

impl<'a> Records<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> Records<'a> {
        Records { db }
    }

    pub(super) fn db(&self) -> &Db {
        self.db
    }

    /// One, whatever its state.
    pub async fn find(&self, id: &str) -> Result<Option<Record>> {
        self.db.maybe(records!("WHERE r.id = $1"), (id,)).await
    }

    /// The same within a transaction.
    pub async fn in_tx(tx: &mut Tx, id: &str) -> Result<Option<Record>> {
        tx.maybe(records!("WHERE r.id = $1"), (id,)).await
    }

    /// The one that a file names so.
    pub async fn by_key(&self, kind: &str, key: &str) -> Result<Option<Record>> {
        self.db.maybe(records!("WHERE r.kind = $1 AND r.key = $2"), (kind, key)).await
    }

    /// Those of these identifiers that are published, in that order.
    pub async fn several(&self, ids: &[String]) -> Result<Vec<Record>> {
        // the state is looked at here: beside it, SQLite goes through all published records rather than these few
        let found: Vec<Record> = self.db.all_of(concat!(records!("WHERE r.id IN "), places!()), ids).await?;
        let published = found.into_iter().filter(|record| record.state == State::Published);
        let mut found: HashMap<String, Record> = published.map(|record| (record.id.clone(), record)).collect();
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    /// Published records of a kind by this very title, accents and case aside.
    pub async fn titled(&self, kind: &str, title: &str, limit: usize) -> Result<Vec<Record>> {
        let sql = records!("WHERE r.kind = $1 AND r.state = 'published' AND r.folded = $2 ORDER BY r.id LIMIT $3");
        self.db.all(sql, (kind, fold(title), limit)).await
    }

    /// By name, after the key of the last one seen (see [`Records::key_of`]).
    pub async fn list(&self, filter: &Filter, after: Option<&str>, limit: usize) -> Result<Vec<Record>> {
        let (folded, id) = after.and_then(|key| key.rsplit_once('|')).unwrap_or(("", ""));
        let mut values = filter.bound();
        values.extend([folded.into(), id.into(), limit.into()]);
        self.db
            .all(filtered!(records!(""), "AND (r.folded, r.id) > ($19, $20) ORDER BY r.folded, r.id LIMIT $21"), values)
            .await
    }

    /// The same where those that say this value in this field to everybody stand before all others; their keys begin with
    /// [`AHEAD`].
    pub async fn list_ahead(
        &self,
        filter: &Filter,
        ahead: (&str, &str),
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Record>> {
        let (folded, id) = after.and_then(|key| key.rsplit_once('|')).unwrap_or((" ", ""));
        let (rank, folded) = folded.strip_prefix(AHEAD).map_or((1_i64, folded), |folded| (0, folded));
        let mut values = filter.bound();
        values.extend([ahead.0.into(), ahead.1.into(), rank.into(), folded.into(), id.into(), limit.into()]);
        let sql = filtered!(
            records!(""),
            concat!(
                "AND (",
                rank!(),
                ", r.folded, r.id) > ($21, $22, $23) ORDER BY ",
                rank!(),
                ", r.folded, r.id LIMIT $24"
            )
        );
        self.db.all(sql, values).await
    }

    /// The ones entered last, newest first.
    pub async fn newest(&self, filter: &Filter, limit: usize) -> Result<Vec<Record>> {
        let mut values = filter.bound();
        values.push(limit.into());
        self.db.all(filtered!(records!(""), "ORDER BY r.id DESC LIMIT $19"), values).await
    }

    /// Published records of a kind in the order in which they were entered, after an identifier.
    pub async fn entered_after(&self, kind: &str, id: &str, limit: usize) -> Result<Vec<Record>> {
        self.db
            .all(
                records!("WHERE r.kind = $1 AND r.id > $2 AND r.state = 'published' ORDER BY r.id LIMIT $3"),
                (kind, id, limit),
            )
            .await
    }

    /// The ones that nobody confirmed since this day, the never confirmed first, after the key of the last one seen (see
    /// [`Records::confirmed_key_of`]).
    pub async fn unconfirmed(
        &self,
        filter: &Filter,
        since: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Record>> {
        let (day, id) = after.and_then(|key| key.split_once('|')).unwrap_or(("", ""));
        let mut values = filter.bound();
        values.extend([since.into(), day.into(), id.into(), limit.into()]);
        self.db
            .all(
                filtered!(
                    records!(""),
                    "AND COALESCE(r.confirmed_on, '') < $19 AND (COALESCE(r.confirmed_on, ''), r.id) > ($20, $21)
                     ORDER BY COALESCE(r.confirmed_on, ''), r.id LIMIT $22"
                ),
                values,
            )
            .await
    }

    /// Those of these kinds (at most four) that stand so, in the order in which they were entered, after an identifier.
    pub async fn standing(&self, kinds: &[&str], state: State, after: Option<&str>, limit: i64) -> Result<Vec<Record>> {
        let kind = |at: usize| kinds.get(at).copied();
        self.db
            .all(
                records!("WHERE r.state = $1 AND r.kind IN ($2, $3, $4, $5) AND r.id > $6 ORDER BY r.id LIMIT $7"),
                (state.word(), kind(0), kind(1), kind(2), kind(3), after.unwrap_or(""), limit),
            )
            .await
    }

    /// The key after which the next records of a list by confirmation come.
    pub fn confirmed_key_of(record: &Record) -> String {
        format!("{}|{}", record.confirmed_on.as_deref().unwrap_or_default(), record.id)
    }

    /// When the first record was entered, in microseconds UTC.
    pub async fn earliest(&self) -> Result<Option<i64>> {
        let (at,): (Option<i64>,) = self.db.one("SELECT min(created_at) FROM record", ()).await?;
        Ok(at)
    }

    /// Records of these kinds (at most sixteen), whatever their state, in the order of their last change and identifier:
    /// changed at `from` or later, before `until`, after the one that stands at `after`.
    pub async fn changed(
        &self,
        kinds: &[&str],
        from: i64,
        until: i64,
        after: (i64, &str),
        limit: usize,
    ) -> Result<Vec<Record>> {
        let mut values: Vec<Value> = (0..MOST_CHANGED).map(|at| kinds.get(at).copied().into()).collect();
        values.extend([from.into(), until.into(), after.0.into(), after.1.into(), limit.into()]);
        self.db
            .all(
                records!(
                    "WHERE r.kind IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
                       AND r.updated_at >= $17 AND r.updated_at < $18 AND (r.updated_at, r.id) > ($19, $20)
                     ORDER BY r.updated_at, r.id LIMIT $21"
                ),
                values,
            )
            .await
    }

    /// How many there are.
    pub async fn count(&self, filter: &Filter) -> Result<i64> {
        let (n,): (i64,) = self.db.one(filtered!("SELECT count(*) FROM record r ", ""), filter.bound()).await?;
        Ok(n)
    }

    /// How many of them say each value of a field, most first. The list's own narrowing by that field is passed over, so
    /// that a count says what another choice would give.
    pub async fn counts(&self, filter: &Filter, field: &str) -> Result<Vec<(String, i64)>> {
        let mut filter = filter.clone();
        filter.values.retain(|(narrowed, _)| narrowed != field);
        let mut values = filter.bound();
        values.push(field.into());
        self.db
            .all(
                filtered!(
                    "SELECT c.value, count(*) FROM record_value c JOIN record r ON r.id = c.record_id ",
                    "AND c.field = $19 AND c.members <= $6 GROUP BY c.value ORDER BY count(*) DESC, c.value"
                ),
                values,
            )
            .await
    }

    /// How many there are of each kind.
    pub async fn kinds(&self, filter: &Filter) -> Result<Vec<(String, i64)>> {
        self.db
            .all(filtered!("SELECT r.kind, count(*) FROM record r ", "GROUP BY r.kind ORDER BY r.kind"), filter.bound())
            .await
    }

    /// What was written in these records since an instant in microseconds UTC, newest first, after the key of the last one
    /// seen (see [`Change::key`]).
    pub async fn written(
        &self,
        filter: &Filter,
        what: Written,
        since: i64,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Change>> {
        let after = after.and_then(Change::of_key).unwrap_or((i64::MAX, "", 0));
        let (first, last) = what.numbers();
        let mut values = filter.bound();
        values.extend([
            since.into(),
            first.into(),
            last.into(),
            after.0.into(),
            after.1.into(),
            after.2.into(),
            limit.into(),
        ]);
        self.db
            .all(
                filtered!(
                    "SELECT r.id, r.kind, r.title, r.state, h.number, h.at, h.why FROM record_revision h JOIN record r ON r.id = h.record_id ",
                    "AND h.at >= $19 AND h.number BETWEEN $20 AND $21 AND (h.at, h.record_id, h.number) < ($22, $23, $24)
                     ORDER BY h.at DESC, h.record_id DESC, h.number DESC LIMIT $25"
                ),
                values,
            )
            .await
    }

    /// How much that is.
    pub async fn count_written(&self, filter: &Filter, what: Written, since: i64) -> Result<i64> {
        let (first, last) = what.numbers();
        let mut values = filter.bound();
        values.extend([since.into(), first.into(), last.into()]);
        let (n,): (i64,) = self
            .db
            .one(
                filtered!(
                    "SELECT count(*) FROM record_revision h JOIN record r ON r.id = h.record_id ",
                    "AND h.at >= $19 AND h.number BETWEEN $20 AND $21"
                ),
                values,
            )
            .await?;
        Ok(n)
    }

    /// The key after which the next records of a list by name come.
    pub fn key_of(record: &Record) -> String {
        format!("{}|{}", fold(&record.title), record.id)
    }

    /// The published records that name this one, by field and name.
    pub async fn links_to(&self, id: &str, reader: Shown) -> Result<Vec<LinkHere>> {
        self.db.all(LINKS, (id, i64::from(reader == Shown::Members), MOST_LINKS)).await
    }

    /// The same within a transaction.
    pub async fn links_in(tx: &mut Tx, id: &str, reader: Shown) -> Result<Vec<LinkHere>> {
        tx.all(LINKS, (id, i64::from(reader == Shown::Members), MOST_LINKS)).await
    }
}

const LINKS: &str = "SELECT l.field, l.since, l.until, l.note, r.id, r.kind, r.title, r.state
  FROM record_link l JOIN record r ON r.id = l.from_id WHERE l.to_id = $1 AND r.state = 'published' AND l.members <= $2
  ORDER BY l.field, r.folded, r.id LIMIT $3";
