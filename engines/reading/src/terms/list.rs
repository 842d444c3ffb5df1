//! A list of terms as a file: CSV with a header, one term a row.

use std::collections::{HashMap, HashSet};

use super::columns::{COLUMNS, LARGEST_LIST, MOST_TERMS, OPTIONAL};
use super::problem::{Fault, Problem};
use super::row;
use super::term::Term;
use crate::list_file::ListFile;

/// A list of terms. Its order counts: of two terms found in the same words the first is reported.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TermList {
    terms: Vec<Term>,
}

/// A list and what was wrong with its file. Rows at fault are left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parsed {
    /// The sound rows.
    pub list: TermList,
    /// The faults, in the order of lines.
    pub problems: Vec<Problem>,
}

/// The faults of a list's file; none when it is sound.
pub fn check(bytes: &[u8]) -> Vec<Problem> {
    TermList::parse_csv(bytes).problems
}

impl TermList {
    /// Reads a list.
    pub fn parse_csv(bytes: &[u8]) -> Parsed {
        let mut parsed = Parsed { list: TermList::default(), problems: Vec::new() };
        if let Err(problem) = read_rows(bytes, &mut parsed) {
            parsed.problems.push(problem);
        }
        parsed
    }

    /// The terms.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The list with a row (its cells by column) in the place of the term of the same identifier, or at the end; the faults
    /// of a row that cannot be one, on line 0.
    pub fn with_row<'a>(&self, cell: impl Fn(&'static str) -> &'a str) -> Result<TermList, Vec<Problem>> {
        let faults = |faults: Vec<row::Place>| {
            faults.into_iter().map(|(column, fault)| Problem { line: 0, column, fault }).collect::<Vec<_>>()
        };
        let mut list = self.clone();
        list.put(row::read(cell).map_err(faults)?);
        list.bounded().map_err(|fault| faults(vec![("id", fault)]))
    }

    /// The list with all terms of another, which take the place of those of the same identifiers; what is too much, where
    /// that is more than a list may hold.
    pub fn with_all(&self, other: &TermList) -> Result<TermList, Fault> {
        let new: HashMap<&str, &Term> = other.terms.iter().map(|term| (term.id.as_str(), term)).collect();
        let present: HashSet<&str> = self.terms.iter().map(|term| term.id.as_str()).collect();
        let kept = self.terms.iter().map(|term| new.get(term.id.as_str()).copied().unwrap_or(term));
        let added = other.terms.iter().filter(|term| !present.contains(term.id.as_str()));
        kept.chain(added).cloned().collect::<TermList>().bounded()
    }

    /// The list without the term of an identifier.
    pub fn without(&self, id: &str) -> TermList {
        TermList { terms: self.terms.iter().filter(|term| term.id != id).cloned().collect() }
    }

    /// The list, where it is no more than one may hold: what is written is to be read again.
    fn bounded(self) -> Result<TermList, Fault> {
        match (self.terms.len() > MOST_TERMS, self.write_csv().len() > LARGEST_LIST) {
            (true, _) => Err(Fault::ListTooLong),
            (_, true) => Err(Fault::ListTooLarge),
            _ => Ok(self),
        }
    }

    fn put(&mut self, term: Term) {
        match self.terms.iter_mut().find(|present| present.id == term.id) {
            Some(present) => *present = term,
            None => self.terms.push(term),
        }
    }

    /// The list as a file, in the one way in which it is written; reading it gives the list again.
    pub fn write_csv(&self) -> String {
        let mut out = COLUMNS.join(",");
        out.push('\n');
        for term in &self.terms {
            let cells = row::write(term);
            out.push_str(&cells.each_ref().map(|cell| quoted(cell)).join(","));
            out.push('\n');
        }
        out
    }
}

impl FromIterator<Term> for TermList {
    /// In this order; no two may have one identifier.
    fn from_iter<I: IntoIterator<Item = Term>>(terms: I) -> TermList {
        TermList { terms: terms.into_iter().collect() }
    }
}

