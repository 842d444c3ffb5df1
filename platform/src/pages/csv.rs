//! Lists as CSV: RFC 4180 (Shafranovich, 2005), UTF-8, first row of names.

use anyhow::Context;
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};

use super::Problem;
use super::attachment::attachment;
use crate::table::guarded;

/// A row of a CSV.
pub trait Row {
    /// Names of the columns.
    const COLUMNS: &'static [&'static str];
    /// The values, one for each column.
    fn cells(&self) -> Vec<Cell>;
}

/// A value of a CSV.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Not stated.
    Empty,
    /// Text from anywhere; made harmless for spreadsheets.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number; one that is not finite is written as empty.
    Decimal(f64),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }
}
impl From<&String> for Cell {
    fn from(text: &String) -> Cell {
        Cell::Text(text.clone())
    }
}
impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}
impl From<i64> for Cell {
    fn from(number: i64) -> Cell {
        Cell::Number(number)
    }
}
impl From<usize> for Cell {
    fn from(number: usize) -> Cell {
        Cell::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<f64> for Cell {
    fn from(number: f64) -> Cell {
        Cell::Decimal(number)
    }
}
impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Cell {
        value.map_or(Cell::Empty, Into::into)
    }
}

impl Cell {
    fn written(self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) => guarded(text),
            Cell::Number(number) => number.to_string(),
            Cell::Decimal(number) if number.is_finite() => number.to_string(),
            Cell::Decimal(_) => String::new(),
        }
    }
}

/// A list as a CSV file of this name. Where it goes on, the address of the next part stands in the `Link` header.
pub fn csv<R: Row>(file_name: &str, rows: &[R], next: Option<&str>) -> Result<Response, Problem> {
    table(file_name, R::COLUMNS, rows.iter().map(Row::cells), next)
}

/// The same for a table whose columns are known only when it is asked for.
pub fn table(
    file_name: &str,
    columns: &[&str],
    rows: impl IntoIterator<Item = Vec<Cell>>,
    next: Option<&str>,
) -> Result<Response, Problem> {
    let text = csv_text(Some(columns), rows).context("writing a CSV")?;
    let link: Option<(HeaderName, String)> = next.map(|next| (header::LINK, format!("<{next}>; rel=\"next\"")));
    let file = attachment("text/csv; charset=utf-8; header=present", &format!("{file_name}.csv"), text);
    Ok((axum::response::AppendHeaders(link), file).into_response())
}

/// Rows as CSV; without columns it is a part that goes on behind others.
pub fn csv_text(columns: Option<&[&str]>, rows: impl IntoIterator<Item = Vec<Cell>>) -> anyhow::Result<String> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    if let Some(columns) = columns {
        writer.write_record(columns)?;
    }
    for row in rows {
        writer.write_record(row.into_iter().map(Cell::written))?;
    }
    Ok(String::from_utf8(writer.into_inner().map_err(|e| e.into_error())?)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    struct Pair(Cell, Cell);
    impl Row for Pair {
        const COLUMNS: &'static [&'static str] = &["name", "n"];
        fn cells(&self) -> Vec<Cell> {
            vec![self.0.clone(), self.1.clone()]
        }
    }

    fn written(rows: &[Pair]) -> String {
        csv_text(Some(Pair::COLUMNS), rows.iter().map(Row::cells)).unwrap()
    }

    #[test]
    fn rows_as_rfc_4180_asks() {
        let rows = [Pair("a,\"b\"\nc".into(), 5_i64.into()), Pair(None::<String>.into(), (-2.5).into())];
        assert_eq!(written(&rows), "name,n\r\n\"a,\"\"b\"\"\nc\",5\r\n,-2.5\r\n");
        assert_eq!(written(&[]), "name,n\r\n");
    }

    #[test]
    fn no_text_starts_a_formula_and_numbers_stay_numbers() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            assert_eq!(Cell::from(text).written(), format!("'{text}"));
        }
        assert_eq!(Cell::from(-5_i64).written(), "-5");
        assert_eq!(Cell::from(f64::NAN).written(), "");
    }

    #[test]
    fn a_file_name_stays_in_its_header() {
        let response = csv::<Pair>("fuentes\"\r\nX: y", &[], Some("/fuentes.csv?despues=a")).unwrap();
        assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"fuentesXy.csv\"");
        assert_eq!(response.headers()["link"], "</fuentes.csv?despues=a>; rel=\"next\"");
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(text in "\\PC{0,40}|[=+@\\-\t\r\n\",a]{0,12}") {
            let written = written(&[Pair(text.as_str().into(), Cell::Empty)]);
            let mut reader = csv::ReaderBuilder::new().from_reader(written.as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            let guarded = format!("'{text}");
            prop_assert!(row[0] == text || row[0] == guarded);
            prop_assert!(!row[0].starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
