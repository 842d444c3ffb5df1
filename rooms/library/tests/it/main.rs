//! The room through its pages and its harvest.
#![allow(clippy::unwrap_used)]

mod articles;
mod changes;
mod comparing;
mod files;
mod harvest;
mod harvest_back;
mod harvesting;
mod made;
mod pages;
mod provider;
mod references;
mod seen;
mod stale_pages;
mod subjects;
