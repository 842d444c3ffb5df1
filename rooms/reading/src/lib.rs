//! Reading: what a machine can say of a text, always with its evidence: terms that stigmatise, who speaks, who appears.

mod actions;
mod commands;
mod corrections;
mod exchange;
mod kept;
mod labels;
mod lists;
mod pages;
mod quality;
mod read;
mod room;
mod shown;

pub use kept::follow::ReadingsFollower;
pub use kept::model;
pub use lists::compiled::STARTER_TERMS;
pub use lists::fault::words as fault_words;
pub use lists::store::{Lists, TermListRow};
pub use read::forget;
pub use room::room;
