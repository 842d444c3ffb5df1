//! How two states of a record differ, field by field, in words.

use super::said::Sayer;
use crate::body::Difference;
use crate::kind::Kind;

/// A field with what is said no more and what is said now.
pub struct FieldChange {
    /// Its name.
    pub label: String,
    /// What was said.
    pub gone: Vec<String>,
    /// What is said.
    pub new: Vec<String>,
    /// Is the same said, and only its source, its confirmation or who sees it different?
    pub only_known_of_it: bool,
}

/// The differences in words.
pub fn changes(sayer: &Sayer, kind: &Kind, differences: &[Difference]) -> Vec<FieldChange> {
    let change = |difference: &Difference| FieldChange {
        label: match kind.field(&difference.field) {
            Some(field) => sayer.field(kind, field.name),
            None => difference.field.clone(),
        },
        gone: sayer.lines(kind, &difference.field, &difference.gone),
        new: sayer.lines(kind, &difference.field, &difference.new),
        only_known_of_it: difference.gone.len() == difference.new.len()
            && difference.gone.iter().zip(&difference.new).all(|(gone, new)| gone.says_the_same(new)),
    };
    differences.iter().map(change).collect()
}
