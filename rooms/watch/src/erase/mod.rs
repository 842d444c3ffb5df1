//! Erasing a page for good: hidden at once, its bytes and rows removed by a job, what remains a line and an entry of the
//! ledger.

mod again;
mod job;
mod ledger;
mod mark;

pub use again::{erase_again, recall};
pub use job::erase_page;
pub use ledger::Erased;
pub(crate) use mark::{ask_erasure, erased_form, erased_in_word_only, mark};
