//! Names of authors out of the lines that feeds write them in.

use super::field::plain_text;

/// Longest line of authors in bytes; what is longer is a text that stands in the wrong place.
const MAX_LINE_BYTES: usize = 1_000;
/// Words before a name that are no part of it.
const BEFORE_NAMES: &[&str] = &["por ", "by ", "par ", "escrito por ", "texto: ", "autor: "];

/// The names in an author line: `mail (Name)`, `Name <mail>`, `Por Ana y José`. Where only a mail
/// address is given, that.
pub(super) fn names(line: &str) -> Vec<String> {
    if line.len() > MAX_LINE_BYTES {
        return Vec::new();
    }
    let line = without_mail(line);
    let Some(line) = plain_text(&line) else {
        return Vec::new();
    };
    let line = without_word_before(&line);
    let mut names = Vec::new();
    for part in line.split([';', '|']) {
        for part in split_commas(part) {
            for name in split_and(part) {
                let name = name.trim().trim_end_matches(['.', ',']).trim();
                if !name.is_empty() && !names.iter().any(|n| n == name) {
                    names.push(name.to_string());
                }
            }
        }
    }
    names
}

/// `mail (Name)` and `Name <mail>` without the mail; a mail alone stays.
fn without_mail(line: &str) -> String {
    let line = line.trim();
    let is_mail = |text: &str| text.contains('@') && !text.trim().contains(' ');
    if let Some((mail, name)) = line.split_once('(')
        && is_mail(mail)
    {
        let name = name.trim_end().trim_end_matches(')').trim();
        return if name.is_empty() { mail.trim() } else { name }.to_string();
    }
    if let Some((name, mail)) = line.split_once(['<', '('])
        && is_mail(mail)
        && !name.trim().is_empty()
    {
        return name.trim().trim_matches('"').to_string();
    }
    line.to_string()
}

fn without_word_before(line: &str) -> &str {
    for word in BEFORE_NAMES {
        if let Some(start) = line.get(..word.len())
            && start.to_lowercase() == *word
        {
            return line.get(word.len()..).unwrap_or(line);
        }
    }
    line
}

/// Parts at commas only where each part is a full name: `Reyes, Ana` stays whole.
fn split_commas(line: &str) -> Vec<&str> {
    let parts: Vec<&str> = line.split(", ").collect();
    let all_full = parts.iter().all(|p| words(p) >= 2);
    if all_full { parts } else { vec![line] }
}

/// Parts at `y`, `e`, `and`, `et`, `&` where both sides are full names: `Ortega y Gasset` after a
/// first name is one surname only when its left side is a single word.
fn split_and(line: &str) -> Vec<&str> {
    for link in [" y ", " e ", " and ", " et ", " & "] {
        if let Some((left, right)) = line.split_once(link)
            && words(left) >= 2
            && words(right) >= 2
        {
            let mut names = vec![left];
            names.extend(split_and(right));
            return names;
        }
    }
    vec![line]
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_authors() {
        for (line, expected) in [
            ("Por Marta Lagos y Luis Peña", vec!["Marta Lagos", "Luis Peña"]),
            ("mesa@diario.example (Mesa de Noticias)", vec!["Mesa de Noticias"]),
            ("Marta Lagos <marta@diario.example>", vec!["Marta Lagos"]),
            ("marta@diario.example", vec!["marta@diario.example"]),
            ("Marta Lagos, Luis Peña and Ana Cruz", vec!["Marta Lagos", "Luis Peña", "Ana Cruz"]),
            ("Lagos, Marta", vec!["Lagos, Marta"]),
            ("José Ortega y Gasset", vec!["José Ortega y Gasset"]),
            ("  ", vec![]),
        ] {
            assert_eq!(names(line), expected, "{line}");
        }
    }
}
