//! Faults that end a command, with the exit code that they have by contract.

use std::fmt::Display;

/// Done.
pub const DONE: u8 = 0;
/// The work found problems that it was asked to find.
pub const FOUND: u8 = 1;
/// Wrong usage or configuration.
pub const USAGE: u8 = 2;
/// Bad input.
pub const INPUT: u8 = 3;
/// A fault of the system.
pub const SYSTEM: u8 = 4;

/// A fault in words, with its exit code.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{says}")]
pub struct Fault {
    /// The exit code.
    pub code: u8,
    /// What was wrong, where, and what to do.
    pub says: String,
}

/// Wrong usage or configuration.
pub fn usage(says: impl Display) -> anyhow::Error {
    anyhow::Error::new(Fault { code: USAGE, says: says.to_string() })
}

/// Bad input: names file, line and what was expected.
pub fn input(says: impl Display) -> anyhow::Error {
    anyhow::Error::new(Fault { code: INPUT, says: says.to_string() })
}

/// The exit code of an error.
pub fn code_of(error: &anyhow::Error) -> u8 {
    error.chain().find_map(|cause| cause.downcast_ref::<Fault>()).map_or(SYSTEM, |fault| fault.code)
}
