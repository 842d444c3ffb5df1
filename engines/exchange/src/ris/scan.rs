//! Lines to records.

use super::tags::is_prose;
use crate::reference::{Loss, Read, Wrong, limits};

pub(super) struct Raw {
    pub line: usize,
    /// The first is `TY`.
    pub fields: Vec<(String, String)>,
}

pub(super) fn scan(text: &str, out: &mut Read) -> Vec<Raw> {
    let mut records: Vec<Raw> = Vec::new();
    let mut open: Option<Raw> = None;
    let mut blank = 0;
    let mut astray = false;
    for (at, line) in text.split('\n').enumerate() {
        let (number, line) = (at + 1, line.strip_suffix('\r').unwrap_or(line));
        match tag(line) {
            Some(("TY", value)) => {
                if let Some(raw) = open.take() {
                    let reason = "a record begins before the last one was ended by ER";
                    out.problem(number, Loss::Nothing, Wrong::Unended, reason);
                    records.push(raw);
                }
                if records.len() >= limits::REFERENCES {
                    let reason = format!("only the first {} records are read", limits::REFERENCES);
                    out.problem(number, Loss::Reference, Wrong::TooMany, reason);
                    return records;
                }
                astray = false;
                open = Some(Raw { line: number, fields: vec![("TY".to_owned(), value.trim().to_owned())] });
            }
            Some(("ER", _)) => match open.take() {
                Some(raw) => records.push(raw),
                None if astray => astray = false,
                None => out.problem(number, Loss::Nothing, Wrong::Astray, "ER without a record"),
            },
            Some((tag, value)) => match &mut open {
                Some(raw) => field(raw, tag, value, number, out),
                None if astray => {}
                None => {
                    astray = true;
                    let reason = format!("{tag} stands outside of a record: TY is missing");
                    out.problem(number, Loss::Reference, Wrong::Astray, reason);
                }
            },
            None if line.trim().is_empty() => {
                blank += 1;
                continue;
            }
            None => {
                if let Some(last) = open.as_mut().and_then(|raw| raw.fields.last_mut()) {
                    continue_value(last, line, blank);
                }
            }
        }
        blank = 0;
    }
    if let Some(raw) = open {
        out.problem(raw.line, Loss::Nothing, Wrong::Unended, "the last record is not ended by ER");
        records.push(raw);
    }
    records
}

fn field(raw: &mut Raw, tag: &str, value: &str, line: usize, out: &mut Read) {
    if raw.fields.len() >= limits::FIELDS {
        if raw.fields.len() == limits::FIELDS {
            let reason = format!("only the first {} lines of the record are read", limits::FIELDS);
            out.problem(line, Loss::Nothing, Wrong::TooMany, reason);
            raw.fields.push((String::new(), String::new()));
        }
        return;
    }
    let mut value = value.trim_end().to_owned();
    if value.len() > limits::VALUE_BYTES {
        let reason = format!("{tag} is cut after {} bytes", limits::VALUE_BYTES);
        out.problem(line, Loss::Nothing, Wrong::TooLarge, reason);
        value.truncate(value.floor_char_boundary(limits::VALUE_BYTES));
    }
    raw.fields.push((tag.to_owned(), value));
}

/// Abstracts and notes keep their lines; what else was wrapped becomes one line again.
fn continue_value((tag, value): &mut (String, String), line: &str, blank: usize) {
    if value.len() + line.len() > limits::VALUE_BYTES || *tag == "TY" {
        return;
    }
    if is_prose(tag) {
        value.extend(std::iter::repeat_n('\n', (blank + 1).min(limits::NESTING)));
        value.push_str(line.trim_end());
    } else {
        value.push(' ');
        value.push_str(line.trim());
    }
}

/// `TI  - Title`; some programs write one space, or none after the hyphen of an empty value.
pub(super) fn tag(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    let bytes = line.as_bytes();
    if !(bytes.first()?.is_ascii_uppercase()
        && bytes.get(1)?.is_ascii_alphanumeric()
        && !bytes.get(1)?.is_ascii_lowercase())
    {
        return None;
    }
    let (tag, rest) = line.split_at_checked(2)?;
    let after = rest.trim_start_matches(' ');
    let spaces = rest.len() - after.len();
    let value = after.strip_prefix('-').filter(|_| (1..=2).contains(&spaces))?;
    match value.strip_prefix(' ') {
        Some(value) => Some((tag, value)),
        None if value.is_empty() || spaces == 2 => Some((tag, value)),
        None => None,
    }
}
