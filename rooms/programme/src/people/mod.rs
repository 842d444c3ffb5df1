//! People at meetings: who registered and who came, and how many of them are told.

mod counts;
mod store;

pub use counts::{Counts, counts};
pub use store::{NewPerson, People, Person, Sex};
