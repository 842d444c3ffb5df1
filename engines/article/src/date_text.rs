//! Dates read out of text: ISO 8601, mail headers, numbers, and words in five languages and more.

use crate::stated::Stated;
use crate::wording::pattern;
use regex::{Captures, Regex};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Which number comes first in `03/04/2024`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    DayFirst,
    MonthFirst,
}

/// No newspaper page is older; what claims to be is another kind of number.
const FIRST_YEAR: i16 = 1990;
const LAST_YEAR: i16 = 2099;
/// The most dates that are taken out of one line.
const MOST_DATES: usize = 4;
/// A date stands near the beginning of what is read for one, in bytes.
const READ_BYTES: usize = 4_000;

/// Names of months without accents, longest first so that a pattern takes the whole word.
const MONTHS: [(&str, i8); 93] = [
    ("septiembre", 9),
    ("fevereiro", 2),
    ("september", 9),
    ("setiembre", 9),
    ("septembre", 9),
    ("settembre", 9),
    ("noviembre", 11),
    ("diciembre", 12),
    ("february", 2),
    ("febbraio", 2),
    ("augustus", 8),
    ("setembro", 9),
    ("november", 11),
    ("novembre", 11),
    ("novembro", 11),
    ("december", 12),
    ("dezember", 12),
    ("decembre", 12),
    ("dezembro", 12),
    ("dicembre", 12),
    ("january", 1),
    ("janvier", 1),
    ("janeiro", 1),
    ("gennaio", 1),
    ("fevrier", 2),
    ("februar", 2),
    ("febrero", 2),
    ("juillet", 7),
    ("oktober", 10),
    ("october", 10),
    ("octubre", 10),
    ("octobre", 10),
    ("outubro", 10),
    ("ottobre", 10),
    ("januar", 1),
    ("janner", 1),
    ("aprile", 4),
    ("maggio", 5),
    ("giugno", 6),
    ("luglio", 7),
    ("august", 8),
    ("agosto", 8),
    ("enero", 1),
    ("march", 3),
    ("marzo", 3),
    ("marco", 3),
    ("maerz", 3),
    ("april", 4),
    ("abril", 4),
    ("avril", 4),
    ("junio", 6),
    ("junho", 6),
    ("julio", 7),
    ("julho", 7),
    ("janv", 1),
    ("fevr", 2),
    ("mars", 3),
    ("marz", 3),
    ("mayo", 5),
    ("maio", 5),
    ("june", 6),
    ("juin", 6),
    ("juni", 6),
    ("july", 7),
    ("juli", 7),
    ("juil", 7),
    ("aout", 8),
    ("sept", 9),
    ("ene", 1),
    ("jan", 1),
    ("feb", 2),
    ("fev", 2),
    ("mrz", 3),
    ("mar", 3),
    ("apr", 4),
    ("abr", 4),
    ("avr", 4),
    ("may", 5),
    ("mai", 5),
    ("mei", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("ago", 8),
    ("sep", 9),
    ("set", 9),
    ("okt", 10),
    ("oct", 10),
    ("out", 10),
    ("nov", 11),
    ("dez", 12),
    ("dec", 12),
    ("dic", 12),
];

static ISO: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b((?:19|20)\d{2})([-/.])(\d{1,2})[-/.](\d{1,2})(?:\b|t)"));
static COMPACT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^((?:19|20)\d{2})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?z?)?$"));
static NUMBERS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2}|\d{2})\b"));
static DAY_MONTH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"\b(\d{{1,2}})(?:º|°|ª|\.|st|nd|rd|th|er|o)?[\s/_-]*(?:de\s+|of\s+)?({})\b\.?,?[\s/_-]*(?:de\s+|del\s+|of\s+)?((?:19|20)\d{{2}})\b",
        month_names()
    ))
});
static MONTH_DAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"\b({})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s*(?:de\s+)?((?:19|20)\d{{2}})\b", month_names()))
});
/// As programs print a time: `tue mar 12 10:00:00 gmt 2024`.
static PRINTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"\b({})\s+(\d{{1,2}})\s+\d{{1,2}}:\d{{2}}(?::\d{{2}})?\s*(?:[a-z]{{2,4}})?(?:[+-]\d{{2}}:?\d{{2}})?\s*((?:19|20)\d{{2}})\b",
        month_names()
    ))
});
static TIME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^[\st,|·•–—-]*(?:(?:um|at|a las|as|a|o'clock)\s+)?(\d{1,2})(?::|h|\.)(\d{2})(?::(\d{2})(?:[.,]\d+)?)?",
        r"\s*(?:(a|p)\.?\s?m\b\.?|uhr|h\b|hs\b|hrs\b)?\s*(z\b|utc|gmt|[+-]\d{2}:?\d{2}\b)?"
    ))
});

