//! Outlets in the database: found, listed and changed, with their former states.

mod change;
mod check;
mod find;
mod history;

pub use change::Entered;
pub use check::check;
pub use find::{Filter, Outlets};
pub use history::History;

/// The query of whole outlets with what follows `FROM outlet`; written out when the program is built.
macro_rules! outlets {
    ($rest:literal) => {
        concat!(
            "SELECT id, name, country, language, medium, scope, focus, home, site, city, zone, sample, left_out_at,
               left_out_ground, evidence, revision, created_at, updated_at FROM outlet ",
            $rest
        )
    };
}
use outlets;
