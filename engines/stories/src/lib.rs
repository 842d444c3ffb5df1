#![doc = include_str!("../README.md")]

mod bytes;
mod cluster;
mod compare;
mod index;
mod limits;
mod mend;
mod numbers;
mod shelf;
mod signature;
mod words;

pub use bytes::BadSignature;
pub use cluster::{Placed, cluster};
pub use compare::{Likeness, compare};
pub use shelf::{Placement, Shelf};
pub use signature::Signature;
