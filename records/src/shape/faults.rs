//! Whether a definition can be put in force: what is wrong with it, by field of the form and line of the file.

use anyhow::Result;
use platform::db::Tx;
use platform::node::Node;
use platform::pages::FieldErrors;

use super::definition::{DUBLIN_CORE, Definition, Labels, OWN_KIND, OwnField, form_of};
use super::store::Shapes;
use crate::kind::{Form, Kind, OWN_FIELD};
use crate::vocabulary::Vocabularies;

/// Longest name of a field or kind, in letters.
const MOST_NAME: usize = 40;
/// Longest label or hint, in characters.
const MOST_LABEL: usize = 200;
/// Most fields added to a kind.
const MOST_FIELDS: usize = 40;
/// Most choices of a field.
const MOST_CHOICES: usize = 40;
/// Most parts of a table.
const MOST_PARTS: usize = 8;
/// Most kinds that a field names.
const MOST_NAMED: usize = 8;
/// Most kinds of their own.
pub(crate) const MOST_KINDS: usize = 12;

/// What is wrong with a definition that is to be put in force, with the number of the one that is.
pub(crate) async fn tried(tx: &mut Tx, node: &Node, name: &str, after: &Definition) -> Result<(i64, FieldErrors)> {
    let (number, before) = Shapes::in_force(tx, name).await?;
    let vocabularies = Vocabularies::load_in(tx).await?;
    Ok((number, check(name, &before, after, &Kind::all(&node.contributions), &vocabularies)))
}

/// What is wrong with the change of a definition. `before` is the one in force, `kinds` are all kinds there are.
fn check(
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
        // its records, their addresses and what names them would be nobody's
        (None, _) if before.own.is_some() => errors.add("nombre", "records-shape-kind-gone"),
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
    // names of parts are asked for like those of fields
    let parts = |field: &OwnField| field.parts.iter().map(|part| part.name.clone()).collect::<Vec<_>>();
    let names: Vec<String> =
        after.fields.iter().flat_map(|field| std::iter::once(field.name.clone()).chain(parts(field))).collect();
    if !after
        .fields
        .iter()
        .all(|field| parts(field).iter().all(|part| names.iter().filter(|n| *n == part).count() == 1))
    {
        errors.add("partes", "records-shape-name-taken");
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
    let form = form_of(field);
    match &form {
        None if field.form.starts_with("term:") => errors.add("vocabulario", "site-form-choose"),
        None if field.form.starts_with("record:") => errors.add("fichas", "site-form-choose"),
        None if !field.parts.is_empty() => errors.add("partes", "records-shape-parts-wrong"),
        None => errors.add("forma", "site-form-choose"),
        Some(Form::Choice(_)) => choice_faults(field, errors),
        Some(Form::Parts(parts)) => {
            part_faults(field, errors);
            if !parts.iter().all(|part| names_what_is_there(&part.form, kinds, vocabularies)) {
                errors.add("partes", "records-shape-parts-wrong");
            }
        }
        Some(form) if names_what_is_there(form, kinds, vocabularies) => {}
        Some(Form::Term(_)) => errors.add("vocabulario", "site-form-choose"),
        Some(_) => errors.add("fichas", "site-form-choose"),
    }
    // what is said in it is said so: another form is another field
    match was {
        Some(was) if was.form != field.form || (was.many && !field.many) => {
            errors.add("forma", "records-shape-form-fixed");
        }
        Some(was) if !field.is_written_as(was) => {
            let place = if was.parts.is_empty() { "opciones" } else { "partes" };
            errors.add(place, "records-shape-choices-gone");
        }
        _ => {}
    }
    if field.required && !is_own_kind {
        errors.add("obligatorio", "records-shape-required-wrong");
    }
    if field.narrows && form.is_some_and(|form| !form.narrows()) {
        errors.add("filtro", "records-shape-narrows-wrong");
    }
    if field.dublin_core.as_deref().is_some_and(|element| !DUBLIN_CORE.contains(&element)) {
        errors.add("dublin", "site-form-choose");
    }
    if field.dublin_core.is_some() && field.members {
        errors.add("dublin", "records-shape-harvest-members");
    }
}

/// Are the vocabulary or the kinds that a form names there?
fn names_what_is_there(form: &Form, kinds: &[&'static Kind], vocabularies: &Vocabularies) -> bool {
    match form {
        Form::Term(vocabulary) => vocabularies.get(vocabulary).is_some(),
        Form::Record(named) => {
            named.len() <= MOST_NAMED && named.iter().all(|name| kinds.iter().any(|kind| kind.name == *name))
        }
        _ => true,
    }
}

fn choice_faults(field: &OwnField, errors: &mut FieldErrors) {
    let words: Vec<&str> = field.choices.iter().map(|choice| choice.word.as_str()).collect();
    let labelled = field.choices.iter().all(|choice| are_labels(&choice.labels));
    let are_words = words.iter().all(|word| is_word(word, '-'));
    if words.is_empty() || words.len() > MOST_CHOICES || !labelled || !are_words || !are_different(&words) {
        errors.add_with("opciones", "records-shape-choices-wrong", &[("n", MOST_CHOICES.into())]);
    }
}

fn part_faults(field: &OwnField, errors: &mut FieldErrors) {
    let names: Vec<&str> = field.parts.iter().map(|part| part.name.as_str()).collect();
    let labelled = field.parts.iter().all(|part| are_labels(&part.labels));
    let are_words = names.iter().all(|name| is_word(name.strip_prefix(OWN_FIELD).unwrap_or_default(), '_'));
    if names.is_empty() || names.len() > MOST_PARTS || !labelled || !are_words || !are_different(&names) {
        errors.add("partes", "records-shape-parts-wrong");
    }
}

fn are_different(words: &[&str]) -> bool {
    words.iter().enumerate().all(|(at, word)| !words.iter().take(at).any(|other| other == word))
}

fn are_labels(labels: &Labels) -> bool {
    let mut errors = FieldErrors::new();
    self::labels(labels, "", true, &mut errors);
    errors.is_empty()
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
