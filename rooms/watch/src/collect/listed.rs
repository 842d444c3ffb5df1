//! What the answer of a source lists. Reading it burns CPU, so it is plain work without a database or a network.

use platform::text;
use press::feed::{Entry, FeedKind};

use crate::model::SourceKind;

/// Entries of one answer that are looked at: the newest of a feed stand first.
pub(super) const MOST_ENTRIES: usize = 1000;
/// Parts of a sitemap index that are asked for at one time.
const MOST_PARTS: usize = 3;

/// A found entry: where it leads, and what tells that it changed.
pub(super) struct Lead {
    pub address: String,
    pub hint: Option<String>,
}

/// An answer of a source.
pub(super) struct Sent {
    pub kind: SourceKind,
    pub body: Vec<u8>,
    pub content_type: Option<String>,
    pub address: String,
}

/// What it lists.
pub(super) enum Listed {
    /// The same bytes as the last time.
    Same,
    Leads(Vec<Lead>),
    /// Addresses of the parts that changed last.
    Parts(Vec<String>),
    /// Catalogue key of what is wrong, and what its words need.
    Nothing(&'static str, String),
}

/// Reads an answer; gives its digest, too. `known` is the digest of the last one.
pub(super) fn listed(sent: &Sent, known: Option<&str>) -> (String, Listed) {
    let digest = text::digest(&sent.body);
    let listed = match known == Some(digest.as_str()) {
        true => Listed::Same,
        false => read(sent),
    };
    (digest, listed)
}

/// The entries of a part of a sitemap index; a part that cannot be read, or is an index again, has none.
pub(super) fn of_part(sent: &Sent) -> Vec<Lead> {
    match press::feed::parse(&sent.body, sent.content_type.as_deref(), &sent.address) {
        Ok(feed) if feed.kind != FeedKind::SitemapIndex => feed.entries.iter().filter_map(lead).collect(),
        _ => Vec::new(),
    }
}

fn read(sent: &Sent) -> Listed {
    let content_type = sent.content_type.as_deref();
    if sent.kind == SourceKind::Section {
        let page = article::decode(&sent.body, content_type);
        let links = press::discover::article_links(&page.text, &sent.address);
        return Listed::Leads(
            links.into_iter().take(MOST_ENTRIES).map(|address| Lead { address, hint: None }).collect(),
        );
    }
    match press::feed::parse(&sent.body, content_type, &sent.address) {
        Ok(feed) if feed.kind == FeedKind::SitemapIndex => Listed::Parts(newest_parts(&feed.entries)),
        Ok(feed) => Listed::Leads(feed.entries.iter().take(MOST_ENTRIES).filter_map(lead).collect()),
        Err(not) => {
            let page = article::decode(&sent.body, content_type);
            match press::discover::feeds(&page.text, &sent.address).into_iter().next() {
                Some(found) => Listed::Nothing("watch-problem-page-with-feed", found.address),
                None => Listed::Nothing("watch-problem-not-a-feed", not.to_string()),
            }
        }
    }
}

/// The parts of a sitemap index that changed last: an archive of years is not walked at each request.
fn newest_parts(entries: &[Entry]) -> Vec<String> {
    let mut parts: Vec<(Option<i64>, String)> = entries
        .iter()
        .filter_map(|entry| Some((entry.updated.as_ref().and_then(|at| at.micros_utc()), entry.link.clone()?)))
        .collect();
    parts.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    parts.into_iter().take(MOST_PARTS).map(|(_, address)| address).collect()
}

fn lead(entry: &Entry) -> Option<Lead> {
    let address = entry.link.clone()?;
    let stated = entry.updated.as_ref().or(entry.published.as_ref()).map(ToString::to_string).unwrap_or_default();
    let title = entry.title.clone().unwrap_or_default();
    Some(Lead { address, hint: Some(text::digest(format!("{stated}\n{title}").as_bytes())[..16].to_owned()) })
}
