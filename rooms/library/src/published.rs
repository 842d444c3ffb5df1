//! What of the library anybody may take away whole.

use records::published::PublishedKind;

use crate::kinds::{COLLECTION, DOCUMENT, LAW, TREATY};

/// Its kinds of records.
pub fn kinds() -> [PublishedKind; 4] {
    let of = |kind, title, about| PublishedKind { kind, room: "library", title, about };
    [
        of(&DOCUMENT, "library-documents-title", "library-documents-lede"),
        of(&LAW, "library-laws-title", "library-laws-lede"),
        of(&TREATY, "library-treaties-title", "library-treaties-lede"),
        of(&COLLECTION, "library-collections-title", "library-collections-lede"),
    ]
}
