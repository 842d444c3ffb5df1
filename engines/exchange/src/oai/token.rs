//! Resumption tokens that hold all that the next page needs: nothing is remembered between requests.

use super::Stamp;
use super::asked::{Asked, Selection};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

/// Longer ones are not ours.
const MAX_BYTES: usize = 4_096;

/// Where a list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub asked: Asked,
    pub selection: Selection,
    pub expires: Stamp,
}

impl Token {
    pub fn write(&self) -> String {
        let s = &self.selection;
        let all = json!([
            self.asked.word(),
            s.prefix,
            s.set,
            s.from.map(|s| s.0),
            s.until.map(|s| s.0),
            s.after,
            s.cursor,
            self.expires.0
        ]);
        let text = all.to_string();
        BASE64URL_NOPAD.encode(format!("{:08x}{text}", sum(&text)).as_bytes())
    }

    pub fn read(text: &str) -> Option<Token> {
        if text.len() > MAX_BYTES {
            return None;
        }
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let whole = std::str::from_utf8(&bytes).ok()?;
        let (check, text) = whole.split_at_checked(8)?;
        if check != format!("{:08x}", sum(text)) {
            return None;
        }
        let all: Value = serde_json::from_str(text).ok()?;
        let word = |at: usize| all.get(at).and_then(Value::as_str).map(str::to_owned);
        let stamp = |at: usize| all.get(at).and_then(Value::as_i64).map(Stamp);
        let selection = Selection {
            prefix: word(1)?,
            set: word(2),
            from: stamp(3),
            until: stamp(4),
            after: Some(word(5)?),
            cursor: all.get(6)?.as_u64()?,
        };
        Some(Token { asked: Asked::from_word(&word(0)?)?, selection, expires: stamp(7)? })
    }
}

/// FNV-1a, against tokens that were cut or typed; it protects no secret, and the list holds none.
fn sum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
