#![doc = include_str!("../README.md")]

mod actions;
mod draft;
mod exchange;
mod import;
mod kinds;
mod model;
mod named;
mod pages;
mod published;
mod room;
mod row;
mod sample;
mod starter;
mod store;
mod zone;

pub use actions::{EDIT_DIRECTORY, EDIT_OUTLETS, SEE_DIRECTORY, SEE_OUTLETS};
pub use draft::{Draft, REGION};
pub use import::{Imported, RowFault, import_outlets};
pub use kinds::{AGREEMENT, CONTACT, ORGANISATION, VOICE};
pub use model::{Medium, Outlet, OutletScope};
pub use named::{NamedOrganisation, named as named_organisations};
pub use pages::{Component, Count, CountryPart, Counts, OutletPanel, records_by_country};
pub use room::room;
pub use sample::add_sample_people;
pub use starter::OUTLETS as STARTER_OUTLETS;
pub use store::{Filter, History, Outlets};
pub use zone::zone_of_country;
