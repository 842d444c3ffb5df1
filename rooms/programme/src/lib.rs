#![doc = include_str!("../README.md")]

mod actions;
mod amount;
mod changes;
mod commands;
mod drafts;
mod export;
mod frozen;
mod glance;
mod iati;
mod item;
mod kinds;
mod money;
mod offices;
mod pages;
mod people;
mod published;
mod reached;
pub mod register;
mod reminders;
pub mod report;
mod room;
mod setting;
mod starter;

pub use actions::{
    EDIT_DRAFTS, EDIT_MANDATES, EDIT_PROGRAMME, KEEP_REPORTS, REGISTER, REVIEW_PRACTICES, SEE_PROGRAMME,
    SEND_ASSISTANCE, SEND_PRACTICES,
};
pub use frozen::{Frozen, FrozenReports};
pub use kinds::{ACTIVITY, ASSISTANCE, BODY, MANDATE, MEETING, PLAN, PRACTICE};
pub use room::room;
