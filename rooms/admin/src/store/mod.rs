//! What Administration asks of the database beyond accounts.

mod check;
mod repeat;
mod standing;
mod stats;

pub use check::check;
pub use repeat::{First, first, settle};
pub use standing::{archive_standing, source_standing};
pub use stats::{CountryStats, Stats, stats};
