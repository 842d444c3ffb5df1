//! Whether bytes are text at all.

/// Of the first bytes, so many of a thousand may be control characters.
const CONTROLS_OF_A_THOUSAND: usize = 5;
/// Bytes that are looked at.
const LOOK: usize = 64 << 10;

/// Could these bytes be plain text?
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    let is_wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let look = &bytes[..bytes.len().min(LOOK)];
    // sources for other programs, whose text is among their commands
    let is_source = bytes.starts_with(b"{\\rtf") || bytes.starts_with(b"%!PS");
    if look.is_empty() || is_source || (!is_wide && look.contains(&0)) {
        return false;
    }
    let text = article::decode(look, None).text;
    let odd =
        text.chars().filter(|c| *c == '\u{fffd}' || (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')));
    odd.count().saturating_mul(1000) <= text.chars().count().saturating_mul(CONTROLS_OF_A_THOUSAND)
}
