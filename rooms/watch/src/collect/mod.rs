//! Collecting: sources that are due, their entries, the pages behind them.

mod find;
mod listed;
mod page_fetch;
mod rest;
mod run;
mod source_fetch;
mod source_outcome;

pub(crate) use find::{FoundSource, add_found, find_source, find_source_soon, was_added};
pub use page_fetch::fetch_page;
pub use run::{Collecting, WatchDue, collect, is_kept};
pub(crate) use source_fetch::ask_page;
pub use source_fetch::fetch_source;
