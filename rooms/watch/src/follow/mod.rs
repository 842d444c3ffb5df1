//! What Watch makes of the change log: captures become articles, articles find their story.

mod articles;
mod stories;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use platform::follow::{Follow, head, standings};
use platform::node::Node;

pub use articles::ArticlesFollower;
pub use stories::StoriesFollower;

/// The followers of this room.
pub fn followers(node: &Arc<Node>) -> Vec<Arc<dyn Follow>> {
    vec![Arc::new(ArticlesFollower::of(node)), Arc::new(StoriesFollower::new(node.db.clone()))]
}

/// Waits until all followers and the index have digested everything. Followers write changes themselves, so the
/// head must stand still for all of them.
pub async fn catch_up(node: &Node) -> Result<()> {
    loop {
        let standing = standings(&node.db).await?;
        let end = head(&node.db).await?;
        if let Some(problem) = standing.iter().find_map(|s| s.problem.as_ref().map(|p| format!("{}: {p}", s.name))) {
            anyhow::bail!("a follower is stopped: {problem}");
        }
        let behind = standing.iter().any(|s| s.position < end) || node.indexed_to().await < end;
        if !behind || *node.stopping().borrow() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
