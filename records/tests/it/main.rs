//! The machinery of records through its public interface.
#![allow(clippy::unwrap_used)]

mod batches;
mod deciding;
mod editing;
mod files;
mod import;
mod lists;
mod missed;
mod proposals;
mod seek;
mod shape;
mod site;
mod store;
mod upkeep;
mod vocabularies;
