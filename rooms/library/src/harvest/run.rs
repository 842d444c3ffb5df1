//! One step of a harvest: a request, what it brought, and when the next one is due. All that is to be known of a harvest
//! is stored after each step, so that it goes on where it stood, whatever happens between two of them.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use exchange::oai::{Came, Harvest, Harvested, Step, Why};
use platform::db::Statement;
use platform::fetch::FetchProblem;
use platform::jobs::Job;
use platform::node::Node;
use platform::time::{self, DAY, SECOND};
use press::schedule::with_jitter;

use super::apply::apply;
use super::ask::{Asked, Unidentified, ask, who};
use super::due;
use super::model::{HarvestState, Provider};
use super::store::{Providers, job_key};
use super::trouble::Trouble;

/// Until a host that others ask is tried again.
const BUSY_WAIT: i64 = 60 * SECOND;
/// Until a provider that could not say who it is is asked again.
const SHORT_WAIT: i64 = 3600 * SECOND;
/// The job of a command is nobody else's for so long after each of its steps; should the command end without a word, the
/// collector goes on then.
const COMMAND_HOLDS: i64 = 3600 * SECOND;

/// What a step leads to.
struct Advanced {
    /// What is stored.
    effect: Option<Statement>,
    next: Next,
    /// How long the host wants to be left alone.
    pause: Duration,
}

/// When the next step is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// As soon as its host may be asked.
    Soon,
    /// Others ask its host.
    Busy,
    /// When the provider's row says so.
    Rests,
}

/// Takes the next step of the provider that the job names.
pub async fn fetch_harvest(node: Arc<Node>, job: Job) -> Result<()> {
    let provider = Providers::of(&node.db).find(&job.payload).await?;
    let advanced = match provider.filter(|provider| provider.state == HarvestState::Active) {
        Some(provider) => advance(&node, &provider, Some(&job.lane)).await?,
        None => Advanced { effect: None, next: Next::Rests, pause: Duration::ZERO },
    };
    let ending = match advanced.next {
        Next::Soon => job.later(time::now(), advanced.pause),
        Next::Busy => job.later(time::now() + BUSY_WAIT, advanced.pause),
        Next::Rests => job.done(advanced.pause),
    };
    let mut tx = node.db.begin().await?;
    if ending.write(&mut tx).await?
        && let Some(effect) = advanced.effect
    {
        tx.apply(effect).await?;
    }
    tx.commit().await
}

/// What came of a harvest by a command.
#[derive(Clone, Debug)]
pub enum Ended {
    /// This, as the provider's row says.
    Here(Box<Provider>),
    /// The process that collects does it.
    Elsewhere,
}

/// Harvests a provider now, from the command line, to its end or to where it must wait.
pub async fn harvest_now(node: &Node, provider: &Provider) -> Result<Ended> {
    let mut tx = node.db.begin().await?;
    let mut opened = 0;
    for statement in due::job(&provider.id, &provider.address, time::now() + COMMAND_HOLDS) {
        opened = tx.apply(statement).await?;
    }
    if opened == 0 {
        Providers::ask_now(&mut tx, &provider.id).await?;
    }
    tx.commit().await?;
    if opened == 0 {
        return Ok(Ended::Elsewhere);
    }
    let ended = harvest_here(node, &provider.id).await;
    if !matches!(ended, Ok(Ended::Elsewhere)) {
        node.db
            .run(
                "DELETE FROM job WHERE key = $1 AND state = 'open' AND state IN ('open', 'running')",
                (job_key(&provider.id),),
            )
            .await?;
    }
    ended
}

async fn harvest_here(node: &Node, id: &str) -> Result<Ended> {
    let stopping = node.stopping();
    loop {
        let provider = Providers::of(&node.db).find(id).await?.with_context(|| format!("no provider {id}"))?;
        if provider.state != HarvestState::Active || *stopping.borrow() {
            return Ok(Ended::Here(Box::new(provider)));
        }
        // somebody asked for it at once, and the collector has taken it over
        if !hold_on(node, id).await? {
            return Ok(Ended::Elsewhere);
        }
        let advanced = advance(node, &provider, None).await?;
        if let Some(effect) = advanced.effect {
            node.db.run(effect.sql, effect.values).await?;
        }
        // whoever asks its host may be the collector, with the command's own job
        if advanced.next == Next::Busy && !hold_on(node, id).await? {
            return Ok(Ended::Elsewhere);
        }
        if advanced.next != Next::Soon {
            let provider = Providers::of(&node.db).find(id).await?.with_context(|| format!("no provider {id}"))?;
            return Ok(Ended::Here(Box::new(provider)));
        }
    }
}

