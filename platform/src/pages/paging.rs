//! Paging by key: a list goes on after the last row shown, whatever was added before it meanwhile.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// Rows of a page, unless it asks for others.
pub const DEFAULT_ROWS: usize = 20;
/// A key is an identifier with a sorting value; longer ones are not ours.
const MOST_KEY_BYTES: usize = 512;

/// Which part of a list is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// The key of the last row already seen.
    pub after: Option<String>,
    /// Rows wanted.
    pub limit: usize,
}

impl Slice {
    /// Reads `despues` of a query.
    pub fn of(query: Option<&str>) -> Slice {
        let pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        let after = pairs.filter(|(name, _)| name == "despues").map(|(_, value)| value.into_owned()).last();
        let after = after.filter(|key| !key.is_empty() && key.len() <= MOST_KEY_BYTES);
        Slice { after, limit: DEFAULT_ROWS }
    }

    /// The same place with another number of rows.
    pub fn rows(self, limit: usize) -> Slice {
        Slice { limit, ..self }
    }

    /// One row more than wanted, for `LIMIT`: it tells whether the list goes on.
    pub fn limit_and_one(&self) -> i64 {
        i64::try_from(self.limit.saturating_add(1)).unwrap_or(i64::MAX)
    }
}

impl<S: Sync> FromRequestParts<S> for Slice {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Slice, Infallible> {
        Ok(Slice::of(parts.uri.query()))
    }
}

/// A part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paged<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// The key after which the list goes on; `None` at its end.
    pub next: Option<String>,
    /// How many rows are shown.
    pub shown: usize,
    /// How many there are in all, where that is known.
    pub total: Option<i64>,
}

impl<T> Default for Paged<T> {
    fn default() -> Self {
        Paged { rows: Vec::new(), next: None, shown: 0, total: Some(0) }
    }
}

impl<T> Paged<T> {
    /// From rows fetched with [`Slice::limit_and_one`]; `key` gives the key of a row.
    pub fn cut(mut rows: Vec<T>, slice: &Slice, total: Option<i64>, key: impl Fn(&T) -> String) -> Paged<T> {
        let goes_on = rows.len() > slice.limit;
        rows.truncate(slice.limit);
        let next = rows.last().filter(|_| goes_on).map(key);
        Paged { next, shown: rows.len(), total, rows }
    }

    /// The same part with other rows.
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Paged<U> {
        Paged { rows: self.rows.into_iter().map(each).collect(), next: self.next, shown: self.shown, total: self.total }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_key_is_read_from_the_query() {
        assert_eq!(Slice::of(Some("q=a&despues=a4k1-9x")).after.as_deref(), Some("a4k1-9x"));
        assert_eq!(Slice::of(Some("despues=")).after, None);
        assert_eq!(Slice::of(None).after, None);
        assert_eq!(Slice::of(Some(&format!("despues={}", "x".repeat(600)))).after, None);
    }

    proptest! {
        #[test]
        fn following_the_keys_shows_each_row_once(rows in 0_usize..70, limit in 1_usize..30) {
            let mut seen = Vec::new();
            let mut slice = Slice { after: None, limit };
            loop {
                let from = slice.after.as_ref().map_or(0, |key| key.parse::<usize>().map_or(0, |n| n + 1));
                let fetched: Vec<usize> = (from..rows).take(limit + 1).collect();
                let part = Paged::cut(fetched, &slice, None, usize::to_string);
                seen.extend(part.rows);
                match part.next {
                    Some(next) => slice.after = Some(next),
                    None => break,
                }
            }
            prop_assert_eq!(seen, (0..rows).collect::<Vec<_>>());
        }
    }
}
