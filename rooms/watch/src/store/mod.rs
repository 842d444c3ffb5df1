//! Watch in the database.

mod articles;
mod cards;
mod left_out;
mod remarks;
mod sources;
mod stories;

pub use articles::{Articles, CaptureLine, PageFacts};
pub use left_out::LeftOut;
pub use remarks::{Remark, RemarkKind, Said};
pub use sources::{NewSource, Readdressed, SourceFilter, Sources, Tally, make_room};
pub use stories::{CountryCount, Stories, Story, counts_by_country, counts_since, within};
