//! Which language a text is in.

mod guess;

pub use guess::{Guess, identify};
