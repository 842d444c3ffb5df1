//! What stands in the place of an erased record.

use crate::date::warc_date;
use crate::gzip;
use crate::head::write_head;
use crate::id::RecordId;
use crate::write::warc_fields;

/// Longest gap that a comment in the gzip header fills, in bytes: readers limit the comment to 64 KiB.
const MAX_COMMENT_BYTES: usize = 60_000;
/// Room left for what makes a stored record longer: digits of its length, headers of its blocks.
const STORED_MARGIN_BYTES: usize = 64;

/// Why there can be no tombstone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TombstoneProblem {
    /// The erased record is shorter than the words that are to replace it.
    #[error("the record has {available} bytes, its tombstone needs {needed}: give a shorter reason")]
    TooShort {
        /// Bytes that the tombstone needs.
        needed: usize,
        /// Bytes that the record takes up.
        available: usize,
    },
}

/// A gzip member of exactly `member_length` bytes to be written over an erased record, so that the segment stays
/// readable and the offsets of all others hold. It holds a `metadata` record that says which record was erased,
/// when and on what ground; of the record itself, its address included, nothing is kept.
///
/// # Errors
/// When the place is too short for these words: about 300 bytes are needed, and the reason.
pub fn tombstone(
    original_id: &str,
    member_length: usize,
    date_micros: i64,
    reason: &str,
) -> Result<Vec<u8>, TombstoneProblem> {
    let words = Words { original_id, date: warc_date(date_micros), reason };
    let record = words.record(0);
    let shortest = gzip::member_with_comment(&record, 0).len();
    let Some(gap) = member_length.checked_sub(shortest) else {
        return Err(TombstoneProblem::TooShort { needed: shortest, available: member_length });
    };
    if gap <= MAX_COMMENT_BYTES {
        return Ok(gzip::member_with_comment(&record, gap));
    }
    // a wider gap is filled with blanks in the block, stored so that they take up the room they are to fill;
    // a comment makes up for what cannot be foreseen to the byte
    let empty = gzip::stored_length(record.len().saturating_add(member_length)).saturating_sub(member_length);
    let filler = member_length.saturating_sub(empty.saturating_add(STORED_MARGIN_BYTES));
    let record = words.record(filler);
    let gap = member_length.saturating_sub(gzip::stored_length(record.len()));
    Ok(gzip::stored_with_comment(&record, gap))
}

struct Words<'a> {
    original_id: &'a str,
    date: String,
    reason: &'a str,
}

impl Words<'_> {
    fn record(&self, filler: usize) -> Vec<u8> {
        let mut block = warc_fields(&[("erased", &self.date), ("ground", self.reason)]);
        if filler > 0 {
            block.extend_from_slice(b"filler: ");
            block.resize(block.len() + filler, b' ');
            block.extend_from_slice(b"\r\n");
        }
        let id = RecordId::from_parts(&[
            b"tombstone",
            self.original_id.as_bytes(),
            self.date.as_bytes(),
            self.reason.as_bytes(),
        ]);
        let fields = [
            ("WARC-Type", "metadata"),
            ("WARC-Record-ID", id.as_str()),
            ("WARC-Date", &self.date),
            ("WARC-Refers-To", self.original_id),
            ("Content-Type", "application/warc-fields"),
        ];
        let mut record = write_head(&fields, block.len());
        record.extend_from_slice(&block);
        record.extend_from_slice(b"\r\n\r\n");
        record
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::write::tests::exchange;
    use crate::{Ending, Found, Kind, Limits, read_record, scan, write_exchange};
    use proptest::prelude::*;

    const ID: &str = "urn:uuid:00000000-0000-8000-8000-000000000000";
    const REASON: &str = "Erasure asked for by the person concerned, decision 14 of 2 March";

    #[test]
    fn a_tombstone_has_the_length_it_is_given() {
        let shortest = match tombstone(ID, 0, 0, REASON).unwrap_err() {
            TombstoneProblem::TooShort { needed, .. } => needed,
        };
        let wide =
            [59_999, 60_000, 60_001, 60_002, 65_000, 65_535, 65_536, 99_990, 131_070, 131_080, 1_000_000, 9_999_999];
        let lengths = (shortest..shortest + 70).chain(wide.map(|gap| shortest + gap)).chain(131_000..131_150);
        for length in lengths {
            let bytes = tombstone(ID, length, 0, REASON).unwrap();
            assert_eq!(bytes.len(), length);
            let (record, consumed) = read_record(&bytes, 1 << 24).unwrap();
            assert_eq!((consumed, record.kind.clone()), (length, Kind::Metadata));
            assert_eq!(record.header("WARC-Refers-To"), Some(ID));
            assert!(
                record.block.starts_with(format!("erased: 1970-01-01T00:00:00Z\r\nground: {REASON}\r\n").as_bytes())
            );
        }
    }

    #[test]
    fn an_erased_record_leaves_its_segment_readable_and_nothing_of_itself() {
        let mut bytes = Vec::new();
        for n in 1..4 {
            bytes.extend(
                write_exchange(&exchange(&format!("http://a.example/{n}"), format!("the secret {n}").as_bytes()), None)
                    .bytes,
            );
        }
        let before: Vec<Found> = scan(bytes.as_slice(), 0, &Limits::default()).collect();
        for erased in &before[2..4] {
            let (start, length) = (usize::try_from(erased.offset).unwrap(), usize::try_from(erased.length).unwrap());
            let grave = tombstone(&erased.record.id, length, 1_000_000, REASON).unwrap();
            bytes[start..start + length].copy_from_slice(&grave);
        }
        let mut scan = scan(bytes.as_slice(), 0, &Limits::default());
        let after: Vec<Found> = scan.by_ref().collect();
        assert!(matches!(scan.ending(), Some(Ending::Clean)));
        for (n, (old, new)) in before.iter().zip(&after).enumerate() {
            assert_eq!((old.offset, old.length), (new.offset, new.length));
            if (2..4).contains(&n) {
                assert_eq!((&new.record.kind, &new.record.target), (&Kind::Metadata, &None));
                assert_eq!(new.record.header("WARC-Refers-To"), Some(old.record.id.as_str()));
                assert!(!String::from_utf8_lossy(&new.record.block).contains("secret"));
            } else {
                assert_eq!(old, new);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_length_and_reason_fit_or_are_refused(length in 0_usize..300_000, reason in ".{0,200}", id in ".{0,60}") {
            match tombstone(&id, length, 0, &reason) {
                Ok(bytes) => {
                    prop_assert_eq!(bytes.len(), length);
                    prop_assert_eq!(read_record(&bytes, 1 << 20).unwrap().1, length);
                }
                Err(TombstoneProblem::TooShort { needed, available }) => prop_assert!(needed > available),
            }
        }
    }
}
