//! What the record machinery gives to the house: its words, and the check of all records.

use std::sync::Arc;

use futures_util::FutureExt;
use platform::catalogue;
use platform::jobs::Due;
use platform::room::{Entry, JobKind, Room};

use crate::actions::{
    ASK_CONSENT, ASK_STALE, DECIDE_PROPOSALS, EDIT_REGISTERS, EDIT_REGISTERS_CLOSED, EDIT_REGISTERS_RETIRED,
    EDIT_VOCABULARIES, IMPORT_RECORDS, SEE_MISSED, SEE_OWN, SEE_REGISTERS, SEE_UNCONFIRMED, SEE_VOCABULARIES,
    SEND_PROPOSALS, SHAPE_RECORDS,
};
use crate::files;
use crate::follow;
use crate::kind::Kind;
use crate::pages::{self, CONSENTS, MISSED, PROPOSALS, SHAPES, UNCONFIRMED, VOCABULARIES};
use crate::shape::{self, OWN_HOME};
use crate::{stale, store};

/// The room.
pub fn room() -> Room {
    Room {
        name: "records",
        catalogue: catalogue!("records"),
        actions: &[
            &SEND_PROPOSALS,
            &DECIDE_PROPOSALS,
            &SEE_UNCONFIRMED,
            &SEE_MISSED,
            &ASK_CONSENT,
            &ASK_STALE,
            &SEE_OWN,
            &SEE_VOCABULARIES,
            &EDIT_VOCABULARIES,
            &IMPORT_RECORDS,
            &SHAPE_RECORDS,
            &SEE_REGISTERS,
            &EDIT_REGISTERS,
            &EDIT_REGISTERS_CLOSED,
            &EDIT_REGISTERS_RETIRED,
        ],
        routes: pages::own_routes,
        sections: &[],
        desk: &[
            Entry { key: "records-desk-unconfirmed", href: UNCONFIRMED, action: &SEE_UNCONFIRMED, place: 20 },
            Entry { key: "records-desk-proposals", href: PROPOSALS, action: &DECIDE_PROPOSALS, place: 21 },
            Entry { key: "records-consents-desk", href: CONSENTS, action: &ASK_CONSENT, place: 23 },
            Entry { key: "records-missed-desk", href: MISSED, action: &SEE_MISSED, place: 24 },
            Entry { key: "records-import-title", href: "/fichas/importar", action: &IMPORT_RECORDS, place: 45 },
            Entry { key: "records-shapes-title", href: SHAPES, action: &SHAPE_RECORDS, place: 75 },
        ],
        footer: &[
            Entry { key: "records-registers-title", href: OWN_HOME, action: &SEE_REGISTERS, place: 55 },
            Entry { key: "records-vocabularies-title", href: VOCABULARIES, action: &SEE_VOCABULARIES, place: 60 },
        ],
        followers: |_| Vec::new(),
        jobs: &[
            JobKind { kind: shape::FOLLOW_KIND, run: |node, job| shape::follow_kind(node, job).boxed() },
            JobKind { kind: follow::KIND, run: |node, job| follow::run(node, job).boxed() },
            JobKind { kind: files::READ, run: |node, job| files::run(node, job).boxed() },
            JobKind { kind: files::OPEN_EMBARGO, run: |node, job| files::open_embargo(node, job).boxed() },
            JobKind { kind: files::CLEAN, run: |node, job| files::clean(node, job).boxed() },
            JobKind { kind: stale::KIND, run: |node, job| stale::run(node, job).boxed() },
        ],
        commands: || vec![shape::command()],
        contribute: |to| {
            shape::contribute(to);
            to.add::<dyn Due>(Arc::new(files::CleanDue));
        },
        starter: |_, _| async { Ok(()) }.boxed(),
        checks: |node| {
            async move {
                let mut found = store::check(&node.db, &Kind::all(&node.contributions)).await?;
                found.extend(files::check(&node).await?);
                Ok(found)
            }
            .boxed()
        },
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
