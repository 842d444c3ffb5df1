//! The room through its pages.
#![allow(clippy::unwrap_used)]

mod consent;
mod mailed;
mod pages;
mod records;
mod stale;
