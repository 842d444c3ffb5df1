//! The text of a draft: what the register says now, with what people wrote over it.

use std::collections::{BTreeMap, BTreeSet};

use platform::text::{digest, one_line};
use print::{Block, Document};

use super::store::Passage;
use crate::report::{Composed, Piece, digest_of, digest_of_text};

/// A draft in one language, as it stands.
#[derive(Debug)]
pub struct Text {
    /// Title and front matter, without blocks.
    pub head: Document,
    /// What it says, in order.
    pub lines: Vec<Line>,
}

/// A passage as it stands.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its name, the same in every language.
    pub name: String,
    /// The section that it stands in.
    pub section: String,
    /// The office that it tells of.
    pub office: Option<String>,
    /// The record that it is told from.
    pub record: Option<String>,
    /// What the register says there now.
    pub register: Option<Block>,
    /// What somebody wrote last.
    pub passage: Option<Passage>,
    /// How the two stand to each other.
    pub standing: Standing,
    /// Has it a number in the report? What the register counts has one, unless people left it out in every language: so that
    /// a paragraph has the same number in all of them.
    pub counts: bool,
    /// What it says in the report.
    pub blocks: Vec<Block>,
}

/// How a passage stands to the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is the register's text.
    Register,
    /// Somebody wrote over it, and the register says what it said then.
    Edited,
    /// Somebody wrote over it, and the register says something else since.
    Moved,
    /// Somebody wrote over it, and the register tells nothing there any more.
    Gone,
    /// Somebody added it.
    Own,
}

/// Lays what people wrote over what the register says. What it no longer tells stays at the end of its section. `left_out` are
/// the passages that people left out in every language that is numbered alike ([`left_out`]).
pub fn lay(composed: Composed, passages: Vec<Passage>, left_out: &BTreeSet<String>) -> Text {
    let mut over: BTreeMap<String, Passage> =
        passages.into_iter().map(|passage| (passage.name.clone(), passage)).collect();
    let mut own: BTreeMap<String, Vec<Passage>> = BTreeMap::new();
    for name in over.values().filter(|p| p.base.is_none()).map(|p| p.name.clone()).collect::<Vec<_>>() {
        if let Some(passage) = over.remove(&name) {
            own.entry(passage.follows.clone().unwrap_or_default()).or_default().push(passage);
        }
    }
    let mut lines: Vec<Line> = Vec::new();
    for piece in composed.pieces {
        let passage = over.remove(&piece.name);
        let mut line = line(piece, passage);
        line.counts &= !left_out.contains(&line.name);
        put(&mut lines, line, &mut own);
    }
    // whatever followed a passage that is told no more, and such passages themselves
    let left = over.into_values().chain(own.into_values().flatten());
    for passage in left.filter(|passage| passage.text.is_some()) {
        let past = lines.iter().rposition(|line| line.section == passage.section).map_or(lines.len(), |at| at + 1);
        lines.insert(past, written_alone(passage));
    }
    Text { head: composed.head, lines }
}

/// The passages of the register that people left out: over which they wrote nothing that takes a number.
pub fn left_out(passages: &[Passage]) -> BTreeSet<String> {
    let is_out = |passage: &&Passage| {
        let written = passage.base.as_ref().zip(passage.text.as_ref()).map(|(base, text)| written(base, text));
        written.is_some_and(|blocks| !blocks.iter().any(is_counted))
    };
    passages.iter().filter(is_out).map(|passage| passage.name.clone()).collect()
}

fn is_counted(block: &Block) -> bool {
    matches!(block, Block::Paragraph { number: Some(_), .. })
}

/// Adds a passage, and those that people put behind it, in the order in which they did.
fn put(lines: &mut Vec<Line>, line: Line, own: &mut BTreeMap<String, Vec<Passage>>) {
    let name = line.name.clone();
    lines.push(line);
    follow(lines, &name, own);
}

/// Adds those that people put behind a passage; what stands behind one that was taken out keeps its place.
fn follow(lines: &mut Vec<Line>, name: &str, own: &mut BTreeMap<String, Vec<Passage>>) {
    for passage in own.remove(name).unwrap_or_default() {
        let name = passage.name.clone();
        if passage.text.is_some() {
            lines.push(written_alone(passage));
        }
        follow(lines, &name, own);
    }
}

fn line(piece: Piece, passage: Option<Passage>) -> Line {
    let (standing, blocks) = match passage.as_ref().and_then(|p| Some((p.base.as_ref()?, p.text.as_ref()?))) {
        None => (Standing::Register, vec![piece.block.clone()]),
        Some((base, text)) if digest_of(base) == piece.digest() => (Standing::Edited, written(&piece.block, text)),
        Some((_, text)) => (Standing::Moved, written(&piece.block, text)),
    };
    Line {
        name: piece.name,
        section: piece.section,
        office: piece.office,
        record: piece.record,
        counts: is_counted(&piece.block),
        register: Some(piece.block),
        passage,
        standing,
        blocks,
    }
}

