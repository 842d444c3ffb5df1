//! What a document is, whatever it is written as.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// Longest address that is led to, in bytes: text processors open none that is much longer, and the typesetter none beyond 8000.
const LONGEST_ADDRESS: usize = 2000;

/// A document in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its language, ISO 639-1.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// What stands above the title and on the first page.
    pub front: Front,
    /// The words that the form itself needs, in the language of the document.
    pub words: Words,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Whose document it is and how it is classified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Front {
    /// Who publishes it, from the whole to the part.
    pub bodies: Vec<String>,
    /// The lines of its classification: series, number, date, languages of the original.
    pub marks: Vec<String>,
    /// What it covers, under the title.
    pub subtitle: String,
    /// What is said of how it was made, in small print at its end: address, hash.
    pub colophon: Vec<Span>,
}

/// Words of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Above the list of headings.
    pub contents: String,
    /// Behind a text that stands in another language: `[en]` is put behind it.
    pub untranslated: String,
    /// Before the number of a paragraph that is referred to, short.
    #[serde(default)]
    pub paragraph: String,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading, from level 1; the title of the document stands above level 1.
    Heading {
        /// 1 to 4.
        level: u8,
        /// Its words.
        text: String,
        /// Its address within the document: letters, digits and hyphens.
        anchor: String,
    },
    /// A paragraph, numbered where the form of the document numbers it.
    Paragraph {
        /// Its number.
        number: Option<u32>,
        /// The record that it tells of, for what refers to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<String>,
        /// Its words.
        spans: Vec<Span>,
    },
    /// A list of points.
    List {
        /// Each of them.
        items: Vec<Vec<Span>>,
    },
    /// A table with a heading row.
    Table {
        /// What it shows; read to those who do not see it.
        caption: String,
        /// Its columns.
        columns: Vec<Column>,
        /// Its rows, each as long as the columns.
        rows: Vec<Vec<Cell>>,
    },
    /// What follows begins a page of its own.
    PageBreak,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Its share of the width, against the others'.
    pub share: u8,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Its words.
    pub spans: Vec<Span>,
}

impl Cell {
    /// A cell with a text.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell { spans: vec![Span::text(text)] }
    }
}

/// Words that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Where they come from, a whole address; or a paragraph of the document, `#p12`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// The record that they name: where a numbered paragraph tells of it, [`Document::numbered`] names the paragraph instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Their language, where it is not that of the document: a translation is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Set strong.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    /// Set in italics.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub emphasis: bool,
}

impl Span {
    /// Plain words.
    pub fn text(text: impl Into<String>) -> Span {
        Span { text: text.into(), ..Span::default() }
    }

    /// The same, leading to where they come from.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Span {
        Span { href: Some(href.into()), ..Span::text(text) }
    }

    /// The same, naming a record.
    pub fn of(mut self, record: impl Into<String>) -> Span {
        self.of = Some(record.into());
        self
    }

    /// The same, strong.
    pub fn strong(mut self) -> Span {
        self.strong = true;
        self
    }

    /// The same, in italics.
    pub fn emphasis(mut self) -> Span {
        self.emphasis = true;
        self
    }

    /// The same, in another language than the document.
    pub fn in_language(mut self, lang: impl Into<String>) -> Span {
        self.lang = Some(lang.into());
        self
    }
}

impl Block {
    /// Every span of it, in order.
    pub fn spans(&self) -> Box<dyn Iterator<Item = &Span> + '_> {
        match self {
            Block::Paragraph { spans, .. } => Box::new(spans.iter()),
            Block::List { items } => Box::new(items.iter().flatten()),
            Block::Table { rows, .. } => Box::new(rows.iter().flatten().flat_map(|cell| &cell.spans)),
            Block::Heading { .. } | Block::PageBreak => Box::new(std::iter::empty()),
        }
    }

    fn spans_mut(&mut self) -> Box<dyn Iterator<Item = &mut Span> + '_> {
        match self {
            Block::Paragraph { spans, .. } => Box::new(spans.iter_mut()),
            Block::List { items } => Box::new(items.iter_mut().flatten()),
            Block::Table { rows, .. } => Box::new(rows.iter_mut().flatten().flat_map(|cell| &mut cell.spans)),
            Block::Heading { .. } | Block::PageBreak => Box::new(std::iter::empty()),
        }
    }
}

