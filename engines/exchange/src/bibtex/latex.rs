//! LaTeX text to Unicode and back: accents, letters, ligatures, the ten special characters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::compose;

/// Accent commands and the combining marks that they put over a letter.
const ACCENTS: &[(char, char)] = &[
    ('`', '\u{300}'),
    ('\'', '\u{301}'),
    ('^', '\u{302}'),
    ('~', '\u{303}'),
    ('=', '\u{304}'),
    ('u', '\u{306}'),
    ('.', '\u{307}'),
    ('"', '\u{308}'),
    ('r', '\u{30a}'),
    ('H', '\u{30b}'),
    ('v', '\u{30c}'),
    ('d', '\u{323}'),
    ('c', '\u{327}'),
    ('k', '\u{328}'),
    ('b', '\u{331}'),
];

/// Commands that are a letter or sign.
const LETTERS: &[(&str, &str)] = &[
    ("ss", "ß"),
    ("ae", "æ"),
    ("AE", "Æ"),
    ("oe", "œ"),
    ("OE", "Œ"),
    ("o", "ø"),
    ("O", "Ø"),
    ("l", "ł"),
    ("L", "Ł"),
    ("aa", "å"),
    ("AA", "Å"),
    ("dh", "ð"),
    ("DH", "Ð"),
    ("th", "þ"),
    ("TH", "Þ"),
    ("dj", "đ"),
    ("DJ", "Đ"),
    ("i", "ı"),
    ("j", "ȷ"),
    ("textbackslash", "\\"),
    ("textbraceleft", "{"),
    ("textbraceright", "}"),
    ("textasciitilde", "~"),
    ("textasciicircum", "^"),
    ("textordfeminine", "ª"),
    ("textordmasculine", "º"),
    ("textdegree", "°"),
    ("textexclamdown", "¡"),
    ("textquestiondown", "¿"),
    ("guillemotleft", "«"),
    ("guillemotright", "»"),
    ("textquotedblleft", "“"),
    ("textquotedblright", "”"),
    ("textquoteleft", "‘"),
    ("textquoteright", "’"),
    ("textendash", "–"),
    ("textemdash", "—"),
    ("ldots", "…"),
    ("textellipsis", "…"),
    ("dots", "…"),
    ("S", "§"),
    ("P", "¶"),
    ("copyright", "©"),
    ("textcopyright", "©"),
    ("pounds", "£"),
    ("euro", "€"),
    ("texteuro", "€"),
    ("textregistered", "®"),
    ("texttrademark", "™"),
    ("textbullet", "•"),
    ("LaTeX", "LaTeX"),
    ("TeX", "TeX"),
    ("BibTeX", "BibTeX"),
    ("textunderscore", "_"),
    ("textdollar", "$"),
    ("textquotedbl", "\""),
    ("slash", "/"),
];

/// Accents on one letter.
const MAX_STACKED: usize = 4;

/// Commands that only say how their argument looks.
const LOOKS: &[&str] = &[
    "emph",
    "textit",
    "textbf",
    "textsc",
    "texttt",
    "textrm",
    "textsf",
    "textup",
    "textsl",
    "textnormal",
    "mbox",
    "text",
    "it",
    "bf",
    "em",
    "sc",
    "tt",
    "rm",
    "sl",
    "url",
    "enquote",
    "mkbibquote",
    "mkbibemph",
    "uppercase",
    "underline",
    "textsuperscript",
    "textsubscript",
    "relax",
    "protect",
    "nocase",
    "noopsort",
    "bibinfo",
    "natexlab",
];

/// Unicode from LaTeX: braces fall, spaces come single, an empty line stays one.
pub(super) fn to_text(raw: &str) -> String {
    let chars: Vec<char> = raw.chars().collect();
    let mut reader = Reader { chars: &chars, at: 0, stacked: 0, out: String::with_capacity(raw.len()) };
    while reader.at < chars.len() {
        reader.step();
    }
    tidy(&reader.out)
}

/// An address: nothing in it is LaTeX but the escapes that careful programs write.
pub(super) fn to_verbatim(raw: &str) -> String {
    let bare = raw.trim();
    let bare = bare.strip_prefix("\\url{").and_then(|rest| rest.strip_suffix('}')).unwrap_or(bare);
    let mut out = tidy(bare);
    for escaped in ["\\_", "\\&", "\\%", "\\#"] {
        out = out.replace(escaped, escaped.get(1..).unwrap_or(""));
    }
    out
}

