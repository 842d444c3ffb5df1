//! Reading: what a machine can say of a text, always with its evidence: terms that stigmatise, who speaks, who appears.

mod actions;
mod advice;
mod commands;
mod context;
mod context_panel;
mod correctable;
mod corrections;
mod drafts;
mod exchange;
mod follow;
mod gold;
mod keep;
mod labels;
mod marks;
mod model;
mod pages;
mod panel;
mod quality;
mod read;
mod reread;
mod room;
mod store;
mod subject;
mod traits;
mod trial;
mod voices;
mod whole;

pub use follow::ReadingsFollower;
pub use model::STARTER_TERMS;
pub use room::room;
pub use store::{Lists, TermListRow};
