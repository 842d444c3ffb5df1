//! The room through its pages.
#![allow(clippy::unwrap_used)]

mod consent;
mod leave_out;
mod mailed;
mod pages;
mod proposals;
mod records;
mod stale;
