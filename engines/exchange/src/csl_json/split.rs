//! Cuts a JSON array into the texts of its items, so that one broken item does not cost the others.

use crate::reference::{Loss, Read, Wrong};

/// Items with the line on which each begins.
pub(super) fn items<'a>(text: &'a str, out: &mut Read) -> Vec<(usize, &'a str)> {
    let bare = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    let offset = text.len() - bare.len();
    let first_line = 1 + text.as_bytes().iter().take(offset).filter(|b| **b == b'\n').count();
    match bare.as_bytes().first() {
        Some(b'[') => array(bare, first_line, out),
        Some(b'{') => vec![(first_line, bare.trim_end())],
        None => Vec::new(),
        Some(_) => {
            out.problem(first_line, Loss::Reference, Wrong::Malformed, "the file is no JSON array");
            Vec::new()
        }
    }
}

fn array<'a>(text: &'a str, first_line: usize, out: &mut Read) -> Vec<(usize, &'a str)> {
    let mut items = Vec::new();
    let (mut depth, mut in_text, mut escaped) = (0usize, false, false);
    let (mut line, mut item_line, mut start) = (first_line, first_line, 1);
    let mut ended = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' => {
                line += 1;
                // no text of JSON holds a line break: a quotation mark was forgotten, and the harm stays in its line
                in_text = false;
            }
            _ if in_text && escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => {
                depth += 1;
                if depth == 2 {
                    (start, item_line) = (at, line);
                }
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 1 {
                    items.push((item_line, text.get(start..=at).unwrap_or("")));
                    start = at + 1;
                }
                ended = depth == 0;
            }
            b',' if depth == 1 => {
                stray(text.get(start..at), line, out);
                start = at + 1;
            }
            _ => {}
        }
        if byte != b'\n' {
            escaped = escaped && in_text;
        }
        if ended {
            stray(text.get(start..at), line, out);
            break;
        }
    }
    if !ended {
        let reason = "the array does not end: an item is broken or the file was cut";
        out.problem(item_line, Loss::Reference, Wrong::Unended, reason);
    }
    items
}

/// What stands between commas and is no object.
fn stray(text: Option<&str>, line: usize, out: &mut Read) {
    let text = text.unwrap_or("").trim();
    if !text.is_empty() {
        let shown: String = text.chars().take(40).collect();
        out.problem(line, Loss::Reference, Wrong::Astray, format!("“{shown}” is no item"));
    }
}
