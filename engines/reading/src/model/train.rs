//! Training, and the test on texts held out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use xxhash_rust::xxh3::xxh3_64;

use super::features::{DIMENSIONS, features};
use super::{FORMAT, HeldOut, LabelModel, Model, sigmoid};

/// Times that each text is seen.
const ROUNDS: usize = 20;
/// The first step; later ones are smaller.
const STEP: f32 = 1.0;
/// Parts for the test.
const FOLDS: usize = 5;
/// Fewer texts than this teach nothing.
const LEAST_TEXTS: usize = 20;
/// Rare labels count more, up to this.
const MOST_WEIGHT: f32 = 6.0;
/// Weights kept of each label, the heaviest.
const MOST_FEATURES: usize = 20_000;

/// A text that people labelled.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
pub struct LabelledText {
    /// The headline.
    #[serde(default)]
    pub title: Option<String>,
    /// The body.
    pub text: String,
    /// What people said of it; empty: none of the labels.
    pub labels: Vec<String>,
}

/// Why nothing could be learnt.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TrainFault {
    /// Too few texts.
    #[error("{0} texts were given, and at least {least} are needed", least = LEAST_TEXTS)]
    FewTexts(usize),
    /// No label has texts with it and texts without it.
    #[error("no label stands on at least {least} texts and is missing from as many: there is nothing to tell apart", least = FOLDS)]
    NoLabel,
}

type Vector = Vec<(u32, f32)>;

/// Learns every label that stands on some texts and not on others.
pub fn train(texts: &[LabelledText]) -> Result<Model, TrainFault> {
    if texts.len() < LEAST_TEXTS {
        return Err(TrainFault::FewTexts(texts.len()));
    }
    let names: BTreeSet<&str> = texts.iter().flat_map(|text| text.labels.iter().map(String::as_str)).collect();
    let mut vectors: Vec<(u64, Vector, &LabelledText)> =
        texts.iter().map(|text| (order(text), vector(text), text)).collect();
    // their order in the file must not matter
    vectors.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.2.text.cmp(&b.2.text)));
    let weights = weights(&vectors);
    for (_, vector, _) in &mut vectors {
        vector.iter_mut().for_each(|(number, value)| *value *= weights.get(*number as usize).copied().unwrap_or(0.0));
    }
    let mut labels = Vec::new();
    for name in names {
        let has: Vec<bool> = vectors.iter().map(|(_, _, text)| text.labels.iter().any(|label| label == name)).collect();
        let with = has.iter().filter(|has| **has).count();
        if with < FOLDS || has.len() - with < FOLDS {
            continue;
        }
        let examples: Vec<(&Vector, bool)> = vectors.iter().map(|(_, vector, _)| vector).zip(has).collect();
        labels.push(label(name, &examples, &weights));
    }
    if labels.is_empty() {
        return Err(TrainFault::NoLabel);
    }
    Ok(Model { format: FORMAT, texts: texts.len(), folds: FOLDS, labels })
}

/// The inverse document frequency of each feature (Spärck Jones, 1972); none for what stands in one text only.
fn weights(vectors: &[(u64, Vector, &LabelledText)]) -> Vec<f32> {
    let mut texts = vec![0_u32; DIMENSIONS];
    for (number, _) in vectors.iter().flat_map(|(_, vector, _)| vector) {
        if let Some(count) = texts.get_mut(*number as usize) {
            *count += 1;
        }
    }
    let all = vectors.len() as f32;
    texts.into_iter().map(|count| if count < 2 { 0.0 } else { ((1.0 + all) / (1.0 + count as f32)).ln() }).collect()
}

fn order(text: &LabelledText) -> u64 {
    xxh3_64(text.text.as_bytes())
}

fn vector(text: &LabelledText) -> Vector {
    features(text.title.as_deref(), &text.text).into_iter().map(|feature| (feature.number, feature.value)).collect()
}

fn label(name: &str, examples: &[(&Vector, bool)], rarity: &[f32]) -> LabelModel {
    let parts = parts(examples);
    let mut held_out = HeldOut::default();
    for part in 0..FOLDS {
        let seen: Vec<(&Vector, bool)> =
            examples.iter().zip(&parts).filter(|(_, of)| **of != part).map(|(example, _)| *example).collect();
        let learnt = learn(&seen);
        for ((vector, has), _) in examples.iter().zip(&parts).filter(|(_, of)| **of == part) {
            held_out.n += 1;
            match (sigmoid(learnt.sum(vector)) >= 0.5, has) {
                (true, true) => held_out.right += 1,
                (true, false) => held_out.wrong += 1,
                (false, true) => held_out.missed += 1,
                (false, false) => {}
            }
        }
    }
    let learnt = learn(examples);
    // what a text holds is weighed by rarity once, here, so that reading need not know it
    let weighed = learnt.weights.iter().zip(rarity).map(|(weight, rarity)| weight * rarity);
    let mut kept: Vec<(u32, f32)> = (0..).zip(weighed).filter(|(_, weight)| weight.abs() > 1e-4).collect();
    kept.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then(a.0.cmp(&b.0)));
    kept.truncate(MOST_FEATURES);
    let kept: BTreeMap<u32, f32> = kept.into_iter().collect();
    LabelModel {
        label: name.to_owned(),
        held_out,
        bias: learnt.bias,
        features: kept.keys().copied().collect(),
        weights: kept.values().copied().collect(),
    }
}

