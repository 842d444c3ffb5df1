//! What the ledger of erasures says of pages.

use anyhow::Result;
use platform::ledger::Ledger;
use serde::{Deserialize, Serialize};

/// One erasure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    /// When it was asked for, in microseconds.
    pub at: i64,
    /// The same in RFC 3339, for those who read the file.
    pub when: String,
    /// On what ground.
    pub ground: String,
    /// The page.
    pub page: String,
    /// Pages that said the same at another address.
    pub twins: Vec<String>,
    /// SHA-256 of their addresses.
    pub addresses: Vec<String>,
    /// Identifiers of the archive's records.
    pub records: Vec<String>,
}

impl Erased {
    /// All of them, oldest first.
    pub fn all(ledger: &Ledger) -> Result<Vec<Erased>> {
        ledger.read("page")
    }

    /// Adds this one, unless it stands there.
    pub fn note(&self, ledger: &Ledger) -> Result<()> {
        let stands = Erased::all(ledger)?.iter().any(|known| {
            known.page == self.page
                && self.twins.iter().all(|twin| known.twins.contains(twin))
                && self.records.iter().all(|record| known.records.contains(record))
        });
        if stands { Ok(()) } else { ledger.add(self) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use platform::ledger::LEDGER;
    use std::fs;

    fn erased(page: &str, records: &[&str]) -> Erased {
        Erased {
            at: 1,
            when: "1970-01-01T00:00:00.000001Z".to_owned(),
            ground: "Sentencia 14".to_owned(),
            page: page.to_owned(),
            twins: Vec::new(),
            addresses: vec!["ab".to_owned()],
            records: records.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    #[test]
    fn an_erasure_stands_once_and_one_that_grew_again() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::of(folder.path());
        assert_eq!(Erased::all(&ledger).unwrap(), []);
        for records in [["a"].as_slice(), &["a"], &[], &["a", "b"]] {
            erased("p", records).note(&ledger).unwrap();
        }
        assert_eq!(Erased::all(&ledger).unwrap(), [erased("p", &["a"]), erased("p", &["a", "b"])]);
    }

    #[test]
    fn a_line_cut_short_at_any_byte_is_written_anew_and_spoils_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::of(folder.path());
        erased("p", &["a"]).note(&ledger).unwrap();
        let first = fs::read(folder.path().join(LEDGER)).unwrap();
        erased("q", &["b"]).note(&ledger).unwrap();
        let both = fs::read(folder.path().join(LEDGER)).unwrap();
        for cut in first.len()..both.len() {
            fs::write(folder.path().join(LEDGER), &both[..cut]).unwrap();
            erased("q", &["b"]).note(&ledger).unwrap();
            assert_eq!(Erased::all(&ledger).unwrap(), [erased("p", &["a"]), erased("q", &["b"])], "cut at {cut}");
        }
    }

    #[test]
    fn a_ledger_that_cannot_be_read_is_not_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(LEDGER), "{\"page\": \"p\", \"at\": \"never\"}\n").unwrap();
        assert!(Erased::all(&Ledger::of(folder.path())).is_err());
    }
}
