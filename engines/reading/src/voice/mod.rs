//! Whose words a marked term is: the outlet's own, somebody's whom it quotes, or words it keeps at arm's length.
//!
//! A term between quotation marks or within reported speech is quoted. It is critical where the text speaks of the word
//! ("mal llamados", "el término"), denies it ("ningún ser humano es ilegal", "no son una invasión") or condemns the
//! sentence that holds it (after the classes of counter-speech in HateCheck, Röttger et al., 2021). Critical prevails:
//! who quotes a denial does not use the word.

mod critical;
mod mentioned;
mod place;
mod quoted;
mod scope;

use serde::{Deserialize, Serialize};

use crate::doc::Doc;
use crate::quotes::Quote;
use crate::span::Span;
use place::Place;

/// Whose words.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// The outlet's.
    Own,
    /// Of others whom it quotes.
    Quoted,
    /// Named in order to be denied, condemned or kept at a distance.
    Critical,
}

/// Whose words stand at a span of a text.
pub(crate) fn voice(doc: &Doc<'_>, quotes: &[Quote], span: Span) -> Voice {
    let place = Place::of(doc, span);
    if critical::is_critical(doc, &place) {
        return Voice::Critical;
    }
    let after = quotes.partition_point(|quote| quote.span.start <= span.start);
    let nearest = after.checked_sub(1).and_then(|place| quotes.get(place));
    let in_quote = nearest.is_some_and(|quote| span.end <= quote.span.end);
    if in_quote || doc.marks.at(place.words.start).is_some() || quoted::is_attributed(doc, &place) {
        return Voice::Quoted;
    }
    Voice::Own
}
