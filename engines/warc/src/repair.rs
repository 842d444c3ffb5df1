//! Whole records found again behind damage.

use crate::problem::ReadProblem;
use crate::read::{Room, take};
use crate::scan::{Found, Limits};

/// A stretch of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A whole record.
    Record(Found),
    /// Bytes that belong to no whole record.
    Damage {
        /// Offset of the first of them.
        offset: u64,
        /// How many.
        length: u64,
        /// What is wrong at the first of them.
        why: ReadProblem,
    },
}

/// All that can be read of a damaged segment: its pieces in order, without gaps. After damage, the next offset
/// at which a record can be read counts as its beginning. An archived page may itself hold the bytes of records,
/// so what stands behind damage is to be compared (identifier, offset) with what is known of the segment.
pub fn pieces<'a>(segment: &'a [u8], limits: &Limits) -> Pieces<'a> {
    Pieces { segment, at: 0, limits: *limits }
}

/// An iterator over the [pieces] of a segment.
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    segment: &'a [u8],
    at: usize,
    limits: Limits,
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if self.at >= self.segment.len() {
            return None;
        }
        let start = self.at;
        match self.record_at(start) {
            Ok((found, end)) => {
                self.at = end;
                Some(Piece::Record(found))
            }
            Err(why) => {
                self.at = self.next_beginning(start + 1);
                Some(Piece::Damage { offset: start as u64, length: (self.at - start) as u64, why })
            }
        }
    }
}

impl Pieces<'_> {
    fn record_at(&self, start: usize) -> Result<(Found, usize), ReadProblem> {
        let mut rest = self.segment.get(start..).unwrap_or_default();
        let taken = take(&mut rest, Room::Beginning { block_bytes: self.limits.block_bytes })?;
        let end = self.segment.len() - rest.len();
        let (offset, length) = (start as u64, (end - start) as u64);
        Ok((Found { offset, length, record: taken.record, block_length: taken.block_length }, end))
    }

    /// The next offset at which a record can be read, or the segment's end.
    fn next_beginning(&self, from: usize) -> usize {
        const GZIP_MEMBER: &[u8] = &[0x1f, 0x8b, 8];
        const PLAIN: &[u8] = b"WARC/";
        let looks_like_one = |at: &usize| {
            let rest = self.segment.get(*at..).unwrap_or_default();
            rest.starts_with(GZIP_MEMBER) || rest.starts_with(PLAIN)
        };
        (from..self.segment.len())
            .filter(looks_like_one)
            .find(|&at| self.record_at(at).is_ok())
            .unwrap_or(self.segment.len())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::write::tests::exchange;
    use crate::{scan, write_exchange};
    use proptest::prelude::*;

    fn segment() -> Vec<u8> {
        let bodies: [&[u8]; 3] = [b"one", b"two", b"three"];
        bodies.iter().flat_map(|body| write_exchange(&exchange("http://a.example/", body), None).bytes).collect()
    }

    #[test]
    fn what_stands_behind_damage_is_found_again() {
        let whole = segment();
        let records: Vec<Found> = scan(whole.as_slice(), 0, &Limits::default()).collect();
        let second = &records[1];
        let mut bytes = whole.clone();
        let middle = usize::try_from(second.offset + second.length / 2).unwrap();
        bytes[middle..middle + 8].fill(0xff);
        let pieces: Vec<Piece> = pieces(&bytes, &Limits::default()).collect();
        assert_eq!(pieces.len(), records.len());
        for (piece, record) in pieces.iter().zip(&records) {
            match piece {
                Piece::Record(found) => assert_eq!(found, record),
                Piece::Damage { offset, length, .. } => {
                    assert_eq!((*offset, *length), (second.offset, second.length));
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn pieces_cover_any_segment_without_gaps(at in any::<prop::sample::Index>(), junk in prop::collection::vec(any::<u8>(), 0..40)) {
            let mut bytes = segment();
            let at = at.index(bytes.len());
            bytes.splice(at..at, junk);
            let mut end = 0;
            for piece in pieces(&bytes, &Limits { block_bytes: 16 }) {
                let (offset, length) = match piece {
                    Piece::Record(found) => (found.offset, found.length),
                    Piece::Damage { offset, length, .. } => (offset, length),
                };
                prop_assert_eq!(offset, end);
                prop_assert!(length > 0);
                end += length;
            }
            prop_assert_eq!(end, bytes.len() as u64);
        }
    }
}
