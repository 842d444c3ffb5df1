//! References to BibTeX.

use super::native::{Letters, render};
use super::read::read_text;
use crate::full;
use crate::reference::{Read, Reference};

/// Writes a file that [`read`](super::read()) reads back without loss.
pub fn write(references: &[Reference], letters: Letters) -> String {
    references.iter().map(|reference| entry(reference, letters)).collect::<Vec<_>>().join("\n")
}

fn entry(reference: &Reference, letters: Letters) -> String {
    let native = |r: &Reference| render(r, letters, None);
    let shadow = full::shadow(reference, native, |text| {
        let mut read = Read::default();
        read_text(text, &mut read);
        read.references.into_iter().next().unwrap_or_default()
    });
    match shadow {
        None => native(reference),
        Some(shadow) => render(reference, letters, Some(&shadow)),
    }
}
