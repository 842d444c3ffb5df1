//! What the document says, as the main part of the package.

use std::fmt::Write;

use super::parts::{FIRST_COUNT, FIRST_LINK, region};
use crate::escape::escaped;
use crate::model::{Block, Cell, Column, Document, Span};

/// Width of the text, in twentieths of a point: letter paper without its margins.
const WIDTH: u32 = 9524;

/// Bookmarks of numbered paragraphs are numbered from here: below stand those of headings.
const FIRST_PARAGRAPH: u64 = 1_000_000;

/// The main part and where its links lead.
pub struct Body {
    pub xml: String,
    pub links: Vec<String>,
    /// From where paragraphs are counted on, each time that numbers are left out.
    pub starts: Vec<u32>,
    /// The last number.
    counted: u32,
}

impl Body {
    /// Of a document.
    pub fn of(document: &Document) -> Body {
        let mut body = Body { xml: String::new(), links: Vec::new(), starts: Vec::new(), counted: 0 };
        body.xml.push_str(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>",
        );
        body.front(document);
        body.contents(document);
        for (at, block) in document.blocks.iter().enumerate() {
            body.block(at, block);
        }
        if !document.front.colophon.is_empty() {
            body.paragraph("Colophon", "", &document.front.colophon);
        }
        body.xml.push_str(
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>\
             <w:pgMar w:top=\"1361\" w:right=\"1358\" w:bottom=\"1247\" w:left=\"1358\" w:header=\"708\" w:footer=\"624\" w:gutter=\"0\"/>\
             </w:sectPr></w:body></w:document>",
        );
        body
    }

    fn front(&mut self, document: &Document) {
        let front = &document.front;
        for line in &front.bodies {
            self.paragraph("FrontMatter", "", &[Span::text(line)]);
        }
        for mark in &front.marks {
            self.paragraph("FrontMatter", "<w:jc w:val=\"right\"/>", &[Span::text(mark)]);
        }
        self.paragraph("Title", "", &[Span::text(&document.title)]);
        if !front.subtitle.is_empty() {
            self.paragraph("Subtitle", "", &[Span::text(&front.subtitle)]);
        }
    }

