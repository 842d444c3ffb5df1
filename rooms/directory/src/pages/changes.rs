//! What was changed, when, by whom, from what to what.

use platform::time;
use platform::web::Ask;

use super::said;
use crate::draft::Draft;
use crate::model::Outlet;
use crate::store::History;

/// One change, as editors see it.
pub struct Change {
    pub iso: String,
    pub when: String,
    pub who: String,
    pub fields: Vec<FieldChange>,
    /// Left out, or taken in again: in words.
    pub standing: Option<String>,
}

/// A field with two texts.
pub struct FieldChange {
    pub label: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// The changes of an outlet, newest first.
pub fn changes(ask: &Ask, outlet: &Outlet, history: &[History]) -> Vec<Change> {
    let states = std::iter::once(outlet).chain(history.iter().map(|change| &change.before));
    history
        .iter()
        .zip(states)
        .map(|(change, after)| Change {
            iso: time::rfc3339(change.at),
            when: ask.speech.instant_short(change.at, &outlet.zone),
            who: change.who.clone(),
            fields: differences(ask, &Draft::of(&change.before), &Draft::of(after)),
            standing: standing(ask, &change.before, after),
        })
        .collect()
}

/// The fields in which two drafts differ.
pub fn differences(ask: &Ask, before: &Draft, after: &Draft) -> Vec<FieldChange> {
    let differ = Draft::FIELDS.iter().filter(|field| before.text(field) != after.text(field));
    differ
        .map(|field| FieldChange {
            label: said::field(&ask.speech, field),
            before: said::value(&ask.speech, before, field),
            after: said::value(&ask.speech, after, field),
        })
        .collect()
}

fn standing(ask: &Ask, before: &Outlet, after: &Outlet) -> Option<String> {
    match (before.left_out_at, after.left_out_at) {
        (None, Some(_)) => {
            let ground = after.left_out_ground.clone().unwrap_or_default();
            Some(ask.speech.with("directory-change-left-out", &[("ground", ground.into())]))
        }
        (Some(_), None) => Some(ask.t("directory-change-taken-in")),
        _ => None,
    }
}
