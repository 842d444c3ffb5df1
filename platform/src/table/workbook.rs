//! Workbooks as tables. Whatever a table has no place for is told: hidden sheets, merged cells, formulas.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Cursor;

use calamine::{Data, DataRef, Dimensions, Reader, Sheet, SheetType, SheetVisible, Xlsx};

use super::{Broken, MOST_CELLS, MOST_COLUMNS, NoTable, Note, Table};

/// Most bytes that a workbook may unfold to.
const MOST_UNFOLDED: u64 = 400 << 20;

/// The first sheet that is not hidden. A workbook is a folder of compressed files: what it unfolds to is known before it is
/// opened.
pub(super) fn workbook(bytes: &[u8]) -> Result<Table, NoTable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NoTable::Broken)?;
    // by the list at the end of the file: what is written as a stream tells its sizes there alone
    let sizes = (0..archive.len()).map(|at| archive.by_index_raw(at).map(|file| file.size()));
    let unfolded = sizes.sum::<Result<u64, _>>().map_err(|_| NoTable::Broken)?;
    if unfolded > MOST_UNFOLDED {
        return Err(NoTable::TooLarge);
    }
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| NoTable::Broken)?;
    let sheets: Vec<Sheet> =
        book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned().collect();
    if sheets.is_empty() {
        return Err(NoTable::Empty);
    }
    let (seen, hidden): (Vec<&Sheet>, Vec<&Sheet>) =
        sheets.iter().partition(|sheet| sheet.visible == SheetVisible::Visible);
    let name = seen.first().ok_or(NoTable::Hidden)?.name.clone();
    let cells = Cells::of(&mut book, &name)?;
    let merged = book.merge_cells_by_sheet_name(&name).map_err(|_| NoTable::Broken)?;
    let mut table = rows(&cells, &Merged::of(&merged))?;
    table.notes.extend(sheets_note("site-table-note-hidden", &hidden));
    table.notes.extend(sheets_note("site-table-note-sheets", seen.get(1..).unwrap_or_default()));
    table.notes.extend(count_note("site-table-note-merged", merged.len()));
    table.notes.extend(count_note("site-table-note-formulas", cells.formulas.len()));
    Ok(table)
}

fn sheets_note(key: &'static str, sheets: &[&Sheet]) -> Option<Note> {
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    (!names.is_empty()).then(|| Note { key, n: names.len(), names: names.join(", ") })
}

fn count_note(key: &'static str, n: usize) -> Option<Note> {
    (n > 0).then(|| Note { key, n, names: String::new() })
}

/// What stands in a sheet, by row and column, and where formulas do. Only what is filled is held: a table of which one cell
/// stands in the last corner of the sheet is no larger for it.
#[derive(Default)]
struct Cells {
    values: BTreeMap<(u32, u32), Data>,
    formulas: HashSet<(u32, u32)>,
}

impl Cells {
    fn of(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Cells, NoTable> {
        let mut reader = book.worksheet_cells_reader(sheet).map_err(|_| NoTable::Broken)?;
        let mut cells = Cells::default();
        while let Some(cell) = reader.next_cell_with_formula().map_err(|_| NoTable::Broken)? {
            let is_formula = cell.formula.is_some_and(|formula| !formula.is_empty());
            if is_formula {
                cells.formulas.insert(cell.pos);
            }
            if is_formula || !matches!(cell.value, DataRef::Empty) {
                cells.values.insert(cell.pos, cell.value.into());
            }
            if cells.values.len() > MOST_CELLS {
                return Err(NoTable::TooLong);
            }
        }
        Ok(cells)
    }

    /// The first column and the last.
    fn columns(&self) -> Option<(u32, u32)> {
        let columns = || self.values.keys().map(|(_, column)| *column);
        columns().min().zip(columns().max())
    }
}

/// Cells that are one over several rows: of each first column the first row and the last.
struct Merged(HashMap<u32, BTreeMap<u32, u32>>);

impl Merged {
    fn of(areas: &[Dimensions]) -> Merged {
        let mut merged: HashMap<u32, BTreeMap<u32, u32>> = HashMap::new();
        for area in areas {
            merged.entry(area.start.1).or_default().insert(area.start.0, area.end.0);
        }
        Merged(merged)
    }

