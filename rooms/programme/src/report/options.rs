//! What is asked of a report.

use super::period::Period;
use crate::register::Register;

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// To a committee: office by office.
    Committee,
    /// On a programme: paragraph by paragraph of its mandates.
    Programme,
    /// Of one office that answers to several: sphere by sphere, in each paragraph by paragraph of what was asked there.
    Spheres,
    /// Of the activities as a table: forum, kind, description, outcome.
    Table,
    /// Of one activity: title, objective, mandates, status.
    Sheet,
}

impl Preset {
    /// All of them.
    pub const ALL: [Preset; 5] = [Preset::Committee, Preset::Programme, Preset::Spheres, Preset::Table, Preset::Sheet];

    /// Its word in addresses, on the command line and in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Preset::Committee => "committee",
            Preset::Programme => "programme",
            Preset::Spheres => "spheres",
            Preset::Table => "table",
            Preset::Sheet => "sheet",
        }
    }

    /// The form of a word.
    pub fn parse(word: &str) -> Option<Preset> {
        Preset::ALL.into_iter().find(|preset| preset.word() == word)
    }
}

/// What stands behind the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Mandates with the activities that answer them.
    Mandates,
    /// Money received and sought.
    Funding,
    /// Publications, studies, reports, pages on the web: what can be read.
    Publications,
    /// Meetings, workshops, courses.
    Meetings,
    /// Assessments and other work told country by country.
    Countries,
    /// Mandates that no activity answers.
    Unanswered,
}

impl Part {
    /// All of them, in the order in which they stand.
    pub const ALL: [Part; 6] =
        [Part::Mandates, Part::Funding, Part::Publications, Part::Meetings, Part::Countries, Part::Unanswered];

    /// Its word in addresses, on the command line and in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Part::Mandates => "mandates",
            Part::Funding => "funding",
            Part::Publications => "publications",
            Part::Meetings => "meetings",
            Part::Countries => "countries",
            Part::Unanswered => "unanswered",
        }
    }

    /// The part of a word.
    pub fn parse(word: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.word() == word)
    }
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The period told.
    pub period: Period,
    /// The form.
    pub preset: Preset,
    /// The annexes.
    pub parts: Vec<Part>,
    /// Identifiers of the bodies whose activities are told; none: of all. [`Preset::Spheres`] needs one at least.
    pub offices: Vec<String>,
    /// Of [`Preset::Programme`] the identifiers of the mandates that are told, of [`Preset::Sheet`] that of the activity; none:
    /// all of them.
    pub only: Vec<String>,
    /// The title; empty: that of the form.
    pub title: String,
    /// Who publishes it, from the whole to the part.
    pub bodies: Vec<String>,
    /// Classification number, languages of the original: what stands at the right of the head.
    pub marks: Vec<String>,
    /// The day of the compilation, `YYYY-MM-DD`.
    pub compiled_on: String,
}

impl Options {
    /// Does the report tell this mandate? That of chosen mandates tells them and their paragraphs, whatever else what answers
    /// them answers.
    pub fn tells_mandate(&self, register: &Register, id: &str) -> bool {
        if self.preset != Preset::Programme || self.only.is_empty() {
            return true;
        }
        let whole = register.get(id).and_then(|mandate| mandate.first("part_of"));
        self.only.iter().any(|chosen| chosen == id || whole == Some(chosen.as_str()))
    }
}
