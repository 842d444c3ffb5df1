//! Asking hosts of the outside: politely, within limits, public addresses only.

mod ask;
mod client;
mod held;
mod hop;
mod limits;
mod problem;
mod public;
mod robots;
#[cfg(test)]
mod tests;
mod unpack;
mod way;

pub use client::{Answer, Fetcher};
pub use hop::{Hop, Wanted};
pub use limits::Limits;
pub use problem::FetchProblem;
pub use public::{Allowed, check_address, is_public};
pub use unpack::unpack;
