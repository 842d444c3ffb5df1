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
use super::rest::Rest;
use super::source_outcome::{Noted, note};
use crate::erase::erased_form;
use crate::model::{Source, SourceKind, SourceState};
use crate::store::{LeftOut, Sources};

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
    if LeftOut::default().has(&node.db, &source.address).await? {
        return finish(&node, &job, note(&source, left_out(&source)), Duration::ZERO).await;
    }
    let wanted = Wanted {
        address: source.address.clone(),
        etag: source.etag.clone(),
        last_modified: source.last_modified.clone(),
    };
    let answer = match node.fetcher.fetch(&wanted, Some(&job.lane)).await? {
        Ok(answer) => answer,
        Err(FetchProblem::Busy(_)) => {
            let ending = not_its_turn(&node, &job, &source.address).await?;
            return end_as(&node, &job, ending, Vec::new()).await;
        }
        Err(problem) => {
            let outcome = Outcome::Failed { attempts: attempts(&source) };
            let noted = Noted { outcome, problem: Some((problem.key(), problem.to_string())), ..Noted::default() };
            let pause = node.fetcher.pause_at(&source.address).await?;
            return finish(&node, &job, note(&source, noted), pause).await;
        }
    };
    let pause = node.fetcher.pause_at(&source.address).await?;
    if !answer.redirects.is_empty() && LeftOut::default().has(&node.db, &answer.address).await? {
        return finish(&node, &job, note(&source, left_out(&source)), pause).await;
    }
    if (200..300).contains(&answer.status) {
        return read(&node, &job, &source, answer, pause).await;
    }
    let Some(rest) = Rest::of(&answer) else {
        return finish(&node, &job, note(&source, refused(&source, &answer)), pause).await;
    };
    let mut effects = note(&source, Noted::default().refused_by(&rest));
    effects.push(rest.respect(&job.lane));
    finish(&node, &job, effects, pause).await
}

/// The address belongs, or leads, to an outlet that asked to be left out.
fn left_out(source: &Source) -> Noted {
    let outcome = Outcome::Failed { attempts: attempts(source) };
    Noted { outcome, problem: Some(("watch-problem-left-out", String::new())), ..Noted::default() }
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
        body_digest: Some(digest),
        ..Noted::default()
    };
    // a host may lead for good to something that is no source: a wall that asks for consent, a page that begs for patience
    let moved_to = answer.moved_to().map(str::to_owned);
    let of_parts = match listed {
        // it is kept all the same: the archive writes that the payload was there again, and no second copy of it
        Listed::Same => {
            noted.entries = usize::try_from(source.entries_last).unwrap_or(0);
            noted.moved_to.clone_from(&moved_to);
            None
        }
        Listed::Nothing(key, detail) => {
            noted.outcome = Outcome::Failed { attempts: attempts(source) };
            noted.body_digest = None;
            noted.problem = Some((key, detail));
            None
        }
        Listed::Parts(parts) => Some(of_parts(node, job, source.kind, parts, pause).await?),
        Listed::Leads(leads) => Some(OfParts { leads, ..OfParts::default() }),
    };
    let mut effects = Vec::new();
    if let Some(OfParts { leads, is_cut, rest }) = of_parts {
        noted.entries = leads.len();
        noted.moved_to = moved_to.filter(|_| source.kind != SourceKind::Section || !leads.is_empty());
        let (found, statements) = new_pages(&node.db, source, &leads).await?;
        noted.found = found;
        noted.outcome = if found > 0 { Outcome::Changed } else { Outcome::Unchanged };
        effects = statements;
        if is_cut {
            noted.body_digest = None;
        }
        if let Some(rest) = rest {
            noted = noted.refused_by(&rest);
            effects.push(rest.respect(&job.lane));
        }
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

/// What the parts of a sitemap index list.
#[derive(Default)]
struct OfParts {
    leads: Vec<Lead>,
    /// Did one not answer that may the next time? Then the index is not taken for read.
    is_cut: bool,
    /// The wish of the host to be let rest.
    rest: Option<Rest>,
}

/// Asks for the parts of a sitemap index, each after the pause of the host, which was asked just before.
async fn of_parts(node: &Node, job: &Job, kind: SourceKind, parts: Vec<String>, pause: Duration) -> Result<OfParts> {
    let mut of = OfParts::default();
    for address in parts {
        tokio::time::sleep(pause).await;
        // a part that does not answer does not take the others' turn; the next request asks it again
        let mut part = match node.fetcher.fetch(&Wanted { address, ..Wanted::default() }, Some(&job.lane)).await? {
            Ok(part) => part,
            Err(problem) => {
                of.is_cut |= problem.may_pass();
                continue;
            }
        };
        of.rest = Rest::of(&part);
        of.is_cut |= part.status >= 500 || of.rest.is_some();
        if of.rest.is_some() {
            break;
        }
        if (200..300).contains(&part.status) {
            let sent = sent_by(kind, &mut part);
            of.leads.extend(node.cpu.run(move || of_part(&sent)).await.context("reading a part of a sitemap")?);
        }
    }
    of.leads.truncate(MOST_ENTRIES);
    Ok(of)
}

/// Statements that add pages not seen before and ask again for those whose entry changed; gives how many are new.
async fn new_pages(db: &Db, source: &Source, leads: &[Lead]) -> Result<(usize, Vec<Statement>)> {
    let mut statements = Vec::new();
    let mut found = 0;
    let mut seen = std::collections::HashSet::new();
    let mut left_out = LeftOut::default();
    for lead in leads {
        let (Some(identity), Some(lane)) =
            (press::address::canonical(&lead.address), press::address::host_key(&lead.address))
        else {
            continue;
        };
        if !seen.insert(identity.clone()) || left_out.has(db, &lead.address).await? {
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

/// The lane of a host that it was sent on to did not become free, or not before its pause: tried again, and nobody's
/// failure.
pub(super) async fn not_its_turn(node: &Node, job: &Job, address: &str) -> Result<Ending> {
    Ok(job.later(time::now() + BUSY_WAIT, node.fetcher.pause_at(address).await?))
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
