//! What BibTeX can say of a reference.

use super::fields::{self, Holds, SHADOW};
use super::{kinds, latex, names};
use crate::edtf::{Date, Part, Point};
use crate::reference::{Reference, Source};
use crate::vocabulary::{DateField, Field};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// How letters beyond ASCII are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letters {
    /// As they are, in UTF-8: biber, and BibTeX of today.
    #[default]
    Utf8,
    /// As LaTeX commands: `{\'{e}}`.
    Commands,
}

/// An entry as BibTeX can say it.
pub(super) fn native(reference: &Reference) -> String {
    render(reference, Letters::Utf8, None)
}

/// The same with letters as they are wanted, and the shadow of what BibTeX cannot say.
pub(super) fn render(reference: &Reference, letters: Letters, shadow: Option<&Map<String, Value>>) -> String {
    let commands = letters == Letters::Commands;
    let genre = reference.get(Field::Genre);
    let (plain, said) = kinds::write(reference.kind, genre);
    let kept = reference.extra(Source::Bibtex, "entrytype").filter(|kept| is_word(kept));
    let fits = |kept: &&str| {
        let (kind, genre_said) = kinds::read(kept).unwrap_or_default();
        kind == reference.kind && (genre_said.is_none() || genre_said == genre)
    };
    let (entry_type, said) = match kept.filter(fits) {
        Some(kept) => (kept, kinds::read(kept).and_then(|(_, genre)| genre)),
        None => (plain, said),
    };
    let mut lines = Lines { commands, names: BTreeSet::new(), text: String::new() };
    lines.fields(reference, entry_type, said);
    if let Some(shadow) = shadow {
        lines.raw(SHADOW, &braceless(shadow));
    }
    format!("@{entry_type}{{{},\n{}}}\n", key(&reference.id), lines.text)
}

struct Lines {
    commands: bool,
    names: BTreeSet<String>,
    text: String,
}

impl Lines {
    fn fields(&mut self, reference: &Reference, entry_type: &str, genre_said: Option<&str>) {
        if let Some(title) = reference.title() {
            // doubled braces: styles must not take the capitals away
            let latex = latex::from_text(title, self.commands);
            self.raw("title", &format!("{{{latex}}}"));
        }
        for (role, people) in &reference.names {
            if let Some(name) = fields::role_name(*role) {
                self.raw(name, &names::write(people, self.commands));
            }
        }
        for (field, date) in &reference.dates {
            self.date(*field, date);
        }
        if let Some(subtype) = kinds::subtype(reference.kind) {
            self.raw("entrysubtype", subtype);
        }
        for (field, text) in &reference.fields {
            self.field(reference, entry_type, genre_said, *field, text);
        }
        if !reference.keywords.is_empty() {
            let joined = reference.keywords.join(", ");
            self.text("keywords", &joined);
        }
        for extra in reference.extra.iter().filter(|extra| extra.source == Source::Bibtex) {
            let held = fields::holds(&extra.name);
            let free = held == Holds::Unknown || self.names.iter().any(|name| fields::holds(name) == held);
            if free && extra.name != "entrytype" && extra.name != SHADOW && is_word(&extra.name) {
                self.text(&extra.name, &extra.value);
            }
        }
    }

    fn field(&mut self, reference: &Reference, entry_type: &str, genre_said: Option<&str>, field: Field, text: &str) {
        match field {
            Field::Title => {}
            Field::Genre if genre_said == Some(text) => {}
            Field::Page => self.text("pages", &text.replace('-', "–")),
            Field::CollectionNumber
                if kinds::is_in_series(reference.kind) && reference.get(Field::CollectionTitle).is_some() =>
            {
                self.text("number", text);
            }
            Field::Number if kinds::is_in_series(reference.kind) && reference.get(Field::CollectionTitle).is_some() => {
            }
            _ => match fields::text_name(field, reference.kind, entry_type) {
                Some(name) if fields::is_verbatim(field) => self.raw(name, text),
                Some(name) => self.text(name, text),
                None => {}
            },
        }
    }

    fn date(&mut self, field: DateField, date: &Date) {
        let plain = |p: &Point| !p.uncertain && !p.approximate && p.known_year().is_some_and(|y| y > 0);
        match (field, date) {
            (DateField::Issued, Date::Undated) => self.raw("year", "n.d."),
            (DateField::Issued, Date::Point(point)) if plain(point) && point.month == Part::Absent => {
                self.raw("year", &point.to_string());
            }
            (
                DateField::Issued,
                Date::Point(point @ Point { month: Part::Known(month @ 1..=12), day: Part::Absent, .. }),
            ) if plain(point) => {
                self.raw("year", &format!("{:04}", point.year.value));
                self.raw("month", &month.to_string());
            }
            _ => {
                if let Some(name) = fields::date_name(field) {
                    self.raw(name, &date.to_string());
                }
            }
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        // an en dash of pages is written as two hyphens everywhere
        let latex = latex::from_text(text, self.commands);
        let latex = if name == "pages" { latex.replace('–', "--") } else { latex };
        self.raw(name, &latex);
    }

    /// A value whose braces do not match would take the rest of the file with it: it is left to the shadow.
    fn raw(&mut self, name: &str, value: &str) {
        let mut depth = 0i64;
        let balanced = value.chars().all(|c| {
            depth += i64::from(c == '{') - i64::from(c == '}');
            depth >= 0
        });
        if balanced && depth == 0 {
            self.names.insert(name.to_owned());
            self.text.push_str(&format!("  {name} = {{{value}}},\n"));
        }
    }
}

/// Keys are words; what else an id holds is in the shadow.
fn key(id: &str) -> String {
    let fits = |c: char| !c.is_whitespace() && !"{}(),=#\"@%\\~'".contains(c) && !c.is_control();
    id.chars().map(|c| if fits(c) { c } else { '_' }).collect()
}

fn is_word(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_:+".contains(&b))
}

/// JSON whose texts hold no braces, so that those of its objects match, as BibTeX wants.
fn braceless(shadow: &Map<String, Value>) -> String {
    let mut out = String::new();
    let (mut inside, mut escaped) = (false, false);
    for c in Value::Object(shadow.clone()).to_string().chars() {
        match c {
            '{' if inside => out.push_str("\\u007b"),
            '}' if inside => out.push_str("\\u007d"),
            _ => out.push(c),
        }
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => inside = !inside,
            _ => {}
        }
    }
    out
}
