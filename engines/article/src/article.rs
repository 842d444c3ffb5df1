//! What a page gives.

use crate::stated::Stated;
use serde::Serialize;

/// What kind of page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One article, notice or post.
    Article,
    /// A home page or section page: a list of articles.
    Listing,
    /// A page with no readable text.
    Other,
}

/// A page's article and what the page says of it. Absent is `None` or empty.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Article {
    /// What kind of page it is.
    pub kind: Kind,
    /// The address the page was asked at.
    pub url: Option<String>,
    /// The address the page gives as its own.
    pub canonical_url: Option<String>,
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// Who signed it, in the page's order: people, or else the desk, agency or account that a byline shows.
    pub authors: Vec<String>,
    /// When it was published.
    pub published: Option<Stated>,
    /// When it was last changed.
    pub modified: Option<Stated>,
    /// The language as the page declares it, ISO 639-1 in lower case.
    pub language: Option<String>,
    /// The section or desk.
    pub section: Option<String>,
    /// The outlet's name.
    pub site_name: Option<String>,
    /// The article's text, paragraphs parted by a blank line.
    pub text: String,
    /// The summary the page gives, or the first paragraph.
    pub lead: Option<String>,
    /// Pictures of the article, absolute addresses.
    pub images: Vec<Image>,
    /// Addresses the article's text points to, absolute, each once.
    pub links: Vec<String>,
    /// Words of the text.
    pub words: usize,
    /// What was odd about the page.
    pub warnings: Vec<Warning>,
    /// Whether the page says that reading it costs something.
    pub paywalled: bool,
    /// Whether the page asks archives not to show copies (`noarchive`).
    pub noarchive: bool,
}

/// A picture of an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Image {
    /// Its absolute address.
    pub url: String,
    /// What it shows, for those who do not see it.
    pub alt: Option<String>,
    /// The line under it.
    pub caption: Option<String>,
}

/// Something odd about a page; never a reason to refuse it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// A stable word for programs.
    pub code: &'static str,
    /// A sentence for people.
    pub message: String,
}

impl Warning {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}
