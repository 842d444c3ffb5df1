//! Lists of terms, compiled for reading.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::{Result, bail};
use reading::{KnownOrganisation, Reader, Term, TermList};

/// The list that a new node starts with.
pub const STARTER_TERMS: &str = include_str!("../../starter/terms.csv");

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
    /// The terms of the installation's list that its observatory does not use.
    pub off: Arc<BTreeSet<String>>,
}

impl Compiled {
    /// Compiles a list; a list with faults was never published, so a fault here is ours.
    pub fn of(list_id: String, observatory_id: Option<String>, csv: &str, off: BTreeSet<String>) -> Result<Compiled> {
        let parsed = TermList::parse_csv(csv.as_bytes());
        if let Some(problem) = parsed.problems.first() {
            bail!("the published term list {list_id} has a fault: {problem}");
        }
        Ok(Compiled {
            list_id,
            observatory_id,
            reader: Arc::new(Reader::new(&parsed.list)),
            list: Arc::new(parsed.list),
            off: Arc::new(off),
        })
    }

    /// Do these lists have another form of a term of this one, or not use it? An observatory's own stands in the place of
    /// the installation's.
    pub fn is_shadowed(&self, term_id: &str, lists: &[Compiled]) -> bool {
        let is_of_own = |own: &Compiled| own.term(term_id).is_some() || own.off.contains(term_id);
        self.observatory_id.is_none() && lists.iter().any(|own| own.observatory_id.is_some() && is_of_own(own))
    }

    /// A term of the list.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.list.terms().iter().find(|term| term.id == id)
    }
}

/// The terms that an observatory uses, of the lists that it sees.
pub fn terms_of(lists: &[Compiled]) -> impl Iterator<Item = &Term> {
    lists.iter().flat_map(move |list| list.list.terms().iter().filter(move |term| !list.is_shadowed(&term.id, lists)))
}

/// What reads the versions of articles: each list in force, with the organisations of the directory.
pub struct Readers {
    /// A reader for each list, the list with it; one without any where no list is in force, for people and quotations are
    /// found without.
    pub all: Vec<(Option<Compiled>, Reader)>,
    /// Version of what they say besides the terms of their lists: the engine's, with the digest of the organisations.
    pub version: String,
}

impl Readers {
    /// For these lists and organisations.
    pub fn of(lists: Vec<Compiled>, organisations: &[KnownOrganisation]) -> Readers {
        let bare = || Reader::new(&TermList::default());
        let with = |reader: Reader| reader.with_organisations(organisations);
        let version = with(bare()).version();
        let version = match version.rsplit_once('-') {
            Some((_, digest)) if !organisations.is_empty() => format!("{}-{digest}", engine_of(&version)),
            _ => engine_of(&version).to_owned(),
        };
        let mut all: Vec<(Option<Compiled>, Reader)> = Vec::with_capacity(lists.len());
        for list in lists {
            let reader = with(Reader::new(&list.list));
            all.push((Some(list), reader));
        }
        if all.is_empty() {
            all.push((None, with(bare())));
        }
        Readers { all, version }
    }
}

/// The engine's part of a reader's version.
pub fn engine_of(reader: &str) -> &str {
    reader.split_once('-').map_or(reader, |(engine, _)| engine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_is_told_from_the_list() {
        assert_eq!(engine_of("2-287ab57072d6cc43"), "2");
        assert_eq!(engine_of("3"), "3");
    }
}
