//! The lists that rooms show, and by what they are narrowed.

use std::sync::Arc;

use platform::room::Contributions;

use crate::kind::{Form, Kind};

/// A list that a room shows.
pub struct Shelf {
    /// Where it stands.
    pub path: &'static str,
    /// The kinds on it.
    pub kinds: &'static [&'static Kind],
    /// The pattern of its catalogue keys, `directory-shelf-{}`: `…-title`, `…-lede` (with `$n`), `…-none`.
    pub words: &'static str,
    /// What it is narrowed by besides country and kind.
    pub facets: &'static [Facet],
}

impl Shelf {
    /// One of its catalogue keys.
    pub fn key(&self, what: &str) -> String {
        self.words.replace("{}", what)
    }
}

/// A field by which a list is narrowed.
#[derive(Clone, Copy)]
pub struct Facet {
    /// The parameter of the address.
    pub parameter: &'static str,
    /// The kind that names the field, for its words.
    pub kind: &'static Kind,
    /// The field; `parties.country` for a part.
    pub field: &'static str,
}

impl Facet {
    /// How what it is narrowed by is written.
    pub fn form(&self) -> &'static Form {
        let mut names = self.field.split('.');
        let field = names.next().and_then(|name| self.kind.field(name));
        match (field.map(|field| &field.form), names.next()) {
            (Some(Form::Parts(parts)), Some(part)) => {
                parts.iter().find(|field| field.name == part).map_or(&Form::Line, |field| &field.form)
            }
            (Some(form), _) => form,
            (None, _) => &Form::Line,
        }
    }
}

/// A list that people search.
pub struct SearchPlace {
    /// Its path; words are asked as `q`.
    pub path: &'static str,
    /// The catalogue key of its title.
    pub title: String,
    /// The kinds of record on it.
    pub kinds: &'static [&'static Kind],
}

impl SearchPlace {
    /// Gives shelves to the house as lists that are searched, and whose records are changed together.
    pub fn contribute(to: &mut Contributions, shelves: &[&'static Shelf]) {
        for shelf in shelves {
            let place = SearchPlace { path: shelf.path, title: shelf.key("title"), kinds: shelf.kinds };
            to.add::<SearchPlace>(Arc::new(place));
            to.add::<&'static Shelf>(Arc::new(*shelf));
        }
    }
}
