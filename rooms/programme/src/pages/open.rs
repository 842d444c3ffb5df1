//! What waits for somebody: mandates that no activity answers, completed activities of which nobody told what came of them.

use std::sync::Arc;

use askama::Template;
use platform::pages::{Cell, Link, Paged, Problem, Slice, View, json, page, table};
use platform::web::{Answer, Ask, Taking};

use crate::item::Item;
use crate::register::Register;
use crate::report::spoken_dates;

/// Where the mandates without activity stand.
pub const UNANSWERED: &str = "/programa/mandatos-sin-actividad";
/// Where the activities without outcome stand.
pub const WITHOUT_OUTCOME: &str = "/programa/actividades-sin-resultado";
/// Records of one page of data.
const DATA_ROWS: usize = 1000;
/// The columns of a list as a file.
const COLUMNS: [&str; 6] = ["id", "key", "title", "who", "date", "address"];

#[derive(Template)]
#[template(path = "open.html")]
struct OpenPage {
    view: View,
    lede: String,
    none: String,
    items: Paged<(Link, Vec<String>)>,
}

/// The mandates that no activity answers.
pub async fn unanswered(ask: Ask, slice: Slice) -> Answer {
    let register = Register::kept(&ask.node).await?;
    list(&ask, &slice, &register, "unanswered", UNANSWERED, register.glance().unanswered())
}

/// The completed activities without outcome.
pub async fn without_outcome(ask: Ask, slice: Slice) -> Answer {
    let register = Register::kept(&ask.node).await?;
    list(&ask, &slice, &register, "without-outcome", WITHOUT_OUTCOME, register.glance().without_outcome())
}

/// What a list tells beside each name: who asked or does it, and when.
struct Beside {
    who: Option<String>,
    date: Option<String>,
}

fn list(ask: &Ask, slice: &Slice, register: &Register, word: &str, path: &str, all: &[Arc<Item>]) -> Answer {
    let slice = if ask.taking() == Taking::Page { slice.clone() } else { slice.clone().rows(DATA_ROWS) };
    // what no longer waits still has its place in the register
    let last = slice.after.as_deref().and_then(|id| register.get(id));
    // nobody is led around in circles where the last one seen has left the register
    if slice.after.is_some() && last.is_none() {
        return Err(Problem::NotFound);
    }
    let from = last.map_or(0, |last| all.partition_point(|item| item.order() <= last.order()));
    let rows: Vec<&Arc<Item>> = all.iter().skip(from).take(slice.limit.saturating_add(1)).collect();
    let total = i64::try_from(all.len()).ok();
    let items = Paged::cut(rows, &slice, total, |item| item.id.clone());
    let mut view =
        ask.view(ask.speech.with(&format!("programme-open-{word}"), &[("n", all.len().into())]), "/programa");
    let next = items.next.as_deref().map(|key| view.slice_href(Some(key)));
    let lang = ask.speech.lang().code();
    match ask.taking() {
        Taking::Csv => {
            let rows = items.rows.iter().map(|item| cells(ask, register, item));
            return table(path.trim_start_matches("/programa/"), &COLUMNS, rows, next.as_deref());
        }
        Taking::Json => {
            let rows: Vec<_> = items.rows.iter().map(|item| as_json(ask, register, item)).collect();
            return json(&rows, next.as_deref());
        }
        Taking::Atom => return Err(Problem::NotFound),
        Taking::Page => {}
    }
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.offer(path, &["csv", "json"]);
    page(OpenPage {
        lede: ask.t(&format!("programme-open-{word}-lede")),
        none: ask.t(&format!("programme-open-{word}-none")),
        items: items.map(|item| {
            let Beside { who, date } = beside(ask, register, item);
            (Link { label: item.name(lang).to_owned(), href: item.address() }, who.into_iter().chain(date).collect())
        }),
        view,
    })
}

fn beside(ask: &Ask, register: &Register, item: &Item) -> Beside {
    let who = item.first("office").or_else(|| item.first("body")).and_then(|id| register.get(id));
    Beside {
        who: who.map(|body| body.name(ask.speech.lang().code()).to_owned()),
        date: spoken_dates(&ask.speech, &item.body).or_else(|| item.body.text("year").map(str::to_owned)),
    }
}

fn cells(ask: &Ask, register: &Register, item: &Item) -> Vec<Cell> {
    let Beside { who, date } = beside(ask, register, item);
    let name = item.name(ask.speech.lang().code());
    let address = ask.whole(&item.address());
    vec![
        (&item.id).into(),
        (&item.key).into(),
        name.into(),
        who.unwrap_or_default().into(),
        date.unwrap_or_default().into(),
        address.into(),
    ]
}

fn as_json(ask: &Ask, register: &Register, item: &Item) -> serde_json::Value {
    let Beside { who, date } = beside(ask, register, item);
    serde_json::json!({
        "id": item.id,
        "key": item.key,
        "title": item.name(ask.speech.lang().code()),
        "who": who,
        "date": date,
        "address": ask.whole(&item.address()),
    })
}
