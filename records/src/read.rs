//! A text, typed or imported, read once into the value of a field.

use exchange::edtf::{self, Date};
use platform::index::{country_code, language_code};
use platform::words::{Arg, is_country};

use crate::kind::{Field, Form};
use crate::value::Value;
use crate::vocabulary::Vocabularies;

/// Longest line, in characters.
const LONGEST_LINE: usize = 500;
/// Longest text, in characters.
const LONGEST_TEXT: usize = 20_000;

/// Why a text is no value of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Misread {
    /// Catalogue key of the sentence that says what to do.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
}

impl Misread {
    fn of(key: &'static str) -> Misread {
        Misread { key, args: Vec::new() }
    }

    /// Of a term that is out of use.
    pub fn retired(term: &str) -> Misread {
        Misread::about("records-misread-term-retired", "term", term)
    }

    fn about(key: &'static str, name: &'static str, value: impl Into<Arg>) -> Misread {
        Misread { key, args: vec![(name, value.into())] }
    }
}

impl Field {
    /// The value that a text is. Records are named by identifier; whether it exists is asked when it is saved.
    pub fn read(&self, text: &str, vocabularies: &Vocabularies) -> Result<Value, Misread> {
        let text = text.trim();
        let longest = if matches!(self.form, Form::Text | Form::Tongues) { LONGEST_TEXT } else { LONGEST_LINE };
        if text.chars().count() > longest {
            return Err(Misread::about("records-misread-long", "n", longest as i64));
        }
        let right = match &self.form {
            Form::Line | Form::Tongues | Form::Text | Form::Code | Form::Person => Ok(text.to_owned()),
            Form::Date => date(text, self.required),
            Form::Number => number(text),
            Form::Address => address(text),
            Form::Mail => mail(text),
            Form::Country => country(text),
            Form::Language => language(text),
            Form::Term(vocabulary) => term(text, vocabulary, vocabularies),
            Form::Word(vocabulary) => Ok(word(text, vocabulary, vocabularies)),
            Form::Choice(words) => choice(text, words),
            Form::Record(_) => return Ok(Value::Record(text.to_owned())),
            Form::Parts(_) => Err(Misread::of("records-misread-parts")),
        };
        right.map(Value::Text)
    }
}

fn number(text: &str) -> Result<String, Misread> {
    let plain = text.replace([' ', '\u{a0}', '\u{202f}'], "");
    match plain.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(plain),
        _ => Err(Misread::of("records-misread-number")),
    }
}

/// A day, month or year, about when, or from when to when: EDTF (ISO 8601-2, levels 0 and 1), or as people and catalogues
/// write it. That there is no date is said, too, but not where one is needed.
fn date(text: &str, is_needed: bool) -> Result<String, Misread> {
    let is_right = |date: &Date| match date {
        Date::Undated => !is_needed,
        date => date.earliest().or(date.latest()).is_some_and(|day| day.year > 0),
    };
    let date = edtf::read(text).filter(is_right).ok_or_else(|| misdated(text))?;
    Ok(date.to_string())
}

/// What is told of a text that is no date: of `2005-13` that there is no such month, and how years from one to another are
/// written, since it may be meant so.
fn misdated(text: &str) -> Misread {
    let is_number = |text: &str, digits: usize| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts = text.split_once('-').filter(|(year, month)| is_number(year, 4) && is_number(month, 2));
    let Some(((year, month), (century, short))) = parts.and_then(|parts| Some((parts, parts.0.split_at_checked(2)?)))
    else {
        return Misread::of("records-misread-date");
    };
    if month <= short {
        return Misread::of("records-misread-date");
    }
    let until = format!("{century}{month}");
    let args = vec![("year", year.into()), ("month", month.into()), ("until", until.into())];
    Misread { key: "records-misread-date-month", args }
}

fn address(text: &str) -> Result<String, Misread> {
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let url = url::Url::parse(&whole).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let known = url.and_then(|url| url.host_str().map(|host| host.contains('.')));
    if known == Some(true) { Ok(whole) } else { Err(Misread::of("records-misread-address")) }
}

fn mail(text: &str) -> Result<String, Misread> {
    let right = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !text.contains(char::is_whitespace)
    });
    if right { Ok(text.to_owned()) } else { Err(Misread::of("records-misread-mail")) }
}

