//! References to RIS.

use super::native::native;
use super::read::read_text;
use super::tags::SHADOW;
use crate::full;
use crate::reference::{Read, Reference};

/// Writes a file with CRLF that [`read`](super::read()) reads back without loss.
pub fn write(references: &[Reference]) -> String {
    references.iter().map(record).collect()
}

fn record(reference: &Reference) -> String {
    let shadow = full::shadow(reference, native, |lines| {
        let mut read = Read::default();
        read_text(&finish(lines.clone()), &mut read);
        read.references.into_iter().next().unwrap_or_default()
    });
    let mut lines = native(reference);
    if let Some(shadow) = shadow {
        lines.push((SHADOW.0.to_owned(), format!("{}{}", SHADOW.1, serde_json::Value::Object(shadow))));
    }
    finish(lines)
}

fn finish(lines: Vec<(String, String)>) -> String {
    let mut out = String::new();
    for (tag, value) in lines {
        out.push_str(&format!("{tag}  - {}\r\n", value.replace('\n', "\r\n")));
    }
    out.push_str("ER  - \r\n\r\n");
    out
}
