#![allow(clippy::unwrap_used)]

use super::{read, write};
use crate::edtf;
use crate::vocabulary::{DateField, Field, Kind};

#[test]
fn odd_values_come_back_as_they_were() {
    let text = r#"[{"id": 12, "type": "article-journal", "title": "T", "volume": 41, "issued": {"date-parts": [["2004", 5]]},
      "accessed": {"raw": "2 mayo 2020"}, "author": [{"family": "A", "given": "B", "ORCID": "0000"}], "categories": ["x"],
      "custom": {"mine": 1}, "keyword": "a;b", "type2": null}, {"id":"q","type":"nonsense","title":""}]"#;
    let found = read(text.as_bytes());
    assert_eq!(found.problems, []);
    let r = &found.references[0];
    assert_eq!((r.id.as_str(), r.get(Field::Volume)), ("12", Some("41")));
    assert_eq!(r.issued(), edtf::parse("2004-05").ok());
    assert_eq!(r.dates.get(&DateField::Accessed).copied(), edtf::parse("2020-05-02").ok());
    assert_eq!(r.keywords, ["a", "b"]);
    assert_eq!(found.references[1].kind, Kind::Document);
    let (mine, theirs): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(&write(&found.references)).unwrap(), serde_json::from_str(text).unwrap());
    assert_eq!(mine, theirs);
}

#[test]
fn a_changed_volume_is_not_overruled_by_the_number_that_it_was() {
    let mut found = read(br#"[{"id":"a","type":"book","volume":41}]"#).references;
    found[0].set(Field::Volume, "42");
    assert!(write(&found).contains(r#""volume": "42""#));
}

#[test]
fn a_broken_item_is_told_and_the_others_are_read() {
    let text = "[\n{\"id\":\"a\"},\n{\"id\": nonsense},\n 7,\n{\"id\":\"c\", \"title\": \"no end},\n{\"id\":\"d\"}\n]";
    let found = read(text.as_bytes());
    let ids: Vec<&str> = found.references.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ids[0], "a");
    assert_eq!(found.problems[0].line, 3);
    assert_eq!(found.problems[1].line, 4);
    assert!(found.problems.iter().any(|p| p.line >= 5), "{:?}", found.problems);
    assert!(!read(b"<html>").problems.is_empty());
    assert!(!read(b"[{\"id\":1}").problems.is_empty());
    assert_eq!(read(b"{\"id\":\"alone\"}").references.len(), 1);
    assert_eq!(read(b"").references.len(), 0);
}

#[test]
fn dates_of_every_kind() {
    for edtf in ["1998", "1998-05", "1998-05-02", "1998/2004", "199X", "1998-21", "1998~", "1998/..", "XXXX", "1998-XX"]
    {
        let date = edtf::parse(edtf).unwrap();
        assert_eq!(super::dates::read(&super::dates::write(&date)), Some(date), "{edtf}");
    }
}
