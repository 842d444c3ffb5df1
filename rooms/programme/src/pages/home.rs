//! The programme at a glance: what was asked and nobody answers, what is done and with what outcome, what waits for funds.

use askama::Template;
use platform::pages::{Link, State, View, page};
use platform::web::{Answer, Ask};

use crate::actions::KEEP_REPORTS;
use crate::frozen::{Frozen, FrozenReports};
use crate::kinds::{ACTIVITY, STATUSES};
use crate::register::{Item, Register};

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
    more: Vec<Link>,
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
    let without_outcome = register.activities().filter(|activity| {
        activity.body.text("status") == Some("completed")
            && activity.body.all("outcome").is_empty()
            && activity.body.all("outcomes").is_empty()
    });
    let waiting = register.activities().filter(|activity| activity.body.text("status") == Some("waiting-for-funds"));
    let open = vec![
        open(&ask, "unanswered", register.unanswered().into_iter()),
        open(&ask, "without-outcome", without_outcome),
        open(&ask, "waiting-for-funds", waiting),
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

fn open<'a>(ask: &Ask, word: &'static str, items: impl Iterator<Item = &'a Item>) -> Open {
    let lang = ask.speech.lang().code();
    let mut first: Vec<Link> =
        items.map(|item| Link { label: item.name(lang).to_owned(), href: item.address() }).collect();
    let heading = ask.speech.with(&format!("programme-open-{word}"), &[("n", first.len().into())]);
    let more = first.split_off(first.len().min(FIRST));
    Open { id: word, heading, first, more, none: ask.t(&format!("programme-open-{word}-none")) }
}

fn states(ask: &Ask, register: &Register) -> Vec<(State, String, String, String)> {
    let counted = STATUSES.iter().filter_map(|word| {
        let n = register.activities().filter(|activity| activity.body.text("status") == Some(word)).count();
        let words = ask.t(&ACTIVITY.key(&format!("choice-status-{word}")));
        (n > 0).then(|| (shape(word), words, ask.speech.number(n), format!("/programa/actividades?estado={word}")))
    });
    counted.collect()
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
