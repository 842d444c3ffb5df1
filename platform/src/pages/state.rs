//! States and notices: a shape and a word, never a colour alone.

/// The state of something that is watched or at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Ok,
    /// Late, or to be looked at.
    Late,
    /// Not working.
    Fail,
    /// At rest.
    Idle,
    /// Under way.
    Run,
}

impl State {
    /// The word of the stylesheet and of catalogue keys (`site-state-…`).
    pub fn word(self) -> &'static str {
        match self {
            State::Ok => "ok",
            State::Late => "late",
            State::Fail => "fail",
            State::Idle => "idle",
            State::Run => "run",
        }
    }

    /// Catalogue key of its plain word, where there is no better sentence.
    pub fn key(self) -> String {
        format!("site-state-{}", self.word())
    }
}

/// One fact on top of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// `None` for a plain fact.
    pub state: Option<State>,
    /// The fact, in the language of the page.
    pub text: String,
}

impl Notice {
    /// A plain fact.
    pub fn plain(text: impl Into<String>) -> Notice {
        Notice { state: None, text: text.into() }
    }

    /// Something was done.
    pub fn done(text: impl Into<String>) -> Notice {
        Notice { state: Some(State::Ok), text: text.into() }
    }

    /// Something to be careful about.
    pub fn careful(text: impl Into<String>) -> Notice {
        Notice { state: Some(State::Late), text: text.into() }
    }

    /// The classes of its element.
    pub fn class(&self) -> &'static str {
        match self.state {
            Some(State::Ok) => "notice notice-ok",
            Some(State::Late) => "notice notice-late",
            Some(State::Fail) => "notice notice-fail",
            Some(State::Idle | State::Run) | None => "notice",
        }
    }
}