/// A passage for which the register tells nothing.
fn written_alone(passage: Passage) -> Line {
    let form = passage.base.clone().unwrap_or_else(counted);
    Line {
        name: passage.name.clone(),
        section: passage.section.clone(),
        office: passage.office.clone(),
        record: None,
        register: None,
        standing: if passage.base.is_some() { Standing::Gone } else { Standing::Own },
        counts: false,
        blocks: written(&form, passage.text.as_deref().unwrap_or_default()),
        passage: Some(passage),
    }
}

/// The form of a paragraph that somebody adds.
fn counted() -> Block {
    Block::Paragraph { number: Some(0), of: None, spans: Vec::new() }
}

/// A text in the form of a block: of a paragraph one for each part between empty lines, of a list a point for each line.
pub fn written(form: &Block, text: &str) -> Vec<Block> {
    match form {
        Block::Heading { level, anchor, .. } => {
            let text = one_line(text);
            let heading = Block::Heading { level: *level, text, anchor: anchor.clone() };
            if matches!(&heading, Block::Heading { text, .. } if text.is_empty()) { Vec::new() } else { vec![heading] }
        }
        Block::Paragraph { number, of, .. } => {
            let text = text.replace("\r\n", "\n");
            let parts = text.split("\n\n").map(one_line).filter(|part| !part.is_empty());
            parts.map(|part| Block::Paragraph { number: *number, of: of.clone(), spans: print::spans(&part) }).collect()
        }
        Block::List { .. } => {
            let points = text.lines().map(|point| one_line(point.trim().trim_start_matches("- ")));
            let items: Vec<_> = points.filter(|point| !point.is_empty()).map(|point| print::spans(&point)).collect();
            if items.is_empty() { Vec::new() } else { vec![Block::List { items }] }
        }
        Block::Table { .. } | Block::PageBreak => vec![form.clone()],
    }
}

/// A block as people edit it; none for what they cannot: tables come from the register alone.
pub fn prose_of(block: &Block) -> Option<String> {
    match block {
        Block::Heading { text, .. } => Some(text.clone()),
        Block::Paragraph { spans, .. } => Some(print::prose(spans)),
        Block::List { items } => {
            Some(items.iter().map(|item| format!("- {}", print::prose(item))).collect::<Vec<_>>().join("\n"))
        }
        Block::Table { .. } | Block::PageBreak => None,
    }
}

impl Line {
    /// Is it a paragraph? Headings, points and tables are none.
    pub fn is_paragraph(&self) -> bool {
        matches!(self.register.as_ref().or(self.blocks.first()), Some(Block::Paragraph { .. }))
    }

    /// What it says, as people edit it; none where they cannot.
    pub fn prose(&self) -> Option<String> {
        match (&self.passage, &self.register) {
            (Some(Passage { text: Some(text), .. }), _) => Some(text.clone()),
            (_, Some(block)) => prose_of(block),
            (_, None) => Some(String::new()),
        }
    }

    /// What the register says there now, as people edit it.
    pub fn register_prose(&self) -> Option<String> {
        self.register.as_ref().and_then(prose_of)
    }

    /// What the register said when somebody wrote over it.
    pub fn base_prose(&self) -> Option<String> {
        self.passage.as_ref()?.base.as_ref().and_then(prose_of)
    }

    /// SHA-256 of what it says.
    pub fn digest(&self) -> String {
        digest(self.blocks.iter().map(digest_of).collect::<Vec<_>>().join("\n").as_bytes())
    }
}

/// What a section says, passage by passage: the digest of each.
pub fn said(lines: &[&Line]) -> BTreeMap<String, String> {
    lines.iter().map(|line| (line.name.clone(), line.digest())).collect()
}

/// SHA-256 of what a section says, in its order: who approves it approves what stood on the page.
pub fn digest_of_section(lines: &[&Line]) -> String {
    digest(
        lines.iter().map(|line| format!("{} {}", line.name, line.digest())).collect::<Vec<_>>().join("\n").as_bytes(),
    )
}

impl Text {
    /// The document, with addresses within the site. A passage that counts has one number, also where it is left out here or
    /// says several paragraphs; what people added goes on without.
    pub fn document(&self) -> Document {
        let mut numbers = 1..;
        let mut blocks = Vec::new();
        for line in &self.lines {
            let mut own: Option<u32> = if line.counts { numbers.next() } else { None };
            for mut block in line.blocks.iter().cloned() {
                if let Block::Paragraph { number, .. } = &mut block {
                    *number = number.and_then(|_| own.take());
                }
                blocks.push(block);
            }
        }
        Document { blocks, ..self.head.clone() }.referring()
    }

    /// SHA-256 of all that it says, whatever day stands on its front.
    pub fn digest(&self) -> String {
        digest_of_text(&self.document())
    }

    /// Its sections in order, each once, with the lines of each.
    pub fn sections(&self) -> Vec<(&str, Vec<&Line>)> {
        let mut sections: Vec<(&str, Vec<&Line>)> = Vec::new();
        for line in &self.lines {
            match sections.iter_mut().find(|(known, _)| *known == line.section) {
                Some((_, lines)) => lines.push(line),
                None => sections.push((&line.section, vec![line])),
            }
        }
        sections
    }

