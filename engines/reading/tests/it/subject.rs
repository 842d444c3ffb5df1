//! Topic, section, genre, copy, flags and roles of short invented articles.

use reading::{About, Reader, TermList, Text};
use serde_json::Value;

#[derive(serde::Deserialize)]
struct Article {
    language: String,
    title: String,
    text: String,
    #[serde(default)]
    section: Option<String>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    authors: Vec<String>,
    /// What must be there: a path into the reading and its value.
    expect: serde_json::Map<String, Value>,
}

/// `roles.0.function` and the like.
fn at<'v>(value: &'v Value, path: &str) -> &'v Value {
    path.split('.').fold(value, |value, part| match part.parse::<usize>() {
        Ok(number) => value.get(number).unwrap_or(&Value::Null),
        Err(_) => value.get(part).unwrap_or(&Value::Null),
    })
}

#[test]
fn each_article_is_read_as_it_should() {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    let mut faults = Vec::new();
    for line in include_str!("../subject.jsonl").lines() {
        let article: Article = serde_json::from_str(line).unwrap();
        let about =
            About { authors: &article.authors, section: article.section.as_deref(), url: article.url.as_deref() };
        let text = Text { title: Some(&article.title), text: &article.text, language: Some(&article.language) };
        let value = serde_json::to_value(reader.read_article(&text, &about)).unwrap();
        for (path, asked) in &article.expect {
            let found = at(&value, path);
            if found != asked {
                let parent = path.rsplit_once('.').map_or(found, |(parent, _)| at(&value, parent));
                faults.push(format!("{}: {path} should be {asked}, is {found} in {parent}", article.title));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
