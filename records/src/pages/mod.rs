//! What every room shows of its records in the same way.

mod beside;
mod changes;
mod confirm;
mod consent;
mod describe;
mod edit;
mod enter;
mod facts;
pub mod files;
mod find;
mod form;
mod form_page;
mod history;
pub(crate) mod import;
mod list;
mod merge;
mod missed;
mod own;
mod panel;
mod place;
mod proposals;
mod propose;
mod record;
mod registers;
mod routes;
pub(crate) mod row;
mod said;
mod shape;
mod stale;
mod vocabularies;
mod withdraw;

pub use beside::{Beside, BesideLine};
pub use changes::{FieldChange, changes};
pub(crate) use confirm::QUEUE;
pub(crate) use consent::CONSENTS;
pub use describe::Describe;
pub use facts::{Fact, FactValue, Origin, facts, origins, period};
pub use form::{FieldBox, Input, PartBox, RowBox};
pub use list::{Besides, Facet, Shelf, filter, reader, show as list, show_with as list_with};
pub(crate) use missed::MISSED;
pub use missed::{SearchPlace, note_missed};
pub(crate) use own::address as own_address;
pub use panel::{RecordPanel, panels};
pub use place::may_change;
pub(crate) use proposals::PROPOSALS;
pub use propose::Propose;
pub use record::{
    Frame, LinkLine, Links, Opened, Side, data, found, opened, show as record, show_without as record_without, view,
};
pub(crate) use routes::own_routes;
pub use routes::{edit_routes, routes};
pub(crate) use said::STALE_AFTER_DAYS;
pub use said::{Sayer, Words, standing};
pub(crate) use shape::SHAPES;
pub(crate) use vocabularies::VOCABULARIES;
