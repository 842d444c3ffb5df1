//! Where administrators add fields, kinds of records and vocabularies.

mod definition;
mod field;
mod form;
mod kind;
mod list;
mod place;

pub(crate) use place::SHAPES;

use platform::web::Routes;

use crate::actions::SHAPE_RECORDS;

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
