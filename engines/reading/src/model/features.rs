//! A text as a vector: words, pairs of neighbours, and pieces of words, hashed.

use std::collections::BTreeMap;

use xxhash_rust::xxh3::xxh3_64;

use crate::fold::{folded, is_of_word};

/// The length of the vector, a power of two.
pub(super) const DIMENSIONS: usize = 1 << 18;
/// Words of a text that are read; what follows changes little and would take time.
const MOST_WORDS: usize = 4000;
/// Letters of a piece.
const PIECE: usize = 4;

/// A feature with its value, and the words it stands for where it stands for words.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Feature {
    pub(super) number: u32,
    pub(super) value: f32,
    pub(super) words: Option<String>,
}

/// The features of a text, by their numbers; the vector has length one.
pub(super) fn features(title: Option<&str>, text: &str) -> Vec<Feature> {
    let mut counts: BTreeMap<u32, (f32, Option<String>)> = BTreeMap::new();
    let mut add = |name: &str, times: f32, words: Option<&str>| {
        let slot = counts.entry(number(name)).or_insert((0.0, None));
        slot.0 += times;
        if slot.1.is_none() {
            slot.1 = words.map(str::to_owned);
        }
    };
    for (part, times) in [(title.unwrap_or_default(), 2.0), (text, 1.0)] {
        let mut before: Option<String> = None;
        for word in part.split(|c| !is_of_word(c)).filter(|word| !word.is_empty()).take(MOST_WORDS) {
            let plain = folded(word);
            add(&format!("w {plain}"), times, Some(&plain));
            if let Some(before) = &before {
                let pair = format!("{before} {plain}");
                add(&format!("p {pair}"), times, Some(&pair));
            }
            let letters: Vec<char> = format!("^{plain}$").chars().take(24).collect();
            for piece in letters.windows(PIECE) {
                add(&format!("c {}", piece.iter().collect::<String>()), times * 0.3, None);
            }
            before = Some(plain);
        }
    }
    let mut features: Vec<Feature> = counts
        .into_iter()
        .map(|(number, (count, words))| Feature { number, value: (1.0 + count).ln(), words })
        .collect();
    let length = features.iter().map(|feature| feature.value * feature.value).sum::<f32>().sqrt();
    if length > 0.0 {
        features.iter_mut().for_each(|feature| feature.value /= length);
    }
    features
}

fn number(name: &str) -> u32 {
    u32::try_from(xxh3_64(name.as_bytes()) & (DIMENSIONS as u64 - 1)).unwrap_or(0)
}
