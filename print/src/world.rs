//! What the typesetter sees: its template, the document as data, the fonts that it brings. No disk, no network, no clock.

use std::sync::LazyLock;

use ttf_parser::Face;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use unicode_normalization::char::is_combining_mark;

/// How a document is set.
const TEMPLATE: &str = include_str!("document.typ");
/// Where the template finds the document.
const DATA: &str = "/document.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| files().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect());
/// The styles of each family.
static FACES: LazyLock<[Vec<Face<'static>>; FAMILIES.len()]> = LazyLock::new(|| {
    FAMILIES.map(|family| {
        let faces = files().flat_map(|bytes| {
            let own = Font::iter(Bytes::new(bytes)).filter(|font| font.info().family == family);
            own.filter_map(|font| Face::parse(bytes, font.index()).ok()).collect::<Vec<_>>()
        });
        faces.collect()
    })
});
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

/// The families in which the template sets text, in its order.
const FAMILIES: [&str; 4] = ["Libertinus Serif", "Noto Naskh Arabic", "DejaVu Sans Mono", "New Computer Modern"];
/// Arabic letters, which the typesetter's own fonts have in some styles only.
const ARABIC: &[u8] = include_bytes!("fonts/NotoNaskhArabic-Regular.ttf");

fn files() -> impl Iterator<Item = &'static [u8]> {
    typst_assets::fonts().chain([ARABIC])
}

/// The text as our fonts can show it: what no family has in all its styles stands as a mark of its own, what is not seen is
/// left out. A reader who is told a letter that is not drawn would hear another text than is seen.
pub fn drawable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // a mark upon a letter is drawn where one family has both
    let mut letter = families_of(' ');
    for c in text.chars().filter(|c| !is_unseen(*c)) {
        let own = families_of(c);
        let drawn = if is_combining_mark(c) { letter & own } else { own };
        let shown = if drawn == 0 { '\u{fffd}' } else { c };
        letter = families_of(shown) & if is_combining_mark(shown) { letter } else { u8::MAX };
        out.push(shown);
    }
    out
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || (c.is_control() && c != '\n' && c != '\t')
}

/// The families, a bit for each, of which every style has a letter; all of them for white space.
fn families_of(c: char) -> u8 {
    let all = (1 << FAMILIES.len()) - 1;
    if c.is_ascii() || c.is_whitespace() {
        return all;
    }
    FACES.iter().enumerate().fold(0, |bits, (at, styles)| {
        // a table of letters may lead to the glyph of none
        let has = |face: &Face<'_>| face.glyph_index(c).is_some_and(|glyph| glyph.0 != 0);
        bits | u8::from(!styles.is_empty() && styles.iter().all(has)) << at
    })
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
