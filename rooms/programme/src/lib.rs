#![doc = include_str!("../README.md")]

mod actions;
mod commands;
mod drafts;
mod frozen;
mod kinds;
mod offices;
mod pages;
mod published;
pub mod register;
pub mod report;
mod room;
mod starter;

pub use actions::{EDIT_DRAFTS, EDIT_MANDATES, EDIT_PROGRAMME, KEEP_REPORTS, SEE_PROGRAMME};
pub use frozen::{Frozen, FrozenReports, NewFrozen};
pub use kinds::{ACTIVITY, BODY, MANDATE, MEETING, PLAN};
pub use room::room;
