//! One line of an index.

use serde_json::{Map, Value};

use super::{surt, timestamp14};
use crate::http::parse_response;
use crate::record::{Kind, Place, Record};

/// What an index says of one capture.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// The address in the order of its sort ([`surt`]).
    pub surt: String,
    /// The instant, UTC: fourteen digits, year first.
    pub timestamp14: String,
    /// The address.
    pub url: String,
    /// The media type without parameters; `warc/revisit` for a revisit; empty when there is none.
    pub mime: String,
    /// The HTTP status, where the capture has one.
    pub status: Option<u16>,
    /// Digest of the payload, labelled; empty when there is none.
    pub digest: String,
    /// Length of the record in the segment, in bytes.
    pub length: u64,
    /// Offset of the record in the segment.
    pub offset: u64,
    /// The segment's name.
    pub filename: String,
}

impl Line {
    /// The line of a record that an index lists (a response, revisit or resource with an address on the web);
    /// `None` for any other.
    pub fn of(record: &Record, place: Place, filename: &str) -> Option<Line> {
        if !matches!(record.kind, Kind::Response | Kind::Revisit | Kind::Resource) {
            return None;
        }
        let url = record.target.clone()?;
        let message = parse_response(&record.block).ok().filter(|_| record.kind != Kind::Resource);
        let mime = match record.kind {
            Kind::Revisit => Some("warc/revisit".to_owned()),
            Kind::Resource => record.header("Content-Type").map(str::to_owned),
            _ => message.as_ref().and_then(|message| message.mime()),
        };
        Some(Line {
            surt: surt(&url)?,
            timestamp14: timestamp14(record.date_micros),
            url,
            mime: mime.unwrap_or_default(),
            status: message.map(|message| message.status),
            digest: record.header("WARC-Payload-Digest").unwrap_or_default().to_owned(),
            length: place.length,
            offset: place.offset,
            filename: filename.to_owned(),
        })
    }
}

/// Why a line cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineProblem {
    /// There are no three parts: address, instant, values.
    #[error("the line has not the parts address, instant and values")]
    Parts,
    /// The second part is not made of fourteen digits.
    #[error("the instant is not made of fourteen digits")]
    Timestamp,
    /// The third part is not a JSON object.
    #[error("the values are no JSON object")]
    Json,
    /// A value is missing, or is not of its type.
    #[error("the value {field} is missing or unreadable")]
    Field {
        /// Its name.
        field: &'static str,
    },
}

/// The line as text, without a line end. Numbers stand as text, as other tools write them. Lines are sorted by
/// their bytes.
pub fn write(line: &Line) -> String {
    let mut fields = Map::new();
    let mut put = |name: &str, value: String| {
        if !value.is_empty() {
            fields.insert(name.to_owned(), Value::String(value));
        }
    };
    put("url", line.url.clone());
    put("mime", line.mime.clone());
    put("status", line.status.map(|status| status.to_string()).unwrap_or_default());
    put("digest", line.digest.clone());
    put("length", line.length.to_string());
    put("offset", line.offset.to_string());
    put("filename", line.filename.clone());
    format!("{} {} {}", one_word(&line.surt), one_word(&line.timestamp14), Value::Object(fields))
}