struct Reader<'a> {
    chars: &'a [char],
    at: usize,
    /// Accents on accents, which nobody writes more than two of.
    stacked: usize,
    out: String,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn step(&mut self) {
        let Some(c) = self.peek(0) else { return };
        let same = |n: usize| (0..n).all(|k| self.peek(k) == Some(c));
        let (length, text) = match c {
            '\\' => return self.command(),
            '{' | '}' => (1, ""),
            '~' => (1, "\u{a0}"),
            '-' if same(3) => (3, "—"),
            '-' if same(2) => (2, "–"),
            '`' if same(2) => (2, "“"),
            '\'' if same(2) => (2, "”"),
            _ => {
                self.out.push(c);
                self.at += 1;
                return;
            }
        };
        self.out.push_str(text);
        self.at += length;
    }

    fn command(&mut self) {
        self.at += 1;
        let Some(c) = self.peek(0) else {
            self.out.push('\\');
            return;
        };
        if !c.is_ascii_alphabetic() {
            self.at += 1;
            return self.sign(c);
        }
        let word: String = self.chars.iter().skip(self.at).take_while(|c| c.is_ascii_alphabetic()).collect();
        self.at += word.len();
        let mut letters = word.chars();
        let accent = letters.next().filter(|_| letters.next().is_none()).and_then(mark);
        if let Some(mark) = accent {
            self.skip_space();
            return self.accent(c, mark);
        }
        if let Some((_, text)) = LETTERS.iter().find(|(name, _)| *name == word) {
            self.skip_space();
            self.out.push_str(text);
        } else if LOOKS.contains(&word.as_str()) {
            self.skip_space();
        } else {
            self.out.push('\\');
            self.out.push_str(&word);
        }
    }

    fn sign(&mut self, c: char) {
        match c {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' | '"' if mark(c).is_none() => self.out.push(c),
            '\\' | ' ' | ',' | '\n' => self.out.push(' '),
            '-' | '/' => {}
            _ => match mark(c) {
                Some(mark) => self.accent(c, mark),
                None => self.out.extend(['\\', c]),
            },
        }
    }

    /// The letter that follows, braced or not, with its mark.
    fn accent(&mut self, command: char, mark: char) {
        let base = match self.peek(0) {
            Some('{') => {
                let end = self.closing_brace();
                let inner: String = self.chars.get(self.at + 1..end).unwrap_or_default().iter().collect();
                self.at = (end + 1).min(self.chars.len());
                to_text(&inner)
            }
            Some('\\') if self.stacked < MAX_STACKED => {
                let from = self.out.len();
                self.stacked += 1;
                self.command();
                self.stacked -= 1;
                self.out.split_off(from)
            }
            Some(c) => {
                self.at += 1;
                c.to_string()
            }
            None => String::new(),
        };
        let mut letters = base.chars();
        let Some(first) = letters.next() else {
            // \~{} is how the bare sign is written
            self.out.push(command);
            return;
        };
        let first = match first {
            'ı' => 'i',
            'ȷ' => 'j',
            other => other,
        };
        match compose(first, mark) {
            Some(whole) => self.out.push(whole),
            None => self.out.extend([first, mark]),
        }
        self.out.extend(letters);
    }

    fn closing_brace(&self) -> usize {
        let mut depth = 0usize;
        for (at, c) in self.chars.iter().enumerate().skip(self.at) {
            match c {
                '{' => depth += 1,
                '}' if depth <= 1 => return at,
                '}' => depth -= 1,
                _ => {}
            }
        }
        self.chars.len()
    }

    fn skip_space(&mut self) {
        while self.peek(0).is_some_and(char::is_whitespace) {
            self.at += 1;
        }
        // \o{} ends the command's name
        if self.peek(0) == Some('{') && self.peek(1) == Some('}') {
            self.at += 2;
        }
    }
}

fn mark(command: char) -> Option<char> {
    ACCENTS.iter().find(|(name, _)| *name == command).map(|(_, mark)| *mark)
}

/// Single spaces; a line left empty stays, as a paragraph.
pub(super) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut breaks = 0;
    let mut gap = false;
    for c in text.chars() {
        match c {
            '\n' => {
                breaks += 1;
                gap = true;
            }
            ' ' | '\t' | '\r' => gap = true,
            _ => {
                if gap && !out.is_empty() {
                    out.push_str(if breaks > 1 { "\n\n" } else { " " });
                }
                (gap, breaks) = (false, 0);
                out.push(c);
            }
        }
    }
    out
}

/// LaTeX from Unicode; with `commands`, letters beyond ASCII become commands where there is one.
pub(super) fn from_text(text: &str, commands: bool) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut last = '\0';
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            '\u{a0}' => out.push('~'),
            '-' | '`' | '\'' if last == c => {
                out.push_str("{}");
                out.push(c);
            }
            _ if commands && !c.is_ascii() => push_command(&mut out, c),
            _ => out.push(c),
        }
        last = c;
    }
    out
}

fn push_command(out: &mut String, c: char) {
    if let Some((name, _)) = LETTERS.iter().find(|(_, text)| text.chars().eq([c])) {
        out.push_str("{\\");
        out.push_str(name);
        out.push('}');
        return;
    }
    let parts: Vec<char> = [c].into_iter().nfd().collect();
    match parts.as_slice() {
        [base, mark] if base.is_ascii_alphabetic() => match ACCENTS.iter().find(|(_, m)| m == mark) {
            Some((command, _)) => out.push_str(&format!("{{\\{command}{{{base}}}}}")),
            None => out.push(c),
        },
        _ => match c {
            '–' => out.push_str("--"),
            '—' => out.push_str("---"),
            _ => out.push(c),
        },
    }
}
