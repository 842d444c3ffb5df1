//! How a sending stands, and its line in the queue of those who decide.

use crate::pages::State;

/// How a sending stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nobody has decided.
    Open,
    /// It was taken up.
    Accepted,
    /// It was not, and the answer says why.
    Declined,
}

impl Decision {
    /// Its word in the database and in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Decision::Open => "open",
            Decision::Accepted => "accepted",
            Decision::Declined => "declined",
        }
    }

    /// What a word means.
    pub fn parse(word: &str) -> Option<Decision> {
        [Decision::Open, Decision::Accepted, Decision::Declined].into_iter().find(|state| state.word() == word)
    }

    /// Its shape on a page.
    pub fn state(self) -> State {
        match self {
            Decision::Open => State::Late,
            Decision::Accepted => State::Ok,
            Decision::Declined => State::Idle,
        }
    }
}

/// A line of a queue.
pub struct Waiting {
    /// Where it is read and decided.
    pub href: String,
    /// What it is about.
    pub title: String,
    /// What else is to be known at a glance.
    pub facts: Vec<String>,
    /// How it stands.
    pub state: State,
    /// The same in words.
    pub state_words: String,
}
