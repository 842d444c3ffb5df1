//! The addresses of a shelf, the same for every kind of every room.

use axum::extract::{Multipart, Path, Request};
use platform::pages::{Fields, Problem, Slice};
use platform::permissions::Action;
use platform::web::{Ask, Routes};
use serde::Deserialize;

use super::list::{self, Shelf};
use super::{confirm, edit, enter, files, history, merge, record, withdraw};
use crate::kind::Kind;
use crate::shape::Kinds;

/// The list of a shelf, its records, and all that [`edit_routes`] adds. `see` is who sees them.
pub fn routes(routes: Routes, shelf: &'static Shelf, see: &'static Action) -> Routes {
    let routes = routes.list(shelf.path, see, move |ask: Ask, slice: Slice| list::show(shelf, ask, slice));
    let routes = homes(shelf).into_iter().fold(routes, |routes, (home, _)| {
        let show = move |ask: Ask, Path(id): Path<String>| record::show(shelf, ask, id);
        routes.list(address(home, "{id}"), see, show)
    });
    edit_routes(routes, shelf, see)
}

/// What is below the records of a shelf, for rooms whose records have pages of their own: forms, history, merging,
/// confirming. Kinds of one home are changed by the same people.
pub fn edit_routes(routes: Routes, shelf: &'static Shelf, see: &'static Action) -> Routes {
    let routes = shelf.kinds.iter().copied().fold(routes, |routes, kind| {
        let new = address(kind.home, &format!("nuevo/{}", kind.name));
        routes.get(new, kind.edit, move |ask: Ask| enter::show(shelf, kind, ask)).post(
            new,
            kind.edit,
            move |ask: Ask, fields: Fields| enter::save(shelf, kind, ask, fields),
        )
    });
    let routes =
        homes(shelf).into_iter().fold(routes, |all, (home, edit)| below(all, Whose::Room(shelf), home, see, edit));
    let carries = |home: &str| shelf.kinds.iter().any(|kind| kind.home == home && kind.carries.is_some());
    let homes = homes(shelf).into_iter().filter(|(home, _)| carries(home));
    homes.fold(routes, |all, (home, edit)| with_files(all, shelf, home, see, edit))
}

/// The addresses of files, for kinds that carry some. Who may read them, the record says.
fn with_files(
    routes: Routes,
    shelf: &'static Shelf,
    home: &str,
    see: &'static Action,
    edit: &'static Action,
) -> Routes {
    let [all, one, read] = ["archivos", "archivos/{file}", "leer"].map(|rest| address(home, &format!("{{id}}/{rest}")));
    routes
        .get(read, see, move |ask: Ask, Path(id): Path<String>| files::read(shelf, ask, id))
        .get(all, edit, move |ask: Ask, Path(id): Path<String>| files::manage(shelf, ask, id))
        .upload(all, edit, move |ask: Ask, Path(id): Path<String>, sent: Multipart| files::bring(shelf, ask, id, sent))
        .get(one, see, move |ask: Ask, Path((id, file)): Path<(String, String)>, request: Request| {
            files::serve(shelf, ask, id, file, request)
        })
        .post(one, edit, move |ask: Ask, Path((id, file)): Path<(String, String)>, sent: Fields| {
            files::change(shelf, ask, id, file, sent)
        })
}

/// Whose records stand at an address: those of a shelf of a room, or of the kind of their own that the address names.
#[derive(Clone, Copy)]
pub(super) enum Whose {
    Room(&'static Shelf),
    Own,
}

/// What an address names.
#[derive(Deserialize)]
pub(super) struct At {
    kind: Option<String>,
    id: String,
    number: Option<i64>,
}

impl Whose {
    fn shelf(self, ask: &Ask, at: &At) -> Result<&'static Shelf, Problem> {
        match self {
            Whose::Room(shelf) => Ok(shelf),
            Whose::Own => own_shelf(ask, at.kind.as_deref().unwrap_or_default()),
        }
    }
}

/// The list of a kind.
pub(super) fn own_shelf(ask: &Ask, word: &str) -> Result<&'static Shelf, Problem> {
    Kinds::of(&ask.node.contributions).and_then(|kinds| kinds.own_shelf(word)).ok_or(Problem::NotFound)
}

/// What stands below each record.
pub(super) fn below(routes: Routes, whose: Whose, home: &str, see: &'static Action, edit: &'static Action) -> Routes {
    let [change, all, one, out, merged, confirmed] =
        ["editar", "historia", "historia/{number}", "retirar", "unir", "confirmar"]
            .map(|rest| address(home, &format!("{{id}}/{rest}")));
    routes
        .get(change, edit, move |ask: Ask, Path(at): Path<At>| async move {
            edit::show(whose.shelf(&ask, &at)?, ask, at.id).await
        })
        .post(change, edit, move |ask: Ask, Path(at): Path<At>, sent: Fields| async move {
            edit::save(whose.shelf(&ask, &at)?, ask, at.id, sent).await
        })
        .get(all, see, move |ask: Ask, Path(at): Path<At>| async move {
            history::show(whose.shelf(&ask, &at)?, ask, at.id).await
        })
        .get(one, see, move |ask: Ask, Path(at): Path<At>| async move {
            history::revision(whose.shelf(&ask, &at)?, ask, at.id, at.number.unwrap_or_default()).await
        })
        .post(one, edit, move |ask: Ask, Path(at): Path<At>, sent: Fields| async move {
            history::restore(whose.shelf(&ask, &at)?, ask, at.id, at.number.unwrap_or_default(), sent).await
        })
        .get(out, edit, move |ask: Ask, Path(at): Path<At>| async move {
            withdraw::show(whose.shelf(&ask, &at)?, ask, at.id).await
        })
        .post(out, edit, move |ask: Ask, Path(at): Path<At>, sent: Fields| async move {
            withdraw::save(whose.shelf(&ask, &at)?, ask, at.id, sent).await
        })
        .get(merged, edit, move |ask: Ask, Path(at): Path<At>| async move {
            merge::show(whose.shelf(&ask, &at)?, ask, at.id).await
        })
        .post(merged, edit, move |ask: Ask, Path(at): Path<At>, sent: Fields| async move {
            merge::save(whose.shelf(&ask, &at)?, ask, at.id, sent).await
        })
        .post(confirmed, edit, move |ask: Ask, Path(at): Path<At>, sent: Fields| async move {
            confirm::save(whose.shelf(&ask, &at)?, ask, at.id, sent).await
        })
}

/// Where the records of a shelf stand, each place once, with what changing them needs.
fn homes(shelf: &'static Shelf) -> Vec<(&'static str, &'static Action)> {
    let mut homes: Vec<(&'static str, &'static Action)> = Vec::new();
    for Kind { home, edit, .. } in shelf.kinds.iter().copied() {
        if !homes.iter().any(|(known, _)| known == home) {
            homes.push((home, edit));
        }
    }
    homes
}

/// The table of addresses lives as long as the program, and so do the addresses that are put together for it.
fn address(home: &str, rest: &str) -> &'static str {
    Box::leak(format!("{home}/{rest}").into_boxed_str())
}
