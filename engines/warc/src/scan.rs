//! A segment read through, record by record.

use std::io::{self, BufRead, BufReader, Read};

use crate::problem::ReadProblem;
use crate::read::{Room, Taken, take};
use crate::record::Record;

/// What a scan may hold in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a block that are kept; a longer block is read past and given without its end.
    pub block_bytes: usize,
}

impl Default for Limits {
    /// 64 MiB of each block.
    fn default() -> Limits {
        Limits { block_bytes: 64 << 20 }
    }
}

/// A record and where it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Offset of its first byte in the segment.
    pub offset: u64,
    /// Length in the segment, packed.
    pub length: u64,
    /// The record; its block may be cut, see [`Found::is_whole`].
    pub record: Record,
    /// True length of the block.
    pub block_length: u64,
}

impl Found {
    /// Whether the record holds all of its block: not so when the block is longer than the limit.
    pub fn is_whole(&self) -> bool {
        self.record.block.len() as u64 == self.block_length
    }
}

/// How a scan came to its end.
#[derive(Debug)]
pub enum Ending {
    /// The segment ends with a whole record, or is empty.
    Clean,
    /// The bytes from `at` on are not a whole record.
    Torn {
        /// Offset of the first byte that belongs to no whole record.
        at: u64,
        /// What is wrong there. [`ReadProblem::EndsEarly`] is a torn tail; anything else may have whole
        /// records behind it, which [`pieces`](crate::pieces) finds: look before cutting.
        why: ReadProblem,
    },
    /// The reader failed. This says nothing about the bytes: nothing may be cut because of it.
    Failed {
        /// Offset of the record that was being read.
        at: u64,
        /// What the reader said.
        why: io::Error,
    },
}

/// Reads a segment from a reader that stands at `from_offset`; offsets are told as counted from the
/// segment's beginning. Only one record at a time is held.
pub fn scan<R: Read>(reader: R, from_offset: u64, limits: &Limits) -> Scan<R> {
    Scan {
        source: Counted { inner: BufReader::new(reader), offset: from_offset, failure: None },
        limits: *limits,
        ending: None,
    }
}

/// An iterator over the records of a segment; after the last one it knows how the segment [ends](Scan::ending).
#[derive(Debug)]
pub struct Scan<R> {
    source: Counted<R>,
    limits: Limits,
    ending: Option<Ending>,
}

impl<R> Scan<R> {
    /// How the segment ends; `None` while there may be further records.
    pub fn ending(&self) -> Option<&Ending> {
        self.ending.as_ref()
    }
}

impl<R: Read> Iterator for Scan<R> {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        if self.ending.is_some() {
            return None;
        }
        let at = self.source.offset;
        match self.next_record() {
            Ok(Some(Taken { record, block_length })) => {
                Some(Found { offset: at, length: self.source.offset - at, record, block_length })
            }
            Ok(None) => {
                self.ending = Some(Ending::Clean);
                None
            }
            Err(why) => {
                self.ending = Some(match self.source.failure.take() {
                    Some(why) => Ending::Failed { at, why },
                    None => Ending::Torn { at, why },
                });
                None
            }
        }
    }
}

impl<R: Read> Scan<R> {
    fn next_record(&mut self) -> Result<Option<Taken>, ReadProblem> {
        // a failing reader is told apart by what it left in `failure`
        if self.source.fill_buf().map_err(|_| ReadProblem::Damaged)?.is_empty() {
            return Ok(None);
        }
        take(&mut self.source, Room::Beginning { block_bytes: self.limits.block_bytes }).map(Some)
    }
}

/// Counts what is consumed and keeps the reader's own failure, which a decoder in between would blur.
#[derive(Debug)]
struct Counted<R> {
    inner: BufReader<R>,
    offset: u64,
    failure: Option<io::Error>,
}