/// A country by its two letters or its name in any of the four languages, or `REG` for the region.
fn country(text: &str) -> Result<String, Misread> {
    let code = country_code(text);
    let right = code == "REG" || is_country(&code);
    if right { Ok(code) } else { Err(Misread::about("records-misread-country", "text", text)) }
}

fn language(text: &str) -> Result<String, Misread> {
    let code = language_code(text);
    let right = (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase());
    if right { Ok(code) } else { Err(Misread::of("records-misread-language")) }
}

/// By identifier, or by the label in any of the four languages.
fn term(text: &str, name: &str, vocabularies: &Vocabularies) -> Result<String, Misread> {
    match vocabularies.find(name, text) {
        Some(term) if term.retired_at.is_none() => Ok(term.id.clone()),
        Some(_) => Err(Misread::retired(text)),
        None => Err(Misread::about("records-misread-term", "term", text)),
    }
}

/// The identifier of the term that is meant, in use or not; else the word as it is written.
fn word(text: &str, name: &str, vocabularies: &Vocabularies) -> String {
    vocabularies.find(name, text).map_or(text, |term| term.id.as_str()).to_owned()
}

fn choice(text: &str, words: &[&str]) -> Result<String, Misread> {
    let word = text.to_lowercase().replace([' ', '_'], "-");
    let known = words.iter().find(|known| **known == word);
    known.map(|word| (*word).to_owned()).ok_or_else(|| Misread::about("records-misread-choice", "word", text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn read(form: Form, text: &str) -> Result<String, &'static str> {
        let read = Field::new("x", form).read(text, &Vocabularies::default());
        read.map(|value| value.plain()).map_err(|misread| misread.key)
    }

    #[test]
    fn each_form_takes_what_it_is_for() {
        assert_eq!(read(Form::Country, " hn "), Ok("HN".into()));
        assert_eq!(read(Form::Country, "República Dominicana"), Ok("DO".into()));
        for odd in ["Atlántida", "XX", "zz"] {
            assert_eq!(read(Form::Country, odd), Err("records-misread-country"), "{odd}");
        }
        assert_eq!(read(Form::Language, "Français"), Ok("fr".into()));
        assert_eq!(read(Form::Address, "demi.gob.gt"), Ok("https://demi.gob.gt".into()));
        for odd in ["ftp://a.b", "javascript:alert(1)", "x", "https://"] {
            assert_eq!(read(Form::Address, odd), Err("records-misread-address"), "{odd}");
        }
        assert_eq!(read(Form::Mail, "a@b.org"), Ok("a@b.org".into()));
        assert_eq!(read(Form::Mail, "a@b"), Err("records-misread-mail"));
        for day in ["1998", "1998-05", "2024-02-29", "2008-02-15~", "2006/2008-01", "2007/..", "199X"] {
            assert_eq!(read(Form::Date, day), Ok(day.into()));
        }
        for odd in ["98", "1998-13", "2023-02-29", "2008/2006", "0000", "año"] {
            assert_eq!(read(Form::Date, odd), Err("records-misread-date"), "{odd}");
        }
        let month = Field::new("x", Form::Date).read("2005-13", &Vocabularies::default()).unwrap_err();
        let told: [(&str, Arg); 3] = [("year", "2005".into()), ("month", "13".into()), ("until", "2013".into())];
        assert_eq!((month.key, month.args.as_slice()), ("records-misread-date-month", &told[..]));
        for (typed, day) in [("ca. 1998", "1998~"), ("[2004]", "2004"), ("mayo de 2004", "2004-05"), ("s.f.", "XXXX")] {
            assert_eq!(read(Form::Date, typed), Ok(day.into()));
        }
        let needed = Field::new("x", Form::Date).required().read("s.f.", &Vocabularies::default());
        assert_eq!(needed.map_err(|misread| misread.key), Err("records-misread-date"));
        assert_eq!(read(Form::Choice(&["in-force"]), "In force"), Ok("in-force".into()));
        assert_eq!(read(Form::Choice(&["in-force"]), "repealed"), Err("records-misread-choice"));
        assert_eq!(read(Form::Number, "1 200.5"), Ok("1200.5".into()));
        assert_eq!(read(Form::Line, &"x".repeat(501)), Err("records-misread-long"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
            for form in [Form::Date, Form::Number, Form::Address, Form::Mail, Form::Country, Form::Language, Form::Term("t")] {
                let _ = read(form, &text);
            }
        }
    }
}
