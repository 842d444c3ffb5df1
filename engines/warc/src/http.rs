//! The HTTP messages inside records.

use crate::head::text;
use crate::problem::ReadProblem;

/// Longest head of an HTTP response that is read, in bytes.
pub const MAX_HTTP_HEAD_BYTES: usize = 1 << 20;

/// The head of a response, read for replay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpMessage {
    /// Status code.
    pub status: u16,
    /// Headers in order; values are UTF-8, or Latin-1 where they are not.
    pub headers: Vec<(String, String)>,
    /// Where in the block the body begins.
    pub body_start: usize,
}

impl HttpMessage {
    /// The first header of this name, in any case of letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The media type without parameters, in lower case.
    pub fn mime(&self) -> Option<String> {
        let mime = self.header("content-type")?.split(';').next()?.trim().to_ascii_lowercase();
        (!mime.is_empty()).then_some(mime)
    }
}

/// Reads the head of the response in a block. Line ends without CR, folded lines and lines that are no headers
/// are borne, as browsers do. A head that the block cuts short ends with the block.
///
/// # Errors
/// [`ReadProblem::NotHttp`] without a status line, [`ReadProblem::HttpHeadTooLong`].
pub fn parse_response(block: &[u8]) -> Result<HttpMessage, ReadProblem> {
    let within = block.get(..MAX_HTTP_HEAD_BYTES).unwrap_or(block);
    let body_start = match head_end(within) {
        Some(end) => end,
        None if within.len() < block.len() => {
            return Err(ReadProblem::HttpHeadTooLong { limit: MAX_HTTP_HEAD_BYTES });
        }
        None => block.len(),
    };
    let mut lines = block.get(..body_start).unwrap_or_default().split(|&b| b == b'\n');
    let status = lines.next().and_then(status_of).ok_or(ReadProblem::NotHttp)?;
    let mut headers: Vec<(String, String)> = Vec::new();
    for line in lines {
        let line = text(line);
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = headers.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    Ok(HttpMessage { status, headers, body_start })
}

fn status_of(line: &[u8]) -> Option<u16> {
    let mut parts = line.strip_prefix(b"HTTP/")?.split(|b| b.is_ascii_whitespace()).filter(|part| !part.is_empty());
    let code = parts.nth(1)?;
    if code.len() != 3 {
        return None;
    }
    std::str::from_utf8(code).ok()?.parse().ok()
}

/// Where a head ends: behind its first empty line.
pub(crate) fn head_end(bytes: &[u8]) -> Option<usize> {
    let mut start = 0;
    while let Some(length) = bytes.get(start..)?.iter().position(|&b| b == b'\n') {
        let end = start + length + 1;
        if start > 0 && matches!(bytes.get(start..end), Some(b"\n" | b"\r\n")) {
            return Some(end);
        }
        start = end;
    }
    None
}

/// Writes the head of a response as it is kept: an `HTTP/1.1` status line (other versions have no line of their
/// own), the headers, an empty line. The transfer encoding has been undone, so its header is left out and
/// `Content-Length` tells the body as received; the content encoding stays. Nothing can break out of its line.
pub fn response_head(status: u16, reason: &str, headers: &[(String, Vec<u8>)], body_length: usize) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status:03} ").into_bytes();
    head.extend(value(reason.as_bytes()));
    head.extend_from_slice(b"\r\n");
    put_headers(&mut head, headers, &["transfer-encoding", "content-length"]);
    head.extend_from_slice(format!("Content-Length: {body_length}\r\n\r\n").as_bytes());
    head
}

/// Writes the head of a request. Nothing can break out of its line.
pub fn request_head(method: &str, path_and_query: &str, host: &str, headers: &[(String, Vec<u8>)]) -> Vec<u8> {
    let path = crate::head::uri(path_and_query);
    let path = if path.is_empty() { "/" } else { path.as_str() };
    let mut head = token(method);
    head.extend_from_slice(format!(" {path} HTTP/1.1\r\nHost: ").as_bytes());
    head.extend(value(host.as_bytes()));
    head.extend_from_slice(b"\r\n");
    put_headers(&mut head, headers, &["host"]);
    head.extend_from_slice(b"\r\n");
    head
}

fn put_headers(head: &mut Vec<u8>, headers: &[(String, Vec<u8>)], without: &[&str]) {
    for (name, content) in headers {
        let name = token(name);
        if name.is_empty() || without.iter().any(|w| w.as_bytes().eq_ignore_ascii_case(&name)) {
            continue;
        }
        head.extend(name);
        head.extend_from_slice(b": ");
        head.extend(value(content));
        head.extend_from_slice(b"\r\n");
    }
}

