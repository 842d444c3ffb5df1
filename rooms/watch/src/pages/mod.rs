//! The pages of Watch.

mod article;
mod cards;
mod citation;
mod country;
mod difference;
mod erase;
mod front;
mod health;
mod hide;
mod import;
mod invented;
mod named;
mod outlet_panel;
mod remarks;
mod replay;
mod search;
mod seen;
mod sources;
mod sources_change;
mod story;

pub use article::may_read_full;
pub use country::WatchPart;
pub use hide::may_in_country;
pub use outlet_panel::WatchPanel;
pub use remarks::{LIST as REMARKS, QUEUE as REMARK_QUEUE};
pub use search::search_place;

use platform::web::Routes;

use crate::actions::{
    ANSWER_REMARKS, EDIT_SOURCES, ERASE_ARTICLES, HIDE_ARTICLES, READ_FULL_TEXT, SEE_ARTICLES, SEE_SOURCES,
    SEND_REMARKS,
};

/// The addresses of the room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", &SEE_ARTICLES, front::front)
        .list("/historias", &SEE_ARTICLES, story::list)
        .list("/h/{id}", &SEE_ARTICLES, story::show)
        .list("/buscar", &SEE_ARTICLES, search::search)
        .list("/n/{id}", &SEE_ARTICLES, article::show)
        .get("/n/{id}/cita/{format}", &SEE_ARTICLES, citation::download)
        .get("/n/{id}/copia/{capture}", &READ_FULL_TEXT, replay::replay)
        .get("/n/{id}/ocultar", &HIDE_ARTICLES, hide::form)
        .post("/n/{id}/ocultar", &HIDE_ARTICLES, hide::hide)
        .get("/n/{id}/borrar", &ERASE_ARTICLES, erase::form)
        .post("/n/{id}/borrar", &ERASE_ARTICLES, erase::erase)
        .get("/n/{id}/observar", &SEND_REMARKS, remarks::show_form)
        .post("/n/{id}/observar", &SEND_REMARKS, remarks::send)
        .list(REMARKS, &SEE_ARTICLES, remarks::list)
        .get(REMARK_QUEUE, &ANSWER_REMARKS, remarks::queue)
        .get("/observaciones/{id}", &SEND_REMARKS, remarks::show)
        .post("/observaciones/{id}", &ANSWER_REMARKS, remarks::decide)
        .list("/salud", &SEE_ARTICLES, health::show)
        .list("/fuentes", &SEE_SOURCES, sources::list)
        .post("/fuentes", &EDIT_SOURCES, sources_change::add)
        .post("/fuentes/importar", &EDIT_SOURCES, import::import)
        .get("/fuentes/exportar.opml", &SEE_SOURCES, import::export_opml)
        .get("/fuentes/{id}/quitar", &EDIT_SOURCES, sources_change::confirm_removal)
        .post("/fuentes/{id}/quitar", &EDIT_SOURCES, sources_change::remove)
        .post("/fuentes/{id}/{verb}", &EDIT_SOURCES, sources_change::change)
}
