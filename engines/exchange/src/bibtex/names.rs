//! Lists of names: `First von Last`, `von Last, First`, `von Last, Jr, First`, `{A Body}`, joined by `and`.

use super::latex;
use crate::names::{self, Name, Person, is_body};

/// What stands for "and others".
const OTHERS: &str = "et al.";

pub(super) fn read(raw: &str) -> Vec<Name> {
    // runs of white space come single, or each of its characters would look through the rest of the run
    let raw = latex::tidy(raw);
    split(&raw, &Cut::And).into_iter().filter_map(|one| read_one(one.trim())).collect()
}

fn read_one(raw: &str) -> Option<Name> {
    if raw == "others" {
        return Some(Name::Body(OTHERS.to_owned()));
    }
    if is_one_group(raw) {
        return Some(Name::Body(latex::to_text(raw))).filter(|name| *name != Name::Body(String::new()));
    }
    let parts = split(raw, &Cut::Comma);
    let person = match parts.as_slice() {
        [whole] => {
            let text = latex::to_text(whole);
            if is_body(&text) {
                return Some(Name::Body(text));
            }
            // among capitals no small word tells the particle
            if text.contains(' ') && names::is_shouted(&text) {
                return names::read(&text);
            }
            first_von_last(whole)
        }
        [last, given] => Person { given: latex::to_text(given), ..von_last(last) },
        [last, suffix, given @ ..] => {
            let given: Vec<String> = given.iter().map(|part| latex::to_text(part)).collect();
            Person { suffix: latex::to_text(suffix), given: given.join(", "), ..von_last(last) }
        }
        [] => return None,
    };
    (person != Person::default()).then_some(Name::Person(person))
}

fn first_von_last(raw: &str) -> Person {
    let words = split(raw, &Cut::Space);
    let Some((last, before)) = words.split_last() else { return Person::default() };
    let von = before.iter().position(|word| is_small(word)).unwrap_or(before.len());
    // BibTeX takes all before a small word for given names; "M. J. Pérez de la Cruz" has a surname there
    let said: Vec<String> = before.iter().take(von).map(|word| latex::to_text(word)).collect();
    let own = before
        .get(von)
        .map_or(von, |particle| names::given_before(&said.iter().map(String::as_str).collect::<Vec<_>>(), particle));
    let (given, von) = before.split_at(own);
    Person {
        given: latex::to_text(&given.join(" ")),
        ..von_last(&von.iter().chain([last]).copied().collect::<Vec<_>>().join(" "))
    }
}

/// The particle is the small words in front. BibTeX takes all to the last small one; "Cruz y García" has one inside.
fn von_last(raw: &str) -> Person {
    let words = split(raw, &Cut::Space);
    let small = words.iter().take_while(|word| is_small(word)).count().min(words.len().saturating_sub(1));
    let (particle, family) = words.split_at(small);
    Person {
        particle: latex::to_text(&particle.join(" ")),
        family: latex::to_text(&family.join(" ")),
        ..Person::default()
    }
}

fn is_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

enum Cut {
    And,
    Comma,
    Space,
}

/// Cuts outside of braces.
fn split<'a>(raw: &'a str, cut: &Cut) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0usize, 0);
    let mut skip_to = 0;
    for (at, c) in raw.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 || at < skip_to {
            continue;
        }
        let length = match cut {
            Cut::Comma if c == ',' => 1,
            Cut::Space if c.is_whitespace() || c == '~' => c.len_utf8(),
            Cut::And if c.is_whitespace() => and_length(raw.get(at..).unwrap_or("")),
            _ => 0,
        };
        if length > 0 {
            parts.push(raw.get(start..at).unwrap_or(""));
            start = at + length;
            skip_to = start;
        }
    }
    parts.push(raw.get(start..).unwrap_or(""));
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty() || matches!(cut, Cut::Comma)).collect()
}

/// Bytes of white space, `and`, and one white space; the next name keeps what is left of it.
fn and_length(rest: &str) -> usize {
    let trimmed = rest.trim_start();
    let lead = rest.len() - trimmed.len();
    match trimmed.get(..3) {
        Some(word)
            if word.eq_ignore_ascii_case("and")
                && trimmed.get(3..).is_some_and(|r| r.starts_with(char::is_whitespace)) =>
        {
            lead + 3
        }
        _ => 0,
    }
}

fn is_one_group(raw: &str) -> bool {
    let mut depth = 0usize;
    for (at, c) in raw.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && at + c.len_utf8() < raw.len() {
            return false;
        }
    }
    raw.starts_with('{') && raw.ends_with('}')
}

pub(super) fn write(names: &[Name], commands: bool) -> String {
    let one = |name: &Name| match name {
        Name::Body(body) if body == OTHERS => "others".to_owned(),
        Name::Body(body) => format!("{{{}}}", latex::from_text(body, commands)),
        Name::Person(person) => write_person(person, commands),
    };
    names.iter().map(one).collect::<Vec<_>>().join(" and ")
}

fn write_person(person: &Person, commands: bool) -> String {
    let part = |text: &str| {
        let latex = latex::from_text(text, commands);
        let splits = text.contains(',') || text.split_whitespace().any(|word| word.eq_ignore_ascii_case("and"));
        if splits { format!("{{{latex}}}") } else { latex }
    };
    // a surname that begins small would lose its first words to the particle
    let small = person.family.contains(' ') && is_small(&person.family);
    let family =
        if small { format!("{{{}}}", latex::from_text(&person.family, commands)) } else { part(&person.family) };
    let last = [part(&person.particle), family].join(" ");
    let given = [part(&person.given), part(&person.dropping_particle)].join(" ");
    match person.suffix.as_str() {
        "" => format!("{}, {}", last.trim(), given.trim()).trim().to_owned(),
        suffix => format!("{}, {}, {}", last.trim(), part(suffix), given.trim()).trim().to_owned(),
    }
}
