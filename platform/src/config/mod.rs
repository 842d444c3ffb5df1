//! Configuration: file, then environment, then flags; each value knows where it came from.

mod origin;
mod proof;
mod settings;
#[cfg(test)]
mod tests;

pub use origin::{Flags, InForce};
pub use settings::Config;
