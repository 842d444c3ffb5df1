//! A list of outlets, read from CSV.

use csv::StringRecord;
use platform::table;

use crate::draft::Draft;

/// Most rows of one list.
pub const MOST_ROWS: usize = 10_000;
/// Longest address of a feed, in bytes.
const MOST_FEED: usize = 2000;

/// What a list says.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Rows that are outlets.
    pub rows: Vec<SheetRow>,
    /// What is wrong with the others.
    pub faults: Vec<RowFault>,
}

/// A row that is an outlet.
#[derive(Clone, Debug)]
pub struct SheetRow {
    /// The outlet.
    pub draft: Draft,
    /// Address of its feed, if the row has one.
    pub feed: Option<String>,
}

/// What is wrong with one field of one row.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct RowFault {
    /// The line of the file on which the row begins, from 1.
    pub line: u64,
    /// The field; empty where the whole row is meant.
    pub field: String,
    /// Catalogue key of what to do.
    pub key: String,
}

/// Why a list cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// Its first line does not name the columns that every outlet needs.
    NoColumns,
}

impl Unreadable {
    /// Catalogue key of what to do.
    pub fn key(self) -> &'static str {
        match self {
            Unreadable::Empty => "directory-import-empty",
            Unreadable::NoColumns => "directory-import-no-columns",
        }
    }

    /// The same for the command line.
    pub fn says(self) -> &'static str {
        match self {
            Unreadable::Empty => "the list is empty",
            Unreadable::NoColumns => {
                "the first line must name the columns; name, country, language and medium are needed"
            }
        }
    }
}

impl Sheet {
    /// Reads rows `name,country,language,medium[,scope,focus,home_url,feed_url,city,evidence]` in any order of
    /// columns. The first line names them. Parted by comma, semicolon or tabulator, in UTF-8 or, as some
    /// spreadsheets save it, Windows-1252. A row that is broken is told and does not hold up the others.
    pub fn read(bytes: &[u8]) -> Result<Sheet, Unreadable> {
        let text = table::plain(bytes);
        let first = text.lines().find(|line| !line.trim().is_empty()).ok_or(Unreadable::Empty)?;
        let mut reader =
            csv::ReaderBuilder::new().flexible(true).delimiter(table::delimiter(first)).from_reader(text.as_bytes());
        let columns = Columns::of(reader.headers().map_err(|_| Unreadable::NoColumns)?)?;
        let mut sheet = Sheet::default();
        for (count, record) in reader.records().enumerate() {
            if count >= MOST_ROWS {
                sheet.fault(record.ok().and_then(|r| line_of(&r)).unwrap_or(0), "", "directory-import-too-many");
                break;
            }
            match record {
                Ok(record) => sheet.take(&columns, &record),
                Err(error) => {
                    sheet.fault(error.position().map_or(0, csv::Position::line), "", "directory-import-row-broken")
                }
            }
        }
        Ok(sheet)
    }

    fn take(&mut self, columns: &Columns, record: &StringRecord) {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        let line = line_of(record).unwrap_or(0);
        match Draft::parse(|field| columns.cell(record, field)) {
            Ok(draft) => {
                let feed = columns.cell(record, "feed").trim().to_owned();
                let is_feed = feed.len() <= MOST_FEED && press::address::host_key(&feed).is_some();
                if !feed.is_empty() && !is_feed {
                    self.fault(line, "feed", "directory-import-feed-wrong");
                }
                self.rows.push(SheetRow { draft, feed: Some(feed).filter(|_| is_feed) });
            }
            Err(errors) => errors.iter().for_each(|error| self.fault(line, &error.field, of_list(&error.key))),
        }
    }

    fn fault(&mut self, line: u64, field: &str, key: &str) {
        self.faults.push(RowFault { line, field: field.to_owned(), key: key.to_owned() });
    }
}

/// What is chosen in a form is written in a list: its words are told.
fn of_list(key: &str) -> &str {
    match key {
        "directory-outlet-country-wrong" => "directory-import-country-wrong",
        "directory-outlet-language-wrong" => "directory-import-language-wrong",
        "directory-outlet-medium-wrong" => "directory-import-medium-wrong",
        "directory-outlet-scope-wrong" => "directory-import-scope-wrong",
        other => other,
    }
}

fn line_of(record: &StringRecord) -> Option<u64> {
    record.position().map(csv::Position::line)
}

/// Where the columns of a list are.
struct Columns(Vec<String>);

impl Columns {
    fn of(headers: &StringRecord) -> Result<Columns, Unreadable> {
        let columns = Columns(headers.iter().map(|name| name.trim().to_lowercase()).collect());
        let has_all = ["name", "country", "language", "medium"].iter().all(|field| columns.place(field).is_some());
        if has_all { Ok(columns) } else { Err(Unreadable::NoColumns) }
    }

    fn place(&self, field: &str) -> Option<usize> {
        self.0.iter().position(|name| name == field || name.strip_suffix("_url") == Some(field))
    }

    fn cell(&self, record: &StringRecord, field: &str) -> String {
        let cell = self.place(field).and_then(|at| record.get(at)).unwrap_or_default();
        table::unguarded(cell).to_owned()
    }
}
