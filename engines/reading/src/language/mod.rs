//! Which language a text is in.

mod guess;
mod table;
mod words;

pub use guess::{Guess, identify};
