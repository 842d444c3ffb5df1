//! The room through its pages.
#![allow(clippy::unwrap_used)]

mod owners;
mod pages;
mod remarks;
mod repeats;
mod sources;
mod withheld;
mod world;
