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
    match too_deep_at(html.as_bytes()) {
        Some(at) => (&html[..at], true),
        None => (html, cut),
    }
}

/// Where more elements stand open than allowed, counted roughly: an end tag closes the nearest
/// element of its name, elements that never have or rarely need an end tag do not count.
fn too_deep_at(html: &[u8]) -> Option<usize> {
    const UNCOUNTED: [&[u8]; 16] = [
        b"p", b"li", b"br", b"hr", b"td", b"tr", b"th", b"dt", b"dd", b"img", b"meta", b"link",
        b"input", b"option", b"source", b"path",
    ];
    /// How far back an end tag looks for what it closes.
    const LOOK_BACK: usize = 32;
    let mut open: Vec<&[u8]> = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].iter().position(|&b| b == b'<') {
        let tag = at + found;
        let closes = html.get(tag + 1) == Some(&b'/');
        let start = tag + 1 + usize::from(closes);
        at = start.min(html.len());
        let length = html[at..]
            .iter()
            .take(16)
            .take_while(|b| b.is_ascii_alphanumeric())
            .count();
        let name = &html[at..at + length];
        if name.is_empty() || UNCOUNTED.iter().any(|n| name.eq_ignore_ascii_case(n)) {
            continue;
        }
        if closes {
            let nearest = open.len().saturating_sub(LOOK_BACK);
            let opened = open[nearest..]
                .iter()
                .rposition(|o| o.eq_ignore_ascii_case(name));
            if let Some(opened) = opened {
                open.truncate(nearest + opened);
            }
        } else {
            open.push(name);
            if open.len() > OPEN_ELEMENTS {
                return Some(tag);
            }
        }
    }
    None
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
    fn endless_nesting_is_cut() {
        let page = "<b>".repeat(10_000);
        let (kept, cut) = within(&page);
        assert!(cut);
        assert_eq!(kept.len(), OPEN_ELEMENTS * 3);
    }
}
