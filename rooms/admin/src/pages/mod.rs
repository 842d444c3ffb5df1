//! The pages of Administration.

mod account;
mod audit;
mod entry;
mod entry_code;
mod entry_lost;
mod frame;
mod jobs;
mod observatories;
mod people;
mod person;
mod reach;
mod reset;
mod role_form;
mod second;
mod state;
pub mod state_lines;
mod welcome;

use platform::web::Routes;

use crate::actions::{MANAGE_NODE, MANAGE_OBSERVATORIES, MANAGE_PEOPLE, OWN_ACCOUNT, SECOND_FACTOR, SIGN_IN};

/// The addresses of the room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/entrar", &SIGN_IN, entry::show)
        .post("/entrar", &SIGN_IN, entry::enter)
        .get("/entrar/codigo", &SIGN_IN, entry_code::show)
        .post("/entrar/codigo", &SIGN_IN, entry_code::enter)
        .get("/entrar/olvido", &SIGN_IN, entry_lost::show)
        .post("/entrar/olvido", &SIGN_IN, entry_lost::send)
        .post("/salir", &SIGN_IN, entry::leave)
        .get("/clave/{token}", &SIGN_IN, reset::show)
        .post("/clave/{token}", &SIGN_IN, reset::set)
        .get("/cuenta", &OWN_ACCOUNT, account::show)
        .post("/cuenta", &OWN_ACCOUNT, account::save_profile)
        .post("/cuenta/clave", &OWN_ACCOUNT, account::change_password)
        .post("/cuenta/sesiones", &OWN_ACCOUNT, account::end_sessions)
        .get("/cuenta/segundo-paso", &SECOND_FACTOR, second::show)
        .post("/cuenta/segundo-paso", &SECOND_FACTOR, second::turn_on)
        .post("/cuenta/segundo-paso/codigos", &SECOND_FACTOR, second::make_codes)
        .post("/cuenta/segundo-paso/quitar", &SECOND_FACTOR, second::turn_off)
        .list("/admin/personas", &MANAGE_PEOPLE, people::show)
        .post("/admin/personas", &MANAGE_PEOPLE, people::add)
        .get("/admin/personas/{id}", &MANAGE_PEOPLE, person::show)
        .post("/admin/personas/{id}/roles", &MANAGE_PEOPLE, person::give_role)
        .post("/admin/personas/{id}/quitar", &MANAGE_PEOPLE, person::take_role)
        .post("/admin/personas/{id}/estado", &MANAGE_PEOPLE, person::set_state)
        .post("/admin/personas/{id}/enlace", &MANAGE_PEOPLE, person::make_link)
        .list("/admin/observatorios", &MANAGE_OBSERVATORIES, observatories::show)
        .post("/admin/observatorios", &MANAGE_NODE, observatories::add)
        .get("/admin/observatorios/{id}", &MANAGE_OBSERVATORIES, observatories::show_one)
        .post("/admin/observatorios/{id}", &MANAGE_OBSERVATORIES, observatories::save)
        .list("/admin/trabajos", &MANAGE_NODE, jobs::show)
        .post("/admin/trabajos/{id}/repetir", &MANAGE_NODE, jobs::again)
        .post("/admin/trabajos/{id}/detener", &MANAGE_NODE, jobs::stop)
        .list("/admin/bitacora", &MANAGE_NODE, audit::show)
        .get("/admin/estado", &MANAGE_NODE, state::show)
}
