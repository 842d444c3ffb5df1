//! The head of a record: a version line and named fields.

use crate::date::read_date;
use crate::problem::ReadProblem;
use crate::record::Kind;

/// Longest head of a record, in bytes.
pub const MAX_HEAD_BYTES: usize = 64 << 10;
/// Longest value that is written into a head, in bytes; a longer one is cut. So no address, however long,
/// makes a head that could not be read again.
pub const MAX_VALUE_BYTES: usize = 8 << 10;

/// Headers whose values are record identifiers, written in angle brackets.
const IDENTIFIERS: [&str; 4] = ["WARC-Record-ID", "WARC-Concurrent-To", "WARC-Refers-To", "WARC-Warcinfo-ID"];

/// Writes the head of a record. Values cannot break out of their line.
pub(crate) fn write_head(fields: &[(&str, &str)], block_length: usize) -> Vec<u8> {
    let mut head = String::from("WARC/1.1\r\n");
    for (name, value) in fields {
        let value = match *name {
            "WARC-Target-URI" | "WARC-Refers-To-Target-URI" => uri(value),
            name if IDENTIFIERS.contains(&name) => format!("<{}>", uri(value)),
            _ => one_line(value),
        };
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {block_length}\r\n\r\n"));
    head.into_bytes()
}

/// A value on one line: line ends and other controls become blanks.
pub(crate) fn one_line(value: &str) -> String {
    let flat: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    cut(flat.trim()).trim_end().to_owned()
}

/// An address in a header: kept as it is, escapes too; what may not stand in an address at all is escaped.
pub(crate) fn uri(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        if c.is_control() || c.is_whitespace() || matches!(c, '<' | '>') {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        } else {
            out.push(c);
        }
    }
    cut(&out).to_owned()
}

fn cut(value: &str) -> &str {
    let mut end = value.len().min(MAX_VALUE_BYTES);
    while !value.is_char_boundary(end) {
        end -= 1;
    }
    &value[..end]
}

/// A head that was read.
pub(crate) struct Head {
    pub kind: Kind,
    pub id: String,
    pub date_micros: i64,
    pub target: Option<String>,
    pub headers: Vec<(String, String)>,
    pub block_length: u64,
}

/// Reads a head from its lines, the version line among them. Of a header given twice the first one counts.
pub(crate) fn read_head(bytes: &[u8]) -> Result<Head, ReadProblem> {
    let mut kind = None;
    let mut id = None;
    let mut date = None;
    let mut target = None;
    let mut length = None;
    let mut headers = Vec::new();
    for (name, value) in read_fields(bytes)? {
        let slot = match name.to_ascii_lowercase().as_str() {
            "warc-type" => &mut kind,
            "warc-record-id" => &mut id,
            "warc-date" => &mut date,
            "warc-target-uri" => &mut target,
            "content-length" => &mut length,
            lower => {
                let is_id = IDENTIFIERS.iter().any(|id| id.eq_ignore_ascii_case(lower));
                headers.push((name, if is_id { bare(&value).to_owned() } else { value }));
                continue;
            }
        };
        slot.get_or_insert(value);
    }
    let missing = |header| ReadProblem::BadHeader { header };
    let length = length.ok_or(missing("Content-Length"))?;
    if length.is_empty() || !length.bytes().all(|b| b.is_ascii_digit()) {
        return Err(missing("Content-Length"));
    }
    Ok(Head {
        kind: Kind::named(&kind.filter(|k| !k.is_empty()).ok_or(missing("WARC-Type"))?),
        id: bare(&id.ok_or(missing("WARC-Record-ID"))?).to_owned(),
        date_micros: date.and_then(|date| read_date(&date)).ok_or(missing("WARC-Date"))?,
        // the grammar of version 1.0 asked for brackets here too, and some writers heed it
        target: target.map(|target| bare(&target).to_owned()),
        headers,
        block_length: length.parse().map_err(|_| missing("Content-Length"))?,
    })
}

