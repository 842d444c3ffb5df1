//! What stands in the head of a page, for browsers, search engines and reference managers.

use std::fmt;

use askama::filters::HtmlSafe;
use serde::Serialize;

/// The head of a page beyond title and description.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The one whole address under which this page is to be known.
    pub canonical: Option<String>,
    /// The same in other forms; also shown as chips by `parts::takeaway`.
    pub alternates: Vec<Alternate>,
    /// Name and content of `meta` elements (`citation_title`, …).
    pub metas: Vec<(String, String)>,
    /// schema.org data.
    pub json_ld: Option<JsonLd>,
    /// Search engines are asked to leave this page out.
    pub noindex: bool,
    /// The page shows a form with errors: its title says so first.
    pub has_error: bool,
    /// What was searched for, kept in the search field.
    pub search: String,
    /// Lines beside the masthead on wide screens: the day, the edition.
    pub dateline: Vec<String>,
}

/// This page's content in another form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// Where.
    pub href: String,
    /// Its media type.
    pub kind: String,
    /// What it holds, for feed readers.
    pub title: String,
    /// Words of its chip.
    pub label: String,
}

/// Data of schema.org, written so that it cannot end the element it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonLd(String);

impl JsonLd {
    /// Writes a value; `None` where it cannot be JSON.
    pub fn of(value: &impl Serialize) -> Option<JsonLd> {
        let json = serde_json::to_string(value).ok()?;
        Some(JsonLd(json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")))
    }
}

impl fmt::Display for JsonLd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for JsonLd {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn json_in_a_page_cannot_end_its_element() {
        let data = JsonLd::of(&["</script><script>alert(1)</script>"]).unwrap().to_string();
        assert!(!data.contains('<'));
        let back: Vec<String> = serde_json::from_str(&data).unwrap();
        assert_eq!(back[0], "</script><script>alert(1)</script>");
    }
}