    /// The headings, each leading to its place, inside a field that text processors make anew with page numbers.
    fn contents(&mut self, document: &Document) {
        let headings: Vec<(u8, &str, usize)> = document
            .blocks
            .iter()
            .enumerate()
            .filter_map(|(at, block)| match block {
                Block::Heading { level, text, .. } if *level <= 2 => Some((*level, text.as_str(), at)),
                _ => None,
            })
            .collect();
        if headings.is_empty() {
            return;
        }
        self.paragraph("TOCHeading", "", &[Span::text(&document.words.contents)]);
        for (n, (level, text, at)) in headings.iter().enumerate() {
            let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"TOC{level}\"/></w:pPr>");
            if n == 0 {
                self.xml.push_str(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o &quot;1-2&quot; \\h \\z \\u </w:instrText></w:r>\
                     <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                );
            }
            let _ = write!(self.xml, "<w:hyperlink w:anchor=\"_Toc{at}\" w:history=\"1\">");
            self.words(&Span::text(*text), false);
            self.xml.push_str("</w:hyperlink>");
            if n + 1 == headings.len() {
                self.xml.push_str("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            self.xml.push_str("</w:p>");
        }
        self.xml.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    fn block(&mut self, at: usize, block: &Block) {
        match block {
            Block::Heading { level, text, .. } => {
                let level = (*level).clamp(1, 4);
                let _ = write!(
                    self.xml,
                    "<w:p><w:pPr><w:pStyle w:val=\"Heading{level}\"/></w:pPr><w:bookmarkStart w:id=\"{at}\" w:name=\"_Toc{at}\"/>"
                );
                self.words(&Span::text(text), false);
                let _ = write!(self.xml, "<w:bookmarkEnd w:id=\"{at}\"/></w:p>");
            }
            Block::Paragraph { number: None, spans, .. } => self.paragraph("Normal", "", spans),
            Block::Paragraph { number: Some(number), spans, .. } => self.numbered(*number, spans),
            Block::List { items } => items.iter().for_each(|item| self.paragraph("ListBullet", "", item)),
            Block::Table { caption, columns, rows } => self.table(caption, columns, rows),
            Block::PageBreak => self.xml.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
        }
    }

    /// A paragraph that is referred to by its number.
    fn numbered(&mut self, number: u32, spans: &[Span]) {
        let id = FIRST_PARAGRAPH + u64::from(number);
        let _ = write!(self.xml, "<w:bookmarkStart w:id=\"{id}\" w:name=\"p{number}\"/>");
        // text processors count by themselves
        if number != self.counted.saturating_add(1) {
            self.starts.push(number);
        }
        self.counted = number;
        let list = self.starts.len().checked_sub(1).map_or_else(String::new, |at| {
            format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>", FIRST_COUNT + at)
        });
        self.paragraph("Numbered", &list, spans);
        let _ = write!(self.xml, "<w:bookmarkEnd w:id=\"{id}\"/>");
    }

    fn table(&mut self, caption: &str, columns: &[Column], rows: &[Vec<Cell>]) {
        self.paragraph("Caption", "", &[Span::text(caption)]);
        let shares: u32 = columns.iter().map(|column| u32::from(column.share.max(1))).sum();
        let widths: Vec<u32> =
            columns.iter().map(|column| WIDTH * u32::from(column.share.max(1)) / shares.max(1)).collect();
        self.xml.push_str("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            let _ = write!(self.xml, "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A8F98\"/>");
        }
        self.xml.push_str(
            "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>\
             <w:tblLook w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>",
        );
        let _ = write!(self.xml, "<w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>", escaped(caption));
        for width in &widths {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.xml.push_str("</w:tblGrid>");
        let head: Vec<Cell> =
            columns.iter().map(|column| Cell { spans: vec![Span::text(&column.title).strong()] }).collect();
        self.row(&head, &widths, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        // a row stays on one page where it fits on one
        rows.iter().for_each(|row| self.row(row, &widths, "<w:trPr><w:cantSplit/></w:trPr>"));
        self.xml.push_str("</w:tbl><w:p/>");
    }

    fn row(&mut self, cells: &[Cell], widths: &[u32], properties: &str) {
        let _ = write!(self.xml, "<w:tr>{properties}");
        for (cell, width) in cells.iter().zip(widths) {
            let _ = write!(self.xml, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
            self.paragraph("TableText", "", &cell.spans);
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>");
    }

    fn paragraph(&mut self, style: &str, properties: &str, spans: &[Span]) {
        let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>");
        for span in spans {
            match &span.href {
                Some(href) if href.starts_with('#') => {
                    let place = escaped(&href[1..]);
                    let _ = write!(self.xml, "<w:hyperlink w:anchor=\"{place}\" w:history=\"1\">");
                    self.words(span, true);
                    self.xml.push_str("</w:hyperlink>");
                }
                Some(href) => {
                    let id = FIRST_LINK + self.links.len();
                    self.links.push(href.clone());
                    let _ = write!(self.xml, "<w:hyperlink r:id=\"rId{id}\" w:history=\"1\">");
                    self.words(span, true);
                    self.xml.push_str("</w:hyperlink>");
                }
                None => self.words(span, false),
            }
        }
        self.xml.push_str("</w:p>");
    }

    fn words(&mut self, span: &Span, is_link: bool) {
        self.xml.push_str("<w:r><w:rPr>");
        self.xml.push_str(if is_link { "<w:rStyle w:val=\"Hyperlink\"/>" } else { "" });
        self.xml.push_str(if span.strong { "<w:b/><w:bCs/>" } else { "" });
        self.xml.push_str(if span.emphasis { "<w:i/><w:iCs/>" } else { "" });
        if let Some(lang) = &span.lang {
            let _ = write!(self.xml, "<w:lang w:val=\"{}\"/>", escaped(region(lang)));
        }
        let mark = span.lang.as_ref().map(|lang| format!(" [{lang}]")).unwrap_or_default();
        let _ = write!(
            self.xml,
            "</w:rPr><w:t xml:space=\"preserve\">{}{}</w:t></w:r>",
            escaped(&span.text),
            escaped(&mark)
        );
    }
}
