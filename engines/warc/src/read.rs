//! One record read from bytes.

use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::GzDecoder;

use crate::head::{Head, MAX_HEAD_BYTES, read_head};
use crate::problem::ReadProblem;
use crate::record::Record;

const GZIP: u8 = 0x1f;
const TAIL: &[u8] = b"\r\n\r\n";
/// Longest version line: `WARC/1.1` and its line end, with room.
const VERSION_LINE_BYTES: u64 = 32;

/// Reads the record at the beginning of the bytes, packed (one gzip member) or not, and says how many of the
/// bytes it takes up. More bytes may follow.
///
/// # Errors
/// What is wrong with the bytes; [`ReadProblem::TooLong`] when head and block together would have more than
/// `limit` bytes unpacked. No more than that is ever unpacked.
pub fn read_record(gz_member_and_more: &[u8], limit: usize) -> Result<(Record, usize), ReadProblem> {
    let mut rest = gz_member_and_more;
    let taken = take(&mut rest, Room::Whole { record_bytes: limit })?;
    Ok((taken.record, gz_member_and_more.len() - rest.len()))
}

/// How much of a record may be held.
#[derive(Clone, Copy)]
pub(crate) enum Room {
    /// All of it, or a problem when it is longer.
    Whole { record_bytes: usize },
    /// The beginning of its block; the rest is read past.
    Beginning { block_bytes: usize },
}

/// A record taken from a source that now stands behind it.
pub(crate) struct Taken {
    pub record: Record,
    pub block_length: u64,
}

pub(crate) fn take(source: &mut impl BufRead, room: Room) -> Result<Taken, ReadProblem> {
    match source.fill_buf().map_err(|error| told(&error))?.first() {
        None => Err(ReadProblem::EndsEarly),
        Some(&GZIP) => {
            let mut unpacked = BufReader::new(GzDecoder::new(source));
            // a torn member is an error of the decoder; one that simply ends is whole, and its head is wrong
            let taken = take_unpacked(&mut unpacked, room, &ReadProblem::WrongLength)?;
            end_of_member(&mut unpacked)?;
            Ok(taken)
        }
        Some(_) => {
            let taken = take_unpacked(source, room, &ReadProblem::EndsEarly)?;
            end_of_plain(source)?;
            Ok(taken)
        }
    }
}

/// `short` is what it means that the source ends inside the record.
fn take_unpacked(source: &mut impl BufRead, room: Room, short: &ReadProblem) -> Result<Taken, ReadProblem> {
    let head_bytes = take_head(source, short)?;
    let Head { kind, id, date_micros, target, headers, block_length } = read_head(&head_bytes)?;
    let kept = match room {
        Room::Whole { record_bytes } => {
            let fits = usize::try_from(block_length).ok().and_then(|block| block.checked_add(head_bytes.len()));
            if fits.is_none_or(|bytes| bytes > record_bytes) {
                return Err(ReadProblem::TooLong { limit: record_bytes });
            }
            block_length
        }
        Room::Beginning { block_bytes } => block_length.min(block_bytes as u64),
    };
    let mut block = Vec::new();
    let got = source.by_ref().take(kept).read_to_end(&mut block).map_err(|error| told(&error))?;
    let passed = io::copy(&mut source.take(block_length - kept), &mut io::sink()).map_err(|error| told(&error))?;
    if got as u64 != kept || passed != block_length - kept {
        return Err(short.clone());
    }
    Ok(Taken { record: Record { kind, id, date_micros, target, headers, block }, block_length })
}

/// The head with the blank line that ends it.
fn take_head(source: &mut impl BufRead, short: &ReadProblem) -> Result<Vec<u8>, ReadProblem> {
    let mut head = Vec::new();
    // what is no record is found out by its first line, before much is unpacked
    take_line(source, VERSION_LINE_BYTES, &mut head)?;
    const SIGN: &[u8] = b"WARC/";
    if head.get(..SIGN.len()).unwrap_or(&head) != SIGN.get(..head.len()).unwrap_or(SIGN) {
        return Err(ReadProblem::NotARecord);
    }
    if !head.ends_with(b"\n") {
        return Err(if head.len() as u64 == VERSION_LINE_BYTES { ReadProblem::NotARecord } else { short.clone() });
    }
    loop {
        let before = head.len();
        take_line(source, (MAX_HEAD_BYTES - before) as u64, &mut head)?;
        match head.get(before..).unwrap_or_default() {
            b"\r\n" | b"\n" => return Ok(head),
            line if line.ends_with(b"\n") && head.len() < MAX_HEAD_BYTES => {}
            _ if head.len() >= MAX_HEAD_BYTES => {
                return Err(ReadProblem::HeadTooLong { limit: MAX_HEAD_BYTES });
            }
            _ => return Err(short.clone()),
        }
    }
}

fn take_line(source: &mut impl BufRead, most: u64, into: &mut Vec<u8>) -> Result<(), ReadProblem> {
    source.take(most).read_until(b'\n', into).map(|_| ()).map_err(|error| told(&error))
}

/// After an unpacked record stand exactly two line ends: less is torn, anything else belongs to no record.
fn end_of_plain(source: &mut impl BufRead) -> Result<(), ReadProblem> {
    let mut tail = Vec::new();
    source.take(TAIL.len() as u64).read_to_end(&mut tail).map_err(|error| told(&error))?;
    match tail.as_slice() {
        TAIL => Ok(()),
        part if TAIL.starts_with(part) => Err(ReadProblem::EndsEarly),
        _ => Err(ReadProblem::WrongLength),
    }
}

