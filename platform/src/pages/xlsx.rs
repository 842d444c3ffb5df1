//! Lists as a workbook of one sheet, with texts in their cells.

use anyhow::Result;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};

/// The media type.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// Most characters of a cell, counted in UTF-16: programs for spreadsheets refuse a file with more.
const MOST_UNITS: usize = 32_767;
/// Digits that a number keeps in a spreadsheet.
const MOST_DIGITS: usize = 15;

/// Rows as a workbook; the first names the columns and stays in sight. A column in which everything is a number holds numbers,
/// all others texts: no text is ever run as a formula. A text too long for a cell ends with `…`. The same rows give the same
/// file.
pub fn workbook(rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    // no clock: the same rows give the same file
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let numbers: Vec<bool> = (0..width).map(|at| holds_numbers(rows, at)).collect();
    let heading = Format::new().set_bold();
    for (at, row) in (0..).zip(rows) {
        let cells = (0..).zip(row).zip(&numbers).filter(|((_, text), _)| !text.is_empty());
        for ((column, text), is_number) in cells {
            match text.parse::<f64>() {
                _ if at == 0 => sheet.write_string_with_format(at, column, fitting(text), &heading)?,
                Ok(number) if *is_number => sheet.write_number(at, column, number)?,
                _ => sheet.write_string(at, column, fitting(text))?,
            };
        }
    }
    Ok(book.save_to_buffer()?)
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

/// A text that XML can hold, no longer than a cell.
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
    cut
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Cursor;

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
    fn a_text_is_no_longer_than_a_cell() {
        let long = "ñ".repeat(40_000);
        let read = cells(&rows(&[&["a"], &[&long]]));
        let Data::String(text) = &read[1][0] else { panic!("no text") };
        assert!(text.ends_with('…') && text.chars().count() == MOST_UNITS, "{}", text.chars().count());
    }

    #[test]
    fn the_same_rows_give_the_same_file_and_nothing_is_read_as_what_it_is_not() {
        let rows = rows(&[&["a"], &["_x0041_"], &["https://x.example/?a=1&b=2"], &["\u{7}a\rb\tc"]]);
        assert_eq!(workbook(&rows).unwrap(), workbook(&rows).unwrap());
        let read = cells(&rows);
        let texts: Vec<String> = read.iter().map(|row| row[0].to_string()).collect();
        assert_eq!(texts, ["a", "_x0041_", "https://x.example/?a=1&b=2", "a\rb\tc"]);
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
