//! What a page may cost. A page past a limit is read as far as the limit, and says so in a warning.

/// The most of a page that is parsed, in bytes. The longest real article pages stay under 4 MB.
pub(crate) const HTML_BYTES: usize = 8 << 20;
/// The most nodes that are kept.
pub(crate) const NODES: usize = 400_000;
/// The deepest nesting that is followed. Browsers stop at 512.
pub(crate) const DEPTH: usize = 512;
/// Elements left open at once before the rest of the page is dropped: an HTML parser searches its
/// stack of open elements at every tag, so nesting without end costs the square of the page.
pub(crate) const OPEN_ELEMENTS: usize = 2_000;
/// The most tags that are parsed.
pub(crate) const TAGS: usize = 500_000;
/// The most attributes of one tag: a parser compares each with all before it.
pub(crate) const ATTRIBUTES: usize = 2_000;
/// The most copies of unclosed `<b>`, `<font>` and their like that a page may cost: a parser
/// repeats each of them in every paragraph that follows.
pub(crate) const COPIES: usize = 500_000;
/// The most pictures that are listed.
pub(crate) const IMAGES: usize = 200;
/// The most nodes inside a heading.
pub(crate) const HEADING_NODES: usize = 200;
/// The most characters of one JSON-LD script.
pub(crate) const JSON_LD_BYTES: usize = 1 << 20;
/// The most links and images that are listed.
pub(crate) const LINKS: usize = 2_000;
/// The longest title, in characters; what is longer is text in the wrong place.
pub(crate) const TITLE_CHARS: usize = 400;
/// The longest name of a person or outlet, in characters.
pub(crate) const NAME_CHARS: usize = 80;
/// The most authors that are listed.
pub(crate) const AUTHORS: usize = 20;

/// The part of a page within the limits of size and nesting, and whether something was cut off.
pub(crate) fn within(html: &str) -> (&str, bool) {
    let mut end = html.len().min(HTML_BYTES);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    let html = &html[..end];
    let cut = end == HTML_BYTES;
    match Scan::default().limit_in(html.as_bytes()) {
        Some(at) => (&html[..at], true),
        None => (html, cut),
    }
}

/// Elements that never have or rarely need an end tag.
const UNCOUNTED: [&[u8]; 16] = [
    b"p", b"li", b"br", b"hr", b"td", b"tr", b"th", b"dt", b"dd", b"img", b"meta", b"link", b"input", b"option",
    b"source", b"path",
];
/// Elements that go on in the next block when they are not closed.
const CARRIED: [&[u8]; 14] =
    [b"a", b"b", b"big", b"code", b"em", b"font", b"i", b"nobr", b"s", b"small", b"strike", b"strong", b"tt", b"u"];
/// How far back an end tag looks for what it closes.
const LOOK_BACK: usize = 32;
/// An HTML parser carries at most this many alike.
const ALIKE: usize = 3;

/// A rough reading of the page's tags, enough to see what it would cost a parser.
#[derive(Default)]
struct Scan<'a> {
    open: Vec<&'a [u8]>,
    /// Name and whole tag of what is carried on.
    carried: Vec<(&'a [u8], &'a [u8])>,
    tags: usize,
    copies: usize,
    /// Bytes looked at for attributes; a page whose quotes never end is read again and again.
    steps: usize,
}

impl<'a> Scan<'a> {
    /// Where a limit is passed.
    fn limit_in(mut self, html: &'a [u8]) -> Option<usize> {
        let mut at = 0;
        while let Some(found) = html[at..].iter().position(|&b| b == b'<') {
            let tag = at + found;
            let closes = html.get(tag + 1) == Some(&b'/');
            at = (tag + 1 + usize::from(closes)).min(html.len());
            let rest = &html[at..];
            let length = rest.iter().take(16).take_while(|b| b.is_ascii_alphanumeric()).count();
            if length == 0 {
                continue;
            }
            let name = &rest[..length];
            if closes {
                self.close(name);
            } else {
                let end = rest.iter().take(256).position(|&b| b == b'>');
                self.open(name, &rest[..end.unwrap_or(length)]);
                if self.attributes(&rest[length..]) > ATTRIBUTES || self.steps > 4 * html.len() {
                    return Some(tag);
                }
            }
            if self.open.len() > OPEN_ELEMENTS || self.tags > TAGS || self.copies > COPIES {
                return Some(tag);
            }
        }
        None
    }

    /// Counts attributes from behind the name to the tag's end.
    fn attributes(&mut self, rest: &[u8]) -> usize {
        let (mut count, mut in_name, mut value, mut quote) = (0, false, false, None);
        for &b in rest {
            self.steps += 1;
            match (quote, b) {
                (Some(q), _) if b == q => quote = None,
                (Some(_), _) => {}
                (None, b'>') => break,
                (None, b'"' | b'\'') if value => (quote, value) = (Some(b), false),
                (None, b'=') if in_name => (in_name, value) = (false, true),
                (None, _) if b.is_ascii_whitespace() || b == b'/' => in_name = false,
                (None, _) if value => (value, in_name) = (false, true),
                (None, _) if !in_name => (count, in_name) = (count + 1, true),
                _ => {}
            }
            if count > ATTRIBUTES {
                break;
            }
        }
        count
    }

    fn open(&mut self, name: &'a [u8], whole: &'a [u8]) {
        self.tags += 1;
        self.copies += self.carried.len();
        if !is_one_of(name, &UNCOUNTED) {
            self.open.push(name);
        }
        if is_one_of(name, &CARRIED) {
            // A second link closes the first.
            if name.eq_ignore_ascii_case(b"a") {
                self.carried.retain(|(n, _)| !n.eq_ignore_ascii_case(b"a"));
            }
            let alike = self.carried.iter().filter(|(_, w)| *w == whole).count();
            if alike < ALIKE {
                self.carried.push((name, whole));
            }
        }
    }

    fn close(&mut self, name: &[u8]) {
        let nearest = self.open.len().saturating_sub(LOOK_BACK);
        let opened = self.open[nearest..].iter().rposition(|o| o.eq_ignore_ascii_case(name));
        if let Some(opened) = opened {
            self.open.truncate(nearest + opened);
        }
        let carried = self.carried.iter().rposition(|(n, _)| n.eq_ignore_ascii_case(name));
        if let Some(carried) = carried {
            self.carried.remove(carried);
        }
    }
}

fn is_one_of(name: &[u8], names: &[&[u8]]) -> bool {
    names.iter().any(|n| name.eq_ignore_ascii_case(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_pages_pass_whole() {
        let page = "<div><p>a<p>b<br></div>".repeat(5_000);
        assert_eq!(within(&page), (page.as_str(), false));
    }

    #[test]
    fn carried_elements_cannot_multiply_without_end() {
        let marks: String = (0..500).map(|n| format!("<b id={n}>")).collect();
        let page = format!("<p>{marks}</p>{}", "<p>x".repeat(100_000));
        assert!(within(&page).1);
        // Sloppy, but ordinary: the same mark forgotten again and again.
        let page = "<p><font size=2>a</p>".repeat(1_500);
        assert!(!within(&page).1);
    }

    #[test]
    fn a_tag_has_only_so_many_attributes() {
        let tag = |n: usize| format!("<p {}>", "a=\"x > y\" ".repeat(n));
        assert!(!within(&tag(1_000)).1);
        assert!(within(&tag(5_000)).1);
    }

    #[test]
    fn endless_nesting_is_cut() {
        let page = "<b>".repeat(10_000);
        let (kept, cut) = within(&page);
        assert!(cut);
        assert_eq!(kept.len(), OPEN_ELEMENTS * 3);
    }
}
