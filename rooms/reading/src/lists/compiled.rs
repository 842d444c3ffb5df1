//! Lists of terms, compiled for reading.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use anyhow::{Result, bail};
use reading::model::Model;
use reading::{KnownName, KnownOrganisation, NameList, Reader, Term, TermList};

use crate::lists::own::{OwnList, read_names, read_off};

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
    /// People, places and first names that whoever keeps the list knows.
    pub names: Arc<NameList>,
    /// Where each term stands in the list.
    places: Arc<HashMap<String, usize>>,
}

/// A published list as the database has it.
pub struct Kept {
    /// Its terms, as a file has them.
    pub csv: String,
    /// What is not used of the installation's, where something is not.
    pub off: Option<String>,
    /// Its names, where it has any.
    pub names: Option<String>,
}

impl Compiled {
    /// Compiles a list; a list with faults was never published, so a fault here is ours.
    pub fn of(list_id: String, observatory_id: Option<String>, kept: &Kept) -> Result<Compiled> {
        let parsed = TermList::parse_csv(kept.csv.as_bytes());
        if let Some(problem) = parsed.problems.first() {
            bail!("the published term list {list_id} has a fault: {problem}");
        }
        let places = parsed.list.terms().iter().enumerate().map(|(place, term)| (term.id.clone(), place));
        Ok(Compiled {
            places: Arc::new(places.collect()),
            list_id,
            observatory_id,
            reader: Arc::new(Reader::new(&parsed.list)),
            list: Arc::new(parsed.list),
            off: Arc::new(read_off(kept.off.as_deref())?),
            names: Arc::new(read_names(kept.names.as_deref())?),
        })
    }

    /// Do these lists have another form of a term of this one, or not use it? An observatory's own stands in the place of
    /// the installation's.
    pub fn is_shadowed(&self, term_id: &str, lists: &[Compiled]) -> bool {
        let is_of_own = |own: &Compiled| own.term(term_id).is_some() || own.off.contains(term_id);
        self.observatory_id.is_none() && lists.iter().any(|own| own.observatory_id.is_some() && is_of_own(own))
    }

    /// What it says, apart from the reader that was made of it.
    pub fn contents(&self) -> OwnList {
        OwnList { list: (*self.list).clone(), off: (*self.off).clone(), names: (*self.names).clone() }
    }

    /// A term of the list.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.list.terms().get(*self.places.get(id)?)
    }
}

/// The terms that an observatory uses, of the lists that it sees.
pub fn terms_of(lists: &[Compiled]) -> impl Iterator<Item = &Term> {
    lists.iter().flat_map(move |list| list.list.terms().iter().filter(move |term| !list.is_shadowed(&term.id, lists)))
}

/// The names of these lists. Those of observatories go before the installation's: of names told twice the first counts.
pub fn names_of(lists: &[Compiled]) -> Vec<KnownName> {
    let (own, inherited): (Vec<&Compiled>, Vec<&Compiled>) =
        lists.iter().partition(|list| list.observatory_id.is_some());
    own.into_iter().chain(inherited).flat_map(|list| list.names.names().iter().cloned()).collect()
}

/// What reads the versions of articles: each list in force, with the names of all and the organisations of the directory.
pub struct Readers {
    /// A reader for each list, the list with it; one without any where no list is in force, for people and quotations are
    /// found without.
    pub all: Vec<(Option<Compiled>, Reader)>,
    /// Version of what they say besides the terms of their lists: the engine's, with the digests of organisations and names.
    pub version: String,
}

impl Readers {
    /// For these lists and organisations.
    pub fn of(lists: Vec<Compiled>, organisations: &[KnownOrganisation]) -> Readers {
        let names = names_of(&lists);
        let bare = || Reader::new(&TermList::default());
        let with = |reader: Reader| {
            let reader = if organisations.is_empty() { reader } else { reader.with_organisations(organisations) };
            reader.with_names(&names)
        };
        let (without, version) = (bare().version(), with(bare()).version());
        let digests = version.strip_prefix(&without).unwrap_or_default();
        let version = format!("{}{digests}", engine_of(&without));
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

    /// The same, whose readings carry the suggestions of a model. The first reader tells all that is no term.
    #[must_use]
    pub fn with_model(mut self, model: Model, digest: u32) -> Readers {
        self.version = format!("{}-{digest:08x}", self.version);
        if !self.all.is_empty() {
            let (list, reader) = self.all.remove(0);
            self.all.insert(0, (list, reader.with_model(model, digest)));
        }
        self
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
