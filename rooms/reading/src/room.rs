//! What Reading gives to the house.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::catalogue;
use platform::db::Db;
use platform::jobs::Due;
use platform::node::Node;
use platform::room::{Contributions, Disagreement, Entry, Export, Import, JobKind, Room};
use reading::NameList;
use records::pages::RecordPanel;
use room_watch::ReadArticle;

use crate::actions::{CHECK_TEXT, CORRECT_READINGS, EDIT_TERMS, SEE_TERMS};
use crate::exchange::{ExportCorrections, ExportReadings};
use crate::kept::follow::ReadingsFollower;
use crate::kept::reread;
use crate::lists::compiled::STARTER_TERMS;
use crate::lists::exchange::{ExportNames, ImportNames, ImportTerms};
use crate::lists::store::{Contents, Lists};
use crate::lists::trial;
use crate::quality::run::{self, QualityDue};
use crate::read::TermReader;
use crate::shown::press_panel::PressPanel;
use crate::{commands, pages};

/// The room.
pub fn room() -> Room {
    Room {
        name: "reading",
        catalogue: catalogue!("reading"),
        actions: &[&SEE_TERMS, &EDIT_TERMS, &CHECK_TEXT, &CORRECT_READINGS],
        routes: pages::routes,
        sections: &[
            Entry { key: "reading-nav-terms", href: "/terminos", action: &SEE_TERMS, place: 50 },
            Entry { key: "reading-check-title", href: "/revisar", action: &CHECK_TEXT, place: 90 },
        ],
        desk: &[],
        footer: &[Entry { key: "reading-quality-title", href: "/lectura/calidad", action: &SEE_TERMS, place: 40 }],
        followers: |node| vec![Arc::new(ReadingsFollower::new(&node.db, &node.cpu))],
        jobs: &[
            JobKind { kind: "reread", run: |node, job| reread::run(node, job).boxed() },
            JobKind { kind: "list-trial", run: |node, job| trial::run(node, job).boxed() },
            JobKind { kind: "measure-reading", run: |node, job| run::run(node, job).boxed() },
        ],
        commands: commands::all,
        contribute,
        starter: |db, _| starter(db).boxed(),
        checks,
    }
}

fn contribute(contributions: &mut Contributions) {
    let reader = Arc::new(TermReader::default());
    contributions.add::<dyn ReadArticle>(reader.clone());
    contributions.add::<TermReader>(reader);
    contributions.add::<dyn Export>(Arc::new(ExportReadings));
    contributions.add::<dyn Export>(Arc::new(ExportCorrections));
    contributions.add::<dyn Export>(Arc::new(ExportNames));
    contributions.add::<dyn Due>(Arc::new(QualityDue));
    contributions.add::<dyn RecordPanel>(Arc::new(PressPanel));
    contributions.add::<dyn Import>(Arc::new(ImportTerms));
    contributions.add::<dyn Import>(Arc::new(ImportNames));
}

/// The list that a new node starts with.
async fn starter(db: Db) -> Result<()> {
    let mut tx = db.begin().await?;
    let contents = Contents { csv: STARTER_TERMS, off: &BTreeSet::new(), names: &NameList::default() };
    Lists::publish(&mut tx, None, "Atalaya", &contents, "Atalaya", None).await?;
    tx.commit().await
}

fn checks(node: Arc<Node>) -> BoxFuture<'static, Result<Vec<Disagreement>>> {
    async move {
        // a reading tells how many marks it made; each mark belongs to a reading
        let wrong: Vec<(String,)> = node
            .db
            .all(
                "SELECT r.version_id FROM reading r WHERE r.marks <> (SELECT count(*) FROM mark m
                   WHERE m.version_id = r.version_id AND m.list_id = r.list_id AND m.reader = r.reader)",
                (),
            )
            .await?;
        let says = "the reading does not have as many marks as it tells of";
        Ok(wrong
            .into_iter()
            .map(|(record,)| Disagreement { code: "mark-count", record, says: says.to_owned(), mendable: false })
            .collect())
    }
    .boxed()
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
