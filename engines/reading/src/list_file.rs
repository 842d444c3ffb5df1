//! Files of lists: CSV in UTF-8 with a header, whose columns stand in any order. What a row says is for who reads it.

use crate::known::NameFault;
use crate::terms::Fault;

/// What is wrong with a file or row as a table.
pub(crate) enum TableFault {
    ColumnUnknown(String),
    ColumnMissing(&'static str),
    NotUtf8,
    RowBroken,
    Cells { found: usize, expected: usize },
}

/// A file that is read row by row.
pub(crate) struct ListFile<'a> {
    reader: csv::Reader<&'a [u8]>,
    columns: &'static [&'static str],
    /// Where each of the columns stands in the file.
    places: Vec<Option<usize>>,
    width: usize,
    record: csv::StringRecord,
}

impl<'a> ListFile<'a> {
    /// Reads the header, in which no other columns may stand and those that are needed must; a fault comes with its line.
    pub(crate) fn open(
        bytes: &'a [u8],
        columns: &'static [&'static str],
        is_needed: impl Fn(&str) -> bool,
    ) -> Result<ListFile<'a>, (u64, TableFault)> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
        let header = reader.headers().map_err(|error| broken(&error))?.clone();
        if let Some(name) = header.iter().find(|name| !columns.contains(name)) {
            return Err((1, TableFault::ColumnUnknown(name.to_owned())));
        }
        let place = |column: &&str| header.iter().position(|name| name == *column);
        if let Some(name) = columns.iter().find(|column| place(column).is_none() && is_needed(column)) {
            return Err((1, TableFault::ColumnMissing(name)));
        }
        let places = columns.iter().map(place).collect();
        Ok(ListFile { reader, columns, places, width: header.len(), record: csv::StringRecord::new() })
    }

    /// Goes on to the next row and tells its line; nothing at the end.
    pub(crate) fn next_row(&mut self) -> Option<Result<u64, (u64, TableFault)>> {
        match self.reader.read_record(&mut self.record) {
            Ok(false) => None,
            Ok(true) => Some(Ok(self.record.position().map_or(0, csv::Position::line))),
            Err(error) => Some(Err(broken(&error))),
        }
    }

    /// Whether the row has as many cells as the header.
    pub(crate) fn fits(&self) -> Result<(), TableFault> {
        match self.record.len() == self.width {
            true => Ok(()),
            false => Err(TableFault::Cells { found: self.record.len(), expected: self.width }),
        }
    }

    /// The cell of the row in a column; empty where the file has no such column.
    pub(crate) fn cell(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|name| *name == column);
        let place = at.and_then(|at| self.places.get(at).copied().flatten());
        place.and_then(|place| self.record.get(place)).unwrap_or_default()
    }
}

fn broken(error: &csv::Error) -> (u64, TableFault) {
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        csv::ErrorKind::Utf8 { .. } => (line, TableFault::NotUtf8),
        _ => (line, TableFault::RowBroken),
    }
}

impl From<TableFault> for Fault {
    fn from(fault: TableFault) -> Fault {
        match fault {
            TableFault::ColumnUnknown(name) => Fault::ColumnUnknown(name),
            TableFault::ColumnMissing(name) => Fault::ColumnMissing(name),
            TableFault::NotUtf8 => Fault::NotUtf8,
            TableFault::RowBroken => Fault::RowBroken,
            TableFault::Cells { found, expected } => Fault::Cells { found, expected },
        }
    }
}

impl From<TableFault> for NameFault {
    fn from(fault: TableFault) -> NameFault {
        match fault {
            TableFault::ColumnUnknown(name) => NameFault::ColumnUnknown(name),
            TableFault::ColumnMissing(name) => NameFault::ColumnMissing(name),
            TableFault::NotUtf8 => NameFault::NotUtf8,
            TableFault::RowBroken => NameFault::RowBroken,
            TableFault::Cells { found, expected } => NameFault::Cells { found, expected },
        }
    }
}
