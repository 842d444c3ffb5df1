//! What a field says in one cell of a table: written when records are exported, read when they are imported, so that a
//! file that comes in again changes nothing. Several values are parted by `;`, the parts of a row of a table by `|`, each
//! behind its name: `amount: 1200 | currency: HNL; amount: 300`. A stroke before one of these signs makes it part of the text.

use std::collections::BTreeMap;

use platform::text::fold;

use crate::kind::{Field, Form};
use crate::value::{Statement, Value};

/// Parts the values of a cell.
const PARTING: char = ';';
/// Parts the parts of a value.
const BESIDE: char = '|';
/// Stands before a parting sign that is part of a text, and before itself.
const STROKE: char = '\\';

/// The cell of a field; nothing where nothing is said.
pub fn write(field: &Field, statements: &[Statement]) -> Option<String> {
    let texts = statements.iter().map(|statement| match (&statement.value, &field.form, &statement.lang) {
        (Value::Text(text), Form::Tongues, Some(lang)) => format!("{lang}: {text}"),
        (Value::Parts(said), Form::Parts(parts), _) => row(parts, said),
        (value, Form::Tongues, _) => value.plain(),
        (value, ..) if field.many => escaped(&value.plain(), &[PARTING, STROKE]),
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
        _ => pieces(cell, PARTING).map(|text| (None, plain(text))).collect(),
    }
}

/// A row of a table in a cell: its parts with their texts; or the piece that begins with the name of no part.
pub type CellRow = Result<Vec<(&'static Field, String)>, String>;

/// The rows of a table in a cell.
pub fn rows(parts: &'static [Field], cell: &str) -> Vec<CellRow> {
    let part = |piece: &str| -> Result<(&'static Field, String), String> {
        let (name, text) = piece.split_once(':').ok_or_else(|| plain(piece))?;
        let name = fold(name).replace([' ', '-'], "_");
        let part = parts.iter().find(|part| part.name == name).ok_or_else(|| plain(piece))?;
        Ok((part, plain(text.trim())))
    };
    pieces(cell, PARTING).map(|row| pieces(row, BESIDE).map(part).collect()).collect()
}

fn row(parts: &[Field], said: &BTreeMap<String, String>) -> String {
    let said = parts.iter().filter_map(|part| Some((part.name, said.get(part.name).filter(|text| !text.is_empty())?)));
    let said = said.map(|(name, text)| format!("{name}: {}", escaped(text, &[PARTING, BESIDE, STROKE])));
    said.collect::<Vec<_>>().join(" | ")
}

fn escaped(text: &str, signs: &[char]) -> String {
    text.chars().flat_map(|letter| signs.contains(&letter).then_some(STROKE).into_iter().chain([letter])).collect()
}

/// The text of a piece without its strokes.
fn plain(piece: &str) -> String {
    let mut text = String::with_capacity(piece.len());
    let mut letters = piece.chars().peekable();
    while let Some(letter) = letters.next() {
        let meant = (letter == STROKE).then(|| letters.next_if(|next| is_sign(*next))).flatten();
        text.push(meant.unwrap_or(letter));
    }
    text
}

/// What stands between the signs that have no stroke; empty pieces are none.
fn pieces(cell: &str, sign: char) -> impl Iterator<Item = &str> {
    let mut after_stroke = false;
    let pieces = cell.split(move |letter| {
        let is_parting = letter == sign && !after_stroke;
        after_stroke = letter == STROKE && !after_stroke;
        is_parting
    });
    pieces.map(str::trim).filter(|piece| !piece.is_empty())
}

fn is_sign(letter: char) -> bool {
    matches!(letter, PARTING | BESIDE | STROKE)
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
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    const LINES: Field = Field::new("names", Form::Line).many();
    const TONGUES: Field = Field::new("about", Form::Tongues).many();
    static PARTS: &[Field] = &[Field::new("amount", Form::Number), Field::new("for_what", Form::Line)];
    const TABLE: Field = Field::new("funds", Form::Parts(PARTS)).many();

    fn names(rows: Vec<CellRow>) -> Vec<Result<Vec<(&'static str, String)>, String>> {
        rows.into_iter()
            .map(|row| row.map(|row| row.into_iter().map(|(part, text)| (part.name, text)).collect()))
            .collect()
    }

    #[test]
    fn a_french_semicolon_keeps_its_blank() {
        let cell = "es: Se reúne; decide.; fr: Elle se réunit ; elle décide.";
        let read = read(&TONGUES, cell, None);
        assert_eq!(read[0], (Some("es".to_owned()), "Se reúne; decide.".to_owned()));
        assert_eq!(read[1], (Some("fr".to_owned()), "Elle se réunit ; elle décide.".to_owned()));
    }

    #[test]
    fn the_parts_of_a_row_are_told_by_their_names_and_what_names_none_is_told() {
        let read = names(rows(PARTS, "Amount: 1200 | for what: techo: zinc \\| madera;; amount: 5 | otra cosa"));
        let first = vec![("amount", "1200".to_owned()), ("for_what", "techo: zinc | madera".to_owned())];
        assert_eq!(read, [Ok(first), Err("otra cosa".to_owned())]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(values in prop::collection::vec("[a-z;|\\\\ñ]{1,6}", 1..5)) {
            let statements: Vec<Statement> = values.iter().map(Statement::text).collect();
            let cell = write(&LINES, &statements).unwrap_or_default();
            let again: Vec<String> = read(&LINES, &cell, None).into_iter().map(|(_, text)| text).collect();
            prop_assert_eq!(again, values);
        }

        #[test]
        fn rows_that_are_written_are_read_again(texts in prop::collection::vec("[a-z:;|\\\\ñ]{1,6}", 1..5)) {
            let parts = |text: &String| BTreeMap::from([("for_what".to_owned(), text.clone()), ("amount".to_owned(), "1".to_owned())]);
            let statements: Vec<Statement> = texts.iter().map(|text| Statement::of(Value::Parts(parts(text)))).collect();
            let again = names(rows(PARTS, &write(&TABLE, &statements).unwrap()));
            let all = texts.iter().map(|text| Ok(vec![("amount", "1".to_owned()), ("for_what", text.clone())]));
            prop_assert_eq!(again, all.collect::<Vec<_>>());
        }
    }
}
