//! A list of names as a file: CSV with a header, one name a row.

use std::collections::HashSet;

use super::fault::{NameFault, NameProblem};
use super::name::KnownName;
use super::row::{self, MOST_NAMES, NAME_COLUMNS};
use crate::list_file::ListFile;
use crate::terms::quoted;

/// A list of names; each stands once in it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NameList {
    names: Vec<KnownName>,
}

/// A list and what was wrong with its file. Rows at fault are left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParsedNames {
    /// The sound rows.
    pub list: NameList,
    /// The faults, in the order of lines.
    pub problems: Vec<NameProblem>,
}

impl NameList {
    /// Reads a list. Columns may stand in any order, and those that no row needs may be missing.
    pub fn parse_csv(bytes: &[u8]) -> ParsedNames {
        let mut parsed = ParsedNames { list: NameList::default(), problems: Vec::new() };
        if let Err(problem) = read_rows(bytes, &mut parsed) {
            parsed.problems.push(problem);
        }
        parsed
    }

    /// The names.
    pub fn names(&self) -> &[KnownName] {
        &self.names
    }

    /// The name of a key.
    pub fn find(&self, key: &str) -> Option<&KnownName> {
        self.names.iter().find(|name| name.key() == key)
    }

    /// The list with a row (its cells by column) in the place of the same name, or at the end; the faults of a row that
    /// cannot be one, on line 0.
    pub fn with_row<'a>(&self, cell: impl Fn(&'static str) -> &'a str) -> Result<NameList, Vec<NameProblem>> {
        let at_line = |(column, fault)| NameProblem { line: 0, column, fault };
        let name = row::read(cell).map_err(|faults| faults.into_iter().map(at_line).collect::<Vec<_>>())?;
        let mut list = self.clone();
        list.put(name);
        match list.names.len() > MOST_NAMES {
            true => Err(vec![NameProblem { line: 0, column: "name", fault: NameFault::TooMany }]),
            false => Ok(list),
        }
    }

    /// The list with all names of another, which take the place of the same names; what is too much, where those are more
    /// than a list may hold.
    pub fn with_all(&self, other: &NameList) -> Result<NameList, NameFault> {
        let taken: HashSet<String> = other.names.iter().map(KnownName::key).collect();
        let kept = self.names.iter().filter(|name| !taken.contains(&name.key()));
        let names: Vec<KnownName> = kept.chain(&other.names).cloned().collect();
        match names.len() > MOST_NAMES {
            true => Err(NameFault::TooMany),
            false => Ok(NameList { names }),
        }
    }

    /// The list without the name of a key.
    pub fn without(&self, key: &str) -> NameList {
        NameList { names: self.names.iter().filter(|name| name.key() != key).cloned().collect() }
    }

    /// The list as a file, in the one way in which it is written; reading it gives the list again.
    pub fn write_csv(&self) -> String {
        write_csv(&self.names)
    }

    fn put(&mut self, name: KnownName) {
        let key = name.key();
        match self.names.iter_mut().find(|present| present.key() == key) {
            Some(present) => *present = name,
            None => self.names.push(name),
        }
    }
}

impl KnownName {
    /// The cells of its row by column, as a list's file has them.
    pub fn cells(&self) -> Vec<(&'static str, String)> {
        NAME_COLUMNS.into_iter().zip(row::write(self).map(str::to_owned)).collect()
    }
}

/// Names as a file.
pub(crate) fn write_csv(names: &[KnownName]) -> String {
    let mut out = NAME_COLUMNS.join(",");
    out.push('\n');
    for name in names {
        out.push_str(&row::write(name).map(quoted).join(","));
        out.push('\n');
    }
    out
}

fn read_rows(bytes: &[u8], parsed: &mut ParsedNames) -> Result<(), NameProblem> {
    let mut file = ListFile::open(bytes, &NAME_COLUMNS, |column| matches!(column, "kind" | "name"))
        .map_err(|(line, fault)| whole(line, fault))?;
    let mut keys = HashSet::new();
    while let Some(row) = file.next_row() {
        let line = match row {
            Ok(line) => line,
            Err((line, fault)) => {
                parsed.problems.push(whole(line, fault));
                continue;
            }
        };
        if parsed.list.names.len() >= MOST_NAMES {
            return Err(whole(line, NameFault::TooMany));
        }
        if let Err(fault) = file.fits() {
            parsed.problems.push(whole(line, fault));
            continue;
        }
        match row::read(|column| file.cell(column)) {
            Err(faults) => {
                let at_line = |(column, fault)| NameProblem { line, column, fault };
                parsed.problems.extend(faults.into_iter().map(at_line));
            }
            Ok(name) if !keys.insert(name.key()) => {
                let fault = NameFault::Twice(name.name().to_owned());
                parsed.problems.push(NameProblem { line, column: "name", fault });
            }
            Ok(name) => parsed.list.names.push(name),
        }
    }
    Ok(())
}

