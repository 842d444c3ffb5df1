//! Reading templates and Rust files for what they say: words that stand there literally, and keys.
//! For the tests "no text in templates" and "no key unused, none missing" of every room.

use std::collections::BTreeSet;

use super::{Catalogue, compare};

/// Attributes that are read out or shown.
const SPOKEN: [&str; 6] = ["alt", "title", "placeholder", "aria-label", "aria-description", "label"];
/// Families of keys that Administration puts together for every room, and no room names itself: what was done to which
/// record (`watch-did-source-add`), and what a job does (`watch-job-fetch-page`); and what a vocabulary is called, which the
/// pages of vocabularies ask every room (`directory-vocabulary-topics`).
const ASKED_OF_ALL: [&str; 4] = ["did-", "job-", "follower-", "vocabulary-"];
/// Elements whose text is not language.
const SILENT: [&str; 4] = ["script", "style", "code", "kbd"];

/// Words that stand in a template outside the catalogues, each with its line: between tags, in attributes that
/// are read out, and on buttons.
pub fn literal_text(template_source: &str) -> Vec<(usize, String)> {
    let source = without_expressions(template_source);
    let mut found = Vec::new();
    let mut silent: Option<String> = None;
    let mut rest = source.as_str();
    while !rest.is_empty() {
        let line = 1 + source.len().checked_sub(rest.len()).map_or(0, |at| newlines(&source, at));
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.split_once("-->").map_or("", |(_, after)| after);
        } else if let Some(after) = rest.strip_prefix('<') {
            let (tag, after) = cut_tag(after);
            silent = silence(silent, tag);
            found.extend(spoken_attributes(tag).map(|text| (line, text)));
            rest = after;
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            if silent.is_none() && speaks(text) {
                let blank = text.len() - text.trim_start().len();
                found.push((line + newlines(text, blank), text.split_whitespace().collect::<Vec<_>>().join(" ")));
            }
            rest = after;
        }
    }
    found
}

/// Strings in a template or Rust file that look like catalogue keys, sorted: `"room-page-thing"`. A key that is
/// put together (`"site-month-{n}"`) is given as its head, which ends in a hyphen.
pub fn used_keys(source: &str) -> Vec<String> {
    let mut keys = BTreeSet::new();
    for after in source.split('"').skip(1) {
        let end =
            after.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')).unwrap_or(after.len());
        let (word, next) = after.split_at(end);
        let is_whole = next.is_empty() && word.contains('-') && !word.ends_with('-');
        let is_head = next.starts_with('{') && word.ends_with('-') && word.len() > 1;
        if word.starts_with(|c: char| c.is_ascii_lowercase()) && (is_whole || is_head) {
            keys.insert(word.to_owned());
        }
    }
    keys.into_iter().collect()
}

/// Keys of the catalogue that none of its room's sources use, and keys of the room that the sources use and the
/// catalogue has not. Sources are given with a name to find them by. Empty when all agree. Keys that the audit log, the state and
/// the list of jobs ask every room for, `room-did-…`, `room-job-…`, `room-follower-…`, need no other use, nor do names of vocabularies, `room-vocabulary-…`.
pub fn disagreements(catalogue: &Catalogue, sources: &[(&str, &str)]) -> Vec<String> {
    let known = compare::entries(catalogue.es);
    let room = format!("{}-", catalogue.room);
    let mut used: BTreeSet<String> = ASKED_OF_ALL.iter().map(|family| format!("{room}{family}")).collect();
    let mut found = Vec::new();
    for (name, source) in sources {
        for key in used_keys(source) {
            let is_known = if key.ends_with('-') {
                known.keys().any(|known| known.starts_with(&key))
            } else {
                known.contains_key(key.as_str())
            };
            if key.starts_with(&room) && !is_known {
                found.push(format!("{name}: {key} is in no catalogue"));
            }
            used.insert(key);
        }
    }
    for key in known.keys() {
        let is_used = used.iter().any(|u| u == key || (u.ends_with('-') && key.starts_with(u.as_str())));
        if !is_used {
            found.push(format!("{key} is not used"));
        }
    }
    found
}

