//! What was told of one variable, against what people marked.

use super::rate::Rate;

/// How often a variable was told rightly, told wrongly, and should be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// What should be told and was.
    pub right: usize,
    /// What was told and should not be.
    pub wrong: usize,
    /// What should be told.
    pub expected: usize,
}

impl Tally {
    /// Of what was told, how much is right.
    pub fn precision(&self) -> Rate {
        Rate::of(self.right, self.right + self.wrong)
    }

    /// Of what should be told, how much was.
    pub fn recall(&self) -> Rate {
        Rate::of(self.right, self.expected)
    }
}
