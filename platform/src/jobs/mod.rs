//! Work that outlives a request: one table, lanes, leases, retries.
//!
//! A job is named by a key (unique while it is open), belongs to a lane (a host, or a kind of upkeep) in which
//! one job runs at a time in all processes, and is safe to run twice. What it brings about and its end are one
//! transaction that checks the lease: see [`Job::done`].

mod claim;
mod due;
mod hold;
mod list;
mod model;
#[cfg(test)]
mod tests;
mod work;

pub use claim::{claim, hand_back, reopen_abandoned, reopen_of_the_gone, take_over};
pub use due::Due;
pub use hold::{Held, hold};
pub use list::{Counts, Listed, Stop, again, counts, forget_old, is_promised, listed, stop, under_way};
pub use model::{Ask, Ending, Job};
pub use work::{Until, left_for_later, work};
