//! `atalaya reading train`: a model from texts that people labelled.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use platform::fault;
use platform::input;
use platform::out::say;
use reading::model::{LabelModel, LabelledText, train};
use serde::Deserialize;

use super::lines;

#[derive(Args)]
pub struct Train {
    /// JSON lines {title?, text, labels: […]}, or {title?, text, label}; `-` is standard input
    file: PathBuf,
    /// Where the model goes
    #[arg(long)]
    out: PathBuf,
}

/// A line with its labels as a list, or with one.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    title: Option<String>,
    text: String,
    #[serde(default)]
    labels: Vec<String>,
    #[serde(default)]
    label: Option<String>,
}

/// Trains, writes the model, and says how well it did on texts held out.
pub fn run(asked: &Train, json: bool) -> Result<()> {
    let model =
        train(&texts(&asked.file)?).map_err(|error| fault::input(format!("{}: {error}", asked.file.display())))?;
    let written = serde_json::to_vec(&model).context("writing the model")?;
    let mut out = std::fs::File::create(&asked.out).with_context(|| format!("making {}", asked.out.display()))?;
    out.write_all(&written)
        .and_then(|()| out.sync_all())
        .with_context(|| format!("writing {}", asked.out.display()))?;
    for label in &model.labels {
        tell(label, json);
    }
    Ok(())
}

fn texts(file: &Path) -> Result<Vec<LabelledText>> {
    let lines: Vec<Line> = lines::all(file, &input::text(file)?)?;
    let labelled = |Line { title, text, mut labels, label }: Line| {
        labels.extend(label);
        LabelledText { title, text, labels }
    };
    Ok(lines.into_iter().map(labelled).collect())
}

/// A label with its score.
pub fn tell(label: &LabelModel, json: bool) {
    let score = &label.held_out;
    let (precision, recall, f1) = (score.precision(), score.recall(), score.f1());
    if json {
        say(&serde_json::json!({
            "label": label.label, "n": score.n, "examples": score.right + score.missed,
            "precision": precision, "recall": recall, "f1": f1, "heard": label.is_heard(),
        })
        .to_string());
        return;
    }
    let share = |share: Option<f64>| share.map_or_else(|| "-".to_owned(), |share| format!("{share:.3}"));
    say(&format!(
        "{}: precision {}  recall {}  F1 {f1:.3}  n {} ({} with the label){}",
        label.label,
        share(precision),
        share(recall),
        score.n,
        score.right + score.missed,
        if label.is_heard() { "" } else { "  silent: below the floor" }
    ));
}
