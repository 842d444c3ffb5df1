#![doc = include_str!("../README.md")]

mod pdf;

pub use pdf::{Limits, Refusal, pages};
