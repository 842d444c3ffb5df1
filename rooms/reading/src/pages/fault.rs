//! The faults of a list, said in the reader's language.

use platform::words::Speech;
use reading::{Fault, Problem};

/// The fault with its place: line and column as a spreadsheet shows them.
pub(super) fn say(speech: &Speech, problem: &Problem) -> String {
    let says = what(speech, &problem.fault);
    let line = problem.line.to_string();
    match problem.column {
        "" => speech.with("reading-fault-in-line", &[("line", line.into()), ("says", says.into())]),
        column => speech.with(
            "reading-fault-in-column",
            &[("line", line.into()), ("column", column.into()), ("says", says.into())],
        ),
    }
}

fn what(speech: &Speech, fault: &Fault) -> String {
    let found = fault.found().unwrap_or_default();
    let expected = fault.expected().join(", ");
    match fault {
        Fault::Pattern(pattern) => {
            let code = pattern.code();
            speech.with(&format!("reading-pattern-{code}"), &[("found", found.into())])
        }
        Fault::Cells { .. } => {
            speech.with("reading-fault-cells", &[("found", found.into()), ("expected", expected.into())])
        }
        Fault::SetUnknown { language, .. } => {
            speech.with("reading-fault-set-unknown", &[("found", found.into()), ("language", language.clone().into())])
        }
        other => {
            let code = other.code();
            speech.with(&format!("reading-fault-{code}"), &[("found", found.into()), ("expected", expected.into())])
        }
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
