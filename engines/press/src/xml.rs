//! Lenient reading of XML as news sites serve it.
//!
//! A strict parser stops at the first bare `&`; a third of small outlets would be lost to it.
//! This one never stops: what cannot be markup is text, end tags close what they can, and what
//! was mended is told. Entities declared in the document are never expanded.

mod entities;
mod names;
mod scan;
mod tree;
mod value;

pub(crate) use entities::{decode_into, decoded};
pub(crate) use names::{Ns, local_name};
pub(crate) use scan::{Attributes, Scanner, Token};
pub(crate) use tree::{Document, MAX_DEPTH, MAX_ELEMENTS};
pub(crate) use value::{escaped, has_entity_or_cdata, inner_markup, inner_text};
