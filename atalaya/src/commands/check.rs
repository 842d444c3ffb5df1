//! `atalaya check`: do database, archive and index agree?

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::{Arg, ArgAction};
use futures_util::FutureExt;
use platform::archive::Erasure;
use platform::index::{ask_rebuild, rebuild};
use platform::node::Node;
use platform::room::{Command, Disagreement, Invocation};
use platform::{archive, fault, follow, time};
use room_watch::{ArticleDocuments, Articles, Stories, is_kept};

use platform::out::say;

use super::reindex::catch_up;
use super::{rooms, tables};

/// Mending one thing shows another: what refers to a lost capture is lost with it, and found again after it.
const MOST_ROUNDS: usize = 3;

/// An index that nobody keeps and that is not at the end of the change log.
const LATE: &str = "late-index";

/// So long, and so often, it is looked whether the process that keeps the index has brought it up.
const A_MOMENT: Duration = Duration::from_secs(5);
const LOOK: Duration = Duration::from_millis(200);

/// Captures that are marked in one transaction.
const AT_ONCE: usize = 1000;

pub fn command() -> Command {
    let clap = clap::Command::new("check")
        .about("Prove that database, archive and index agree; exit code 1 where they do not. Example: atalaya check")
        .args([
            Arg::new("repair")
                .long("repair")
                .action(ArgAction::SetTrue)
                .help("Mend what can be mended: counts, the index; captures that the disk lost are marked and their pages asked again"),
            Arg::new("json").long("json").action(ArgAction::SetTrue).help("JSON lines"),
        ]);
    Command { clap, run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let (repair, json) = (invocation.matches.get_flag("repair"), invocation.matches.get_flag("json"));
    let quiet = invocation.quiet;
    let rooms = rooms(&invocation);
    let node = Node::open(invocation.config, rooms).await?;
    let mut found = everything(&node, quiet).await?;
    let mut rounds = 0;
    // an index that another process builds is asked for once
    let is_left = |found: &Found, rounds| found.disagree.iter().any(|f| f.mendable && (rounds == 0 || !is_of_index(f)));
    while repair && rounds < MOST_ROUNDS && is_left(&found, rounds) {
        mend(&node, &found.disagree).await?;
        found = everything(&node, quiet).await?;
        rounds += 1;
    }
    for disagreement in &found.disagree {
        match json {
            true => say(&serde_json::to_string(disagreement)?),
            false => say(&format!("{}\t{}\t{}", disagreement.code, disagreement.record, disagreement.says)),
        }
    }
    let (lost,): (i64,) =
        node.db.one("SELECT count(*) FROM capture WHERE lost_at IS NOT NULL AND erased_at IS NULL", ()).await?;
    let mut known = if lost > 0 { format!("; {lost} captures are known to be lost") } else { String::new() };
    if found.in_work > 0 {
        let behind = found.in_work;
        known.push_str(&format!(
            "; the search index was not compared: the process that collects here has {behind} changes to bring into it"
        ));
    }
    match (found.disagree.len(), found.in_work) {
        (0, _) if quiet => {}
        (0, 0) => eprintln!("atalaya: database, archive and index agree{known}"),
        (0, _) => eprintln!("atalaya: database and archive agree{known}"),
        (many, _) => eprintln!("atalaya: {many} disagreements{known}"),
    }
    node.db.close().await;
    Ok(ExitCode::from(if found.disagree.is_empty() { fault::DONE } else { fault::FOUND }))
}

/// What was found.
#[derive(Default)]
struct Found {
    /// Everything that does not agree.
    disagree: Vec<Disagreement>,
    /// Changes that the process which keeps the search index has yet to bring into it: it was not compared, which is no
    /// disagreement.
    in_work: i64,
}

async fn everything(node: &Arc<Node>, quiet: bool) -> Result<Found> {
    let bar = tables::bar(quiet);
    let mut disagree = archive::check(&node.db, &node.config.archive_folder(), |done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    })
    .await?;
    bar.finish_and_clear();
    for room in &node.rooms {
        disagree.extend((room.checks)(node.clone()).await?);
    }
    let index = index(node).await?;
    disagree.extend(index.disagree);
    Ok(Found { disagree, in_work: index.in_work })
}

/// The search index. One that a process keeps is compared where it stands still; one that nobody keeps must be at the end of
/// the change log, or what stands in it of a record may be of before.
async fn index(node: &Arc<Node>) -> Result<Found> {
    let is_kept = is_kept(node)?;
    let head = follow::head(&node.db).await?;
    if is_kept {
        let in_work = in_work(node, head).await;
        if in_work > 0 {
            return Ok(Found { in_work, ..Found::default() });
        }
    }
    let damaged = damaged(node).await?;
    if !damaged.is_empty() {
        return Ok(Found { disagree: damaged, in_work: 0 });
    }
    if !is_kept {
        let behind = node.index.behind(&node.db, &ArticleDocuments::of(node)).await?;
        let behind = behind.max(records::index_behind(node).await?);
        if behind > 0 {
            return Ok(Found { disagree: vec![late(node, behind)], in_work: 0 });
        }
    }
    let disagree = compared(node).await?;
    let since = follow::head(&node.db).await? - head;
    match is_kept && since > 0 && !disagree.is_empty() {
        // it was written while it was compared
        true => Ok(Found { in_work: since, ..Found::default() }),
        false => Ok(Found { disagree, in_work: 0 }),
    }
}

