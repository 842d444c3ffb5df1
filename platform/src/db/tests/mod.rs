//! The promises of the database, on both engines.

#![allow(clippy::unwrap_used)]

mod log;
mod portable;
mod schema;
mod values;
