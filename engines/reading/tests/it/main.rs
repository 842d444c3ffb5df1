//! The reader through its public face: what it finds in sentences and texts made for it, and its figures on the gold sets.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod bounds;
mod bounds_of_facts;
mod dev;
mod facts;
mod gold_of_facts;
mod gold_of_people;
mod gold_of_subject;
mod known;
mod people;
mod quotes;
mod score;
mod starter;
mod subject;
mod voice;