fn month_names() -> String {
    MONTHS.map(|(name, _)| name).join("|")
}

/// The whole of a machine-written value (a meta tag, a `datetime` attribute) as a date.
pub(crate) fn read_date(value: &str, order: Order) -> Option<Stated> {
    let value = plain(value);
    let value = value.trim();
    if value.len() >= 9 && value.bytes().all(|b| b.is_ascii_digit()) {
        return match value.len() {
            10 => sane(Stated::from_seconds(value.parse().ok()?)?),
            13 => sane(Stated::from_seconds(value.parse::<i64>().ok()? / 1000)?),
            _ => compact(value),
        };
    }
    compact(value).or_else(|| first(value, order))
}

/// The first date in running text.
pub(crate) fn find_date(text: &str, order: Order) -> Option<Stated> {
    first(&plain(text), order)
}

/// A line without the dates in it and the times behind them, in lower case, and how many there were.
pub(crate) fn without_dates(line: &str) -> (String, usize) {
    let mut rest = plain(line);
    let mut dates = 0;
    for pattern in [&*ISO, &*DAY_MONTH, &*MONTH_DAY, &*PRINTED, &*NUMBERS] {
        while let Some(found) = pattern.find(&rest).filter(|_| dates < MOST_DATES) {
            let end = found.end() - usize::from(found.as_str().ends_with('t'));
            let time = TIME.find(&rest[end..]).map_or(0, |time| time.end());
            rest.replace_range(found.start()..end + time, " ");
            dates += 1;
        }
    }
    (rest, dates)
}

/// Lower case without accents, so that one pattern reads all spellings.
fn plain(text: &str) -> String {
    text.nfkd()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(char::to_lowercase)
        .scan(0usize, |read, c| {
            *read += c.len_utf8();
            (*read <= READ_BYTES).then_some(c)
        })
        .collect()
}

fn first(text: &str, order: Order) -> Option<Stated> {
    type Reading = fn(&Captures<'_>, Order) -> Option<Stated>;
    let readings: [(&Regex, Reading); 5] = [
        (&ISO, iso),
        (&DAY_MONTH, |c, _| named(&c[3], &c[2], &c[1])),
        (&MONTH_DAY, |c, _| named(&c[3], &c[1], &c[2])),
        (&PRINTED, |c, _| named(&c[3], &c[1], &c[2])),
        (&NUMBERS, numbers),
    ];
    let mut best: Option<(usize, Stated)> = None;
    for (pattern, reading) in readings {
        for captures in pattern.captures_iter(text).take(8) {
            let Some(whole) = captures.get(0) else {
                continue;
            };
            if best.is_some_and(|(at, _)| at <= whole.start()) {
                break;
            }
            if let Some(day) = reading(&captures, order).and_then(sane) {
                let end = whole.end() - usize::from(whole.as_str().ends_with('t'));
                best = Some((whole.start(), with_time(day, &text[end..])));
                break;
            }
        }
    }
    best.map(|(_, date)| date)
}

fn iso(c: &Captures<'_>, _: Order) -> Option<Stated> {
    Stated::on(c[1].parse().ok()?, c[3].parse().ok()?, c[4].parse().ok()?)
}

fn compact(value: &str) -> Option<Stated> {
    let c = COMPACT.captures(value)?;
    let day = Stated::on(c[1].parse().ok()?, c[2].parse().ok()?, c[3].parse().ok()?)?;
    let part = |n: usize| c.get(n).and_then(|m| m.as_str().parse::<i8>().ok());
    let offset = value.ends_with('z').then_some(0);
    let timed = part(4).and_then(|hour| day.at(hour, part(5)?, part(6).unwrap_or(0), offset));
    sane(timed.unwrap_or(day))
}

fn named(year: &str, month: &str, day: &str) -> Option<Stated> {
    let month = MONTHS.iter().find(|(name, _)| *name == month)?.1;
    Stated::on(year.parse().ok()?, month, day.parse().ok()?)
}

fn numbers(c: &Captures<'_>, order: Order) -> Option<Stated> {
    let (a, b): (i8, i8) = (c[1].parse().ok()?, c[2].parse().ok()?);
    let mut year: i16 = c[3].parse().ok()?;
    if year < 100 {
        // Two figures: only 2000 to 2049 are meant on a page of this century.
        year = (year < 50).then_some(2000 + year)?;
    }
    let (day, month) = match order {
        _ if a > 12 => (a, b),
        _ if b > 12 => (b, a),
        Order::DayFirst => (a, b),
        Order::MonthFirst => (b, a),
    };
    Stated::on(year, month, day)
}

fn with_time(day: Stated, rest: &str) -> Stated {
    let timed = TIME.captures(rest).and_then(|c| {
        let mut hour: i8 = c[1].parse().ok()?;
        match c.get(4).map(|m| m.as_str()) {
            Some("p") if hour < 12 => hour += 12,
            Some("a") if hour == 12 => hour = 0,
            _ => {}
        }
        let second = c.get(3).map_or(Some(0), |m| m.as_str().parse().ok())?;
        let offset = c.get(5).and_then(|m| offset_minutes(m.as_str()));
        day.at(hour, c[2].parse().ok()?, second, offset)
    });
    timed.unwrap_or(day)
}

fn offset_minutes(zone: &str) -> Option<i32> {
    let Some(sign) = zone.chars().next().filter(|c| matches!(c, '+' | '-')) else {
        return Some(0);
    };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4)?.parse().ok()?;
    let total = (hours <= 14 && minutes < 60).then_some(hours * 60 + minutes)?;
    Some(if sign == '-' { -total } else { total })
}