/// What may stand in a method or a header's name (RFC 9110, §5.6.2); the rest is left out.
fn token(name: &str) -> Vec<u8> {
    name.bytes().filter(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(b)).collect()
}

fn value(bytes: &[u8]) -> Vec<u8> {
    let flat: Vec<u8> = bytes.iter().map(|&b| if matches!(b, b'\r' | b'\n' | 0) { b' ' } else { b }).collect();
    flat.trim_ascii().to_vec()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn headers(pairs: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_transfer_encoding_goes_and_the_content_encoding_stays() {
        let given = headers(&[
            ("Transfer-Encoding", "chunked"),
            ("content-encoding", "br"),
            ("CONTENT-LENGTH", "9"),
            ("set-cookie", "a"),
            ("set-cookie", "b"),
        ]);
        let head = String::from_utf8(response_head(200, "OK", &given, 17)).unwrap();
        assert_eq!(
            head,
            "HTTP/1.1 200 OK\r\ncontent-encoding: br\r\nset-cookie: a\r\nset-cookie: b\r\nContent-Length: 17\r\n\r\n"
        );
    }

    #[test]
    fn nothing_breaks_out_of_its_line() {
        let given = headers(&[("a\r\nb: c", "d\r\n\r\n<html>"), ("", "x"), (" host", "elsewhere")]);
        let head =
            String::from_utf8(request_head("GET /x HTTP/1.1\r\n", "/a b\r\nc", "h.example\r\nx: y", &given)).unwrap();
        assert_eq!(head.lines().count(), 4);
        assert!(
            head.starts_with("GETxHTTP1.1 /a%20b%0D%0Ac HTTP/1.1\r\nHost: h.example  x: y\r\nabc: d    <html>\r\n")
        );
        assert!(request_head("GET", "", "h.example", &[]).starts_with(b"GET / HTTP/1.1\r\n"));
    }

    #[test]
    fn sloppy_responses_are_read() {
        let block = b"HTTP/1.0  404\nContent-Type: Text/HTML ; charset=x\n more\nno header\nX: \xf1\n\nbody\n\n";
        let message = parse_response(block).unwrap();
        assert_eq!(message.status, 404);
        assert_eq!(message.mime().as_deref(), Some("text/html"));
        assert_eq!(message.header("x"), Some("ñ"));
        assert_eq!(&block[message.body_start..], b"body\n\n");
    }

    #[test]
    fn a_head_that_is_cut_short_ends_with_the_block() {
        let block = b"HTTP/1.1 301 Moved\r\nLocation: /x\r\n";
        let message = parse_response(block).unwrap();
        assert_eq!((message.body_start, message.header("location")), (block.len(), Some("/x")));
    }

    #[test]
    fn what_is_no_response_is_refused() {
        for block in [
            &b""[..],
            b"\r\n\r\n",
            b"GET / HTTP/1.1\r\n\r\n",
            b"HTTP/1.1 abc\r\n\r\n",
            b"HTTP/1.1 99999\r\n\r\n",
            b"HTTP/1.1",
        ] {
            assert_eq!(parse_response(block), Err(ReadProblem::NotHttp));
        }
        let mut endless = b"HTTP/1.1 200 OK\r\n".to_vec();
        endless.resize(MAX_HTTP_HEAD_BYTES + 1, b'a');
        assert!(matches!(parse_response(&endless), Err(ReadProblem::HttpHeadTooLong { .. })));
    }

    proptest! {
        #[test]
        fn any_block_is_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let block = [b"HTTP/1.1 200 OK\r\n", bytes.as_slice()].concat();
            let message = parse_response(&block).unwrap();
            prop_assert!(message.body_start <= block.len());
            let _ = parse_response(&bytes);
        }

        #[test]
        fn what_is_written_is_read(
            status in 100_u16..1000,
            reason in ".{0,20}",
            given in prop::collection::vec(("[ -~]{0,12}", prop::collection::vec(any::<u8>(), 0..30)), 0..6),
            body in prop::collection::vec(any::<u8>(), 0..60),
        ) {
            let head = response_head(status, &reason, &given, body.len());
            let message = parse_response(&[head.as_slice(), &body].concat()).unwrap();
            prop_assert_eq!(message.status, status);
            prop_assert_eq!(message.body_start, head.len());
            let length = body.len().to_string();
            prop_assert_eq!(message.header("content-length"), Some(length.as_str()));
        }
    }
}
