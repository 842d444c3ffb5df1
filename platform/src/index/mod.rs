//! The embedded full-text index: a follower of the change log that can be deleted and rebuilt at any time.
//!
//! One process (the keeper) writes it with [`follow_until`]; any process reads it through [`Index`].
//! Rooms say what is in it by [`Documents`]. Words are found in any inflected form in four languages, accents
//! aside; see [`Query::text`] for what people may write.

mod ask;
mod columns;
mod counts;
mod directory;
mod folder;
mod inflect;
mod keep;
mod model;
mod names;
mod open;
mod order;
mod pieces;
mod rebuild;
mod records;
mod schema;
mod search;
mod shape;
mod snippet;
mod split;
mod syntax;
mod tokens;
mod write;

pub use folder::ask_rebuild;
pub use keep::{catch_up, follow_until};
pub use model::{
    Document, Documents, Facets, Found, Hit, IndexStanding, LONGEST_TEXT, MOST_CLAUSES, MOST_HITS, Piece, Query,
    SearchProblem, Sort,
};
pub use names::{country_code, language_code};
pub use open::Index;
pub use rebuild::rebuild;
pub use records::{
    AHEAD, Beside, KIND, Marker, Narrowing, RecordDocument, RecordIndex, RecordQuery, RecordSort, RecordsFound, Said,
};

#[cfg(test)]
mod tests;