fn whole(line: u64, fault: impl Into<NameFault>) -> NameProblem {
    NameProblem { line, column: "", fault: fault.into() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    const SOUND: &str = "kind,name,sex,role,affiliation,alone,country,place_kind,source
person,Yuvenil Xol Ak,woman,alcaldesa,\"Laventana, municipio\",Xol,,,
place,Laventana,,,,,GT,city,
first-name,Yuvenil,woman,,,,,,Registro civil inventado
";

    #[test]
    fn what_is_written_is_read() {
        let parsed = NameList::parse_csv(SOUND.as_bytes());
        assert_eq!(parsed.problems, []);
        assert_eq!(parsed.list.write_csv(), SOUND);
        let few = NameList::parse_csv(b"\xEF\xBB\xBFname,kind,source,sex\nYuvenil,first-name,R,man\n");
        assert_eq!((few.problems.len(), few.list.names().len()), (0, 1), "columns in any order, and only those needed");
    }

    #[test]
    fn each_fault_has_line_column_and_what_was_expected() {
        let rows = "kind,name,sex,alone,country,place_kind,source
somebody,Ana Ruiz,,,,,
person,Ana Ruiz,female,Pérez,GT,,
place,Laventana,,,Guatemala,village,
first-name,Ana María,,,,,
person,Ana Ruiz,,,,,
person,ANA RUIZ,,,,,
person,Xiomara,,,,,
place,Laventana,,,GT,city
";
        let told: Vec<_> = NameList::parse_csv(rows.as_bytes())
            .problems
            .into_iter()
            .map(|problem| (problem.line, problem.column, problem.fault.code()))
            .collect();
        assert_eq!(
            told,
            [
                (2, "kind", "unknown"),
                (3, "country", "not-of-kind"),
                (3, "sex", "unknown"),
                (3, "alone", "not-in-name"),
                (4, "country", "country-unknown"),
                (4, "place_kind", "unknown"),
                (5, "name", "not-a-name"),
                (5, "sex", "cell-empty"),
                (5, "source", "cell-empty"),
                (7, "name", "twice"),
                (9, "", "cells"),
            ]
        );
        let code = |text: &str| NameList::parse_csv(text.as_bytes()).problems.first().map(|one| one.fault.code());
        assert_eq!(
            (code("kind,colour"), code("kind"), code("")),
            (Some("column-unknown"), Some("column-missing"), Some("column-missing"))
        );
    }

    #[test]
    fn a_row_takes_the_place_of_its_name() {
        let list = NameList::parse_csv(SOUND.as_bytes()).list;
        let cells = [("kind", "place"), ("name", "LAVENTANA"), ("country", "gt"), ("place_kind", "border")];
        let cell = |column: &str| cells.iter().find(|(name, _)| *name == column).map_or("", |(_, text)| *text);
        let changed = list.with_row(cell).unwrap();
        assert_eq!(changed.names().len(), 3);
        assert!(changed.find("place:GT:laventana").is_some());
        assert_eq!(changed.with_all(&list).unwrap().without("place:GT:laventana").names().len(), 2);
        assert_eq!(list.with_row(|_| "").unwrap_err().first().unwrap().column, "kind");
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200), rows in "[personlac,\"\n1-;]{0,80}") {
            let _ = NameList::parse_csv(&bytes);
            let _ = NameList::parse_csv(format!("kind,name\n{rows}").as_bytes());
        }

        #[test]
        fn any_name_is_read_as_it_was_written(name in "\\PC{0,12}", source in "\\PC{1,12}") {
            let cell = |column: &'static str| match column {
                "kind" => "person",
                "name" => name.as_str(),
                "role" => source.as_str(),
                _ => "",
            };
            if let Ok(list) = NameList::default().with_row(cell) {
                let again = NameList::parse_csv(list.write_csv().as_bytes());
                prop_assert_eq!(again.problems, []);
                prop_assert_eq!(again.list, list);
            }
        }
    }
}
