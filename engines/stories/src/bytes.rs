//! Signatures as bytes, to be stored in a database: version 1.
//!
//! All numbers little-endian: version (1 byte), words, title, limit (4 each), shingles (2), numbers (1); then the
//! hashes of the shingles (4 each), their places (1 each), then the figures (place 4, value 4).

use crate::limits::{MOST_NUMBERS, MOST_SHINGLES};
use crate::numbers::Number;
use crate::signature::{Shingle, Signature};

/// The format written. A change of the words, hashes or limits of a signature is a new version.
const VERSION: u8 = 1;

/// Why bytes are no signature.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BadSignature {
    /// Another version of the format, or something else altogether.
    #[error("the signature is of version {0}, where version {VERSION} was expected")]
    Version(u8),
    /// The bytes end before the signature does.
    #[error("the signature ends early, at byte {0}")]
    Short(usize),
    /// More bytes than the signature says it has.
    #[error("the signature ends at byte {0}, but bytes follow")]
    Long(usize),
    /// More shingles or numbers than a signature may have, or not in order.
    #[error("the signature's lists are too long or out of order")]
    Lists,
}

impl Signature {
    /// The signature in its stored form: about five bytes for each word of an article, at most 3 kB.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(16 + self.shingles.len() * 5 + self.numbers.len() * 8);
        out.push(VERSION);
        for number in [self.words, self.title, self.limit] {
            out.extend(number.to_le_bytes());
        }
        out.extend(u16::try_from(self.shingles.len()).unwrap_or(u16::MAX).to_le_bytes());
        out.push(u8::try_from(self.numbers.len()).unwrap_or(u8::MAX));
        out.extend(self.shingles.iter().flat_map(|s| s.hash.to_le_bytes()));
        out.extend(self.shingles.iter().map(|s| s.at));
        for number in &self.numbers {
            out.extend(number.place.to_le_bytes());
            out.extend(number.value.to_le_bytes());
        }
        out
    }

    /// Reads the stored form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Signature, BadSignature> {
        let mut from = Bytes { bytes, at: 0 };
        let [version] = from.take::<1>()?;
        if version != VERSION {
            return Err(BadSignature::Version(version));
        }
        let (words, title, limit) = (from.u32()?, from.u32()?, from.u32()?);
        let shingles = usize::from(u16::from_le_bytes(from.take()?));
        let numbers = usize::from(from.take::<1>()?[0]);
        if shingles > MOST_SHINGLES || numbers > MOST_NUMBERS {
            return Err(BadSignature::Lists);
        }
        let hashes = (0..shingles).map(|_| from.u32()).collect::<Result<Vec<_>, _>>()?;
        let places = (0..shingles).map(|_| from.take::<1>()).collect::<Result<Vec<_>, _>>()?;
        let numbers = (0..numbers)
            .map(|_| Ok(Number { place: from.u32()?, value: from.u32()? }))
            .collect::<Result<Vec<_>, _>>()?;
        if from.at != bytes.len() {
            return Err(BadSignature::Long(from.at));
        }
        if !hashes.is_sorted_by(|a, b| a < b) || !numbers.is_sorted_by(|a, b| a < b) {
            return Err(BadSignature::Lists);
        }
        let shingles = hashes.into_iter().zip(places).map(|(hash, [at])| Shingle { hash, at }).collect();
        Ok(Signature { words, title, limit, shingles, numbers })
    }
}

struct Bytes<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], BadSignature> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let taken = rest.first_chunk::<N>().ok_or(BadSignature::Short(self.bytes.len()))?;
        self.at += N;
        Ok(*taken)
    }

    fn u32(&mut self) -> Result<u32, BadSignature> {
        self.take().map(u32::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn faults_are_named() {
        let bytes = Signature::of(Some("Un título"), "Unas 30 personas cruzaron el río ayer por la tarde").to_bytes();
        let short = bytes.get(..bytes.len() - 1).unwrap();
        assert_eq!(Signature::from_bytes(&[]), Err(BadSignature::Short(0)));
        assert_eq!(Signature::from_bytes(&[9]), Err(BadSignature::Version(9)));
        assert_eq!(Signature::from_bytes(short), Err(BadSignature::Short(short.len())));
        let long = [bytes.as_slice(), &[0]].concat();
        assert_eq!(Signature::from_bytes(&long), Err(BadSignature::Long(bytes.len())));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(text in "(\\PC{0,9} ?){0,80}", title in proptest::option::of("\\PC{0,20}")) {
            let signature = Signature::of(title.as_deref(), &text);
            prop_assert_eq!(Signature::from_bytes(&signature.to_bytes()), Ok(signature));
        }

        #[test]
        fn any_bytes_are_survived(mut bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Signature::from_bytes(&bytes);
            if let Some(first) = bytes.first_mut() {
                *first = VERSION;
            }
            let _ = Signature::from_bytes(&bytes);
        }
    }
}
