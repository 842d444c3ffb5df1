#![doc = include_str!("../README.md")]

mod actions;
mod cited;
mod commands;
mod country;
mod deeds;
mod export;
pub mod guides;
mod harvest;
mod identity;
mod import;
mod journal;
mod kinds;
mod names;
mod pages;
mod parties;
mod proposed;
mod provisions;
mod published;
mod reference;
mod room;
mod sample;
mod similar;
mod starter;

pub use actions::{EDIT_LIBRARY, SEE_LIBRARY};
pub use cited::{CitedLaw, LawLink, cited};
pub use country::{CountryCounts, Unratified, counts, documents, laws, unratified};
pub use harvest::{
    Ended, HarvestDue, HarvestState, Health, Item, ItemState, NewProvider, Provider, Providers, Tally, Trouble,
    harvest_now, identify,
};
pub use import::import_documents;
pub use kinds::{COLLECTION, DOCUMENT, LAW, TREATY};
pub use room::room;
pub use sample::add_sample_guide;
