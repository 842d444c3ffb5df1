//! Where administrators add fields, kinds of records and vocabularies.

mod field;
mod form;
mod kind;
mod list;

pub(in crate::pages) use form::{Tongues, labels_of};

use platform::pages::{FieldErrors, View};
use platform::web::{Ask, Routes};

use crate::actions::SHAPE_RECORDS;
use crate::kind::Kind;
use crate::shape::{Definition, Kinds, Shapes, change, check};
use crate::vocabulary::Vocabularies;

/// Where they do.
pub(crate) const SHAPES: &str = "/admin/fichas";

/// The addresses.
pub(super) fn add_to(routes: Routes) -> Routes {
    routes
        .get(SHAPES, &SHAPE_RECORDS, list::show)
        .post(SHAPES, &SHAPE_RECORDS, list::add)
        .get("/admin/fichas/{kind}", &SHAPE_RECORDS, kind::show)
        .post("/admin/fichas/{kind}", &SHAPE_RECORDS, kind::save)
        .post("/admin/fichas/{kind}/versiones/{number}", &SHAPE_RECORDS, kind::go_back)
        .get("/admin/fichas/{kind}/campos", &SHAPE_RECORDS, field::show_new)
        .post("/admin/fichas/{kind}/campos", &SHAPE_RECORDS, field::add)
        .get("/admin/fichas/{kind}/campos/{field}", &SHAPE_RECORDS, field::show)
        .post("/admin/fichas/{kind}/campos/{field}", &SHAPE_RECORDS, field::save)
}

/// Puts a definition in force where nothing is wrong with it, and this process goes on with it at once.
async fn put(ask: &Ask, name: &str, from: i64, after: &Definition) -> anyhow::Result<Result<(), FieldErrors>> {
    let mut tx = ask.node.db.begin().await?;
    let (_, before) = Shapes::in_force(&mut tx, name).await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    let kinds = Kind::all(&ask.node.contributions);
    let errors = check(name, &before, after, &kinds, &vocabularies);
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    if !change(&mut tx, name, from, after, &ask.who).await? {
        return Ok(Err(FieldErrors::one("nombre", "records-shape-changed")));
    }
    tx.commit().await?;
    if let Some(kinds) = Kinds::of(&ask.node.contributions) {
        kinds.read_of(&ask.node).await?;
    }
    Ok(Ok(()))
}

/// Where the page of a kind stands.
fn address(name: &str) -> String {
    format!("{SHAPES}/{name}")
}

/// A page below the list.
fn below(ask: &Ask, title: String) -> View {
    let mut view = ask.view_after_form(title, SHAPES);
    view.crumbs = vec![ask.crumb("records-shapes-title", SHAPES)];
    view.head.noindex = true;
    view
}
