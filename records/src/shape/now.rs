//! Kinds and lists as they are now: with what administrators added.

use platform::room::Contributions;

use super::definition::OWN_HOME;
use super::kinds::Kinds;
use crate::kind::Kind;
use crate::shelf::Shelf;

impl Kind {
    /// The types that the rooms of a program have, each with what administrators added to it, and those of their own.
    pub fn all(contributions: &Contributions) -> Vec<&'static Kind> {
        let given = contributions.all::<&'static Kind>().iter().map(|kind| **kind).collect();
        match Kinds::of(contributions) {
            Some(kinds) => kinds.all(given),
            None => given,
        }
    }

    /// This type with what was added to it.
    pub fn now(&'static self, contributions: &Contributions) -> &'static Kind {
        Kind::named(contributions, self.name).unwrap_or(self)
    }

    /// The type of a name.
    pub fn named(contributions: &Contributions, name: &str) -> Option<&'static Kind> {
        Kind::all(contributions).into_iter().find(|kind| kind.name == name)
    }
}

impl Shelf {
    /// This list with what was added to its kinds.
    pub fn now(&'static self, contributions: &Contributions) -> &'static Shelf {
        Kinds::of(contributions).map_or(self, |kinds| kinds.shelf(self))
    }

    /// The list that stands at a path: one of a room, or that of a kind of their own.
    pub(crate) fn at(contributions: &Contributions, path: &str) -> Option<&'static Shelf> {
        let mut given = contributions.all::<&'static Shelf>().into_iter().map(|shelf| *shelf);
        match given.find(|shelf| shelf.path == path) {
            Some(shelf) => Some(shelf.now(contributions)),
            None => Kinds::of(contributions)?.own_shelf(path.strip_prefix(OWN_HOME)?.strip_prefix('/')?),
        }
    }
}
