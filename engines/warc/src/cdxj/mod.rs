//! Indexes of captures: one line each, sorted by address and instant (CDXJ, as pywb and OpenWayback read it).

mod line;
mod surt;

pub use crate::date::timestamp14;
pub use line::{Line, LineProblem, parse, write};
pub use surt::surt;
