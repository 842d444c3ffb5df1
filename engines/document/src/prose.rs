//! Text as it is put together: blocks on pages, notes at the foot of theirs.

use crate::model::Page;
use crate::{Limits, Refusal};

pub(crate) struct Prose {
    pages: Vec<Page>,
    page: String,
    block: String,
    notes: Vec<String>,
    most_pages: usize,
    left: usize,
}

impl Prose {
    pub(crate) fn new(limits: &Limits) -> Prose {
        Prose {
            pages: Vec::new(),
            page: String::new(),
            block: String::new(),
            notes: Vec::new(),
            most_pages: limits.pages,
            left: limits.text,
        }
    }

    pub(crate) fn text(&mut self, text: &str) -> Result<(), Refusal> {
        self.left = self.left.checked_sub(text.len()).ok_or(Refusal::TooLarge)?;
        self.block.push_str(text);
        Ok(())
    }

    /// A paragraph, heading or cell ends; paragraphs are parted by a blank line.
    pub(crate) fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        let lines = block.lines().map(single).filter(|line| !line.is_empty());
        let block = lines.collect::<Vec<_>>().join("\n");
        if !block.is_empty() {
            if !self.page.is_empty() {
                self.page.push_str("\n\n");
            }
            self.page.push_str(&block);
        }
    }

    /// A note belongs to the present page.
    pub(crate) fn note(&mut self, note: &str) -> Result<(), Refusal> {
        self.left = self.left.checked_sub(note.len()).ok_or(Refusal::TooLarge)?;
        self.notes.push(note.to_owned());
        Ok(())
    }

    /// A page ends, and the block over its end with it; an empty page is none.
    pub(crate) fn end_page(&mut self, label: Option<&str>) -> Result<(), Refusal> {
        self.end_block();
        for note in std::mem::take(&mut self.notes) {
            self.block = note;
            self.end_block();
        }
        if self.page.is_empty() {
            return Ok(());
        }
        if self.pages.len() == self.most_pages {
            return Err(Refusal::TooLarge);
        }
        let label = label.map_or_else(|| (self.pages.len() + 1).to_string(), str::to_owned);
        self.pages.push(Page { label, text: std::mem::take(&mut self.page) });
        Ok(())
    }

    pub(crate) fn end(mut self) -> Result<Vec<Page>, Refusal> {
        self.end_page(None)?;
        Ok(self.pages)
    }
}

/// A line with single spaces.
pub(crate) fn single(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
