//! A term and what is said of it.

use serde::{Deserialize, Serialize};

use crate::span::Within;

/// A word or phrase that a guide advises against.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Term {
    /// Such as `es-001`; unique in a list.
    pub id: String,
    /// ISO 639-1 code of the texts it is sought in.
    pub language: String,
    /// The term as people write it.
    pub label: String,
    /// How it is found: patterns parted by `;`, as the crate's documentation describes.
    pub pattern: String,
    /// What kind of harm.
    pub category: Category,
    /// How much.
    pub severity: Severity,
    /// What to write instead, best first.
    pub recommended: Vec<String>,
    /// Why, in each language of the interface.
    pub reason: Reasons,
    /// The guide that advises against it.
    pub source: String,
    /// Where the guide can be read.
    pub source_url: Option<String>,
    /// Other guides that say the same.
    pub more_sources: Vec<Source>,
    /// Who proposes the alternative.
    pub recommended_by: RecommendedBy,
    /// Context words, one of which must stand in the same sentence; none: any sentence will do. Those that begin with `!`
    /// must not stand nearer than these.
    pub requires: Vec<String>,
    /// Phrases within which it is no hit, as patterns.
    pub excludes: Vec<String>,
    /// Sought there only; `None`: in title and text.
    pub within: Option<Within>,
}

impl Term {
    /// The term as people write it.
    pub fn label(&self) -> String {
        self.label.clone()
    }

    /// Whether guides disagree on it. Such a term is shown with both views, never as an error.
    pub fn is_contested(&self) -> bool {
        self.category == Category::Contested
    }

    /// Why the term is advised against, in the language asked, else in Spanish, else in any; and in which it is told.
    pub fn reason_in(&self, language: &str) -> (&'static str, &str) {
        let all = &self.reason;
        let told = [("es", &all.es), ("en", &all.en), ("pt", &all.pt), ("fr", &all.fr)];
        let asked = told.iter().filter(|(code, _)| *code == language);
        let found = asked.chain(&told).find(|(_, text)| !text.is_empty());
        found.map_or(("es", ""), |&(code, text)| (code, text.as_str()))
    }
}

/// A reason in the languages of the interface; empty where there is none.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Reasons {
    /// Spanish.
    pub es: String,
    /// English.
    pub en: String,
    /// Portuguese.
    pub pt: String,
    /// French.
    pub fr: String,
}

/// A further guide.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// Names of a closed list, as they stand in files.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $text)] $variant,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// As it stands in a list.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }

            /// The inverse of [`Self::as_str`].
            pub fn from_name(name: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|one| one.as_str() == name)
            }
        }
    };
}

named! {
    /// What kind of harm a term does.
    Category {
        /// Calls a person unlawful.
        Illegality = "illegality",
        /// Guides disagree: both views are shown.
        Contested = "contested",
        /// Migration as flood, wave, avalanche.
        MetaphorDisaster = "metaphor-disaster",
        /// Migration as invasion, assault.
        MetaphorWar = "metaphor-war",
        /// Makes a group suspect.
        Criminalisation = "criminalisation",
        /// Ties a crime to an origin.
        CrimeOrigin = "crime-origin",
        /// People as things, numbers or initials.
        Dehumanisation = "dehumanisation",
        /// More than the facts say.
        Exaggeration = "exaggeration",
        /// An insult.
        Slur = "slur",
        /// A category in place of a person.
        PersonFirst = "person-first",
        /// Wrong in law or fact.
        Inaccurate = "inaccurate",
        /// Takes a side unsaid.
        Loaded = "loaded",
        /// Sets people apart.
        Othering = "othering",
        /// Excuses or hides violence against women or children.
        Gender = "gender",
    }
}

named! {
    /// How much harm.
    Severity {
        /// Worth a thought.
        Low = "low",
        /// Better avoided.
        Medium = "medium",
        /// Not in one's own voice.
        High = "high",
    }
}

named! {
    /// Who proposes an alternative.
    RecommendedBy {
        /// The guide cited.
        Source = "source",
        /// The editors of the list.
        Editor = "editor",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_there_and_back() {
        assert!(Category::ALL.iter().all(|c| Category::from_name(c.as_str()) == Some(*c)));
        assert_eq!(Severity::from_name("high"), Some(Severity::High));
        assert_eq!(RecommendedBy::from_name("nobody"), None);
    }
}
