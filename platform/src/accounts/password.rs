//! What a password must be: long, and not what is tried first.

use unicode_normalization::UnicodeNormalization;

use crate::id::random_id;

/// Fewest characters; length does more than mixed kinds of characters (NIST SP 800-63B, 2017).
const FEWEST: usize = 12;
/// Most characters, so that hashing one has a bounded cost.
const MOST: usize = 256;
/// Longest piece whose repetition makes a password worthless: `abcabcabcabc`.
const REPEATED: usize = 4;
/// Words that are tried first, in the languages of the site and of keyboards.
const COMMONEST: &str = include_str!("commonest.txt");

/// A password fit to be kept. It has no `Debug`, so that it cannot come into a log.
pub struct Password(String);

/// Why a password is not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than 12 characters.
    Short,
    /// More than 256 characters.
    Long,
    /// It is the own address or name.
    Personal,
    /// It is among those that are tried first.
    Common,
}

impl Weak {
    /// A word for it, for messages and catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Weak::Short => "short",
            Weak::Long => "long",
            Weak::Personal => "personal",
            Weak::Common => "common",
        }
    }
}

impl Password {
    /// Takes a password chosen by the person of this address and name, or says why not.
    pub fn chosen(text: &str, email: &str, name: &str) -> Result<Password, Weak> {
        let text = composed(text);
        let length = text.chars().count();
        if length > MOST {
            return Err(Weak::Long);
        }
        if length < FEWEST {
            return Err(Weak::Short);
        }
        let core = core(&text);
        let local = email.split('@').next().unwrap_or_default();
        if [email, local, name].into_iter().map(self::core).any(|own| !own.is_empty() && own == core) {
            return Err(Weak::Personal);
        }
        if is_common(&core) || is_repeated(&text) || is_sequence(&text) {
            return Err(Weak::Common);
        }
        Ok(Password(text))
    }

    /// A password of 100 bits of chance, in groups that can be read aloud.
    pub fn generated() -> Password {
        let letters: Vec<char> = random_id().chars().take(20).collect();
        Password(letters.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
    }

    /// The password itself, to be shown once.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// One form for what looks the same: keyboards differ in how they compose accents.
pub(super) fn composed(text: &str) -> String {
    text.nfkc().collect()
}

/// The word in it: letters in lower case, without the digits and signs that people add at the ends.
fn core(text: &str) -> String {
    let lower = composed(text).to_lowercase();
    let trimmed = lower.trim_matches(|c: char| !c.is_alphabetic());
    // only digits and signs: they are the word
    let word = if trimmed.is_empty() { lower.as_str() } else { trimmed };
    word.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn is_common(core: &str) -> bool {
    COMMONEST.lines().any(|word| word == core)
}

/// A short piece over and over, or too few different characters.
fn is_repeated(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    (1..=REPEATED).any(|piece| letters.iter().zip(letters.iter().skip(piece)).all(|(a, b)| a == b))
}

/// Each character the next one of the one before: `123456789012`, `abcdefghijkl`, or backwards.
fn is_sequence(text: &str) -> bool {
    let codes: Vec<i64> = text.chars().map(|c| i64::from(u32::from(c))).collect();
    [1, -1]
        .into_iter()
        .any(|step| codes.iter().zip(codes.iter().skip(1)).all(|(a, b)| b - a == step || (*a - *b).abs() == 9))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn verdict(text: &str) -> Result<(), Weak> {
        Password::chosen(text, "ana.ejemplo@diario.example", "Ana Ejemplo Supuesta").map(|_| ())
    }

    #[test]
    fn what_is_tried_first_is_refused_with_its_reason() {
        for (text, reason) in [
            ("corta", Weak::Short),
            ("ana.ejemplo@diario.example", Weak::Personal),
            ("Ana.Ejemplo2026", Weak::Personal),
            ("AnaEjemploSupuesta!", Weak::Personal),
            ("contraseña2026", Weak::Common),
            ("PASSWORD123456", Weak::Common),
            ("¡administradora!", Weak::Common),
            ("aaaaaaaaaaaaaa", Weak::Common),
            ("123123123123", Weak::Common),
            ("123456789012", Weak::Common),
            ("abcdefghijklm", Weak::Common),
        ] {
            assert_eq!(verdict(text), Err(reason), "{text}");
        }
        assert_eq!(verdict(&"más ".repeat(100)), Err(Weak::Long));
    }

    #[test]
    fn long_and_ones_own_is_taken() {
        for text in
            ["el río crece en mayo", "tres tristes tigres", "correcta-yegua-pila", Password::generated().reveal()]
        {
            assert_eq!(verdict(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn a_generated_password_has_a_hundred_bits_and_is_never_the_same() {
        let made: std::collections::HashSet<String> = (0..100).map(|_| Password::generated().0).collect();
        assert_eq!(made.len(), 100);
        assert!(made.iter().all(|text| text.len() == 23 && text.split('-').count() == 4));
    }

    proptest! {
        #[test]
        fn any_text_gets_a_verdict(text in ".*", email in ".*", name in ".*") {
            if let Ok(password) = Password::chosen(&text, &email, &name) {
                prop_assert!((FEWEST..=MOST).contains(&password.reveal().chars().count()));
            }
        }
    }
}
