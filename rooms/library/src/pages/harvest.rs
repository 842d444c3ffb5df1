//! One provider: what it said of itself, and the works that the library has from elsewhere too.

use askama::Template;
use axum::extract::Path;
use platform::pages::{Paged, Problem, Slice, View, page};
use platform::web::{Answer, Ask};

use super::harvests::{Line, PATH, deletions, line};
use crate::harvest::{Item, ItemState, Providers};
use crate::kinds::DOCUMENT;

const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "harvest.html")]
struct HarvestPage {
    view: View,
    line: Line,
    deletions: String,
    kept: String,
    doubled: Paged<Double>,
}

/// A work that the library has from elsewhere.
struct Double {
    title: String,
    identifier: String,
    href: String,
}

/// The page.
pub async fn show(ask: Ask, Path(id): Path<String>, slice: Slice) -> Answer {
    let db = &ask.node.db;
    let provider = Providers::of(db).find(&id).await?.ok_or(Problem::NotFound)?;
    let slice = slice.rows(ROWS);
    let total = Item::count(db, &id, ItemState::Doubled).await?;
    let items = Item::list(db, &id, ItemState::Doubled, slice.after.as_deref(), slice.limit + 1).await?;
    let doubled = Paged::cut(items, &slice, Some(total), |item: &Item| item.identifier.clone()).map(|item| Double {
        title: item.title,
        identifier: item.identifier,
        href: DOCUMENT.address(&item.record_id),
    });
    let mut view = ask.view_after_form(provider.name.clone(), PATH);
    view.crumbs = vec![ask.crumb("library-harvests-title", PATH)];
    page(HarvestPage {
        line: line(&ask, &provider),
        deletions: ask.t(deletions(&provider.deletions)),
        kept: ask.speech.with("library-harvest-kept", &[("n", Item::count(db, &id, ItemState::Kept).await?.into())]),
        doubled,
        view,
    })
}