impl<R: Read> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.inner.buffer().is_empty() {
            match self.inner.fill_buf() {
                Ok(_) => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let kind = error.kind();
                    self.failure = Some(error);
                    return Err(kind.into());
                }
            }
        }
        Ok(self.inner.buffer())
    }

    fn consume(&mut self, amount: usize) {
        self.offset += amount as u64;
        self.inner.consume(amount);
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let amount = self.fill_buf()?.read(buf)?;
        self.consume(amount);
        Ok(amount)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::write::tests::exchange;
    use crate::{Kind, warcinfo, write_exchange};

    fn segment() -> Vec<u8> {
        let mut bytes = warcinfo(b"seed", 0, "a.warc.gz", &[("software", "test")]);
        bytes.extend(write_exchange(&exchange("http://a.example/1", b"first body"), None).bytes);
        bytes.extend(write_exchange(&exchange("http://a.example/2", b"second body"), None).bytes);
        bytes
    }

    #[test]
    fn records_lie_end_to_end_from_the_offset_on() {
        let bytes = segment();
        let mut scan = scan(bytes.as_slice(), 1000, &Limits::default());
        let mut end = 1000;
        let mut kinds = Vec::new();
        for found in scan.by_ref() {
            assert_eq!(found.offset, end);
            assert!(found.is_whole());
            end += found.length;
            kinds.push(found.record.kind);
        }
        assert_eq!(end, 1000 + bytes.len() as u64);
        assert_eq!(kinds, [Kind::Warcinfo, Kind::Request, Kind::Response, Kind::Request, Kind::Response]);
        assert!(matches!(scan.ending(), Some(Ending::Clean)));
        assert!(scan.next().is_none());
    }

    #[test]
    fn a_segment_cut_at_any_byte_of_its_last_record_keeps_all_former_ones() {
        let packed = segment();
        let mut plain = Vec::new();
        flate2::read::MultiGzDecoder::new(packed.as_slice()).read_to_end(&mut plain).unwrap();
        for bytes in [packed, plain] {
            let whole: Vec<Found> = scan(bytes.as_slice(), 0, &Limits::default()).collect();
            let (last, former) = whole.split_last().unwrap();
            for end in last.offset..bytes.len() as u64 {
                let mut scan = scan(&bytes[..usize::try_from(end).unwrap()], 0, &Limits::default());
                assert_eq!(scan.by_ref().collect::<Vec<Found>>(), former);
                match scan.ending() {
                    Some(Ending::Clean) => assert_eq!(end, last.offset),
                    Some(Ending::Torn { at, why: ReadProblem::EndsEarly }) => assert_eq!(*at, last.offset),
                    other => panic!("cut at {end}: {other:?}"),
                }
            }
        }
    }

    #[test]
    fn a_tail_of_zeros_is_torn() {
        let mut bytes = segment();
        let end = bytes.len() as u64;
        bytes.resize(bytes.len() + 4096, 0);
        let mut scan = scan(bytes.as_slice(), 0, &Limits::default());
        assert_eq!(scan.by_ref().count(), 5);
        assert!(matches!(scan.ending(), Some(Ending::Torn { at, why: ReadProblem::NotARecord }) if *at == end));
    }

    #[test]
    fn a_block_over_the_limit_is_cut_and_the_scan_goes_on() {
        let bytes = segment();
        let all: Vec<Found> = scan(bytes.as_slice(), 0, &Limits { block_bytes: 10 }).collect();
        assert_eq!(all.len(), 5);
        assert!(all.iter().all(|found| !found.is_whole() && found.record.block.len() == 10));
        assert!(all.iter().all(|found| found.block_length > 10));
    }

    /// Gives one byte at a time, is interrupted in between, and fails in the end.
    struct Weak<'a>(&'a [u8], bool);

    impl Read for Weak<'_> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let Some((&first, rest)) = self.0.split_first() else {
                return Err(io::Error::other("the disk is gone"));
            };
            buf[0] = first;
            self.0 = rest;
            Ok(1)
        }
    }

    #[test]
    fn a_failing_reader_is_not_taken_for_a_torn_segment() {
        let bytes = segment();
        let last = scan(bytes.as_slice(), 0, &Limits::default()).last().unwrap();
        for end in [bytes.len() - 3, bytes.len()] {
            let mut scan = scan(Weak(&bytes[..end], false), 0, &Limits::default());
            let found = scan.by_ref().count() as u64;
            let expected = if end == bytes.len() { (5, bytes.len() as u64) } else { (4, last.offset) };
            match scan.ending() {
                Some(Ending::Failed { at, why }) => {
                    assert_eq!((found, *at), expected);
                    assert_eq!(why.to_string(), "the disk is gone");
                }
                other => panic!("{other:?}"),
            }
        }
    }
}
