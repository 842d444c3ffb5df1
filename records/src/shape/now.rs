//! Kinds and lists as they are now: with what administrators added.

use platform::room::Contributions;

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
}
