//! What can be wrong with bytes that should be a record.

/// Why bytes are not a whole, readable record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadProblem {
    /// The bytes end inside the record: what a writer that was stopped leaves behind.
    #[error("the bytes end inside the record")]
    EndsEarly,
    /// The gzip member does not unpack, or its checksum does not fit.
    #[error("the gzip member is damaged")]
    Damaged,
    /// What stands here does not begin as a record does.
    #[error("no record begins here")]
    NotARecord,
    /// The record's own head is longer than [`MAX_HEAD_BYTES`](crate::MAX_HEAD_BYTES).
    #[error("the head of the record is longer than {limit} bytes")]
    HeadTooLong {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The unpacked record is longer than the caller allows.
    #[error("the record is longer than {limit} bytes")]
    TooLong {
        /// The limit, in bytes.
        limit: usize,
    },
    /// A header line has no colon, or no name before it.
    #[error("line {line} of the record's head is no header")]
    BadLine {
        /// Line of the head, counted from 1; the version stands on line 1.
        line: usize,
    },
    /// A header that every record must have is missing, or its value cannot be read.
    #[error("the header {header} is missing or unreadable")]
    BadHeader {
        /// Name of the header.
        header: &'static str,
    },
    /// The block is longer or shorter than the head says.
    #[error("the block does not end where the head says")]
    WrongLength,
    /// The block of a response does not begin with an HTTP status line.
    #[error("the block is not an HTTP response")]
    NotHttp,
    /// The head of an HTTP response is longer than [`MAX_HTTP_HEAD_BYTES`](crate::MAX_HTTP_HEAD_BYTES).
    #[error("the head of the HTTP response is longer than {limit} bytes")]
    HttpHeadTooLong {
        /// The limit, in bytes.
        limit: usize,
    },
}
