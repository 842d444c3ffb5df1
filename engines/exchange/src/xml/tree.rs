//! XML into a tree, within limits. Entities other than XML's own are refused, and none is ever expanded.

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

/// Elements inside each other.
const MAX_DEPTH: usize = 200;
/// Attributes of an element, and prefixes that are declared at one place.
const MAX_ATTRIBUTES: usize = 250;
/// Elements of a document.
const MAX_ELEMENTS: usize = 2_000_000;

/// An element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Element {
    /// Without prefix.
    pub name: String,
    /// The address that its prefix stands for.
    pub namespace: String,
    /// With their prefixes.
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    /// The text directly in it, put together.
    pub text: String,
    /// From its first to its last byte.
    pub span: (usize, usize),
}

impl Element {
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of a child, with single spaces.
    pub fn text_of(&self, name: &str) -> Option<String> {
        self.child(name).map(Element::tidy).filter(|text| !text.is_empty())
    }

    pub fn tidy(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a document; the error says what is wrong and at which byte.
pub(crate) fn parse(text: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open: Vec<Element> = Vec::new();
    // depth, prefix, address
    let mut scopes: Vec<(usize, String, String)> = Vec::new();
    let mut root = None;
    let mut count = 0;
    loop {
        let before = usize::try_from(reader.buffer_position()).unwrap_or(0);
        let event = reader.read_event().map_err(|error| format!("{error}, at byte {before}"))?;
        let after = usize::try_from(reader.buffer_position()).unwrap_or(0);
        let wrong = |reason: &str| format!("{reason}, at byte {before}");
        let ended = match event {
            Event::Start(ref start) | Event::Empty(ref start) => {
                count += 1;
                if open.len() >= MAX_DEPTH || count > MAX_ELEMENTS {
                    return Err(wrong("too many elements"));
                }
                if root.is_some() {
                    return Err(wrong("a second root element"));
                }
                let mut attributes = Vec::new();
                for attribute in start.attributes().with_checks(false) {
                    let attribute = attribute.map_err(|error| wrong(&error.to_string()))?;
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0);
                    let value = value.map_err(|error| wrong(&error.to_string()))?.into_owned();
                    let key = attribute.key.0;
                    let declared = key.strip_prefix("xmlns:").or((key == "xmlns").then_some(""));
                    if let Some(prefix) = declared {
                        scopes.push((open.len(), prefix.to_owned(), value.clone()));
                    }
                    attributes.push((key.to_owned(), value));
                    if attributes.len() > MAX_ATTRIBUTES || scopes.len() > MAX_ATTRIBUTES {
                        return Err(wrong("too many attributes"));
                    }
                }
                let (prefix, name) = start.name().0.split_once(':').map_or(("", start.name().0), |split| split);
                let namespace =
                    scopes.iter().rev().find(|(_, p, _)| p == prefix).map(|(.., to)| to.clone()).unwrap_or_default();
                let name = name.to_owned();
                open.push(Element { name, namespace, attributes, span: (before, after), ..Element::default() });
                matches!(event, Event::Empty(_))
            }
            Event::End(_) => true,
            Event::Text(ref part) => {
                let part = part.xml10_content();
                match open.last_mut() {
                    Some(element) => element.text.push_str(&part),
                    None if part.trim().is_empty() => {}
                    None => return Err(wrong("text outside of the root element")),
                }
                false
            }
            Event::CData(ref part) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&part.xml10_content());
                }
                false
            }
            Event::GeneralRef(ref reference) => {
                let c = match reference.resolve_char_ref() {
                    Ok(Some(c)) => c,
                    _ => named(reference).ok_or_else(|| wrong("an entity that is not declared"))?,
                };
                if let Some(element) = open.last_mut() {
                    element.text.push(c);
                }
                false
            }
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => false,
        };
        if ended && let Some(mut element) = open.pop() {
            element.span.1 = after;
            scopes.retain(|(depth, ..)| *depth < open.len());
            match open.last_mut() {
                Some(parent) => parent.children.push(element),
                None => root = Some(element),
            }
        }
    }
    match (root, open.last()) {
        (_, Some(element)) => Err(format!("the document ends inside of <{}>", element.name)),
        (Some(root), None) => Ok(root),
        (None, None) => Err("there is no element".to_owned()),
    }
}

fn named(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
