//! What offices changed lately, for who coordinates: who, what, when, and the way to what differs. What an officer saves is
//! public at once; here it is looked through afterwards.

use askama::Template;
use platform::pages::{Paged, Slice, State, View, page};
use platform::sent::Waiting;
use platform::web::{Answer, Ask};

use crate::changes::Change;
use crate::kinds::KINDS;
use crate::register::Register;

/// Where it stands.
pub const PATH: &str = "/programa/cambios";
/// The zone of instants: offices are in many.
const ZONE: &str = "UTC";

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage {
    view: View,
    changes: Paged<Waiting>,
}

/// The page.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let found = Change::lately(&ask.node.db, slice.after.as_deref(), slice.limit_and_one()).await?;
    let mut view = ask.view(ask.t("programme-changes-title"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.head.noindex = true;
    let changes = Paged::cut(found, &slice, None, Change::key).map(|change| line(&ask, &register, change));
    page(ChangesPage { view, changes })
}

fn line(ask: &Ask, register: &Register, change: Change) -> Waiting {
    let lang = ask.speech.lang().code();
    let kind = KINDS.into_iter().find(|kind| kind.name == change.kind);
    let item = register.get(&change.id);
    let office = item.and_then(|item| item.first("office").or_else(|| item.first("host")));
    let office = office.and_then(|id| register.get(id)).map(|office| office.name(lang).to_owned());
    let when = ask.speech.instant_short(change.at, ZONE);
    let facts = [
        kind.map(|kind| ask.t(&kind.key("one"))),
        office,
        Some(ask.speech.with("programme-changes-by", &[("who", change.who.into()), ("when", when.into())])),
        Some(change.why).filter(|why| !why.is_empty()),
    ];
    let (state, key) = match (change.state.as_str(), change.revision) {
        ("removed" | "merged", _) => (State::Idle, "programme-changes-out"),
        (_, 1) => (State::Ok, "programme-changes-new"),
        _ => (State::Run, "programme-changes-changed"),
    };
    Waiting {
        href: kind.map(|kind| format!("{}/historia", kind.address(&change.id))).unwrap_or_default(),
        title: item.map_or(change.title, |item| item.name(lang).to_owned()),
        facts: facts.into_iter().flatten().collect(),
        state,
        state_words: ask.t(key),
    }
}
