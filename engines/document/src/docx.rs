//! Office Open XML (ECMA-376): what stands in the document, without what was struck from it.

use std::collections::HashMap;

use crate::model::{Document, Origin, language, listed, said};
use crate::pack::Pack;
use crate::placeholder::{authors, title};
use crate::prose::Prose;
use crate::xml::{Piece, walk};
use crate::{Kind, Limits, Refusal, day};

/// Parts that are no text of the document: struck, moved away, or said a second time for old programs.
const LEFT_OUT: [&str; 4] = ["del", "moveFrom", "Fallback", "rPr"];

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let mut pack = Pack::open(bytes, limits)?;
    let mut notes = HashMap::new();
    for (part, element) in [("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")] {
        if let Some(text) = pack.text(part)? {
            notes_of(&text, element, limits, &mut notes)?;
        }
    }
    let text = pack.text("word/document.xml")?.ok_or(Refusal::Broken)?;
    let mut prose = Prose::new(limits);
    let heading = body(&text, &notes, &mut prose)?;
    let mut document = Document::of(Kind::Docx, prose.end()?);
    if let Some(text) = pack.text("docProps/core.xml")? {
        properties(&text, &mut document)?;
    }
    document.title = document.title.take().or_else(|| said(&heading, Origin::Text));
    if pack.leads_outside() {
        document.warn("outside", "the file names parts outside of itself; they were not read");
    }
    Ok(document)
}

type Notes = HashMap<(String, String), String>;

/// The text into the prose; its first heading is given, empty where it has none.
fn body(xml: &str, notes: &Notes, prose: &mut Prose) -> Result<String, Refusal> {
    let (mut out, mut in_text, mut in_run) = (0usize, false, false);
    let (mut heading, mut in_heading) = (String::new(), false);
    walk(xml, |piece| {
        match piece {
            Piece::Open(name, _) if LEFT_OUT.contains(&name) => out += 1,
            Piece::Close(name) if LEFT_OUT.contains(&name) => out = out.saturating_sub(1),
            _ if out > 0 => {}
            Piece::Open("r", _) => in_run = true,
            Piece::Close("r") => in_run = false,
            Piece::Open("t", _) => in_text = true,
            Piece::Close("t") => in_text = false,
            Piece::Open("tab", _) if in_run => prose.text(" ")?,
            Piece::Open("noBreakHyphen", _) => prose.text("-")?,
            Piece::Open("br", tag) if tag.get("type").as_deref() != Some("page") => {
                if in_heading {
                    heading.push(' ');
                }
                prose.text("\n")?;
            }
            // where Word last ended a page; an ordered end is followed by one of these
            Piece::Open("br" | "lastRenderedPageBreak", _) => prose.end_page(None)?,
            Piece::Open(name @ ("footnoteReference" | "endnoteReference"), tag) => {
                let kind = name.trim_end_matches("Reference").to_owned();
                if let Some(note) = tag.get("id").and_then(|id| notes.get(&(kind, id))) {
                    prose.note(note)?;
                }
            }
            Piece::Open("pStyle", tag) if heading.is_empty() => {
                in_heading = tag.get("val").is_some_and(|style| is_heading(&style));
            }
            Piece::Close("p") => {
                in_heading = false;
                prose.end_block();
            }
            Piece::Text(text) if in_text => {
                if in_heading {
                    heading.push_str(text);
                }
                prose.text(text)?;
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(heading)
}

/// `Title` and `Heading1`, which Word names in the language in which it was bought, without its accents.
fn is_heading(style: &str) -> bool {
    let style = style.to_lowercase();
    ["title", "heading", "ttulo", "titulo", "título", "titre", "puesto"].iter().any(|name| style.starts_with(name))
}

fn notes_of(xml: &str, element: &str, limits: &Limits, notes: &mut Notes) -> Result<(), Refusal> {
    let (mut id, mut text, mut in_text, mut left) = (None, String::new(), false, limits.text);
    walk(xml, |piece| {
        match piece {
            Piece::Open(name, tag) if name == element => id = tag.get("id"),
            Piece::Close(name) if name == element => {
                let text = std::mem::take(&mut text);
                if let Some(id) = id.take() {
                    notes.insert((element.to_owned(), id), text);
                }
            }
            Piece::Open("t", _) => in_text = true,
            Piece::Close("t") => in_text = false,
            Piece::Close("p") => text.push(' '),
            Piece::Text(more) if in_text => {
                left = left.checked_sub(more.len()).ok_or(Refusal::TooLarge)?;
                text.push_str(more);
            }
            _ => {}
        }
        Ok(())
    })
}

fn properties(xml: &str, document: &mut Document) -> Result<(), Refusal> {
    let from = Origin::OfficeProperties;
    let mut value = String::new();
    walk(xml, |piece| {
        match piece {
            Piece::Open(..) => value.clear(),
            Piece::Text(text) => value.push_str(text),
            Piece::Close("title") => document.title = title(&value, from),
            Piece::Close("creator") => document.authors = authors(&value, &[';'], from),
            Piece::Close("keywords") => document.keywords = listed(&value, &[';', ','], from),
            Piece::Close("language") => document.language = language(&value, from),
            Piece::Close("created") => document.made = day::day(&value, from),
            Piece::Close(_) => {}
        }
        Ok(())
    })
}
