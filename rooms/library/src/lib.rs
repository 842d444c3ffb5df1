#![doc = include_str!("../README.md")]

mod actions;
mod journal;
mod kinds;
mod pages;
mod room;
mod starter;

pub use actions::{EDIT_LIBRARY, SEE_LIBRARY};
pub use kinds::{DOCUMENT, LAW, TREATY};
pub use room::room;
