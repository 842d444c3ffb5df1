//! What the record machinery gives to the house: its words, and the check of all records.

use futures_util::FutureExt;
use platform::catalogue;
use platform::room::Room;
use platform::web::Routes;

use crate::kind::Kind;
use crate::store;

/// The room.
pub fn room() -> Room {
    Room {
        name: "records",
        catalogue: catalogue!("records"),
        actions: &[],
        routes: Routes::new,
        sections: &[],
        desk: &[],
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
