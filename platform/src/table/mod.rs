//! Tables that people bring: CSV as spreadsheets of any country save it, and XLSX. Read whole, within limits.

mod workbook;

use std::borrow::Cow;

use workbook::workbook;

use crate::words::{Arg, Speech};

/// Largest file, in bytes.
pub const MOST_BYTES: usize = 20 << 20;
/// Most rows.
pub const MOST_ROWS: usize = 200_000;
/// Most columns.
pub const MOST_COLUMNS: usize = 200;
/// Most cells, the empty ones counted: each takes memory, however short its line in the file.
pub const MOST_CELLS: usize = 4_000_000;

/// A table: its first row names the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns, as written.
    pub columns: Vec<String>,
    /// The rows that are not empty.
    pub rows: Vec<TableRow>,
    /// Lines that could not be read as a row.
    pub broken: Vec<Broken>,
    /// What is to be known of how it was read.
    pub notes: Vec<Note>,
}

/// A line that could not be read as a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The line of the file, from 1.
    pub line: u64,
    /// The row as a spreadsheet counts it.
    pub number: u64,
    /// The column in which it is wrong; empty where the whole line is.
    pub column: String,
    /// Catalogue key of what to do.
    pub key: &'static str,
}

/// Something that is to be known of how a table was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its key in the catalogue.
    key: &'static str,
    /// Of how many things.
    n: usize,
    /// Their names; may be empty.
    names: String,
}

impl Note {
    /// The same in words.
    pub fn words(&self, speech: &Speech) -> String {
        let args: [(&str, Arg); 2] = [("n", self.n.into()), ("names", self.names.as_str().into())];
        speech.with(self.key, &args)
    }
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// The line of the file, from 1.
    pub line: u64,
    /// The row as a spreadsheet counts it, from 1, that of the names included: a cell of several lines stands in one row.
    pub number: u64,
    /// Its cells, as many as there are columns.
    pub cells: Vec<String>,
}

/// Why a file is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoTable {
    /// There is nothing in it.
    #[error("the table is empty")]
    Empty,
    /// More than [`MOST_BYTES`], or a workbook that unfolds to more than can be read.
    #[error("the table is larger than {} MB", MOST_BYTES >> 20)]
    TooLarge,
    /// More than [`MOST_ROWS`] rows, [`MOST_COLUMNS`] columns or [`MOST_CELLS`] cells.
    #[error("the table has more than {MOST_ROWS} rows, {MOST_COLUMNS} columns or {MOST_CELLS} cells")]
    TooLong,
    /// A workbook that cannot be opened.
    #[error("the workbook cannot be read")]
    Broken,
    /// A workbook in which everything is hidden.
    #[error("every sheet of the workbook is hidden")]
    Hidden,
}

impl NoTable {
    /// Its key in the catalogue.
    pub fn key(self) -> &'static str {
        match self {
            NoTable::Empty => "site-table-empty",
            NoTable::TooLarge => "site-table-too-large",
            NoTable::TooLong => "site-table-too-long",
            NoTable::Broken => "site-table-broken",
            NoTable::Hidden => "site-table-hidden",
        }
    }
}

impl Table {
    /// Reads a CSV (parted by comma, semicolon or tabulator; UTF-8 or else Windows-1252) or an XLSX (its first sheet
    /// that is not hidden).
    pub fn read(bytes: &[u8]) -> Result<Table, NoTable> {
        if bytes.len() > MOST_BYTES {
            return Err(NoTable::TooLarge);
        }
        let table = if bytes.starts_with(b"PK\x03\x04") { workbook(bytes)? } else { text(&plain(bytes))? };
        table.fits()?;
        if table.columns.iter().all(String::is_empty) { Err(NoTable::Empty) } else { Ok(table) }
    }
}

