//! The sets that rooms publish.

use std::sync::Arc;

use anyhow::Result;
use platform::node::Node;
use records::published::{Facts, Published};

/// A set, as rooms contribute it.
pub type Set = Arc<dyn Published>;

/// The sets of a node.
pub struct Sets(Vec<Set>);

impl Sets {
    /// All, those of a room together.
    pub fn of(node: &Node) -> Sets {
        let mut sets = node.contributions.all::<dyn Published>();
        let rooms: Vec<&str> = sets.iter().map(|set| set.room()).collect();
        let place = |room: &str| rooms.iter().position(|other| *other == room);
        sets.sort_by_key(|set| place(set.room()));
        Sets(sets)
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Set> {
        self.0.iter()
    }

    /// The one of a name.
    pub fn named(&self, name: &str) -> Option<&Set> {
        self.0.iter().find(|set| set.word() == name)
    }

    /// The rooms that publish more than one, each once, in order.
    pub fn groups(&self) -> Vec<&'static str> {
        let mut groups: Vec<&'static str> = Vec::new();
        for set in &self.0 {
            if !groups.contains(&set.room()) && self.0.iter().filter(|other| other.room() == set.room()).count() > 1 {
                groups.push(set.room());
            }
        }
        groups
    }
}

/// The sets that a word means: the one of that name, or all of that room; none where there is no such.
pub fn group(node: &Node, word: &str) -> Vec<Set> {
    let sets = Sets::of(node);
    match sets.named(word) {
        Some(set) => vec![set.clone()],
        None => sets.0.into_iter().filter(|set| set.room() == word).collect(),
    }
}

/// How many a set holds and when one last changed; kept as long as nothing is written.
pub async fn facts(node: &Node, set: &Set) -> Result<Facts> {
    let found =
        node.kept.or_find(&node.db, "facts of sets", set.word().to_owned(), async || set.facts(&node.db).await).await?;
    Ok(*found)
}
