//! Trains a model on labelled texts and prints how well each label does on texts held out, for measuring.
//!
//! `cargo run -p reading --example train -- labels.jsonl`
//!
//! A line is `{"title":…,"text":…,"labels":[…]}`.

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::time::Instant;

use reading::model::{LabelledText, train};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("the file is missing")?;
    let lines = std::fs::read_to_string(file)?;
    let texts: Vec<LabelledText> = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let start = Instant::now();
    let model = train(&texts)?;
    println!("{} texts in {:.1} s", model.texts, start.elapsed().as_secs_f64());
    for label in &model.labels {
        let held_out = &label.held_out;
        println!(
            "{}: precision {:.3} recall {:.3} F1 {:.3} n {} heard {}",
            label.label,
            held_out.precision().unwrap_or(0.0),
            held_out.recall().unwrap_or(0.0),
            held_out.f1(),
            held_out.n,
            label.is_heard()
        );
    }
    Ok(())
}
