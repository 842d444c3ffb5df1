#![doc = include_str!("../README.md")]

mod actions;
mod package;
mod pages;
mod room;
mod sets;

pub use actions::SEE_DATA;
pub use package::{About, package};
pub use room::room;
pub use sets::{Sets, group};
