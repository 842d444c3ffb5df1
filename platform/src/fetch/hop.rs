//! One step of a fetch: what is asked, and what is answered.

/// What to ask for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where.
    pub address: String,
    /// `If-None-Match`.
    pub etag: Option<String>,
    /// `If-Modified-Since`.
    pub last_modified: Option<String>,
}

/// One answer on the way: a redirect, or the last.
#[derive(Clone, Debug)]
pub struct Hop {
    /// HTTP status.
    pub status: u16,
    /// The exchange, as the archive keeps it.
    pub exchange: warc::Exchange,
}
