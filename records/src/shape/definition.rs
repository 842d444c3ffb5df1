//! A definition as it is kept, written in files and read from them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::kind::{Field, Form};

/// Texts by language (`es`, `en`, `pt`, `fr`); Spanish must be there.
pub type Labels = BTreeMap<String, String>;

/// What the name of each kind of their own begins with, for the same reason.
pub(crate) const OWN_KIND: &str = "x-";
/// Where records of such kinds stand, each under the rest of its kind's name.
pub(crate) const OWN_HOME: &str = "/registros";

/// What was added to a kind, or a kind of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// What it is called and who changes its records; none of a kind that the program has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<OwnKind>,
    /// The fields added, in their order.
    #[serde(default)]
    pub fields: Vec<OwnField>,
    /// The name of a vocabulary; none of a kind.
    #[serde(default, skip_serializing_if = "Labels::is_empty")]
    pub vocabulary: Labels,
}

/// The words of a kind of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnKind {
    /// One of them.
    pub one: Labels,
    /// All of them, the title of their list.
    pub many: Labels,
    /// What stands in the list, in a sentence.
    #[serde(default, skip_serializing_if = "Labels::is_empty")]
    pub about: Labels,
    /// Who enters and changes records.
    #[serde(default)]
    pub editors: Editors,
    /// Is it out of use? Its records stay and are seen; none is entered any more.
    #[serde(default, skip_serializing_if = "is_no")]
    pub retired: bool,
}

/// Who enters and changes records of a kind of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Editors {
    /// Editors, coordinators, administrators.
    #[default]
    Editors,
    /// Coordinators and administrators only.
    Coordinators,
}

/// A field that was added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnField {
    /// Its word in files, forms and addresses: `x_funder`.
    pub name: String,
    /// What it is called.
    pub labels: Labels,
    /// What the form says of it.
    #[serde(default, skip_serializing_if = "Labels::is_empty")]
    pub hints: Labels,
    /// What is written in it, one of [`FORMS`]: `line`, `tongues`, `text`, `date`, …; `term:VOCABULARY` or
    /// `record:KIND,KIND`.
    pub form: String,
    /// Of a `choice`: what can be chosen, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<OwnChoice>,
    /// Of a `table`: what stands in each of its rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<OwnPart>,
    /// May it be said more than once?
    #[serde(default, skip_serializing_if = "is_no")]
    pub many: bool,
    /// Must it be said? Only of kinds of their own: records of others are there without it.
    #[serde(default, skip_serializing_if = "is_no")]
    pub required: bool,
    /// Do only members of an observatory see it?
    #[serde(default, skip_serializing_if = "is_no")]
    pub members: bool,
    /// Are lists narrowed by it?
    #[serde(default, skip_serializing_if = "is_no")]
    pub narrows: bool,
    /// The element of Dublin Core as which other libraries harvest it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dublin_core: Option<String>,
    /// Is it out of use? What records say in it stays and is seen; nothing new is asked.
    #[serde(default, skip_serializing_if = "is_no")]
    pub retired: bool,
}

/// Something that can be chosen in a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnChoice {
    /// Its word in files and addresses.
    pub word: String,
    /// What it is called.
    pub labels: Labels,
}

/// A part of the rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnPart {
    /// Its word in files and forms: `x_amount`.
    pub name: String,
    /// What it is called.
    pub labels: Labels,
    /// What is written in it: one of [`PART_FORMS`].
    pub form: String,
}

impl OwnField {
    /// Takes over what another version of it has beyond this one: what records may say by now.
    pub fn keep(&mut self, other: &OwnField) {
        self.many |= other.many;
        for choice in &other.choices {
            if !self.choices.iter().any(|known| known.word == choice.word) {
                self.choices.push(choice.clone());
            }
        }
        for part in &other.parts {
            if !self.parts.iter().any(|known| known.name == part.name) {
                self.parts.push(part.clone());
            }
        }
    }

