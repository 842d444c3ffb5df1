//! Places, demonyms, groups, laws, rights and organisations in sentences made for the rules, with hard negatives.

use reading::{KnownOrganisation, Reader, TermList, Text};
use serde_json::Value;

#[derive(serde::Deserialize)]
struct Row {
    language: String,
    list: String,
    text: String,
    found: String,
}

/// What a list holds, one word or phrase each with what matters of it.
fn shown(list: &str, value: &Value) -> String {
    let name = |key: &str| match value.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(parts)) => parts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("+"),
        Some(Value::Number(number)) => number.to_string(),
        _ => "-".to_owned(),
    };
    match list {
        "places" => format!("{}={}", name("surface"), name("country")),
        "demonyms" => format!("{}={} {}", name("surface"), name("country"), name("of")),
        "groups" => format!("{}={} {} {}", name("surface"), name("kinds"), name("origins"), name("sex")),
        "laws" => format!("{}={} {}", name("surface"), name("key"), name("country")),
        "rights" => format!("{}={}", name("surface"), name("key")),
        _ => format!("{}={}", name("name"), name("by")),
    }
}

#[test]
fn each_sentence_is_read_as_it_should() {
    let known = KnownOrganisation { key: "hn-1".into(), name: "Casa Alianza del Norte".into(), acronym: None };
    let reader = Reader::new(&TermList::parse_csv(b"").list).with_organisations(&[known]);
    let mut rows = csv::Reader::from_reader(include_bytes!("../facts.csv").as_slice());
    let (mut faults, mut count) = (Vec::new(), 0);
    for row in rows.deserialize::<Row>().map(Result::unwrap) {
        let reading = reader.read(&Text { title: None, text: &row.text, language: Some(&row.language) });
        let value = serde_json::to_value(&reading).unwrap();
        let found: Vec<String> =
            value[&row.list].as_array().unwrap().iter().map(|item| shown(&row.list, item)).collect();
        count += 1;
        if found.join(" | ") != row.found {
            faults.push(format!(
                "{} {}: {}\n  asked {}\n  found {}",
                row.language,
                row.list,
                row.text,
                row.found,
                found.join(" | ")
            ));
        }
    }
    assert!(faults.is_empty(), "{} faults of {count}\n{}", faults.len(), faults.join("\n"));
}