fn text(text: &str) -> Result<Table, NoTable> {
    let first = text.lines().find(|line| !line.trim().is_empty()).ok_or(NoTable::Empty)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter(first)).from_reader(text.as_bytes());
    let names = reader.headers().map_err(|_| NoTable::Empty)?;
    if names.len() > MOST_COLUMNS {
        return Err(NoTable::TooLong);
    }
    // ends of lines within cells, up to the row that is read
    let mut within = ends_of_lines(names);
    let columns: Vec<String> = names.iter().map(|c| c.trim().to_owned()).collect();
    let mut table = Table { columns, ..Table::default() };
    for record in reader.records() {
        table.fits()?;
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, |at| line_of(text, at));
                let number = line.saturating_sub(within);
                within += ends_of_lines(&record);
                // a separator that stands in a text moves all cells behind it: nobody can tell which
                if record.iter().skip(table.columns.len()).any(|cell| !cell.trim().is_empty()) {
                    table.broken.push(Broken { line, number, column: String::new(), key: "site-table-row-wide" });
                    continue;
                }
                let cells = record.iter().take(table.columns.len());
                table.take(line, number, cells.map(unguarded).map(str::to_owned).collect());
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                let (number, column) = (line.saturating_sub(within), String::new());
                table.broken.push(Broken { line, number, column, key: "site-table-row-broken" });
            }
        }
    }
    Ok(table)
}

/// The line on which a row begins: the position of the reader is before the empty lines that it skips.
fn line_of(text: &str, at: &csv::Position) -> u64 {
    let from = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let empty = text.as_bytes().get(from..).unwrap_or_default().iter().take_while(|byte| **byte == b'\n').count();
    at.line() + u64::try_from(empty).unwrap_or(0)
}

fn ends_of_lines(record: &csv::StringRecord) -> u64 {
    record.iter().map(|cell| cell.bytes().filter(|byte| *byte == b'\n').count() as u64).sum()
}

impl Table {
    /// The row, as a spreadsheet counts it, that stands on a line of the file.
    pub fn number_of(&self, line: u64) -> u64 {
        let at = self.rows.binary_search_by_key(&line, |row| row.line).ok();
        let row = at.and_then(|at| self.rows.get(at)).map(|row| row.number);
        let broken = || self.broken.iter().find(|broken| broken.line == line).map(|broken| broken.number);
        row.or_else(broken).unwrap_or(line)
    }

    /// Asked before each row is taken: what does not fit must not be built first.
    fn fits(&self) -> Result<(), NoTable> {
        let (rows, columns) = (self.rows.len() + self.broken.len(), self.columns.len());
        let is_within = rows <= MOST_ROWS && columns <= MOST_COLUMNS && rows.saturating_mul(columns) <= MOST_CELLS;
        if is_within { Ok(()) } else { Err(NoTable::TooLong) }
    }

    fn take(&mut self, line: u64, number: u64, mut cells: Vec<String>) {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        cells.resize(self.columns.len(), String::new());
        self.rows.push(TableRow { line, number, cells });
    }
}

