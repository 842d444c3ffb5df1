//! Documents of strangers are read in a child process of the same program, which may cost only so much: a full stack or
//! memory, or a loop without end, ends the child and nothing else.

mod answer;
mod ask;
mod limits;
mod refusal;
#[cfg(test)]
mod tests;

pub use answer::{COMMAND, answer};
pub use ask::Reader;
pub use limits::Limits;
pub use refusal::Refusal;

use document::Document;
use serde::{Deserialize, Serialize};

/// What the child writes: one line of JSON.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Document(Box<Document>),
    Refusal(Refusal),
}
