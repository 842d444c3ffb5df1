//! Dates as the metadata of files write them.

use crate::model::{Origin, Said};

/// `2024`, `2024-03`, `2024-03-12T…` or `D:20240312…`, as exact as it is; a part that no calendar has is left out.
pub(crate) fn day(text: &str, from: Origin) -> Option<Said> {
    let text = text.trim().trim_start_matches("D:");
    let (year, rest) = number(text, 4)?;
    if !(1400..=2200).contains(&year) {
        return None;
    }
    let mut value = format!("{year:04}");
    if let Some((month, rest)) = number(rest, 2).filter(|(month, _)| (1..=12).contains(month)) {
        value.push_str(&format!("-{month:02}"));
        if let Some((day, _)) = number(rest, 2).filter(|(day, _)| (1..=days(year, month)).contains(day)) {
            value.push_str(&format!("-{day:02}"));
        }
    }
    Some(Said { value, from })
}

fn number(text: &str, digits: usize) -> Option<(u16, &str)> {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (head, rest) = (text.get(..digits)?, text.get(digits..)?);
    head.bytes().all(|b| b.is_ascii_digit()).then(|| head.parse().ok().map(|number| (number, rest)))?
}

fn days(year: u16, month: u16) -> u16 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_exact_as_they_are_written() {
        for (text, value) in [
            ("D:20240312101500-06'00'", Some("2024-03-12")),
            ("2024-03-12T10:15:00Z", Some("2024-03-12")),
            ("2024-02-30", Some("2024-02")),
            ("2024-13-01", Some("2024")),
            ("1999", Some("1999")),
            ("D:00000101", None),
            ("marzo", None),
            ("20é4", None),
        ] {
            assert_eq!(day(text, Origin::PdfInfo).map(|said| said.value).as_deref(), value, "{text}");
        }
    }
}
