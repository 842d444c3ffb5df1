//! Files held against the standard's own facts: which elements, in which order, how often, with which attributes and codes.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::xml::tree::{Element, parse};

const ELEMENTS: &str = include_str!("../../tests/data/iati/elements.csv");
const CODES: &str = include_str!("../../tests/data/iati/codes.csv");

/// What the standard says of an element within another one.
struct Fact {
    place: usize,
    at_least: usize,
    at_most: Option<usize>,
    required: Vec<&'static str>,
    known: Vec<&'static str>,
    /// Attributes with the code list that each takes its value from.
    codes: Vec<(&'static str, &'static str)>,
}

/// By the path of the outer element: its elements.
fn facts() -> BTreeMap<&'static str, BTreeMap<&'static str, Fact>> {
    let mut facts: BTreeMap<&str, BTreeMap<&str, Fact>> = BTreeMap::new();
    for (place, line) in ELEMENTS.lines().skip(1).enumerate() {
        let [within, element, at_least, at_most, attributes, codes] =
            line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let fact = Fact {
            place,
            at_least: at_least.parse().unwrap(),
            at_most: at_most.parse().ok(),
            required: attributes.split(' ').filter_map(|name| name.strip_suffix('!')).collect(),
            known: attributes.split(' ').map(|name| name.trim_end_matches('!')).collect(),
            codes: codes.split(' ').filter_map(|code| code.split_once('=')).collect(),
        };
        facts.entry(within).or_default().insert(element, fact);
    }
    facts
}

/// Everything in a file that the standard does not take.
fn faults(file: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let top = Element { children: vec![parse(file).unwrap()], ..Element::default() };
    below(&top, "", &facts(), &CODES.lines().skip(1).map(|line| line.split_once(',').unwrap()).collect(), &mut faults);
    faults
}

fn below(
    outer: &Element,
    path: &str,
    facts: &BTreeMap<&str, BTreeMap<&str, Fact>>,
    codes: &BTreeSet<(&str, &str)>,
    faults: &mut Vec<String>,
) {
    let Some(known) = facts.get(path) else {
        faults.extend(outer.children.iter().map(|child| format!("{path}: {} is not known there", child.name)));
        return;
    };
    for (name, fact) in known {
        let many = outer.all(name).count();
        if many < fact.at_least || fact.at_most.is_some_and(|most| many > most) {
            faults.push(format!("{path}: {many} of {name}"));
        }
    }
    let mut place = 0;
    for child in &outer.children {
        let here = format!("{path}/{}", child.name);
        let Some(fact) = known.get(child.name.as_str()) else {
            faults.push(format!("{here} is not known"));
            continue;
        };
        if fact.place < place {
            faults.push(format!("{here} stands too late"));
        }
        place = fact.place;
        faults.extend(
            fact.required
                .iter()
                .filter(|name| child.attribute(name).is_none())
                .map(|name| format!("{here}: no {name}")),
        );
        for (name, value) in &child.attributes {
            if !fact.known.contains(&name.as_str()) {
                faults.push(format!("{here}: {name} is not known"));
            }
            let list = fact.codes.iter().find(|(attribute, _)| attribute == name);
            if list.is_some_and(|(_, list)| !codes.contains(&(*list, value.as_str()))) {
                faults.push(format!("{here}: {name} has no code {value}"));
            }
        }
        // what has no elements in the table has none at all
        if !child.children.is_empty() {
            below(child, here.trim_start_matches('/'), facts, codes, faults);
        } else if let Some(lacking) = facts.get(here.trim_start_matches('/')) {
            let lacking = lacking.iter().filter(|(_, fact)| fact.at_least > 0);
            faults.extend(lacking.map(|(name, _)| format!("{here}: no {name}")));
        }
        if child.name == "narrative" && child.text.trim().is_empty() {
            faults.push(format!("{here} says nothing"));
        }
    }
}

fn said(text: &str) -> Narratives {
    vec![("es".to_owned(), text.to_owned())]
}

fn organisation(name: &str, id: Option<&str>) -> Organisation {
    Organisation { id: id.map(str::to_owned), kind: 40, names: said(name) }
}

fn activity(title: &str) -> Activity {
    Activity {
        id: "XM-1-a".to_owned(),
        updated: "2026-11-30T00:00:00Z".to_owned(),
        reporting: organisation("OEA", Some("XM-1")),
        title: said(title),
        about: Vec::new(),
        outcome: said("Hecho"),
        parts: vec![(Part::Funding, organisation("Canadá", None)), (Part::Implementing, organisation("CIM", None))],
        status: 2,
        start: Dated::Actual("2006-11-28".to_owned()),
        end: Some(Dated::Planned("2007-01-31".to_owned())),
        place: Where::Region("498"),
        sector: "15190",
        incoming: vec![Incoming {
            day: "2006-12-01".to_owned(),
            currency: "USD".to_owned(),
            amount: "1500.50".to_owned(),
            says: said("Taller"),
            from: Some(organisation("Canadá", None)),
        }],
        addresses: vec!["https://x.example/?a=1&b=2".to_owned()],
        whole: Some("XM-1-b".to_owned()),
    }
}

#[test]
fn a_file_holds_what_the_standard_asks_for_in_its_order() {
    let full = activity("Taller <b> & \"más\"");
    let bare = Activity {
        outcome: Vec::new(),
        end: None,
        place: Where::Country("HN".to_owned()),
        incoming: Vec::new(),
        addresses: Vec::new(),
        whole: None,
        ..activity("Curso")
    };
    let file = write("2026-11-30T00:00:00Z", [full, bare]);
    assert_eq!(faults(&file), Vec::<String>::new(), "{file}");
    let tree = parse(&file).unwrap();
    let title = tree.child("iati-activity").unwrap().child("title").and_then(|title| title.text_of("narrative"));
    assert_eq!(title.as_deref(), Some("Taller <b> & \"más\""));
}

#[test]
fn the_facts_find_what_the_standard_does_not_take() {
    let right = write("2026-11-30T00:00:00Z", [activity("Taller")]);
    let sector = "<sector vocabulary=\"1\" code=\"15190\"/>\n";
    let wrong = [
        (right.replace("<activity-status code=\"2\"/>", "<activity-status code=\"9\"/>"), "code has no code 9"),
        (right.replace("<activity-status code=\"2\"/>\n", ""), "0 of activity-status"),
        (right.replace(" iso-date=\"2006-11-28\"", ""), "no iso-date"),
        (
            right.replace(sector, "").replace("</title>\n<description", &format!("</title>\n{sector}<description")),
            "too late",
        ),
        (
            right.replace("<title><narrative xml:lang=\"es\">Taller</narrative></title>\n", "<title/>\n"),
            "title: no narrative",
        ),
        (right.replace("<iati-identifier>", "<name>").replace("</iati-identifier>", "</name>"), "name is not known"),
    ];
    for (file, fault) in wrong {
        assert_ne!(file, right, "{fault}");
        assert!(faults(&file).iter().any(|found| found.contains(fault)), "{fault}: {:?}", faults(&file));
    }
}

proptest! {
    #[test]
    fn any_text_gives_a_file_that_the_standard_takes(title in "\\PC{0,20}x\\PC{0,40}", about in "x.{0,60}") {
        let file = write("2026-11-30T00:00:00Z", [Activity { about: said(&about), ..activity(&title) }]);
        prop_assert_eq!(faults(&file), Vec::<String>::new());
    }
}