/// Keeps the job of a command for its next step; false where it is not the command's any more.
async fn hold_on(node: &Node, id: &str) -> Result<bool> {
    let held = node
        .db
        .run(
            "UPDATE job SET due_at = $2 WHERE key = $1 AND state = 'open' AND state IN ('open', 'running')",
            (job_key(id), time::now() + COMMAND_HOLDS),
        )
        .await?;
    Ok(held == 1)
}

async fn advance(node: &Node, provider: &Provider, lane: Option<&str>) -> Result<Advanced> {
    match &provider.progress {
        Some(harvest) => turn(node, provider, harvest.clone(), lane).await,
        None => begin(node, provider, lane).await,
    }
}

/// Asks who the provider is: what it dates by may have changed, and one that is gone is known at once.
async fn begin(node: &Node, provider: &Provider, lane: Option<&str>) -> Result<Advanced> {
    let (identified, pause) = match who(node, &provider.address, lane).await? {
        Ok(found) => found,
        Err(Unidentified { is_busy: true, .. }) => return Ok(busy(node)),
        Err(Unidentified { trouble, may_pass, retry_after, .. }) => {
            let wait = if may_pass { SHORT_WAIT } else { DAY };
            let asked = retry_after.map_or(0, |seconds| i64::from(seconds) * SECOND);
            let note = Note {
                problem: Some(trouble),
                failures: provider.failures + 1,
                check_at: time::now() + wait.max(asked.min(DAY)),
                ..Note::of(provider)
            };
            return Ok(rest(note.statement(provider)?, node.config.pause()));
        }
    };
    let mut harvest = Harvest::new(&provider.address, &provider.prefix, identified.granularity);
    harvest.set = Some(provider.part.clone()).filter(|part| !part.is_empty());
    harvest.from = provider.from;
    let effect = Statement::new(
        "UPDATE harvest SET name = $2, granularity = $3, deletions = $4, progress = $5, last_at = $6, problem = NULL, seen = 0,
           added = 0, changed = 0, withdrawn = 0, doubled = 0, moved = 0, proposed = 0, unread = 0 WHERE id = $1",
        (
            &provider.id,
            &identified.name,
            identified.granularity.word(),
            &identified.deletions,
            serde_json::to_string(&harvest)?,
            time::now(),
        ),
    );
    Ok(Advanced { effect: Some(effect), next: Next::Soon, pause })
}

