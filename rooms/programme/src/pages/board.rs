//! The board: what each office does, by how it stands.

use askama::Template;
use platform::pages::{Choice, Form, Link, State, View, page, with_parameter};
use platform::web::{Answer, Ask};

use super::home::shape;
use crate::kinds::{ACTIVITY, STATUSES};
use crate::register::{Item, Register};
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
    let columns = STATUSES.iter().map(|status| column(&ask, &register, status, office.as_deref()));
    let typed = office.clone().map(|id| ("oficina".to_owned(), id)).into_iter().collect();
    page(BoardPage {
        columns: columns.filter(|column| !column.cards.is_empty()).collect(),
        form: Form::filled(typed),
        offices,
        view,
    })
}

fn column(ask: &Ask, register: &Register, status: &'static str, office: Option<&str>) -> Column {
    let lang = ask.speech.lang().code();
    let is_of = |item: &&Item| match office {
        None => true,
        Some(id) => {
            let own = item.first("office").and_then(|own| register.get(own));
            own.is_some_and(|own| own.id == id || register.teller(own).id == id)
        }
    };
    let fitting = register.activities().filter(|item| item.body.text("status") == Some(status));
    let mut items: Vec<&Item> = fitting.filter(is_of).collect();
    let count = items.len();
    items.sort_by_key(|item| item.date().unwrap_or("9999"));
    items.truncate(MOST);
    let cards = items.into_iter().map(|item| Card {
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
        all: (count > MOST).then(|| with_parameter(ACTIVITY.home, "estado", status)),
    }
}
