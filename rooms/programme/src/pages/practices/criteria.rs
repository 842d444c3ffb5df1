//! The criteria by which practices are reviewed, in words.

use platform::web::Ask;

use crate::kinds::CRITERIA;

/// The criteria: the name of each in forms, and what it asks.
pub fn criteria(ask: &Ask) -> Vec<(String, String)> {
    CRITERIA.iter().map(|name| ((*name).to_owned(), ask.t(&format!("programme-criterion-{name}")))).collect()
}
