//! What is wrong, by kind: how often, and where it stands.

use std::collections::HashMap;

use serde::Serialize;

use super::people::{self, GoldPeople, is_same_name, link, mention_of};
use super::quotes::{GoldText, is_same_speaker, matches, shared};
use super::terms::{GoldSentence, pairs};
use crate::people::Person;
use crate::quotes::Quote;
use crate::reading::Mark;
use crate::span::Span;

/// Errors of one kind in a set.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ErrorKind {
    /// Such as `missed`, `voice critical → own`, `border: ends late`.
    pub kind: String,
    /// How many.
    pub count: usize,
}

/// How often each kind occurs, the most frequent first.
pub fn count(kinds: impl IntoIterator<Item = String>) -> Vec<ErrorKind> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for kind in kinds {
        *counts.entry(kind).or_default() += 1;
    }
    let mut all: Vec<ErrorKind> = counts.into_iter().map(|(kind, count)| ErrorKind { kind, count }).collect();
    all.sort_by(|a, b| b.count.cmp(&a.count).then(a.kind.cmp(&b.kind)));
    all
}

/// The errors in the terms of a text, with their places.
pub fn term_errors(gold: &GoldSentence, marks: &[Mark]) -> Vec<(String, Span)> {
    let pairs = pairs(gold, marks);
    let mut out = Vec::new();
    for want in &gold.marks {
        if !pairs.iter().any(|(found, _)| std::ptr::eq(*found, want)) {
            out.push(("missed".to_owned(), Span { start: want.start, end: want.end }));
        }
    }
    for mark in marks {
        if !pairs.iter().any(|(_, found)| std::ptr::eq(*found, mark)) {
            out.push(("false".to_owned(), mark.span));
        }
    }
    for (want, got) in pairs.iter().filter(|(want, got)| want.voice != got.voice) {
        let name = |voice| format!("{voice:?}").to_lowercase();
        out.push((format!("voice {} → {}", name(want.voice), name(got.voice)), got.span));
    }
    out
}

/// The errors in the quotations of a text, with their places.
pub fn quote_errors(gold: &GoldText, quotes: &[Quote]) -> Vec<(String, Span)> {
    /// From which overlap on two are the same quotation, and from which on their borders are right.
    const SAME: f64 = 0.3;
    const RIGHT: f64 = 0.8;
    /// Code points by which a border may differ: a mark, a stop.
    const SLACK: usize = 3;
    let pairs = matches(&gold.quotes, quotes, SAME);
    let name = |kind| format!("{kind:?}").to_lowercase();
    let mut out = Vec::new();
    for want in gold.quotes.iter().filter(|want| !pairs.iter().any(|(found, _)| std::ptr::eq(*found, *want))) {
        out.push((format!("missed: {}", name(want.kind)), Span { start: want.start, end: want.end }));
    }
    for got in quotes.iter().filter(|got| !pairs.iter().any(|(_, found)| std::ptr::eq(*found, *got))) {
        out.push((format!("false: {}", name(got.kind)), got.span));
    }
    for (want, got) in pairs {
        if shared(want, got) < RIGHT {
            let sides = borders(Span { start: want.start, end: want.end }, got.span, SLACK);
            out.extend(sides.into_iter().map(|what| (format!("border: {what}"), got.span)));
        }
        if !is_same_speaker(want, got) {
            let kind = match (&want.speaker, &got.speaker) {
                (Some(_), None) => "speaker: none found",
                (None, Some(_)) => "speaker: nobody is named",
                _ => "speaker: another",
            };
            out.push((kind.to_owned(), got.span));
        } else if want.speaker_sex != got.speaker_sex {
            out.push((format!("sex: {:?} → {:?}", want.speaker_sex, got.speaker_sex).to_lowercase(), got.span));
        }
    }
    out
}

/// The errors in the people of a text, with their places.
pub fn people_errors(gold: &GoldPeople, people: &[Person]) -> Vec<(String, Span)> {
    let pairs = people::pairs(gold, people);
    let mut out = Vec::new();
    for want in gold.people.iter().filter(|want| !pairs.iter().any(|(found, _)| std::ptr::eq(*found, *want))) {
        let is_in_another = people.iter().any(|got| link(want, got).is_some());
        let kind = if is_in_another { "two taken as one" } else { "missed" };
        out.push((kind.to_owned(), Span { start: want.start, end: want.end }));
    }
    for got in people.iter().filter(|got| !pairs.iter().any(|(_, found)| std::ptr::eq(*found, *got))) {
        let is_part = gold.people.iter().any(|want| link(want, got).is_some());
        let kind = if is_part { "split in two" } else { "false: no person" };
        out.push((kind.to_owned(), first_mention(got)));
    }
    for (want, got) in pairs {
        let at = mention_of(want, got);
        let place = at.unwrap_or_else(|| first_mention(got));
        if !is_same_name(want, got) {
            let marked = Span { start: want.start, end: want.end };
            let mut sides = at.map_or_else(Vec::new, |found| borders(marked, found, 0));
            if sides.is_empty() {
                sides.push("another form of the name");
            }
            out.extend(sides.into_iter().map(|what| (format!("border: {what}"), place)));
        }
        if want.sex != got.sex {
            out.push((format!("sex: {:?} → {:?}", want.sex, got.sex).to_lowercase(), place));
        }
    }
    out
}

/// Where somebody is first named; every person has a mention.
fn first_mention(person: &Person) -> Span {
    person.mentions.first().copied().unwrap_or(Span { start: 0, end: 0 })
}

/// On which sides a found span differs from the marked one by more than the slack.
fn borders(marked: Span, found: Span, slack: usize) -> Vec<&'static str> {
    let side = |marked: usize, found: usize, early: &'static str, late: &'static str| match found {
        _ if found + slack < marked => Some(early),
        _ if marked + slack < found => Some(late),
        _ => None,
    };
    let start = side(marked.start, found.start, "begins early", "begins late");
    let end = side(marked.end, found.end, "ends early", "ends late");
    start.into_iter().chain(end).collect()
}
