//! Vocabularies written.

use super::{Scheme, Word};
use crate::turtle::{iri, is_tag, literal_in};
use crate::xml::escape;

/// Writes RDF/XML, which [`read`](super::read()) reads back.
pub fn rdf_xml(scheme: &Scheme) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" \
         xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\" xmlns:dct=\"http://purl.org/dc/terms/\">\n",
    );
    let tagged = |tag: &str| if is_tag(tag) { format!(" xml:lang=\"{tag}\"") } else { String::new() };
    out.push_str(&format!("<skos:ConceptScheme rdf:about=\"{}\">\n", escape(&scheme.address)));
    for (tag, text) in &scheme.title {
        out.push_str(&format!("  <dct:title{}>{}</dct:title>\n", tagged(tag), escape(text)));
    }
    out.push_str("</skos:ConceptScheme>\n");
    for concept in &scheme.concepts {
        out.push_str(&format!("<skos:Concept rdf:about=\"{}\">\n", escape(&concept.address)));
        for (word, tag, text) in &concept.words {
            let name = word.name();
            out.push_str(&format!("  <skos:{name}{}>{}</skos:{name}>\n", tagged(tag), escape(text)));
        }
        for (link, to) in &concept.links {
            out.push_str(&format!("  <skos:{} rdf:resource=\"{}\"/>\n", link.name(), escape(to)));
        }
        out.push_str(&format!("  <skos:inScheme rdf:resource=\"{}\"/>\n</skos:Concept>\n", escape(&scheme.address)));
    }
    out.push_str("</rdf:RDF>\n");
    out
}

/// Writes Turtle.
pub fn turtle(scheme: &Scheme) -> String {
    let mut out = String::from(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n\n",
    );
    out.push_str(&format!("{} a skos:ConceptScheme", iri(&scheme.address)));
    for (tag, text) in &scheme.title {
        out.push_str(&format!(" ;\n    dct:title {}", literal_in(tag, text)));
    }
    out.push_str(" .\n");
    for concept in &scheme.concepts {
        out.push_str(&format!(
            "\n{} a skos:Concept ;\n    skos:inScheme {}",
            iri(&concept.address),
            iri(&scheme.address)
        ));
        for (word, tag, text) in &concept.words {
            let tag = if *word == Word::Notation { "" } else { tag };
            out.push_str(&format!(" ;\n    skos:{} {}", word.name(), literal_in(tag, text)));
        }
        for (link, to) in &concept.links {
            out.push_str(&format!(" ;\n    skos:{} {}", link.name(), iri(to)));
        }
        out.push_str(" .\n");
    }
    out
}
