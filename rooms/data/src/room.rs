//! What the room gives to the house.

use futures_util::FutureExt;
use platform::catalogue;
use platform::room::{Entry, Room};

use crate::actions::SEE_DATA;
use crate::pages;

/// The room.
pub fn room() -> Room {
    Room {
        name: "data",
        catalogue: catalogue!("data"),
        actions: &[&SEE_DATA],
        routes: pages::routes,
        sections: &[],
        desk: &[],
        footer: &[
            Entry { key: "data-about-title", href: pages::ABOUT, action: &SEE_DATA, place: 10 },
            Entry { key: "data-title", href: "/datos", action: &SEE_DATA, place: 50 },
            Entry { key: "data-about-cite", href: "/acerca#citar", action: &SEE_DATA, place: 70 },
            Entry { key: "data-about-access", href: "/acerca#accesibilidad", action: &SEE_DATA, place: 80 },
            Entry { key: "data-about-contact", href: "/acerca#contacto", action: &SEE_DATA, place: 90 },
        ],
        followers: |_| Vec::new(),
        jobs: &[],
        commands: Vec::new,
        contribute: |_| {},
        starter: |_, _| async { Ok(()) }.boxed(),
        checks: |_| async { Ok(Vec::new()) }.boxed(),
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
