#![doc = include_str!("../README.md")]

mod actions;
mod body;
pub mod consent;
mod dates;
mod erased;
mod exchange;
mod files;
mod follow;
mod gathered;
pub mod import;
mod kind;
mod mails;
pub mod pages;
pub mod published;
mod read;
mod room;
mod row;
mod seek;
mod seen;
mod shape;
mod shelf;
mod shown;
mod stale;
pub mod starter;
mod state;
mod store;
mod value;
mod vocabulary;

pub use body::Body;
pub use dates::{spoken_between, spoken_date};
pub use erased::recall_people;
pub use exchange::{Forms, KindExchange};
pub use files::{Carries, Filing, NewFile, Reading as FileReading, RecordFile, RecordFiles, read_file};
pub use gathered::Gathered;
pub use kind::{Field, Form, Kind, Rules, Shown, always};
pub use room::room;
pub use seek::{catch_up_index, check_index, index_behind, keep_index, rebuild_index};
pub use shape::Kinds;
pub use stale::watch_stale;
pub use store::{
    About, By, Card, Change, Door, Entered, Filter, New, Opens, Proposal, Proposed, ProposedValue, Record, Records,
    State, Written, check,
};
pub use value::{Confidence, SaidBy, Statement, Value};
pub use vocabulary::{Term, Vocabularies};
