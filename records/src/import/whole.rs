//! What a kind asks of what a record says as a whole.

use platform::words::Arg;

use crate::body::Body;
use crate::kind::{Kind, MOST_ROWS};

/// A field, the catalogue key of what to do, and its arguments.
pub(super) type Unmet = (&'static str, &'static str, Vec<(&'static str, Arg)>);

/// Fields that would say more than a form holds, and those that must say something and would not. `before` is what the
/// record says now.
pub(super) fn unmet(kind: &Kind, before: Option<&Body>, body: &Body) -> Vec<Unmet> {
    let mut unmet: Vec<Unmet> = Vec::new();
    for field in kind.fields {
        // those that an older import brought may stay
        let known = before.map_or(0, |before| before.all(field.name).len());
        if body.all(field.name).len() > MOST_ROWS.max(known) {
            unmet.push((field.name, "records-form-rows-many", vec![("n", MOST_ROWS.into())]));
        }
    }
    let missing = kind.fields.iter().filter(|field| field.required && body.all(field.name).is_empty());
    unmet.extend(missing.map(|field| (field.name, "records-import-missing", Vec::new())));
    unmet
}

/// What does not agree with itself.
pub(super) fn at_odds(kind: &Kind, body: &Body) -> impl Iterator<Item = Unmet> + use<> {
    (kind.rules.check)(body).into_iter().map(|(field, key)| (field, key, Vec::new()))
}
