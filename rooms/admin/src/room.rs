//! What Administration gives to the house.

use platform::catalogue;
use platform::room::{Entry, Room};

use crate::actions::{ALL, MANAGE_NODE, MANAGE_OBSERVATORIES, MANAGE_PEOPLE};
use crate::{commands, pages};

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
        jobs: &[],
        commands: commands::all,
        contribute: |_| {},
        starter: |_, _| Box::pin(async { Ok(()) }),
        checks: |node| Box::pin(crate::store::check(node)),
    }
}

const DESK: &[Entry] = &[
    Entry { key: "admin-desk-people", href: "/admin/personas", action: &MANAGE_PEOPLE, place: 70 },
    Entry { key: "admin-desk-observatories", href: "/admin/observatorios", action: &MANAGE_OBSERVATORIES, place: 71 },
    Entry { key: "admin-desk-jobs", href: "/admin/trabajos", action: &MANAGE_NODE, place: 72 },
    Entry { key: "admin-desk-audit", href: "/admin/bitacora", action: &MANAGE_NODE, place: 73 },
    Entry { key: "admin-desk-state", href: "/admin/estado", action: &MANAGE_NODE, place: 74 },
];

#[cfg(test)]
mod tests {
    use platform::words::{compare, disagreements, literal_text};

    use super::room;

    const TEMPLATES: &[(&str, &str)] = &[
        ("account.html", include_str!("../templates/account.html")),
        ("audit.html", include_str!("../templates/audit.html")),
        ("entry.html", include_str!("../templates/entry.html")),
        ("jobs.html", include_str!("../templates/jobs.html")),
        ("observatories.html", include_str!("../templates/observatories.html")),
        ("observatory.html", include_str!("../templates/observatory.html")),
        ("observatory_fields.html", include_str!("../templates/observatory_fields.html")),
        ("people.html", include_str!("../templates/people.html")),
        ("person.html", include_str!("../templates/person.html")),
        ("reset.html", include_str!("../templates/reset.html")),
        ("state.html", include_str!("../templates/state.html")),
    ];
    const CODE: &[(&str, &str)] = &[
        ("room.rs", include_str!("room.rs")),
        ("fields.rs", include_str!("fields.rs")),
        ("pages/account.rs", include_str!("pages/account.rs")),
        ("pages/audit.rs", include_str!("pages/audit.rs")),
        ("pages/entry.rs", include_str!("pages/entry.rs")),
        ("pages/frame.rs", include_str!("pages/frame.rs")),
        ("pages/jobs.rs", include_str!("pages/jobs.rs")),
        ("pages/observatories.rs", include_str!("pages/observatories.rs")),
        ("pages/people.rs", include_str!("pages/people.rs")),
        ("pages/person.rs", include_str!("pages/person.rs")),
        ("pages/reset.rs", include_str!("pages/reset.rs")),
        ("pages/state.rs", include_str!("pages/state.rs")),
        // the log asks every room for the words of its actions, so that the head of the key is put together
        ("the audit log", "\"admin-did-{action}\""),
    ];

    #[test]
    fn the_four_languages_say_the_same() {
        assert_eq!(compare(&[room().catalogue]), Vec::<String>::new());
    }

    #[test]
    fn no_key_is_unused_and_none_is_missing() {
        let sources: Vec<(&str, &str)> = TEMPLATES.iter().chain(CODE).copied().collect();
        assert_eq!(disagreements(&room().catalogue, &sources), Vec::<String>::new());
    }

    #[test]
    fn templates_hold_no_words() {
        for (name, source) in TEMPLATES {
            assert_eq!(literal_text(source), [], "{name}");
        }
    }
}
