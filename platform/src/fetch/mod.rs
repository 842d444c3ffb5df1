//! Asking hosts of the outside: politely, within limits, public addresses only.

mod client;
mod limits;
mod problem;
mod public;
mod robots;
mod unpack;

pub use client::{Answer, Fetcher, Hop, Wanted};
pub use limits::Limits;
pub use problem::FetchProblem;
pub use public::{Allowed, check_address, is_public};
pub use unpack::unpack;
