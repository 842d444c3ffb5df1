//! Where administrators add fields, kinds of records and vocabularies.

mod field;
mod form;
mod kind;
mod list;

pub(in crate::pages) use form::{Tongues, labels_of};

use platform::pages::{FieldErrors, View};
use platform::web::{Ask, Routes};

use crate::actions::SHAPE_RECORDS;
use crate::shape::{Definition, Put, put_in_force, tried};

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

/// Puts a definition in force where nothing is wrong with it.
async fn put(ask: &Ask, name: &str, from: i64, after: &Definition) -> anyhow::Result<Result<(), FieldErrors>> {
    let mut tx = ask.node.db.begin().await?;
    let (_, errors) = tried(&mut tx, &ask.node, name, after).await?;
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    match put_in_force(&ask.node, tx, name, from, after, &ask.who).await? {
        Put::Overtaken => Ok(Err(FieldErrors::one("nombre", "records-shape-changed"))),
        _ => Ok(Ok(())),
    }
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
