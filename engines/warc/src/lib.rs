#![doc = include_str!("../README.md")]

pub mod cdxj;
mod date;
mod digest;
mod exchange;
mod gzip;
mod head;
mod http;
mod id;
mod problem;
mod read;
mod record;
mod repair;
mod scan;
mod tombstone;
mod write;

pub use date::warc_date;
pub use digest::{digest_agrees, payload_digest};
pub use exchange::{Exchange, Revisited, Written};
pub use head::{MAX_HEAD_BYTES, MAX_VALUE_BYTES};
pub use http::{HttpMessage, MAX_HTTP_HEAD_BYTES, parse_response, request_head, response_head};
pub use id::RecordId;
pub use problem::ReadProblem;
pub use read::read_record;
pub use record::{Kind, Place, Record};
pub use repair::{Piece, Pieces, pieces};
pub use scan::{Ending, Found, Limits, Scan, scan};
pub use tombstone::{TombstoneProblem, tombstone};
pub use write::{warcinfo, write_exchange};
