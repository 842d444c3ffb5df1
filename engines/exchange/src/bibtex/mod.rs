//! BibTeX and biblatex, read and written.
//!
//! Read: `@string`, `@comment`, `@preamble`, `#`, braces and quotes, month macros, LaTeX accents and ligatures, names in
//! the four orders with braced bodies, `crossref`, biblatex fields and EDTF dates.
//! Written: classic entry types where there is one, biblatex's otherwise; UTF-8, or LaTeX commands for old styles.

mod entry;
mod fields;
mod kinds;
mod latex;
mod names;
mod native;
mod read;
mod scan;
mod write;

pub use native::Letters;
pub use read::read;
pub use write::write;

#[cfg(test)]
mod tests;
