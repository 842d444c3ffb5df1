#![doc = include_str!("../README.md")]

mod decode;
mod html;
mod moment;
mod xml;

pub mod address;
pub mod feed;
pub mod robots;
pub mod schedule;

pub use moment::{Moment, NumericOrder};
