//! What schema.org data in the page says of its article.

use crate::json_text::parsed;
use crate::limits;
use crate::tag::{Attr, Tag};
use crate::tree::{Tree, collapsed};
use serde_json::{Map, Value};

type Object = Map<String, Value>;

/// The facts of the page's main thing; everything as the page wrote it.
#[derive(Debug, Default)]
pub(crate) struct JsonLd {
    pub headline: Option<String>,
    /// Names given as authors that are not marked as organisations.
    pub authors: Vec<String>,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub section: Option<String>,
    pub language: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    pub publisher: Option<String>,
    pub images: Vec<String>,
    pub free: Option<bool>,
    /// Whether an article, post or review was described, not a page or site alone.
    pub is_article: bool,
    /// Whether the page describes itself as a list of articles.
    pub is_listing: bool,
    /// Whether a script could not be read.
    pub broken: bool,
}

/// The deepest nesting that is searched for described things.
const DEPTH: usize = 12;
/// The most described things that are looked at.
const THINGS: usize = 500;

impl JsonLd {
    pub fn read(tree: &Tree) -> Self {
        let (values, broken) = values(tree);
        let mut things = Vec::new();
        for value in &values {
            collect(value, DEPTH, &mut things);
        }
        let mut found = Self { broken, ..Self::default() };
        found.take(&things);
        found
    }

    fn take(&mut self, things: &[&Object]) {
        let mut ranked: Vec<(u8, &Object)> =
            things.iter().map(|thing| (rank(thing), *thing)).filter(|(rank, _)| *rank > 0).collect();
        ranked.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
        self.is_article = ranked.first().is_some_and(|(rank, _)| *rank >= 3);
        self.is_listing = !self.is_article && things.iter().any(|t| is_listing(t));
        let best = ranked.first().map_or(0, |(rank, _)| *rank);
        for (rank, thing) in ranked {
            // A second thing of the best rank is another article, not more of this one.
            if rank < best || self.headline.is_none() {
                self.fill(thing, rank, things);
            }
        }
        if self.publisher.is_none() {
            self.publisher = things
                .iter()
                .find(|t| has_type(t, |k| k.contains("Organization") || k == "WebSite"))
                .and_then(|t| text(t, "name"));
        }
    }

    fn fill(&mut self, thing: &Object, rank: u8, things: &[&Object]) {
        let keep = |slot: &mut Option<String>, value: Option<String>| {
            if slot.is_none() {
                *slot = value;
            }
        };
        keep(&mut self.published, text(thing, "datePublished"));
        keep(&mut self.modified, text(thing, "dateModified"));
        keep(&mut self.language, text(thing, "inLanguage"));
        keep(&mut self.description, text(thing, "description"));
        if rank < 2 {
            return;
        }
        keep(&mut self.headline, text(thing, "headline").or_else(|| text(thing, "name")));
        keep(&mut self.published, text(thing, "dateCreated"));
        keep(&mut self.published, text(thing, "uploadDate"));
        keep(&mut self.section, text(thing, "articleSection"));
        if let Some(body) = thing.get("articleBody").and_then(Value::as_str) {
            self.body.get_or_insert_with(|| body.to_owned());
        }
        keep(&mut self.publisher, thing.get("publisher").and_then(|p| name(p, things)));
        if self.authors.is_empty() {
            for key in ["author", "creator"] {
                if let Some(value) = thing.get(key) {
                    people(value, things, &mut self.authors);
                }
            }
        }
        if let Some(image) = thing.get("image") {
            addresses(image, &mut self.images);
        }
        self.free = self.free.or_else(|| thing.get("isAccessibleForFree").and_then(truth));
    }
}

/// The page's scripts of schema.org data that can be read, and whether there is one that cannot.
pub(crate) fn values(tree: &Tree) -> (Vec<Value>, bool) {
    let mut values = Vec::new();
    let mut broken = false;
    for at in tree.all(Tag::Script) {
        let kind = tree.attr(at, Attr::Type).unwrap_or_default();
        if !kind.to_ascii_lowercase().contains("ld+json") {
            continue;
        }
        let text: String = tree.children(at).map(|c| tree.own_text(c)).collect();
        match parsed(&text) {
            Some(value) => values.push(value),
            None => broken |= !text.trim().is_empty(),
        }
    }
    (values, broken)
}

fn collect<'a>(value: &'a Value, depth: usize, things: &mut Vec<&'a Object>) {
    if depth == 0 || things.len() >= THINGS {
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|v| collect(v, depth - 1, things)),
        Value::Object(thing) => {
            things.push(thing);
            for (key, inner) in thing {
                // What a thing merely mentions is not the page's own article.
                if matches!(
                    key.as_str(),
                    "@graph" | "mainEntity" | "mainEntityOfPage" | "publisher" | "author" | "hasPart"
                ) {
                    collect(inner, depth - 1, things);
                }
            }
        }
        _ => {}
    }
}

