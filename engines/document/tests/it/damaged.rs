//! Real bytes with changes: read or refused, never a panic.

use document::{Limits, read};
use proptest::prelude::*;

use crate::made;

#[derive(Debug, Clone)]
enum Change {
    Byte(usize, u8),
    Cut(usize, usize),
    Twice(usize, usize),
    End(usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        6 => (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        1 => (any::<usize>(), 0usize..64).prop_map(|(at, length)| Change::Cut(at, length)),
        1 => (any::<usize>(), 0usize..64).prop_map(|(at, length)| Change::Twice(at, length)),
        1 => any::<usize>().prop_map(Change::End),
    ]
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let length = bytes.len().max(1);
        match *change {
            _ if bytes.is_empty() => {}
            Change::Byte(at, byte) => bytes[at % length] = byte,
            Change::Cut(at, some) => {
                let at = at % length;
                bytes.drain(at..(at + some).min(length));
            }
            Change::Twice(at, some) => {
                let at = at % length;
                let part = bytes[at..(at + some).min(length)].to_vec();
                bytes.splice(at..at, part);
            }
            Change::End(at) => bytes.truncate(at % length),
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn changed_documents_never_panic(which in 0usize..5, changes in proptest::collection::vec(change(), 1..12)) {
        let bytes = match which {
            0 => made::docx(),
            1 => made::odt(),
            2 => made::epub("text/uno.xhtml"),
            3 => made::labelled_pdf(),
            _ => made::PRINTED.to_vec(),
        };
        let _ = read(&changed(bytes, &changes), &Limits::default());
    }

    #[test]
    fn any_bytes_never_panic(head in 0usize..4, bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let head: &[u8] = [b"%PDF-1.7\n".as_slice(), b"PK\x03\x04", b"<!doctype html>", b""][head];
        let _ = read(&[head, &bytes].concat(), &Limits::default());
    }

    #[test]
    fn changed_xml_within_a_sound_package_never_panics(changes in proptest::collection::vec(change(), 1..8)) {
        let xml = r#"<w:document xmlns:w="w"><w:body><w:p><w:r><w:t a="&lt;b">Texto &amp; más</w:t><w:br w:type="page"/></w:r></w:p></w:body></w:document>"#;
        let xml = String::from_utf8_lossy(&changed(xml.into(), &changes)).into_owned();
        let _ = read(&made::pack(&[("word/document.xml", &xml)]), &Limits::default());
    }
}
