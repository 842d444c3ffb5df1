//! Addresses made absolute.

use crate::tag::{Attr, Tag};
use crate::tree::Tree;
use url::Url;

/// What relative addresses of a page are relative to.
#[derive(Debug, Default)]
pub(crate) struct Base {
    url: Option<Url>,
}

impl Base {
    /// From the page's address and its `<base>`.
    pub fn of(tree: &Tree, page: Option<&str>) -> Self {
        let page = page.and_then(|p| Url::parse(p.trim()).ok());
        let stated = tree.all(Tag::Base).find_map(|at| tree.attr(at, Attr::Href)).and_then(|href| match &page {
            Some(page) => page.join(href).ok(),
            None => Url::parse(href).ok(),
        });
        Self { url: stated.or(page) }
    }

    /// The address without its fragment; `None` for what is not on the web.
    pub fn absolute(&self, href: &str) -> Option<String> {
        let href = href.trim();
        if href.is_empty() || href.starts_with('#') {
            return None;
        }
        let mut url = match &self.url {
            Some(base) => base.join(href).ok()?,
            None => Url::parse(href).ok()?,
        };
        url.set_fragment(None);
        matches!(url.scheme(), "http" | "https").then(|| url.into())
    }

    /// The host without `www.`, lower case.
    pub fn host(&self) -> Option<&str> {
        let host = self.url.as_ref()?.host_str()?;
        Some(host.strip_prefix("www.").unwrap_or(host))
    }
}

/// The path of an address, `/` when it has none.
pub(crate) fn path(url: &str) -> Option<String> {
    Url::parse(url).ok().map(|u| u.path().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_addresses_follow_the_base() {
        let tree = Tree::parse("<base href='/es/'>");
        let base = Base::of(&tree, Some("https://www.ejemplo.hn/a/b.html"));
        assert_eq!(base.absolute("c#d").as_deref(), Some("https://www.ejemplo.hn/es/c"));
        assert_eq!(base.absolute("mailto:a@b.c"), None);
        assert_eq!(base.host(), Some("ejemplo.hn"));
    }
}