impl Document {
    /// The same, its numbered paragraphs numbered from 1, and named by number where their records are.
    #[must_use]
    pub fn numbered(mut self) -> Document {
        let numbered = self.blocks.iter_mut().filter_map(|block| match block {
            Block::Paragraph { number: Some(number), .. } => Some(number),
            _ => None,
        });
        for (number, n) in numbered.zip(1..) {
            *number = n;
        }
        self.referring()
    }

    /// The same, its paragraphs named by the numbers that they have, where their records are.
    #[must_use]
    pub fn referring(mut self) -> Document {
        let mut told: HashMap<String, u32> = HashMap::new();
        for block in &self.blocks {
            if let Block::Paragraph { number: Some(number), of: Some(record), .. } = block {
                // what is told twice is told first where it is referred to
                told.entry(record.clone()).or_insert(*number);
            }
        }
        for span in self.blocks.iter_mut().flat_map(Block::spans_mut) {
            let Some(number) = span.of.as_ref().and_then(|record| told.get(record)) else { continue };
            span.text = format!("{}\u{a0}{number}", self.words.paragraph);
            span.href = Some(format!("#p{number}"));
            span.lang = None;
        }
        self
    }

    /// The same, addresses within the site made whole by its origin.
    #[must_use]
    pub fn at(mut self, origin: &str) -> Document {
        for span in self.blocks.iter_mut().flat_map(Block::spans_mut).chain(&mut self.front.colophon) {
            let Some(href) = span.href.as_mut().filter(|href| href.starts_with('/')) else { continue };
            // an address that is written out is read as it leads
            if span.text == *href {
                span.text.insert_str(0, origin);
            }
            href.insert_str(0, origin);
        }
        self
    }

    /// The same as every form can be set of it, whatever was left out of it or typed into it. A heading stands one level below
    /// the last one that it belongs under: where that one was left out, no level is skipped, which PDF/UA refuses and readers of
    /// headings miss. What an address is too long for keeps its words.
    pub(crate) fn settable(&self) -> Cow<'_, Document> {
        let mut document = Cow::Borrowed(self);
        // the levels of the headings that the next one may belong under, as they were asked for
        let mut above: Vec<u8> = Vec::new();
        for (at, block) in self.blocks.iter().enumerate() {
            let Block::Heading { level: asked, .. } = block else { continue };
            above.retain(|level| level < asked);
            above.push(*asked);
            let step = u8::try_from(above.len()).unwrap_or(*asked);
            if step != *asked
                && let Block::Heading { level, .. } = &mut document.to_mut().blocks[at]
            {
                *level = step;
            }
        }
        let is_too_long = |span: &Span| span.href.as_ref().is_some_and(|href| href.len() > LONGEST_ADDRESS);
        if self.spans().chain(&self.front.colophon).any(is_too_long) {
            let document = document.to_mut();
            let spans = document.blocks.iter_mut().flat_map(Block::spans_mut).chain(&mut document.front.colophon);
            spans.filter(|span| is_too_long(span)).for_each(|span| span.href = None);
        }
        document
    }

    /// Every text of it that stands in another language, in order.
    pub fn untranslated(&self) -> impl Iterator<Item = &Span> {
        self.spans().filter(|span| span.lang.is_some())
    }

    /// Every span of it, in order.
    pub fn spans(&self) -> impl Iterator<Item = &Span> {
        self.blocks.iter().flat_map(Block::spans)
    }
}
