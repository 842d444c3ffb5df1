//! What the schema.org data of a page say of a work that libraries keep. An article of the press is left to those who read
//! the press.

use serde_json::{Map, Value};

use crate::markup::date;
use crate::model::{Document, Origin, Said, Work, language, said};
use crate::numbers;
use crate::placeholder::{author, title};

type Thing = Map<String, Value>;

const FROM: Origin = Origin::HtmlPage;
/// Sorts of works by their types.
const WORKS: [(&str, Work); 6] = [
    ("ScholarlyArticle", Work::Article),
    ("MedicalScholarlyArticle", Work::Article),
    ("Report", Work::Report),
    ("Thesis", Work::Thesis),
    ("Chapter", Work::Chapter),
    ("Book", Work::Book),
];
/// The deepest nesting in which a work is looked for, and of volumes within journals.
const DEPTH: usize = 8;
/// More authors than any work is cited with.
const MOST_AUTHORS: usize = 200;

/// Fills in what the `meta` elements leave open.
pub(crate) fn fill(scripts: &[String], document: &mut Document) {
    let data: Vec<Value> = scripts.iter().filter_map(|script| serde_json::from_str(script).ok()).collect();
    let mut things = Vec::new();
    data.iter().for_each(|value| collect(value, DEPTH, &mut things));
    let Some((thing, work)) = things.iter().find_map(|thing| Some((*thing, work(thing)?))) else { return };
    let keep = |slot: &mut Option<Said>, key: &str| *slot = slot.take().or_else(|| said(&text(thing.get(key)?)?, FROM));
    document.work = document.work.or(Some(work));
    let name = || text(thing.get("headline").or_else(|| thing.get("name"))?);
    document.title = document.title.take().or_else(|| title(&name()?, FROM));
    document.date = document.date.take().or_else(|| date(&text(thing.get("datePublished")?)?));
    document.language = document.language.take().or_else(|| language(&text(thing.get("inLanguage")?)?, FROM));
    keep(&mut document.publisher, "publisher");
    keep(&mut document.range, "pagination");
    document.range = document.range.take().or_else(|| range(thing));
    let mut numbered = Vec::new();
    for value in ["identifier", "sameAs", "doi", "@id", "url"].iter().filter_map(|key| thing.get(*key)) {
        texts(value, DEPTH, &mut numbered);
    }
    let known = |number: Option<String>| number.map(|value| Said { value, from: FROM });
    document.doi = document.doi.take().or_else(|| known(numbered.iter().find_map(|text| numbers::doi(text))));
    document.isbn = document.isbn.take().or_else(|| known(numbers::isbn(&text(thing.get("isbn")?)?)));
    if document.authors.is_empty() {
        let mut names = Vec::new();
        if let Some(named) = thing.get("author").or_else(|| thing.get("creator")) {
            people(named, &things, DEPTH, &mut names);
        }
        document.authors = names.iter().filter_map(|name| author(name, FROM)).take(MOST_AUTHORS).collect();
    }
    within(thing, document);
}

/// All things of the data that may be the work of the page, or somebody it names.
fn collect<'a>(value: &'a Value, depth: usize, things: &mut Vec<&'a Thing>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, depth, things)),
        Value::Object(thing) => {
            things.push(thing);
            let inner = ["@graph", "mainEntity", "mainEntityOfPage"];
            inner.iter().filter_map(|key| thing.get(*key)).for_each(|value| collect(value, depth, things));
        }
        _ => {}
    }
}

fn work(thing: &Thing) -> Option<Work> {
    WORKS.into_iter().find(|(kind, _)| is_a(thing, kind)).map(|(_, work)| work)
}

fn is_a(thing: &Thing, kind: &str) -> bool {
    let is = |name: &str| name.rsplit(['/', '#', ':']).next() == Some(kind);
    match thing.get("@type") {
        Some(Value::String(name)) => is(name),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).any(is),
        _ => false,
    }
}

/// A text, that of the first of several, or the name of a thing.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => items.iter().find_map(|item| if item.is_array() { None } else { text(item) }),
        Value::Object(thing) => {
            let text = ["@value", "name", "alternateName"].iter().find_map(|key| thing.get(*key)?.as_str());
            text.map(str::to_owned)
        }
        _ => None,
    }
}

/// All texts and values of properties.
fn texts(value: &Value, depth: usize, into: &mut Vec<String>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, depth, into)),
        Value::Object(thing) => {
            let values = ["value", "@id", "url"].iter().filter_map(|key| thing.get(*key));
            values.for_each(|value| texts(value, depth, into));
        }
        _ => {}
    }
}

/// The names of people and bodies, a person's with the surname first where it is told apart.
fn people(value: &Value, things: &[&Thing], depth: usize, into: &mut Vec<String>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match value {
        Value::String(name) => into.push(name.clone()),
        Value::Array(items) => items.iter().for_each(|item| people(item, things, depth, into)),
        Value::Object(thing) => {
            let part = |key: &str| thing.get(key).and_then(text);
            match (part("familyName"), part("givenName"), part("name")) {
                (Some(family), Some(given), _) => into.push(format!("{family}, {given}")),
                (_, _, Some(name)) => into.push(name),
                (..) => {
                    // a bare `{"@id": …}` names one that is told elsewhere
                    let id = thing.get("@id");
                    let told =
                        things.iter().find(|one| id.is_some() && one.get("@id") == id && one.contains_key("name"));
                    into.extend(told.and_then(|one| text(one.get("name")?)));
                }
            }
        }
        _ => {}
    }
}

fn range(thing: &Thing) -> Option<Said> {
    let first = text(thing.get("pageStart")?)?;
    match thing.get("pageEnd").and_then(text).filter(|last| *last != first) {
        Some(last) => said(&format!("{first}-{last}"), FROM),
        None => said(&first, FROM),
    }
}

/// The number of a volume of a journal, or the book.
fn within(thing: &Thing, document: &mut Document) {
    let mut around = thing.get("isPartOf");
    for _ in 0..DEPTH {
        let Some(Value::Object(whole)) = around else { break };
        let keep = |slot: &mut Option<Said>, key: &str| {
            *slot = slot.take().or_else(|| said(&text(whole.get(key)?)?, FROM));
        };
        keep(&mut document.volume, "volumeNumber");
        keep(&mut document.issue, "issueNumber");
        around = whole.get("isPartOf");
        // the name of a number of a journal is not that of the journal
        if around.is_none() && !is_a(whole, "WebSite") {
            keep(&mut document.container, "name");
        }
    }
}
