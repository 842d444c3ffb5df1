//! Quotations: what a text gives as said, written or held by others, and by whom.
//!
//! Verbs of saying are found with their forms; a rule for each way in which news reports (clause, marks, infinitive,
//! colon, source, afterthought) takes the words said and the noun phrase that speaks. The plan follows Pouliquen et al.
//! (2007) and the Gender Gap Tracker (Asr et al., 2021), with rules of our own for Spanish.

mod after_verb;
mod before_verb;
mod clause;
mod cue;
mod draft;
mod drafts;
mod incise;
mod left;
mod marked;
mod opening;
mod quote;
mod right;
mod same;
mod set_out;
mod skipped;
mod source;
mod speaker;
mod subject;

pub use quote::{Quote, QuoteType, SpeakerKind};
pub(crate) use speaker::quotes;