/// How much a thing looks like the page's article: 3 article, 2 other work, 1 the page itself.
fn rank(thing: &Object) -> u8 {
    const OTHER_WORKS: [&str; 12] = [
        "CreativeWork",
        "VideoObject",
        "Recipe",
        "Event",
        "Product",
        "Book",
        "Movie",
        "PodcastEpisode",
        "JobPosting",
        "QAPage",
        "DiscussionForumPosting",
        "SocialMediaPosting",
    ];
    if has_type(thing, |k| {
        k.ends_with("Article") || matches!(k, "BlogPosting" | "LiveBlogPosting" | "Report" | "Review")
    }) {
        4 - u8::from(!thing.contains_key("headline") && !thing.contains_key("datePublished"))
    } else if has_type(thing, |k| OTHER_WORKS.contains(&k)) {
        2
    } else {
        u8::from(has_type(thing, |k| k.ends_with("WebPage") || k.ends_with("Page")))
    }
}

fn is_listing(thing: &Object) -> bool {
    has_type(thing, |k| matches!(k, "CollectionPage" | "ItemList" | "Blog" | "SearchResultsPage"))
}

fn has_type(thing: &Object, wanted: impl Fn(&str) -> bool) -> bool {
    let short = |k: &str| wanted(k.rsplit(['/', '#', ':']).next().unwrap_or(k));
    match thing.get("@type") {
        Some(Value::String(kind)) => short(kind),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).any(short),
        _ => false,
    }
}

fn text(thing: &Object, key: &str) -> Option<String> {
    let found = match thing.get(key)? {
        Value::String(s) => s.as_str(),
        Value::Array(items) => items.iter().find_map(Value::as_str)?,
        Value::Object(inner) => inner.get("@value").or_else(|| inner.get("name")).and_then(Value::as_str)?,
        _ => return None,
    };
    let found = collapsed(&unescaped(found));
    (!found.is_empty()).then_some(found)
}

/// Some sites escape their JSON as if it were HTML.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&quot;", "\"")
        .replace("&#039;", "'")
        .replace("&#39;", "'")
        .replace("&#8217;", "’")
        .replace("&#8216;", "‘")
        .replace("&#8220;", "“")
        .replace("&#8221;", "”")
        .replace("&#8211;", "–")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
}

fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(free) => Some(*free),
        Value::String(s) if s.to_ascii_lowercase().ends_with("true") => Some(true),
        Value::String(s) if s.to_ascii_lowercase().ends_with("false") => Some(false),
        _ => None,
    }
}

/// The object a bare `{"@id": …}` points to.
fn resolved<'a>(thing: &'a Object, things: &[&'a Object]) -> &'a Object {
    if thing.contains_key("name") {
        return thing;
    }
    let id = thing.get("@id");
    things.iter().find(|t| id.is_some() && t.get("@id") == id && t.contains_key("name")).copied().unwrap_or(thing)
}

fn name<'a>(value: &'a Value, things: &[&'a Object]) -> Option<String> {
    match value {
        Value::String(name) => Some(collapsed(&unescaped(name))),
        Value::Object(thing) => text(resolved(thing, things), "name"),
        Value::Array(items) => name(items.first()?, things),
        _ => None,
    }
}

fn people<'a>(value: &'a Value, things: &[&'a Object], into: &mut Vec<String>) {
    match value {
        Value::String(name) => into.push(collapsed(&unescaped(name))),
        Value::Array(items) => items.iter().for_each(|item| {
            if !matches!(item, Value::Array(_)) {
                people(item, things, into);
            }
        }),
        Value::Object(thing) => {
            let thing = resolved(thing, things);
            if has_type(thing, |k| k.contains("Organization")) && !has_type(thing, |k| k == "Person") {
                return;
            }
            match thing.get("name") {
                Some(Value::Array(names)) => {
                    into.extend(names.iter().filter_map(Value::as_str).map(|n| collapsed(&unescaped(n))))
                }
                _ => into.extend(text(thing, "name")),
            }
        }
        _ => {}
    }
    into.truncate(limits::AUTHORS);
}

fn addresses(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(url) => into.push(url.clone()),
        Value::Object(image) => {
            if let Some(url) = image.get("url").and_then(Value::as_str) {
                into.push(url.to_owned());
            }
        }
        Value::Array(items) => {
            for item in items.iter().take(limits::AUTHORS) {
                if !matches!(item, Value::Array(_)) {
                    addresses(item, into);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> JsonLd {
        let page = format!("<script type='application/ld+json'>{json}</script>");
        JsonLd::read(&Tree::parse(&page))
    }

    #[test]
    fn authors_are_found_through_the_graph() {
        let found = read(
            r##"{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},
            {"@type":["Article","NewsArticle"],"headline":"Hola","datePublished":"2024-03-12","author":{"@id":"#p"}},
            {"@type":"Person","@id":"#p","name":"Ana Paz"}]}"##,
        );
        assert_eq!(found.authors, ["Ana Paz"]);
        assert_eq!(found.published.as_deref(), Some("2024-03-12"));
        assert!(found.is_article);
    }

    #[test]
    fn broken_json_is_mended() {
        let found = read("{\"@type\":\"NewsArticle\",\"headline\":\"Dos\nlíneas\",\"author\":[\"A. B.\",],};");
        assert_eq!(found.headline.as_deref(), Some("Dos líneas"));
        assert_eq!(found.authors, ["A. B."]);
        assert!(read("{\"@type\":").broken);
    }
}
