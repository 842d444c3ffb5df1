//! What Administration asks of the database beyond accounts.

mod check;
mod standing;
mod stats;

pub use check::check;
pub use standing::archive_standing;
pub use stats::{CountryStats, Stats, stats};
