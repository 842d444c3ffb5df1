//! Which column of a table says what.

use std::collections::BTreeMap;

use platform::text::fold;
use platform::words::{Lang, Words};

use crate::kind::{Field, Form, Kind};

/// What a column says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The identifier of a record that is there.
    Id,
    /// The name by which files know the record.
    Key,
    /// A field; several values are parted by `;`.
    Field(String),
    /// A field in one language.
    FieldIn(String, String),
    /// Where the row's facts were seen.
    Source,
    /// How sure they are.
    Confidence,
    /// The day on which they were confirmed.
    ConfirmedOn,
}

impl Target {
    /// Its word in forms and kept columns: `@key`, a field, or `field:language`.
    pub fn word(&self) -> String {
        match self {
            Target::Id => "@id".to_owned(),
            Target::Key => "@key".to_owned(),
            Target::Source => "@source".to_owned(),
            Target::Confidence => "@confidence".to_owned(),
            Target::ConfirmedOn => "@confirmed".to_owned(),
            Target::Field(field) => field.clone(),
            Target::FieldIn(field, lang) => format!("{field}:{lang}"),
        }
    }

    /// What a word means; nothing says nothing.
    pub fn parse(word: &str) -> Option<Target> {
        match word {
            "" => None,
            "@id" => Some(Target::Id),
            "@key" => Some(Target::Key),
            "@source" => Some(Target::Source),
            "@confidence" => Some(Target::Confidence),
            "@confirmed" => Some(Target::ConfirmedOn),
            _ => Some(match word.split_once(':') {
                Some((field, lang)) => Target::FieldIn(field.to_owned(), lang.to_owned()),
                None => Target::Field(word.to_owned()),
            }),
        }
    }
}

/// Columns by name with what each says; the others are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping(pub BTreeMap<String, Target>);

impl Mapping {
    /// What the names of columns say by themselves: a field's own name (as our files have it) or its words in any of the
    /// four languages; `about:en` or `about_en` for a language.
    pub fn guess(kind: &Kind, columns: &[String], words: &Words) -> Mapping {
        let mut found = BTreeMap::new();
        for column in columns {
            if let Some(target) = target(kind, column, words)
                && !found.values().any(|known| *known == target)
            {
                found.insert(column.clone(), target);
            }
        }
        Mapping(found)
    }
}

fn target(kind: &Kind, column: &str, words: &Words) -> Option<Target> {
    let name = fold(column).replace([' ', '-'], "_");
    match name.as_str() {
        "id" => return Some(Target::Id),
        "key" | "clave" => return Some(Target::Key),
        "source" | "evidence" | "fuente" => return Some(Target::Source),
        "confidence" | "confianza" => return Some(Target::Confidence),
        "confirmed_on" => return Some(Target::ConfirmedOn),
        _ => {}
    }
    if let Some((name, lang)) = name.rsplit_once([':', '_'])
        && Lang::from_code(lang).is_some()
        && let Some(field) = kind.field(name).filter(|field| matches!(field.form, Form::Tongues))
    {
        return Some(Target::FieldIn(field.name.to_owned(), lang.to_owned()));
    }
    let is_named = |field: &&Field| {
        let said = |lang| words.speak(lang).t(&kind.key(&format!("field-{}", field.name)));
        field.name == name
            || [Lang::Es, Lang::En, Lang::Pt, Lang::Fr].into_iter().any(|lang| fold(&said(lang)) == fold(column))
    };
    kind.asked().find(is_named).map(|field| Target::Field(field.name.to_owned()))
}
