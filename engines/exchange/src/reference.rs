//! A work as all formats know it, and what a reader of a file gives back.

use crate::edtf::Date;
use crate::names::Name;
use crate::vocabulary::{DateField, Field, Kind, Role};
use std::collections::BTreeMap;

/// What a file may hold at most; more is refused or cut with a problem that says so.
pub mod limits {
    /// Bytes of a file.
    pub const FILE_BYTES: usize = 64 * 1024 * 1024;
    /// References of a file.
    pub const REFERENCES: usize = 200_000;
    /// Fields of one reference.
    pub const FIELDS: usize = 2_000;
    /// Bytes of one value.
    pub const VALUE_BYTES: usize = 1024 * 1024;
    /// Braces inside each other.
    pub const NESTING: usize = 100;
    /// Bytes that `@string` abbreviations may make of a file.
    pub const EXPANDED_BYTES: usize = 64 * 1024 * 1024;
    /// Problems that are told; after them one says how many more there were.
    pub const PROBLEMS: usize = 1_000;
}

/// One work: an article, a book, a law.
///
/// Empty texts and lists are never kept: what is absent has no entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reference {
    /// The key by which the file calls it; may be empty.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Texts and numbers.
    pub fields: BTreeMap<Field, String>,
    /// Who made it, in order.
    pub names: BTreeMap<Role, Vec<Name>>,
    /// When.
    pub dates: BTreeMap<DateField, Date>,
    /// Its title in other languages.
    pub translations: Vec<TitleIn>,
    /// Keywords, in order.
    pub keywords: Vec<String>,
    /// What a format said that none of the above holds.
    pub extra: Vec<Extra>,
}

/// A title in another language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TitleIn {
    /// BCP 47, where known.
    pub language: Option<String>,
    /// The title.
    pub title: String,
}

/// A field that only its own format knows. It is written back there under its name, and carried by the others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Extra {
    /// Whose field it is.
    pub source: Source,
    /// Its name there: a BibTeX field in lower case, a RIS tag, a key of CSL-JSON.
    pub name: String,
    /// Its value; for CSL-JSON the JSON text.
    pub value: String,
}

/// A format of references.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// BibTeX and biblatex.
    Bibtex,
    /// RIS.
    Ris,
    /// CSL-JSON.
    CslJson,
}

/// What a file held: the references that could be read, and what was wrong with the others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    /// In the order of the file.
    pub references: Vec<Reference>,
    /// The line on which each of them begins, counted from 1.
    pub lines: Vec<usize>,
    /// What was skipped or mended.
    pub problems: Vec<Problem>,
}

/// What was wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct Problem {
    /// Counted from 1.
    pub line: usize,
    /// The key of the reference, where it is known; may be empty.
    pub id: String,
    /// Whether the reference is missing from the result.
    pub loss: Loss,
    /// What kind of fault it is.
    pub wrong: Wrong,
    /// For people who keep libraries.
    pub reason: String,
}

/// What kind of fault a problem is, for those who tell of it in their own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The file, or a value, is larger than is read.
    TooLarge,
    /// There are more references, fields or problems than are read or told.
    TooMany,
    /// A brace, a quotation mark, an entry or the file does not end.
    Unended,
    /// A mark, a name or a value is missing where the format wants one.
    Malformed,
    /// The reference has no key or no type.
    Unnamed,
    /// Something stands outside of any reference.
    Astray,
    /// The reference has neither title nor author.
    Empty,
}

impl Wrong {
    /// A stable word.
    pub fn word(self) -> &'static str {
        match self {
            Wrong::TooLarge => "too-large",
            Wrong::TooMany => "too-many",
            Wrong::Unended => "unended",
            Wrong::Malformed => "malformed",
            Wrong::Unnamed => "unnamed",
            Wrong::Astray => "astray",
            Wrong::Empty => "empty",
        }
    }
}

/// What a problem cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// The reference was skipped.
    Reference,
    /// The reference is there; something about it is odd.
    Nothing,
}

impl Read {
    /// What a reader makes of the text of a file; one that is too large is not read.
    pub(crate) fn of_file(bytes: &[u8], read: impl FnOnce(&str, &mut Read)) -> Read {
        let mut out = Read::default();
        if bytes.len() > limits::FILE_BYTES {
            let reason = format!("the file is larger than {} bytes", limits::FILE_BYTES);
            out.problem(1, Loss::Reference, Wrong::TooLarge, reason);
            return out;
        }
        read(&crate::decode(bytes), &mut out);
        out
    }

    pub(crate) fn problem(&mut self, line: usize, loss: Loss, wrong: Wrong, reason: impl Into<String>) {
        self.problem_of("", line, loss, wrong, reason);
    }

    /// A problem of the reference of this key.
    pub(crate) fn problem_of(&mut self, id: &str, line: usize, loss: Loss, wrong: Wrong, reason: impl Into<String>) {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let (id, wrong, reason) = match self.problems.len().cmp(&limits::PROBLEMS) {
            Less => (id.to_owned(), wrong, reason.into()),
            Equal => (String::new(), Wrong::TooMany, "there are more problems than are told".to_owned()),
            Greater => return,
        };
        self.problems.push(Problem { line, id, loss, wrong, reason });
    }

    pub(crate) fn add(&mut self, line: usize, reference: Reference) {
        self.lines.push(line);
        self.references.push(reference);
    }
}

impl Reference {
    /// A work of a kind, of which nothing else is known.
    pub fn new(kind: Kind) -> Self {
        Reference { kind, ..Self::default() }
    }

    /// A field's text.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.fields.get(&field).map(String::as_str)
    }

    /// Sets a field; an empty text takes it away.
    pub fn set(&mut self, field: Field, text: impl Into<String>) -> &mut Self {
        let text = text.into();
        if text.is_empty() {
            self.fields.remove(&field);
        } else {
            self.fields.insert(field, text);
        }
        self
    }

    /// The title.
    pub fn title(&self) -> Option<&str> {
        self.get(Field::Title)
    }

    /// The people and bodies in a role.
    pub fn people(&self, role: Role) -> &[Name] {
        self.names.get(&role).map_or(&[], Vec::as_slice)
    }

    /// Adds somebody in a role.
    pub fn add(&mut self, role: Role, name: Name) -> &mut Self {
        self.names.entry(role).or_default().push(name);
        self
    }

    /// When it was published.
    pub fn issued(&self) -> Option<Date> {
        self.dates.get(&DateField::Issued).copied()
    }

    /// A field of one format only.
    pub fn extra(&self, source: Source, name: &str) -> Option<&str> {
        self.extra.iter().find(|e| e.source == source && e.name == name).map(|e| e.value.as_str())
    }

    pub(crate) fn keep(&mut self, source: Source, name: impl Into<String>, value: impl Into<String>) {
        self.extra.push(Extra { source, name: name.into(), value: value.into() });
    }

    /// Sets a field that is still free, or keeps the second value under the name that its format gives it.
    pub(crate) fn set_or_keep(&mut self, field: Field, text: &str, source: Source, name: &str) {
        match self.fields.get(&field) {
            Some(held) if held == text => {}
            Some(_) => self.keep(source, name, text),
            None => {
                self.set(field, text);
            }
        }
    }
}

impl Source {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Source::Bibtex => "bibtex",
            Source::Ris => "ris",
            Source::CslJson => "csl-json",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Source::Bibtex, Source::Ris, Source::CslJson].into_iter().find(|s| s.word() == word)
    }
}
