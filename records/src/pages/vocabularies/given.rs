//! Terms as people bring them: a table, or SKOS in RDF/XML.

use std::collections::HashMap;

use exchange::skos::{self, Concept, Link, Scheme, Word};
use platform::pages::{Cell, Fields, csv_text};
use platform::table::{NoTable, Table};

use super::list::LANGS;
use super::term::slug;

/// The columns that are read; others are passed over.
const COLUMNS: [&str; 6] = ["id", "es", "en", "pt", "fr", "broader"];
/// Steps upward from a term; what goes on is a circle.
const DEEPEST: usize = 64;

/// The terms of a file.
pub(super) struct Given {
    /// Each with the row of the table on which it stands, or its number among the concepts; broader ones come first in SKOS.
    pub rows: Vec<(u64, Fields)>,
    /// Rows that could not be read, and the catalogue key of why.
    pub broken: Vec<(u64, &'static str)>,
}

impl Given {
    /// Reads a file; else the catalogue key of what is wrong with it.
    pub fn read(bytes: &[u8]) -> Result<Given, &'static str> {
        if is_xml(bytes) {
            let read = skos::read(bytes).map_err(|_| "records-term-import-no-skos")?;
            return match read.scheme.concepts.is_empty() {
                true => Err("records-term-import-no-concepts"),
                false => Ok(of_scheme(&read.scheme)),
            };
        }
        of_table(&Table::read(bytes).map_err(NoTable::key)?)
    }

    /// The same as a table, as it is carried from the trial to the import.
    pub fn as_csv(&self) -> anyhow::Result<String> {
        let cells = |(_, said): &(u64, Fields)| COLUMNS.map(|name| Cell::from(said.text(name).to_owned())).to_vec();
        csv_text(Some(&COLUMNS), self.rows.iter().map(cells))
    }
}

fn is_xml(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"<")
}

fn of_table(table: &Table) -> Result<Given, &'static str> {
    let known = |name: &str| COLUMNS.into_iter().find(|known| known.eq_ignore_ascii_case(name));
    let columns = table.columns.iter().enumerate().filter_map(|(at, name)| Some((at, known(name)?)));
    let columns: Vec<(usize, &str)> = columns.collect();
    if !columns.iter().any(|(_, name)| *name == "id") {
        return Err("records-term-import-no-id");
    }
    let rows = table.rows.iter().map(|row| {
        let said = columns.iter().filter_map(|(at, name)| Some(((*name).to_owned(), row.cells.get(*at)?.clone())));
        (row.number, Fields::of(said.collect()))
    });
    let broken = table.broken.iter().map(|broken| (broken.number, broken.key));
    Ok(Given { rows: rows.collect(), broken: broken.collect() })
}

fn of_scheme(scheme: &Scheme) -> Given {
    let ids: HashMap<&str, String> = scheme.concepts.iter().map(|one| (one.address.as_str(), id_of(one))).collect();
    // a term names the broader one, or is named by it
    let mut broader: HashMap<&str, &str> = HashMap::new();
    for concept in &scheme.concepts {
        for (link, to) in &concept.links {
            match link {
                Link::Broader if ids.contains_key(to.as_str()) => {
                    broader.entry(&concept.address).or_insert(to);
                }
                Link::Narrower => {
                    broader.entry(to).or_insert(&concept.address);
                }
                _ => {}
            }
        }
    }
    let depth = |address: &str| {
        let above = std::iter::successors(broader.get(address), |above| broader.get(*above));
        above.take(DEEPEST).count()
    };
    let mut concepts: Vec<(u64, &Concept)> = (1..).zip(&scheme.concepts).collect();
    concepts.sort_by_key(|(_, concept)| depth(&concept.address));
    let rows = concepts.into_iter().map(|(number, concept)| {
        let address = concept.address.as_str();
        let labels = LANGS.into_iter().filter_map(|lang| Some((lang.to_owned(), label(concept, lang)?.to_owned())));
        let mut said: Vec<(String, String)> = labels.collect();
        said.extend(ids.get(address).map(|id| ("id".to_owned(), id.clone())));
        let above = broader.get(address).and_then(|above| ids.get(above));
        said.extend(above.map(|id| ("broader".to_owned(), id.clone())));
        (number, Fields::of(said))
    });
    Given { rows: rows.collect(), broken: Vec::new() }
}

/// By what a concept is named: its notation, else the end of its address.
fn id_of(concept: &Concept) -> String {
    let notation = concept.words.iter().find(|(word, ..)| *word == Word::Notation).map(|(.., text)| text.as_str());
    let end = || concept.address.rsplit(['#', '/']).next().unwrap_or_default();
    slug(notation.unwrap_or_else(end))
}

/// Its label in a language, in whatever country.
fn label<'a>(concept: &'a Concept, lang: &str) -> Option<&'a str> {
    let labels = || concept.words.iter().filter(|(word, ..)| *word == Word::Preferred);
    let is_of = |tag: &str| tag.split('-').next().is_some_and(|first| first.eq_ignore_ascii_case(lang));
    let found = labels().find(|(_, tag, _)| tag == lang).or_else(|| labels().find(|(_, tag, _)| is_of(tag)));
    found.map(|(.., text)| text.as_str())
}
