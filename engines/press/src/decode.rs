//! Bytes as they came into text: unpacked within a limit, in the encoding they truly have.
//!
//! Labels lie. Bytes that are valid UTF-8 are UTF-8 whatever a label says; a label is believed
//! for the rest. Where UTF-8 and an old encoding were pasted together, each valid UTF-8 sequence
//! is kept and the other bytes are read as Windows-1252, what old editors in the Americas write.

use std::io::Read;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::feed::model::Repair;

/// Most bytes of one feed or sitemap, unpacked: the limit of the sitemaps protocol.
pub const MAX_UNPACKED_BYTES: usize = 52_428_800;
/// How far into the text an XML declaration is looked for.
const MAX_DECLARATION_BYTES: usize = 1024;

/// The text of `bytes`, at most `MAX_UNPACKED_BYTES` of it; what was mended is added to `repaired`.
pub(crate) fn text_of(bytes: &[u8], content_type: Option<&str>, repaired: &mut Vec<Repair>) -> String {
    let unpacked = unpacked(bytes, repaired);
    let bytes = unpacked.as_deref().unwrap_or(bytes);
    let bytes = match bytes.get(..MAX_UNPACKED_BYTES) {
        Some(start) if bytes.len() > MAX_UNPACKED_BYTES => {
            repaired.push(Repair::CutAtLimit);
            start
        }
        _ => bytes,
    };
    decoded(bytes, content_type, repaired)
}

/// What gzip packed, however often servers pack twice; None where nothing was packed.
fn unpacked(bytes: &[u8], repaired: &mut Vec<Repair>) -> Option<Vec<u8>> {
    let once = unpacked_once(bytes, repaired)?;
    Some(unpacked_once(&once, repaired).unwrap_or(once))
}

fn unpacked_once(bytes: &[u8], repaired: &mut Vec<Repair>) -> Option<Vec<u8>> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return None;
    }
    let mut out = Vec::new();
    let limit = MAX_UNPACKED_BYTES as u64 + 1;
    let read = flate2::read::MultiGzDecoder::new(bytes).take(limit).read_to_end(&mut out);
    if read.is_err() {
        repaired.push(Repair::Truncated);
    }
    Some(out)
}

fn decoded(bytes: &[u8], content_type: Option<&str>, repaired: &mut Vec<Repair>) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let bytes = bytes.get(mark..).unwrap_or_default();
        if encoding != UTF_8 {
            return encoding.decode_without_bom_handling(bytes).0.into_owned();
        }
        return as_utf8(bytes, repaired);
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return encoding.decode_without_bom_handling(bytes).0.into_owned();
    }
    let declared = declared_encoding(bytes);
    let served = content_type.and_then(charset);
    let old = [declared, served].into_iter().flatten().find(|e| *e != UTF_8 && !is_utf16(e));
    match (std::str::from_utf8(bytes), old) {
        // ISO-2022-JP hides its characters in ASCII bytes after an escape.
        (Ok(_), Some(encoding)) if !encoding.is_ascii_compatible() && bytes.contains(&0x1b) => {
            encoding.decode_without_bom_handling(bytes).0.into_owned()
        }
        (Ok(text), _) => {
            if declared.is_some_and(|e| e != UTF_8) && !bytes.is_ascii() {
                repaired.push(Repair::Encoding);
            }
            text.to_string()
        }
        (Err(_), Some(encoding)) if encoding != WINDOWS_1252 => {
            encoding.decode_without_bom_handling(bytes).0.into_owned()
        }
        (Err(_), _) => as_utf8(bytes, repaired),
    }
}

/// Valid UTF-8 kept, the other bytes read as Windows-1252.
fn as_utf8(bytes: &[u8], repaired: &mut Vec<Repair>) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            if !repaired.contains(&Repair::Encoding) {
                repaired.push(Repair::Encoding);
            }
            out.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
        }
    }
    out
}

fn is_utf16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// UTF-16 without a byte order mark: its first character is `<`, `{` or a blank beside a zero.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let opens = |byte: u8| matches!(byte, b'<' | b'{' | b' ' | b'\n' | b'\r' | b'\t');
    match bytes.get(..4)? {
        [first, 0, second, 0] if opens(*first) && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second] if opens(*first) && *second != 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding that the XML declaration names, where it names one that exists.
fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..MAX_DECLARATION_BYTES).unwrap_or(bytes);
    let start = String::from_utf8_lossy(start);
    let (_, declaration) = start.split_once("<?xml")?;
    let (declaration, _) = declaration.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    for_label(value.get(1..)?.split(quote).next()?)
}

/// The `charset` of a content type.
fn charset(content_type: &str) -> Option<&'static Encoding> {
    content_type.split(';').skip(1).find_map(|part| {
        let (name, value) = part.split_once('=')?;
        if !name.trim().eq_ignore_ascii_case("charset") {
            return None;
        }
        for_label(value.trim().trim_matches(['"', '\'']))
    })
}

fn for_label(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.trim().replace('_', "-").as_bytes())
        .or_else(|| Encoding::for_label(label.trim().as_bytes()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Write;

    use super::*;

    fn read(bytes: &[u8], content_type: Option<&str>) -> String {
        text_of(bytes, content_type, &mut Vec::new())
    }

    #[test]
    fn labels_lie() {
        let utf8 = "<?xml version='1.0' encoding='ISO-8859-1'?>niñas";
        assert_eq!(read(utf8.as_bytes(), Some("text/xml; charset=latin1")), utf8);
        assert_eq!(read("niñas".as_bytes(), Some("text/xml; charset=utf-16")), "niñas");
    }

    #[test]
    fn mixed_bytes_keep_what_is_utf8() {
        let bytes = b"migraci\xc3\xb3n y expulsi\xf3n \x93as\xed\x94";
        assert_eq!(read(bytes, None), "migración y expulsión “así”");
    }

    #[test]
    fn old_encodings_are_believed_for_what_is_no_utf8() {
        assert_eq!(
            read(b"<?xml version=\"1.0\" encoding=\"windows_1251\"?>\xcc\xe8\xf0", None),
            "<?xml version=\"1.0\" encoding=\"windows_1251\"?>Мир"
        );
        assert_eq!(read(b"\xe1\xf1o", Some("application/rss+xml; charset=\"latin1\"")), "áño");
    }

    #[test]
    fn utf16_with_and_without_mark() {
        let units: Vec<u8> = "<a>ñ</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&units, None), "<a>ñ</a>");
        assert_eq!(read(&[&[0xff, 0xfe], &units[..]].concat(), None), "<a>ñ</a>");
        let units: Vec<u8> = "<a>ñ</a>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&units, None), "<a>ñ</a>");
    }

    #[test]
    fn packed_and_cut() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        let text: String = (0..5000).map(|n| n.to_string()).collect();
        packer.write_all(text.as_bytes()).unwrap();
        let packed = packer.finish().unwrap();
        assert_eq!(read(&packed, None), text);
        let mut repaired = Vec::new();
        let half = text_of(&packed[..packed.len() / 2], None, &mut repaired);
        assert!(text.starts_with(&half));
        assert_eq!(repaired, [Repair::Truncated]);
    }

    #[test]
    fn a_bomb_stops_at_the_limit() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        for _ in 0..60 {
            packer.write_all(&vec![b' '; 1 << 20]).unwrap();
        }
        let packed = packer.finish().unwrap();
        let mut repaired = Vec::new();
        assert_eq!(text_of(&packed, None, &mut repaired).len(), MAX_UNPACKED_BYTES);
        assert_eq!(repaired, [Repair::CutAtLimit]);
    }
}