/// Asks for the next page of the list.
async fn turn(node: &Node, provider: &Provider, harvest: Harvest, lane: Option<&str>) -> Result<Advanced> {
    let asked = ask(node, &harvest.address(), lane).await?;
    let pause = match &asked {
        Asked::Answer(answer) => answer.pause,
        Asked::Nothing(_) => node.config.pause(),
    };
    let (harvest, step, fetch_trouble) = match asked {
        Asked::Nothing(FetchProblem::Busy(_)) => return Ok(busy(node)),
        Asked::Nothing(problem) => {
            let mut harvest = harvest;
            let step = problem.may_pass().then(|| harvest.step(&Came::Nothing));
            (harvest, step, Some(Trouble::fetch(&problem)))
        }
        Asked::Answer(answer) => {
            let stepping = tokio::task::spawn_blocking(move || {
                let mut harvest = harvest;
                let step = harvest.step(&answer.came());
                (harvest, step)
            });
            let (harvest, step) = stepping.await.context("reading an answer of a provider")?;
            (harvest, Some(step), None)
        }
    };
    let told = |why: &Why| fetch_trouble.clone().unwrap_or_else(|| Trouble::why(why));
    let now = time::now();
    let note = match step {
        Some(Step::Next { records, problems }) => {
            bring(node, provider, &records, problems.len()).await?;
            let note = Note { progress: Some(harvest), check_at: provider.check_at, ..Note::of(provider) };
            return Ok(Advanced { effect: Some(note.statement(provider)?), next: Next::Soon, pause });
        }
        Some(Step::Again) => {
            let note = Note { progress: Some(harvest), check_at: provider.check_at, ..Note::of(provider) };
            return Ok(Advanced { effect: Some(note.statement(provider)?), next: Next::Soon, pause });
        }
        Some(Step::Done { records, problems, next_from }) => {
            bring(node, provider, &records, problems.len()).await?;
            let every = Duration::from_micros(u64::try_from(provider.every.saturating_mul(DAY)).unwrap_or(0));
            let seed =
                provider.id.bytes().fold(now.unsigned_abs(), |seed, b| seed.wrapping_mul(31).wrapping_add(b.into()));
            Note {
                from: next_from.map(|stamp| stamp.0),
                is_whole: true,
                failures: 0,
                check_at: time::after(now, with_jitter(every, seed)),
                ..Note::of(provider)
            }
        }
        Some(Step::Retry { seconds, why }) => Note {
            progress: Some(harvest),
            problem: Some(told(&why)),
            check_at: now + i64::from(seconds) * SECOND,
            ..Note::of(provider)
        },
        Some(Step::Failed { why }) => failed(provider, told(&why), now),
        // the host is not asked at all, or not as it is
        None => {
            failed(provider, fetch_trouble.clone().unwrap_or_else(|| Trouble::of("library-trouble-no-answer", "")), now)
        }
    };
    Ok(rest(note.statement(provider)?, pause))
}

/// Enters what came. Records that the answer held and nobody can read count too.
async fn bring(node: &Node, provider: &Provider, records: &[Harvested], unread: usize) -> Result<()> {
    apply(node, provider, records).await?;
    if unread > 0 {
        let unread = i64::try_from(unread).unwrap_or(i64::MAX);
        node.db.run("UPDATE harvest SET unread = unread + $2 WHERE id = $1", (&provider.id, unread)).await?;
    }
    Ok(())
}

fn failed(provider: &Provider, trouble: Trouble, now: i64) -> Note {
    Note { problem: Some(trouble), failures: provider.failures + 1, check_at: now + DAY, ..Note::of(provider) }
}

fn rest(effect: Statement, pause: Duration) -> Advanced {
    Advanced { effect: Some(effect), next: Next::Rests, pause }
}

fn busy(node: &Node) -> Advanced {
    Advanced { effect: None, next: Next::Busy, pause: node.config.pause() }
}

/// What is stored of a step.
struct Note {
    progress: Option<Harvest>,
    from: Option<i64>,
    is_whole: bool,
    problem: Option<Trouble>,
    failures: i64,
    check_at: i64,
}

impl Note {
    fn of(provider: &Provider) -> Note {
        Note {
            progress: None,
            from: provider.from.map(|stamp| stamp.0),
            is_whole: false,
            problem: None,
            failures: provider.failures,
            check_at: provider.check_at,
        }
    }

    fn statement(self, provider: &Provider) -> Result<Statement> {
        let progress = self.progress.as_ref().map(serde_json::to_string).transpose()?;
        let (problem, detail) = self.problem.map_or((None, None), |t| (Some(t.key), Some(t.detail)));
        let detail = detail.map(|detail| detail.chars().take(500).collect::<String>());
        Ok(Statement::new(
            "UPDATE harvest SET progress = $2, from_second = $3, last_at = $4,
               last_ok_at = CASE WHEN $5 = 1 THEN $4 ELSE last_ok_at END, problem = $6, problem_detail = $7,
               problem_since = CASE WHEN $8 = 1 THEN COALESCE(problem_since, $4) ELSE NULL END, failures = $9, check_at = $10
             WHERE id = $1",
            (
                &provider.id,
                progress,
                self.from,
                time::now(),
                self.is_whole,
                problem,
                detail,
                problem.is_some(),
                self.failures,
                self.check_at,
            ),
        ))
    }
}
