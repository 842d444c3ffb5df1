//! What every room shows of its records in the same way.

mod changes;
mod confirm;
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
mod panel;
mod place;
mod proposals;
mod propose;
mod record;
mod routes;
pub(crate) mod row;
mod said;
mod vocabularies;
mod withdraw;

pub use changes::{FieldChange, changes};
pub(crate) use confirm::QUEUE;
pub use facts::{Fact, FactValue, Origin, facts, origins, period};
pub use form::{FieldBox, Input, PartBox, RowBox};
pub use list::{Besides, Facet, Shelf, filter, reader, show as list, show_with as list_with};
pub use panel::{RecordPanel, panels};
pub(crate) use proposals::PROPOSALS;
pub use propose::Propose;
pub use record::{Frame, LinkLine, Links, Side, data, found, show as record, view};
pub(crate) use routes::own_routes;
pub use routes::{edit_routes, routes};
pub use said::{Sayer, Words, standing};
pub(crate) use vocabularies::VOCABULARIES;
