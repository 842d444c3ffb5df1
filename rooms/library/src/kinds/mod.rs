//! The types of records of the library.

mod document;
mod law;
mod treaty;

pub use document::DOCUMENT;
pub use law::LAW;
pub use treaty::TREATY;

/// All of them.
pub static KINDS: [&records::Kind; 3] = [&DOCUMENT, &LAW, &TREATY];
