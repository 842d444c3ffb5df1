//! What a developer waits for after an edit.

use std::fs::File;
use std::process::Command;
use std::time::{Instant, SystemTime};

use anyhow::{Context, Result, ensure};

use crate::figure::{Sheet, root};

/// The template that is touched.
const TEMPLATE: &str = "rooms/watch/templates/article.html";
/// Builds measured; the median is told.
const BUILDS: usize = 3;

/// Touches a template and builds the program, some times over.
pub fn measure(sheet: &mut Sheet) -> Result<()> {
    build().context("building first, so that only the template is new")?;
    let mut times = Vec::new();
    for _ in 0..BUILDS {
        let file = File::options().append(true).open(root().join(TEMPLATE));
        file.and_then(|file| file.set_modified(SystemTime::now())).with_context(|| format!("touching {TEMPLATE}"))?;
        let began = Instant::now();
        build()?;
        times.push(began.elapsed().as_secs_f64());
    }
    times.sort_by(f64::total_cmp);
    let median = times.get(BUILDS / 2).copied().unwrap_or(f64::NAN);
    sheet.put("rebuild", median, "s", &format!("touch {TEMPLATE}; cargo build -p atalaya, median of {BUILDS}"));
    Ok(())
}

fn build() -> Result<()> {
    let ended = Command::new("cargo").args(["build", "--quiet", "-p", "atalaya"]).current_dir(root()).status();
    ensure!(ended.context("starting cargo")?.success(), "the build failed");
    Ok(())
}
