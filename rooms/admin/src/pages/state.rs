//! Does the installation run well? One page, from the same facts as the alarms.

use askama::Template;
use platform::follow;
use platform::pages::{State, View, page};
use platform::time;
use platform::web::{Answer, Ask};

use super::frame::{When, frame};
use super::state_lines::{Line, lines};

/// Items set aside that are shown.
const SETBACKS: usize = 20;

#[derive(Template)]
#[template(path = "state.html")]
struct StatePage {
    view: View,
    /// The worst of the lines.
    worst: State,
    sentence: String,
    lines: Vec<Line>,
    setbacks: Vec<SetbackRow>,
    at: When,
}

struct SetbackRow {
    follower: String,
    record: String,
    error: String,
    at: When,
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let db = &ask.node.db;
    let view = frame(&ask, ask.t("admin-state-title"), "/admin/estado");
    let lines = lines(&ask.node, &ask.speech).await?;
    let setbacks = follow::setbacks(db, SETBACKS).await?;
    let worst = worst(&lines);
    page(StatePage {
        view,
        worst,
        sentence: ask.t(match worst {
            State::Fail => "admin-state-bad",
            State::Late => "admin-state-care",
            _ => "admin-state-good",
        }),
        lines,
        setbacks: setbacks
            .into_iter()
            .map(|(follower, record, error, at)| SetbackRow { follower, record, error, at: When::ago(&ask.speech, at) })
            .collect(),
        at: When::of(&ask.speech, time::now()),
    })
}

fn worst(lines: &[Line]) -> State {
    let rank = |state: State| match state {
        State::Fail => 2,
        State::Late => 1,
        _ => 0,
    };
    lines.iter().map(|line| line.state).max_by_key(|state| rank(*state)).unwrap_or(State::Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_as_good_as_its_worst_line() {
        let line = |state| Line {
            cause: String::new(),
            label: String::new(),
            state,
            words: String::new(),
            detail: None,
            href: None,
            of_beginnings: false,
        };
        assert_eq!(worst(&[]), State::Ok);
        assert_eq!(worst(&[line(State::Ok), line(State::Late), line(State::Ok)]), State::Late);
        assert_eq!(worst(&[line(State::Fail), line(State::Late)]), State::Fail);
    }
}
