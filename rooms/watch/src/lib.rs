//! Watch: sources, polite collecting, the permanent archive, articles with their versions, stories.

mod actions;
mod check;
mod clock;
mod collect;
mod commands;
mod documents;
mod erase;
mod exchange;
mod follow;
mod import;
mod model;
mod pages;
mod panel;
mod published;
mod room;
mod starter;
mod store;

pub use actions::{READ_FULL_TEXT, SEE_ARTICLES};
pub use clock::zone;
pub use collect::{Collecting, Keeping, become_keeper, collect, collect_as, is_kept};
pub use documents::ArticleDocuments;
pub use erase::{Erased, erase_again, recall};
pub use follow::catch_up;
pub use model::{ArticleCard, SourceKind, SourceState, Version};
pub use pages::{may_in_country, may_read_full};
pub use panel::{ArticleReader, MarkedText, ReadArticle, TermUse, TextMark, TextPiece, TraitFamily, VoiceChip, Voices};
pub use room::room;
pub use store::{Articles, CountryCount, NewSource, SourceFilter, Sources, Stories, Tally, counts_by_country, within};
