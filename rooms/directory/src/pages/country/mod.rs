//! A page for each country: its media, its institutions and organisations, its Board, and what other rooms know of it.
//! The founding project's three components stand here by their names.

mod agreed;
mod all;
mod board;
mod lines;
mod one;
mod part;

pub use agreed::AgreedPart;
pub use all::show as show_all;
pub use one::{lead, show as show_one};
pub use part::{Component, Count, CountryPart, Counts, records_by_country};
