//! One row of a list, read and written.

use super::columns::{COLUMNS, LANGUAGES, LONGEST_CELL, OPTIONAL};
use super::pattern::{Atom, Part, Pattern, PatternFault, pattern, patterns};
use super::problem::Fault;
use super::sets::set;
use super::term::{Category, Reasons, RecommendedBy, Severity, Source, Term};
use crate::lexicon::verb_forms;
use crate::span::Within;

/// A fault and its column.
pub(crate) type Place = (&'static str, Fault);

/// Reads a row; `cell` gives the text of a column. All faults of the row are told, not only the first.
pub(crate) fn read<'a>(cell: impl Fn(&'static str) -> &'a str) -> Result<Term, Vec<Place>> {
    let mut faults: Vec<Place> = Vec::new();
    for column in COLUMNS {
        if cell(column).len() > LONGEST_CELL {
            faults.push((column, Fault::CellTooLong));
        } else if cell(column).is_empty() && !OPTIONAL.contains(&column) {
            faults.push((column, Fault::CellEmpty));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let language = cell("language");
    if !LANGUAGES.contains(&language) {
        faults.push(("language", Fault::LanguageUnknown(language.to_owned())));
    }
    check_patterns("pattern", patterns(cell("pattern")), language, &mut faults);
    for column in ["requires", "excludes"] {
        for phrase in list(cell(column)) {
            let bare = || phrase.trim_start_matches('!');
            let words = if column == "requires" { bare() } else { &phrase };
            check_patterns(column, pattern(words).map(|p| vec![p]), language, &mut faults);
        }
    }
    let category = named("category", cell("category"), Category::from_name, &mut faults);
    let severity = named("severity", cell("severity"), Severity::from_name, &mut faults);
    let recommended_by = named("recommended_by", cell("recommended_by"), RecommendedBy::from_name, &mut faults);
    let within = match cell("within") {
        "" => None,
        "title" => Some(Within::Title),
        "text" => Some(Within::Text),
        other => {
            faults.push(("within", Fault::WithinUnknown(other.to_owned())));
            None
        }
    };
    match (category, severity, recommended_by) {
        (Some(category), Some(severity), Some(recommended_by)) if faults.is_empty() => Ok(Term {
            id: cell("id").to_owned(),
            language: language.to_owned(),
            label: cell("label").to_owned(),
            pattern: cell("pattern").to_owned(),
            category,
            severity,
            recommended: list(cell("recommended")),
            reason: Reasons {
                es: cell("reason_es").to_owned(),
                en: cell("reason_en").to_owned(),
                pt: cell("reason_pt").to_owned(),
                fr: cell("reason_fr").to_owned(),
            },
            source: cell("source").to_owned(),
            source_url: Some(cell("source_url").to_owned()).filter(|url| !url.is_empty()),
            more_sources: list(cell("more_sources")).iter().map(|text| source(text)).collect(),
            recommended_by,
            requires: list(cell("requires")),
            excludes: list(cell("excludes")),
            within,
        }),
        _ => Err(faults),
    }
}

impl Term {
    /// The cells of its row by column, as a list's file has them.
    pub fn cells(&self) -> Vec<(&'static str, String)> {
        COLUMNS.into_iter().zip(write(self)).collect()
    }
}

/// The cells of a term, in the order of [`COLUMNS`].
pub(crate) fn write(term: &Term) -> [String; 18] {
    let more: Vec<String> = term
        .more_sources
        .iter()
        .map(|source| match &source.url {
            Some(url) => format!("{} <{url}>", source.name),
            None => source.name.clone(),
        })
        .collect();
    let within = match term.within {
        None => "",
        Some(Within::Title) => "title",
        Some(Within::Text) => "text",
    };
    [
        term.id.clone(),
        term.language.clone(),
        term.label.clone(),
        term.pattern.clone(),
        term.category.as_str().to_owned(),
        term.severity.as_str().to_owned(),
        term.recommended.join("; "),
        term.reason.es.clone(),
        term.reason.en.clone(),
        term.reason.pt.clone(),
        term.reason.fr.clone(),
        term.source.clone(),
        term.source_url.clone().unwrap_or_default(),
        more.join("; "),
        term.recommended_by.as_str().to_owned(),
        term.requires.join("; "),
        term.excludes.join("; "),
        within.to_owned(),
    ]
}

/// `Name <address>` or only a name.
fn source(text: &str) -> Source {
    match text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
        Some((name, url)) => Source { name: name.trim().to_owned(), url: Some(url.trim().to_owned()) },
        None => Source { name: text.to_owned(), url: None },
    }
}

/// The context word that must not stand near: what follows `!`; after `!!`, anywhere in the sentence.
pub(crate) fn refused(word: &str) -> Option<&str> {
    word.strip_prefix('!')
}

/// What `;` parts, without empty pieces.
fn list(cell: &str) -> Vec<String> {
    cell.split(';').map(str::trim).filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}

fn named<T>(column: &'static str, name: &str, of: fn(&str) -> Option<T>, faults: &mut Vec<Place>) -> Option<T> {
    let found = of(name);
    if found.is_none() {
        faults.push((column, Fault::name(column, name)));
    }
    found
}

fn check_patterns(
    column: &'static str,
    read: Result<Vec<Pattern>, PatternFault>,
    language: &str,
    faults: &mut Vec<Place>,
) {
    let patterns = match read {
        Ok(patterns) => patterns,
        Err(fault) => return faults.push((column, fault.into())),
    };
    let unknown = patterns.iter().flat_map(atoms).find_map(|atom| match atom {
        Atom::Set(name) if set(name, language).is_none() => Some(name),
        _ => None,
    });
    if let Some(name) = unknown {
        faults.push((column, Fault::SetUnknown { set: name.clone(), language: language.to_owned() }));
    }
    let unformed = patterns.iter().flat_map(atoms).find_map(|atom| match atom {
        Atom::Verb(word) if verb_forms(language, word).is_none() => Some(word),
        _ => None,
    });
    if let Some(word) = unformed {
        faults.push((column, PatternFault::Verb(word.clone()).into()));
    }
    let is_word = |pattern: &Pattern| pattern.parts.len() == 1 && pattern.before.is_none() && pattern.behind.is_none();
    if column == "requires" && !patterns.iter().all(is_word) {
        faults.push((column, Fault::ContextWrong));
    }
}

fn atoms(pattern: &Pattern) -> impl Iterator<Item = &Atom> {
    let sides = pattern.before.iter().chain(&pattern.behind).flat_map(|beside| &beside.any_of);
    let parts = pattern.parts.iter().flat_map(|part| match part {
        Part::Word(atoms) | Part::Maybe(atoms) => atoms.as_slice(),
        Part::Gap(_) => &[],
    });
    sides.chain(parts)
}
