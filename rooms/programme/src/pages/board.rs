//! The board: what each office does, by how it stands.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use askama::Template;
use platform::pages::{Choice, Form, Link, State, View, page, with_parameter, with_value_toggled};
use platform::web::{Answer, Ask};

use super::home::shape;
use crate::item::Item;
use crate::kinds::ACTIVITY;
use crate::register::Register;
use crate::report::spoken_dates;

/// Where it stands.
pub const PATH: &str = "/programa/tablero";
/// Activities of a column before it leads on to the list.
const MOST: usize = 30;

#[derive(Template)]
#[template(path = "board.html")]
struct BoardPage {
    view: View,
    form: Form,
    offices: Vec<Choice>,
    columns: Vec<Column>,
}

struct Column {
    status: &'static str,
    state: State,
    words: String,
    count: String,
    cards: Vec<Card>,
    /// All of them, where there are more.
    all: Option<String>,
}

struct Card {
    title: Link,
    office: String,
    dates: Option<String>,
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let office = ask.parameter("oficina").filter(|id| register.get(id).is_some());
    let mut view = ask.view(ask.t("programme-board-title"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.description = ask.t("programme-board-lede");
    let offices = register
        .tellers()
        .into_iter()
        .map(|teller| Choice::new(&teller.id, teller.name(ask.speech.lang().code())))
        .collect();
    let of_office = |id: &String| -> HashSet<&str> {
        let own = register.bodies().filter(|body| body.id == *id || register.teller(body).id == *id);
        own.map(|body| body.id.as_str()).collect()
    };
    let own = office.as_ref().map(of_office);
    let columns = register.glance().by_status();
    let columns = columns.map(|(status, items)| column(&ask, &register, status, items, own.as_ref()));
    let typed = office.clone().map(|id| ("oficina".to_owned(), id)).into_iter().collect();
    page(BoardPage {
        columns: columns.filter(|column| !column.cards.is_empty()).collect(),
        form: Form::filled(typed),
        offices,
        view,
    })
}

fn column(
    ask: &Ask,
    register: &Register,
    status: &'static str,
    items: &[Arc<Item>],
    own: Option<&HashSet<&str>>,
) -> Column {
    let lang = ask.speech.lang().code();
    let is_own = |item: &Item| own.is_none_or(|own| item.first("office").is_some_and(|office| own.contains(office)));
    let items: Vec<&Arc<Item>> = items.iter().filter(|item| is_own(item)).collect();
    let count = items.len();
    let offices: BTreeSet<&str> =
        items.iter().filter_map(|item| item.first("office")).filter(|_| own.is_some()).collect();
    let cards = items.into_iter().take(MOST).map(|item| Card {
        title: Link { label: item.name(lang).to_owned(), href: item.address() },
        office: item
            .first("office")
            .and_then(|id| register.get(id))
            .map(|body| body.name(lang).to_owned())
            .unwrap_or_default(),
        dates: spoken_dates(&ask.speech, &item.body),
    });
    Column {
        status,
        state: shape(status),
        words: ask.t(&ACTIVITY.key(&format!("choice-status-{status}"))),
        count: ask.speech.number(count),
        cards: cards.collect(),
        all: (count > MOST).then(|| listed(status, offices)),
    }
}

/// Where the activities of a status are listed, of all offices or of some.
fn listed(status: &str, offices: BTreeSet<&str>) -> String {
    let all = with_parameter(ACTIVITY.home, "estado", status);
    offices.into_iter().fold(all, |address, office| with_value_toggled(&address, "oficina", office))
}