    /// The lines of a section.
    pub fn section(&self, name: &str) -> Vec<&Line> {
        self.lines.iter().filter(|line| line.section == name).collect()
    }

    /// One of its lines.
    pub fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use print::Span;

    fn said(text: &str) -> Block {
        Block::Paragraph { number: Some(0), of: None, spans: vec![Span::text(text)] }
    }

    fn composed(texts: &[(&str, &str)]) -> Composed {
        let piece = |(name, text): &(&str, &str)| Piece {
            name: (*name).to_owned(),
            section: "uno".to_owned(),
            office: None,
            record: None,
            block: said(text),
        };
        Composed { head: Document::default(), pieces: texts.iter().map(piece).collect() }
    }

    fn passage(name: &str, base: Option<&str>, follows: Option<&str>, text: Option<&str>) -> Passage {
        Passage {
            name: name.to_owned(),
            revision: 1,
            section: "uno".to_owned(),
            office: None,
            base: base.map(said),
            follows: follows.map(str::to_owned),
            text: text.map(str::to_owned),
            at: 0,
            who: String::new(),
        }
    }

    fn stand(text: &Text) -> Vec<(&str, Standing, usize)> {
        text.lines.iter().map(|line| (line.name.as_str(), line.standing, line.blocks.len())).collect()
    }

    #[test]
    fn what_people_wrote_stays_whatever_the_register_does() {
        let over = || {
            vec![
                passage("a", Some("A"), None, Some("Otra\n\ny otra")),
                passage("b", Some("B"), None, None),
                passage("x", None, Some("a"), Some("Propio")),
                passage("y", None, Some("x"), Some("Detrás")),
            ]
        };
        let none = BTreeSet::new();
        let text = lay(composed(&[("a", "A"), ("b", "B")]), over(), &none);
        use Standing::{Edited, Gone, Moved, Own, Register};
        assert_eq!(stand(&text), [("a", Edited, 2), ("x", Own, 1), ("y", Own, 1), ("b", Register, 1)]);
        let moved = lay(composed(&[("a", "Ahora"), ("b", "B")]), over(), &none);
        assert_eq!(stand(&moved)[0], ("a", Moved, 2));
        let gone = lay(composed(&[("b", "B")]), over(), &none);
        assert_eq!(stand(&gone), [("b", Register, 1), ("a", Gone, 2), ("x", Own, 1), ("y", Own, 1)]);
        assert_ne!(text.digest(), gone.digest());
        assert_eq!(text.digest(), moved.digest(), "what stands in the report has not changed");
    }

    #[test]
    fn what_stands_behind_a_passage_that_is_taken_out_keeps_its_place() {
        let over = vec![
            passage("x", None, Some("a"), None),
            passage("y", None, Some("x"), Some("Detrás")),
            passage("z", None, Some("y"), None),
            passage("last", None, Some("z"), Some("Y detrás")),
        ];
        let text = lay(composed(&[("a", "A"), ("b", "B")]), over, &BTreeSet::new());
        use Standing::{Own, Register};
        assert_eq!(stand(&text), [("a", Register, 1), ("y", Own, 1), ("last", Own, 1), ("b", Register, 1)]);
    }

    #[test]
    fn a_paragraph_has_the_same_number_whatever_people_make_of_the_others() {
        let told = || composed(&[("a", "A"), ("b", "B"), ("c", "C")]);
        let numbers = |text: &Text| -> Vec<Option<u32>> {
            let blocks = text.document().blocks.into_iter();
            blocks
                .filter_map(|block| if let Block::Paragraph { number, .. } = block { Some(number) } else { None })
                .collect()
        };
        let over = vec![
            passage("a", Some("A"), None, Some("Uno\n\ny otro")),
            passage("x", None, Some("a"), Some("Propio")),
            passage("b", Some("B"), None, Some(" ")),
        ];
        let out = left_out(&over);
        assert_eq!(numbers(&lay(told(), Vec::new(), &BTreeSet::new())), [Some(1), Some(2), Some(3)]);
        assert_eq!(numbers(&lay(told(), over.clone(), &BTreeSet::new())), [Some(1), None, None, Some(3)]);
        assert_eq!(numbers(&lay(told(), over, &out)), [Some(1), None, None, Some(2)], "left out in every language");
        // points over a paragraph are a paragraph
        assert_eq!(left_out(&[passage("a", Some("A"), None, Some("- uno\n- dos"))]), BTreeSet::new());
    }

    #[test]
    fn an_emptied_passage_says_nothing_and_points_are_lines() {
        assert_eq!(written(&said("A"), " \n\n "), Vec::new());
        let list = Block::List { items: vec![vec![Span::text("uno")], vec![Span::text("dos")]] };
        assert_eq!(prose_of(&list).map(|text| written(&list, &text)), Some(vec![list]));
        let heading = Block::Heading { level: 1, text: "I. A".to_owned(), anchor: "a".to_owned() };
        assert_eq!(prose_of(&heading).map(|text| written(&heading, &text)), Some(vec![heading.clone()]));
        assert_eq!(written(&heading, ""), Vec::new());
    }
}
