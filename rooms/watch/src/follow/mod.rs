//! What Watch makes of the change log: captures become articles, articles find their story.

mod articles;
mod stories;

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use platform::follow::{Follow, head, standings};
use platform::node::Node;

pub use articles::ArticlesFollower;
pub use stories::StoriesFollower;

/// The followers of this room.
pub fn followers(node: &Arc<Node>) -> Vec<Arc<dyn Follow>> {
    vec![Arc::new(ArticlesFollower::of(node)), Arc::new(StoriesFollower::new(node.db.clone()))]
}

/// Has captures tried once more that could not be read: what was wrong may have been the disk's, or the program's of that
/// time.
pub async fn try_again(node: &Node) -> Result<()> {
    let articles = ArticlesFollower::of(node);
    for &kind in articles.kinds() {
        let tried = platform::follow::try_again(&node.db, articles.name(), kind).await?;
        if tried > 0 {
            tracing::info!(tried, "captures that could not be read are tried once more");
        }
    }
    Ok(())
}

/// At a stop, followers and index get so long for what is left.
const AT_A_STOP: Duration = Duration::from_secs(4);

/// Waits until all followers and the index have digested everything. Followers write changes themselves, so the
/// head must stand still for all of them. When the node is asked to stop, what is not done within a few seconds is left.
pub async fn catch_up(node: &Node) -> Result<()> {
    let stopping = node.stopping();
    let mut stopped_at = None;
    loop {
        let standing = standings(&node.db).await?;
        let end = head(&node.db).await?;
        if let Some(problem) = standing.iter().find_map(|s| s.problem.as_ref().map(|p| format!("{}: {p}", s.name))) {
            anyhow::bail!("a follower is stopped: {problem}");
        }
        let behind = standing.iter().any(|s| s.position < end) || node.indexed_to().await < end;
        if !behind {
            return Ok(());
        }
        if *stopping.borrow() && stopped_at.get_or_insert_with(Instant::now).elapsed() > AT_A_STOP {
            anyhow::bail!("stopped before everything was read");
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