    /// The cells that reach down to a row: their column, and the row in which they begin.
    fn reaching(&self, row: u32) -> impl Iterator<Item = (u32, u32)> {
        self.0.iter().filter_map(move |(column, areas)| {
            let (first, last) = areas.range(..row).next_back()?;
            (row <= *last).then_some((*column, *first))
        })
    }
}

fn rows(cells: &Cells, merged: &Merged) -> Result<Table, NoTable> {
    let (left, right) = cells.columns().ok_or(NoTable::Empty)?;
    let place = |column: u32| column.checked_sub(left).and_then(|at| usize::try_from(at).ok());
    let width = place(right).map_or(1, |last| last + 1);
    if width > MOST_COLUMNS {
        return Err(NoTable::TooLong);
    }
    let filled: Vec<(&(u32, u32), &Data)> = cells.values.iter().collect();
    let mut lines = filled.chunk_by(|a, b| a.0.0 == b.0.0);
    let line_of = |line: &[(&(u32, u32), &Data)]| {
        let mut texts = vec![String::new(); width];
        for ((_, column), cell) in line {
            if let Some(text) = place(*column).and_then(|at| texts.get_mut(at)) {
                *text = said(cell);
            }
        }
        texts
    };
    let first = lines.next().ok_or(NoTable::Empty)?;
    let top = first.first().map_or(0, |((row, _), _)| *row);
    let columns = line_of(first).iter().map(|text| text.trim().to_owned()).collect();
    let mut table = Table { columns, ..Table::default() };
    for line in lines {
        table.fits()?;
        let row = line.first().map_or(0, |((row, _), _)| *row);
        let mut texts = line_of(line);
        // a text that stands over several rows is said of each
        for (column, first) in merged.reaching(row).filter(|(_, first)| *first > top) {
            if let Some(text) = place(column).and_then(|at| texts.get_mut(at)) {
                *text = cells.values.get(&(first, column)).map(said).unwrap_or_default();
            }
        }
        let number = u64::from(row) + 1;
        let fault = line.iter().find_map(|(at, cell)| {
            let key = match cell {
                Data::Error(_) => "site-table-cell-error",
                Data::Empty if cells.formulas.contains(*at) => "site-table-formula-unsaved",
                _ => return None,
            };
            Some((place(at.1)?, key))
        });
        match fault {
            Some((at, key)) => {
                let column = table.columns.get(at).cloned().unwrap_or_default();
                table.broken.push(Broken { line: number, number, column, key });
            }
            None => table.take(number, number, texts),
        }
    }
    Ok(table)
}

/// A whole number is written without point, a day as `YYYY-MM-DD`.
fn said(cell: &Data) -> String {
    match cell {
        Data::DateTime(at) if at.is_datetime() => day(at.as_f64()).unwrap_or_else(|| cell.to_string()),
        _ => cell.to_string(),
    }
}

/// Workbooks count days from the end of 1899 (ECMA-376, 18.17.4.1).
fn day(serial: f64) -> Option<String> {
    let days = serial.is_finite().then(|| jiff::Span::new().try_days(serial.trunc() as i64).ok())??;
    jiff::civil::date(1899, 12, 30).checked_add(days).ok().map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Write;

    use super::*;

    /// A workbook of these sheets: name, whether it is hidden, and what stands in it.
    fn book(sheets: &[(&str, bool, &str)]) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let mut put = |name: &str, text: String| {
            archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        };
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let package = "http://schemas.openxmlformats.org/package/2006";
        let each = |write: &dyn Fn(usize, &str, bool) -> String| {
            let parts = sheets.iter().enumerate().map(|(n, (name, hidden, _))| write(n + 1, name, *hidden));
            parts.collect::<String>()
        };
        let types = each(&|n, _, _| {
            format!(
                r#"<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
            )
        });
        put(
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{types}</Types>"#
            ),
        );
        put(
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        );
        let listed = each(&|n, name, hidden| {
            let state = if hidden { r#" state="hidden""# } else { "" };
            format!(r#"<sheet name="{name}" sheetId="{n}"{state} r:id="rId{n}"/>"#)
        });
        put(
            "xl/workbook.xml",
            format!(r#"<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>{listed}</sheets></workbook>"#),
        );
        let targets = each(&|n, _, _| {
            format!(r#"<Relationship Id="rId{n}" Type="{relations}/worksheet" Target="worksheets/sheet{n}.xml"/>"#)
        });
        put(
            "xl/_rels/workbook.xml.rels",
            format!(r#"<Relationships xmlns="{package}/relationships">{targets}</Relationships>"#),
        );
        for (n, (_, _, text)) in sheets.iter().enumerate() {
            put(
                &format!("xl/worksheets/sheet{}.xml", n + 1),
                format!(r#"<worksheet xmlns="{main}">{text}</worksheet>"#),
            );
        }
        archive.finish().unwrap().into_inner()
    }

    fn text(place: &str, text: &str) -> String {
        format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
    }

    fn notes(table: &Table) -> Vec<(&str, usize, &str)> {
        table.notes.iter().map(|note| (note.key, note.n, note.names.as_str())).collect()
    }

    fn said_by(table: &Table) -> Vec<(u64, Vec<&str>)> {
        table.rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
    }

    #[test]
    fn a_hidden_sheet_is_passed_over_and_named() {
        let rows = |name: &str| {
            format!("<sheetData><row>{}</row><row>{}</row></sheetData>", text("A1", "a"), text("A2", name))
        };
        let (one, two, three) = (rows("uno"), rows("dos"), rows("tres"));
        let bytes = book(&[("Listas", true, &one), ("Datos", false, &two), ("Notas", false, &three)]);
        let table = Table::read(&bytes).unwrap();
        assert_eq!(said_by(&table), [(2, vec!["dos"])]);
        assert_eq!(notes(&table), [("site-table-note-hidden", 1, "Listas"), ("site-table-note-sheets", 1, "Notas")]);
        assert_eq!(Table::read(&book(&[("Listas", true, &one)])), Err(NoTable::Hidden));
    }

    #[test]
    fn a_cell_merged_over_rows_is_said_of_each_of_them() {
        let cells = [
            format!("<row>{}{}{}</row>", text("A1", "pais"), text("B1", "nombre"), text("C1", "nota")),
            format!("<row>{}{}{}</row>", text("A2", "HN"), text("B2", "Casa"), text("C2", "larga")),
            format!("<row>{}</row>", text("B3", "Red")),
            format!("<row>{}{}</row>", text("A4", "GT"), text("B4", "Otra")),
        ];
        let merged = r#"<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B4:C4"/></mergeCells>"#;
        let sheet = format!("<sheetData>{}</sheetData>{merged}", cells.concat());
        let table = Table::read(&book(&[("Datos", false, &sheet)])).unwrap();
        assert_eq!(
            said_by(&table),
            [(2, vec!["HN", "Casa", "larga"]), (3, vec!["HN", "Red", ""]), (4, vec!["GT", "Otra", ""])]
        );
        assert_eq!(notes(&table), [("site-table-note-merged", 2, "")]);
    }

    #[test]
    fn of_a_formula_its_saved_result_is_read_and_a_row_without_one_is_told() {
        let sheet = [
            format!("<row>{}{}</row>", text("A1", "nombre"), text("B1", "total")),
            format!(r#"<row>{}<c r="B2"><f>1+1</f><v>2</v></c></row>"#, text("A2", "Casa")),
            format!(r#"<row>{}<c r="B3"><f>1+2</f></c></row>"#, text("A3", "Red")),
            format!(r##"<row>{}<c r="B4" t="e"><f>A9</f><v>#REF!</v></c></row>"##, text("A4", "Otra")),
        ];
        let sheet = format!("<sheetData>{}</sheetData>", sheet.concat());
        let table = Table::read(&book(&[("Datos", false, &sheet)])).unwrap();
        assert_eq!(said_by(&table), [(2, vec!["Casa", "2"])]);
        let broken: Vec<(u64, &str, &str)> =
            table.broken.iter().map(|one| (one.line, one.column.as_str(), one.key)).collect();
        assert_eq!(broken, [(3, "total", "site-table-formula-unsaved"), (4, "total", "site-table-cell-error")]);
        assert_eq!(notes(&table), [("site-table-note-formulas", 3, "")]);
    }

    #[test]
    fn a_cell_in_the_last_corner_of_a_sheet_costs_nothing() {
        let far = |place: &str| {
            let sheet =
                format!("<sheetData><row>{}</row><row>{}</row></sheetData>", text("A1", "a"), text(place, "lejos"));
            Table::read(&book(&[("Datos", false, &sheet)]))
        };
        assert_eq!(said_by(&far("A1048576").unwrap()), [(1_048_576, vec!["lejos"])]);
        assert_eq!(far("XFD1048576"), Err(NoTable::TooLong));
    }

    #[test]
    fn days_of_a_workbook_are_days() {
        assert_eq!(day(45351.75).as_deref(), Some("2024-02-29"));
        assert_eq!(day(f64::NAN), None);
    }
}
