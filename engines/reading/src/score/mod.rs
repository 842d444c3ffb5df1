//! How well a reader does on texts that people annotated: quotations and speakers, terms and their voice, and test cases
//! by functional class.

mod cases;
mod errors;
mod quotes;
mod rate;
mod terms;

pub use cases::{Case, CaseScore, score_cases};
pub use errors::{ErrorKind, count, quote_errors, term_errors};
pub use quotes::{Found, GoldQuote, GoldText, QuoteScore, score_quotes};
pub use rate::Rate;
pub use terms::{GoldMark, GoldSentence, TermScore, score_terms};
