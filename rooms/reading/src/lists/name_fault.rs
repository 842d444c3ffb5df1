//! The faults of a list of names, said in the reader's language.

use platform::words::{Arg, Speech};
use reading::{NameFault, NameProblem};

/// The fault with its place: line and column as a spreadsheet shows them.
pub fn say(speech: &Speech, problem: &NameProblem) -> String {
    let (says, line) = (words(speech, &problem.fault), problem.line.to_string());
    match problem.column {
        "" => speech.with("reading-fault-in-line", &[("line", line.into()), ("says", says.into())]),
        column => speech.with(
            "reading-fault-in-column",
            &[("line", line.into()), ("column", column.into()), ("says", says.into())],
        ),
    }
}

/// The fault without its place.
pub fn words(speech: &Speech, fault: &NameFault) -> String {
    let args = args(fault);
    let args: Vec<(&str, Arg)> = args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
    speech.with(key(fault), &args)
}

/// The key of its words.
pub fn key(fault: &NameFault) -> &'static str {
    match fault {
        NameFault::ColumnUnknown(_) => "reading-fault-column-unknown",
        NameFault::ColumnMissing(_) => "reading-fault-column-missing",
        NameFault::NotUtf8 => "reading-fault-not-utf8",
        NameFault::RowBroken => "reading-fault-row-broken",
        NameFault::Cells { .. } => "reading-fault-cells",
        NameFault::CellTooLong => "reading-fault-cell-too-long",
        NameFault::CellEmpty => "reading-fault-cell-empty",
        NameFault::Twice(_) => "reading-fault-id-twice",
        NameFault::Unknown { .. } => "reading-fault-name-unknown",
        NameFault::TooMany => "reading-name-fault-too-many",
        NameFault::CountryUnknown(_) => "reading-name-fault-country",
        NameFault::NotOfKind(_) => "reading-name-fault-not-of-kind",
        NameFault::NotAName(_) => "reading-name-fault-not-a-name",
        NameFault::NotInName(_) => "reading-name-fault-not-in-name",
    }
}

/// What its words need.
pub fn args(fault: &NameFault) -> [(&'static str, String); 2] {
    [("found", fault.found()), ("expected", fault.expected())]
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, Words};
    use reading::NameList;

    const LIST: &str = "kind,name,sex,alone,country,place_kind,source
person,Ana Ruiz,femenino,Pérez,GT,,
place,Laventana,,,Guatemala,aldea,
first-name,Ana María,woman,,,,
place
";

    #[test]
    fn each_language_says_line_column_and_what_was_expected() {
        let words = Words::new(&[crate::room().catalogue]).expect("the catalogue is sound");
        for lang in Lang::ALL {
            let speech = words.speak(lang);
            let problems = NameList::parse_csv(LIST.as_bytes()).problems;
            let said: Vec<String> = problems.iter().map(|problem| super::say(&speech, problem)).collect();
            assert_eq!(said.len(), 8, "{said:?}");
            assert!(said.iter().all(|text| !text.contains("reading-")), "{said:?}");
            assert!(said[1].contains("femenino") && said[1].contains("woman, man, other"), "{said:?}");
            assert!(said[3].contains("Guatemala") && said[4].contains("division, city, border, corridor"), "{said:?}");
        }
    }
}
