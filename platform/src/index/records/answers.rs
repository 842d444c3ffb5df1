//! Answers kept as long as the index stays as it was read: many ask for the same first pages and the same filters, and go on
//! through the pages of one search.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{RecordQuery, RecordsFound};

/// Answers kept at once; when there are more, all are let go.
const MOST_KEPT: usize = 256;
/// Identifiers of an answer that is kept: data are taken away in longer ones, each once.
const MOST_IDS: usize = 100;

/// Answers of one state of the index, each for who may see it: who asks is part of what is asked.
#[derive(Default)]
pub struct Answers(Mutex<HashMap<RecordQuery, Arc<RecordsFound>>>);

impl Answers {
    /// The answer that was found before.
    pub(super) fn known(&self, query: &RecordQuery) -> Option<Arc<RecordsFound>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(query).cloned()
    }

    /// Keeps one.
    pub(super) fn keep(&self, query: RecordQuery, found: &Arc<RecordsFound>) {
        if query.limit > MOST_IDS {
            return;
        }
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.len() >= MOST_KEPT {
            answers.clear();
        }
        answers.insert(query, Arc::clone(found));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_kept_than_the_limit_and_no_long_answer() {
        let answers = Answers::default();
        for n in 0..MOST_KEPT * 2 + 1 {
            answers.keep(RecordQuery { text: n.to_string(), ..RecordQuery::default() }, &Arc::default());
        }
        assert_eq!(answers.0.lock().map(|kept| kept.len()).ok(), Some(1));
        let long = RecordQuery { limit: MOST_IDS + 1, ..RecordQuery::default() };
        answers.keep(long.clone(), &Arc::default());
        assert_eq!(answers.known(&long), None);
    }
}
