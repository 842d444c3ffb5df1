//! Lists as a workbook of one sheet: Office Open XML (ECMA-376, part 1), with texts in their cells.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use anyhow::Result;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::sanitise::escape;

/// The media type.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// Most characters of a cell, counted in UTF-16: programs for spreadsheets refuse a file with more.
const MOST_UNITS: usize = 32_767;
/// Digits that a number keeps in a spreadsheet.
const MOST_DIGITS: usize = 15;

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#;
const PACKAGE_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
/// The second style is that of the names of columns.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#;

/// Rows as a workbook; the first names the columns and stays in sight. A column in which everything is a number holds numbers,
/// all others texts: no text is ever run as a formula. A text too long for a cell ends with `…`. The same rows give the same
/// file.
pub fn workbook(rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let sheet = sheet(rows);
    let files = [
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", PACKAGE_RELATIONS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/styles.xml", STYLES),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ];
    for (name, text) in files {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn sheet(rows: &[Vec<String>]) -> String {
    let mut xml = String::from(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>"#,
    );
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let numbers: Vec<bool> = (0..width).map(|at| holds_numbers(rows, at)).collect();
    for (at, row) in rows.iter().enumerate() {
        let number = at + 1;
        let _ = write!(xml, r#"<row r="{number}">"#);
        for (column, text) in row.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let place = format!("{}{number}", letters(column));
            let style = if at == 0 { r#" s="1""# } else { "" };
            let _ = match at > 0 && numbers[column] {
                true => write!(xml, r#"<c r="{place}"><v>{text}</v></c>"#),
                false => write!(
                    xml,
                    r#"<c r="{place}"{style} t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                    fitting(text)
                ),
            };
        }
        xml.push_str("</row>");
    }
    xml.push_str("</sheetData></worksheet>");
    xml
}

/// Is everything in a column, but its name, a number that reads back as it is written?
fn holds_numbers(rows: &[Vec<String>], column: usize) -> bool {
    let mut cells = rows.iter().skip(1).filter_map(|row| row.get(column)).filter(|text| !text.is_empty()).peekable();
    cells.peek().is_some() && cells.all(|text| is_number(text))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    // what begins with a nought is a code
    let is_plain = whole == "0" || !whole.starts_with('0');
    are_digits(whole) && are_digits(rest) && is_plain && whole.len() + rest.len() <= MOST_DIGITS
}

/// The name of a column: A, B, … Z, AA, …
fn letters(column: usize) -> String {
    let (mut rest, mut name) = (column + 1, Vec::new());
    while rest > 0 {
        rest -= 1;
        name.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    name.iter().rev().collect()
}

/// A text as XML, no longer than a cell.
fn fitting(text: &str) -> String {
    let (mut cut, mut units) = (String::with_capacity(text.len()), 0);
    for c in text.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r')) {
        if units + c.len_utf16() >= MOST_UNITS {
            cut.push('…');
            break;
        }
        units += c.len_utf16();
        cut.push(c);
    }
    // as it stands, XML would read it as a new line
    escape(&cut).replace('\r', "&#13;")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use calamine::{Data, Reader, Xlsx};
    use proptest::prelude::*;

    use super::*;

    fn cells(rows: &[Vec<String>]) -> Vec<Vec<Data>> {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(workbook(rows).unwrap())).unwrap();
        book.worksheet_range_at(0).unwrap().unwrap().rows().map(<[Data]>::to_vec).collect()
    }

    fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|text| (*text).to_owned()).collect()).collect()
    }

    #[test]
    fn numbers_are_numbers_and_texts_are_texts() {
        let text = |text: &str| Data::String(text.to_owned());
        let read = cells(&rows(&[&["n", "code", "says"], &["-2.5", "007", "=1+1"], &["1200", "12", "<a> & ñ\nשלום"]]));
        assert_eq!(read[0], [text("n"), text("code"), text("says")]);
        assert_eq!(read[1], [Data::Float(-2.5), text("007"), text("=1+1")]);
        assert_eq!(read[2], [Data::Float(1200.0), text("12"), text("<a> & ñ\nשלום")]);
    }

    #[test]
    fn columns_have_names_and_a_text_is_no_longer_than_a_cell() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
        let long = "ñ".repeat(40_000);
        let read = cells(&rows(&[&["a"], &[&long]]));
        let Data::String(text) = &read[1][0] else { panic!("no text") };
        assert!(text.ends_with('…') && text.chars().count() == MOST_UNITS, "{}", text.chars().count());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(texts in prop::collection::vec("\\PC{1,30}", 1..20)) {
            let mut all = vec![vec!["t".to_owned()]];
            all.extend(texts.iter().map(|text| vec![format!("x{text}")]));
            let read = cells(&all);
            for (text, row) in texts.iter().zip(&read[1..]) {
                prop_assert_eq!(&row[0], &Data::String(format!("x{text}")));
            }
        }
    }
}
