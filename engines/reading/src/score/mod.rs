//! How well a reader does on texts that people annotated: quotations and speakers, terms and their voice, people and their
//! sex, what else is named, what an article is, and test cases by functional class.

mod articles;
mod cases;
mod errors;
mod facts;
mod people;
mod quotes;
mod rate;
mod tally;
mod terms;

pub use articles::{ArticleScore, GOLD_FLAGS, GoldArticle, GoldPart, score_articles};
pub use cases::{Case, CaseScore, score_cases};
pub use errors::{ErrorKind, count, people_errors, quote_errors, term_errors};
pub use facts::{FactList, FactScore, GoldFact, GoldFacts, score_facts};
pub use people::{GoldPeople, GoldPerson, PeopleScore, score_people};
pub use quotes::{Found, GoldQuote, GoldText, QuoteScore, score_quotes};
pub use rate::Rate;
pub use tally::Tally;
pub use terms::{GoldMark, GoldSentence, TermScore, score_terms};
