#![doc = include_str!("../README.md")]

mod actions;
mod body;
pub mod consent;
mod dates;
mod erased;
mod exchange;
mod files;
mod follow;
pub mod import;
mod kind;
mod mails;
pub mod pages;
pub mod published;
mod read;
mod room;
mod seek;
mod shape;
mod stale;
pub mod starter;
mod store;
mod value;
mod vocabulary;

pub use actions::{
    ASK_CONSENT, ASK_STALE, DECIDE_PROPOSALS, EDIT_REGISTERS, EDIT_REGISTERS_CLOSED, EDIT_REGISTERS_RETIRED,
    EDIT_VOCABULARIES, IMPORT_RECORDS, SEE_MISSED, SEE_OWN, SEE_REGISTERS, SEE_UNCONFIRMED, SEE_VOCABULARIES,
    SEND_PROPOSALS, SHAPE_RECORDS,
};
pub use body::{Body, Difference};
pub use dates::{spoken_between, spoken_date};
pub use erased::recall_people;
pub use exchange::KindExchange;
pub use files::{Carries, FilePage, Filing, NewFile, Reading as FileReading, RecordFile, RecordFiles, read_file};
pub use kind::{Field, Form, Kind, Rules, Shown, always};
pub use read::Misread;
pub use room::room;
pub use seek::{RecordDocuments, check_index, keep_index, rebuild_index};
pub use shape::{Definition, Editors, Kinds, Labels, OwnField, OwnKind, Shapes};
pub use stale::watch_stale;
pub use store::{
    About, AskedOut, By, Card, Change, Door, Entered, Filter, LinkHere, New, Opens, Proposal, Proposed, Record,
    Records, Revision, State, check,
};
pub use value::{Confidence, SaidBy, Statement, Value};
pub use vocabulary::{Term, Vocabularies, Vocabulary};
