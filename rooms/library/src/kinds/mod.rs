//! The types of records of the library.

mod collection;
mod document;
mod law;
mod treaty;

pub use collection::COLLECTION;
pub use document::DOCUMENT;
pub use law::LAW;
pub use treaty::TREATY;

/// The vocabulary of what works are about. Files and other libraries bring words of their own: those stay as they are.
pub const SUBJECTS: &str = "subjects";

/// What is read and cited; what other libraries harvest.
pub static WORKS: [&records::Kind; 3] = [&DOCUMENT, &LAW, &TREATY];
/// All of them; what is said of each is tested.
#[cfg(test)]
pub static KINDS: [&records::Kind; 4] = [&DOCUMENT, &LAW, &TREATY, &COLLECTION];
