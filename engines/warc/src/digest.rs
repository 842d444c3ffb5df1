//! Labelled digests: `sha256:` and base 32.

use data_encoding::{BASE32, BASE32_NOPAD, HEXLOWER_PERMISSIVE};
use sha1::Sha1;
use sha2::{Digest, Sha256};

/// The digest of a payload as it stands in records and indexes: `sha256:` and base 32 with padding.
/// (The grammar of the standard has no `=`, yet the readers in use compare padded values, and do not find
/// an unpadded SHA-256 equal.)
pub fn payload_digest(body: &[u8]) -> String {
    labelled(Sha256::digest(body).as_slice())
}

pub(crate) fn labelled(sha256: &[u8]) -> String {
    format!("sha256:{}", BASE32.encode(sha256))
}

/// The digest of several pieces laid end to end, without copying them together.
pub(crate) fn block_digest(pieces: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for piece in pieces {
        hasher.update(piece);
    }
    labelled(hasher.finalize().as_slice())
}

/// Whether bytes have the digest that a record states: SHA-1 or SHA-256, base 32 with or without padding, or
/// hexadecimal. `None` when the algorithm or the spelling is another, which says nothing about the bytes.
pub fn digest_agrees(stated: &str, bytes: &[u8]) -> Option<bool> {
    let (algorithm, value) = stated.trim().split_once(':')?;
    let counted = match algorithm.to_ascii_lowercase().replace('-', "").as_str() {
        "sha1" => Sha1::digest(bytes).to_vec(),
        "sha256" => Sha256::digest(bytes).to_vec(),
        _ => return None,
    };
    Some(read_value(value, counted.len())? == counted)
}

fn read_value(value: &str, length: usize) -> Option<Vec<u8>> {
    if value.len() == length * 2 {
        return HEXLOWER_PERMISSIVE.decode(value.as_bytes()).ok();
    }
    let value = value.trim_end_matches('=').to_ascii_uppercase();
    BASE32_NOPAD.decode(value.as_bytes()).ok().filter(|bytes| bytes.len() == length)
}

#[cfg(test)]
mod tests {
    use super::*;

    // FIPS 180 example "abc"
    const SHA1_HEX: &str = "sha1:a9993e364706816aba3e25717850c26c9cd0d89d";
    const SHA256_HEX: &str = "SHA-256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD";

    #[test]
    fn both_algorithms_and_all_spellings_are_compared() {
        let ours = payload_digest(b"abc");
        assert!(ours.ends_with("===="));
        let unpadded = ours.trim_end_matches('=');
        for stated in [SHA1_HEX, SHA256_HEX, &ours, unpadded, &ours.to_lowercase()] {
            assert_eq!(digest_agrees(stated, b"abc"), Some(true), "{stated}");
            assert_eq!(digest_agrees(stated, b"abd"), Some(false), "{stated}");
        }
    }

    #[test]
    fn an_unknown_algorithm_or_spelling_says_nothing() {
        for stated in ["md5:x", "sha1:", "sha1:é", "nothing", "sha256:ABC"] {
            assert_eq!(digest_agrees(stated, b"abc"), None, "{stated}");
        }
    }

    #[test]
    fn pieces_have_the_digest_of_the_whole() {
        assert_eq!(block_digest(&[b"a", b"", b"bc"]), payload_digest(b"abc"));
    }
}
