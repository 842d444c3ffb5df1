//! Lists and pages of the kinds that administrators added: one set of addresses for all of them, under which the same pages
//! stand as under those of rooms.

use askama::Template;
use axum::extract::Path;
use platform::pages::{Fields, Problem, Slice, View, page};
use platform::web::{Answer, Ask, Routes};

use super::list::{self, Shelf};
use super::routes::{Whose, below, own_shelf};
use super::{enter, record};
use crate::actions::{EDIT_REGISTERS, SEE_REGISTERS};
use crate::kind::Kind;
use crate::shape::{Kinds, OWN_HOME};
use crate::store::{Filter, Records};

#[derive(Template)]
#[template(path = "registers.html")]
struct RegistersPage {
    view: View,
    /// Address, title, what it holds, how many records.
    kinds: Vec<(String, String, String, String)>,
}

/// Their addresses.
pub(super) fn add_to(routes: Routes) -> Routes {
    let (see, edit) = (&SEE_REGISTERS, &EDIT_REGISTERS);
    let routes = routes
        .get(OWN_HOME, see, all)
        .list("/registros/{kind}", see, |ask: Ask, Path(kind): Path<String>, slice: Slice| async move {
            list::show(own_shelf(&ask, ask.plain(&kind))?, ask, slice).await
        })
        .list("/registros/{kind}/{id}", see, |ask: Ask, Path((kind, id)): Path<(String, String)>| async move {
            record::show(own_shelf(&ask, &kind)?, ask, id).await
        })
        .get("/registros/{kind}/nuevo/{name}", edit, |ask: Ask, Path(named): Path<(String, String)>| async move {
            let (shelf, kind) = new(&ask, &named)?;
            enter::show(shelf, kind, ask).await
        })
        .post(
            "/registros/{kind}/nuevo/{name}",
            edit,
            |ask: Ask, Path(named): Path<(String, String)>, fields: Fields| async move {
                let (shelf, kind) = new(&ask, &named)?;
                enter::save(shelf, kind, ask, fields).await
            },
        );
    below(routes, Whose::Own, "/registros/{kind}", see, edit)
}

/// The list and the kind of a record to be entered, by those who may.
fn new(ask: &Ask, (word, name): &(String, String)) -> Result<(&'static Shelf, &'static Kind), Problem> {
    let shelf = own_shelf(ask, word)?;
    let kind = shelf.kinds.iter().copied().find(|kind| kind.name == *name && ask.may(kind.edit));
    kind.map(|kind| (shelf, kind)).ok_or(Problem::NotFound)
}

/// All of them.
async fn all(ask: Ask) -> Answer {
    let own = Kinds::of(&ask.node.contributions).map(|kinds| kinds.own()).unwrap_or_default();
    let records = Records::of(&ask.node.db);
    let mut kinds = Vec::new();
    for kind in own {
        let n = records.count(&Filter::of(kind.name)).await?;
        let shelf = |what: &str| ask.speech.with(&format!("records-{}-shelf-{what}", kind.name), &[("n", n.into())]);
        kinds.push((kind.home.to_owned(), shelf("title"), shelf("lede"), ask.speech.number(n)));
    }
    page(RegistersPage { view: ask.view(ask.t("records-registers-title"), OWN_HOME), kinds })
}
