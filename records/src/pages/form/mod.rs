//! The form of a record, made from its kind.

mod boxes;
mod read;
mod typed;

pub use boxes::{FieldBox, Input, PartBox, RowBox};
pub(super) use boxes::{boxes, provenance_choices, typed};
pub(super) use read::Reading;
pub(super) use typed::again;
