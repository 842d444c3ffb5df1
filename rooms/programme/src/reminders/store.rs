//! Dates on which reports are due, and who was reminded.

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::new_id;
use platform::time;

use super::schedule::{next_at, read_days};

/// A date on which a report is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportDate {
    /// Identifier.
    pub id: String,
    /// Which report, in the words of who asks for it.
    pub title: String,
    /// The day, `YYYY-MM-DD`.
    pub due_on: String,
    /// How many days before it is reminded, the most first.
    pub days: Vec<i64>,
    /// When it is reminded next, in microseconds UTC.
    pub next_at: Option<i64>,
}

impl FromRow for ReportDate {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, title, due_on) = (row.take()?, row.take()?, row.take()?);
        let days = read_days(&row.take::<String>()?).unwrap_or_default();
        Ok(ReportDate { id, title, due_on, days, next_at: row.take()? })
    }
}

/// Those of the node.
pub struct ReportDates<'a> {
    db: &'a Db,
}

macro_rules! date {
    ($rest:literal) => {
        concat!("SELECT id, title, due_on, days, next_at FROM report_date ", $rest)
    };
}

impl<'a> ReportDates<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> ReportDates<'a> {
        ReportDates { db }
    }

    /// Adds one; gives its identifier.
    pub async fn add(tx: &mut Tx, title: &str, due_on: &str, days: &[i64], who: &str) -> Result<String> {
        let (id, now) = (new_id(), time::now());
        let spelled: Vec<String> = days.iter().map(i64::to_string).collect();
        // one that is due already is due at once
        let next = match super::schedule::step(due_on, days, now) {
            Some(_) => Some(now),
            None => next_at(due_on, days, now),
        };
        tx.run(
            "INSERT INTO report_date (id, title, due_on, days, next_at, made_at, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            (&id, title, due_on, spelled.join(" "), next, now, who),
        )
        .await?;
        Ok(id)
    }

    /// Takes one out, with what is known of its reminders.
    pub async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
        tx.run("DELETE FROM report_reminder WHERE date_id = $1", (id,)).await?;
        tx.run("DELETE FROM report_date WHERE id = $1", (id,)).await?;
        Ok(())
    }

    /// Those after a key, the last day first.
    pub async fn list(&self, after: Option<&str>, limit: i64) -> Result<Vec<ReportDate>> {
        let (day, id) = after.and_then(|key| key.split_once('|')).unwrap_or(("9999-99-99", ""));
        let sql = date!("WHERE (due_on, id) < ($1, $2) ORDER BY due_on DESC, id DESC LIMIT $3");
        self.db.all(sql, (day, id, limit)).await
    }

    /// One of them.
    pub async fn find(&self, id: &str) -> Result<Option<ReportDate>> {
        self.db.maybe(date!("WHERE id = $1"), (id,)).await
    }

    /// Is one to be reminded of now?
    pub async fn is_due(&self, now: i64) -> Result<bool> {
        let row: Option<(String,)> =
            self.db.maybe("SELECT id FROM report_date WHERE next_at <= $1 LIMIT 1", (now,)).await?;
        Ok(row.is_some())
    }

    /// Those to be reminded of now.
    pub async fn due(&self, now: i64) -> Result<Vec<ReportDate>> {
        self.db.all(date!("WHERE next_at <= $1 ORDER BY next_at, id LIMIT 100"), (now,)).await
    }

    /// How many reminders of one were sent, and when the last.
    pub async fn reminded(&self, id: &str) -> Result<(i64, Option<i64>)> {
        let sql = "SELECT count(*), max(sent_at) FROM report_reminder WHERE date_id = $1";
        self.db.one(sql, (id,)).await
    }

    /// Takes one whose time has come, so that nobody else takes it out meanwhile; false where it is out, or moved on.
    pub async fn take(tx: &mut Tx, date: &str, now: i64) -> Result<bool> {
        let sql = "UPDATE report_date SET next_at = next_at WHERE id = $1 AND next_at <= $2";
        Ok(tx.run(sql, (date, now)).await? == 1)
    }

    /// Notes that an officer is reminded for an office; false where they were already.
    pub async fn remind(tx: &mut Tx, date: &str, account: &str, days: i64, office: &str) -> Result<bool> {
        let sql = "INSERT INTO report_reminder (date_id, account_id, days, office, sent_at) VALUES ($1, $2, $3, $4, $5)
                   ON CONFLICT (date_id, account_id, days, office) DO NOTHING";
        Ok(tx.run(sql, (date, account, days, office, time::now())).await? == 1)
    }

    /// Says when one is to be reminded of next.
    pub async fn move_on(tx: &mut Tx, date: &ReportDate, now: i64) -> Result<()> {
        let next = next_at(&date.due_on, &date.days, now);
        tx.run("UPDATE report_date SET next_at = $2 WHERE id = $1", (&date.id, next)).await?;
        Ok(())
    }
}
