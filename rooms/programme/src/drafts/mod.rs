//! Reports that are worked on before they are frozen: the register's text with what people wrote over it, their comments,
//! and what each office approved.

mod files;
mod frozen;
mod store;
mod text;

pub use files::DraftFile;
pub use frozen::frozen_sections;
pub use store::{Approval, Comment, Draft, Drafts, Passage, Saved};
pub use text::{Line, Standing, Text, digest_of_section, lay, left_out, said};
