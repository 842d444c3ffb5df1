//! A form of a verb as a conjugation makes it, and the change of spelling that conjugations share.

/// What a form is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    One,
    Many,
    Participle,
    PastOrParticiple,
    Gerund,
}

/// A form with what it is.
pub(super) type Formed = (String, Form);

/// The word with its last `from` replaced.
pub(super) fn swap_last(word: &str, from: char, to: &str) -> String {
    match word.rfind(from) {
        Some(at) => {
            let (head, tail) = word.split_at(at);
            format!("{head}{to}{}", tail.get(from.len_utf8()..).unwrap_or_default())
        }
        None => word.to_owned(),
    }
}