/// Waits a moment for the process that keeps the index to bring it up to this place of the change log; gives how many
/// changes are then left.
async fn in_work(node: &Node, head: i64) -> i64 {
    let began = Instant::now();
    loop {
        let left = head - node.indexed_to().await;
        if left <= 0 || began.elapsed() > A_MOMENT {
            return left.max(0);
        }
        tokio::time::sleep(LOOK).await;
    }
}

async fn damaged(node: &Node) -> Result<Vec<Disagreement>> {
    let mut damaged = Vec::new();
    for (folder, damage) in [
        (node.config.index_folder(), node.index.damage().await?),
        (node.config.record_index_folder(), node.record_index.damage().await?),
    ] {
        damaged.extend(damage.map(|why| Disagreement {
            code: "damaged-index",
            record: folder.display().to_string(),
            says: format!("a file of the search index cannot be read: {why}"),
            mendable: true,
        }));
    }
    Ok(damaged)
}

fn late(node: &Node, behind: i64) -> Disagreement {
    Disagreement {
        code: LATE,
        record: node.config.index_folder().display().to_string(),
        says: format!("the search index is {behind} changes behind; `atalaya reindex` or a start brings it up"),
        mendable: true,
    }
}

/// Articles and records that the index lacks, and those that only it has.
async fn compared(node: &Node) -> Result<Vec<Disagreement>> {
    let (missing, foreign) = node.index.differences(&node.db, &ArticleDocuments::of(node)).await?;
    let say = |code, record: String, says: &str| Disagreement { code, record, says: says.to_owned(), mendable: true };
    let missing = missing.into_iter().map(|id| say("not-in-index", id, "the article is not in the search index"));
    let foreign =
        foreign.into_iter().map(|id| say("only-in-index", id, "the search index has an article that is not shown"));
    let mut found: Vec<Disagreement> = missing.chain(foreign).collect();
    found.extend(records::check_index(node).await?);
    Ok(found)
}

async fn mend(node: &Arc<Node>, found: &[Disagreement]) -> Result<()> {
    let mut tx = node.db.begin().await?;
    for story in found.iter().filter(|f| f.code == "story-count") {
        tx.apply(Stories::recount(&story.record)).await?;
        tx.changed("story", story.record.clone(), platform::db::What::Changed);
    }
    tx.commit().await?;
    mend_archive(node, found).await?;
    if !is_kept(node)? {
        if found.iter().any(|f| is_of_index(f) && f.code != LATE) {
            rebuild(&node.index, &node.db, &ArticleDocuments::of(node), |_, _| {}).await?;
            return records::rebuild_index(node, |_, _| {}).await;
        }
        // what was mended is a change, too
        return catch_up(node).await;
    }
    if found.iter().any(is_of_index) {
        ask_rebuild(&node.config.index_folder())?;
        ask_rebuild(&node.config.record_index_folder())?;
        eprintln!("atalaya: the process that collects here builds the search index anew; check again when it has");
    }
    Ok(())
}

fn is_of_index(found: &Disagreement) -> bool {
    found.code.ends_with("-index")
}

/// Marks what was lost or found again, in short transactions beside whoever collects, and has pages asked again; erases
/// what was to be gone.
async fn mend_archive(node: &Arc<Node>, found: &[Disagreement]) -> Result<()> {
    let now = time::now();
    let (mut lost, mut found_again) = (0, 0);
    for some in found.chunks(AT_ONCE) {
        let mut tx = node.db.begin().await?;
        let marked = archive::mark_lost(&mut tx, some, now).await?;
        tx.commit().await?;
        lost += marked.lost;
        found_again += marked.found_again;
    }
    let mut asked = 0;
    if lost > 0 || found.iter().any(|f| f.code == "revisit-without-original") {
        let mut tx = node.db.begin().await?;
        lost += archive::mark_dependents(&mut tx, now).await?;
        asked = Articles::ask_lost_again(&mut tx, now).await?;
        tx.commit().await?;
    }
    let captures: Vec<String> = found.iter().filter(|f| f.code == "not-erased").map(|f| f.record.clone()).collect();
    if !captures.is_empty() {
        eprintln!("atalaya: {} captures that were to be gone are erased", captures.len());
        node.keeper().await.erase(Erasure { captures, at: now, ground: String::new() }).await?;
        node.finish_archive().await;
    }
    if lost > 0 {
        eprintln!("atalaya: {lost} captures are marked as lost; {asked} pages are asked again while collecting");
    }
    if found_again > 0 {
        eprintln!("atalaya: {found_again} lost captures are whole again");
    }
    Ok(())
}
