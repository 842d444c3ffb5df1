//! One source: asked, its entries found, what it answered noted in plain words.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use platform::archive::Arrival;
use platform::db::{Db, Statement, What};
use platform::fetch::{Answer, FetchProblem, Wanted};
use platform::id::new_id;
use platform::jobs::{Ending, Job};
use platform::node::Node;
use platform::time;
use press::schedule::Outcome;
use room_directory::Outlets;

use super::listed::{Lead, Listed, MOST_ENTRIES, Sent, listed, of_part};
use super::source_outcome::{Noted, note};
use crate::erase::erased_form;
use crate::model::{Source, SourceKind, SourceState};
use crate::store::Sources;

/// Until a host that others ask is tried again.
const BUSY_WAIT: i64 = 60 * time::SECOND;

/// Fetches the source that the job names.
pub async fn fetch_source(node: Arc<Node>, job: Job) -> Result<()> {
    let Some(source) = Sources::of(&node.db).find(&job.payload).await? else {
        return finish(&node, &job, Vec::new(), Duration::ZERO).await;
    };
    let outlet = Outlets::of(&node.db).find(&source.outlet_id).await?;
    if source.state == SourceState::Removed || outlet.is_none_or(|outlet| outlet.left_out_at.is_some()) {
        return finish(&node, &job, Vec::new(), Duration::ZERO).await;
    }
    let wanted = Wanted {
        address: source.address.clone(),
        etag: source.etag.clone(),
        last_modified: source.last_modified.clone(),
    };
    let answer = match node.fetcher.fetch(&wanted, Some(&job.lane)).await? {
        Ok(answer) => answer,
        Err(FetchProblem::Busy(_)) => return end_as(&node, &job, not_its_turn(&node, &job), Vec::new()).await,
        Err(problem) => {
            let outcome = Outcome::Failed { attempts: attempts(&source) };
            let noted = Noted { outcome, problem: Some((problem.key(), problem.to_string())), ..Noted::default() };
            return finish(&node, &job, note(&source, noted), node.config.pause()).await;
        }
    };
    let pause = node.config.pause().max(answer.crawl_delay.unwrap_or_default());
    match answer.status {
        200..300 => read(&node, &job, &source, answer, pause).await,
        _ => finish(&node, &job, note(&source, refused(&source, &answer)), pause).await,
    }
}

/// What an answer without content says.
fn refused(source: &Source, answer: &Answer) -> Noted {
    let status = Some(answer.status);
    let failed = Outcome::Failed { attempts: attempts(source) };
    let problem = |key: &'static str| Some((key, answer.status.to_string()));
    let (outcome, problem) = match answer.status {
        304 => (Outcome::Unchanged, None),
        410 => (Outcome::Gone, problem("watch-problem-gone")),
        404 => (failed, problem("watch-problem-not-there")),
        401..=403 => (failed, problem("watch-problem-refused")),
        429 | 503 => {
            let wait = answer.header("retry-after").and_then(|v| press::schedule::parse_retry_after(v, time::now()));
            let minutes = wait.map_or(String::new(), |w| w.as_secs().div_ceil(60).to_string());
            (Outcome::Refused { retry_after: wait }, Some(("watch-problem-asked-to-wait", minutes)))
        }
        500.. => (failed, problem("watch-problem-host-fails")),
        _ => (failed, problem("watch-problem-answer")),
    };
    let entries = usize::try_from(source.entries_last).unwrap_or(0);
    Noted { outcome, status, problem, entries, ..Noted::default() }
}

async fn read(node: &Node, job: &Job, source: &Source, mut answer: Answer, pause: Duration) -> Result<()> {
    let sent = sent_by(source.kind, &mut answer);
    let known = source.body_digest.clone();
    let (digest, listed) = node.cpu.run(move || listed(&sent, known.as_deref())).await.context("reading a source")?;
    answer.body_is_gone();
    let mut noted = Noted {
        status: Some(answer.status),
        etag: answer.header("etag").map(str::to_owned),
        last_modified: answer.header("last-modified").map(str::to_owned),
        moved_to: answer.moved_to().map(str::to_owned),
        body_digest: Some(digest),
        ..Noted::default()
    };
    let leads = match listed {
        Listed::Same => {
            noted.outcome = Outcome::Unchanged;
            noted.entries = usize::try_from(source.entries_last).unwrap_or(0);
            return finish(node, job, note(source, noted), pause).await;
        }
        Listed::Nothing(key, detail) => {
            noted.outcome = Outcome::Failed { attempts: attempts(source) };
            noted.body_digest = None;
            noted.problem = Some((key, detail));
            None
        }
        Listed::Parts(parts) => Some(of_parts(node, job, source.kind, parts).await?),
        Listed::Leads(leads) => Some(leads),
    };
    let mut effects = Vec::new();
    if let Some(leads) = leads {
        noted.entries = leads.len();
        let (found, statements) = new_pages(&node.db, source, &leads).await?;
        noted.found = found;
        noted.outcome = if found > 0 { Outcome::Changed } else { Outcome::Unchanged };
        effects = statements;
    }
    effects.extend(note(source, noted));
    let arrival = Arrival {
        status: answer.status,
        mime: answer.mime(),
        page_id: None,
        source_id: Some(source.id.clone()),
        ending: Some(job.done(pause)),
        effects,
        changed: vec![("source", source.id.clone(), What::Changed)],
        exchange: answer.exchange,
    };
    node.keeper().await.keep(arrival).await?;
    metrics::counter!("atalaya_captures_total").increment(1);
    Ok(())
}

