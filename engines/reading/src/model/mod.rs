//! A linear model that learns judgements from texts that people labelled, in seconds on one core, and says how well it did
//! on texts it had not seen.
//!
//! Words, pairs of words and pieces of words are hashed into one vector (Weinberger et al., 2009); each label has a
//! logistic regression, trained by averaged stochastic gradient descent (Polyak and Juditsky, 1992; Bottou, 2010). All of
//! it is deterministic: the same texts give the same model.

mod features;
mod suggest;
mod train;

use serde::{Deserialize, Serialize};

pub use suggest::Suggestion;
pub use train::{LabelledText, TrainFault, train};

/// Changes when models of another version are no longer understood.
const FORMAT: u32 = 1;
/// A label whose F1 on held-out texts is lower stays silent.
const FLOOR_F1: f64 = 0.6;
/// So does one with fewer examples.
const FLOOR_EXAMPLES: usize = 20;

/// What was learnt.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Model {
    format: u32,
    /// Texts it was trained on.
    pub texts: usize,
    /// Parts into which they were cut to test it: each was judged by a model that had not seen it.
    pub folds: usize,
    /// What it can say.
    pub labels: Vec<LabelModel>,
}

/// What was learnt of one label.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct LabelModel {
    /// Its name.
    pub label: String,
    /// How well it did on held-out texts.
    pub held_out: HeldOut,
    bias: f32,
    /// Numbers of features, ascending, and the weight of each.
    features: Vec<u32>,
    weights: Vec<f32>,
}

/// Counts on texts that the judging model had not seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct HeldOut {
    /// Texts judged.
    pub n: usize,
    /// Said and right.
    pub right: usize,
    /// Said and wrong.
    pub wrong: usize,
    /// Not said although right.
    pub missed: usize,
}

impl HeldOut {
    /// Of those said, the share that is right; none where nothing was said.
    pub fn precision(&self) -> Option<f64> {
        share(self.right, self.right + self.wrong)
    }

    /// Of those that are right, the share that was said.
    pub fn recall(&self) -> Option<f64> {
        share(self.right, self.right + self.missed)
    }

    /// The harmonic mean of both; 0 where nothing was right.
    pub fn f1(&self) -> f64 {
        share(2 * self.right, 2 * self.right + self.wrong + self.missed).unwrap_or(0.0)
    }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// What is wrong with a model that was read from a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ModelFault {
    /// Another version wrote it.
    #[error("the model is of format {0}, and format {expected} was expected: train it again", expected = FORMAT)]
    Format(u32),
    /// Features and weights do not fit each other.
    #[error("the weights of label number {0} are not in order: train it again")]
    Weights(usize),
}

impl Model {
    /// A model is checked once when it was read from a file.
    pub fn checked(self) -> Result<Model, ModelFault> {
        if self.format != FORMAT {
            return Err(ModelFault::Format(self.format));
        }
        for (number, label) in self.labels.iter().enumerate() {
            let in_order = label.features.is_sorted_by(|one, other| one < other);
            let finite = label.bias.is_finite() && label.weights.iter().all(|weight| weight.is_finite());
            if !in_order || !finite || label.features.len() != label.weights.len() {
                return Err(ModelFault::Weights(number + 1));
            }
        }
        Ok(self)
    }
}

impl LabelModel {
    /// Whether it did well enough on enough texts to be heard.
    pub fn is_heard(&self) -> bool {
        self.held_out.f1() >= FLOOR_F1 && self.held_out.right + self.held_out.missed >= FLOOR_EXAMPLES
    }

    fn weight(&self, feature: u32) -> f32 {
        let found = self.features.binary_search(&feature).ok();
        found.and_then(|at| self.weights.get(at)).copied().unwrap_or(0.0)
    }
}

fn sigmoid(sum: f32) -> f32 {
    1.0 / (1.0 + (-sum).exp())
}
