//! Where a page about a record stands, and who may work on it.

use platform::pages::{Link, Problem, View};
use platform::time;
use platform::web::{Answer, Ask};

use super::list::Shelf;
use super::record::found;
use crate::kind::Kind;
use crate::store::Record;

/// The zone of instants: records belong to no place.
pub(super) const ZONE: &str = "UTC";
/// Longest reason of a change, in characters.
pub(super) const MOST_WHY: usize = 500;

/// A record that who asks may change.
pub(super) async fn editable(ask: &Ask, shelf: &'static Shelf, id: &str) -> Result<(&'static Kind, Record), Answer> {
    let (kind, record) = found(ask, shelf.kinds, id).await?;
    if ask.may(kind.edit) { Ok((kind, record)) } else { Err(Err(Problem::NotFound)) }
}

/// A page below that of a record.
pub(super) fn below(ask: &Ask, shelf: &Shelf, kind: &Kind, record: &Record, title: String) -> View {
    let mut view = ask.view_after_form(title, shelf.path);
    view.crumbs = vec![
        ask.crumb(&shelf.key("title"), shelf.path),
        Link { label: record.title.clone(), href: kind.address(&record.id) },
    ];
    view.head.noindex = true;
    view
}

/// The day of today, as records say it.
pub(super) fn today() -> String {
    time::day_in(time::now(), "UTC")
}
