//! Reading: what a machine can say of a text, always with its evidence. First of all: terms that stigmatise.

mod actions;
mod commands;
mod exchange;
mod follow;
mod model;
mod pages;
mod read;
mod reread;
mod room;
mod store;
mod voices;

pub use follow::ReadingsFollower;
pub use model::STARTER_TERMS;
pub use room::room;
pub use store::{Lists, TermListRow};
