//! Members of gzip, the same for the same bytes: no name, no time.

use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// Set in the header when a comment follows (RFC 1952, §2.3.1).
const HAS_COMMENT: u8 = 16;
/// Most bytes of one stored block (RFC 1951, §3.2.4).
const STORED_BLOCK_BYTES: usize = 65_535;
/// Header of a stored block: its final mark, its length twice.
const STORED_HEAD_BYTES: usize = 5;
/// Header and trailer of a member.
const FRAME_BYTES: usize = 18;

/// Packs the pieces, laid end to end, as one member.
pub(crate) fn member(pieces: &[&[u8]], level: u32) -> Vec<u8> {
    framed(&deflated(pieces, level), pieces, None)
}

/// Packs bytes as one member whose header is longer by `comment` bytes (none: no comment).
pub(crate) fn member_with_comment(bytes: &[u8], comment: usize) -> Vec<u8> {
    framed(&deflated(&[bytes], 9), &[bytes], Some(comment))
}

/// Like [`member_with_comment`], the bytes stored as they are, so that the length is known beforehand.
pub(crate) fn stored_with_comment(bytes: &[u8], comment: usize) -> Vec<u8> {
    let mut body = Vec::with_capacity(stored_length(bytes.len()));
    let mut blocks = bytes.chunks(STORED_BLOCK_BYTES).peekable();
    while let Some(block) = blocks.next() {
        // a chunk is never longer than a u16 can say
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        body.push(u8::from(blocks.peek().is_none()));
        body.extend_from_slice(&length.to_le_bytes());
        body.extend_from_slice(&(!length).to_le_bytes());
        body.extend_from_slice(block);
    }
    framed(&body, &[bytes], Some(comment))
}

/// Length of a member that stores so many bytes (at least one) without a comment.
pub(crate) fn stored_length(bytes: usize) -> usize {
    bytes
        .div_ceil(STORED_BLOCK_BYTES)
        .saturating_mul(STORED_HEAD_BYTES)
        .saturating_add(bytes)
        .saturating_add(FRAME_BYTES)
}

fn deflated(pieces: &[&[u8]], level: u32) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(level));
    for piece in pieces {
        encoder.write_all(piece).expect("writing to memory does not fail");
    }
    encoder.finish().expect("writing to memory does not fail")
}

fn framed(body: &[u8], pieces: &[&[u8]], comment: Option<usize>) -> Vec<u8> {
    let mut crc = Crc::new();
    for piece in pieces {
        crc.update(piece);
    }
    let comment = comment.unwrap_or(0);
    let flags = if comment > 0 { HAS_COMMENT } else { 0 };
    let mut out = Vec::with_capacity(body.len() + FRAME_BYTES + comment);
    // deflate, flags, no time, no hint, system unknown
    out.extend_from_slice(&[0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 255]);
    if comment > 0 {
        out.resize(out.len() + comment - 1, b' ');
        out.push(0);
    }
    out.extend_from_slice(body);
    out.extend_from_slice(&crc.sum().to_le_bytes());
    out.extend_from_slice(&crc.amount().to_le_bytes());
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    fn unpacked(member: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        GzDecoder::new(member).read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn members_unpack_to_what_was_packed_with_and_without_comments() {
        assert_eq!(unpacked(&member(&[b"one ", b"", b"two"], 6)), b"one two");
        for comment in [0, 1, 2, 3, 1000, 60_000] {
            assert_eq!(unpacked(&member_with_comment(b"words", comment)), b"words");
            assert_eq!(member_with_comment(b"words", comment).len(), member_with_comment(b"words", 0).len() + comment);
        }
    }

    #[test]
    fn stored_members_have_the_length_that_was_foretold() {
        for length in [1, 65_534, 65_535, 65_536, 200_000] {
            let bytes = vec![b'x'; length];
            let member = stored_with_comment(&bytes, 7);
            assert_eq!(member.len(), stored_length(length) + 7);
            assert_eq!(unpacked(&member), bytes);
        }
    }
}
