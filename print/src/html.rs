//! A document as a piece of an HTML page: what stands in the page's main part, without styles.

use std::fmt::Write;

use crate::escape::escaped;
use crate::model::{Block, Cell, Column, Document, Span};

/// The document. Headings begin at the second level: the page has the title. Links lead to where sentences come from.
pub fn html(document: &Document) -> String {
    let mut out = String::new();
    for block in &document.blocks {
        // writing to a string cannot fail
        let _ = write_block(&mut out, document, block);
    }
    out
}

/// The same as a page of its own.
pub fn html_page(document: &Document) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{1}</title>\n</head>\n<body>\n<main>\n<h1>{1}</h1>\n{2}</main>\n</body>\n</html>\n",
        escaped(&document.lang),
        escaped(&document.title),
        html(document)
    )
}

fn write_block(out: &mut String, document: &Document, block: &Block) -> std::fmt::Result {
    match block {
        Block::Heading { level, text, anchor } => {
            let level = level.saturating_add(1).clamp(2, 6);
            writeln!(out, "<h{level} id=\"{}\">{}</h{level}>", escaped(anchor), escaped(text))
        }
        Block::Paragraph { number, spans, .. } => {
            out.push_str("<p>");
            if let Some(number) = number {
                write!(out, "<span class=\"n soft\" id=\"p{number}\">{number}.</span> ")?;
            }
            write_spans(out, document, spans)?;
            out.push_str("</p>\n");
            Ok(())
        }
        Block::List { items } => {
            out.push_str("<ul>");
            for item in items {
                out.push_str("<li>");
                write_spans(out, document, item)?;
                out.push_str("</li>");
            }
            out.push_str("</ul>\n");
            Ok(())
        }
        Block::Table { caption, columns, rows } => write_table(out, document, caption, columns, rows),
        Block::PageBreak => Ok(()),
    }
}

fn write_table(
    out: &mut String,
    document: &Document,
    caption: &str,
    columns: &[Column],
    rows: &[Vec<Cell>],
) -> std::fmt::Result {
    // a wide table scrolls by itself, by keyboard too
    write!(out, "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{0}\">", escaped(caption))?;
    write!(out, "<table class=\"data data-wide\"><caption>{}</caption><thead><tr>", escaped(caption))?;
    for column in columns {
        write!(out, "<th scope=\"col\">{}</th>", escaped(&column.title))?;
    }
    out.push_str("</tr></thead><tbody>");
    for row in rows {
        out.push_str("<tr>");
        for cell in row {
            out.push_str("<td>");
            write_spans(out, document, &cell.spans)?;
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>\n");
    Ok(())
}

fn write_spans(out: &mut String, document: &Document, spans: &[Span]) -> std::fmt::Result {
    for span in spans {
        let (strong, emphasis) = (span.strong, span.emphasis);
        if let Some(href) = &span.href {
            write!(out, "<a href=\"{}\">", escaped(href))?;
        }
        out.push_str(if strong { "<strong>" } else { "" });
        out.push_str(if emphasis { "<em>" } else { "" });
        match &span.lang {
            Some(lang) => write!(
                out,
                "<span lang=\"{0}\">{1}</span> <abbr title=\"{2}\">[{0}]</abbr>",
                escaped(lang),
                escaped(&span.text),
                escaped(&document.words.untranslated)
            )?,
            None => out.push_str(&escaped(&span.text)),
        }
        out.push_str(if emphasis { "</em>" } else { "" });
        out.push_str(if strong { "</strong>" } else { "" });
        out.push_str(if span.href.is_some() { "</a>" } else { "" });
    }
    Ok(())
}
