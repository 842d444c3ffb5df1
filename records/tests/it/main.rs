//! The machinery of records through its public interface.
#![allow(clippy::unwrap_used)]

mod batches;
mod bulk;
mod deciding;
mod editing;
mod file_reading;
mod files;
mod import;
mod lists;
mod many_rows;
mod missed;
mod naming;
mod proposals;
mod seek;
mod shape;
mod site;
mod store;
mod upkeep;
mod vocabularies;
