//! What a record is.

/// What a record tells of (WARC-Type).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// About the segment itself.
    Warcinfo,
    /// What was asked.
    Request,
    /// What was answered.
    Response,
    /// An answer whose payload lies in an earlier record.
    Revisit,
    /// About another record.
    Metadata,
    /// A file kept without its protocol.
    Resource,
    /// Another form of a kept record.
    Conversion,
    /// A type that this crate does not know, as it was written.
    Other(String),
}

impl Kind {
    /// The type as it stands in a record.
    pub fn name(&self) -> &str {
        match self {
            Kind::Warcinfo => "warcinfo",
            Kind::Request => "request",
            Kind::Response => "response",
            Kind::Revisit => "revisit",
            Kind::Metadata => "metadata",
            Kind::Resource => "resource",
            Kind::Conversion => "conversion",
            Kind::Other(name) => name,
        }
    }

    pub(crate) fn named(name: &str) -> Kind {
        match name.to_ascii_lowercase().as_str() {
            "warcinfo" => Kind::Warcinfo,
            "request" => Kind::Request,
            "response" => Kind::Response,
            "revisit" => Kind::Revisit,
            "metadata" => Kind::Metadata,
            "resource" => Kind::Resource,
            "conversion" => Kind::Conversion,
            _ => Kind::Other(name.to_owned()),
        }
    }
}

/// One record, unpacked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What it tells of.
    pub kind: Kind,
    /// Its identifier (`urn:uuid:…`), without the angle brackets of the file.
    pub id: String,
    /// Its instant, in microseconds since 1970 UTC.
    pub date_micros: i64,
    /// The address it is about.
    pub target: Option<String>,
    /// Further headers, in order; record identifiers in them stand without angle brackets.
    pub headers: Vec<(String, String)>,
    /// The content block.
    pub block: Vec<u8>,
}

impl Record {
    /// The first further header of this name, in any case of letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// Where a record lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Offset of its first byte.
    pub offset: u64,
    /// Length in bytes, as stored (packed).
    pub length: u64,
}
