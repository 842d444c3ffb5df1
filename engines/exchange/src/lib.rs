#![doc = include_str!("../README.md")]

pub mod bibtex;
pub mod cite;
pub mod csl_json;
pub mod data_package;
pub mod dcat;
mod decode;
pub mod edtf;
mod full;
pub mod iati;
pub mod names;
pub mod oai;
mod reference;
pub mod ris;
pub mod skos;
mod turtle;
mod vocabulary;
pub mod web;
mod xml;

pub use decode::decode;
pub use names::{Name, Person};
pub use reference::{Extra, Loss, Problem, Read, Reference, Source, TitleIn, Wrong, limits};
pub use vocabulary::{DateField, Field, Kind, Role};
