#![doc = include_str!("../README.md")]

mod actions;
mod commands;
mod mails;
mod pages;
mod room;
mod store;

pub use actions::{MANAGE_NODE, MANAGE_OBSERVATORIES, MANAGE_PEOPLE, OWN_ACCOUNT, SIGN_IN};
pub use mails::watch_over;
pub use room::room;
pub use store::{CountryStats, Stats, stats};
