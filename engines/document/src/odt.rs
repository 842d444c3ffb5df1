//! OpenDocument text (ISO/IEC 26300).

use crate::model::{Document, Origin, language, listed, said};
use crate::pack::Pack;
use crate::placeholder::{authors, title};
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
    let heading = body(&text, &mut prose)?;
    let mut document = Document::of(Kind::Odt, prose.end()?);
    if let Some(text) = pack.text("meta.xml")? {
        properties(&text, &mut document)?;
    }
    document.title = document.title.take().or_else(|| said(&heading, Origin::Text));
    if pack.leads_outside() {
        document.warn("outside", "the file names parts outside of itself; they were not read");
    }
    Ok(document)
}

/// The text into the prose; its first heading is given, empty where it has none.
fn body(xml: &str, prose: &mut Prose) -> Result<String, Refusal> {
    let (mut out, mut blocks, mut in_note) = (0usize, 0usize, false);
    let mut note = String::new();
    let (mut heading, mut in_heading) = (String::new(), false);
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
            Piece::Open(name @ ("p" | "h"), tag) => {
                blocks += 1;
                let is_title = || name == "h" || tag.get("style-name").as_deref() == Some("Title");
                in_heading |= heading.is_empty() && !in_note && is_title();
            }
            Piece::Close("p" | "h") => {
                blocks = blocks.saturating_sub(1);
                in_heading &= in_note;
                if in_note { note.push(' ') } else { prose.end_block() }
            }
            Piece::Open("s" | "tab" | "line-break", _) if in_note => note.push(' '),
            Piece::Open(name @ ("s" | "tab" | "line-break"), _) if blocks > 0 => {
                if in_heading {
                    heading.push(' ');
                }
                prose.text(if name == "line-break" { "\n" } else { " " })?;
            }
            Piece::Open("soft-page-break", _) => prose.end_page(None)?,
            // its length is counted when the note is given
            Piece::Text(text) if in_note => note.push_str(text),
            // line ends of the file are spaces
            Piece::Text(text) if blocks > 0 => {
                if in_heading {
                    heading.push_str(text);
                }
                prose.text(&text.replace('\n', " "))?;
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(heading)
}

fn properties(xml: &str, document: &mut Document) -> Result<(), Refusal> {
    let from = Origin::OdfMeta;
    let (mut value, mut last) = (String::new(), Vec::new());
    walk(xml, |piece| {
        match piece {
            Piece::Open(..) => value.clear(),
            Piece::Text(text) => value.push_str(text),
            Piece::Close("title") => document.title = title(&value, from),
            Piece::Close("initial-creator") => document.authors = authors(&value, &[';'], from),
            // who changed it last, which is often who wrote it
            Piece::Close("creator") => last = authors(&value, &[';'], from),
            Piece::Close("keyword") => document.keywords.extend(listed(&value, &[';', ','], from)),
            Piece::Close("language") => document.language = language(&value, from),
            Piece::Close("creation-date") => document.made = day::day(&value, from),
            Piece::Close(_) => {}
        }
        Ok(())
    })?;
    if document.authors.is_empty() {
        document.authors = last;
    }
    Ok(())
}