fn sane(date: Stated) -> Option<Stated> {
    let (year, _, _) = date.civil();
    (FIRST_YEAR..=LAST_YEAR).contains(&year).then_some(date)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> String {
        find_date(text, Order::DayFirst).map_or_else(|| "none".to_owned(), |d| d.to_string())
    }

    #[test]
    fn words_in_five_languages() {
        for text in [
            "12 de marzo de 2024",
            "martes, 12 de marzo del 2024",
            "12 de março de 2024",
            "Publié le 12 mars 2024 à 10h30",
            "March 12, 2024",
            "Mar. 12th, 2024",
            "12. März 2024",
            "Dienstag, 12.03.2024",
            "12/03/24",
            "12-mar-2024",
            "2024/03/12",
        ] {
            assert_eq!(read(text), "2024-03-12", "{text}");
        }
    }

    #[test]
    fn month_first_only_where_told_or_forced() {
        let us = find_date("03/04/2024", Order::MonthFirst).unwrap();
        assert_eq!(us.day(), "2024-03-04");
        assert_eq!(read("03/04/2024"), "2024-04-03");
        assert_eq!(read("03/24/2024"), "2024-03-24");
    }

    #[test]
    fn machine_values_keep_their_zone() {
        let zoned = |v: &str| read_date(v, Order::DayFirst).unwrap().to_string();
        assert_eq!(zoned("2024-03-12T10:00:00-06:00"), "2024-03-12T10:00:00-06:00");
        assert_eq!(zoned("2024-03-12T10:00:00.000Z"), "2024-03-12T10:00:00Z");
        assert_eq!(zoned("Tue, 12 Mar 2024 10:00:00 +0100"), "2024-03-12T10:00:00+01:00");
        assert_eq!(zoned("20240312"), "2024-03-12");
        assert_eq!(zoned("1710237600"), "2024-03-12T10:00:00Z");
        assert_eq!(zoned("Tue Mar 12 10:00:00 CET 2024"), "2024-03-12");
    }

    #[test]
    fn nonsense_is_no_date() {
        for text in ["31.02.2024", "tel. 12-34-56", "1.2.3", "", "2024"] {
            assert_eq!(read(text), "none", "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = read_date(&text, Order::DayFirst);
        }

        #[test]
        fn what_is_printed_is_read_back(y in 1990i16..2099, m in 1i8..=12, d in 1i8..=28) {
            let date = Stated::on(y, m, d).unwrap();
            prop_assert_eq!(read_date(&date.to_string(), Order::MonthFirst), Some(date));
        }
    }
}
