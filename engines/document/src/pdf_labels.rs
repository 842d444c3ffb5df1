//! How a PDF calls its pages (ISO 32000-1, 12.4.2): a citation names `iv`, not the fourth.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, decode_text_string};

/// Nodes of the tree that are looked at.
const MOST_NODES: usize = 10_000;
/// Highest number that is written in letters or as a Roman one; beyond it the strings grow without use.
const MOST_IN_LETTERS: usize = 4000;

/// A label for each page; its number from 1 where the file gives none.
pub(crate) fn labels(file: &File, count: usize) -> Vec<String> {
    let ranges = ranges(file);
    (0..count)
        .map(|page| {
            let label = ranges.range(..=page).next_back().map(|(first, range)| range.label(page - first));
            label.filter(|label| !label.is_empty()).unwrap_or_else(|| (page + 1).to_string())
        })
        .collect()
}

struct Range {
    prefix: String,
    style: Option<u8>,
    start: usize,
}

fn ranges(file: &File) -> BTreeMap<usize, Range> {
    let mut ranges = BTreeMap::new();
    let dict = |object: &Object| file.dereference(object).ok().and_then(|(_, object)| object.as_dict().ok().cloned());
    let mut nodes: Vec<Dictionary> =
        file.catalog().and_then(|catalog| catalog.get(b"PageLabels")).ok().and_then(dict).into_iter().collect();
    for _ in 0..MOST_NODES {
        let Some(node) = nodes.pop() else { break };
        let list = |name: &[u8]| {
            let found = node.get(name).ok().and_then(|object| file.dereference(object).ok());
            found.and_then(|(_, object)| object.as_array().ok().cloned()).unwrap_or_default()
        };
        nodes.extend(list(b"Kids").iter().take(MOST_NODES).filter_map(dict));
        for pair in list(b"Nums").chunks_exact(2) {
            let first = pair[0].as_i64().ok().and_then(|first| usize::try_from(first).ok());
            if let (Some(first), Some(range)) = (first, dict(&pair[1])) {
                ranges.insert(first, Range::of(&range));
            }
        }
    }
    ranges
}

impl Range {
    fn of(range: &Dictionary) -> Range {
        let start = range.get(b"St").and_then(Object::as_i64).ok().and_then(|start| usize::try_from(start).ok());
        Range {
            prefix: range.get(b"P").and_then(decode_text_string).unwrap_or_default().chars().take(40).collect(),
            style: range.get(b"S").and_then(Object::as_name).ok().and_then(|style| style.first().copied()),
            start: start.unwrap_or(1),
        }
    }

    fn label(&self, after: usize) -> String {
        let number = self.start.saturating_add(after);
        let is_small = (1..=MOST_IN_LETTERS).contains(&number);
        let number = match self.style {
            None => String::new(),
            Some(b'r') if is_small => roman(number).to_lowercase(),
            Some(b'R') if is_small => roman(number),
            Some(b'a') if is_small => letters(number).to_lowercase(),
            Some(b'A') if is_small => letters(number),
            Some(_) => number.to_string(),
        };
        format!("{}{number}", self.prefix).trim().to_owned()
    }
}

fn roman(mut number: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut text = String::new();
    for (worth, sign) in SIGNS {
        while number >= worth {
            text.push_str(sign);
            number -= worth;
        }
    }
    text
}

/// A to Z, then AA to ZZ, then AAA: the letter again and again.
fn letters(number: usize) -> String {
    let letter = b'A' + u8::try_from((number - 1) % 26).unwrap_or_default();
    char::from(letter).to_string().repeat((number - 1) / 26 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_books_do() {
        assert_eq!((roman(4).as_str(), roman(1999).as_str()), ("IV", "MCMXCIX"));
        assert_eq!((letters(1).as_str(), letters(26).as_str(), letters(28).as_str()), ("A", "Z", "BB"));
    }
}
