//! Quotations and their speakers.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::rate::Rate;
use crate::fold::{folded, is_of_word};
use crate::quotes::{Quote, QuoteType, SpeakerKind};

/// A text with what people found in it.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldText {
    /// Its identifier.
    pub id: String,
    /// Its language, where the set says it.
    #[serde(default)]
    pub lang: Option<String>,
    /// The country whose press it is like, where the set says it.
    #[serde(default)]
    pub country: Option<String>,
    /// Its headline, which is not read with it.
    #[serde(default)]
    pub title: Option<String>,
    /// The text.
    pub text: String,
    /// Its quotations.
    pub quotes: Vec<GoldQuote>,
}

/// A quotation as a person marked it; places are code points of the text, the end excluded.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldQuote {
    /// How it is given.
    #[serde(rename = "type")]
    pub kind: QuoteType,
    /// Where it begins.
    pub start: usize,
    /// One after its end.
    pub end: usize,
    /// Who says it, as written; none where nobody is named.
    pub speaker: Option<String>,
    /// Where that stands.
    #[serde(default)]
    pub speaker_start: Option<usize>,
    /// One after its end.
    #[serde(default)]
    pub speaker_end: Option<usize>,
    /// Woman, man, group, institution or unknown.
    pub speaker_sex: SpeakerKind,
}

/// How well quotations are found where a found one must share so much with a marked one.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    /// The share of shared code points in those that either covers (Jaccard 1901) from which two are the same.
    pub overlap: f64,
    /// Of those found, how many are marked.
    pub precision: Rate,
    /// Of those marked, how many are found.
    pub recall: Rate,
    /// The harmonic mean of both.
    pub f1: f64,
    /// Of those matched, how many have the right speaker: spans that overlap, or a common word of four letters.
    pub speaker: Rate,
    /// Of those matched, how many have the right sex.
    pub sex: Rate,
}

/// The figures of a set of texts.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteScore {
    /// Texts.
    pub texts: usize,
    /// Found at overlap 0.3: that it is there.
    pub loose: Found,
    /// Found at overlap 0.8: with the right borders.
    pub strict: Found,
    /// Women among the women and men who are quoted: as marked.
    pub women_marked: Rate,
    /// The same as found.
    pub women_found: Rate,
}

/// Scores what was found in each text.
pub fn score_quotes(texts: &[(GoldText, Vec<Quote>)]) -> QuoteScore {
    QuoteScore {
        texts: texts.len(),
        loose: found_at(texts, 0.3),
        strict: found_at(texts, 0.8),
        women_marked: women(texts.iter().flat_map(|(gold, _)| gold.quotes.iter().map(|quote| quote.speaker_sex))),
        women_found: women(texts.iter().flat_map(|(_, found)| found.iter().map(|quote| quote.speaker_sex))),
    }
}

/// Women among the women and men of these.
fn women(sexes: impl Iterator<Item = SpeakerKind>) -> Rate {
    let both: Vec<_> = sexes.filter(|sex| matches!(sex, SpeakerKind::Woman | SpeakerKind::Man)).collect();
    Rate::of(both.iter().filter(|sex| **sex == SpeakerKind::Woman).count(), both.len())
}

fn found_at(texts: &[(GoldText, Vec<Quote>)], overlap: f64) -> Found {
    let (mut marked, mut found, mut matched, mut speakers, mut sexes) = (0, 0, 0, 0, 0);
    for (gold, quotes) in texts {
        marked += gold.quotes.len();
        found += quotes.len();
        for (want, got) in matches(&gold.quotes, quotes, overlap) {
            matched += 1;
            speakers += usize::from(is_same_speaker(want, got));
            sexes += usize::from(want.speaker_sex == got.speaker_sex);
        }
    }
    let (precision, recall) = (Rate::of(matched, found), Rate::of(matched, marked));
    let (p, r) = (precision.share.unwrap_or(0.0), recall.share.unwrap_or(0.0));
    Found {
        overlap,
        precision,
        recall,
        f1: if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 },
        speaker: Rate::of(speakers, matched),
        sex: Rate::of(sexes, matched),
    }
}

/// Each with at most one other, those that share most first.
pub(super) fn matches<'a>(gold: &'a [GoldQuote], quotes: &'a [Quote], overlap: f64) -> Vec<(&'a GoldQuote, &'a Quote)> {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (i, want) in gold.iter().enumerate() {
        for (j, got) in quotes.iter().enumerate() {
            let shared = shared(want, got);
            if shared > 0.0 && shared >= overlap {
                pairs.push((shared, i, j));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut taken, mut used) = (HashSet::new(), HashSet::new());
    let mut matched = Vec::new();
    for (_, i, j) in pairs {
        if !taken.contains(&i) && !used.contains(&j) {
            taken.insert(i);
            used.insert(j);
            matched.push((&gold[i], &quotes[j]));
        }
    }
    matched
}

pub(super) fn shared(want: &GoldQuote, got: &Quote) -> f64 {
    let both = want.end.min(got.span.end).saturating_sub(want.start.max(got.span.start));
    let either = want.end.max(got.span.end) - want.start.min(got.span.start);
    if both == 0 { 0.0 } else { both as f64 / either as f64 }
}

pub(super) fn is_same_speaker(want: &GoldQuote, got: &Quote) -> bool {
    match (want.speaker.as_deref().filter(|s| !s.is_empty()), got.speaker.as_deref().filter(|s| !s.is_empty())) {
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
        (Some(wanted), Some(found)) => {
            let overlaps = match (want.speaker_start, want.speaker_end, got.speaker_start, got.speaker_end) {
                (Some(a), Some(b), Some(c), Some(d)) => b.min(d) > a.max(c),
                _ => false,
            };
            let long = |text: &str| -> HashSet<String> {
                let words = text.split(|c| !is_of_word(c)).map(folded);
                words.filter(|word| word.chars().count() >= 4).collect()
            };
            overlaps || !long(wanted).is_disjoint(&long(found))
        }
    }
}
