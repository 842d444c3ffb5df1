//! What a field says in one cell of a table: written when records are exported, read when they are imported, so that a
//! file that comes in again changes nothing.

use crate::kind::{Field, Form};
use crate::value::{Statement, Value};

/// Parts the values of a cell.
const PARTING: char = ';';
/// Stands before a parting sign that is part of a value, and before itself.
const STROKE: char = '\\';

/// The cell of a field; nothing where nothing is said.
pub fn write(field: &Field, statements: &[Statement]) -> Option<String> {
    let texts = statements.iter().map(|statement| match (&statement.value, &field.form, &statement.lang) {
        (Value::Text(text), Form::Tongues, Some(lang)) => format!("{lang}: {text}"),
        (value, Form::Tongues, _) => value.plain(),
        (value, ..) if field.many => escaped(&value.plain()),
        (value, ..) => value.plain(),
    });
    let texts: Vec<String> = texts.collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// The values of a cell with their languages. A field of one value takes the cell whole.
pub fn read(field: &Field, cell: &str, lang: Option<&str>) -> Vec<(Option<String>, String)> {
    let cell = cell.trim();
    match (&field.form, lang) {
        (Form::Tongues, Some(lang)) => vec![(Some(lang.to_owned()), cell.to_owned())],
        (Form::Tongues, None) => tongues(cell),
        _ if !field.many => vec![(None, cell.to_owned())],
        _ => several(cell).into_iter().map(|text| (None, text)).collect(),
    }
}

fn escaped(value: &str) -> String {
    let sign = |letter| matches!(letter, PARTING | STROKE).then_some(STROKE);
    value.chars().flat_map(|letter| sign(letter).into_iter().chain([letter])).collect()
}

fn several(cell: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut value = String::new();
    let mut letters = cell.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            STROKE => value.push(letters.next_if(|next| matches!(*next, PARTING | STROKE)).unwrap_or(STROKE)),
            PARTING => values.push(std::mem::take(&mut value)),
            letter => value.push(letter),
        }
    }
    values.push(value);
    values.iter().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
}

/// `es: casa; en: house`, as our own files have it; without a language it is Spanish.
fn tongues(cell: &str) -> Vec<(Option<String>, String)> {
    let mut found: Vec<(Option<String>, String)> = Vec::new();
    for piece in cell.split("; ") {
        let marked = piece.split_once(": ").filter(|(code, _)| ["es", "en", "pt", "fr"].contains(code));
        match (marked, found.last_mut()) {
            (Some((code, text)), _) => found.push((Some(code.to_owned()), text.to_owned())),
            (None, Some((_, text))) => {
                text.push_str("; ");
                text.push_str(piece);
            }
            (None, None) => found.push((Some("es".to_owned()), piece.to_owned())),
        }
    }
    // at the end only: in French a blank stands before the sign that parts
    for (_, text) in &mut found {
        *text = text.trim().to_owned();
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LINES: Field = Field::new("names", Form::Line).many();
    const TONGUES: Field = Field::new("about", Form::Tongues).many();

    #[test]
    fn a_french_semicolon_keeps_its_blank() {
        let cell = "es: Se reúne; decide.; fr: Elle se réunit ; elle décide.";
        let read = read(&TONGUES, cell, None);
        assert_eq!(read[0], (Some("es".to_owned()), "Se reúne; decide.".to_owned()));
        assert_eq!(read[1], (Some("fr".to_owned()), "Elle se réunit ; elle décide.".to_owned()));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(values in prop::collection::vec("[a-z;\\\\ñ]{1,6}", 1..5)) {
            let statements: Vec<Statement> = values.iter().map(Statement::text).collect();
            let cell = write(&LINES, &statements).unwrap_or_default();
            let again: Vec<String> = read(&LINES, &cell, None).into_iter().map(|(_, text)| text).collect();
            prop_assert_eq!(again, values);
        }
    }
}
