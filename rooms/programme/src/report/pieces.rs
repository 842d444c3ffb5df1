//! A report before it is one text: pieces that know where they come from.

use platform::text::digest;
use print::{Block, Document};

/// The section before those of the offices.
pub const OPENING: &str = "opening";

/// A report before it is one text: its front, and its pieces.
#[derive(Clone, Debug)]
pub struct Composed {
    /// Title, front matter, language; without blocks.
    pub head: Document,
    /// What it says, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a report, with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its name: the same whenever the same thing is told at the same place, in every language.
    pub name: String,
    /// The section that it stands in: [`OPENING`], `office-KEY`, `mandate-KEY`, `sphere-KEY`, `others`,
    /// `sheet`, `annex-PART`.
    pub section: String,
    /// The identifier of the office that it tells of.
    pub office: Option<String>,
    /// The identifier of the record that it is told from.
    pub record: Option<String>,
    /// What it says.
    pub block: Block,
}

impl Piece {
    /// SHA-256 of what it says, whatever number its paragraph has.
    pub fn digest(&self) -> String {
        digest_of(&self.block)
    }
}

/// SHA-256 of what a block says, whatever number its paragraph has.
pub fn digest_of(block: &Block) -> String {
    let mut block = block.clone();
    if let Block::Paragraph { number, of, .. } = &mut block {
        *number = number.map(|_| 0);
        *of = None;
    }
    digest(serde_json::to_string(&block).unwrap_or_default().as_bytes())
}

/// SHA-256 of all that a document says, whatever stands on its front but its title.
pub fn digest_of_text(document: &Document) -> String {
    digest(serde_json::to_string(&(&document.title, &document.blocks)).unwrap_or_default().as_bytes())
}

/// Does a report tell nothing: neither what an office did nor what was asked? Its annexes alone are no report.
pub fn tells_nothing(document: &Document) -> bool {
    let is_told = |block: &Block| matches!(block, Block::Heading { anchor, .. } if !anchor.starts_with("annex-"));
    !document.blocks.iter().any(is_told)
}

impl Composed {
    /// The document.
    pub fn into_document(self) -> Document {
        let blocks = self.pieces.into_iter().map(|piece| piece.block).collect();
        Document { blocks, ..self.head }.numbered()
    }
}
