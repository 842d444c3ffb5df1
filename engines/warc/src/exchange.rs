//! What is written together: one request, its response, and where their records lie.

use crate::record::Place;

/// One request and its response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The address that was asked.
    pub target: String,
    /// When it was asked, in microseconds since 1970 UTC.
    pub fetched_micros: i64,
    /// The head of the request ([`request_head`](crate::request_head)).
    pub request: Vec<u8>,
    /// The head of the response: status line, headers, empty line ([`response_head`](crate::response_head)).
    pub response_head: Vec<u8>,
    /// The body as received: the content encoding kept, the transfer encoding undone.
    pub body: Vec<u8>,
    /// The address of the host that answered.
    pub ip: Option<String>,
    /// Why the body is not whole, if so: `length`, `time` or `disconnect`.
    pub truncated: Option<&'static str>,
}

/// An earlier capture that has the same payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revisited {
    /// Identifier of its response record.
    pub record_id: String,
    /// The address it was got from.
    pub target: String,
    /// When, in microseconds since 1970 UTC.
    pub date_micros: i64,
}

/// What was written for one exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The bytes to append: the request record, then the response or revisit record.
    pub bytes: Vec<u8>,
    /// Where the request record lies in them.
    pub request: Place,
    /// Where the response or revisit record lies in them.
    pub response: Place,
    /// Identifier of the response or revisit record.
    pub record_id: String,
    /// Digest of the body.
    pub payload_digest: String,
    /// Whether a revisit was written.
    pub revisit: bool,
}
