//! Path patterns: beginnings of paths, with `*` for anything and a final `$` for the end.

use serde::Serialize;

use crate::address::escapes::normal_escapes;

/// A pattern in normal form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Pattern {
    /// What stands between the `*`s, in order.
    pieces: Vec<String>,
    /// Whether the path must end where the pattern does.
    to_the_end: bool,
    length: usize,
}

impl Pattern {
    pub(super) fn new(written: &str) -> Self {
        let (body, to_the_end) = match written.strip_suffix('$') {
            Some(body) => (body, true),
            None => (written, false),
        };
        let slash = if body.starts_with(['/', '*']) { "" } else { "/" };
        let normal = encoded(&format!("{slash}{body}"));
        let pieces: Vec<String> = normal.split('*').map(|piece| piece.replace('$', "%24")).collect();
        Pattern { pieces, to_the_end, length: normal.len() + usize::from(to_the_end) }
    }

    /// Length in octets of the normal form: how specific the pattern is.
    pub(super) fn len(&self) -> usize {
        self.length
    }

    /// Whether a path in normal form begins as the pattern says. Each piece is taken where it
    /// first fits, so no path costs more than its length times the pattern's.
    pub(super) fn matches(&self, path: &str) -> bool {
        let Some((first, others)) = self.pieces.split_first() else {
            return false;
        };
        let Some(mut rest) = path.strip_prefix(first.as_str()) else {
            return false;
        };
        let Some((last, middle)) = others.split_last() else {
            return !self.to_the_end || rest.is_empty();
        };
        for piece in middle {
            match rest.split_once(piece.as_str()) {
                Some((_, after)) => rest = after,
                None => return false,
            }
        }
        if self.to_the_end { rest.ends_with(last.as_str()) } else { rest.contains(last.as_str()) }
    }
}

/// A path and query in the form that patterns are compared in; `*` and `$` in it are escaped, as
/// they stand for themselves.
pub(super) fn normal_path(path_and_query: &str) -> String {
    let path = path_and_query.split('#').next().unwrap_or_default();
    let slash = if path.starts_with('/') { "" } else { "/" };
    encoded(&format!("{slash}{path}")).replace('*', "%2A").replace('$', "%24")
}

/// Characters outside of ASCII escaped, all escapes in normal form (RFC 9309, 2.2.2).
fn encoded(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() && !character.is_ascii_whitespace() {
            escaped.push(character);
        } else {
            let mut buffer = [0; 4];
            for byte in character.encode_utf8(&mut buffer).bytes() {
                escaped.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    normal_escapes(&escaped)
}
