//! A term list of any bytes: faults are told, sound rows can be used and are written so that they are read the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

use reading::{Reader, TermList, Text};

fuzz_target!(|bytes: &[u8]| {
    let list = TermList::parse_csv(bytes).list;
    let again = TermList::parse_csv(list.write_csv().as_bytes());
    assert!(again.problems.is_empty());
    assert_eq!(again.list.terms(), list.terms());
    let text = Text { title: None, text: "Temen nuevas olas masivas de migrantes.", language: Some("es") };
    let _ = Reader::new(&list).read(&text);
});
