//! Terms of Turtle (W3C, RDF 1.1 Turtle).

/// A language tag (BCP 47) as Turtle takes it.
pub(crate) fn is_tag(tag: &str) -> bool {
    !tag.is_empty()
        && tag.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        && tag.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// An address. What may not stand in an IRI is percent-encoded.
pub(crate) fn iri(address: &str) -> String {
    let mut out = String::from("<");
    for c in address.chars() {
        if c <= ' ' || "<>\"{}|^`\\".contains(c) {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out.push('>');
    out
}

/// A text.
pub(crate) fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A text in a language; without one where the tag is none.
pub(crate) fn literal_in(tag: &str, text: &str) -> String {
    if is_tag(tag) { format!("{}@{tag}", literal(text)) } else { literal(text) }
}
