//! Whether a definition can be put in force: what is wrong with it, by field of the form and line of the file.

use platform::pages::FieldErrors;

use super::definition::{DUBLIN_CORE, Definition, Labels, OWN_FIELD, OWN_KIND, OwnField, form_of};
use crate::kind::{Form, Kind};
use crate::vocabulary::Vocabularies;

/// Longest name of a field or kind, in letters.
const MOST_NAME: usize = 40;
/// Longest label or hint, in characters.
const MOST_LABEL: usize = 200;
/// Most fields added to a kind.
const MOST_FIELDS: usize = 40;
/// Most kinds that a field names.
const MOST_NAMED: usize = 8;
/// Most kinds of their own.
pub(crate) const MOST_KINDS: usize = 12;

/// What is wrong with the change of a definition. `before` is the one in force, `kinds` are all kinds there are, of which
/// `own` are of their own.
pub(crate) fn check(
    name: &str,
    before: &Definition,
    after: &Definition,
    kinds: &[&'static Kind],
    vocabularies: &Vocabularies,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    match (&after.own, kinds.iter().find(|kind| kind.name == name)) {
        (Some(own), known) => {
            if !is_word(name.strip_prefix(OWN_KIND).unwrap_or_default(), '-') {
                errors.add("nombre", "records-shape-name-wrong");
            }
            if known.is_none() && kinds.iter().filter(|kind| kind.name.starts_with(OWN_KIND)).count() >= MOST_KINDS {
                errors.add_with("nombre", "records-shape-kinds-many", &[("n", MOST_KINDS.into())]);
            }
            labels(&own.one, "uno", true, &mut errors);
            labels(&own.many, "varios", true, &mut errors);
            labels(&own.about, "sobre", false, &mut errors);
        }
        (None, None) => errors.add("nombre", "records-shape-kind-unknown"),
        (None, Some(_)) => {}
    }
    if after.fields.len() > MOST_FIELDS {
        errors.add_with("nombre", "records-shape-fields-many", &[("n", MOST_FIELDS.into())]);
    }
    for (at, field) in after.fields.iter().enumerate() {
        if after.fields.iter().take(at).any(|other| other.name == field.name) {
            errors.add("nombre", "records-shape-name-taken");
        }
        let was = before.fields.iter().find(|other| other.name == field.name);
        if was != Some(field) {
            field_faults(field, was, after.own.is_some(), kinds, vocabularies, &mut errors);
        }
    }
    for gone in before.fields.iter().filter(|was| !after.fields.iter().any(|field| field.name == was.name)) {
        errors.add_with("nombre", "records-shape-field-gone", &[("name", (&gone.name).into())]);
    }
    errors
}

fn field_faults(
    field: &OwnField,
    was: Option<&OwnField>,
    is_own_kind: bool,
    kinds: &[&'static Kind],
    vocabularies: &Vocabularies,
    errors: &mut FieldErrors,
) {
    if !is_word(field.name.strip_prefix(OWN_FIELD).unwrap_or_default(), '_') {
        errors.add("nombre", "records-shape-name-wrong");
    }
    labels(&field.labels, "etiqueta", true, errors);
    labels(&field.hints, "ayuda", false, errors);
    let is_known = |name: &&&str| kinds.iter().any(|kind| kind.name == **name);
    match form_of(&field.form) {
        None if field.form.starts_with("term:") => errors.add("vocabulario", "site-form-choose"),
        None if field.form.starts_with("record:") => errors.add("fichas", "site-form-choose"),
        None => errors.add("forma", "site-form-choose"),
        Some(Form::Term(vocabulary)) if vocabularies.get(vocabulary).is_none() => {
            errors.add("vocabulario", "site-form-choose");
        }
        Some(Form::Record(named))
            if named.len() > MOST_NAMED || named.iter().filter(is_known).count() != named.len() =>
        {
            errors.add("fichas", "site-form-choose");
        }
        Some(_) => {}
    }
    if let Some(was) = was {
        // what is said in it is said so: another form is another field
        if was.form != field.form || (was.many && !field.many) {
            errors.add("forma", "records-shape-form-fixed");
        }
    }
    if field.required && !is_own_kind {
        errors.add("obligatorio", "records-shape-required-wrong");
    }
    if field.narrows && form_of(&field.form).is_some_and(|form| !form.narrows()) {
        errors.add("filtro", "records-shape-narrows-wrong");
    }
    if field.dublin_core.as_deref().is_some_and(|element| !DUBLIN_CORE.contains(&element)) {
        errors.add("dublin", "site-form-choose");
    }
    if field.dublin_core.is_some() && field.members {
        errors.add("dublin", "records-shape-harvest-members");
    }
}

/// Labels in the four languages; errors stand at the field of each, `etiqueta-es`.
pub(crate) fn labels(labels: &Labels, field: &str, required: bool, errors: &mut FieldErrors) {
    if required && labels.get("es").is_none_or(|text| text.trim().is_empty()) {
        errors.add(&format!("{field}-es"), "records-shape-label-missing");
    }
    for (lang, text) in labels {
        if !["es", "en", "pt", "fr"].contains(&lang.as_str()) || text.chars().count() > MOST_LABEL {
            errors.add_with(&format!("{field}-{lang}"), "records-misread-long", &[("n", MOST_LABEL.into())]);
        }
    }
}

/// Letters without accents, digits, and one mark between them, the first a letter.
pub(crate) fn is_word(text: &str, mark: char) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase();
    text.len() <= MOST_NAME
        && text.starts_with(is_letter)
        && text.ends_with(|c: char| is_letter(c) || c.is_ascii_digit())
        && text.chars().all(|c| is_letter(c) || c.is_ascii_digit() || c == mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_words() {
        for (text, right) in [
            ("becas", true),
            ("becas-2026", true),
            ("", false),
            ("2026", false),
            ("a b", false),
            ("ñ", false),
            ("a-", false),
        ] {
            assert_eq!(is_word(text, '-'), right, "{text}");
        }
        assert!(!is_word(&"a".repeat(MOST_NAME + 1), '-'));
    }
}
