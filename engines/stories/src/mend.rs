//! Damage that copying does to characters, undone: UTF-8 read as Latin-1, and HTML entities left standing.

use std::borrow::Cow;

/// The text with double-encoded letters and common entities put right. Undamaged text is lent back.
pub(crate) fn mend(text: &str) -> Cow<'_, str> {
    let mut out = Cow::Borrowed(text);
    if text.contains(['Ã', 'Â', 'â']) {
        out = Cow::Owned(decode_twice_encoded(text));
    }
    if out.contains('&') {
        out = Cow::Owned(without_entities(&out));
    }
    out
}

/// Puts back each run of characters that is, byte for byte, one UTF-8 character. Done by character and not for the
/// whole text, because outlets paste damaged paragraphs between sound ones.
fn decode_twice_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match one_character(c, chars.as_str()) {
            Some((mended, used)) => {
                out.push(mended);
                for _ in 0..used {
                    chars.next();
                }
            }
            None => out.push(c),
        }
    }
    out
}

/// The character that `first` and what follows encode, and how many characters of `rest` belong to it.
fn one_character(first: char, rest: &str) -> Option<(char, usize)> {
    let more = match u32::from(first) {
        0xC2..=0xDF => 1,
        0xE0..=0xEF => 2,
        0xF0..=0xF4 => 3,
        _ => return None,
    };
    let mut bytes = vec![byte(first)?];
    bytes.extend(rest.chars().take(more).map_while(byte));
    let mended = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    (bytes.len() == more + 1).then_some((mended, more))
}

/// The byte a character stands for when bytes were read as Latin-1.
fn byte(c: char) -> Option<u8> {
    u8::try_from(u32::from(c)).ok()
}

/// Longest entity name that is looked for.
const LONGEST_ENTITY: usize = 8;

/// Entities are signs between words nearly always (quotes, ampersands, spaces), so each becomes a space.
fn without_entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or_default());
        let after = rest.get(at + 1..).unwrap_or_default();
        let name = after.bytes().take(LONGEST_ENTITY).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
        let is_entity = name > 1 && after.as_bytes().get(name) == Some(&b';');
        out.push(' ');
        rest = if is_entity { after.get(name + 1..).unwrap_or_default() } else { after };
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice_encoded_letters_come_back() {
        assert_eq!(mend("La migraciÃ³n serÃ¡ â\u{80}\u{9c}librâ\u{80}\u{9d}"), "La migración será “libr”");
    }

    #[test]
    fn sound_text_stays() {
        for text in ["São Paulo, â noite", "Âmbito ÂNIMO", "Ã", "NÃO É"] {
            assert_eq!(mend(text), text);
        }
    }

    #[test]
    fn entities_become_spaces() {
        assert_eq!(mend("dijo &quot;no&quot; &amp; R&D &#8220;x"), "dijo  no    R D  x");
    }
}
