//! Who stands in a text, and of which sex the text presents them.

mod apposition;
mod beside;
mod core;
mod find;
mod judge;
pub(crate) mod names;
mod noun_phrase;
mod person;
mod phrase;
mod places;
mod somebody;

pub(crate) use beside::sex_beside;
pub(crate) use find::{Cast, cast};
pub(crate) use judge::sex_of_det;
pub use names::{NameGuess, guess_name};
pub(crate) use noun_phrase::{NounPhrase, PhraseKind};
pub(crate) use person::people;
pub use person::{Person, PersonKind};
pub(crate) use phrase::phrase_at;
pub(crate) use somebody::somebody;
