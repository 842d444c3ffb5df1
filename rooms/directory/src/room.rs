//! What the Directory gives to the house.

use std::sync::Arc;

use futures_util::FutureExt;
use platform::catalogue;
use platform::room::{Entry, Export, Import, Room};

use crate::actions::{EDIT_OUTLETS, SEE_OUTLETS};
use crate::exchange::OutletExchange;
use crate::{pages, starter, store};

/// The room.
pub fn room() -> Room {
    Room {
        name: "directory",
        catalogue: catalogue!("directory"),
        actions: &[&SEE_OUTLETS, &EDIT_OUTLETS],
        routes: pages::routes,
        sections: &[Entry { key: "directory-nav-outlets", href: "/medios", action: &SEE_OUTLETS, place: 30 }],
        desk: &[],
        footer: &[],
        followers: |_| Vec::new(),
        jobs: &[],
        commands: Vec::new,
        contribute: |to| {
            to.add::<dyn Export>(Arc::new(OutletExchange));
            to.add::<dyn Import>(Arc::new(OutletExchange));
        },
        starter: |db, sample| starter::starter(db, sample).boxed(),
        checks: |node| async move { store::check(&node.db).await }.boxed(),
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
