//! The room through its pages and its harvest.
#![allow(clippy::unwrap_used)]

mod harvest;
mod harvesting;
mod pages;
mod provider;
