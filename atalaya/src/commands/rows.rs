//! Rows between JSON lines and tables: what `export` writes in either form, `import` reads.

use std::collections::HashSet;

use anyhow::{Context, Result};
use platform::pages::{Cell, csv_text};
use platform::table;
use serde_json::{Map, Value};

/// A value of a row as it stands in a cell.
pub fn cell(value: Option<&Value>) -> Cell {
    match value {
        None | Some(Value::Null) => Cell::Empty,
        Some(Value::Number(number)) => number.as_i64().map_or_else(|| number.as_f64().into(), Cell::Number),
        Some(Value::Array(list)) => list.iter().map(text).collect::<Vec<_>>().join("; ").into(),
        Some(other) => text(other).into(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A file of JSON lines as the table that the same export gives.
#[derive(Debug, Default)]
pub struct Lines {
    /// The table, in CSV.
    pub csv: String,
    /// Lines that are no row: number and why.
    pub bad: Vec<(usize, String)>,
    /// Line of the table at which each row begins, and its line of the file.
    places: Vec<(usize, usize)>,
}

impl Lines {
    /// Of a file; none where it is no file of rows. References in CSL-JSON begin alike and are not: what they have for
    /// their `type`, our documents have beside what kind of record they are.
    pub fn of(bytes: &[u8]) -> Result<Option<Lines>> {
        let whole = table::plain(bytes);
        let mut rows = numbered(&whole).peekable();
        let first = rows.peek().and_then(|(_, line)| object(line).ok());
        if !first.is_some_and(|first| first.contains_key("record_kind") || !first.contains_key("type")) {
            return Ok(None);
        }
        let mut lines = Lines::default();
        let mut maps = Vec::new();
        for (number, line) in rows {
            match object(line) {
                Ok(map) => maps.push((number, map)),
                Err(why) => lines.bad.push((number, why)),
            }
        }
        lines.write(&maps).context("putting lines into a table")?;
        Ok(Some(lines))
    }

    fn write(&mut self, maps: &[(usize, Map<String, Value>)]) -> Result<()> {
        let mut known = HashSet::new();
        let names = maps.iter().flat_map(|(_, map)| map.keys()).map(String::as_str);
        let columns: Vec<&str> = names.filter(|name| known.insert(*name)).collect();
        self.csv = csv_text(Some(columns.as_slice()), [])?;
        let mut line = self.csv.matches('\n').count() + 1;
        for (number, map) in maps {
            let row = csv_text(None, [columns.iter().map(|column| cell(map.get(*column))).collect()])?;
            self.places.push((line, *number));
            line += row.matches('\n').count();
            self.csv.push_str(&row);
        }
        Ok(())
    }

    /// The line of the file in which stands what stands in this line of the table.
    pub fn line(&self, of_the_table: usize) -> usize {
        let behind = self.places.partition_point(|(line, _)| *line <= of_the_table);
        behind.checked_sub(1).and_then(|at| self.places.get(at)).map_or(of_the_table, |(_, of_the_file)| *of_the_file)
    }
}

fn numbered(whole: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = whole.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    lines.filter(|(_, line)| !line.is_empty())
}

fn object(line: &str) -> Result<Map<String, Value>, String> {
    serde_json::from_str(line).map_err(|error| format!("a JSON object was expected: {error}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use platform::table::Table;

    use super::*;

    #[test]
    fn lines_are_the_table_of_the_same_rows_and_faults_have_their_own_numbers() {
        let file = "{\"id\":\"a\",\"n\":1,\"name\":\"Dos\\nlíneas\"}\n\nroto\n{\"id\":\"b\",\"more\":[\"x\",\"y\"],\"n\":null}\n";
        let lines = Lines::of(file.as_bytes()).unwrap().unwrap();
        let table = Table::read(lines.csv.as_bytes()).unwrap();
        assert_eq!(table.columns, ["id", "n", "name", "more"]);
        let rows: Vec<(usize, &[String])> = table
            .rows
            .iter()
            .map(|row| (lines.line(usize::try_from(row.line).unwrap()), row.cells.as_slice()))
            .collect();
        assert_eq!(rows[0], (1, &["a", "1", "Dos\nlíneas", ""].map(str::to_owned)[..]));
        assert_eq!(rows[1], (4, &["b", "", "", "x; y"].map(str::to_owned)[..]));
        assert_eq!(lines.bad.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn tables_references_and_other_files_are_left_to_who_reads_them() {
        for other in [
            "",
            "name,country\nDiario,HN\n",
            "[{\"type\":\"book\"}]",
            "{\"type\":\"book\",\"title\":\"Guía\"}",
            "{\n  \"id\": \"a\"\n}",
            "<opml/>",
            "@book{a, title = {Guía}}",
        ] {
            assert!(Lines::of(other.as_bytes()).unwrap().is_none(), "{other}");
        }
        assert!(Lines::of(b"{\"record_kind\":\"document\",\"type\":\"guide\"}").unwrap().is_some());
    }
}
