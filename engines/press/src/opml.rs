//! OPML (Winer, 2000 to 2007): lists of feeds as readers exchange them, read leniently.

use serde::Serialize;

use crate::decode;
use crate::html::fold_blanks;
use crate::problem::MAX_SOURCES;
pub use crate::problem::Problem;
use crate::xml::{Attributes, Scanner, Token, decoded, local_name};

/// Folders in folders; what is deeper counts to the one above.
const MAX_FOLDER_DEPTH: usize = 16;
/// A name and no address: nothing is to be found there.
const OWN_NAMESPACE: &str = "urn:atalaya:opml";

/// One source of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Outline {
    /// Line where it stands, from 1; not written.
    pub line: usize,
    /// Its name; the address where it has none.
    pub title: String,
    /// Address of the feed, as written.
    pub feed: Option<String>,
    /// Address of the site, as written.
    pub home: Option<String>,
    /// Names of the folders it stands in, joined by ` / `, else its `category`.
    pub category: Option<String>,
    /// Language tag as written.
    pub language: Option<String>,
    /// What kind of address the feed is, in a word of who wrote the list.
    pub kind: Option<String>,
    /// How the source stands, in a word of who wrote the list.
    pub state: Option<String>,
}

/// Reads the outlines that have an address of a feed or a site, in order.
///
/// Nothing that the format demands is demanded: no version, head or body, no `text`, no closed
/// tags, no escaped `&`; the encoding is found as for feeds.
pub fn parse(bytes: &[u8]) -> Result<Vec<Outline>, Problem> {
    let text = decode::text_of(bytes, None, &mut Vec::new());
    let mut reader = Reader::default();
    let mut scanner = Scanner::new(&text);
    let mut from = 0;
    while let Some(token) = scanner.next() {
        let passed = text.get(from..scanner.offset()).unwrap_or_default();
        from = scanner.offset();
        reader.hear(token)?;
        reader.line += passed.bytes().filter(|b| *b == b'\n').count();
    }
    match (reader.found.is_empty(), reader.is_opml) {
        (true, true) => Err(Problem::Empty),
        (true, false) => Err(Problem::NotOpml { line: first_line(&text) }),
        _ => Ok(reader.found),
    }
}

fn first_line(text: &str) -> usize {
    let blank = text.len() - text.trim_start().len();
    1 + text.bytes().take(blank).filter(|b| *b == b'\n').count()
}

struct Reader {
    found: Vec<Outline>,
    /// One for each open outline: the folder's name, or None for a source.
    open: Vec<Option<String>>,
    is_opml: bool,
    line: usize,
}

impl Default for Reader {
    fn default() -> Self {
        Reader { found: Vec::new(), open: Vec::new(), is_opml: false, line: 1 }
    }
}

impl Reader {
    fn hear(&mut self, token: Token<'_>) -> Result<(), Problem> {
        match token {
            Token::Start { name, attributes, empty } => {
                let name = local_name(name);
                self.is_opml |= name.eq_ignore_ascii_case("opml");
                if name.eq_ignore_ascii_case("outline") {
                    self.is_opml = true;
                    return self.outline(attributes, empty);
                }
            }
            Token::End { name } if local_name(name).eq_ignore_ascii_case("outline") => {
                self.open.pop();
            }
            _ => {}
        }
        Ok(())
    }

    fn outline(&mut self, attributes: &str, empty: bool) -> Result<(), Problem> {
        let written = Written::of(attributes);
        let folder = match written.outline(self.line, self.folders()) {
            Some(outline) => {
                if self.found.len() >= MAX_SOURCES {
                    return Err(Problem::TooMany { line: self.line, limit: MAX_SOURCES });
                }
                // A source whose tag was never closed must not become a folder of what follows.
                self.found.push(outline);
                None
            }
            None => written.name,
        };
        if !empty && self.open.len() < MAX_FOLDER_DEPTH {
            self.open.push(folder);
        }
        Ok(())
    }

    fn folders(&self) -> Option<String> {
        let names: Vec<&str> = self.open.iter().flatten().map(String::as_str).collect();
        (!names.is_empty()).then(|| names.join(" / "))
    }
}

/// The attributes of an outline that matter.
#[derive(Default)]
struct Written {
    name: Option<String>,
    feed: Option<String>,
    home: Option<String>,
    category: Option<String>,
    language: Option<String>,
    kind: Option<String>,
    state: Option<String>,
}

impl Written {
    fn of(attributes: &str) -> Self {
        let mut written = Written::default();
        let mut title = None;
        for (name, value) in Attributes::new(attributes) {
            let value = fold_blanks(&decoded(value));
            if value.is_empty() {
                continue;
            }
            let place = match local_name(name).to_ascii_lowercase().as_str() {
                "text" => &mut written.name,
                "title" => &mut title,
                "xmlurl" | "feedurl" => &mut written.feed,
                "htmlurl" => &mut written.home,
                // `type="link"` and `type="rss"` outlines of old programs have only this.
                "url" => &mut written.home,
                "category" => &mut written.category,
                "language" => &mut written.language,
                "kind" => &mut written.kind,
                "state" => &mut written.state,
                _ => continue,
            };
            place.get_or_insert(value);
        }
        written.name = written.name.or(title);
        written
    }

    /// None where it is a folder: it has no address.
    fn outline(&self, line: usize, folders: Option<String>) -> Option<Outline> {
        let address = self.feed.as_ref().or(self.home.as_ref())?;
        Some(Outline {
            line,
            title: self.name.as_ref().unwrap_or(address).clone(),
            feed: self.feed.clone(),
            home: self.home.clone(),
            category: folders.or_else(|| self.category.clone()),
            language: self.language.clone(),
            kind: self.kind.clone(),
            state: self.state.clone(),
        })
    }
}

