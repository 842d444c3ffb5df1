#![doc = include_str!("../README.md")]

mod address;
mod article;
mod blocks;
mod byline;
mod content;
mod date_text;
mod dates;
mod decode;
mod extract;
mod fold;
mod furniture;
mod head;
mod json_ld;
mod json_text;
mod limits;
mod links;
mod markup;
mod meta;
mod names;
mod stated;
mod tag;
mod title;
mod tree;
mod trim;
mod wording;

pub use article::{Article, Image, Kind, Warning};
pub use decode::{Decoded, decode};
pub use extract::extract;
pub use markup::{Markup, markup};
pub use names::is_person;
pub use stated::Stated;
