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
mod house;
pub(crate) mod import;
mod list;
mod merge;
mod missed;
mod own;
mod panel;
mod place;
mod proposable;
mod proposals;
mod propose;
mod record;
mod registers;
mod routes;
mod said;
mod shape;
mod stale;
mod vocabularies;
mod withdraw;

pub use crate::shown::reader;
pub use beside::{Beside, BesideLine};
pub use changes::{FieldChange, changes};
pub(crate) use confirm::QUEUE;
pub(crate) use consent::CONSENTS;
pub use describe::Describe;
pub use facts::{Fact, FactValue, Origin, facts, origins, period};
pub use form::{FieldBox, Input, PartBox, RowBox};
pub(crate) use house::own_routes;
pub use list::{Besides, Facet, Shelf, part as list_part, show as list, show_with as list_with};
pub(crate) use missed::MISSED;
pub use missed::{SearchPlace, note_missed};
pub use panel::{RecordPanel, panels};
pub use place::{found, may_change};
pub use proposable::Proposable;
pub(crate) use proposals::PROPOSALS;
pub use propose::Propose;
pub use record::{
    Frame, LinkLine, Links, Opened, Side, data, opened, show as record, show_without as record_without, view,
};
pub use routes::{edit_routes, routes};
pub use said::{PartWords, Sayer, Words, standing};
pub(crate) use shape::SHAPES;
pub(crate) use vocabularies::VOCABULARIES;
