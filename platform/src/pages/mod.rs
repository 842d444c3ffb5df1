//! Pages: the layout that every room's page extends, forms, paging, problems, and taking a list away.
//!
//! A room's template is a struct with a field `view: View`; it begins with `{% extends "layout.html" %}`, fills
//! the block `main`, and speaks by `{{ view.t("room-page-thing") }}`. `{% import "parts.html" as parts %}` gives
//! paging, takeaway chips, states and notices; `{% import "forms.html" as forms %}` gives fields and the error
//! summary, fed by a [`Form`].

mod address;
mod assets;
mod atom;
mod attachment;
mod csv;
mod form;
mod form_fields;
mod frame;
mod head;
mod html;
mod json;
mod paging;
mod problem;
mod problem_data;
mod problem_page;
mod replay;
mod sanitise;
mod secure;
mod state;
#[cfg(test)]
mod tests;
mod view;
mod xlsx;

pub use address::{parameter, parameters, with_parameter, with_value_toggled, without_parameters};
pub use assets::{ROBOTS, assets};
pub use atom::{Entry, Feed, atom};
pub use attachment::attachment;
pub use csv::{Cell, Row, csv, csv_text, table};
pub use form::{Choice, FieldError, FieldErrors, Form, FormError, SINCE_FIELD, TOKEN_FIELD};
pub use form_fields::Fields;
pub(crate) use form_fields::sending_key;
pub use head::{Alternate, Head, JsonLd};
pub use html::{PanelHtml, page, page_with};
pub use json::json;
pub use paging::{Paged, Slice};
pub use problem::{Problem, ProblemFacts};
pub use problem_data::{problem_json, problem_text};
pub use problem_page::{Asked, problem_page};
pub use replay::replayed_html;
pub use sanitise::{SafeHtml, escape};
pub use secure::secure;
pub use state::{Notice, State};
pub use view::{Current, LangLink, Link, NavLink, PersonLine, View};
pub use xlsx::{XLSX, workbook};
