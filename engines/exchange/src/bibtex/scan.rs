//! The outer grammar: entries with their fields, as raw text between braces.

use crate::reference::{Loss, Read, Wrong, limits};
use std::collections::HashMap;

/// An entry as it stands.
pub(super) struct Raw {
    pub line: usize,
    /// In lower case, without `@`.
    pub kind: String,
    pub key: String,
    /// Names in lower case; values with their inner braces.
    pub fields: Vec<(String, String)>,
}

/// Why an entry is not read.
type Fault = (Wrong, String);

pub(super) fn scan(text: &str, out: &mut Read) -> Vec<Raw> {
    let mut scanner =
        Scanner { text, at: 0, line: 1, counted: 0, key: String::new(), macros: months(), spent: 0, wasted: 0 };
    let mut entries = Vec::new();
    while let Some(found) = scanner.rest().find('@') {
        scanner.at += found;
        let (start, line) = (scanner.at, scanner.line());
        match scanner.item() {
            Ok(Some(raw)) => entries.push(Raw { line, ..raw }),
            Ok(None) => {}
            Err((wrong, reason)) => {
                out.problem_of(&scanner.key, line, Loss::Reference, wrong, reason);
                scanner.recover(start);
                if scanner.wasted > limits::EXPANDED_BYTES {
                    let reason = "too many entries are broken: the rest is not read";
                    out.problem(line, Loss::Reference, Wrong::TooMany, reason);
                    break;
                }
            }
        }
        if entries.len() > limits::REFERENCES {
            break;
        }
    }
    entries
}

fn unended() -> Fault {
    (Wrong::Unended, "the entry does not end".to_owned())
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    counted: usize,
    /// That of the entry at which it is.
    key: String,
    macros: HashMap<String, String>,
    /// Bytes that macros were expanded to: a file of small macros must not become a large one.
    spent: usize,
    /// Bytes that were read for values that did not end: a file of open braces must not be read again for each.
    wasted: usize,
}

