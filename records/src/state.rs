//! How records stand.

/// How a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Everybody finds it.
    Published,
    /// It waits for the consent of whom it is of; only those who change records find it.
    Held,
    /// Taken out; its history and its address stay.
    Removed,
    /// It was the same as another one, to which its address leads.
    Merged,
}

impl State {
    /// Its word in the database.
    pub fn word(self) -> &'static str {
        match self {
            State::Published => "published",
            State::Held => "held",
            State::Removed => "removed",
            State::Merged => "merged",
        }
    }

    /// The state of a word.
    pub fn parse(word: &str) -> Option<State> {
        [State::Published, State::Held, State::Removed, State::Merged].into_iter().find(|state| state.word() == word)
    }
}
