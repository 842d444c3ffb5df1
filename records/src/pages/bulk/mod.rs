//! The same change made to the records of a list: which they are, a field and what is done to it, its value, what it would
//! do, and doing it, as an import that is undone as a whole.

mod chosen;
mod page;
mod run;
mod send;
mod values;

pub(super) use chosen::{BULK, offered};
pub(super) use page::show;
pub(super) use send::send;
