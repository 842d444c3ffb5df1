//! The machinery of records through its public interface.
#![allow(clippy::unwrap_used)]

mod batches;
mod editing;
mod files;
mod import;
mod missed;
mod proposals;
mod seek;
mod shape;
mod site;
mod store;
mod upkeep;
mod vocabularies;
