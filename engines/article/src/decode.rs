//! Bytes to text, whatever the page says of its encoding.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A page's text and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// The encoding it was read in, by its WHATWG name in lower case.
    pub encoding: &'static str,
    /// Whether some bytes had no meaning in it and were replaced by U+FFFD.
    pub replaced: bool,
}

/// How far into the page a `<meta>` is looked for, in bytes (WHATWG says 1,024; real pages put
/// comments and styles before it).
const META_BYTES: usize = 8 << 10;
/// The most that the guess reads, in bytes.
const GUESS_BYTES: usize = 256 << 10;

/// Reads a page's bytes: a byte order mark, then the charset of the HTTP header `content_type`,
/// then the page's `<meta>`, then a guess. A declaration is not believed when the bytes are valid
/// UTF-8 with characters beyond ASCII, or when they have no meaning in what it declares.
pub fn decode(bytes: &[u8], content_type: Option<&str>) -> Decoded {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return in_encoding(bytes, encoding);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return in_encoding(bytes, UTF_8);
    }
    let declared = content_type.and_then(|header| charset_after(header.as_bytes())).or_else(|| meta_charset(bytes));
    if let Some(encoding) = declared {
        let read = in_encoding(bytes, encoding);
        // A few broken bytes in a long UTF-8 page (a cut body, a pasted comment) change nothing.
        if !read.replaced || is_mostly_whole(&read.text) {
            return read;
        }
    }
    let guessed = in_encoding(bytes, guess(bytes));
    if guessed.replaced && declared.is_none() {
        return in_encoding(bytes, WINDOWS_1252);
    }
    guessed
}

fn in_encoding(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let (text, used, replaced) = encoding.decode(bytes);
    Decoded { text: text.into_owned(), encoding: lower_name(used), replaced }
}

fn is_mostly_whole(text: &str) -> bool {
    let broken = text.chars().filter(|&c| c == '\u{fffd}').count();
    let beyond_ascii = text.chars().filter(|c| !c.is_ascii()).count();
    broken * 10 <= beyond_ascii
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(GUESS_BYTES)], true);
    detector.guess(None, Utf8Detection::Allow)
}

fn meta_charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(META_BYTES)];
    let encoding = charset_after(head)?;
    // A page that was readable enough to find this is not in UTF-16.
    Some(if encoding.is_ascii_compatible() { encoding } else { UTF_8 })
}

/// The encoding named after the first `charset=`.
fn charset_after(text: &[u8]) -> Option<&'static Encoding> {
    const KEY: &[u8] = b"charset";
    let at = text.windows(KEY.len()).position(|w| w.eq_ignore_ascii_case(KEY))?;
    let rest = text[at + KEY.len()..].trim_ascii_start();
    let rest = rest.strip_prefix(b"=")?.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
    let end = rest.iter().position(|b| !(b.is_ascii_alphanumeric() || b"-_:.".contains(b))).unwrap_or(rest.len());
    Encoding::for_label(&rest[..end])
}

/// `Encoding::name` has capitals; these are the web's encodings in lower case.
fn lower_name(encoding: &'static Encoding) -> &'static str {
    const NAMES: [&str; 40] = [
        "utf-8",
        "ibm866",
        "iso-8859-2",
        "iso-8859-3",
        "iso-8859-4",
        "iso-8859-5",
        "iso-8859-6",
        "iso-8859-7",
        "iso-8859-8",
        "iso-8859-8-i",
        "iso-8859-10",
        "iso-8859-13",
        "iso-8859-14",
        "iso-8859-15",
        "iso-8859-16",
        "koi8-r",
        "koi8-u",
        "macintosh",
        "windows-874",
        "windows-1250",
        "windows-1251",
        "windows-1252",
        "windows-1253",
        "windows-1254",
        "windows-1255",
        "windows-1256",
        "windows-1257",
        "windows-1258",
        "x-mac-cyrillic",
        "gbk",
        "gb18030",
        "big5",
        "euc-jp",
        "iso-2022-jp",
        "shift_jis",
        "euc-kr",
        "replacement",
        "utf-16be",
        "utf-16le",
        "x-user-defined",
    ];
    NAMES.into_iter().find(|n| n.eq_ignore_ascii_case(encoding.name())).unwrap_or(encoding.name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_lying_label_is_mended() {
        let read = decode("El Niño".as_bytes(), Some("text/html; charset=iso-8859-1"));
        assert_eq!((read.text.as_str(), read.encoding), ("El Niño", "utf-8"));
        let read = decode(b"<meta charset=utf-8><p>El Ni\xf1o lleg\xf3 a Espa\xf1a", None);
        assert!(read.text.ends_with("El Niño llegó a España"), "{read:?}");
    }

    #[test]
    fn headers_metas_and_marks_are_followed() {
        let header = decode(b"Espa\xf1a", Some("text/html; charset=\"windows-1252\""));
        assert_eq!(header.text, "España");
        let meta = decode(b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'>\xa4", None);
        assert!(meta.text.ends_with('€'));
        assert_eq!(meta.encoding, "iso-8859-15");
        let mark = decode(b"\xef\xbb\xbfhola", Some("text/html; charset=gbk"));
        assert_eq!((mark.text.as_str(), mark.encoding), ("hola", "utf-8"));
    }

    proptest! {
        #[test]
        fn never_panics(bytes in any::<Vec<u8>>(), header in any::<Option<String>>()) {
            let _ = decode(&bytes, header.as_deref());
        }
    }
}
