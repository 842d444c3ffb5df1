use super::{read, write};
use crate::Name;
use crate::edtf;
use crate::reference::{Reference, Source};
use crate::vocabulary::{DateField, Field, Kind, Role};

const RECORD: &str = "\u{feff}TY  - CHAP\r\nID  - x1\r\nA1  - Mahler, Sarah J.\r\nAU  - World Vision,\r\nED  - de la Cruz, Juana\r\n\
    A4  - Traductora, Ana\r\nTI  - A title that is\r\n  wrapped\r\nT2  - The book\r\nPY  - 2004\r\nDA  - 2004/05/02/\r\nY2  - 2024/01/31/\r\n\
    SP  - 10\r\nEP  - 20\r\nSN  - 978-84-921390-3-3\r\nKW  - uno\r\nKW  - dos, tres\r\nAB  - First paragraph.\r\n\r\nSecond one.\r\n\
    N1  - A note\r\nC7  - e123\r\nL1  - file.pdf\r\nJF  - Another book\r\nER  - \r\n";

#[test]
fn every_tag_has_its_place() {
    let found = read(RECORD.as_bytes());
    assert_eq!(found.problems, []);
    let r = &found.references[0];
    assert_eq!((r.id.as_str(), r.kind), ("x1", Kind::Chapter));
    assert_eq!(r.people(Role::Author), [Name::person("Mahler", "Sarah J."), Name::Body("World Vision".into())]);
    assert_eq!(r.people(Role::Editor).iter().map(Name::display).collect::<Vec<_>>(), ["Juana de la Cruz"]);
    assert_eq!(r.people(Role::Translator).len(), 1);
    assert_eq!(r.title(), Some("A title that is wrapped"));
    assert_eq!(r.issued(), edtf::parse("2004-05-02").ok());
    assert_eq!(r.dates.get(&DateField::Accessed).copied(), edtf::parse("2024-01-31").ok());
    assert_eq!((r.get(Field::Page), r.get(Field::Isbn)), (Some("10-20"), Some("978-84-921390-3-3")));
    assert_eq!(r.keywords, ["uno", "dos, tres"]);
    assert_eq!(r.get(Field::Abstract), Some("First paragraph.\n\nSecond one."));
    assert_eq!(r.extra(Source::Ris, "C7"), Some("e123"));
    assert_eq!(r.extra(Source::Ris, "JF"), Some("Another book"));
    let text = write(&found.references);
    assert!(!text.contains("exchange:"), "{text}");
    assert_eq!(read(text.as_bytes()).references, found.references);
}

#[test]
fn other_bytes_and_line_ends() {
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode("TY  - JOUR\nTI  - Migración – año\nER  -\n");
    assert_eq!(read(&latin).references[0].title(), Some("Migración – año"));
    let tight = read(b"TY - RPRT\nTI  -Tight\nPY - 1998///spring\nER - \n");
    assert_eq!(tight.references[0].title(), Some("Tight"));
    assert_eq!(tight.references[0].issued(), edtf::parse("1998").ok());
    // what the year could not say is kept as it stands
    assert_eq!(tight.references[0].extra(Source::Ris, "PY"), Some("1998///spring"));
}

#[test]
fn what_is_wrong_is_told_by_line() {
    let text = "TI  - astray\nAU  - x\nER  - \nTY  - BOOK\nTI  - One\nTY  - XXXX\nTI  - Two\n";
    let found = read(text.as_bytes());
    assert_eq!(found.references.iter().filter_map(Reference::title).collect::<Vec<_>>(), ["One", "Two"]);
    assert_eq!(found.problems.iter().map(|p| p.line).collect::<Vec<_>>(), [1, 6, 6]);
    assert_eq!(found.references[1].extra(Source::Ris, "TY"), Some("XXXX"));
}

#[test]
fn a_tag_inside_of_an_abstract_ends_no_record() {
    let mut work = Reference::new(Kind::Report);
    work.set(Field::Title, "T").set(Field::Abstract, "one\nER  - \nTY  - JOUR\ntwo");
    let found = read(write(&[work.clone()]).as_bytes());
    assert_eq!(found.references, [work]);
}
