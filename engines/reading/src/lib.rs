#![doc = include_str!("../README.md")]

mod doc;
mod facts;
mod flags;
mod fold;
mod known;
pub mod language;
mod lexicon;
mod list_file;
pub mod model;
mod people;
mod phrases;
mod place_names;
mod quotes;
mod reader;
mod reading;
mod roles;
pub mod score;
mod senses;
mod sex;
mod signs;
mod span;
mod subject;
mod terms;
mod voice;
mod words;

pub use facts::{
    Demonym, Described, Facts, Group, KnownOrganisation, Law, LawKind, Mention, Organisation, OrganisationBy, Place,
    PlaceKind, Right,
};
pub use flags::{Flag, Flags};
pub use known::{
    KnownFirstName, KnownName, KnownPerson, KnownPlace, NAME_COLUMNS, NameFault, NameKind, NameList, NameProblem,
    ParsedNames,
};
pub use lexicon::VerbClass;
pub use people::{NameGuess, Person, PersonKind, guess_name};
pub use quotes::{Quote, QuoteType, SpeakerKind};
pub use reader::{Reader, Text};
pub use reading::{Mark, Reading};
pub use roles::{Function, Role, Told};
pub use sex::{Sex, SexEvidence};
pub use span::{Span, Within};
pub use subject::{About, Authorship, Byline, CopyKind, Genre, GenreKind, Section, SectionName, Subject, Topic};
pub use terms::{
    Category, Fault, LANGUAGES, Parsed, PatternFault, Problem, Reasons, RecommendedBy, Severity, Source, Term,
    TermList, check,
};
pub use voice::Voice;
