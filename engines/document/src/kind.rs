//! What kind of file the bytes are, whatever its name says.

use serde::{Deserialize, Serialize};

use crate::pack::Pack;
use crate::text::is_text;
use crate::{Limits, Refusal};

/// A kind of file that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Portable Document Format.
    Pdf,
    /// Office Open XML text.
    Docx,
    /// OpenDocument text.
    Odt,
    /// A book of web pages.
    Epub,
    /// A web page.
    Html,
    /// Plain text.
    Text,
}

/// Bytes in which a PDF's mark is looked for (ISO 32000-1, annex H.3.4.1).
const HEAD: usize = 1024;
/// What old Office files and protected new ones begin with.
const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The kind of a file by its content, or why it is none that is read.
pub fn kind(bytes: &[u8]) -> Result<Kind, Refusal> {
    let head = &bytes[..bytes.len().min(HEAD)];
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return packed(bytes);
    }
    if bytes.starts_with(&COMPOUND) {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_protected = bytes.windows(name.len()).any(|window| window == name);
        return Err(if is_protected { Refusal::Encrypted } else { Refusal::NotRead });
    }
    if is_page(head) {
        return Ok(Kind::Html);
    }
    if head.windows(5).any(|window| window == b"%PDF-") {
        return Ok(Kind::Pdf);
    }
    if is_text(bytes) { Ok(Kind::Text) } else { Err(Refusal::NotRead) }
}

fn packed(bytes: &[u8]) -> Result<Kind, Refusal> {
    let mut pack = Pack::open(bytes, &Limits::default())?;
    if pack.has("word/document.xml") {
        return Ok(Kind::Docx);
    }
    let declared = pack.text("mimetype")?.unwrap_or_default();
    match declared.trim() {
        "application/epub+zip" => Ok(Kind::Epub),
        "application/vnd.oasis.opendocument.text" | "application/vnd.oasis.opendocument.text-template" => Ok(Kind::Odt),
        _ if pack.has("META-INF/container.xml") => Ok(Kind::Epub),
        _ => Err(Refusal::NotRead),
    }
}

fn is_page(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head).to_lowercase();
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('<') && ["<!doctype html", "<html", "<head", "<body"].iter().any(|mark| text.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_known_by_content() {
        for (bytes, expected) in [
            (b"%PDF-1.7\n".as_slice(), Ok(Kind::Pdf)),
            (b"\n\nmail header\n%PDF-1.4", Ok(Kind::Pdf)),
            (b"\xef\xbb\xbf <!DOCTYPE HTML><p>x", Ok(Kind::Html)),
            (b"<?xml version='1.0'?><html xmlns='x'>", Ok(Kind::Html)),
            ("Una nota sobre <html>".as_bytes(), Ok(Kind::Text)),
            (b"PK\x03\x04 and no more", Err(Refusal::Broken)),
            (b"{\\rtf1\\ansi x}", Err(Refusal::NotRead)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Err(Refusal::NotRead)),
            (b"", Err(Refusal::NotRead)),
        ] {
            assert_eq!(kind(bytes), expected, "{}", String::from_utf8_lossy(bytes));
        }
        assert_eq!(kind(&COMPOUND), Err(Refusal::NotRead));
        let protected: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(kind(&[COMPOUND.as_slice(), &protected].concat()), Err(Refusal::Encrypted));
    }
}
