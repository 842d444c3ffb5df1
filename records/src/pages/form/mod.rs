//! The form of a record, made from its kind.

mod boxes;
mod read;
mod row;
mod typed;

pub use boxes::{FieldBox, Input, PartBox, RowBox};
pub(super) use boxes::{boxes, called, provenance_choices, typed};
pub(super) use read::Reading;
pub(super) use row::Rows;
pub(super) use typed::again;
