//! The sets for people: what each holds, how much there is, and in which forms it is given.

use askama::Template;
use platform::pages::{View, page};
use platform::time;
use platform::web::{Answer, Ask};

use crate::sets::{Set, Sets, facts};

#[derive(Template)]
#[template(path = "data.html")]
struct DataPage {
    view: View,
    sets: Vec<Line>,
    /// Sets of one room together: address and words.
    together: Vec<(String, String)>,
}

struct Line {
    name: &'static str,
    title: String,
    href: &'static str,
    about: String,
    count: String,
    updated: Option<(String, String)>,
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let sets = Sets::of(&ask.node);
    let mut lines = Vec::new();
    for set in sets.iter() {
        lines.push(line(&ask, set).await?);
    }
    let together = sets.groups().into_iter().map(|room| (format!("/datos/{room}.zip"), group_title(&ask, room)));
    let mut view = ask.view(ask.t("data-title"), "");
    view.head.canonical = Some(ask.whole("/datos"));
    page(DataPage { together: together.collect(), sets: lines, view })
}

/// What the sets of a room are called together.
pub(super) fn group_title(ask: &Ask, room: &str) -> String {
    let key = format!("data-group-{room}");
    if ask.speech.has(&key) { ask.t(&key) } else { room.to_owned() }
}

async fn line(ask: &Ask, set: &Set) -> anyhow::Result<Line> {
    let found = facts(&ask.node, set).await?;
    let (title, about) = set.words();
    let day = found.updated.map(|at| time::day_in(at, "UTC"));
    Ok(Line {
        name: set.word(),
        title: ask.t(title),
        href: set.page(),
        about: ask.t(about),
        count: ask.speech.with("data-rows", &[("n", found.count.into())]),
        updated: day.map(|day| (day.clone(), ask.speech.date(&day))),
    })
}