/// The text of a file as rows are read from it: lines are counted by their ends, and with two signs for each end the
/// count would be one behind.
pub fn plain(bytes: &[u8]) -> String {
    decoded(bytes).trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

/// The text of a file, in UTF-8 or else in Windows-1252, which has a character for every byte.
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// Spreadsheets part by what the language of the computer does not use in numbers.
pub fn delimiter(first_line: &str) -> u8 {
    let count = |sign: u8| first_line.bytes().filter(|b| *b == sign).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// A spreadsheet takes a cell that begins with one of these for a formula and runs it (OWASP, CSV injection).
const FORMULAS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
/// Stands before such a cell in our own files, and is no part of it.
const GUARD: char = '\'';

/// A text as it stands in a cell of our own files, where no spreadsheet takes it for a formula.
pub fn guarded(text: String) -> String {
    if is_formula(&text) { format!("{GUARD}{text}") } else { text }
}

/// The text of a cell that [`guarded`] wrote.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix(GUARD).filter(|text| is_formula(text)).unwrap_or(cell)
}

/// Would it be taken for a formula, or for the guard of one?
fn is_formula(text: &str) -> bool {
    text.trim_start_matches(GUARD).starts_with(FORMULAS)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_table_from_an_office_in_windows_1252_with_semicolons() {
        let table = Table::read(b"Nombre;Pa\xeds\r\n\"Casa; Ni\xf1a\";HN\r\n;\r\n\r\n\r\nSola\r\n").unwrap();
        assert_eq!(table.columns, ["Nombre", "País"]);
        let rows: Vec<(u64, &str, &str)> =
            table.rows.iter().map(|r| (r.line, r.cells[0].as_str(), r.cells[1].as_str())).collect();
        assert_eq!(rows, [(2, "Casa; Niña", "HN"), (6, "Sola", "")]);
    }

    #[test]
    fn a_cell_of_several_lines_is_one_row_as_a_spreadsheet_counts() {
        let table = Table::read("nombre,\"país,\no región\"\nCasa,\"HN\nGT\"\n\nRed,SV\n".as_bytes()).unwrap();
        let rows: Vec<(u64, u64)> = table.rows.iter().map(|row| (row.line, row.number)).collect();
        assert_eq!(rows, [(3, 2), (6, 4)]);
        assert_eq!((table.number_of(6), table.number_of(9)), (4, 9));
    }

    #[test]
    fn a_row_with_more_cells_than_columns_is_told_and_not_moved() {
        let table =
            Table::read("nombre,país\nCasa, sede norte,HN\nRed,HN, ,\n\"a\nb\",SV\nLuz,GT,x\n".as_bytes()).unwrap();
        let rows: Vec<Vec<&str>> =
            table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect();
        assert_eq!(rows, [["Red", "HN"], ["a\nb", "SV"]]);
        let broken: Vec<(u64, u64, &str)> = table.broken.iter().map(|one| (one.line, one.number, one.key)).collect();
        assert_eq!(broken, [(2, 2, "site-table-row-wide"), (6, 5, "site-table-row-wide")]);
        assert_eq!(table.number_of(6), 5);
    }

    #[test]
    fn short_lines_under_many_columns_do_not_become_a_large_table() {
        let of = |columns: usize, rows: usize| {
            let text = format!("{}\n{}", vec!["c"; columns].join(","), "x\n".repeat(rows));
            Table::read(text.as_bytes()).map(|table| table.rows.len())
        };
        let most = MOST_CELLS / MOST_COLUMNS;
        assert_eq!(of(MOST_COLUMNS, most), Ok(most));
        assert_eq!(of(MOST_COLUMNS, most + 1), Err(NoTable::TooLong));
        assert_eq!(of(MOST_COLUMNS + 1, 1), Err(NoTable::TooLong));
        assert_eq!(of(1, MOST_ROWS + 1), Err(NoTable::TooLong));
    }

    #[test]
    fn what_is_no_table_is_told() {
        assert_eq!(Table::read(b""), Err(NoTable::Empty));
        assert_eq!(Table::read(b"PK\x03\x04rest"), Err(NoTable::Broken));
        assert_eq!(Table::read(&vec![b'a'; MOST_BYTES + 1]), Err(NoTable::TooLarge));
    }

    proptest! {
        #[test]
        fn what_is_guarded_is_read_as_it_was(text in "['=+@＝\t a-]{0,6}") {
            let cell = guarded(text.clone());
            prop_assert!(!cell.starts_with(FORMULAS));
            prop_assert_eq!(unguarded(&cell), text);
        }

        #[test]
        fn any_bytes_are_a_table_or_none(bytes in prop::collection::vec(any::<u8>(), 0..300), zip in any::<bool>()) {
            let bytes = if zip { [b"PK\x03\x04".as_slice(), &bytes].concat() } else { bytes };
            if let Ok(table) = Table::read(&bytes) {
                prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
            }
        }
    }
}
