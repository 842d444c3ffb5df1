//! Writes a small segment to standard output: an answer, the same payload again, one that was cut short, an
//! erased record. `cargo run -p warc --example write > sample.warc.gz`, then read it with any tool for WARC.

use std::io::{self, Write};

use warc::{Exchange, Limits, Revisited, request_head, response_head, scan, tombstone, warcinfo, write_exchange};

const START_MICROS: i64 = 1_772_439_330_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut segment = warcinfo(
        b"sample",
        START_MICROS,
        "sample.warc.gz",
        &[("software", "warc example"), ("format", "WARC File Format 1.1")],
    );

    let first = exchange("https://diario.example/nota?id=1", 0, "<!doctype html><title>Nota</title><p>Año nuevo</p>");
    let written = write_exchange(&first, None);
    segment.extend_from_slice(&written.bytes);

    let again = exchange("https://diario.example/nota?id=1", 60, "<!doctype html><title>Nota</title><p>Año nuevo</p>");
    let earlier = Revisited { record_id: written.record_id, target: first.target, date_micros: first.fetched_micros };
    segment.extend_from_slice(&write_exchange(&again, Some(&earlier)).bytes);

    let mut cut = exchange("https://diario.example/larga", 120, "<p>Una página que no llegó ente");
    cut.truncated = Some("disconnect");
    segment.extend_from_slice(&write_exchange(&cut, None).bytes);

    // the request names the address too, so both records go
    let erased = write_exchange(&exchange("https://diario.example/privada", 180, "<p>Un nombre</p>"), None);
    for found in scan(erased.bytes.as_slice(), 0, &Limits::default()) {
        let length = usize::try_from(found.length)?;
        let when = START_MICROS + 240_000_000;
        segment.extend(tombstone(&found.record.id, length, when, "asked for by the person concerned")?);
    }

    io::stdout().write_all(&segment)?;
    Ok(())
}

fn exchange(target: &str, after_seconds: i64, html: &str) -> Exchange {
    let path = target.split_once(".example").map_or("/", |(_, path)| path);
    let headers = [("Content-Type".to_owned(), b"text/html; charset=utf-8".to_vec())];
    Exchange {
        target: target.to_owned(),
        fetched_micros: START_MICROS + after_seconds * 1_000_000,
        request: request_head("GET", path, "diario.example", &[("Accept".to_owned(), b"text/html".to_vec())]),
        response_head: response_head(200, "OK", &headers, html.len()),
        body: html.as_bytes().to_vec(),
        ip: Some("192.0.2.10".to_owned()),
        truncated: None,
    }
}
