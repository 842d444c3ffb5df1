#![doc = include_str!("../README.md")]

mod body;
mod exchange;
pub mod import;
mod kind;
pub mod pages;
mod read;
mod room;
pub mod starter;
mod store;
mod value;
mod vocabulary;

pub use body::{Body, Difference};
pub use exchange::KindExchange;
pub use kind::{Field, Form, Kind, Shown};
pub use read::Misread;
pub use room::room;
pub use store::{By, Card, Entered, Filter, LinkHere, New, Record, Records, Revision, State, check};
pub use value::{Confidence, SaidBy, Statement, Value};
pub use vocabulary::{Term, Vocabularies, Vocabulary};
