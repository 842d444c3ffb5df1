//! The cost of one document, which the parent names and the child takes on itself.

/// What the reading of one document may cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of address space.
    pub memory: u64,
    /// Seconds, of work and by the clock.
    pub seconds: u64,
    /// Bytes of the file.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { memory: 512 << 20, seconds: 20, bytes: 64 << 20 }
    }
}
