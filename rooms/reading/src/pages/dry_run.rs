//! The dry run of a file that is imported: what its page shows before anything is kept.

use platform::pages::FieldErrors;
use platform::web::{Ask, Posted};

/// Largest file taken, in bytes.
pub const MOST_BYTES: usize = 2 << 20;
/// Faults shown.
const MOST_FAULTS: usize = 50;

/// What a dry run said.
pub struct DryRun {
    /// The name of the file, as a sentence; empty where a list was sent without one.
    pub file: String,
    pub heading: String,
    pub faults: Vec<String>,
    pub list: String,
    /// It can go into the draft.
    pub is_sound: bool,
}

impl DryRun {
    /// Of what was sent, in which so many rows are sound; `heading` is the key of what tells how many.
    pub fn of(
        ask: &Ask,
        sent: &Posted,
        heading: &str,
        rows: usize,
        faults: impl ExactSizeIterator<Item = String>,
    ) -> DryRun {
        let (name, wrong) = (sent.list_name(), faults.len());
        let file = match name.is_empty() {
            true => String::new(),
            false => ask.speech.with("reading-import-read", &[("file", name.into())]),
        };
        DryRun {
            file,
            heading: ask.speech.with(heading, &[("n", rows.into()), ("faults", wrong.into())]),
            faults: faults.take(MOST_FAULTS).collect(),
            is_sound: wrong == 0 && rows > 0,
            list: sent.list(),
        }
    }

    /// The same of a file that is sound, and too much beside the `present` rows of the list: what is too much `says` it.
    pub fn over(self, present: usize, rows: usize, says: String) -> (DryRun, FieldErrors) {
        let args = [("n", present.into()), ("more", rows.into()), ("says", says.into())];
        let mut errors = FieldErrors::new();
        errors.add_with("archivo", "reading-import-over", &args);
        (DryRun { is_sound: false, ..self }, errors)
    }
}