/// Writes OPML 2.0 named `title`; neighbours of one category share a folder. What is written is
/// read back the same but for line numbers and folded blanks. OPML has no attributes for kind and
/// state: they stand in a namespace of their own, which other readers pass over.
pub fn write(title: &str, outlines: &[Outline]) -> String {
    let has_own = outlines.iter().any(|outline| outline.kind.is_some() || outline.state.is_some());
    let own = if has_own { format!(" xmlns:atalaya=\"{OWN_NAMESPACE}\"") } else { String::new() };
    let mut out = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\"{own}>\n");
    out.push_str(&format!("<head><title>{}</title></head>\n<body>\n", attribute_text(title)));
    for neighbours in outlines.chunk_by(|a, b| a.category == b.category) {
        let folder = neighbours.first().and_then(|o| o.category.as_deref());
        if let Some(folder) = folder {
            out.push_str(&format!("<outline text=\"{}\">\n", attribute_text(folder)));
        }
        for outline in neighbours {
            write_outline(outline, &mut out);
        }
        if folder.is_some() {
            out.push_str("</outline>\n");
        }
    }
    out.push_str("</body>\n</opml>\n");
    out
}

fn write_outline(outline: &Outline, out: &mut String) {
    out.push_str("<outline");
    let kind = outline.feed.as_ref().map(|_| "rss".to_string());
    let title = Some(outline.title.clone());
    for (name, value) in [
        ("type", &kind),
        ("text", &title),
        ("title", &title),
        ("xmlUrl", &outline.feed),
        ("htmlUrl", &outline.home),
        ("language", &outline.language),
        ("atalaya:kind", &outline.kind),
        ("atalaya:state", &outline.state),
    ] {
        if let Some(value) = value {
            out.push_str(&format!(" {name}=\"{}\"", attribute_text(value)));
        }
    }
    out.push_str("/>\n");
}

/// Text of one line without what XML cannot hold.
fn attribute_text(text: &str) -> String {
    let text: String = fold_blanks(text).chars().filter(|c| !c.is_control()).collect();
    crate::xml::escaped(&text).replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_list_with_every_fault() {
        let text = "<!-- de otro programa -->\n<opml>\n<body>\n\
            <outline title='Honduras & más'>\n\
            <outline xmlUrl='https://a.example/feed?a=1&b=2' htmlUrl=\"https://a.example/\"/>\n\
            <outline text='Dos' type='rss' xmlURL='https://b.example/rss' language='es' a:kind='sitemap'></outline>\n\
            </outline>\n<outline text='Suelto' category='/x' url='https://c.example/'>\n</body>";
        let found = parse(text.as_bytes()).unwrap();
        let expected = [
            Outline {
                line: 5,
                title: "https://a.example/feed?a=1&b=2".into(),
                feed: Some("https://a.example/feed?a=1&b=2".into()),
                home: Some("https://a.example/".into()),
                category: Some("Honduras & más".into()),
                ..Outline::default()
            },
            Outline {
                line: 6,
                title: "Dos".into(),
                feed: Some("https://b.example/rss".into()),
                home: None,
                category: Some("Honduras & más".into()),
                language: Some("es".into()),
                kind: Some("sitemap".into()),
                state: None,
            },
            Outline {
                line: 8,
                title: "Suelto".into(),
                feed: None,
                home: Some("https://c.example/".into()),
                category: Some("/x".into()),
                ..Outline::default()
            },
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn folders_in_folders() {
        let text = "<opml version='1.0'><body><outline text='A'><outline text='B'><outline xmlUrl='x'/></outline><outline xmlUrl='y'/></outline><outline xmlUrl='z'/></body></opml>";
        let found: Vec<_> = parse(text.as_bytes()).unwrap().into_iter().map(|o| o.category).collect();
        assert_eq!(found, [Some("A / B".to_string()), Some("A".to_string()), None]);
    }

    #[test]
    fn refusals() {
        assert_eq!(parse(b"\n<html></html>"), Err(Problem::NotOpml { line: 2 }));
        assert_eq!(parse(b""), Err(Problem::NotOpml { line: 1 }));
        assert_eq!(parse(b"<opml><body/></opml>"), Err(Problem::Empty));
        let many = "<outline xmlUrl='x'/>\n".repeat(MAX_SOURCES + 1);
        let problem = parse(many.as_bytes()).unwrap_err();
        assert_eq!(problem, Problem::TooMany { line: MAX_SOURCES + 1, limit: MAX_SOURCES });
    }

    proptest::proptest! {
        #[test]
        fn any_bytes(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..300)) {
            let _ = parse(&bytes);
        }

        #[test]
        fn written_and_read_back(
            title in "[a-zé&<>\"' ]{0,12}",
            rows in proptest::collection::vec(
                ("[a-zñ&<\"'/=]{1,8}", "[a-z:/?&=\"]{1,9}", "([a-z&<]{1,5})?", "([a-z&\"]{1,5})?"),
                1..6,
            ),
        ) {
            let some = |text: String| (!text.is_empty()).then_some(text);
            let outlines: Vec<Outline> = rows.into_iter().map(|(title, feed, category, word)| Outline {
                line: 0,
                title,
                feed: Some(feed),
                home: some(word.clone()),
                category: some(category),
                language: some(word.clone()),
                kind: some(word.clone()),
                state: some(word),
            }).collect();
            let mut back = parse(write(&title, &outlines).as_bytes()).unwrap();
            back.iter_mut().for_each(|o| o.line = 0);
            assert_eq!(back, outlines);
        }
    }
}
