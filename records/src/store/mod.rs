//! Records in the database: the revision is the truth, values and links are taken from it in the same transaction.

mod asked_out;
mod change;
mod check;
mod circle;
pub(crate) mod derive;
mod door;
mod erase;
mod find;
mod history;
mod missed;
mod named;
mod proposal;
mod row;
mod stale;
mod terms;
mod titles;

pub use asked_out::AskedOut;
pub(crate) use asked_out::name_digest;
pub use change::{By, Entered, New};
pub use check::check;
pub use door::{Door, Opens};
pub(crate) use find::MOST_NARROWINGS;
pub use find::{Filter, Records, Written};
pub use history::Revision;
pub use missed::Missed;
pub use proposal::{About, Proposal, Proposed, ProposedValue};
pub use row::{Card, Change, LinkHere, Record, State};
pub use stale::{STALE_AFTER_DAYS, Stale};
pub(crate) use terms::{follow_kind, follow_terms};
