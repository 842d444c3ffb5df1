//! What the record machinery gives to the house: its words, and the check of all records.

use futures_util::FutureExt;
use platform::catalogue;
use platform::permissions::{Action, Role};
use platform::room::{Entry, Room};
use platform::web::Routes;

use crate::kind::Kind;
use crate::pages::import;
use crate::store;

/// Import tables of records.
pub const IMPORT_RECORDS: Action =
    Action { name: "records.table.import", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };

fn routes() -> Routes {
    Routes::new()
        .get("/fichas/importar", &IMPORT_RECORDS, import::show)
        .post("/fichas/importar", &IMPORT_RECORDS, import::import)
        .get("/fichas/importaciones", &IMPORT_RECORDS, import::show_all)
        .post("/fichas/importaciones/{id}/deshacer", &IMPORT_RECORDS, import::take_back)
}

/// The room.
pub fn room() -> Room {
    Room {
        name: "records",
        catalogue: catalogue!("records"),
        actions: &[&IMPORT_RECORDS],
        routes,
        sections: &[],
        desk: &[Entry { key: "records-import-title", href: "/fichas/importar", action: &IMPORT_RECORDS, place: 45 }],
        footer: &[],
        followers: |_| Vec::new(),
        jobs: &[],
        commands: Vec::new,
        contribute: |_| {},
        starter: |_, _| async { Ok(()) }.boxed(),
        checks: |node| async move { store::check(&node.db, &Kind::all(&node.contributions)).await }.boxed(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use platform::words::check_room;

    #[test]
    fn the_room_speaks_four_languages_and_only_by_its_catalogue() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(check_room(folder, &super::room().catalogue), Vec::<String>::new());
    }
}
