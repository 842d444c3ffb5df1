//! What every room shows of its records in the same way.

mod facts;
pub(crate) mod import;
mod list;
mod panel;
mod record;
pub(crate) mod row;
mod said;

pub use facts::{Fact, FactValue, Origin, facts, period};
pub use list::{Facet, Shelf, reader, show as list};
pub use panel::{RecordPanel, panels};
pub use record::{LinkLine, Links, Side, above, data, found, show as record, side, view};
pub use said::{Sayer, Words, standing};
