//! The faults of a list, said in the reader's language.

use platform::words::{Arg, Speech};
use reading::{Fault, Problem};

/// The fault with its place: line and column as a spreadsheet shows them.
pub fn say(speech: &Speech, problem: &Problem) -> String {
    let says = words(speech, &problem.fault);
    let line = problem.line.to_string();
    match problem.column {
        "" => speech.with("reading-fault-in-line", &[("line", line.into()), ("says", says.into())]),
        column => speech.with(
            "reading-fault-in-column",
            &[("line", line.into()), ("column", column.into()), ("says", says.into())],
        ),
    }
}

/// The fault without its place.
pub fn words(speech: &Speech, fault: &Fault) -> String {
    let (key, args) = key(fault);
    let args: Vec<(&str, Arg)> = args.into_iter().map(|(name, text)| (name, text.into())).collect();
    speech.with(&key, &args)
}

/// The key of its words, with what they need.
pub fn key(fault: &Fault) -> (String, Vec<(&'static str, String)>) {
    let found = ("found", fault.found().unwrap_or_default());
    let expected = ("expected", fault.expected().join(", "));
    match fault {
        Fault::Pattern(pattern) => (format!("reading-pattern-{}", pattern.code()), vec![found]),
        // its code is that of a broken row; its words say how many cells there are
        Fault::Cells { .. } => ("reading-fault-cells".to_owned(), vec![found, expected]),
        Fault::SetUnknown { language, .. } => {
            ("reading-fault-set-unknown".to_owned(), vec![found, ("language", language.clone())])
        }
        other => (format!("reading-fault-{}", other.code()), vec![found, expected]),
    }
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, Words};
    use reading::TermList;

    const LIST: &str = "id,language,label,pattern,category,severity,recommended,source,recommended_by
es-1,xx,ola,ola *9,slur,huge,llegada,Guía,source
es-2,es,,ola,slur,low,x,Guía,source
es-3,es,ola
";

    #[test]
    fn each_language_says_line_column_and_what_was_expected() {
        let words = Words::new(&[crate::room().catalogue]).expect("the catalogue is sound");
        for lang in Lang::ALL {
            let speech = words.speak(lang);
            let said: Vec<String> =
                TermList::parse_csv(LIST.as_bytes()).problems.iter().map(|p| super::say(&speech, p)).collect();
            assert_eq!(said.len(), 5, "{said:?}");
            assert!(said.iter().all(|text| !text.contains("reading-")), "{said:?}");
            assert!(said[0].contains("language") && said[0].contains("xx") && said[0].contains("es, en, pt, fr, ht"));
            assert!(said[1].contains("*9") && said[2].contains("low, medium, high"), "{said:?}");
            assert!(said[4].contains('4') && said[4].contains('3') && said[4].contains('9'), "{said:?}");
        }
    }
}
