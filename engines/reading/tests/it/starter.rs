//! The list that the product ships, against sentences made for it: each term in two, in different forms where it has them, and sentences without any.

use std::collections::HashMap;

use reading::{Category, Reader, TermList, Text, Within};

const STARTER: &[u8] = include_bytes!("../../../../rooms/reading/starter/terms.csv");

fn rows(bytes: &[u8]) -> Vec<(String, String)> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn the_list_is_sound_and_says_why_in_four_languages() {
    let parsed = TermList::parse_csv(STARTER);
    assert_eq!(parsed.problems, []);
    for term in parsed.list.terms() {
        for reason in [&term.reason.es, &term.reason.en, &term.reason.pt, &term.reason.fr] {
            assert!(reason.ends_with('.'), "{}", term.id);
        }
        assert!(!term.recommended.is_empty() && term.source_url.is_some(), "{}", term.id);
        assert!(!term.is_contested() || term.severity == reading::Severity::Low, "{}", term.id);
        assert!(term.category != Category::Slur || term.severity == reading::Severity::High, "{}", term.id);
    }
    let written = parsed.list.write_csv();
    assert_eq!(TermList::parse_csv(written.as_bytes()).list, parsed.list);
}

#[test]
fn each_term_is_found_in_two_sentences() {
    let list = TermList::parse_csv(STARTER).list;
    let reader = Reader::new(&list);
    let mut forms: HashMap<String, Vec<String>> = HashMap::new();
    let mut faults = Vec::new();
    for (id, sentence) in rows(include_bytes!("../found.csv")) {
        let term = list.terms().iter().find(|term| term.id == id).unwrap();
        let text = match term.within {
            Some(Within::Title) => Text { title: Some(&sentence), text: "", language: Some(&term.language) },
            _ => Text { title: None, text: &sentence, language: Some(&term.language) },
        };
        let marks = reader.read(&text).terms;
        match marks.iter().find(|mark| mark.term_id == id) {
            Some(mark) => forms.entry(id).or_default().push(mark.surface.clone()),
            None => {
                faults.push(format!("{id} in «{sentence}»: {:?}", marks.iter().map(|m| &m.term_id).collect::<Vec<_>>()))
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for term in list.terms() {
        let found = forms.get(&term.id).map_or(&[][..], Vec::as_slice);
        assert!(found.len() >= 2, "{}: {found:?}", term.id);
    }
}

#[test]
fn neutral_sentences_hold_none() {
    let reader = Reader::new(&TermList::parse_csv(STARTER).list);
    for (language, sentence) in rows(include_bytes!("../neutral.csv")) {
        let marks = reader.read(&Text { title: Some(&sentence), text: &sentence, language: Some(&language) }).terms;
        assert!(marks.is_empty(), "{sentence}: {marks:?}");
    }
}