/// The part of each example, so that each part has its share of both kinds.
fn parts(examples: &[(&Vector, bool)]) -> Vec<usize> {
    let mut counts = [0_usize, 0];
    let part = |(_, has): &(&Vector, bool)| {
        let count = if *has { &mut counts[1] } else { &mut counts[0] };
        *count += 1;
        *count % FOLDS
    };
    examples.iter().map(part).collect()
}

struct Learnt {
    weights: Vec<f32>,
    bias: f32,
}

impl Learnt {
    fn sum(&self, vector: &Vector) -> f32 {
        let weight = |number: u32| self.weights.get(number as usize).copied().unwrap_or(0.0);
        self.bias + vector.iter().map(|(number, value)| weight(*number) * value).sum::<f32>()
    }
}

/// Averaged stochastic gradient descent on the logistic loss. The average is kept by what each step adds times when it
/// was made, so that a step touches only the features of its text.
fn learn(examples: &[(&Vector, bool)]) -> Learnt {
    let with = examples.iter().filter(|(_, has)| *has).count().max(1);
    let rare = ((examples.len() - with) as f32 / with as f32).clamp(1.0, MOST_WEIGHT);
    let mut now = Learnt { weights: vec![0.0; DIMENSIONS], bias: 0.0 };
    let mut late = Learnt { weights: vec![0.0; DIMENSIONS], bias: 0.0 };
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut seed: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut steps = 0.0_f32;
    for _ in 0..ROUNDS {
        shuffle(&mut order, &mut seed);
        for (vector, has) in order.iter().filter_map(|at| examples.get(*at)) {
            let step = STEP / (1.0 + STEP * 0.002 * steps).powf(0.75);
            let (target, weight) = if *has { (1.0, rare) } else { (0.0, 1.0) };
            let change = step * weight * (target - sigmoid(now.sum(vector)));
            for (number, value) in *vector {
                let at = *number as usize;
                if let (Some(slot), Some(past)) = (now.weights.get_mut(at), late.weights.get_mut(at)) {
                    *slot += change * value;
                    *past += steps * change * value;
                }
            }
            now.bias += change * 0.3;
            late.bias += steps * change * 0.3;
            steps += 1.0;
        }
    }
    let steps = steps.max(1.0);
    for (slot, past) in now.weights.iter_mut().zip(&late.weights) {
        *slot -= past / steps;
    }
    now.bias -= late.bias / steps;
    now
}

/// Fisher and Yates (1938) with a generator of its own (xorshift, Marsaglia 2003): the same order each time.
fn shuffle(order: &mut [usize], seed: &mut u64) {
    for last in (1..order.len()).rev() {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        let other = usize::try_from(*seed % (last as u64 + 1)).unwrap_or(0);
        order.swap(last, other);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn texts(count: usize) -> Vec<LabelledText> {
        let text = |number: usize| {
            let filler = ["mercado", "lluvia", "tren", "escuela", "río"][number % 5];
            let (body, labels) = match number % 3 {
                0 => (
                    format!("Los mareros y la amenaza {filler} {number}: crimen y miedo."),
                    vec!["security".to_owned()],
                ),
                1 => (format!("Una madre llora, esperanza y sueños {filler} {number}."), vec!["human".to_owned()]),
                _ => (format!("El presupuesto de {filler} subió {number} puntos."), Vec::new()),
            };
            LabelledText { title: None, text: body, labels }
        };
        (0..count).map(text).collect()
    }

    #[test]
    fn what_can_be_told_apart_is_learnt_and_the_test_says_so() {
        let model = train(&texts(120)).unwrap();
        let names: Vec<&str> = model.labels.iter().map(|label| label.label.as_str()).collect();
        assert_eq!(names, ["human", "security"]);
        assert!(
            model.labels.iter().all(|label| label.is_heard() && label.held_out.n == 120),
            "{:?}",
            model.labels[0].held_out
        );
        let said = model.suggest(None, "La madre tiene esperanza");
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].label, "human");
        assert!(said[0].evidence.contains(&"esperanza".to_owned()), "{said:?}");
    }

    #[test]
    fn labels_at_random_stay_silent() {
        let mut texts = texts(150);
        for (number, text) in texts.iter_mut().enumerate() {
            text.labels =
                if xxh3_64(&number.to_le_bytes()).is_multiple_of(2) { vec!["coin".to_owned()] } else { Vec::new() };
        }
        let model = train(&texts).unwrap();
        assert!(!model.labels[0].is_heard() || model.labels[0].held_out.f1() < 0.7, "{:?}", model.labels[0].held_out);
    }

    #[test]
    fn the_order_of_the_texts_does_not_matter() {
        let mut texts = texts(60);
        let model = train(&texts).unwrap();
        texts.reverse();
        assert_eq!(train(&texts).unwrap(), model);
    }

    #[test]
    fn too_little_is_refused() {
        assert_eq!(train(&texts(10)), Err(TrainFault::FewTexts(10)));
        let mut same = texts(30);
        same.iter_mut().for_each(|text| text.labels = vec!["all".to_owned()]);
        assert_eq!(train(&same), Err(TrainFault::NoLabel));
    }
}
