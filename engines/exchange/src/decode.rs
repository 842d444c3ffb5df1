//! Bytes of a file to text: byte order mark, then UTF-8, else Windows-1252, which every byte sequence is.

use std::borrow::Cow;

/// The text of a file of references. Old programs of the desk write Windows-1252 without saying so.
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn three_encodings_say_the_same() {
        assert_eq!(decode("Migración".as_bytes()), "Migración");
        assert_eq!(decode(b"\xEF\xBB\xBFMigraci\xC3\xB3n"), "Migración");
        assert_eq!(decode(b"Migraci\xF3n \x96 a\xF1o"), "Migración – año");
        assert_eq!(decode(b"\xFF\xFEM\0i\0"), "Mi");
    }
}
