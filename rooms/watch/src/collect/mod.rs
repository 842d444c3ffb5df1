//! Collecting: sources that are due, their entries, the pages behind them.

mod find;
mod listed;
mod owner;
mod page_fetch;
mod rest;
mod run;
mod source_fetch;
mod source_outcome;

pub(crate) use find::{FoundSource, add_found, country_code, find_source, find_source_soon, was_added};
pub(crate) use owner::{Name, Told, owners, to_choose};
pub use page_fetch::fetch_page;
pub use run::{Collecting, Keeping, WatchDue, become_keeper, collect, collect_as, is_kept};
pub(crate) use source_fetch::ask_page;
pub use source_fetch::fetch_source;
