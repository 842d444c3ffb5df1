//! Styles and locales, each unpacked once.

use super::elements::each;
use super::{Language, apa, iso690};
use hayagriva::archive::{ArchivedStyle, locales as archived_locales};
use hayagriva::citationberg::{
    IndependentStyle, LayoutRenderingElement, Locale, LocaleCode, Name, NamesChild, Style as CslStyle,
};
use std::sync::OnceLock;

/// A style of citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// American Psychological Association, 7th edition.
    Apa,
    /// Chicago Manual of Style, 18th edition, author and date.
    ChicagoAuthorDate,
    /// Chicago Manual of Style, 18th edition, notes and bibliography.
    ChicagoNotes,
    /// MLA Handbook, 9th edition.
    Mla,
    /// ISO 690, author and date.
    Iso690,
    /// Vancouver: Citing Medicine, 2nd edition, by order of citation.
    Vancouver,
}

impl Style {
    /// All of them.
    pub const ALL: [Style; 6] =
        [Style::Apa, Style::ChicagoAuthorDate, Style::ChicagoNotes, Style::Mla, Style::Iso690, Style::Vancouver];

    /// A short name for addresses and settings.
    pub fn word(self) -> &'static str {
        match self {
            Style::Apa => "apa",
            Style::ChicagoAuthorDate => "chicago-author-date",
            Style::ChicagoNotes => "chicago-notes",
            Style::Mla => "mla",
            Style::Iso690 => "iso690",
            Style::Vancouver => "vancouver",
        }
    }

    /// The style of a short name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.word() == word)
    }

    /// The style in a language: ISO 690 and the APA have words that no locale of CSL says.
    pub(super) fn csl(self, language: Language) -> Option<&'static IndependentStyle> {
        type Loaded = OnceLock<Option<IndependentStyle>>;
        static LOADED: [Loaded; 6] = [const { OnceLock::new() }; 6];
        static APA: [Loaded; 4] = [const { OnceLock::new() }; 4];
        static ISO_690: [Loaded; 4] = [const { OnceLock::new() }; 4];
        let loaded = match self {
            Style::Apa => APA.get(language as usize),
            Style::Iso690 => ISO_690.get(language as usize),
            _ => LOADED.get(self as usize),
        };
        loaded?.get_or_init(|| self.load(language)).as_ref()
    }

    fn load(self, language: Language) -> Option<IndependentStyle> {
        let archived = match self {
            Style::Apa => ArchivedStyle::AmericanPsychologicalAssociation,
            Style::ChicagoAuthorDate => ArchivedStyle::ChicagoAuthorDate,
            Style::ChicagoNotes => ArchivedStyle::ChicagoNotes,
            Style::Mla => ArchivedStyle::ModernLanguageAssociation,
            Style::Iso690 => ArchivedStyle::Iso690AuthorDate,
            Style::Vancouver => ArchivedStyle::NlmCitationSequence,
        };
        match archived.get() {
            CslStyle::Independent(mut style) => {
                style.macros.iter_mut().for_each(|part| each(&mut part.children, &mut name_the_names));
                match self {
                    Style::Apa => apa::say_in(&mut style, language),
                    Style::Iso690 => iso690::say_in(&mut style, language),
                    _ => {}
                }
                Some(style)
            }
            CslStyle::Dependent(_) => None,
        }
    }
}

/// Gives `names` its `name` where a style leaves it out, which means the same to CSL. Without it hayagriva 0.10 takes
/// names with a label for empty, and Vancouver loses its authors.
fn name_the_names(element: &mut LayoutRenderingElement) {
    let LayoutRenderingElement::Names(names) = element else { return };
    let named = names.children.iter().any(|child| matches!(child, NamesChild::Name(_)));
    if !named && !names.children.is_empty() {
        names.children.insert(0, NamesChild::Name(Name::default()));
    }
}

pub(super) fn locale(language: Language) -> LocaleCode {
    LocaleCode(code(language).to_owned())
}

fn code(language: Language) -> &'static str {
    match language {
        Language::Es => "es-ES",
        Language::En => "en-US",
        Language::Pt => "pt-BR",
        Language::Fr => "fr-FR",
    }
}

/// The four locales; of the sixty-four of the archive the others are thrown away.
pub(super) fn locales() -> &'static [Locale] {
    static LOADED: OnceLock<Vec<Locale>> = OnceLock::new();
    LOADED.get_or_init(|| {
        let ours = [Language::Es, Language::En, Language::Pt, Language::Fr].map(code);
        let is_ours = |locale: &Locale| locale.lang.as_ref().is_some_and(|lang| ours.contains(&lang.0.as_str()));
        archived_locales().into_iter().filter(is_ours).collect()
    })
}
