//! Identifiers of records.

use std::fmt;

use sha2::{Digest, Sha256};

/// The identifier of a record: `urn:uuid:` and a UUID.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId(String);

impl RecordId {
    /// The identifier that belongs to a seed: the same seed gives the same identifier, so that a record
    /// can be written again byte for byte. The UUID is of version 8 (RFC 9562: made in the maker's own way),
    /// its bits are the first of the seed's SHA-256.
    pub fn from_seed(seed: &[u8]) -> RecordId {
        let digest: [u8; 32] = Sha256::digest(seed).into();
        let mut bytes = [0_u8; 16];
        bytes.copy_from_slice(&digest[..16]);
        bytes[6] = (bytes[6] & 0x0f) | 0x80;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let hex = data_encoding::HEXLOWER.encode(&bytes);
        RecordId(format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
    }

    /// The identifier made from several parts; moving a byte from one part to the next gives another one.
    pub(crate) fn from_parts(parts: &[&[u8]]) -> RecordId {
        let mut seed = Vec::new();
        for part in parts {
            seed.extend_from_slice(&(part.len() as u64).to_be_bytes());
            seed.extend_from_slice(part);
        }
        RecordId::from_seed(&seed)
    }

    /// The identifier as text, without angle brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_has_the_shape_of_a_uuid_of_version_8() {
        let id = RecordId::from_seed(b"a seed").to_string();
        let uuid = id.strip_prefix("urn:uuid:").unwrap_or_default();
        let groups: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12]);
        assert_eq!(&uuid[14..15], "8");
        assert!("89ab".contains(&uuid[19..20]));
    }

    #[test]
    fn the_same_seed_gives_the_same_identifier_and_parts_do_not_run_together() {
        assert_eq!(RecordId::from_seed(b"x"), RecordId::from_seed(b"x"));
        assert_ne!(RecordId::from_parts(&[b"ab", b"c"]), RecordId::from_parts(&[b"a", b"bc"]));
    }
}
