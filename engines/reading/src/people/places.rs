//! Names that are of places: listed, made as names of places are, or told by the word before them.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::place_names::long_place_names;

static PLACES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../../data/places.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split('|')).collect()
});

/// Countries, cities and media that stand for those who speak for them, and names that only places bear.
pub(super) fn is_place_or_medium(doc: &Doc<'_>, name: &Range<usize>) -> bool {
    let plain = crate::fold::folded(doc.surface(name));
    doc.known.is_place(&plain)
        || PLACES.contains(plain.as_str())
        || name.len() > 1 && (is_made_as_place(doc, name) || long_place_names().contains(&plain))
}

/// "Puerto Escondido", "Santa Lucía", "Orange County": no given name, though many bear such names.
fn is_made_as_place(doc: &Doc<'_>, name: &Range<usize>) -> bool {
    doc.is(name.start, Small::PlaceFirst) || doc.is(name.end - 1, Small::PlaceLast)
}

/// "el municipio de Ana María", "la calle Benito Juárez": the word before says what bears the name.
pub(super) fn is_called_place(doc: &Doc<'_>, name: &Range<usize>) -> bool {
    let Some(before) = name.start.checked_sub(1) else { return false };
    let stands = |at: usize| {
        let is_led = at.checked_sub(1).is_some_and(|led| doc.is_det(led) || doc.is_any(led, &[Small::Prep, Small::Of]));
        is_led || doc.word(at).capital
    };
    let right_before = doc.is_any(before, &[Small::PlaceNoun, Small::NamedAfter]) && stands(before);
    let with_of = doc.is(before, Small::Of)
        && before.checked_sub(1).is_some_and(|noun| doc.is(noun, Small::PlaceNoun) && stands(noun));
    right_before || with_of
}

/// "en Francisco Morazán", "desde Santa Elena": where something happens; "confía en Ana Ruiz" is somebody.
pub(super) fn is_where(doc: &Doc<'_>, name: &Range<usize>) -> bool {
    let Some(before) = name.start.checked_sub(1) else { return false };
    let trusts = |at: usize| {
        let lower = doc.word(at).lower.as_str();
        let stems = [
            "conf", "cre", "piens", "pens", "inspir", "acred", "trust", "believ", "interest", "invest", "reca",
            "centr", "foc",
        ];
        stems.iter().any(|stem| lower.starts_with(stem))
    };
    matches!(doc.word(before).lower.as_str(), "en" | "em" | "in" | "desde" | "hacia")
        && !(before.saturating_sub(2)..before).any(trusts)
}