/// A cell, in quotes where it needs them (RFC 4180).
pub(crate) fn quoted(cell: &str) -> String {
    match cell.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

fn read_rows(bytes: &[u8], parsed: &mut Parsed) -> Result<(), Problem> {
    if bytes.len() > LARGEST_LIST {
        return Err(whole(1, Fault::ListTooLarge));
    }
    let mut file = ListFile::open(bytes, &COLUMNS, |column| !OPTIONAL.contains(&column))
        .map_err(|(line, fault)| whole(line, fault))?;
    let mut ids = HashSet::new();
    while let Some(row) = file.next_row() {
        let line = match row {
            Ok(line) => line,
            Err((line, fault)) => {
                parsed.problems.push(whole(line, fault));
                continue;
            }
        };
        if parsed.list.terms.len() >= MOST_TERMS {
            return Err(whole(line, Fault::ListTooLong));
        }
        if let Err(fault) = file.fits() {
            parsed.problems.push(whole(line, fault));
            continue;
        }
        match row::read(|column| file.cell(column)) {
            Err(faults) => {
                parsed.problems.extend(faults.into_iter().map(|(column, fault)| Problem { line, column, fault }))
            }
            Ok(term) if !ids.insert(term.id.clone()) => {
                parsed.problems.push(Problem { line, column: "id", fault: Fault::IdTwice(term.id) })
            }
            Ok(term) => parsed.list.terms.push(term),
        }
    }
    Ok(())
}

fn whole(line: u64, fault: impl Into<Fault>) -> Problem {
    Problem { line, column: "", fault: fault.into() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::columns::LONGEST_CELL;
    use super::*;
    use proptest::prelude::*;

    const HEADER: &str = "id,language,label,pattern,category,severity,recommended,source,recommended_by";

    fn problems(rows: &str) -> Vec<(u64, &'static str, &'static str)> {
        let parsed = TermList::parse_csv(format!("{HEADER}\n{rows}").as_bytes());
        parsed.problems.into_iter().map(|p| (p.line, p.column, p.fault.code())).collect()
    }

    #[test]
    fn faults_have_line_and_column() {
        let sound = "es-1,es,ola,ola,metaphor-disaster,low,llegada,Guía,source";
        assert_eq!(problems(sound), []);
        let rows = format!(
            "{sound}\n{sound}\nes-2,xx,ola,ola *9,flood,low,llegada,Guía,nobody\nes-3,es,,ola,slur,low,x,Guía,source\n\
             es-4,es,ola\nes-5,es,ola,@nobody,slur,low,x,Guía,source"
        );
        assert_eq!(
            problems(&rows),
            [
                (3, "id", "id-twice"),
                (4, "language", "language-unknown"),
                (4, "pattern", "pattern-wrong"),
                (4, "category", "name-unknown"),
                (4, "recommended_by", "name-unknown"),
                (5, "label", "cell-empty"),
                (6, "", "row-broken"),
                (7, "pattern", "set-unknown"),
            ]
        );
    }

    #[test]
    fn a_fault_tells_what_was_found_and_what_was_expected() {
        let row = "es-1,xx,ola,ola *9,slur,huge,llegada,Guía,source";
        let parsed = TermList::parse_csv(format!("{HEADER}\n{row}").as_bytes());
        let told: Vec<(Option<String>, Vec<String>)> =
            parsed.problems.iter().map(|p| (p.fault.found(), p.fault.expected())).collect();
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            told,
            [
                (Some("xx".to_owned()), words(&["es", "en", "pt", "fr", "ht"])),
                (Some("*9".to_owned()), Vec::new()),
                (Some("huge".to_owned()), words(&["low", "medium", "high"])),
            ]
        );
    }

    #[test]
    fn headers_are_checked() {
        let codes = |text: &str| TermList::parse_csv(text.as_bytes()).problems.first().map(|p| p.fault.code());
        assert_eq!(codes("id,language"), Some("column-missing"));
        assert_eq!(codes(&format!("{HEADER},colour")), Some("column-unknown"));
        assert_eq!(codes(""), Some("column-missing"));
        assert_eq!(codes(&format!("\u{FEFF}{HEADER}\n")), None);
    }

    #[test]
    fn bytes_that_are_no_text_are_told() {
        let bytes =
            [HEADER.as_bytes(), b"\nes-1,es,ol\xFF,ola,slur,low,x,y,source\nes-2,es,ola,ola,slur,low,x,y,source\n"]
                .concat();
        let parsed = TermList::parse_csv(&bytes);
        assert_eq!(parsed.problems.iter().map(|p| (p.line, p.fault.code())).collect::<Vec<_>>(), [(2, "not-utf8")]);
        assert_eq!(parsed.list.terms().len(), 1);
    }

    #[test]
    fn a_row_takes_the_place_of_its_term_and_a_wrong_one_leaves_the_list() {
        let sound =
            "es-1,es,ola,ola,metaphor-disaster,low,llegada,Guía,source\nes-2,es,alud,alud,slur,low,x,Guía,source";
        let list = TermList::parse_csv(format!("{HEADER}\n{sound}").as_bytes()).list;
        let cells = |term: &Term, column: &str, text: &str| -> Vec<(&'static str, String)> {
            let cells = term.cells().into_iter();
            cells.map(|(name, cell)| (name, if name == column { text.to_owned() } else { cell })).collect()
        };
        let with = |cells: &[(&'static str, String)]| {
            list.with_row(|column| cells.iter().find(|(name, _)| *name == column).map_or("", |(_, cell)| cell))
        };
        assert_eq!(with(&cells(&list.terms()[0], "", "")).unwrap(), list);
        let changed = with(&cells(&list.terms()[0], "pattern", "oleada")).unwrap();
        assert_eq!((changed.terms().len(), changed.terms()[0].pattern.as_str()), (2, "oleada"));
        let added = with(&cells(&list.terms()[0], "id", "es-3")).unwrap();
        assert_eq!(added.terms().len(), 3);
        let wrong = with(&cells(&list.terms()[0], "pattern", "*9")).unwrap_err();
        assert_eq!((wrong[0].line, wrong[0].column), (0, "pattern"));
        assert_eq!(list.without("es-1").with_all(&list).unwrap().terms().len(), 2);
    }

    #[test]
    fn lists_together_keep_their_places_and_hold_no_more_than_one() {
        let row = |id: &str, label: &str| format!("{id},es,{label},ola,metaphor-disaster,low,llegada,Guía,source\n");
        let list = |rows: &str| TermList::parse_csv(format!("{HEADER}\n{rows}").as_bytes()).list;
        let present = list(&(row("a", "ola") + &row("b", "ola")));
        let together = present.with_all(&list(&(row("c", "ola") + &row("a", "oleada")))).unwrap();
        let told: Vec<_> = together.terms().iter().map(|term| (term.id.as_str(), term.label.as_str())).collect();
        assert_eq!(told, [("a", "oleada"), ("b", "ola"), ("c", "ola")]);
        let of = |n: usize, reason: usize| -> TermList {
            let mut term = present.terms()[0].clone();
            term.reason.es = "x".repeat(reason);
            (0..n).map(|n| Term { id: format!("x-{n}"), ..term.clone() }).collect()
        };
        assert_eq!(of(MOST_TERMS, 0).with_all(&present), Err(Fault::ListTooLong));
        assert_eq!(of(3000, LONGEST_CELL).with_all(&present), Err(Fault::ListTooLarge));
        let cells = present.terms()[0].cells();
        let cell = |column: &str| cells.iter().find(|(name, _)| *name == column).map_or("", |(_, text)| text.as_str());
        let told = of(MOST_TERMS, 0).with_row(cell).unwrap_err();
        assert_eq!(told, [Problem { line: 0, column: "id", fault: Fault::ListTooLong }]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200), rows in "[es,\"\n1-;=a]{0,80}") {
            let _ = check(&bytes);
            let _ = check(format!("{HEADER}\n{rows}").as_bytes());
        }

        #[test]
        fn what_is_written_is_read(
            label in "[^\\s;][^;]{0,12}[^\\s;]", reason in "(\\PC{0,20}\\n?){0,3}",
        ) {
            let row = format!(
                "a,es,{},ola *1 mar; alud,slur,low,x; y,{},{},G <u>; H,source,mar,ola y mar,title",
                quoted(&label), quoted(reason.trim()), quoted(&label)
            );
            let header = "id,language,label,pattern,category,severity,recommended,reason_es,source,more_sources,recommended_by,requires,excludes,within";
            let parsed = TermList::parse_csv(format!("{header}\n{row}").as_bytes());
            prop_assert_eq!(&parsed.problems, &[]);
            prop_assert_eq!(TermList::parse_csv(parsed.list.write_csv().as_bytes()).list, parsed.list);
        }
    }
}
