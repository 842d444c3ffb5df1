//! A text as words and signs, with its quotation marks paired and its sentences told apart.

mod marks;
mod sentences;
mod word;

pub(crate) use marks::{Mark, Marks};
pub(crate) use sentences::{is_abbreviation, sentences};
pub(crate) use word::{Kind, Word, words};
