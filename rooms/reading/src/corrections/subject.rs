//! What of a reading can be corrected, and what a person may say of each.

use platform::words::COUNTRIES;
use serde::Serialize;

/// The machine is right.
pub const RIGHT: &str = "right";
/// It is no such thing: not this term, no quotation, no person.
pub const WRONG: &str = "wrong";
/// The machine did not find it: what it says of something that a person told.
pub const MISSED: &str = "missed";
/// It stands there with other borders, as another correction tells.
pub const MOVED: &str = "moved";
/// What stands for a whole article whose quotations somebody has all looked at.
pub const CHECKED: &str = "checked";

/// What is corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// A marked term.
    Term,
    /// A quotation.
    Quote,
    /// Somebody named.
    Person,
    /// The article: all its quotations were looked at.
    Article,
    /// In what function somebody is in the news.
    Part,
    /// Whether somebody migrates.
    Migrant,
    /// A place.
    Place,
    /// Of whom the text speaks.
    Group,
    /// A law or treaty.
    Law,
    /// A right.
    Right,
    /// An organisation.
    Organisation,
    /// What the article is about.
    Topic,
    /// Where a newspaper would put it.
    Section,
    /// Of which kind it is.
    Genre,
    /// Whose copy it is.
    Copy,
    /// Something that an editor would look at; its name stands in the place of title or text.
    Flag,
}

/// The GMMP's topics.
const TOPICS: [&str; 58] = [
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
    "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39",
    "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56", "57", "58",
];
const SECTIONS: [&str; 17] = [
    "politics",
    "world",
    "economy",
    "society",
    "justice",
    "crime",
    "migration",
    "health",
    "science",
    "environment",
    "education",
    "culture",
    "entertainment",
    "media",
    "sports",
    "local",
    "opinion",
];
const GENRES: [&str; 7] = ["news", "brief", "interview", "opinion", "editorial", "chronicle", "report"];
const FUNCTIONS: [&str; 7] =
    ["subject", "spokesperson", "expert", "personal-experience", "eye-witness", "popular-opinion", "unknown"];

impl Subject {
    const ALL: [Subject; 16] = [
        Subject::Term,
        Subject::Quote,
        Subject::Person,
        Subject::Article,
        Subject::Part,
        Subject::Migrant,
        Subject::Place,
        Subject::Group,
        Subject::Law,
        Subject::Right,
        Subject::Organisation,
        Subject::Topic,
        Subject::Section,
        Subject::Genre,
        Subject::Copy,
        Subject::Flag,
    ];

    /// Its word in the database, in addresses and in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Subject::Term => "term",
            Subject::Quote => "quote",
            Subject::Person => "person",
            Subject::Article => "article",
            Subject::Part => "part",
            Subject::Migrant => "migrant",
            Subject::Place => "place",
            Subject::Group => "group",
            Subject::Law => "law",
            Subject::Right => "right",
            Subject::Organisation => "organisation",
            Subject::Topic => "topic",
            Subject::Section => "section",
            Subject::Genre => "genre",
            Subject::Copy => "copy",
            Subject::Flag => "flag",
        }
    }

    /// The one of a word.
    pub fn parse(word: &str) -> Option<Subject> {
        Subject::ALL.into_iter().find(|subject| subject.word() == word)
    }

    /// May everybody know what was said of it? Not who is quoted and named.
    pub fn is_public(self) -> bool {
        use Subject::{Article, Migrant, Part, Person, Quote};
        !matches!(self, Quote | Person | Part | Migrant | Article)
    }

    /// What a person may say of it.
    pub fn values(self) -> Vec<&'static str> {
        let own: &[&str] = match self {
            Subject::Article => return vec![CHECKED],
            Subject::Term => &[WRONG, "own", "quoted", "critical"],
            Subject::Quote => &[WRONG, "woman", "man", "group", "institution", "unknown"],
            Subject::Person => &[WRONG, "woman", "man", "other", "unknown"],
            Subject::Group | Subject::Law | Subject::Right | Subject::Organisation => &[WRONG],
            Subject::Place => return [RIGHT, WRONG].into_iter().chain(COUNTRIES.iter().copied()).collect(),
            Subject::Part => &FUNCTIONS,
            Subject::Migrant => &["yes", "no", "unknown"],
            Subject::Topic => &TOPICS,
            Subject::Section => &SECTIONS,
            Subject::Genre => &GENRES,
            Subject::Copy => &["own", "agency", "mixed"],
            Subject::Flag => &["yes", "no"],
        };
        [RIGHT].into_iter().chain(own.iter().copied()).collect()
    }
}

/// What is told together, under which heading.
pub const GROUPS: &[(&str, &[Subject])] = &[
    ("reading-correct-group-term", &[Subject::Term]),
    ("reading-correct-group-quote", &[Subject::Quote]),
    ("reading-correct-group-person", &[Subject::Person, Subject::Part, Subject::Migrant]),
    ("reading-context-places", &[Subject::Place, Subject::Group]),
    ("reading-context-laws", &[Subject::Law, Subject::Right]),
    ("reading-context-organisations", &[Subject::Organisation]),
    ("reading-context-kind", &[Subject::Topic, Subject::Section, Subject::Genre, Subject::Copy]),
    ("reading-context-flags", &[Subject::Flag]),
];