/// The template with its expressions, statements and comments blanked; line breaks stay.
fn without_expressions(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let closing = match from.as_bytes().get(1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                kept.push('{');
                rest = from.get(1..).unwrap_or_default();
                continue;
            }
        };
        let end = from.find(closing).map_or(from.len(), |end| end + closing.len());
        let (expression, after) = from.split_at(end);
        kept.extend(expression.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// What stands between `<` and its `>`, quotes respected, and the rest.
fn cut_tag(after: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, c) in after.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(q), c) if q == c => quote = None,
            (None, '>') => {
                return (after.get(..at).unwrap_or_default(), after.get(at + 1..).unwrap_or_default());
            }
            _ => {}
        }
    }
    (after, "")
}

fn silence(silent: Option<String>, tag: &str) -> Option<String> {
    let name = tag.trim_start_matches('/').split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
    match silent {
        Some(open) if tag.starts_with('/') && open == name => None,
        Some(open) => Some(open),
        None if SILENT.contains(&name) && !tag.starts_with('/') && !tag.ends_with('/') => Some(name.to_owned()),
        None => None,
    }
}

fn spoken_attributes(tag: &str) -> impl Iterator<Item = String> {
    let is_button = tag.starts_with("button")
        || ["submit", "reset", "button"].iter().any(|t| tag.contains(&format!("type=\"{t}\"")));
    let is_input = tag.starts_with("input");
    attributes(tag)
        .filter(move |(name, _)| SPOKEN.contains(name) || (is_button && is_input && *name == "value"))
        .filter(|(_, value)| speaks(value))
        .map(|(name, value)| format!("{name}: {value}"))
}

fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once('=')?;
        let name = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, left) = match quote {
            Some(q) => after.get(1..)?.split_once(q).unwrap_or((after.get(1..)?, "")),
            None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        rest = left;
        Some((name, value))
    })
}

/// Does it hold letters, other than those of character references?
fn speaks(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        if rest.get(..at).unwrap_or_default().chars().any(char::is_alphabetic) {
            return true;
        }
        let from = rest.get(at + 1..).unwrap_or_default();
        let end = from.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#'));
        rest = match end {
            Some(end) if from.get(end..).is_some_and(|tail| tail.starts_with(';')) => {
                from.get(end + 1..).unwrap_or_default()
            }
            _ => from,
        };
    }
    rest.chars().any(char::is_alphabetic)
}

fn newlines(text: &str, until: usize) -> usize {
    text.bytes().take(until).filter(|b| *b == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_outside_the_catalogues_are_found_with_their_line() {
        let source =
            "<p>{{ view.t(\"x-a-b\") }}</p>\n<p>\n  Hola</p>\n<img alt=\"Mapa\"><input type=\"submit\" value=\"Ir\">";
        let found = literal_text(source);
        assert_eq!(found, [(3, "Hola".into()), (4, "alt: Mapa".into()), (4, "value: Ir".into())]);
    }

    #[test]
    fn what_is_not_language_is_left_alone() {
        let quiet = "{# nota #}<!-- nota --><p class=\"row\" id=\"uno\">{% if a > b %}·&nbsp;— 12 %{% endif %}</p>\
                     <code>xmlUrl</code><script type=\"application/ld+json\">{\"a\":1}</script>\
                     <a href=\"/entrar\" title=\"{{ view.t(\"x-a-b\") }}\">{{ a }}</a><input type=\"text\" value=\"abc\">";
        assert_eq!(literal_text(quiet), []);
    }

    #[test]
    fn keys_whole_and_put_together() {
        let source = r#"<p aria-label="{{ view.t("x-list-name") }}" class="btn-main"> format!("x-month-{n}") "#;
        assert_eq!(used_keys(source), ["btn-main", "x-list-name", "x-month-"]);
    }

    #[test]
    fn unused_and_missing_keys_are_named() {
        let es = "x-page-title = A\nx-month-1 = B\nx-page-old = C\n";
        let catalogue = Catalogue { room: "x", es, en: es, pt: es, fr: es };
        let found =
            disagreements(&catalogue, &[("a.html", r#""x-page-title" "x-page-new" "x-month-{n}" "other-page-key""#)]);
        assert_eq!(found, ["a.html: x-page-new is in no catalogue", "x-page-old is not used"]);
    }

    proptest! {
        #[test]
        fn never_panics(source in "(\\PC|[<>{}%#\"'&;=/ \\n-]){0,200}") {
            literal_text(&source);
            used_keys(&source);
        }
    }
}
