//! The programme at a glance: what was asked and nobody answers, what is done and with what outcome, what waits for funds.

use std::sync::Arc;

use askama::Template;
use platform::pages::{Link, State, View, page};
use platform::web::{Answer, Ask};

use super::open::{UNANSWERED, WITHOUT_OUTCOME};
use crate::actions::KEEP_REPORTS;
use crate::frozen::{Frozen, FrozenReports};
use crate::item::Item;
use crate::kinds::ACTIVITY;
use crate::register::Register;

/// Records that a list names before it leads on.
const FIRST: usize = 6;
/// Reports that stand on the page.
const REPORTS: usize = 3;

#[derive(Template)]
#[template(path = "programme.html")]
struct HomePage {
    view: View,
    /// The lists, with how much is in them.
    lists: Vec<(Link, String)>,
    /// Activities by state: shape, words, how many, where they are listed.
    states: Vec<(State, String, String, String)>,
    open: Vec<Open>,
    reports: Vec<(Link, String)>,
    may_report: bool,
}

/// Something that waits for somebody.
struct Open {
    id: &'static str,
    heading: String,
    first: Vec<Link>,
    /// Where all of them are listed, where there are more, with how many.
    more: Option<Link>,
    none: String,
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let mut view = ask.view_after_form(ask.t("programme-title"), "/programa");
    view.description = ask.t("programme-lede");
    let activities = register.activities().count();
    let lists = [
        ("activities", "/programa/actividades", activities),
        ("mandates", "/programa/mandatos", register.mandates().count()),
        ("meetings", "/programa/reuniones", register.meetings().count()),
        ("bodies", "/programa/organos", register.bodies().count()),
    ];
    let lists = lists.map(|(word, href, n)| {
        let label = ask.t(&format!("programme-{word}-title"));
        (Link { label, href: href.to_owned() }, ask.speech.number(n))
    });
    let glance = register.glance();
    let open = vec![
        open(&ask, "unanswered", glance.unanswered(), UNANSWERED),
        open(&ask, "without-outcome", glance.without_outcome(), WITHOUT_OUTCOME),
        open(&ask, "waiting-for-funds", glance.standing("waiting-for-funds"), &listed("waiting-for-funds")),
    ];
    let reports = FrozenReports::of(&ask.node.db).list(ask.speech.lang().code(), None, REPORTS).await?;
    page(HomePage {
        lists: lists.into(),
        states: states(&ask, &register),
        open,
        reports: reports.iter().map(|report| line(&ask, report)).collect(),
        may_report: ask.may(&KEEP_REPORTS),
        view,
    })
}

fn open(ask: &Ask, word: &'static str, items: &[Arc<Item>], all: &str) -> Open {
    let lang = ask.speech.lang().code();
    let first = items.iter().take(FIRST).map(|item| Link { label: item.name(lang).to_owned(), href: item.address() });
    let more = items.len().saturating_sub(FIRST);
    let more_words = || ask.speech.with("programme-open-more", &[("n", more.into())]);
    Open {
        id: word,
        heading: ask.speech.with(&format!("programme-open-{word}"), &[("n", items.len().into())]),
        first: first.collect(),
        more: (more > 0).then(|| Link { label: more_words(), href: all.to_owned() }),
        none: ask.t(&format!("programme-open-{word}-none")),
    }
}

fn states(ask: &Ask, register: &Register) -> Vec<(State, String, String, String)> {
    let counted = register.glance().by_status().filter(|(_, items)| !items.is_empty()).map(|(word, items)| {
        let words = ask.t(&ACTIVITY.key(&format!("choice-status-{word}")));
        (shape(word), words, ask.speech.number(items.len()), listed(word))
    });
    counted.collect()
}

/// Where the activities of a status are listed.
fn listed(status: &str) -> String {
    format!("/programa/actividades?estado={status}")
}

/// The shape of a status.
pub fn shape(status: &str) -> State {
    match status {
        "completed" => State::Ok,
        "under-way" | "continuing" => State::Run,
        "waiting-for-funds" | "suspended" => State::Late,
        _ => State::Idle,
    }
}

/// A frozen report in a list.
pub fn line(ask: &Ask, report: &Frozen) -> (Link, String) {
    let day = platform::time::day_in(report.frozen_at, "UTC");
    let about = ask.speech.with(
        "programme-frozen-about",
        &[("period", records::spoken_date(&ask.speech, &report.period).into()), ("date", ask.speech.date(&day).into())],
    );
    (Link { label: report.title.clone(), href: format!("/programa/informes/{}", report.id) }, about)
}
