//! What an outlet's host answers to each address.

use std::sync::atomic::Ordering;

use anyhow::Result;
use axum::http::{HeaderMap, StatusCode, header};

use super::article::hyphened;
use super::host::Host;
use super::outlet::Refuse;
use super::{feed, file, page};

/// An answer.
pub(super) struct Reply {
    pub status: StatusCode,
    pub headers: Vec<(header::HeaderName, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    fn of(mime: &str, body: impl Into<Vec<u8>>) -> Reply {
        Reply { status: StatusCode::OK, headers: vec![(header::CONTENT_TYPE, mime.to_owned())], body: body.into() }
    }

    fn html(page: String) -> Reply {
        Reply::of("text/html; charset=utf-8", page)
    }

    fn bare(status: StatusCode) -> Reply {
        let words = status.canonical_reason().unwrap_or_default();
        Reply { status, ..Reply::of("text/plain; charset=utf-8", format!("{} {words}\n", status.as_u16())) }
    }

    fn with(mut self, name: header::HeaderName, value: impl ToString) -> Reply {
        self.headers.push((name, value.to_string()));
        self
    }
}

impl Host {
    /// Answers an address of this host.
    pub fn answer(&self, path_and_query: &str, asked: &HeaderMap) -> Result<Reply> {
        let path = path_and_query.split('?').next().unwrap_or_default();
        if let Some(refuse) = self.refuses(path) {
            let status = StatusCode::from_u16(refuse.status)?;
            return Ok(Reply::bare(status).with(header::RETRY_AFTER, refuse.retry_after_s));
        }
        if path == "/robots.txt" {
            return Ok(Reply::of("text/plain; charset=utf-8", self.robots.clone()));
        }
        if self.outlet.behaviour.feed_moved_from.as_deref() == Some(path) {
            let place = format!("{}{}", self.base, self.outlet.feed.path);
            return Ok(Reply::bare(StatusCode::MOVED_PERMANENTLY).with(header::LOCATION, place));
        }
        if path == self.outlet.feed.path {
            return match self.outlet.behaviour.feed_status {
                Some(status) => Ok(Reply::bare(StatusCode::from_u16(status)?)),
                None => self.feed(asked),
            };
        }
        if let Some(part) = feed::sitemap_part(self, path) {
            return Ok(Reply::of(part.mime, part.bytes));
        }
        if path.starts_with("/media/") {
            return Ok(Reply::of("image/svg+xml", file("media/sample.svg")?));
        }
        self.page(path, path_and_query)
    }

    fn page(&self, path: &str, path_and_query: &str) -> Result<Reply> {
        let shown = self.shown();
        let asked = format!("{}{path_and_query}", self.base);
        if path == self.outlet.home_path {
            return Ok(Reply::html(page::list(self, &self.outlet.name, &shown)?));
        }
        for item in &shown {
            if item.article.amp_path.as_deref() == Some(path) {
                return Ok(Reply::html(page::article(self, item, &asked, "amp")?));
            }
            let own = item.address.strip_prefix(&self.base).unwrap_or_default();
            if is_address_of(own, path_and_query) {
                return Ok(Reply::html(page::article(self, item, &asked, &self.outlet.template)?));
            }
        }
        if let Some(section) = self.outlet.sections.iter().find(|s| path == format!("/{}/", hyphened(s))) {
            let of: Vec<_> = shown.into_iter().filter(|item| item.version.section == *section).collect();
            return Ok(Reply::html(page::list(self, section, &of)?));
        }
        // what robots rules forbid is there all the same: a collector that asks for it gets a page
        if let Some(extra) = self.outlet.feed.extra_items.iter().find(|extra| extra.path == path) {
            return Ok(Reply::html(page::list(self, &extra.title, &shown)?));
        }
        Ok(Reply::bare(StatusCode::NOT_FOUND))
    }

    /// The feed, or 304 to who has it already: by its tag, or by its date where the outlet gives no tag.
    fn feed(&self, asked: &HeaderMap) -> Result<Reply> {
        let document = feed::feed(self)?;
        let known = |name| asked.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
        let (name, value, is_known) = if self.outlet.behaviour.etag {
            let tag = format!("\"{:x}\"", fingerprint(&document.bytes));
            let is_known = known(header::IF_NONE_MATCH).is_some_and(|tags| tags.contains(&tag));
            (header::ETAG, tag, is_known)
        } else {
            let newest = self.shown().iter().map(|item| item.version.updated().clone()).max();
            let Some(newest) = newest else { return Ok(Reply::of(document.mime, document.bytes)) };
            // what appears later changes the feed, whatever date it bears
            let appeared = i64::from(self.later.load(Ordering::SeqCst));
            let date = newest.later_by_seconds(appeared)?.http();
            let is_known = known(header::IF_MODIFIED_SINCE) == Some(date.as_str());
            (header::LAST_MODIFIED, date, is_known)
        };
        let reply = match is_known {
            true => Reply { status: StatusCode::NOT_MODIFIED, headers: Vec::new(), body: Vec::new() },
            false => Reply::of(document.mime, document.bytes),
        };
        Ok(reply.with(name, value))
    }

    fn refuses(&self, path: &str) -> Option<&Refuse> {
        let refuse = self.outlet.behaviour.refuse.as_ref().filter(|refuse| refuse.path == path)?;
        let counted =
            self.refused.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| (n < refuse.times).then_some(n + 1));
        counted.is_ok().then_some(refuse)
    }
}

/// Does this request mean that address? What the address has in its query must be asked; more may be (tracking).
fn is_address_of(own: &str, asked: &str) -> bool {
    let (own_path, own_query) = own.split_once('?').unwrap_or((own, ""));
    let (path, query) = asked.split_once('?').unwrap_or((asked, ""));
    own_path == path
        && own_query.split('&').filter(|pair| !pair.is_empty()).all(|pair| query.split('&').any(|p| p == pair))
}

fn fingerprint(bytes: &[u8]) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::is_address_of;

    #[test]
    fn tracking_is_overlooked_and_what_names_the_article_is_not() {
        assert!(is_address_of("/a", "/a?utm_source=x"));
        assert!(is_address_of("/a.php?id=1", "/a.php?via=x&id=1"));
        assert!(!is_address_of("/a.php?id=1", "/a.php?id=12"));
        assert!(!is_address_of("/a.php?id=1", "/a.php"));
        assert!(!is_address_of("/a", "/b"));
    }
}
