//! A file made references.

use super::entry;
use super::scan::scan;
use crate::reference::{Loss, Read, Wrong, limits};

/// Reads a file. What is wrong is told by line; the other entries are read.
pub fn read(bytes: &[u8]) -> Read {
    Read::of_file(bytes, read_text)
}

/// The same of text.
pub(super) fn read_text(text: &str, out: &mut Read) {
    let entries = scan(text, out);
    let parents = entry::parents(&entries);
    for raw in &entries {
        if out.references.len() >= limits::REFERENCES {
            let reason = format!("only the first {} entries are read", limits::REFERENCES);
            out.problem(raw.line, Loss::Reference, Wrong::TooMany, reason);
            return;
        }
        let reference = entry::read(raw, &parents, out);
        out.add(raw.line, reference);
    }
}
