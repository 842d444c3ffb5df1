//! A vocabulary as SKOS, as other catalogues read it.

use exchange::skos::{Concept, Link, Scheme, Word, rdf_xml, turtle};
use platform::time;

use super::term::plain_id;
use crate::vocabulary::{Term, Vocabulary};

/// A form in which it is written.
pub(super) struct Written {
    /// The end of its address.
    pub ending: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// Writes it.
    pub written: fn(&Scheme) -> String,
}

/// All of them.
pub(super) static SKOS: [Written; 2] = [
    Written { ending: ".ttl", media: "text/turtle; charset=utf-8", written: turtle },
    Written { ending: ".rdf", media: "application/rdf+xml", written: rdf_xml },
];

/// The vocabulary; terms are named by its address with theirs behind `#`. One that is out of use says since when.
pub(super) fn scheme(address: &str, title: Vec<(String, String)>, vocabulary: &Vocabulary) -> Scheme {
    let concepts = vocabulary.in_order().into_iter().map(|(term, _)| concept(address, term)).collect();
    Scheme { address: address.to_owned(), title, concepts }
}

fn concept(address: &str, term: &Term) -> Concept {
    let name = |id: &str| format!("{address}#{}", plain_id(id));
    let mut words = vec![(Word::Notation, String::new(), term.id.clone())];
    words.extend(term.labels.iter().map(|(lang, label)| (Word::Preferred, lang.clone(), label.clone())));
    words.extend(term.retired_at.map(|at| (Word::History, String::new(), time::day_in(at, "UTC"))));
    let link = match &term.broader {
        Some(broader) => (Link::Broader, name(broader)),
        None => (Link::TopOf, address.to_owned()),
    };
    Concept { address: name(&term.id), words, links: vec![link] }
}
