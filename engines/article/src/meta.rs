//! What the page's head says: meta tags, links, the declared language.

use crate::address::Base;
use crate::tag::{Attr, Tag};
use crate::tree::{Tree, collapsed};

/// The head's facts, names in lower case.
#[derive(Debug, Default)]
pub(crate) struct Meta {
    pairs: Vec<(String, String)>,
    /// The `<title>`.
    pub title: Option<String>,
    /// The address of `<link rel=canonical>` or `og:url`, absolute.
    pub canonical: Option<String>,
    /// The `lang` of the page with its region, lower case: `es-hn`.
    pub locale: Option<String>,
}

impl Meta {
    pub fn read(tree: &Tree, base: &Base) -> Self {
        let mut meta = Self::default();
        for at in 0..tree.nodes.len() {
            match tree.tag(at) {
                Tag::Meta => meta.add(tree, at),
                Tag::Title if meta.title.is_none() => {
                    meta.title = Some(tree.text_of(at)).filter(|t| !t.is_empty());
                }
                Tag::Link if tree.attr(at, Attr::Rel) == Some("canonical") => {
                    let href = tree.attr(at, Attr::Href).unwrap_or_default();
                    meta.canonical = meta.canonical.or_else(|| base.absolute(href));
                }
                Tag::Html => {
                    meta.locale = tree.attr(at, Attr::Lang).and_then(locale);
                }
                _ => {}
            }
        }
        if meta.canonical.is_none() {
            meta.canonical = meta.first(&["og:url"]).and_then(|u| base.absolute(u));
        }
        meta
    }

    fn add(&mut self, tree: &Tree, at: usize) {
        let Some(content) = tree.attr(at, Attr::Content).map(collapsed) else {
            return;
        };
        if content.is_empty() {
            return;
        }
        for name in [Attr::Property, Attr::Name, Attr::Itemprop, Attr::HttpEquiv] {
            if let Some(name) = tree.attr(at, name) {
                self.pairs.push((name.trim().to_lowercase(), content.clone()));
            }
        }
    }

    /// The first value under any of these names, in the order of the names.
    pub fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| {
            let (_, value) = self.pairs.iter().find(|(known, _)| known == name)?;
            Some(value.as_str())
        })
    }

    /// All values under one name.
    pub fn each<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All names and values, in the page's order.
    pub fn into_pairs(self) -> Vec<(String, String)> {
        self.pairs
    }

    /// The language with its region as the page declares it, lower case.
    pub fn declared_locale(&self) -> Option<String> {
        self.locale.clone().or_else(|| {
            self.first(&["og:locale", "content-language", "language", "dc.language", "dcterms.language"])
                .and_then(locale)
        })
    }
}

fn locale(value: &str) -> Option<String> {
    let value = value.trim().to_lowercase().replace('_', "-");
    let language = value.split(['-', ',', ';', ' ']).next()?;
    let known = matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_lowercase());
    known.then(|| value.clone())
}

/// The language part of a locale, ISO 639-1 where it has one.
pub(crate) fn language(locale: &str) -> Option<String> {
    let language = locale.split(['-', ',', ';', ' ']).next()?;
    let two = match language {
        "spa" => "es",
        "por" => "pt",
        "fra" | "fre" => "fr",
        "eng" => "en",
        "deu" | "ger" => "de",
        "und" | "mul" | "zxx" => return None,
        other => other,
    };
    Some(two.to_owned())
}
