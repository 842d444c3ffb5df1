#![doc = include_str!("../README.md")]

mod actions;
mod body;
mod exchange;
mod follow;
pub mod import;
mod kind;
pub mod pages;
pub mod published;
mod read;
mod room;
mod seek;
pub mod starter;
mod store;
mod value;
mod vocabulary;

pub use actions::{
    DECIDE_PROPOSALS, EDIT_VOCABULARIES, IMPORT_RECORDS, SEE_UNCONFIRMED, SEE_VOCABULARIES, SEND_PROPOSALS,
};
pub use body::{Body, Difference};
pub use exchange::KindExchange;
pub use kind::{Field, Form, Kind, Shown};
pub use read::Misread;
pub use room::room;
pub use seek::{RecordDocuments, check_index, keep_index, rebuild_index};
pub use store::{
    About, By, Card, Change, Decision, Entered, Filter, LinkHere, New, Proposal, Proposed, Record, Records, Revision,
    State, check,
};
pub use value::{Confidence, SaidBy, Statement, Value};
pub use vocabulary::{Term, Vocabularies, Vocabulary};
