#![doc = include_str!("../README.md")]

mod decode;
mod html;
mod moment;
mod problem;
mod xml;

pub mod address;
pub mod discover;
pub mod feed;
pub mod opml;
pub mod robots;
pub mod schedule;
pub mod source_list;

pub use moment::{Moment, NumericOrder};
pub use problem::{MAX_SOURCES, Problem};
