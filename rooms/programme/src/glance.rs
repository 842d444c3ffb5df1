//! The register at a glance: what its first page and its board count and put in order. It is found once for each state of the
//! register, whose records it shares, so that it tells no more and nothing older than the register does.

use std::sync::Arc;

use crate::item::Item;
use crate::kinds::STATUSES;

/// What is counted and put in order.
#[derive(Debug, Default)]
pub struct Glance {
    by_status: Vec<(&'static str, Vec<Arc<Item>>)>,
    unanswered: Vec<Arc<Item>>,
    without_outcome: Vec<Arc<Item>>,
}

impl Glance {
    /// That of a register with these activities, by name, and these mandates that none of them answers.
    pub fn of<'a>(activities: impl Iterator<Item = &'a Arc<Item>>, unanswered: Vec<Arc<Item>>) -> Glance {
        let mut by_status: Vec<(&str, Vec<Arc<Item>>)> = STATUSES.iter().map(|word| (*word, Vec::new())).collect();
        for activity in activities {
            let status = activity.body.text("status").unwrap_or_default();
            if let Some((_, items)) = by_status.iter_mut().find(|(word, _)| *word == status) {
                items.push(activity.clone());
            }
        }
        let without_outcome = by_status.iter().filter(|(word, _)| *word == "completed").flat_map(|(_, items)| items);
        let without_outcome = without_outcome.filter(|activity| has_no_outcome(activity)).cloned().collect();
        for (_, items) in &mut by_status {
            items.sort_by_cached_key(|item| item.date().unwrap_or("9999").to_owned());
        }
        Glance { by_status, unanswered, without_outcome }
    }

    /// The activities that stand in each way, those of one date by name, those without one last.
    pub fn by_status(&self) -> impl Iterator<Item = (&'static str, &[Arc<Item>])> {
        self.by_status.iter().map(|(status, items)| (*status, items.as_slice()))
    }

    /// The activities that stand in one way.
    pub fn standing(&self, status: &str) -> &[Arc<Item>] {
        self.by_status().find(|(known, _)| *known == status).map(|(_, items)| items).unwrap_or_default()
    }

    /// The mandates that no activity answers, by name.
    pub fn unanswered(&self) -> &[Arc<Item>] {
        &self.unanswered
    }

    /// The activities that are completed and of which nobody told what came of them, by name.
    pub fn without_outcome(&self) -> &[Arc<Item>] {
        &self.without_outcome
    }
}

fn has_no_outcome(activity: &Item) -> bool {
    activity.body.all("outcome").is_empty() && activity.body.all("outcomes").is_empty()
}
