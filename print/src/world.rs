//! What the typesetter sees: its template, the document as data, the fonts that it brings. No disk, no network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// How a document is set.
const TEMPLATE: &str = include_str!("document.typ");
/// Where the template finds the document.
const DATA: &str = "/document.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| typst_assets::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect());
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// One document.
pub struct Desk {
    template: Source,
    data: (FileId, Bytes),
}

impl Desk {
    /// With this document, as JSON.
    pub fn with(json: Vec<u8>) -> Option<Desk> {
        let template = Source::new(file("/document.typ")?, TEMPLATE.to_owned());
        Some(Desk { template, data: (file(DATA)?, Bytes::new(json)) })
    }
}

/// The text as our fonts can show it: what none of them has stands as a mark of its own, what is not seen is left out. A
/// reader who is told a letter that is not drawn would hear another text than is seen.
pub fn drawable(text: &str) -> String {
    let is_unseen = |c: char| {
        matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
            || (c.is_control() && c != '\n' && c != '\t')
    };
    let is_drawn = |c: char| c.is_whitespace() || FONTS.iter().any(|font| font.info().coverage.contains(c.into()));
    let seen = text.chars().filter(|c| !is_unseen(*c));
    seen.map(|c| if c.is_ascii() || is_drawn(c) { c } else { '\u{fffd}' }).collect()
}

fn file(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(missing(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    /// Documents say their own dates.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
