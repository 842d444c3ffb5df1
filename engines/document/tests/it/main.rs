//! Documents of each kind, whole and damaged.
#![allow(clippy::unwrap_used)]

mod damaged;
mod kinds;
mod made;
