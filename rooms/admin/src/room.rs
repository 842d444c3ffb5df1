//! What Administration gives to the house.

use platform::catalogue;
use platform::room::{Entry, JobKind, Room};

use crate::actions::{ALL, MANAGE_NODE, MANAGE_OBSERVATORIES, MANAGE_PEOPLE};
use crate::{commands, mails, pages};

/// The room.
pub fn room() -> Room {
    Room {
        name: "admin",
        catalogue: catalogue!("admin"),
        actions: ALL,
        routes: pages::routes,
        sections: &[],
        desk: DESK,
        footer: &[],
        followers: |_| Vec::new(),
        jobs: JOBS,
        commands: commands::all,
        contribute: |_| {},
        starter: |_, _| Box::pin(async { Ok(()) }),
        checks: |node| Box::pin(crate::store::check(node)),
    }
}

const JOBS: &[JobKind] = &[platform::mail::SEND, mails::RESET, mails::WAY_IN, mails::WARN];

const DESK: &[Entry] = &[
    Entry { key: "admin-desk-people", href: "/admin/personas", action: &MANAGE_PEOPLE, place: 70 },
    Entry { key: "admin-desk-observatories", href: "/admin/observatorios", action: &MANAGE_OBSERVATORIES, place: 71 },
    Entry { key: "admin-desk-jobs", href: "/admin/trabajos", action: &MANAGE_NODE, place: 72 },
    Entry { key: "admin-desk-audit", href: "/admin/bitacora", action: &MANAGE_NODE, place: 73 },
    Entry { key: "admin-desk-state", href: "/admin/estado", action: &MANAGE_NODE, place: 74 },
];

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
