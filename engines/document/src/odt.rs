//! OpenDocument text (ISO/IEC 26300).

use crate::model::{Document, Origin, language, listed, said};
use crate::pack::Pack;
use crate::prose::Prose;
use crate::xml::{Piece, walk};
use crate::{Kind, Limits, Refusal, day};

/// Parts that are no text of the document: struck, remarked beside it, or the mark of a note.
const LEFT_OUT: [&str; 3] = ["tracked-changes", "annotation", "note-citation"];

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let mut pack = Pack::open(bytes, limits)?;
    if pack.text("META-INF/manifest.xml")?.is_some_and(|text| text.contains("encryption-data")) {
        return Err(Refusal::Encrypted);
    }
    let text = pack.text("content.xml")?.ok_or(Refusal::Broken)?;
    let mut prose = Prose::new(limits);
    body(&text, &mut prose)?;
    let mut document = Document::of(Kind::Odt, prose.end()?);
    if let Some(text) = pack.text("meta.xml")? {
        properties(&text, &mut document)?;
    }
    if pack.leads_outside() {
        document.warn("outside", "the file names parts outside of itself; they were not read");
    }
    Ok(document)
}

fn body(xml: &str, prose: &mut Prose) -> Result<(), Refusal> {
    let (mut out, mut blocks, mut in_note) = (0usize, 0usize, false);
    let mut note = String::new();
    walk(xml, |piece| {
        match piece {
            Piece::Open(name, _) if LEFT_OUT.contains(&name) => out += 1,
            Piece::Close(name) if LEFT_OUT.contains(&name) => out = out.saturating_sub(1),
            _ if out > 0 => {}
            Piece::Open("note-body", _) => in_note = true,
            Piece::Close("note-body") => {
                in_note = false;
                prose.note(&std::mem::take(&mut note))?;
            }
            Piece::Open("p" | "h", _) => blocks += 1,
            Piece::Close("p" | "h") => {
                blocks = blocks.saturating_sub(1);
                if in_note { note.push(' ') } else { prose.end_block() }
            }
            Piece::Open("s" | "tab", _) if blocks > 0 && !in_note => prose.text(" ")?,
            Piece::Open("s" | "tab" | "line-break", _) if in_note => note.push(' '),
            Piece::Open("line-break", _) => prose.text("\n")?,
            Piece::Open("soft-page-break", _) => prose.end_page(None)?,
            // its length is counted when the note is given
            Piece::Text(text) if in_note => note.push_str(text),
            // line ends of the file are spaces
            Piece::Text(text) if blocks > 0 => prose.text(&text.replace('\n', " "))?,
            _ => {}
        }
        Ok(())
    })
}

fn properties(xml: &str, document: &mut Document) -> Result<(), Refusal> {
    let from = Origin::OdfMeta;
    let (mut value, mut last) = (String::new(), Vec::new());
    walk(xml, |piece| {
        match piece {
            Piece::Open(..) => value.clear(),
            Piece::Text(text) => value.push_str(text),
            Piece::Close("title") => document.title = said(&value, from),
            Piece::Close("initial-creator") => document.authors = listed(&value, &[';'], from),
            // who changed it last, which is often who wrote it
            Piece::Close("creator") => last = listed(&value, &[';'], from),
            Piece::Close("keyword") => document.keywords.extend(listed(&value, &[';', ','], from)),
            Piece::Close("language") => document.language = language(&value, from),
            Piece::Close("creation-date") => document.date = day::day(&value, from),
            Piece::Close(_) => {}
        }
        Ok(())
    })?;
    if document.authors.is_empty() {
        document.authors = last;
    }
    Ok(())
}
