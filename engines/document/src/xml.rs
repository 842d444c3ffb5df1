//! XML as a row of marks and texts. Entities that a file declares are not expanded.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_html5_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::Refusal;

/// Elements within each other; more is no document that a person wrote.
const DEPTH: usize = 256;

/// What stands next.
pub(crate) enum Piece<'a> {
    /// An element begins: its name without prefix, and its attributes.
    Open(&'a str, Attributes<'a>),
    /// An element ends.
    Close(&'a str),
    /// Text.
    Text(&'a str),
}

pub(crate) struct Attributes<'a>(&'a BytesStart<'a>);

impl Attributes<'_> {
    /// The value of an attribute, by its name without prefix.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.all().into_iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// All attributes: names without prefix, and values.
    pub(crate) fn all(&self) -> Vec<(String, String)> {
        let mut all = Vec::new();
        let mut attributes = self.0.attributes();
        // twice the same name is no reason to lose both
        attributes.with_checks(false);
        for attribute in attributes.flatten() {
            if let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) {
                all.push((local(attribute.key.as_ref()).to_owned(), value.into_owned()));
            }
        }
        all
    }
}

/// Tells of every piece in order.
pub(crate) fn walk(text: &str, mut meet: impl FnMut(Piece<'_>) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.allow_dangling_amp = true;
    let mut depth = 0usize;
    loop {
        match reader.read_event().map_err(|_| Refusal::Broken)? {
            Event::Start(tag) => {
                depth += 1;
                if depth > DEPTH {
                    return Err(Refusal::Broken);
                }
                meet(Piece::Open(local(tag.name().as_ref()), Attributes(&tag)))?;
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                meet(Piece::Close(local(tag.name().as_ref())))?;
            }
            Event::Text(text) => meet(Piece::Text(&text.xml10_content()))?,
            Event::CData(text) => meet(Piece::Text(&text.xml10_content()))?,
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(c)) => meet(Piece::Text(c.encode_utf8(&mut [0; 4])))?,
                _ => meet(Piece::Text(resolve_html5_entity(&name).unwrap_or_default()))?,
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(xml: &str) -> Result<String, Refusal> {
        let mut all = String::new();
        walk(xml, |piece| {
            if let Piece::Text(text) = piece {
                all.push_str(text);
            }
            Ok(())
        })?;
        Ok(all)
    }

    #[test]
    fn entities_of_the_language_are_read_and_those_of_the_file_are_not() {
        let bomb = "<!DOCTYPE x [<!ENTITY a 'ja'><!ENTITY b '&a;&a;'>]><x>&lt;&ntilde;&#241;&b;</x>";
        assert_eq!(texts(bomb).as_deref(), Ok("<ññ"));
    }

    #[test]
    fn endless_nesting_is_refused() {
        assert_eq!(texts(&"<a>".repeat(300)), Err(Refusal::Broken));
    }
}
