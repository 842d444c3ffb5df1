//! Reading: what a machine can say of a text, always with its evidence: terms that stigmatise, who speaks, who appears.

mod actions;
mod advice;
mod commands;
mod correctable;
mod corrections;
mod drafts;
mod exchange;
mod follow;
mod marks;
mod model;
mod pages;
mod panel;
mod probes;
mod quality;
mod read;
mod reread;
mod room;
mod store;
mod traits;
mod trial;
mod voices;
mod whole;

pub use follow::ReadingsFollower;
pub use model::STARTER_TERMS;
pub use room::room;
pub use store::{Lists, TermListRow};
