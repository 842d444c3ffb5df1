//! How far a negation or a verb reaches.

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::words::Kind;

/// How far before a term its verb may stand.
pub(super) const GOVERNS: usize = 8;

/// The verb of being or naming whose object a term is; none where another verb or a new clause stands between.
pub(super) fn governing_verb(doc: &Doc<'_>, from: usize, first: usize) -> Option<usize> {
    let least = first.saturating_sub(GOVERNS).max(from);
    for at in (least..first).rev() {
        if doc.is_any(at, &[Small::Wording, Small::Attributes]) {
            return Some(at);
        }
        if doc.is(at, Small::Being) {
            return is_complement(doc, at, first).then_some(at);
        }
        let opens =
            doc.is_any(at, &[Small::Comp, Small::Rel, Small::But]) && !doc.is_any(at, &[Small::Denies, Small::Prep]);
        if opens || ends_scope(doc, at) || doc.is_verb_like(at) {
            return None;
        }
    }
    None
}

/// "no se trata de una oleada", "no hay pruebas de una invasión"; but "no hay trabajo para los ilegales" speaks of work,
/// and "nunca hubo tantos ilegales" of their number.
fn is_complement(doc: &Doc<'_>, verb: usize, first: usize) -> bool {
    let mut between = verb + 1..first;
    let counts = between.clone().any(|at| doc.is(at, Small::Compares));
    let is_led = |at: usize| at == verb + 1 || doc.is_any(at - 1, &[Small::Existence, Small::WordNoun, Small::Dubbed]);
    !counts && between.all(|at| !doc.is(at, Small::Prep) || doc.is_det(at) || is_led(at))
}

/// Neither a negation before it nor a verb reaches beyond such a sign.
pub(super) fn ends_scope(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    word.is_sign(';') || word.is_sign(':') || word.is_sign('.') || word.kind == Kind::Line || doc.is(at, Small::But)
}