    /// Is what is written in it the same, as far as another version goes? Choices and parts may be added.
    pub fn is_written_as(&self, was: &OwnField) -> bool {
        let has_choice = |choice: &OwnChoice| self.choices.iter().any(|known| known.word == choice.word);
        let has_part =
            |part: &OwnPart| self.parts.iter().any(|known| known.name == part.name && known.form == part.form);
        self.form == was.form && was.choices.iter().all(has_choice) && was.parts.iter().all(has_part)
    }
}

fn is_no(flag: &bool) -> bool {
    !flag
}

/// A field in which one of its own choices is chosen.
const CHOICE: &str = "choice";
/// A field of rows that have several parts.
const TABLE: &str = "table";
/// What can be written in an added field, by its words in definitions and catalogue keys. A list that editors keep and
/// that grows is a vocabulary; one that belongs to the definition is a choice.
pub(crate) const FORMS: [&str; 15] = [
    "line", "tongues", "text", "date", "number", "address", "mail", "code", "country", "language", "person", "term",
    "record", CHOICE, TABLE,
];
/// What can be written in a part of a table; of terms and records with what they name.
pub(crate) const PART_FORMS: [&str; 10] =
    ["line", "date", "number", "address", "code", "country", "language", "person", "term", "record"];
/// The elements of Dublin Core (Dublin Core Metadata Element Set, 1.1) that an added field may be.
pub(crate) const DUBLIN_CORE: [&str; 12] = [
    "subject",
    "description",
    "creator",
    "contributor",
    "publisher",
    "date",
    "type",
    "format",
    "source",
    "language",
    "coverage",
    "rights",
];

/// The form of an added field; none where its word is none. What it names lives as long as the program, as all kinds do.
pub(crate) fn form_of(field: &OwnField) -> Option<Form> {
    Some(match field.form.as_str() {
        CHOICE => Form::Choice(Vec::leak(field.choices.iter().map(|choice| leaked(&choice.word)).collect())),
        TABLE => {
            let part = |part: &OwnPart| Some(Field::new(leaked(&part.name), part_form(&part.form)?));
            Form::Parts(Vec::leak(field.parts.iter().map(part).collect::<Option<Vec<_>>>()?))
        }
        word => plain_form(word)?,
    })
}

/// The form of a part.
pub(crate) fn part_form(word: &str) -> Option<Form> {
    let plain = word.split(':').next().unwrap_or_default();
    plain_form(word).filter(|_| PART_FORMS.contains(&plain))
}

fn plain_form(word: &str) -> Option<Form> {
    Some(match word.split_once(':') {
        Some(("term", vocabulary)) if !vocabulary.is_empty() => Form::Term(leaked(vocabulary)),
        Some(("record", kinds)) if !kinds.is_empty() => {
            let kinds: Vec<&'static str> = kinds.split(',').map(leaked).collect();
            Form::Record(Vec::leak(kinds))
        }
        None => match word {
            "line" => Form::Line,
            "tongues" => Form::Tongues,
            "text" => Form::Text,
            "date" => Form::Date,
            "number" => Form::Number,
            "address" => Form::Address,
            "mail" => Form::Mail,
            "code" => Form::Code,
            "country" => Form::Country,
            "language" => Form::Language,
            "person" => Form::Person,
            _ => return None,
        },
        _ => return None,
    })
}

/// The word of a form, without what it names.
pub(crate) fn word_of(form: &Form) -> &'static str {
    match form {
        Form::Line | Form::Word(_) => "line",
        Form::Tongues => "tongues",
        Form::Text => "text",
        Form::Date => "date",
        Form::Number => "number",
        Form::Address => "address",
        Form::Mail => "mail",
        Form::Code => "code",
        Form::Country => "country",
        Form::Language => "language",
        Form::Person => "person",
        Form::Term(_) => "term",
        Form::Record(_) => "record",
        Form::Choice(_) => CHOICE,
        Form::Parts(_) => TABLE,
    }
}

/// A text that lives as long as the program.
pub(super) fn leaked(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_its_word() {
        for word in FORMS {
            let form = match word {
                "term" => "term:topics".to_owned(),
                "record" => "record:law,treaty".to_owned(),
                word => word.to_owned(),
            };
            let form = form_of(&OwnField { form, ..OwnField::default() });
            assert_eq!(form.as_ref().map(word_of), Some(word));
        }
    }
}
