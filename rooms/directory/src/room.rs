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
    use platform::words::{compare, disagreements, literal_text};

    use super::room;

    const TEMPLATES: &[(&str, &str)] = &[
        ("import.html", include_str!("../templates/import.html")),
        ("leave_out.html", include_str!("../templates/leave_out.html")),
        ("outlet.html", include_str!("../templates/outlet.html")),
        ("outlet_form.html", include_str!("../templates/outlet_form.html")),
        ("outlets.html", include_str!("../templates/outlets.html")),
    ];
    const CODE: &[(&str, &str)] = &[
        ("room.rs", include_str!("room.rs")),
        ("draft.rs", include_str!("draft.rs")),
        ("fields.rs", include_str!("fields.rs")),
        ("import/sheet.rs", include_str!("import/sheet.rs")),
        ("pages/changes.rs", include_str!("pages/changes.rs")),
        ("pages/edit.rs", include_str!("pages/edit.rs")),
        ("pages/facts.rs", include_str!("pages/facts.rs")),
        ("pages/frame.rs", include_str!("pages/frame.rs")),
        ("pages/import.rs", include_str!("pages/import.rs")),
        ("pages/leave_out.rs", include_str!("pages/leave_out.rs")),
        ("pages/list.rs", include_str!("pages/list.rs")),
        ("pages/record.rs", include_str!("pages/record.rs")),
        ("pages/said.rs", include_str!("pages/said.rs")),
        // what stands in the audit log is worded where the log is shown, by this head and the word of the action
        ("the audit log", "\"directory-did-{word}\""),
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
