//! What many people ask and costs to find, kept as long as nothing is written: an answer is as fresh as if it had been
//! found for each of them.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use tokio::sync::OnceCell;

use crate::db::Db;
use crate::follow;

/// Answers kept at once; the one asked least lately goes first.
const MOST_KEPT: usize = 64;

/// Answers with the number of the change log that each is as fresh as.
#[derive(Default)]
pub struct Kept {
    answers: Mutex<Answers>,
}

#[derive(Default)]
struct Answers {
    by_name: HashMap<(&'static str, String), Answer>,
    asked: u64,
}

struct Answer {
    head: i64,
    asked: u64,
    found: FoundOnce,
}

/// Something that is found once, by whoever asks for it first; those who ask meanwhile wait. A fault is not kept. It
/// belongs to one type.
#[derive(Clone, Debug, Default)]
pub struct FoundOnce(Arc<OnceCell<Arc<dyn Any + Send + Sync>>>);

impl FoundOnce {
    /// What was found, or is found now.
    pub async fn or_find<T, F>(&self, find: F) -> Result<Arc<T>>
    where
        T: Send + Sync + 'static,
        F: AsyncFnOnce() -> Result<T>,
    {
        let found = self
            .0
            .get_or_try_init(async || Ok::<_, anyhow::Error>(Arc::new(find().await?) as Arc<dyn Any + Send + Sync>))
            .await?;
        Arc::clone(found).downcast().ok().context("it is kept as another type")
    }
}

impl Kept {
    /// The answer to a question, found anew where anything was written since. Those who ask at the same time wait for one
    /// finding. `question` names what is asked and belongs to one type; `of` is what it depends on besides the log,
    /// the observatory and the day for example. Only what follows from logged records may be kept.
    pub async fn or_find<T, F>(&self, db: &Db, question: &'static str, of: String, find: F) -> Result<Arc<T>>
    where
        T: Send + Sync + 'static,
        F: AsyncFnOnce() -> Result<T>,
    {
        // read before anything is found: what is written meanwhile makes the answer old, not wrong
        let head = follow::head(db).await?;
        self.answer(question, of, head).or_find(find).await.with_context(|| format!("finding {question}"))
    }

    fn answer(&self, question: &'static str, of: String, head: i64) -> FoundOnce {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.asked += 1;
        let asked = answers.asked;
        let new = || Answer { head, asked, found: FoundOnce::default() };
        let answer = answers.by_name.entry((question, of)).or_insert_with(new);
        if answer.head < head {
            *answer = new();
        }
        answer.asked = asked;
        let found = answer.found.clone();
        if answers.by_name.len() > MOST_KEPT {
            let oldest = answers.by_name.iter().min_by_key(|(_, answer)| answer.asked).map(|(name, _)| name.clone());
            oldest.and_then(|name| answers.by_name.remove(&name));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::db::What;
    use crate::db::testing::on_both;

    async fn write(db: &Db) {
        let mut tx = db.begin().await.unwrap();
        tx.changed("page", "p", What::Removed);
        tx.commit().await.unwrap();
    }

    #[tokio::test]
    async fn an_answer_is_found_once_and_again_after_each_write() {
        on_both(|db| async move {
            let (kept, finds) = (Kept::default(), AtomicUsize::new(0));
            let ask = async |of: &str| {
                let find = async || Ok(finds.fetch_add(1, Ordering::SeqCst) + 1);
                *kept.or_find(&db, "number", of.to_owned(), find).await.unwrap()
            };
            assert_eq!((ask("HN").await, ask("HN").await, ask("GT").await), (1, 1, 2));
            write(&db).await;
            assert_eq!((ask("HN").await, ask("HN").await, ask("GT").await), (3, 3, 4));
        })
        .await;
    }

    #[tokio::test]
    async fn many_who_ask_at_once_cost_one_finding_and_a_fault_is_not_kept() {
        let (_folder, db) = crate::db::testing::sqlite().await;
        let (kept, finds) = (Kept::default(), AtomicUsize::new(0));
        let failed = kept.or_find::<usize, _>(&db, "number", String::new(), async || anyhow::bail!("away")).await;
        assert!(failed.is_err());
        let ask = || {
            kept.or_find(&db, "number", String::new(), async || {
                tokio::task::yield_now().await;
                Ok(finds.fetch_add(1, Ordering::SeqCst))
            })
        };
        let all = futures_util::future::join_all((0..16).map(|_| ask())).await;
        assert!(all.into_iter().all(|answer| *answer.unwrap() == 0));
        assert_eq!(finds.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn no_more_is_kept_than_the_limit() {
        let (_folder, db) = crate::db::testing::sqlite().await;
        let kept = Kept::default();
        for n in 0..MOST_KEPT * 3 {
            kept.or_find(&db, "number", n.to_string(), async || Ok(n)).await.unwrap();
        }
        assert_eq!(kept.answers.lock().unwrap().by_name.len(), MOST_KEPT);
        let last = (MOST_KEPT * 3 - 1).to_string();
        assert_eq!(*kept.or_find(&db, "number", last, async || Ok(0)).await.unwrap(), MOST_KEPT * 3 - 1);
    }
}