/// The first two parts are set apart by blanks, so they hold none.
fn one_word(part: &str) -> String {
    part.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// Reads a line; values that an index of others may have besides are passed over.
///
/// # Errors
/// What is wrong with the line.
pub fn parse(line: &str) -> Result<Line, LineProblem> {
    let mut parts = line.trim().splitn(3, ' ');
    let (Some(surt), Some(instant), Some(values)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(LineProblem::Parts);
    };
    // blanks and controls of an index made elsewhere would not be written again
    let surt = one_word(surt);
    if surt.is_empty() {
        return Err(LineProblem::Parts);
    }
    if instant.len() != 14 || !instant.bytes().all(|b| b.is_ascii_digit()) {
        return Err(LineProblem::Timestamp);
    }
    let Ok(Value::Object(values)) = serde_json::from_str(values) else {
        return Err(LineProblem::Json);
    };
    let optional = |field: &'static str| match values.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(_) => Err(LineProblem::Field { field }),
    };
    let required = |field| optional(field)?.filter(|value| !value.is_empty()).ok_or(LineProblem::Field { field });
    let number = |field| required(field)?.parse().map_err(|_| LineProblem::Field { field });
    let status = match optional("status")?.as_deref() {
        None | Some("" | "-") => None,
        Some(status) => Some(status.parse().map_err(|_| LineProblem::Field { field: "status" })?),
    };
    Ok(Line {
        surt,
        timestamp14: instant.to_owned(),
        url: required("url")?,
        mime: optional("mime")?.unwrap_or_default(),
        status,
        digest: optional("digest")?.unwrap_or_default(),
        length: number("length")?,
        offset: number("offset")?,
        filename: required("filename")?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::write::tests::exchange;
    use crate::{Limits, Revisited, scan, write_exchange};
    use proptest::prelude::*;

    #[test]
    fn responses_and_revisits_are_listed_and_requests_are_not() {
        let x = exchange("https://www.a.example/Nota?b=2&a=1", b"<html>");
        let first = write_exchange(&x, None);
        let earlier = Revisited { record_id: first.record_id, target: x.target.clone(), date_micros: x.fetched_micros };
        let bytes = [first.bytes, write_exchange(&x, Some(&earlier)).bytes].concat();
        let lines: Vec<Line> = scan(bytes.as_slice(), 0, &Limits::default())
            .filter_map(|found| {
                Line::of(&found.record, Place { offset: found.offset, length: found.length }, "a.warc.gz")
            })
            .collect();
        let [response, revisit] = lines.try_into().unwrap();
        assert_eq!(response.surt, "example,a)/nota?a=1&b=2");
        assert_eq!(
            (response.timestamp14.as_str(), response.mime.as_str(), response.status),
            ("20260302081530", "text/html", Some(200))
        );
        assert_eq!((revisit.mime.as_str(), revisit.status), ("warc/revisit", Some(200)));
        assert_eq!(revisit.digest, response.digest);
        assert_eq!(parse(&write(&response)), Ok(response));
    }

    #[test]
    fn lines_of_other_tools_are_read() {
        let line = r#"example,a)/ 20240102030405 {"url":"http://a.example/","status":"-","length":12,"offset":"34","filename":"x","languages":"spa","robots":null}"#;
        let line = parse(line).unwrap();
        assert_eq!((line.length, line.offset, line.status, line.mime.as_str()), (12, 34, None, ""));
    }

    #[test]
    fn what_is_wrong_with_a_line_is_named() {
        assert_eq!(parse("!meta {}"), Err(LineProblem::Parts));
        assert_eq!(parse("a)/ 2024 {}"), Err(LineProblem::Timestamp));
        assert_eq!(parse("a)/ 20240102030405 []"), Err(LineProblem::Json));
        assert_eq!(parse("a)/ 20240102030405 {}"), Err(LineProblem::Field { field: "url" }));
        let negative = r#"a)/ 20240102030405 {"url":"u","length":-1,"offset":0,"filename":"f"}"#;
        assert_eq!(parse(negative), Err(LineProblem::Field { field: "length" }));
    }

    #[test]
    fn controls_in_an_address_and_empty_values_do_not_come_back_changed() {
        let values = r#"{"url":"u","length":1,"offset":2,"filename":"f"}"#;
        let line = parse(&format!("example,a)/nota\u{1e} 20240102030405 {values}")).unwrap();
        assert_eq!(line.surt, "example,a)/nota");
        assert_eq!(parse(&write(&line)), Ok(line));
        assert_eq!(parse(&format!("\u{1e} 20240102030405 {values}")), Err(LineProblem::Parts));
        let empty = r#"a)/ 20240102030405 {"url":"","length":1,"offset":2,"filename":"f"}"#;
        assert_eq!(parse(empty), Err(LineProblem::Field { field: "url" }));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in any::<String>(), values in ".{0,60}") {
            let _ = parse(&text);
            let _ = parse(&format!("a)/ 20240102030405 {{{values}}}"));
        }

        #[test]
        fn what_is_written_is_read(url in "[^ ]{1,40}", mime in any::<String>(), filename in ".{1,20}", status in prop::option::of(0_u16..1000), length: u64, offset: u64) {
            let line = Line { surt: "example,a)/".into(), timestamp14: "20240102030405".into(), url, mime, status, digest: String::new(), length, offset, filename };
            let text = write(&line);
            prop_assert!(!text.contains('\n'));
            prop_assert_eq!(parse(&text), Ok(line));
        }
    }
}
