#![doc = include_str!("../README.md")]

mod actions;
mod country;
pub mod guides;
mod import;
mod journal;
mod kinds;
mod pages;
mod parties;
mod proposed;
mod provisions;
mod reference;
mod room;
mod sample;
mod similar;
mod starter;

pub use actions::{EDIT_LIBRARY, SEE_LIBRARY};
pub use country::{CountryCounts, Unratified, counts, documents, laws, unratified};
pub use import::import_documents;
pub use kinds::{COLLECTION, DOCUMENT, LAW, TREATY};
pub use room::room;
pub use sample::add_sample_guide;
