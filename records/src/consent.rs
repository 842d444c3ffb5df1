//! Consent of a person to be listed, as a fact of her record: what was asked or said, on which day, how, and under which
//! text. The last one counts; all of them stay in the history, until she has everything erased.

use std::collections::BTreeMap;

use crate::body::Body;
use crate::kind::{CONSENT, Field, Form, Shown};
use crate::value::{Statement, Value};

/// The field; a kind that has it is of people.
pub const FIELD: &str = CONSENT;
/// The number of the text under which consent is asked now, `records-consent-text-1`. Another text gets another number.
pub const TEXT: &str = "1";

const PARTS: &[Field] = &[
    Field::new("consent_state", Form::Choice(&["asked", "given", "refused", "withdrawn", "public-function"]))
        .required(),
    Field::new("consent_on", Form::Date).required(),
    Field::new("consent_how", Form::Line).required(),
    Field::new("consent_what", Form::Line),
];

/// The field for the list of a kind's fields; only members see it.
pub const fn field() -> Field {
    Field::new(FIELD, Form::Parts(PARTS)).many().for_members()
}

/// What was asked or said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Asked, not answered.
    Asked,
    /// Given.
    Given,
    /// Refused: she was never listed.
    Refused,
    /// Withdrawn: she is listed no more.
    Withdrawn,
    /// Not needed: she speaks in a public office, as an official source says.
    PublicFunction,
}

impl Consent {
    /// Its word in the field and in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Consent::Asked => "asked",
            Consent::Given => "given",
            Consent::Refused => "refused",
            Consent::Withdrawn => "withdrawn",
            Consent::PublicFunction => "public-function",
        }
    }

    fn parse(word: &str) -> Option<Consent> {
        use Consent::{Asked, Given, PublicFunction, Refused, Withdrawn};
        [Asked, Given, Refused, Withdrawn, PublicFunction].into_iter().find(|consent| consent.word() == word)
    }

    /// Did she say that she does not want to be listed?
    pub fn is_no(self) -> bool {
        matches!(self, Consent::Refused | Consent::Withdrawn)
    }
}

/// What was said last, with its day.
pub fn of(body: &Body) -> Option<(Consent, String)> {
    body.all(FIELD).iter().rev().find_map(|statement| {
        let state = Consent::parse(statement.value.part("consent_state")?)?;
        Some((state, statement.value.part("consent_on").unwrap_or_default().to_owned()))
    })
}

/// May everybody see a record that says this? One of a person only where she agreed or speaks in a public office; one of
/// an institution's unit unless it asked not to be listed.
pub fn opens(body: &Body, is_person: bool) -> bool {
    match of(body) {
        Some((Consent::Given | Consent::PublicFunction, _)) => true,
        Some((Consent::Refused | Consent::Withdrawn, _)) => false,
        Some((Consent::Asked, _)) | None => !is_person,
    }
}

/// Says one more.
pub fn say(body: &mut Body, state: Consent, day: &str, how: &str, what: &str) {
    let parts = [("consent_state", state.word()), ("consent_on", day), ("consent_how", how), ("consent_what", what)];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
    let parts: BTreeMap<String, String> = parts.map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let statement =
        Statement { confirmed_on: Some(day.to_owned()), shown: Shown::Members, ..Statement::of(Value::Parts(parts)) };
    body.say(FIELD, statement);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_counts_and_a_person_without_one_is_not_seen() {
        let mut body = Body::new();
        assert!(!opens(&body, true) && opens(&body, false));
        for (state, person, unit) in [
            (Consent::Asked, false, true),
            (Consent::Given, true, true),
            (Consent::Withdrawn, false, false),
            (Consent::PublicFunction, true, true),
            (Consent::Refused, false, false),
        ] {
            say(&mut body, state, "2026-03-01", "por su enlace", "");
            assert_eq!(of(&body), Some((state, "2026-03-01".to_owned())));
            assert_eq!((opens(&body, true), opens(&body, false)), (person, unit), "{}", state.word());
        }
    }
}
