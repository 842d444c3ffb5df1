#![doc = include_str!("../README.md")]

mod day;
mod docx;
mod epub;
mod heading;
mod html;
mod issued;
mod kind;
mod language;
mod limits;
mod markup;
mod model;
mod numbers;
mod odt;
mod pack;
mod pdf;
mod pdf_facts;
mod pdf_labels;
mod placeholder;
mod plain;
mod prose;
mod read;
mod references;
mod schema_org;
mod text;
mod xml;

pub use kind::{Kind, kind};
pub use limits::{Limits, Refusal};
pub use model::{Document, Origin, Page, Said, Warning, Work};
pub use read::read;
