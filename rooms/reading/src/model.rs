//! Lists of terms, compiled for reading.

use std::sync::Arc;

use anyhow::{Result, bail};
use reading::{Reader, Term, TermList};

/// The list that a new node starts with.
pub const STARTER_TERMS: &str = include_str!("../starter/terms.csv");

/// A published list with its compiled reader.
#[derive(Clone)]
pub struct Compiled {
    /// The list's identifier.
    pub list_id: String,
    /// Of which observatory; none: of the whole node.
    pub observatory_id: Option<String>,
    /// Reader.
    pub reader: Arc<Reader>,
    /// Its terms.
    pub list: Arc<TermList>,
}

impl Compiled {
    /// Compiles a list; a list with faults was never published, so a fault here is ours.
    pub fn of(list_id: String, observatory_id: Option<String>, csv: &str) -> Result<Compiled> {
        let parsed = TermList::parse_csv(csv.as_bytes());
        if let Some(problem) = parsed.problems.first() {
            bail!("the published term list {list_id} has a fault: {problem}");
        }
        Ok(Compiled {
            list_id,
            observatory_id,
            reader: Arc::new(Reader::new(&parsed.list)),
            list: Arc::new(parsed.list),
        })
    }

    /// Do these lists have another form of a term of this one? An observatory's own stands in the place of the
    /// installation's.
    pub fn is_shadowed(&self, term_id: &str, lists: &[Compiled]) -> bool {
        self.observatory_id.is_none()
            && lists.iter().any(|other| other.observatory_id.is_some() && other.term(term_id).is_some())
    }

    /// A term of the list.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.list.terms().iter().find(|term| term.id == id)
    }
}
