//! A running site of any rooms, on either database, and people who use it over HTTP.

mod database;
mod person;
mod running;

pub use database::{EmptyDatabase, On, on_both};
pub use person::{Got, Person};
pub use running::Site;
