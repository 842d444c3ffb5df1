//! What an article is about and of which kind: topic, section, genre, own text or an agency's. Each says by which words
//! and how sure it is; below its floor it says nothing.

mod about;
mod copy;
mod genre;
mod section;
mod stems;
mod topics;

use serde::{Deserialize, Serialize};

pub use about::About;
pub use copy::{Authorship, Byline, CopyKind};
pub use genre::{Genre, GenreKind};
pub use section::{Section, SectionName};
pub use topics::Topic;

use crate::facts::Side;

/// Topic, section, genre, whose text.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Subject {
    /// At most three, the surest first.
    pub topics: Vec<Topic>,
    /// Where a newspaper would put it.
    pub section: Option<Section>,
    /// News, interview, opinion, …
    pub genre: Option<Genre>,
    /// Own text or an agency's.
    pub copy: Option<Authorship>,
    /// Who signed it.
    pub bylines: Vec<Byline>,
}

impl Subject {
    /// What headline and body say, the body last.
    pub(crate) fn of(sides: &[&Side<'_>], about: &About<'_>) -> Subject {
        let topics = topics::topics(sides);
        let (copy, bylines) = copy::copy(sides, about);
        let section = section::section(&topics, about);
        let genre = genre::genre(sides, about, &bylines);
        Subject { topics, section, genre, copy, bylines }
    }
}
