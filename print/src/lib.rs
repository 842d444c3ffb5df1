#![doc = include_str!("../README.md")]

mod docx;
mod escape;
mod html;
mod model;
mod pdf;
mod prose;
mod world;

pub use docx::docx;
pub use html::{html, html_page, html_part};
pub use model::{Block, Cell, Column, Document, Front, Span, Words};
pub use pdf::{PrintError, pdf};
pub use prose::{prose, spans};
