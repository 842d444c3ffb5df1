//! What is proposed of a fact, value by value: what is meant, whether it is said already, and where it goes in the form of
//! the record.

use platform::text::fold;
use platform::web::Ask;
use platform::words::Lang;

use crate::body::Body;
use crate::import::Lists;
use crate::kind::{Field, Form, Kind};
use crate::pages::said::Sayer;
use crate::store::{Proposed, ProposedValue};
use crate::value::{Confidence, Statement, Value};

/// A value as the form of the record would hold it.
pub(super) struct Meant {
    /// Its text.
    pub text: String,
    /// The language it is said in, of what is said in languages.
    pub lang: Option<String>,
}

/// Where a text goes among the values of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Beside them.
    Beside,
    /// In place of one of them, by its number.
    Instead(usize),
    /// In place of all of them.
    InsteadOfAll,
}

/// The values that are proposed, each as it was sent.
pub(super) fn sent(proposed: &Proposed) -> Vec<ProposedValue> {
    match proposed.values.is_empty() {
        true => vec![ProposedValue { text: proposed.value.clone(), lang: None }],
        false => proposed.values.clone(),
    }
}

/// What the form of a record that says this would hold for them; or the catalogue key of why it cannot.
pub(super) fn meant(
    ask: &Ask,
    sayer: &Sayer,
    kind: &'static Kind,
    body: &Body,
    (field, proposed): (&'static Field, &Proposed),
    values: &[ProposedValue],
) -> Result<Vec<Meant>, &'static str> {
    if values.len() > 1 && !field.many {
        return Err("records-proposal-not-read");
    }
    let value = |value: &ProposedValue| -> Result<Meant, &'static str> {
        let text = text(ask, sayer, kind, field, (proposed.lang.as_str(), value.text.trim()));
        let text = text.ok_or("records-proposal-not-read")?;
        let lang = match field.form {
            Form::Tongues => Some(language(field, body, proposed, value).ok_or("records-proposal-no-language")?),
            _ => None,
        };
        Ok(Meant { text, lang })
    };
    values.iter().map(value).collect()
}

/// The text that a form would hold for what somebody wrote in a language; none where it is none of what can be chosen, or
/// several of it, or a row of parts.
fn text(
    ask: &Ask,
    sayer: &Sayer,
    kind: &'static Kind,
    field: &'static Field,
    (lang, text): (&str, &str),
) -> Option<String> {
    match field.form {
        Form::Parts(_) => None,
        Form::Country | Form::Language | Form::Choice(_) | Form::Term(_) => {
            let speech = ask.node.words.speak(Lang::from_code(lang).unwrap_or_default());
            let lists = Lists::of(kind, &ask.node.words, sayer.vocabularies(), &speech);
            match lists.read("", field, text) {
                Some(read) => read.ok(),
                None => field.read(text, sayer.vocabularies()).ok().map(|value| value.plain()),
            }
        }
        _ => Some(text.to_owned()),
    }
}

/// The language of a value: its own, else that in which its sender wrote, else the one in which alone the record says it.
fn language(field: &Field, body: &Body, proposed: &Proposed, value: &ProposedValue) -> Option<String> {
    let written = value.lang.as_deref().unwrap_or(&proposed.lang);
    if !written.is_empty() {
        return Some(written.to_owned());
    }
    match body.all(field.name) {
        [only] => only.lang.clone(),
        _ => None,
    }
}

/// Does a statement say this, in whatever notation?
pub(super) fn says(sayer: &Sayer, field: &Field, statement: &Statement, meant: &Meant) -> bool {
    if matches!(field.form, Form::Tongues) && statement.lang != meant.lang {
        return false;
    }
    let text = meant.text.as_str();
    match (&statement.value, &field.form) {
        (Value::Record(id), _) => id == text || fold(&sayer.record(id).text) == fold(text),
        // a term that is out of use is not read any more, and said all the same
        (value, _) => value.plain() == text || field.read(text, sayer.vocabularies()).is_ok_and(|read| read == *value),
    }
}

/// The place that goes without asking: of one value its own, of what is said in several languages that of its language,
/// else beside what is said.
pub(super) fn usual(field: &Field, body: &Body, lang: Option<&str>) -> Place {
    let said = body.all(field.name);
    match field.form {
        Form::Tongues => {
            let same = said.iter().position(|statement| statement.lang.as_deref() == lang);
            same.map_or(Place::Beside, Place::Instead)
        }
        _ if field.many => Place::Beside,
        _ => Place::InsteadOfAll,
    }
}

/// How sure a value is that is taken up unseen from somebody's word: no surer than what it takes the place of.
pub(super) fn confidence(said: &[Statement], place: Place) -> Confidence {
    let gone: &[Statement] = match place {
        Place::Beside => &[],
        Place::Instead(at) => said.get(at..=at).unwrap_or_default(),
        Place::InsteadOfAll => said,
    };
    gone.iter().map(|statement| statement.confidence).fold(Confidence::Medium, Confidence::min)
}

/// Puts a value in its place among the rows that a form holds. What was known of the value that it replaces is not known of
/// it; who sees it stays as it was.
pub(super) fn put(field: &Field, place: Place, meant: &Meant, typed: &mut Vec<(String, String)>) -> String {
    let at = match place {
        Place::Beside => typed.iter().filter_map(|(name, _)| row(field, name)).max().map_or(0, |last| last + 1),
        Place::Instead(at) => at,
        Place::InsteadOfAll => 0,
    };
    let name = format!("{}.{at}", field.name);
    let shown = format!("{name}.shown");
    typed.retain(|(known, _)| match (row(field, known), place) {
        (None, _) | (Some(_), Place::Beside) => true,
        (Some(row), Place::Instead(at)) => row != at || *known == shown,
        (Some(_), Place::InsteadOfAll) => *known == shown,
    });
    if let Some(lang) = &meant.lang {
        typed.push((format!("{name}.lang"), lang.clone()));
    }
    typed.push((name.clone(), meant.text.clone()));
    name
}

/// The row of a field that a name in a form is of.
pub(super) fn row(field: &Field, name: &str) -> Option<usize> {
    let rest = name.strip_prefix(field.name)?.strip_prefix('.')?;
    rest.split('.').next()?.parse().ok()
}
