//! Forms: what was typed, what is wrong with it, and both together as a template shows them.

use axum::http::StatusCode;

use super::View;
use crate::words::{Arg, Speech};

/// Name of the hidden field that carries [`View::form_token`].
pub const TOKEN_FIELD: &str = "token";
/// Name of the hidden field that tells when the form was made, where people without an account send it.
pub const SINCE_FIELD: &str = "desde";

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the form.
    pub field: String,
    /// Catalogue key of the sentence that says what to do.
    pub key: String,
    /// Its arguments.
    pub args: Vec<(String, Arg)>,
}

/// Everything that is wrong with a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    /// None yet.
    pub fn new() -> FieldErrors {
        FieldErrors::default()
    }

    /// Exactly one.
    pub fn one(field: &str, key: &str) -> FieldErrors {
        let mut errors = FieldErrors::new();
        errors.add(field, key);
        errors
    }

    /// Adds one.
    pub fn add(&mut self, field: &str, key: &str) {
        self.add_with(field, key, &[]);
    }

    /// Adds one whose sentence has arguments.
    pub fn add_with(&mut self, field: &str, key: &str, args: &[(&str, Arg)]) {
        let args = args.iter().map(|(name, arg)| ((*name).to_owned(), arg.clone())).collect();
        self.0.push(FieldError { field: field.to_owned(), key: key.to_owned(), args });
    }

    /// Adds others behind these.
    pub fn append(&mut self, others: FieldErrors) {
        self.0.extend(others.0);
    }

    /// Is nothing wrong?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &FieldError> {
        self.0.iter()
    }

    /// The sentences, in a language; what several values of a field have wrong alike is said once.
    pub fn said(&self, speech: &Speech) -> Vec<FormError> {
        let mut said: Vec<FormError> = Vec::new();
        for error in &self.0 {
            let error = error.said(speech);
            if !said.contains(&error) {
                said.push(error);
            }
        }
        said
    }
}

impl FieldError {
    fn said(&self, speech: &Speech) -> FormError {
        let args: Vec<(&str, Arg)> = self.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        let text = speech.with(&self.key, &args);
        FormError { field: self.field.clone(), told: text.clone(), text }
    }
}

/// What is wrong with one field, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormError {
    /// The field's name.
    pub field: String,
    /// What to do.
    pub text: String,
    /// The same in the summary, far from the field.
    pub told: String,
}

/// One value of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
}

impl Choice {
    /// A value and its words.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice { value: value.into(), label: label.into() }
    }
}

/// A form as the macros of `forms.html` show it: typed-in values stay, errors stand at their fields.
#[derive(Clone, Debug, Default)]
pub struct Form {
    typed: Vec<(String, String)>,
    errors: Vec<FormError>,
}

impl Form {
    /// An empty form.
    pub fn blank() -> Form {
        Form::default()
    }

    /// A form with values: those of a record, or those of an address.
    pub fn filled(typed: Vec<(String, String)>) -> Form {
        Form { typed, errors: Vec::new() }
    }

    /// A form to be corrected. The title of the page then begins with the word for an error.
    pub fn failed(view: &mut View, typed: Vec<(String, String)>, errors: &FieldErrors) -> Form {
        view.head.has_error = !errors.is_empty();
        Form { typed, errors: errors.said(&view.speech) }
    }

    /// Says in the summary what the field of each error is called, where it has a name: the same may be wrong with several.
    pub fn with_places(mut self, speech: &Speech, called: impl Fn(&str) -> Option<String>) -> Form {
        for error in &mut self.errors {
            if let Some(place) = called(&error.field) {
                let args = [("place", place.into()), ("text", error.text.as_str().into())];
                error.told = speech.with("site-form-at", &args);
            }
        }
        self
    }

    /// The status of a page with it: what is to be corrected is no success.
    pub fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }

    /// The value of a field, empty where there is none.
    pub fn value(&self, name: &str) -> &str {
        self.typed.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Was this value of a choice taken?
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.typed.iter().any(|(n, v)| n == name && v == value)
    }

    /// What is wrong with a field.
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors.iter().find(|error| error.field == name).map(|error| error.text.as_str())
    }

    /// All that is wrong, for the summary.
    pub fn errors(&self) -> &[FormError] {
        &self.errors
    }

    /// The value of `aria-describedby`: the hint, then the error; empty where there are neither.
    pub fn described_by(&self, name: &str, hint: &str) -> String {
        match (hint.is_empty(), self.error(name).is_none()) {
            (true, true) => String::new(),
            (false, true) => format!("{name}-h"),
            (true, false) => format!("{name}-e"),
            (false, false) => format!("{name}-h {name}-e"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::view::tests::view;
    use crate::words::Lang;

    #[test]
    fn what_was_typed_stays_and_errors_stand_at_their_fields() {
        let mut view = view(Lang::En);
        let mut errors = FieldErrors::one("correo", "site-form-choose");
        errors.add_with("n", "site-paging-next", &[("n", 3.into())]);
        let typed =
            vec![("correo".to_owned(), "luz@".to_owned()), ("pais".into(), "HN".into()), ("pais".into(), "GT".into())];
        let form = Form::failed(&mut view, typed, &errors);
        assert!(view.head.has_error);
        assert_eq!(form.value("correo"), "luz@");
        assert_eq!(form.value("otro"), "");
        assert!(form.has("pais", "GT") && !form.has("pais", "PA"));
        assert_eq!(form.error("correo"), Some("Choose an option"));
        assert_eq!(form.error("n"), Some("Next 3"));
        assert_eq!(form.described_by("correo", "pista"), "correo-h correo-e");
        assert_eq!(form.described_by("otro", ""), "");
    }

    #[test]
    fn the_summary_says_a_thing_once_and_tells_the_same_of_several_fields_apart() {
        let mut view = view(Lang::En);
        let mut errors = FieldErrors::new();
        ["pais.0", "pais.1", "pais.1", "otro"].into_iter().for_each(|field| errors.add(field, "site-form-choose"));
        let called = |field: &str| Some(format!("Country {}", field.strip_prefix("pais.")?));
        let form = Form::failed(&mut view, Vec::new(), &errors).with_places(&view.speech, called);
        let told: Vec<&str> = form.errors().iter().map(|error| error.told.as_str()).collect();
        assert_eq!(told, ["Country 0: Choose an option", "Country 1: Choose an option", "Choose an option"]);
        assert_eq!(form.error("pais.1"), Some("Choose an option"));
    }
}
