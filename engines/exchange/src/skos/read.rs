//! RDF/XML as thesauri are published: nodes named by their class or described, nested or side by side.

use super::{Concept, Link, Scheme, Word};
use crate::reference::limits;
use crate::xml::tree::{Element, parse};
use std::collections::HashMap;

/// Words, and links, of one concept.
const MAX_OF_CONCEPT: usize = 20_000;
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DCT: &str = "http://purl.org/dc/terms/";
const DC: &str = "http://purl.org/dc/elements/1.1/";
const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";

/// What a file held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    /// Its vocabulary; concepts of several schemes are all in the first.
    pub scheme: Scheme,
    /// What was left out, and why.
    pub problems: Vec<String>,
}

/// Reads a vocabulary.
///
/// # Errors
/// What is no RDF/XML, or too large.
pub fn read(bytes: &[u8]) -> Result<Read, String> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(format!("the file is larger than {} bytes", limits::FILE_BYTES));
    }
    let text = crate::decode(bytes);
    let root = parse(text.trim_start())?;
    if root.name != "RDF" || root.namespace != RDF {
        return Err(format!("the file is XML of another kind: <{}>", root.name));
    }
    let mut gathered = Gathered::default();
    root.children.iter().for_each(|node| {
        gathered.node(node, "");
    });
    Ok(gathered.finish())
}

#[derive(Default)]
struct Gathered {
    out: Read,
    places: HashMap<String, usize>,
    /// Nodes that nobody called a concept, by their places.
    is_concept: Vec<bool>,
}

impl Gathered {
    /// Takes a node, and gives its address.
    fn node(&mut self, node: &Element, language: &str) -> Option<String> {
        let language = node.attribute("xml:lang").unwrap_or(language);
        let class = |name: &str| {
            node.namespace == SKOS && node.name == name
                || node.all("type").any(|t| t.attribute("rdf:resource") == Some(format!("{SKOS}{name}").as_str()))
        };
        let is_scheme = class("ConceptScheme");
        let is_concept = class("Concept");
        let is_description = node.namespace == RDF && node.name == "Description";
        if !is_scheme && !is_concept && !is_description {
            return None;
        }
        let Some(address) = node.attribute("rdf:about").map(str::to_owned) else {
            self.out.problems.push(format!("a {} without an address", node.name));
            return None;
        };
        if is_scheme {
            self.scheme(node, &address, language);
            return Some(address);
        }
        let at = *self.places.entry(address.clone()).or_insert_with(|| {
            self.out.scheme.concepts.push(Concept { address: address.clone(), ..Concept::default() });
            self.is_concept.push(false);
            self.out.scheme.concepts.len() - 1
        });
        if let Some(known) = self.is_concept.get_mut(at) {
            *known |= is_concept;
        }
        for property in node.children.iter().filter(|child| child.namespace == SKOS) {
            self.property(at, property, language);
        }
        Some(address)
    }

    fn property(&mut self, at: usize, property: &Element, language: &str) {
        if let Some(word) = Word::from_name(&property.name) {
            let tag = if word == Word::Notation { "" } else { property.attribute("xml:lang").unwrap_or(language) };
            let said = (word, tag.to_owned(), property.tidy());
            if let Some(concept) = self
                .out
                .scheme
                .concepts
                .get_mut(at)
                .filter(|c| !said.2.is_empty() && c.words.len() < MAX_OF_CONCEPT && !c.words.contains(&said))
            {
                concept.words.push(said);
            }
            return;
        }
        let Some(link) = Link::from_name(&property.name) else { return };
        let nested = property.children.first().and_then(|node| self.node(node, language));
        let to = property.attribute("rdf:resource").map(str::to_owned).or(nested);
        if let (Some(to), Some(concept)) = (to, self.out.scheme.concepts.get_mut(at)) {
            let link = (link, to);
            if concept.links.len() < MAX_OF_CONCEPT && !concept.links.contains(&link) {
                concept.links.push(link);
            }
        }
    }

    fn scheme(&mut self, node: &Element, address: &str, language: &str) {
        let scheme = &mut self.out.scheme;
        if scheme.address.is_empty() {
            scheme.address = address.to_owned();
        }
        if scheme.address == address {
            let titles = node.children.iter().filter(|child| {
                (child.name == "title" && [DCT, DC].contains(&child.namespace.as_str()))
                    || (child.name == "label" && child.namespace == RDFS)
                    || (child.name == "prefLabel" && child.namespace == SKOS)
            });
            for title in titles {
                let tag = title.attribute("xml:lang").unwrap_or(language).to_owned();
                scheme.title.push((tag, title.tidy()));
            }
        }
        for top in node.all("hasTopConcept") {
            let nested = top.children.first().and_then(|node| self.node(node, language));
            let Some(concept) = top.attribute("rdf:resource").map(str::to_owned).or(nested) else { continue };
            let at = *self.places.entry(concept.clone()).or_insert_with(|| {
                self.out.scheme.concepts.push(Concept { address: concept, ..Concept::default() });
                self.is_concept.push(false);
                self.out.scheme.concepts.len() - 1
            });
            let link = (Link::TopOf, address.to_owned());
            if let Some(concept) = self.out.scheme.concepts.get_mut(at).filter(|c| !c.links.contains(&link)) {
                concept.links.push(link);
            }
        }
    }

    /// Descriptions of other things fall; a concept without a label is told.
    fn finish(self) -> Read {
        let mut out = self.out;
        let mut known = self.is_concept.into_iter();
        out.scheme.concepts.retain(|_| known.next().unwrap_or(false));
        for concept in &out.scheme.concepts {
            if concept.label("").is_none() {
                out.problems.push(format!("concept {} has no label", concept.address));
            }
        }
        out
    }
}
