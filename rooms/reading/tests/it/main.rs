//! Reading as people use it: over HTTP, on both databases.
#![allow(clippy::unwrap_used)]

mod check;
mod context;
mod lists;
mod missed;
mod model;
mod names;
mod readings;
mod site;
mod switched_off;
