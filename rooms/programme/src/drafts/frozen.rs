//! The sections of a text that was frozen: a draft that is closed shows what stands in the report, not what the register says.

use print::{Block, Document};

use crate::report::{OPENING, Preset, anchored};

/// Its sections in order, by the names that they had in the draft. One whose heading somebody emptied stands with the one before.
pub fn frozen_sections(document: &Document, preset: Preset) -> Vec<(String, Vec<Block>)> {
    let mut sections: Vec<(String, Vec<Block>)> = vec![(OPENING.to_owned(), Vec::new())];
    for block in document.blocks.iter().filter(|block| !matches!(block, Block::PageBreak)) {
        let begins = match block {
            Block::Heading { level: 1, anchor, .. } => Some(name_of(anchor, preset)),
            _ => None,
        };
        // a sheet has a heading for each field
        if let Some(name) = begins.filter(|name| sections.last().is_none_or(|(last, _)| last != name)) {
            sections.push((name, Vec::new()));
        }
        if let Some((_, blocks)) = sections.last_mut() {
            blocks.push(block.clone());
        }
    }
    sections.retain(|(_, blocks)| !blocks.is_empty());
    sections
}

/// The name of the section that begins with a heading at this place.
fn name_of(anchor: &str, preset: Preset) -> String {
    if anchor.starts_with("annex-") || anchor == "others" {
        return anchor.to_owned();
    }
    match preset {
        Preset::Committee | Preset::Table => anchored(&format!("office-{anchor}")),
        Preset::Programme => anchored(&format!("mandate-{anchor}")),
        Preset::Spheres => anchored(&format!("sphere-{anchor}")),
        Preset::Sheet => "sheet".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(level: u8, anchor: &str) -> Block {
        Block::Heading { level, text: anchor.to_owned(), anchor: anchor.to_owned() }
    }

    fn names(preset: Preset, blocks: Vec<Block>) -> Vec<(String, usize)> {
        let document = Document { blocks, ..Document::default() };
        frozen_sections(&document, preset).into_iter().map(|(name, blocks)| (name, blocks.len())).collect()
    }

    #[test]
    fn a_frozen_text_has_the_sections_of_its_draft() {
        let opening = Block::Paragraph { number: Some(1), of: None, spans: Vec::new() };
        let report =
            vec![opening, heading(1, "cim"), heading(2, "cim-part"), Block::PageBreak, heading(1, "annex-funding")];
        let expected = [("opening", 1), ("office-cim", 2), ("annex-funding", 1)].map(|(name, n)| (name.to_owned(), n));
        assert_eq!(names(Preset::Committee, report), expected);
        let sheet = vec![heading(1, "office"), heading(1, "status"), heading(1, "annex-funding")];
        let expected = [("sheet", 2), ("annex-funding", 1)].map(|(name, n)| (name.to_owned(), n));
        assert_eq!(names(Preset::Sheet, sheet), expected);
    }
}