fn sent_by(kind: SourceKind, answer: &mut Answer) -> Sent {
    Sent {
        kind,
        body: answer.take_body(),
        content_type: answer.header("content-type").map(str::to_owned),
        address: answer.address.clone(),
    }
}

/// The entries of the parts of a sitemap index.
async fn of_parts(node: &Node, job: &Job, kind: SourceKind, parts: Vec<String>) -> Result<Vec<Lead>> {
    let mut leads = Vec::new();
    for address in parts {
        // a part that does not answer does not take the others' turn; the next request asks it again
        let Ok(mut part) = node.fetcher.fetch(&Wanted { address, ..Wanted::default() }, Some(&job.lane)).await? else {
            continue;
        };
        let sent = sent_by(kind, &mut part);
        leads.extend(node.cpu.run(move || of_part(&sent)).await.context("reading a part of a sitemap")?);
        drop(part);
        tokio::time::sleep(node.config.pause()).await;
    }
    leads.truncate(MOST_ENTRIES);
    Ok(leads)
}

/// Statements that add pages not seen before and ask again for those whose entry changed; gives how many are new.
async fn new_pages(db: &Db, source: &Source, leads: &[Lead]) -> Result<(usize, Vec<Statement>)> {
    let mut statements = Vec::new();
    let mut found = 0;
    let mut seen = std::collections::HashSet::new();
    for lead in leads {
        let (Some(identity), Some(lane)) =
            (press::address::canonical(&lead.address), press::address::host_key(&lead.address))
        else {
            continue;
        };
        if !seen.insert(identity.clone()) {
            continue;
        }
        let known: Option<(String, Option<String>, String)> = db
            .maybe(
                "SELECT id, hint, state FROM page WHERE address IN ($1, $3) OR asked IN ($2, $4) LIMIT 1",
                (identity.as_str(), lead.address.as_str(), erased_form(&identity), erased_form(&lead.address)),
            )
            .await?;
        let page_id = match known {
            None => {
                found += 1;
                let (id, now) = (new_id(), time::now());
                statements.push(Statement::new(
                    "INSERT INTO page (id, address, asked, outlet_id, source_id, state, found_at, captures, hint, versions, country, sort_at)
                     VALUES ($1, $2, $3, $4, $5, 'waiting', $6, 0, $7, 0, $8, $6) ON CONFLICT (address) DO NOTHING",
                    (id.as_str(), identity, lead.address.as_str(), source.outlet_id.as_str(), source.id.as_str(), now, lead.hint.clone(), source.country.as_str()),
                ));
                id
            }
            Some((id, hint, state)) if state == "kept" && lead.hint.is_some() && hint != lead.hint => {
                statements
                    .push(Statement::new("UPDATE page SET hint = $2 WHERE id = $1", (id.as_str(), lead.hint.clone())));
                id
            }
            Some(_) => continue,
        };
        statements.extend(ask_page(&page_id, &lane, time::now()));
    }
    Ok((found, statements))
}

/// Opens the job that fetches a page, if the page is there.
pub(crate) fn ask_page(page_id: &str, lane: &str, due_at: i64) -> [Statement; 2] {
    [
        Statement::new("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0) ON CONFLICT (name) DO NOTHING", (lane,)),
        Statement::new(
            "INSERT INTO job (id, key, kind, lane, payload, state, due_at, lease_until, attempts, done, total, created_at)
             SELECT $1, 'page:' || p.id, 'fetch-page', $2, p.id, 'open', $3, 0, 0, 0, 0, $4 FROM page p WHERE p.id = $5
             ON CONFLICT (key) WHERE state IN ('open', 'running') DO NOTHING",
            (new_id(), lane, due_at, time::now(), page_id),
        ),
    ]
}

fn attempts(source: &Source) -> u32 {
    u32::try_from(source.failures + 1).unwrap_or(u32::MAX)
}

async fn finish(node: &Node, job: &Job, effects: Vec<Statement>, pause: Duration) -> Result<()> {
    end_as(node, job, job.done(pause), effects).await
}

/// The lane of a host that it was sent on to did not become free: tried again, and nobody's failure.
pub(super) fn not_its_turn(node: &Node, job: &Job) -> Ending {
    job.later(time::now() + BUSY_WAIT, node.config.pause())
}

async fn end_as(node: &Node, job: &Job, ending: Ending, effects: Vec<Statement>) -> Result<()> {
    let mut tx = node.db.begin().await?;
    if ending.write(&mut tx).await? {
        for effect in effects {
            tx.apply(effect).await?;
        }
        tx.changed("source", job.payload.clone(), What::Changed);
    }
    tx.commit().await
}
