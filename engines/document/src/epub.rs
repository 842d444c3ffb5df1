//! EPUB 2 and 3: the chapters of the spine in order.

use std::collections::HashMap;

use crate::model::{Document, Origin, language, said};
use crate::numbers;
use crate::pack::Pack;
use crate::placeholder::{author, title};
use crate::prose::{Prose, single};
use crate::xml::{Piece, walk};
use crate::{Kind, Limits, Refusal, day};

/// Longest heading that names a chapter, in characters.
const MOST_LABEL: usize = 120;
/// Elements that begin and end a block.
const BLOCKS: [&str; 25] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "td",
    "th",
    "tr",
    "blockquote",
    "section",
    "article",
    "figure",
    "figcaption",
    "dt",
    "dd",
    "pre",
    "aside",
    "header",
    "footer",
    "caption",
    "body",
];

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let mut pack = Pack::open(bytes, limits)?;
    let container = pack.text("META-INF/container.xml")?.ok_or(Refusal::Broken)?;
    let package_name = package_name(&container)?.ok_or(Refusal::Broken)?;
    let package = pack.text(&package_name)?.ok_or(Refusal::Broken)?;
    let mut document = Document::of(Kind::Epub, Vec::new());
    let chapters = chapters(&package, &package_name, &mut document)?;
    let locked = pack.text("META-INF/encryption.xml")?.map(|text| locked(&text)).transpose()?.unwrap_or_default();
    let (mut prose, mut unread, mut outside) = (Prose::new(limits), 0usize, pack.leads_outside());
    let mut first = None;
    for chapter in chapters {
        let Some(chapter) = chapter else {
            outside = true;
            continue;
        };
        if locked.contains(&chapter) {
            return Err(Refusal::Encrypted);
        }
        let read = match pack.text(&chapter) {
            Ok(Some(text)) => read_chapter(&text, &mut prose),
            Ok(None) | Err(Refusal::Broken) => Err(Refusal::Broken),
            Err(refusal) => Err(refusal),
        };
        match read {
            Ok(heading) => {
                prose.end_page(heading.as_deref())?;
                first = first.or(heading);
            }
            Err(Refusal::Broken) => {
                unread += 1;
                prose.end_page(None)?;
            }
            Err(refusal) => return Err(refusal),
        }
    }
    document.pages = prose.end()?;
    document.title = document.title.take().or_else(|| said(&first?, Origin::Text));
    if unread > 0 && document.pages.is_empty() {
        return Err(Refusal::Broken);
    }
    if unread > 0 {
        document.warn(
            "chapter-broken",
            format!("{unread} chapters are missing or broken; what could be read of them is here"),
        );
    }
    if outside {
        document.warn("outside", "the file names parts outside of itself; they were not read");
    }
    Ok(document)
}

fn package_name(container: &str) -> Result<Option<String>, Refusal> {
    let mut name = None;
    walk(container, |piece| {
        if let Piece::Open("rootfile", tag) = piece
            && name.is_none()
        {
            name = tag.get("full-path").and_then(|path| within("", &path));
        }
        Ok(())
    })?;
    Ok(name)
}

/// The files of the chapters, none where a name leads out of the book, and what the package says of it.
fn chapters(package: &str, package_name: &str, document: &mut Document) -> Result<Vec<Option<String>>, Refusal> {
    let from = Origin::EpubPackage;
    let folder = package_name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let (mut files, mut spine) = (HashMap::new(), Vec::new());
    let (mut value, mut in_metadata) = (String::new(), false);
    walk(package, |piece| {
        match piece {
            Piece::Open("item", tag) => {
                if let (Some(id), Some(href)) = (tag.get("id"), tag.get("href")) {
                    files.insert(id, within(folder, &href));
                }
            }
            Piece::Open("itemref", tag) => spine.extend(tag.get("idref")),
            Piece::Open("metadata", _) => in_metadata = true,
            Piece::Close("metadata") => in_metadata = false,
            Piece::Open(..) => value.clear(),
            Piece::Text(text) => value.push_str(text),
            Piece::Close(name) if in_metadata => match name {
                "title" => document.title = document.title.take().or_else(|| title(&value, from)),
                "creator" => document.authors.extend(author(&value, from)),
                "date" => document.date = document.date.take().or_else(|| day::day(&value, from)),
                "language" => document.language = document.language.take().or_else(|| language(&value, from)),
                "publisher" => document.publisher = document.publisher.take().or_else(|| said(&value, from)),
                "subject" => document.keywords.extend(said(&value, from)),
                "identifier" => {
                    let known = |number: Option<String>| number.and_then(|number| said(&number, from));
                    let plain = value.trim().trim_start_matches("urn:").trim_start_matches("isbn:");
                    document.isbn = document.isbn.take().or_else(|| known(numbers::isbn(plain)));
                    document.doi = document.doi.take().or_else(|| known(numbers::doi(&value)));
                }
                _ => {}
            },
            Piece::Close(_) => {}
        }
        Ok(())
    })?;
    Ok(spine.iter().filter_map(|id| files.get(id).cloned()).collect())
}

/// A name seen from a folder; none where it leads out of the book.
fn within(folder: &str, name: &str) -> Option<String> {
    let name = name.split('#').next().unwrap_or_default();
    let name = unescaped(name);
    if name.starts_with('/') || name.contains('\\') || name.contains("://") {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// `%20` and its like as characters.
fn unescaped(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = (*first == b'%').then(|| after.get(..2)).flatten();
        match code.and_then(|code| std::str::from_utf8(code).ok()).and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The files that are locked; locked fonts lock no text.
fn locked(encryption: &str) -> Result<Vec<String>, Refusal> {
    let mut files = Vec::new();
    walk(encryption, |piece| {
        if let Piece::Open("CipherReference", tag) = piece {
            files.extend(tag.get("URI").and_then(|name| within("", &name)));
        }
        Ok(())
    })?;
    Ok(files)
}

/// A chapter's text; its first heading is given.
fn read_chapter(xml: &str, prose: &mut Prose) -> Result<Option<String>, Refusal> {
    let (mut out, mut heading, mut in_heading) = (0usize, String::new(), false);
    let mut has_heading = false;
    walk(xml, |piece| {
        match piece {
            Piece::Open("head" | "script" | "style", _) => out += 1,
            Piece::Close("head" | "script" | "style") => out = out.saturating_sub(1),
            _ if out > 0 => {}
            Piece::Open("br", _) => prose.text("\n")?,
            Piece::Open(name, _) | Piece::Close(name) if BLOCKS.contains(&name) => {
                prose.end_block();
                if matches!(name, "h1" | "h2") {
                    has_heading |= in_heading;
                    in_heading = !in_heading && !has_heading;
                }
            }
            Piece::Text(text) => {
                prose.text(&text.replace('\n', " "))?;
                if in_heading {
                    heading.push_str(text);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    let heading: String = single(&heading).chars().take(MOST_LABEL).collect();
    Ok((!heading.is_empty()).then_some(heading))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_within_the_book() {
        assert_eq!(within("OEBPS", "text/a%20b.xhtml#x").as_deref(), Some("OEBPS/text/a b.xhtml"));
        assert_eq!(within("OEBPS", "../b.xhtml").as_deref(), Some("b.xhtml"));
        for name in ["../../etc/passwd", "/etc/passwd", "..\\x", "https://x.example/a", "%2e%2e/%2e%2e/x"] {
            assert_eq!(within("OEBPS", name), None, "{name}");
        }
    }
}
