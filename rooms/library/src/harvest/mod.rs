//! Our library harvests others: OAI-PMH providers that are asked again and again, and whose records become documents here,
//! under their name and unconfirmed, until somebody confirms them.

mod apply;
mod ask;
mod due;
mod item;
mod merge;
mod model;
mod read;
mod run;
mod store;
mod trouble;

pub use ask::{Identified, identify, plain_address};
pub use due::HarvestDue;
pub use item::{Item, ItemState};
pub use model::{EVERY, HarvestState, Health, Provider, Tally};
pub use run::{Ended, fetch_harvest, harvest_now};
pub use store::{NewProvider, Providers};
pub use trouble::Trouble;
