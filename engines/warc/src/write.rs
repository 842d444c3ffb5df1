//! Records written: what was asked and answered, and what a segment begins with.

use crate::date::warc_date;
use crate::digest::{block_digest, payload_digest};
use crate::exchange::{Exchange, Revisited, Written};
use crate::gzip;
use crate::head::{one_line, write_head};
use crate::http::head_end;
use crate::id::RecordId;
use crate::record::Place;

/// How hard members are packed (1 to 9). Harder than this costs more time than it saves bytes on pages.
const LEVEL: u32 = 6;
const SAME_PAYLOAD: &str = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";

/// Writes an exchange as two records, each a gzip member. With `revisit_of` (a capture whose payload has the
/// same digest) the body is left out and the earlier record referred to.
///
/// The request comes first: where a response is whole, so is its request, wherever the writer was stopped.
/// A head that would not end where the body begins (an empty line too many, or none) is put right.
pub fn write_exchange(x: &Exchange, revisit_of: Option<&Revisited>) -> Written {
    let digest = payload_digest(&x.body);
    let request_head = whole_head(&x.request);
    let response_head = whole_head(&x.response_head);
    let (request_id, response_id) = identifiers(x, &digest, revisit_of);
    let mut bytes = request_record(x, &request_head, &request_id, &response_id);
    let request = Place { offset: 0, length: bytes.len() as u64 };
    let response_bytes = response_record(x, &response_head, &request_id, &response_id, &digest, revisit_of);
    let response = Place { offset: request.length, length: response_bytes.len() as u64 };
    bytes.extend_from_slice(&response_bytes);
    Written {
        bytes,
        request,
        response,
        record_id: response_id.to_string(),
        payload_digest: digest,
        revisit: revisit_of.is_some(),
    }
}

/// Writes what a segment begins with: a `warcinfo` record, one gzip member. `fields` are those of the standard
/// (`software`, `operator`, `robots`…) or one's own.
pub fn warcinfo(id_seed: &[u8], date_micros: i64, filename: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    let block = warc_fields(fields);
    let id = RecordId::from_parts(&[b"warcinfo", id_seed]);
    let head = [
        ("WARC-Type", "warcinfo"),
        ("WARC-Record-ID", id.as_str()),
        ("WARC-Date", &warc_date(date_micros)),
        ("WARC-Filename", filename),
        ("Content-Type", "application/warc-fields"),
        ("WARC-Block-Digest", &block_digest(&[&block])),
    ];
    member(&head, &[&block])
}

/// Lines of `name: value`, for blocks of the type `application/warc-fields`.
pub(crate) fn warc_fields(fields: &[(&str, &str)]) -> Vec<u8> {
    fields
        .iter()
        .map(|(name, value)| format!("{}: {}\r\n", one_line(&name.replace(':', " ")), one_line(value)))
        .collect::<String>()
        .into_bytes()
}

fn identifiers(x: &Exchange, digest: &str, revisit_of: Option<&Revisited>) -> (RecordId, RecordId) {
    let instant = x.fetched_micros.to_be_bytes();
    let ip = x.ip.as_deref().unwrap_or_default();
    let earlier = revisit_of.map_or("", |earlier| earlier.record_id.as_str());
    let parts: [&[u8]; 7] = [
        x.target.as_bytes(),
        &instant,
        &x.request,
        &x.response_head,
        digest.as_bytes(),
        ip.as_bytes(),
        earlier.as_bytes(),
    ];
    let both = RecordId::from_parts(&parts);
    let one = |kind: &[u8]| RecordId::from_parts(&[kind, both.as_str().as_bytes()]);
    (one(b"request"), one(b"response"))
}

fn request_record(x: &Exchange, head: &[u8], id: &RecordId, response_id: &RecordId) -> Vec<u8> {
    let date = warc_date(x.fetched_micros);
    let digest = block_digest(&[head]);
    let mut fields = vec![
        ("WARC-Type", "request"),
        ("WARC-Record-ID", id.as_str()),
        ("WARC-Date", &date),
        ("WARC-Target-URI", &x.target),
        ("WARC-Concurrent-To", response_id.as_str()),
    ];
    fields.extend(x.ip.as_deref().map(|ip| ("WARC-IP-Address", ip)));
    fields.push(("Content-Type", "application/http;msgtype=request"));
    fields.push(("WARC-Block-Digest", &digest));
    member(&fields, &[head])
}

