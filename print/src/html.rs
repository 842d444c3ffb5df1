//! A document as a piece of an HTML page: what stands in the page's main part, without styles.

use std::collections::HashSet;
use std::fmt::Write;

use crate::escape::escaped;
use crate::model::{Block, Cell, Column, Document, Span};

/// The document. Headings begin at the second level: the page has the title. Links lead to where sentences come from. A
/// paragraph with a strong link tells of where that leads: what else it names leads there the first time in a section only, so
/// that a long report stays a light page. A paragraph, a point or a row without one tells of all that it names.
pub fn html(document: &Document) -> String {
    html_part(&document.settable())
}

/// The same of a few blocks of one: a heading keeps its level, whatever stands above it elsewhere.
pub fn html_part(document: &Document) -> String {
    let mut page = Page { document, out: String::new(), given: HashSet::new(), has_subject: false };
    for block in &document.blocks {
        // writing to a string cannot fail
        let _ = page.block(block);
    }
    page.out
}

/// The document as a page of its own.
pub fn html_page(document: &Document) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{1}</title>\n</head>\n<body>\n<main>\n<h1>{1}</h1>\n{2}</main>\n</body>\n</html>\n",
        escaped(&document.lang),
        escaped(&document.title),
        html(document)
    )
}

struct Page<'a> {
    document: &'a Document,
    out: String,
    /// The addresses that the section has led to.
    given: HashSet<&'a str>,
    /// Does a strong link say what the paragraph, point or row tells of?
    has_subject: bool,
}

impl<'a> Page<'a> {
    fn block(&mut self, block: &'a Block) -> std::fmt::Result {
        match block {
            Block::Heading { level, text, anchor } => {
                if *level == 1 {
                    self.given.clear();
                }
                let level = level.saturating_add(1).clamp(2, 6);
                writeln!(self.out, "<h{level} id=\"{}\">{}</h{level}>", escaped(anchor), escaped(text))
            }
            Block::Paragraph { number, spans, .. } => {
                match number {
                    Some(number) => write!(self.out, "<p id=\"p{number}\">{number}. ")?,
                    None => self.out.push_str("<p>"),
                }
                self.has_subject = has_subject(spans);
                self.spans(spans)?;
                self.out.push_str("</p>\n");
                Ok(())
            }
            Block::List { items } => {
                self.out.push_str("<ul>");
                for item in items {
                    self.out.push_str("<li>");
                    self.has_subject = has_subject(item);
                    self.spans(item)?;
                    self.out.push_str("</li>");
                }
                self.out.push_str("</ul>\n");
                Ok(())
            }
            Block::Table { caption, columns, rows } => self.table(caption, columns, rows),
            Block::PageBreak => Ok(()),
        }
    }

    fn table(&mut self, caption: &str, columns: &[Column], rows: &'a [Vec<Cell>]) -> std::fmt::Result {
        // a wide table scrolls by itself, by keyboard too
        let caption = escaped(caption);
        write!(self.out, "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">")?;
        write!(self.out, "<table class=\"data data-wide\"><caption>{caption}</caption><thead><tr>")?;
        for column in columns {
            write!(self.out, "<th scope=\"col\">{}</th>", escaped(&column.title))?;
        }
        self.out.push_str("</tr></thead><tbody>");
        // HTML ends a cell and a row where the next begins: in long tables that is what repeats most
        for row in rows {
            self.out.push_str("<tr>");
            self.has_subject = has_subject(row.iter().flat_map(|cell| &cell.spans));
            for cell in row {
                self.out.push_str("<td>");
                self.spans(&cell.spans)?;
            }
        }
        self.out.push_str("</tbody></table></div>\n");
        Ok(())
    }

    fn spans(&mut self, spans: &'a [Span]) -> std::fmt::Result {
        for span in spans {
            let (strong, emphasis) = (span.strong, span.emphasis);
            // a paragraph of the document is led to wherever it is named, and an address wherever it is written out
            let is_always = strong || !self.has_subject;
            let leads = |href: &&'a str| {
                self.given.insert(*href) || is_always || href.starts_with('#') || href.ends_with(&span.text)
            };
            let href = span.href.as_deref().filter(leads);
            if let Some(href) = href {
                write!(self.out, "<a href=\"{}\">", escaped(href))?;
            }
            self.out.push_str(if strong { "<strong>" } else { "" });
            self.out.push_str(if emphasis { "<em>" } else { "" });
            match &span.lang {
                Some(lang) => write!(
                    self.out,
                    "<span lang=\"{0}\">{1}</span> <abbr title=\"{2}\">[{0}]</abbr>",
                    escaped(lang),
                    escaped(&span.text),
                    escaped(&self.document.words.untranslated)
                )?,
                None => self.out.push_str(&escaped(&span.text)),
            }
            self.out.push_str(if emphasis { "</em>" } else { "" });
            self.out.push_str(if strong { "</strong>" } else { "" });
            self.out.push_str(if href.is_some() { "</a>" } else { "" });
        }
        Ok(())
    }
}

fn has_subject<'a>(spans: impl IntoIterator<Item = &'a Span>) -> bool {
    spans.into_iter().any(|span| span.strong && span.href.is_some())
}
