//! What the programme gives to the house.

use std::sync::Arc;

use futures_util::FutureExt;
use platform::accounts::Offices;
use platform::catalogue;
use platform::jobs::Due;
use platform::room::{Entry, JobKind, Room};
use records::pages::{RecordPanel, SearchPlace};
use records::{Kind, KindExchange};

use crate::actions::{
    EDIT_DRAFTS, EDIT_MANDATES, EDIT_PROGRAMME, KEEP_REPORTS, REGISTER, REVIEW_PRACTICES, SEE_PROGRAMME,
    SEND_ASSISTANCE, SEND_PRACTICES,
};
use crate::export::IATI;
use crate::kinds::{ACTIVITY, KINDS};
use crate::offices::RegisterOffices;
use crate::register::Keeper;
use crate::{commands, pages, published, reminders, starter};

/// The room.
pub fn room() -> Room {
    Room {
        name: "programme",
        catalogue: catalogue!("programme"),
        actions: &[
            &SEE_PROGRAMME,
            &EDIT_PROGRAMME,
            &EDIT_MANDATES,
            &EDIT_DRAFTS,
            &KEEP_REPORTS,
            &REGISTER,
            &SEND_PRACTICES,
            &REVIEW_PRACTICES,
            &SEND_ASSISTANCE,
        ],
        routes: pages::routes,
        sections: &[Entry { key: "programme-nav", href: "/programa", action: &SEE_PROGRAMME, place: 60 }],
        desk: &[Entry { key: "programme-drafts-title", href: "/programa/borradores", action: &EDIT_DRAFTS, place: 60 }],
        footer: &[Entry { key: "programme-since-title", href: "/de-2008-a-hoy", action: &SEE_PROGRAMME, place: 40 }],
        followers: |_| Vec::new(),
        jobs: &[
            JobKind { kind: reminders::KIND, run: |node, job| reminders::run(node, job).boxed() },
            JobKind { kind: pages::DRAFT_FILES, run: |node, job| pages::set_draft_files(node, job).boxed() },
            JobKind { kind: pages::REPORT_FILES, run: |node, job| pages::set_report_files(node, job).boxed() },
        ],
        commands: commands::all,
        contribute: |to| {
            // activities are also written for registers of cooperation
            KindExchange::contribute_with(to, &ACTIVITY, IATI);
            let others = KINDS.into_iter().filter(|kind| kind.name != ACTIVITY.name);
            others.for_each(|kind: &'static Kind| KindExchange::contribute(to, kind));
            SearchPlace::contribute(to, &pages::SHELVES);
            to.add(Arc::new(Keeper::default()));
            to.add::<dyn Due>(Arc::new(reminders::RemindersDue));
            to.add::<dyn RecordPanel>(Arc::new(pages::MoneyPanel));
            to.add::<dyn RecordPanel>(Arc::new(pages::ReachedPanel));
            to.add::<dyn RecordPanel>(Arc::new(pages::FitPanel));
            to.add::<dyn Offices>(Arc::new(RegisterOffices));
            published::kinds().into_iter().for_each(|kind| kind.contribute(to));
        },
        starter: |db, _sample| starter::starter(db).boxed(),
        // records are checked by the room of records
        checks: |_| async { Ok(Vec::new()) }.boxed(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use platform::words::{Lang, check_room};

    #[test]
    fn the_room_speaks_four_languages_and_only_by_its_catalogue() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(check_room(folder, &super::room().catalogue), Vec::<String>::new());
    }

    #[test]
    fn french_signs_stand_behind_a_blank_that_does_not_break() {
        let french = super::room().catalogue.source(Lang::Fr);
        let breaks = |line: &&str| [" ;", " :", " !", " ?", " »", "« "].iter().any(|sign| line.contains(sign));
        let wrong: Vec<&str> = french.lines().filter(|line| !line.starts_with('#')).filter(breaks).collect();
        assert_eq!(wrong, Vec::<&str>::new());
    }

    #[test]
    fn every_field_of_every_record_has_its_words() {
        for kind in crate::kinds::KINDS {
            assert_eq!(kind.missing_words(&super::room().catalogue), Vec::<String>::new());
        }
    }
}
