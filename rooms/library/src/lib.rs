#![doc = include_str!("../README.md")]

mod actions;
mod country;
mod import;
mod journal;
mod kinds;
mod pages;
mod parties;
mod proposed;
mod reference;
mod room;
mod similar;
mod starter;

pub use actions::{EDIT_LIBRARY, SEE_LIBRARY};
pub use country::{CountryCounts, Unratified, counts, documents, laws, unratified};
pub use import::import_documents;
pub use kinds::{DOCUMENT, LAW, TREATY};
pub use room::room;
