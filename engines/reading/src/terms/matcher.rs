//! One pattern tried at one place of a text.

use std::ops::Range;

use super::forms::{Ready, ReadyPart};
use super::tokens::{Token, Tokens};

/// A phrase found: its words, and of each the form and the word it is a form of.
pub(crate) struct Hit {
    pub(crate) words: Range<usize>,
    pub(crate) forms: Vec<(usize, String)>,
}

/// Tries a pattern with its first part at a word; of several ways, that with the shortest gaps.
pub(crate) fn match_at(pattern: &Ready, tokens: &Tokens<'_>, start: usize) -> Option<Hit> {
    let before = start.checked_sub(1).and_then(|at| tokens.get(at)).filter(|_| !is_parted(tokens, start));
    if !fits(&pattern.before, tokens, before) {
        return None;
    }
    let mut trail = Vec::new();
    let end = parts_from(pattern, &pattern.parts, tokens, (start, start), &mut trail)?;
    (end > start).then_some(Hit { words: start..end, forms: trail })
}

/// Where the parts end when they begin at `at`.
fn parts_from(
    pattern: &Ready,
    parts: &[ReadyPart],
    tokens: &Tokens<'_>,
    (start, at): (usize, usize),
    trail: &mut Vec<(usize, String)>,
) -> Option<usize> {
    let Some((first, rest)) = parts.split_first() else {
        let behind = tokens.get(at).filter(|token| !token.is_parted);
        return fits(&pattern.behind, tokens, behind).then_some(at);
    };
    let goes_on = |at: usize| at == start || !is_parted(tokens, at);
    let taken = |choice: &super::forms::Choice, trail: &mut Vec<(usize, String)>| {
        let token = tokens.get(at).filter(|_| goes_on(at))?;
        let base = choice.take(tokens, token)?;
        let length = trail.len();
        trail.push((at, base.to_owned()));
        let end = parts_from(pattern, rest, tokens, (start, at + 1), trail);
        if end.is_none() {
            trail.truncate(length);
        }
        end
    };
    match first {
        ReadyPart::Word(choice) => taken(choice, trail),
        ReadyPart::Maybe(choice) => {
            taken(choice, trail).or_else(|| parts_from(pattern, rest, tokens, (start, at), trail))
        }
        ReadyPart::Gap(width) => {
            for skipped in 0..=*width {
                if skipped > 0 && !(tokens.get(at + skipped - 1).is_some() && goes_on(at + skipped - 1)) {
                    return None;
                }
                if let Some(end) = parts_from(pattern, rest, tokens, (start, at + skipped), trail) {
                    return Some(end);
                }
            }
            None
        }
    }
}

fn is_parted(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.get(at).is_none_or(|token| token.is_parted)
}

fn fits(beside: &Option<(super::forms::Choice, bool)>, tokens: &Tokens<'_>, token: Option<&Token>) -> bool {
    match beside {
        None => true,
        Some((choice, is_wanted)) => {
            token.map_or(choice.start, |token| choice.take(tokens, token).is_some()) == *is_wanted
        }
    }
}