fn response_record(
    x: &Exchange,
    head: &[u8],
    request_id: &RecordId,
    id: &RecordId,
    payload: &str,
    revisit_of: Option<&Revisited>,
) -> Vec<u8> {
    let date = warc_date(x.fetched_micros);
    let earlier_date = revisit_of.map(|earlier| warc_date(earlier.date_micros));
    let block: &[&[u8]] = if revisit_of.is_some() { &[head] } else { &[head, &x.body] };
    let digest = block_digest(block);
    let mut fields = vec![
        ("WARC-Type", if revisit_of.is_some() { "revisit" } else { "response" }),
        ("WARC-Record-ID", id.as_str()),
        ("WARC-Date", &date),
        ("WARC-Target-URI", &x.target),
        ("WARC-Concurrent-To", request_id.as_str()),
    ];
    if let (Some(earlier), Some(earlier_date)) = (revisit_of, &earlier_date) {
        fields.push(("WARC-Profile", SAME_PAYLOAD));
        fields.push(("WARC-Refers-To", &earlier.record_id));
        fields.push(("WARC-Refers-To-Target-URI", &earlier.target));
        fields.push(("WARC-Refers-To-Date", earlier_date));
    }
    fields.extend(x.ip.as_deref().map(|ip| ("WARC-IP-Address", ip)));
    fields.extend(x.truncated.map(|why| ("WARC-Truncated", why)));
    fields.push(("Content-Type", "application/http;msgtype=response"));
    fields.push(("WARC-Block-Digest", &digest));
    fields.push(("WARC-Payload-Digest", payload));
    member(&fields, block)
}

/// The head, ending with its only empty line; so a reader finds the body, and its digest, where they are.
fn whole_head(head: &[u8]) -> Vec<u8> {
    if head_end(head) == Some(head.len()) {
        return head.to_vec();
    }
    let mut whole = Vec::with_capacity(head.len() + 4);
    for line in head.split(|&b| b == b'\n').map(<[u8]>::trim_ascii_end).filter(|line| !line.is_empty()) {
        whole.extend_from_slice(line);
        whole.extend_from_slice(b"\r\n");
    }
    whole.extend_from_slice(b"\r\n");
    whole
}

