//! Records from a table: read, compared with what is there, told, and only then entered; undone as a whole.

mod apply;
mod cell;
mod circles;
mod compare;
mod lists;
mod mapping;
mod plan;
mod reading;
mod saved;

pub use apply::{Batch, Undone, apply, batch, batches, undo};
pub(crate) use cell::write as cell;
pub use compare::plan;
pub(crate) use lists::Lists;
pub use mapping::{Mapping, Target};
pub use plan::{Fault, Plan, PlannedRow};
pub use saved::{MOST_NAME, SavedMapping};
