//! Instants as the protocol writes them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Seconds since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp(pub i64);

/// How exactly a repository dates its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Granularity {
    /// `YYYY-MM-DD`
    Day,
    /// `YYYY-MM-DDThh:mm:ssZ`
    Second,
}

const DAY: i64 = 86_400;

impl Granularity {
    /// From the word of `Identify`; a day where it is another.
    pub fn from_word(word: &str) -> Self {
        if word.contains('T') { Granularity::Second } else { Granularity::Day }
    }

    /// As `Identify` says it.
    pub fn word(self) -> &'static str {
        match self {
            Granularity::Day => "YYYY-MM-DD",
            Granularity::Second => "YYYY-MM-DDThh:mm:ssZ",
        }
    }
}

impl Stamp {
    /// Reads `2004-05-02` (its first second) or `2004-05-02T10:00:00Z`; nothing else is allowed.
    pub fn read(text: &str) -> Option<(Stamp, Granularity)> {
        let digits = |text: &str, form: &str| {
            text.len() == form.len()
                && text.bytes().zip(form.bytes()).all(|(b, f)| if f == b'0' { b.is_ascii_digit() } else { b == f })
        };
        let (granularity, whole) = if digits(text, "0000-00-00") {
            (Granularity::Day, format!("{text}T00:00:00Z"))
        } else if digits(text, "0000-00-00T00:00:00Z") && !text.ends_with("60Z") {
            (Granularity::Second, text.to_owned())
        } else {
            return None;
        };
        let moment: Timestamp = whole.parse().ok()?;
        Some((Stamp(moment.as_second()), granularity))
    }

    /// Writes it; the day only where the repository knows no more.
    pub fn write(self, granularity: Granularity) -> String {
        let text = Timestamp::from_second(self.0).unwrap_or(Timestamp::UNIX_EPOCH).to_string();
        match granularity {
            Granularity::Second => text,
            Granularity::Day => text.get(..10).unwrap_or("1970-01-01").to_owned(),
        }
    }

    /// The last second that a bound of this granularity includes.
    pub(super) fn last(self, granularity: Granularity) -> Stamp {
        match granularity {
            Granularity::Day => Stamp(self.0.saturating_add(DAY - 1)),
            Granularity::Second => self,
        }
    }
}