/// Named fields; a line that begins with a blank goes on from the line before.
fn read_fields(bytes: &[u8]) -> Result<Vec<(String, String)>, ReadProblem> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for (at, line) in bytes.split(|&b| b == b'\n').enumerate().skip(1) {
        let line = text(line);
        let line = line.trim_end_matches('\r');
        if line.trim().is_empty() {
            continue;
        }
        if line.starts_with([' ', '\t']) {
            let Some((_, value)) = fields.last_mut() else {
                return Err(ReadProblem::BadLine { line: at + 1 });
            };
            value.push(' ');
            value.push_str(line.trim());
            continue;
        }
        match line.split_once(':') {
            Some((name, value)) if !name.trim().is_empty() => {
                fields.push((name.trim().to_owned(), value.trim().to_owned()))
            }
            _ => return Err(ReadProblem::BadLine { line: at + 1 }),
        }
    }
    Ok(fields)
}

/// UTF-8, or Latin-1 where it is not.
pub(crate) fn text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|&b| char::from(b)).collect(),
    }
}

fn bare(value: &str) -> &str {
    value.strip_prefix('<').and_then(|value| value.strip_suffix('>')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_value_cannot_add_a_header() {
        let head = write_head(
            &[("WARC-Target-URI", "http://a.example/\r\nWARC-Type: x"), ("WARC-Filename", "a\r\nEvil: 1\u{85}\0")],
            0,
        );
        let head = String::from_utf8(head).unwrap();
        assert_eq!(head.lines().count(), 5);
        assert!(head.contains("WARC-Target-URI: http://a.example/%0D%0AWARC-Type:%20x\r\n"));
        assert!(head.contains("WARC-Filename: a  Evil: 1\r\n"));
    }

    #[test]
    fn escapes_and_letters_of_an_address_are_kept() {
        assert_eq!(uri("https://a.example/ni%C3%B1os?q=a+b&x=%2F#é"), "https://a.example/ni%C3%B1os?q=a+b&x=%2F#é");
    }

    #[test]
    fn a_long_value_is_cut_between_characters() {
        let long = "ñ".repeat(MAX_VALUE_BYTES);
        assert_eq!(uri(&long).len(), MAX_VALUE_BYTES);
        assert!(uri(&format!("a{long}")).len() < MAX_VALUE_BYTES);
    }

    #[test]
    fn heads_of_other_writers_are_read() {
        let head = b"WARC/1.0\nwarc-type: RESPONSE\nWARC-Record-ID:<urn:uuid:1>\nWARC-Date: 2024-05\n\
            WARC-Target-URI: <http://a.example/>\nX-Long: one\n  two\nWARC-Refers-To: <urn:uuid:0>\nX-Latin: a\xf1o\nContent-Length: 7\n\n";
        let head = read_head(head).unwrap();
        assert_eq!((head.kind, head.id.as_str(), head.block_length), (Kind::Response, "urn:uuid:1", 7));
        assert_eq!(head.target.as_deref(), Some("http://a.example/"));
        let values: Vec<&str> = head.headers.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["one two", "urn:uuid:0", "año"]);
    }

    #[test]
    fn what_is_wrong_with_a_head_is_named() {
        let with = |lines: &str| read_head(format!("WARC/1.1\r\n{lines}\r\n\r\n").as_bytes()).map(|_| ()).unwrap_err();
        assert_eq!(with("no header"), ReadProblem::BadLine { line: 2 });
        assert_eq!(with(" folded"), ReadProblem::BadLine { line: 2 });
        assert_eq!(with("A: b"), ReadProblem::BadHeader { header: "Content-Length" });
        assert_eq!(with("Content-Length: -1"), ReadProblem::BadHeader { header: "Content-Length" });
        assert_eq!(
            with("Content-Length: 99999999999999999999\nWARC-Type: x\nWARC-Record-ID: y\nWARC-Date: 2026"),
            ReadProblem::BadHeader { header: "Content-Length" }
        );
        assert_eq!(with("Content-Length: 1"), ReadProblem::BadHeader { header: "WARC-Type" });
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read_head(&bytes);
        }

        #[test]
        fn any_value_stays_on_its_line(value in any::<String>()) {
            for name in ["WARC-Target-URI", "WARC-Refers-To", "Other"] {
                let head = write_head(&[(name, &value)], 3);
                prop_assert_eq!(head.iter().filter(|&&b| b == b'\n').count(), 4);
                prop_assert!(read_fields(&head).is_ok());
            }
        }
    }
}
