//! What an answer means for a source: its next request, and what people are told.

use std::time::Duration;

use platform::db::Statement;
use platform::time::{self, SECOND};
use press::schedule::{Bounds, NextCheck, Outcome, next_check, no_sooner, with_jitter};

use super::rest::Rest;
use crate::model::Source;
use crate::store::make_room;

/// A busy source is asked every five minutes at most, a quiet one once a day at least.
const BOUNDS: Bounds = Bounds { shortest: Duration::from_secs(300), longest: Duration::from_secs(86_400) };

/// What was learnt from one request.
#[derive(Clone, Debug)]
pub(super) struct Noted {
    pub outcome: Outcome,
    pub status: Option<u16>,
    /// Catalogue key, and what its words need.
    pub problem: Option<(&'static str, String)>,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    pub moved_to: Option<String>,
    pub body_digest: Option<String>,
    pub entries: usize,
    pub found: usize,
}

impl Default for Noted {
    fn default() -> Self {
        Noted {
            outcome: Outcome::Unchanged,
            status: None,
            problem: None,
            etag: None,
            last_modified: None,
            moved_to: None,
            body_digest: None,
            entries: 0,
            found: 0,
        }
    }
}

impl Noted {
    /// The host asks to be let rest, whatever it gave before.
    pub fn refused_by(self, rest: &Rest) -> Noted {
        let minutes = rest.retry_after.map_or(String::new(), |wait| wait.as_secs().div_ceil(60).to_string());
        Noted {
            outcome: Outcome::Refused { retry_after: rest.retry_after },
            status: Some(rest.status),
            problem: Some(("watch-problem-asked-to-wait", minutes)),
            ..self
        }
    }
}

/// The statements that note it.
pub(super) fn note(source: &Source, noted: Noted) -> Vec<Statement> {
    let now = time::now();
    let pace = Duration::from_micros(u64::try_from(source.pace).unwrap_or(0));
    let (state, wait) = match next_check(&noted.outcome, pace, &BOUNDS) {
        NextCheck::After(wait) => (None, wait),
        NextCheck::Never => (Some("gone"), BOUNDS.longest),
    };
    let seed = source.id.bytes().fold(now as u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let check_at = now
        + time::micros(match noted.outcome {
            Outcome::Refused { retry_after: Some(_) } => no_sooner(wait, seed),
            _ => with_jitter(wait, seed),
        });
    let good = noted.problem.is_none();
    // only answers change the pace: a failing host must not become a busy source when it comes back
    let pace = match noted.outcome {
        Outcome::Changed | Outcome::Unchanged => time::micros(wait).max(60 * SECOND),
        _ => source.pace,
    };
    let (key, detail) = noted.problem.map_or((None, None), |(key, detail)| (Some(key), Some(detail)));
    let mut statements = vec![Statement::new(
        "UPDATE source SET last_at = $2, last_ok_at = CASE WHEN $3 = 1 THEN $2 ELSE last_ok_at END, last_status = $4,
           problem = $5, problem_detail = $6,
           problem_since = CASE WHEN $3 = 1 THEN NULL ELSE coalesce(problem_since, $2) END,
           failures = CASE WHEN $3 = 1 THEN 0 ELSE failures + 1 END, pace = $7, check_at = $8,
           state = CASE WHEN state = 'active' THEN coalesce($9, state) ELSE state END,
           etag = CASE WHEN $10 = 1 THEN $11 ELSE etag END, last_modified = CASE WHEN $10 = 1 THEN $12 ELSE last_modified END,
           body_digest = CASE WHEN $10 = 1 THEN $13 ELSE body_digest END,
           entries_last = CASE WHEN $3 = 1 THEN $14 ELSE entries_last END, new_last = CASE WHEN $3 = 1 THEN $15 ELSE new_last END
         WHERE id = $1",
        (
            source.id.as_str(),
            now,
            good,
            noted.status.map(i64::from),
            key,
            detail,
            pace,
            check_at,
            state,
            noted.body_digest.is_some(),
            noted.etag,
            noted.last_modified,
            noted.body_digest,
            noted.entries,
            noted.found,
        ),
    )];
    statements.push(Statement::new(
        "INSERT INTO source_day (source_id, day, asked, answered, found) VALUES ($1, $2, 1, $3, $4)
         ON CONFLICT (source_id, day) DO UPDATE SET asked = source_day.asked + 1,
           answered = source_day.answered + excluded.answered, found = source_day.found + excluded.found",
        (source.id.as_str(), time::day_in(now, &source.zone), good, noted.found),
    ));
    if let Some(to) = noted.moved_to
        && let Some(identity) = press::address::canonical(&to)
    {
        statements.push(make_room(&identity));
        statements.push(Statement::new(
            "UPDATE source SET moved_from = address, address = $2, identity = $3 WHERE id = $1
               AND NOT EXISTS (SELECT 1 FROM source t WHERE t.identity = $3 AND t.id <> $1)",
            (source.id.as_str(), to, identity),
        ));
    }
    statements
}
