//! What is read from any kind of feed.

use std::fmt;

use serde::Serialize;

use crate::moment::Moment;

/// Which format was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeedKind {
    /// RSS 0.90 to 2.0, RDF included.
    Rss,
    /// Atom 0.3 and 1.0.
    Atom,
    /// JSON Feed 1.0 and 1.1.
    JsonFeed,
    /// A sitemap: each address is an entry; a news sitemap gives titles and dates too.
    Sitemap,
    /// A list of sitemaps: each is an entry with its address as `link`.
    SitemapIndex,
}

/// A feed or sitemap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Feed {
    /// Which format was read.
    pub kind: FeedKind,
    /// Plain text.
    pub title: Option<String>,
    /// Absolute address of the site that the feed is of.
    pub link: Option<String>,
    /// Language tag as written.
    pub language: Option<String>,
    /// When the feed says it last changed.
    pub updated: Option<Moment>,
    /// In the order of the file.
    pub entries: Vec<Entry>,
    /// What was mended, each once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub repaired: Vec<Repair>,
}

impl Feed {
    pub(crate) fn new(kind: FeedKind) -> Self {
        Feed { kind, title: None, link: None, language: None, updated: None, entries: Vec::new(), repaired: Vec::new() }
    }
}

/// One item of a feed, or one address of a sitemap.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Entry {
    /// Identifier as written; never made absolute.
    pub id: Option<String>,
    /// Absolute address of the page.
    pub link: Option<String>,
    /// Plain text.
    pub title: Option<String>,
    /// Names, or mail addresses where no name is given.
    pub authors: Vec<String>,
    /// When it was published.
    pub published: Option<Moment>,
    /// When it last changed.
    pub updated: Option<Moment>,
    /// HTML with absolute addresses, not sanitised.
    pub summary_html: Option<String>,
    /// HTML with absolute addresses, not sanitised.
    pub content_html: Option<String>,
    /// Each once, in order.
    pub categories: Vec<String>,
    /// Attached files; of a sitemap, its images.
    pub enclosures: Vec<Enclosure>,
}

impl Entry {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Entry::default()
    }
}

/// A file attached to an entry.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Enclosure {
    /// Absolute address.
    pub url: String,
    /// Media type as written.
    #[serde(rename = "type")]
    pub media_type: Option<String>,
}

/// Something wrong with a feed that was read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repair {
    /// The encoding was not the one said, or bytes of two encodings were mixed.
    Encoding,
    /// Text or markup stood before the feed.
    TextBefore,
    /// `<rss>` without a version.
    NoVersion,
    /// `&` that begins no reference.
    BareAmpersand,
    /// End tags that do not match.
    CrossedTags,
    /// The file was cut; entries that were complete are kept.
    Truncated,
    /// Entries that said nothing were left out.
    EmptyEntries,
    /// Exact copies of entries were left out.
    DoubledEntries,
    /// Larger than a limit allows; what stood before the limit is kept.
    CutAtLimit,
}

impl fmt::Display for Repair {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Repair::Encoding => "the encoding was not the one said, or two were mixed",
            Repair::TextBefore => "something else stood before the feed",
            Repair::NoVersion => "the feed does not say its version",
            Repair::BareAmpersand => "an ampersand was not escaped",
            Repair::CrossedTags => "tags were closed in the wrong order or not at all",
            Repair::Truncated => "the file was cut off",
            Repair::EmptyEntries => "empty entries were left out",
            Repair::DoubledEntries => "repeated entries were left out",
            Repair::CutAtLimit => "the file is larger than the limit",
        })
    }
}
