//! The page that shows the form of a record, a new one's and an old one's alike.

use std::borrow::Borrow;
use std::fmt::Display;

use askama::Template;
use axum::http::StatusCode;
use platform::pages::{Choice, FieldErrors, Fields, Form, View, page_with};
use platform::sent;
use platform::text::one_line;
use platform::web::{Answer, Ask};

use super::changes::FieldChange;
use super::files::TakenFile;
use super::form::{FieldBox, RowBox, Rows, boxes, called, provenance_choices};
use super::place::MOST_WHY;
use super::proposals::Taken;
use super::said::Sayer;
use crate::kind::Kind;

#[derive(Template)]
#[template(path = "record_form.html")]
struct FormPage {
    view: View,
    form: Form,
    boxes: Vec<FieldBox>,
    sure: Vec<Choice>,
    shown: Vec<Choice>,
    target: Target,
    conflict: Option<Conflict>,
    proposal: Option<Taken>,
    file: Option<TakenFile>,
}

impl FormPage {
    fn row<'a>(
        &'a self,
        row: &'a RowBox,
        label: &'a str,
        hint: &'a str,
        optional: impl Borrow<bool>,
    ) -> impl Display + 'a {
        let rows = Rows { view: &self.view, form: &self.form, sure: &self.sure, shown: &self.shown };
        rows.row(row, label, hint, *optional.borrow())
    }
}

/// Where a form leads.
pub(super) struct Target {
    pub action: String,
    /// Where to go without saving.
    pub cancel: String,
    pub button: String,
    /// The revision that the form was made from; none for a new record.
    pub revision: Option<i64>,
}

/// What somebody else saved meanwhile beside what this person typed.
pub(super) struct Conflict {
    pub who: String,
    pub when: String,
    pub fields: Vec<FieldChange>,
}

/// What a form holds when it is shown.
pub(super) struct Filled {
    pub view: View,
    pub typed: Vec<(String, String)>,
    pub errors: FieldErrors,
    pub conflict: Option<Conflict>,
    /// The proposal that is being taken up.
    pub proposal: Option<Taken>,
    /// The file that the record is made for.
    pub file: Option<TakenFile>,
}

impl Filled {
    /// A form without faults.
    pub fn with(view: View, typed: Vec<(String, String)>) -> Filled {
        Filled { view, typed, errors: FieldErrors::new(), conflict: None, proposal: None, file: None }
    }
}

/// The page.
pub(super) fn form_page(ask: &Ask, kind: &'static Kind, sayer: &Sayer, target: Target, filled: Filled) -> Answer {
    let Filled { mut view, typed, errors, conflict, proposal, file } = filled;
    let status = match (errors.is_empty(), &conflict) {
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, Some(_)) => StatusCode::CONFLICT,
        (true, None) => StatusCode::OK,
    };
    let form = Form::failed(&mut view, typed.clone(), &errors);
    let (sure, shown) = provenance_choices(ask);
    let boxes = boxes(ask, sayer, kind, &typed, &form);
    let form = form.with_places(&ask.speech, |name| called(&boxes, &ask.speech, name));
    page_with(status, FormPage { view, form, boxes, sure, shown, target, conflict, proposal, file })
}

/// Why something is changed, and what who proposed it is told, in the words of who does; both may be empty.
pub(super) fn beside(fields: &Fields) -> Result<(String, String), FieldErrors> {
    let mut errors = FieldErrors::new();
    let why = one_line(fields.text("motivo"));
    if why.chars().count() > MOST_WHY {
        errors.add("motivo", "records-why-long");
    }
    let answer = match fields.text("respuesta") {
        "" => Ok(String::new()),
        _ => sent::answer(fields),
    };
    match answer {
        Ok(answer) if errors.is_empty() => Ok((why, answer)),
        answer => Err(faults(Some(errors), answer.err())),
    }
}

/// The faults of the fields, and those of what stands beside them.
pub(super) fn faults(fields: Option<FieldErrors>, beside: Option<FieldErrors>) -> FieldErrors {
    let mut errors = fields.unwrap_or_default();
    for error in beside.unwrap_or_default().iter() {
        errors.add(&error.field, &error.key);
    }
    errors
}
