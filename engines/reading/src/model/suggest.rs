//! What a model suggests of a text, with the words that weighed most.

use serde::{Deserialize, Serialize};

use super::features::features;
use super::{Model, sigmoid};

const MOST_WORDS_SHOWN: usize = 6;

/// A judgement to be looked at by a person.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Suggestion {
    /// The label.
    pub label: String,
    /// How sure the model is, 0 to 1.
    pub confidence: f64,
    /// The words that weighed most for it.
    pub evidence: Vec<String>,
    /// F1 of the label on texts held out.
    pub held_out_f1: f64,
    /// Texts held out.
    pub held_out_n: usize,
}

impl Model {
    /// The labels that fit a text, the surest first. Those below the floor are never told.
    pub fn suggest(&self, title: Option<&str>, text: &str) -> Vec<Suggestion> {
        let features = features(title, text);
        let mut suggestions = Vec::new();
        for label in self.labels.iter().filter(|label| label.is_heard()) {
            let mut parts: Vec<(f32, Option<&str>)> = features
                .iter()
                .map(|feature| (label.weight(feature.number) * feature.value, feature.words.as_deref()))
                .collect();
            let confidence = sigmoid(label.bias + parts.iter().map(|(part, _)| part).sum::<f32>());
            if confidence < 0.5 {
                continue;
            }
            parts.retain(|(part, words)| *part > 0.0 && words.is_some());
            parts.sort_by(|a, b| b.0.total_cmp(&a.0));
            suggestions.push(Suggestion {
                label: label.label.clone(),
                confidence: (f64::from(confidence) * 100.0).round() / 100.0,
                evidence: parts
                    .iter()
                    .filter_map(|(_, words)| *words)
                    .take(MOST_WORDS_SHOWN)
                    .map(str::to_owned)
                    .collect(),
                held_out_f1: (label.held_out.f1() * 1000.0).round() / 1000.0,
                held_out_n: label.held_out.n,
            });
        }
        suggestions.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then_with(|| a.label.cmp(&b.label)));
        suggestions
    }
}
