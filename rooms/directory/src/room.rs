//! What the Directory gives to the house.

use std::sync::Arc;

use futures_util::FutureExt;
use platform::catalogue;
use platform::room::{Entry, Export, Import, Room};
use records::KindExchange;
use records::pages::{Describe, Proposable, SearchPlace};
use records::published::Published;

use crate::actions::{EDIT_DIRECTORY, EDIT_OUTLETS, SEE_DIRECTORY, SEE_OUTLETS};
use crate::exchange::OutletExchange;
use crate::kinds::KINDS;
use crate::pages::{AgreedPart, CountryPart, DirectoryRecords, ProposedOutlets};
use crate::published::{self, PublishedOutlets};
use crate::{pages, starter, store};

/// The room.
pub fn room() -> Room {
    Room {
        name: "directory",
        catalogue: catalogue!("directory"),
        actions: &[&SEE_OUTLETS, &EDIT_OUTLETS, &SEE_DIRECTORY, &EDIT_DIRECTORY],
        routes: pages::routes,
        sections: &[
            Entry { key: "directory-nav-countries", href: "/paises", action: &SEE_DIRECTORY, place: 25 },
            Entry { key: "directory-nav-outlets", href: "/medios", action: &SEE_OUTLETS, place: 30 },
            Entry { key: "directory-nav-directory", href: "/directorio", action: &SEE_DIRECTORY, place: 35 },
        ],
        desk: &[],
        footer: &[],
        followers: |_| Vec::new(),
        jobs: &[],
        commands: Vec::new,
        contribute: |to| {
            to.add::<dyn Export>(Arc::new(OutletExchange));
            to.add::<dyn Import>(Arc::new(OutletExchange));
            KINDS.iter().for_each(|kind| KindExchange::contribute(to, kind));
            SearchPlace::contribute(to, &pages::SHELVES);
            to.add::<dyn Published>(Arc::new(PublishedOutlets));
            published::kinds().into_iter().for_each(|kind| kind.contribute(to));
            to.add::<dyn Describe>(Arc::new(DirectoryRecords));
            to.add::<dyn CountryPart>(Arc::new(AgreedPart));
            to.add::<dyn Proposable>(Arc::new(ProposedOutlets));
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

    #[test]
    fn every_field_of_every_record_has_its_words() {
        for kind in crate::kinds::KINDS {
            assert_eq!(kind.missing_words(&super::room().catalogue), Vec::<String>::new());
        }
    }
}
