//! `atalaya check`: do database, archive and index agree?

use std::process::ExitCode;
use std::sync::Arc;

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

use super::{rooms, tables};

/// Mending one thing shows another: what refers to a lost capture is lost with it, and found again after it.
const MOST_ROUNDS: usize = 3;

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
    let is_left = |found: &[Disagreement], rounds| found.iter().any(|f| f.mendable && (rounds == 0 || !is_of_index(f)));
    while repair && rounds < MOST_ROUNDS && is_left(&found, rounds) {
        mend(&node, &found).await?;
        found = everything(&node, quiet).await?;
        rounds += 1;
    }
    for disagreement in &found {
        match json {
            true => say(&serde_json::to_string(disagreement)?),
            false => say(&format!("{}\t{}\t{}", disagreement.code, disagreement.record, disagreement.says)),
        }
    }
    let (lost,): (i64,) =
        node.db.one("SELECT count(*) FROM capture WHERE lost_at IS NOT NULL AND erased_at IS NULL", ()).await?;
    let known = if lost > 0 { format!("; {lost} captures are known to be lost") } else { String::new() };
    match found.len() {
        0 if quiet => {}
        0 => eprintln!("atalaya: database, archive and index agree{known}"),
        many => eprintln!("atalaya: {many} disagreements{known}"),
    }
    node.db.close().await;
    Ok(ExitCode::from(if found.is_empty() { fault::DONE } else { fault::FOUND }))
}

/// Everything that does not agree.
pub async fn everything(node: &Arc<Node>, quiet: bool) -> Result<Vec<Disagreement>> {
    let bar = tables::bar(quiet);
    let mut found = archive::check(&node.db, &node.config.archive_folder(), |done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    })
    .await?;
    bar.finish_and_clear();
    for room in &node.rooms {
        found.extend((room.checks)(node.clone()).await?);
    }
    found.extend(index(node).await?);
    Ok(found)
}

/// While a process collects, the index may be a moment behind; only a standing disagreement is one.
async fn index(node: &Arc<Node>) -> Result<Vec<Disagreement>> {
    if node.indexed_to().await < follow::head(&node.db).await? && is_kept(node)? {
        return Ok(Vec::new());
    }
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
    if !damaged.is_empty() {
        return Ok(damaged);
    }
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
    if !found.iter().any(is_of_index) {
        return Ok(());
    }
    if is_kept(node)? {
        ask_rebuild(&node.config.index_folder())?;
        ask_rebuild(&node.config.record_index_folder())?;
        eprintln!("atalaya: the process that collects here builds the search index anew; check again when it has");
    } else {
        rebuild(&node.index, &node.db, &ArticleDocuments::of(node), |_, _| {}).await?;
        records::rebuild_index(node, |_, _| {}).await?;
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
