//! Conclusions and recommendations of meetings, followed to the body that they go to.

use askama::Template;
use platform::pages::{Link, State, View, page};
use platform::web::{Answer, Ask};
use records::spoken_date;

use super::meeting::{Said, followed, said};
use crate::kinds::MEETING;
use crate::register::Register;

/// Where it stands.
pub const PATH: &str = "/programa/conclusiones";
/// Conclusions that the page shows; the count is of all.
const MOST: usize = 500;

#[derive(Template)]
#[template(path = "conclusions.html")]
struct ConclusionsPage {
    view: View,
    lede: String,
    /// That there are more than are shown.
    more: Option<String>,
    states: Vec<(String, String, bool)>,
    bodies: Vec<Body>,
}

struct Body {
    anchor: String,
    name: String,
    href: Option<String>,
    lines: Vec<Line>,
}

struct Line {
    kind: String,
    says: Option<Said>,
    meeting: Link,
    when: Option<String>,
    /// How it is followed; nothing where nobody said.
    state: Option<(State, String)>,
}

/// The page: all of them, or those that stand in one way.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let wanted = ask.parameter("estado").filter(|word| STATES.contains(&word.as_str()));
    let lang = ask.speech.lang().code();
    let mut bodies: Vec<Body> = Vec::new();
    let mut told = 0_usize;
    for meeting in register.meetings() {
        for row in meeting.rows("conclusions") {
            let state = row.part("state");
            if wanted.is_some() && wanted.as_deref() != state {
                continue;
            }
            told += 1;
            if told > MOST {
                continue;
            }
            let to = row.part("goes_to").and_then(|id| register.get(id));
            let anchor = to.map_or_else(|| "sin-destino".to_owned(), |to| format!("organo-{}", to.id));
            let line = Line {
                kind: row
                    .part("kind")
                    .map(|word| ask.t(&MEETING.key(&format!("choice-kind-{word}"))))
                    .unwrap_or_default(),
                says: said(&ask, row),
                meeting: Link { label: meeting.name(lang).to_owned(), href: meeting.address() },
                when: meeting.date().map(|date| spoken_date(&ask.speech, date)),
                state: state.map(|word| followed(&ask, word)),
            };
            match bodies.iter_mut().find(|body| body.anchor == anchor) {
                Some(body) => body.lines.push(line),
                None => bodies.push(Body {
                    anchor,
                    name: to.map_or_else(|| ask.t("programme-conclusions-nobody"), |to| to.name(lang).to_owned()),
                    href: to.map(|to| to.address()),
                    lines: vec![line],
                }),
            }
        }
    }
    bodies.sort_by(|a, b| (a.href.is_none(), &a.name).cmp(&(b.href.is_none(), &b.name)));
    let mut view = ask.view(ask.t("programme-conclusions-title"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    let all = (ask.t("programme-conclusions-all"), PATH.to_owned(), wanted.is_none());
    let states = STATES.iter().map(|word| {
        let (_, words) = followed(&ask, word);
        (words, format!("{PATH}?estado={word}"), wanted.as_deref() == Some(*word))
    });
    page(ConclusionsPage {
        lede: ask.speech.with("programme-conclusions-lede", &[("n", told.into())]),
        more: (told > MOST).then(|| ask.speech.with("programme-conclusions-more", &[("n", MOST.into())])),
        states: std::iter::once(all).chain(states).collect(),
        bodies,
        view,
    })
}

/// How a conclusion may stand.
const STATES: [&str; 4] = ["open", "taken-up", "done", "dropped"];
