//! What Watch gives to the house.

use std::sync::Arc;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::catalogue;
use platform::jobs::Due;
use platform::node::Node;
use platform::room::{Contributions, Disagreement, Entry, Export, Import, JobKind, Room};
use records::pages::SearchPlace;
use records::published::Published;
use room_directory::{CountryPart, OutletPanel};

use crate::actions::{
    ANSWER_REMARKS, EDIT_SOURCES, ERASE_ARTICLES, HIDE_ARTICLES, READ_FULL_TEXT, SEE_ARTICLES, SEE_SOURCES,
    SEND_REMARKS,
};
use crate::collect::{WatchDue, fetch_page, fetch_source};
use crate::erase::erase_page;
use crate::exchange::{ExportArticles, ExportCaptures, ExportSources, ExportStories, ImportSources};
use crate::published::PublishedArticles;
use crate::{check, commands, follow, pages, starter};

/// The room.
pub fn room() -> Room {
    Room {
        name: "watch",
        catalogue: catalogue!("watch"),
        actions: &[
            &SEE_ARTICLES,
            &READ_FULL_TEXT,
            &SEND_REMARKS,
            &ANSWER_REMARKS,
            &SEE_SOURCES,
            &EDIT_SOURCES,
            &HIDE_ARTICLES,
            &ERASE_ARTICLES,
        ],
        routes: pages::routes,
        sections: &[
            Entry { key: "watch-nav-today", href: "/", action: &SEE_ARTICLES, place: 10 },
            Entry { key: "watch-nav-stories", href: "/historias", action: &SEE_ARTICLES, place: 15 },
            Entry { key: "watch-nav-articles", href: "/buscar", action: &SEE_ARTICLES, place: 20 },
        ],
        desk: &[
            Entry { key: "watch-nav-sources", href: "/fuentes", action: &SEE_SOURCES, place: 10 },
            Entry { key: "watch-remarks-desk", href: pages::REMARK_QUEUE, action: &ANSWER_REMARKS, place: 22 },
        ],
        footer: &[
            Entry { key: "watch-nav-health", href: "/salud", action: &SEE_ARTICLES, place: 40 },
            Entry { key: "watch-remarks-title", href: pages::REMARKS, action: &SEE_ARTICLES, place: 42 },
        ],
        followers: follow::followers,
        jobs: &[
            JobKind { kind: "fetch-source", run: |node, job| fetch_source(node, job).boxed() },
            JobKind { kind: "fetch-page", run: |node, job| fetch_page(node, job).boxed() },
            JobKind { kind: "erase-page", run: |node, job| erase_page(node, job).boxed() },
        ],
        commands: commands::all,
        contribute,
        starter: |db, sample| starter::sources(db, sample).boxed(),
        checks,
    }
}

fn contribute(contributions: &mut Contributions) {
    contributions.add::<SearchPlace>(Arc::new(pages::search_place()));
    contributions.add::<dyn Due>(Arc::new(WatchDue));
    contributions.add::<dyn OutletPanel>(Arc::new(pages::WatchPanel));
    contributions.add::<dyn CountryPart>(Arc::new(pages::WatchPart));
    contributions.add::<dyn Published>(Arc::new(PublishedArticles));
    contributions.add::<dyn Export>(Arc::new(ExportArticles));
    contributions.add::<dyn Export>(Arc::new(ExportCaptures));
    contributions.add::<dyn Export>(Arc::new(ExportStories));
    contributions.add::<dyn Export>(Arc::new(ExportSources));
    contributions.add::<dyn Import>(Arc::new(ImportSources));
}

fn checks(node: Arc<Node>) -> BoxFuture<'static, Result<Vec<Disagreement>>> {
    async move { check::check(&node).await }.boxed()
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
