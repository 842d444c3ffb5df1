//! What the library gives to the house.

use std::sync::Arc;

use futures_util::FutureExt;
use platform::catalogue;
use platform::jobs::Due;
use platform::room::{Entry, Import, JobKind, Room};
use records::KindExchange;
use records::pages::{Describe, SearchPlace};
use room_directory::CountryPart;

use crate::actions::{EDIT_LIBRARY, KEEP_HARVESTS, SEE_LIBRARY};
use crate::deeds::Keeper;
use crate::export::REFERENCES;
use crate::harvest::{HarvestDue, fetch_harvest};
use crate::import::DocumentImport;
use crate::kinds::{COLLECTION, DOCUMENT, LAW, TREATY};
use crate::pages::{LawsAndTreaties, LibraryPart};
use crate::{commands, pages, published, starter};

/// The room.
pub fn room() -> Room {
    Room {
        name: "library",
        catalogue: catalogue!("library"),
        actions: &[&SEE_LIBRARY, &EDIT_LIBRARY, &KEEP_HARVESTS],
        routes: pages::routes,
        sections: &[
            Entry { key: "library-nav-documents", href: "/biblioteca", action: &SEE_LIBRARY, place: 40 },
            Entry { key: "library-nav-laws", href: "/leyes", action: &SEE_LIBRARY, place: 50 },
        ],
        desk: &[Entry { key: "library-harvests-title", href: "/cosechas", action: &KEEP_HARVESTS, place: 30 }],
        footer: &[],
        followers: |_| Vec::new(),
        jobs: &[JobKind { kind: "fetch-harvest", run: |node, job| fetch_harvest(node, job).boxed() }],
        commands: commands::all,
        contribute: |to| {
            // documents are also read from the files of reference managers
            KindExchange::contribute_export(to, &DOCUMENT, REFERENCES);
            [&LAW, &TREATY, &COLLECTION].into_iter().for_each(|kind| KindExchange::contribute(to, kind));
            SearchPlace::contribute(to, &pages::SHELVES);
            to.add::<dyn Import>(Arc::new(DocumentImport));
            to.add::<dyn Due>(Arc::new(HarvestDue));
            published::kinds().into_iter().for_each(|kind| kind.contribute(to));
            to.add::<dyn Describe>(Arc::new(LawsAndTreaties));
            to.add::<dyn CountryPart>(Arc::new(LibraryPart));
            to.add(Arc::new(Keeper::default()));
        },
        starter: |db, sample| starter::starter(db, sample).boxed(),
        // records are checked by the room of records
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

    #[test]
    fn every_field_of_every_record_has_its_words() {
        for kind in crate::kinds::KINDS {
            assert_eq!(kind.missing_words(&super::room().catalogue), Vec::<String>::new());
        }
    }
}
