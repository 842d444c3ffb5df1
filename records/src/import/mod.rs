//! Records from a table: read, compared with what is there, told, and only then entered; undone as a whole.

mod apply;
mod cell;
mod circles;
mod compare;
mod deed;
mod lists;
mod mapping;
mod plan;
mod reading;
mod saved;
mod undo;
mod whole;

pub use apply::{Batch, Overtaken, apply, batch, batches};
pub(crate) use cell::write as cell;
pub use compare::plan;
pub(crate) use deed::{Deed, plan_deed};
pub(crate) use lists::Lists;
pub use mapping::{Mapping, Target};
pub use plan::{Fault, Plan, PlannedRow};
pub use saved::{MOST_NAME, SavedMapping};
pub use undo::{Left, Undone, left, undo};
