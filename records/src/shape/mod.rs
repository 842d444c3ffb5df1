//! What administrators add to records without code: fields of the kinds that the program has, kinds of their own, names of
//! vocabularies. A definition becomes a [`crate::Kind`] like those that rooms declare, so that form, page, list, facets,
//! search, import, export and harvest are the same code for both. Definitions are only ever added: each change is a new
//! version, and going back to an earlier one is a version, too.

mod command;
mod definition;
mod faults;
mod force;
mod kinds;
mod now;
mod rederive;
mod store;

pub use kinds::Kinds;

pub(crate) use command::command;
pub(crate) use definition::{
    DUBLIN_CORE, Definition, Editors, FORMS, Labels, OWN_HOME, OWN_KIND, OwnChoice, OwnField, OwnKind, OwnPart, word_of,
};
pub(crate) use faults::{is_word, labels, tried};
pub(crate) use force::{Put, go_back, put_in_force};
pub(crate) use kinds::contribute;
pub(crate) use rederive::{KIND as FOLLOW_KIND, run as follow_kind};
pub(crate) use store::{Shapes, VOCABULARY, Version};
