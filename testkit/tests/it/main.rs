//! The sample press as its readers find it.
#![allow(clippy::unwrap_used)]

mod press;