fn member(fields: &[(&str, &str)], block: &[&[u8]]) -> Vec<u8> {
    let head = write_head(fields, block.iter().map(|piece| piece.len()).sum());
    let mut pieces = vec![head.as_slice()];
    pieces.extend_from_slice(block);
    pieces.push(b"\r\n\r\n");
    gzip::member(&pieces, LEVEL)
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{
        Kind, Limits, ReadProblem, digest_agrees, parse_response, read_record, request_head, response_head, scan,
    };
    use proptest::prelude::*;

    /// An exchange whose other values matter to no test.
    pub(crate) fn exchange(target: &str, body: &[u8]) -> Exchange {
        Exchange {
            target: target.to_owned(),
            fetched_micros: 1_772_439_330_250_000,
            request: request_head("GET", "/", "a.example", &[("accept".to_owned(), b"*/*".to_vec())]),
            response_head: response_head(200, "OK", &[("content-type".to_owned(), b"text/html".to_vec())], body.len()),
            body: body.to_vec(),
            ip: Some("192.0.2.7".to_owned()),
            truncated: None,
        }
    }

    fn records(bytes: &[u8]) -> Vec<crate::Record> {
        scan(bytes, 0, &Limits::default()).map(|found| found.record).collect()
    }

    #[test]
    fn a_request_and_its_response_name_each_other() {
        let written = write_exchange(&exchange("http://a.example/", b"<html>"), None);
        let [request, response] = records(&written.bytes).try_into().unwrap();
        assert_eq!((&request.kind, &response.kind), (&Kind::Request, &Kind::Response));
        assert_eq!(request.header("WARC-Concurrent-To"), Some(response.id.as_str()));
        assert_eq!(response.header("WARC-Concurrent-To"), Some(request.id.as_str()));
        assert_eq!(response.id, written.record_id);
        assert_eq!(response.date_micros, 1_772_439_330_250_000);
        assert_eq!(response.header("WARC-IP-Address"), Some("192.0.2.7"));
        assert_eq!(response.header("WARC-Truncated"), None);
        for record in [&request, &response] {
            assert_eq!(digest_agrees(record.header("WARC-Block-Digest").unwrap(), &record.block), Some(true));
        }
    }

    #[test]
    fn a_revisit_refers_to_the_earlier_record_and_holds_no_body() {
        let first = write_exchange(&exchange("http://a.example/", b"<html>"), None);
        let earlier = Revisited {
            record_id: first.record_id.clone(),
            target: "http://a.example/".to_owned(),
            date_micros: 1_000_000,
        };
        let mut again = exchange("http://a.example/again", b"<html>");
        again.truncated = Some("disconnect");
        let second = write_exchange(&again, Some(&earlier));
        assert!(second.revisit);
        assert_eq!(second.payload_digest, first.payload_digest);
        let revisit = records(&second.bytes).pop().unwrap();
        assert_eq!(revisit.kind, Kind::Revisit);
        assert_eq!(revisit.block, again.response_head);
        for (name, value) in [
            ("WARC-Profile", SAME_PAYLOAD),
            ("WARC-Refers-To", first.record_id.as_str()),
            ("WARC-Refers-To-Target-URI", "http://a.example/"),
            ("WARC-Refers-To-Date", "1970-01-01T00:00:01Z"),
            ("WARC-Payload-Digest", first.payload_digest.as_str()),
            ("WARC-Truncated", "disconnect"),
        ] {
            assert_eq!(revisit.header(name), Some(value));
        }
    }

    #[test]
    fn the_same_exchange_gives_the_same_bytes_and_another_one_another_identifier() {
        let one = exchange("http://a.example/", b"<html>");
        let mut later = one.clone();
        later.fetched_micros += 1;
        assert_eq!(write_exchange(&one, None), write_exchange(&one, None));
        assert_ne!(write_exchange(&one, None).record_id, write_exchange(&later, None).record_id);
    }

    #[test]
    fn a_segment_begins_with_what_it_is() {
        let bytes = warcinfo(b"seed", 0, "a\r\nb.warc.gz", &[("software", "test\r\nx: y"), ("a:b", "c")]);
        let (record, consumed) = read_record(&bytes, 1 << 20).unwrap();
        assert_eq!((consumed, record.kind.clone()), (bytes.len(), Kind::Warcinfo));
        assert_eq!(record.header("WARC-Filename"), Some("a  b.warc.gz"));
        assert_eq!(record.block, b"software: test  x: y\r\na b: c\r\n");
    }

    #[test]
    fn an_address_longer_than_any_head_is_still_readable() {
        let long = format!("http://a.example/{}", "x".repeat(1 << 20));
        let mut x = exchange(&long, b"body");
        x.ip = Some(long.clone());
        let earlier = Revisited { record_id: long.clone(), target: long, date_micros: 0 };
        assert_eq!(records(&write_exchange(&x, Some(&earlier)).bytes).len(), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn any_body_comes_back(
            body in prop::collection::vec(any::<u8>(), 0..5000),
            target in any::<String>(),
            micros: i64,
            ip in prop::option::of(any::<String>()),
        ) {
            let mut x = exchange(&target, &body);
            x.fetched_micros = micros;
            x.ip = ip;
            let written = write_exchange(&x, None);
            let start = usize::try_from(written.response.offset).unwrap();
            let (response, consumed) = read_record(&written.bytes[start..], 1 << 20).unwrap();
            prop_assert_eq!(consumed as u64, written.response.length);
            let message = parse_response(&response.block).unwrap();
            prop_assert_eq!(&response.block[message.body_start..], body.as_slice());
            prop_assert_eq!(digest_agrees(&written.payload_digest, &body), Some(true));
        }

        #[test]
        fn whatever_the_heads_are_the_payload_stands_where_readers_look(
            head in prop::collection::vec(prop_oneof![Just(b'\r'), Just(b'\n'), Just(b'a'), Just(b' '), any::<u8>()], 0..40),
            body in prop::collection::vec(any::<u8>(), 0..40),
        ) {
            let mut x = exchange("http://a.example/", &body);
            x.request = head.clone();
            x.response_head = [b"HTTP/1.1 200 OK\r\n", head.as_slice()].concat();
            let written = write_exchange(&x, None);
            let [_, response] = records(&written.bytes).try_into().unwrap();
            let message: Result<_, ReadProblem> = parse_response(&response.block);
            prop_assert_eq!(&response.block[message.unwrap().body_start..], body.as_slice());
        }
    }
}
