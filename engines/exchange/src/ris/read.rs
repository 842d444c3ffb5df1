//! A file made references.

use super::record;
use super::scan::scan;
use crate::reference::{Loss, Read, Wrong};

/// Reads a file. What is wrong is told by line; the other records are read.
pub fn read(bytes: &[u8]) -> Read {
    Read::of_file(bytes, read_text)
}

/// The same of text.
pub(super) fn read_text(text: &str, out: &mut Read) {
    for raw in scan(text, out) {
        let reference = record::read(&raw);
        if reference.title().is_none() && reference.names.is_empty() {
            let reason = "the record has neither title nor author";
            out.problem_of(&reference.id, raw.line, Loss::Nothing, Wrong::Empty, reason);
        }
        out.add(raw.line, reference);
    }
}
