//! Readings as they are kept: read by a follower of the archive, by version of the reader, and read again on demand.

pub mod context;
pub mod follow;
pub mod keep;
pub mod model;
pub mod reread;
pub mod whole;