/// In a member the same two line ends; some writers leave them out, and since the member says itself where it
/// ends nothing is lost by it. Reading up to the end also checks the checksum.
fn end_of_member(member: &mut impl BufRead) -> Result<(), ReadProblem> {
    let mut tail = Vec::new();
    member.take(TAIL.len() as u64 + 1).read_to_end(&mut tail).map_err(|error| told(&error))?;
    let blank = tail.len() <= TAIL.len() && tail.iter().all(|b| matches!(b, b'\r' | b'\n'));
    if blank { Ok(()) } else { Err(ReadProblem::WrongLength) }
}

fn told(error: &io::Error) -> ReadProblem {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => ReadProblem::EndsEarly,
        _ => ReadProblem::Damaged,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::gzip;
    use crate::record::Kind;
    use proptest::prelude::*;

    const LIMIT: usize = 1 << 20;

    fn plain(block: &str, length: &str, tail: &str) -> Vec<u8> {
        format!(
            "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n\
             Content-Length: {length}\r\n\r\n{block}{tail}"
        )
        .into_bytes()
    }

    fn problem(bytes: &[u8]) -> ReadProblem {
        read_record(bytes, LIMIT).map(|_| ()).unwrap_err()
    }

    #[test]
    fn packed_and_unpacked_records_are_read_and_their_length_is_told() {
        let plain = plain("hello", "5", "\r\n\r\n");
        let packed = gzip::member(&[&plain], 6);
        for mut bytes in [plain, packed] {
            let length = bytes.len();
            bytes.extend_from_slice(b"what follows");
            let (record, consumed) = read_record(&bytes, LIMIT).unwrap();
            assert_eq!(consumed, length);
            assert_eq!((record.kind, record.block.as_slice()), (Kind::Resource, b"hello".as_slice()));
        }
    }

    #[test]
    fn each_kind_of_damage_has_its_name() {
        let whole = plain("hello", "5", "\r\n\r\n");
        assert_eq!(problem(b""), ReadProblem::EndsEarly);
        assert_eq!(problem(b"WAR"), ReadProblem::EndsEarly);
        assert_eq!(problem(b"RIFF"), ReadProblem::NotARecord);
        assert_eq!(problem(&[0; 40]), ReadProblem::NotARecord);
        assert_eq!(problem(b"WARC/ this line goes on and on and on and on"), ReadProblem::NotARecord);
        assert_eq!(problem(&whole[..whole.len() - 1]), ReadProblem::EndsEarly);
        assert_eq!(problem(&plain("hello", "3", "\r\n\r\n")), ReadProblem::WrongLength);
        let mut packed = gzip::member(&[&whole], 6);
        assert_eq!(problem(&packed[..packed.len() - 1]), ReadProblem::EndsEarly);
        let crc = packed.len() - 6;
        packed[crc] ^= 1;
        assert_eq!(problem(&packed), ReadProblem::Damaged);
        assert_eq!(problem(&gzip::member(&[b"not a record"], 6)), ReadProblem::NotARecord);
    }

    #[test]
    fn a_whole_member_that_states_a_wrong_length_is_not_taken_for_a_torn_one() {
        for length in ["4", "50", "18446744073709551615"] {
            let packed = gzip::member(&[&plain("hello world", length, "\r\n\r\n")], 6);
            let why = take(&mut packed.as_slice(), Room::Beginning { block_bytes: 8 }).map(|_| ()).unwrap_err();
            assert_eq!(why, ReadProblem::WrongLength, "{length}");
        }
    }

    #[test]
    fn a_member_without_the_last_line_ends_is_read() {
        for tail in ["", "\r\n", "\n\n"] {
            assert!(read_record(&gzip::member(&[&plain("hello", "5", tail)], 6), LIMIT).is_ok());
        }
        assert_eq!(problem(&gzip::member(&[&plain("hello", "5", "\r\n\r\n\r\n")], 6)), ReadProblem::WrongLength);
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_unpacked() {
        let zeros = "0".repeat(8 << 20);
        let bomb = gzip::member(&[&plain(&zeros, &zeros.len().to_string(), "\r\n\r\n")], 9);
        assert!(bomb.len() < 20_000);
        assert_eq!(problem(&bomb), ReadProblem::TooLong { limit: LIMIT });
        // the same, with a length that lies
        assert_eq!(problem(&gzip::member(&[&plain(&zeros, "10", "\r\n\r\n")], 9)), ReadProblem::WrongLength);
        assert_eq!(problem(&plain("", "18446744073709551615", "")), ReadProblem::TooLong { limit: LIMIT });
    }

    #[test]
    fn an_endless_head_is_refused() {
        let mut bytes = b"WARC/1.1\r\n".to_vec();
        bytes.resize(MAX_HEAD_BYTES * 2, b'a');
        assert_eq!(problem(&bytes), ReadProblem::HeadTooLong { limit: MAX_HEAD_BYTES });
        let many = format!("WARC/1.1\r\n{}", "A: b\r\n".repeat(MAX_HEAD_BYTES));
        assert_eq!(problem(many.as_bytes()), ReadProblem::HeadTooLong { limit: MAX_HEAD_BYTES });
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..600), packed: bool) {
            let bytes = if packed { gzip::member(&[b"WARC/1.1\r\n", &bytes], 1) } else { bytes };
            let _ = read_record(&bytes, 300);
        }

        #[test]
        fn one_changed_byte_never_gives_another_block(at in 0_usize..200, with: u8) {
            let whole = plain("a block of several words, not too short", "39", "\r\n\r\n");
            let mut packed = gzip::member(&[&whole], 6);
            let at = at % packed.len();
            packed[at] = with;
            if let Ok((record, _)) = read_record(&packed, LIMIT) {
                prop_assert_eq!(record.block, b"a block of several words, not too short");
            }
        }
    }
}