fn months() -> HashMap<String, String> {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    names.iter().enumerate().map(|(at, name)| ((*name).to_owned(), (at + 1).to_string())).collect()
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn line(&mut self) -> usize {
        let passed = self.text.get(self.counted..self.at).unwrap_or("");
        self.line += passed.bytes().filter(|b| *b == b'\n').count();
        self.counted = self.counted.max(self.at);
        self.line
    }

    /// After a broken entry the next line that begins with `@` is believed.
    fn recover(&mut self, start: usize) {
        let mut at = start;
        for line in self.text.get(start..).unwrap_or("").split_inclusive('\n') {
            if at > start && line.trim_start().starts_with('@') {
                break;
            }
            at += line.len();
        }
        self.at = at;
    }

    fn item(&mut self) -> Result<Option<Raw>, Fault> {
        self.at += 1;
        self.key.clear();
        let kind = self.word().to_lowercase();
        self.space();
        let close = match self.rest().chars().next() {
            _ if kind == "comment" => {
                self.comment();
                return Ok(None);
            }
            Some('{') => '}',
            Some('(') => ')',
            // an address or a user name in the free text between entries
            _ => return Ok(None),
        };
        self.at += 1;
        match kind.as_str() {
            "preamble" => self.value(close).map(|_| None),
            "string" => self.string(close).map(|()| None),
            "" => Err((Wrong::Unnamed, "an entry without a type".to_owned())),
            _ => self.entry(kind, close).map(Some),
        }
    }

    /// `@comment{…}` hides what is inside its braces; without them the rest of its line.
    fn comment(&mut self) {
        if self.rest().starts_with('{') {
            self.at += 1;
            if self.braced().is_ok() {
                return;
            }
        }
        self.at += self.rest().find('\n').unwrap_or(self.rest().len());
    }

    fn string(&mut self, close: char) -> Result<(), Fault> {
        self.space();
        let name = self.word().to_lowercase();
        self.expect('=')?;
        let value = self.value(close)?;
        self.expect(close)?;
        self.macros.insert(name, value);
        Ok(())
    }

    fn entry(&mut self, kind: String, close: char) -> Result<Raw, Fault> {
        self.space();
        let end = self.rest().find([',', close, '\n']).ok_or_else(unended)?;
        let key = self.rest().get(..end).unwrap_or("").trim().to_owned();
        if key.contains('=') {
            return Err((Wrong::Unnamed, "the entry has no key".to_owned()));
        }
        self.key.clone_from(&key);
        self.at += end;
        let mut fields = Vec::new();
        loop {
            self.space();
            while self.rest().starts_with(',') {
                self.at += 1;
                self.space();
            }
            if self.rest().starts_with(close) {
                self.at += 1;
                return Ok(Raw { line: 0, kind, key, fields });
            }
            if self.rest().is_empty() {
                return Err(unended());
            }
            let name = self.word().to_lowercase();
            if name.is_empty() {
                return Err((Wrong::Malformed, format!("a field's name was expected after the key {key}")));
            }
            let of_field = |(wrong, reason): Fault| (wrong, format!("field {name}: {reason}"));
            self.expect('=').map_err(of_field)?;
            let value = self.value(close).map_err(of_field)?;
            if fields.len() >= limits::FIELDS {
                return Err((Wrong::TooMany, format!("more than {} fields", limits::FIELDS)));
            }
            fields.push((name, value));
            self.space();
            if !self.rest().starts_with([',', close]) {
                return Err((Wrong::Malformed, "a comma is missing between fields".to_owned()));
            }
        }
    }

    /// Pieces joined by `#`.
    fn value(&mut self, close: char) -> Result<String, Fault> {
        let mut whole = String::new();
        loop {
            self.space();
            match self.rest().chars().next() {
                Some('{') => {
                    self.at += 1;
                    whole.push_str(self.braced()?);
                }
                Some('"') => {
                    self.at += 1;
                    whole.push_str(self.quoted()?);
                }
                Some(c) if c != close && c != ',' => {
                    let word = self.word();
                    if word.is_empty() {
                        return Err((Wrong::Malformed, "a value was expected".to_owned()));
                    }
                    let expanded = self.macros.get(&word.to_lowercase()).map_or(word, String::as_str);
                    self.spent = self.spent.saturating_add(expanded.len());
                    if self.spent > limits::EXPANDED_BYTES {
                        return Err((Wrong::TooLarge, "abbreviations make the file too large".to_owned()));
                    }
                    whole.push_str(expanded);
                }
                _ => return Err((Wrong::Malformed, "a value was expected".to_owned())),
            }
            if whole.len() > limits::VALUE_BYTES {
                return Err((Wrong::TooLarge, format!("a value is longer than {} bytes", limits::VALUE_BYTES)));
            }
            self.space();
            if !self.rest().starts_with('#') {
                return Ok(whole);
            }
            self.at += 1;
        }
    }

    /// To the brace that closes the one just passed. A backslash does not hide a brace: it does not in BibTeX.
    fn braced(&mut self) -> Result<&'a str, Fault> {
        self.until(|depth, c| c == '}' && depth == 0)
    }

    fn quoted(&mut self) -> Result<&'a str, Fault> {
        self.until(|depth, c| c == '"' && depth == 0)
    }

    fn until(&mut self, ends: impl Fn(usize, char) -> bool) -> Result<&'a str, Fault> {
        let rest = self.rest();
        let mut depth = 0usize;
        let mut read = 0;
        let fault = loop {
            let Some((at, c)) = rest.get(read..).and_then(|left| left.chars().next()).map(|c| (read, c)) else {
                break (Wrong::Unended, "a brace or quotation mark does not close".to_owned());
            };
            read += c.len_utf8();
            if ends(depth, c) {
                self.at += read;
                return Ok(rest.get(..at).unwrap_or(""));
            }
            match (c, depth) {
                ('{', _) => depth += 1,
                ('}', 0) => break (Wrong::Malformed, "a brace closes that was not opened".to_owned()),
                ('}', _) => depth -= 1,
                _ => {}
            }
            if depth > limits::NESTING {
                break (Wrong::TooMany, format!("more than {} braces inside each other", limits::NESTING));
            }
            if at > limits::VALUE_BYTES {
                let reason =
                    format!("a value is longer than {} bytes, or its brace does not close", limits::VALUE_BYTES);
                break (Wrong::TooLarge, reason);
            }
        };
        self.wasted += read;
        Err(fault)
    }

    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let stop = |c: char| c.is_whitespace() || "{}(),=#\"@%".contains(c);
        let end = rest.find(stop).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or("")
    }

    fn expect(&mut self, wanted: char) -> Result<(), Fault> {
        self.space();
        if !self.rest().starts_with(wanted) {
            return Err((Wrong::Malformed, format!("“{wanted}” was expected")));
        }
        self.at += wanted.len_utf8();
        Ok(())
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }
}
