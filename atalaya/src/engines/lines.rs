//! Reading and writing lines; a bad one is reported and the batch goes on.

use std::io::{BufRead, Write};
use std::path::Path;

use anyhow::{Context, Result};
use platform::fault;
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::files;

/// Lines worked on side by side.
const CHUNK: usize = 512;

/// Writes results and counts what could not be done.
pub struct Out {
    out: std::io::BufWriter<std::io::Stdout>,
    bad: usize,
}

/// One item that could not be done.
pub struct Bad {
    /// Its identifier, or its line number.
    pub id: Value,
    /// A word for the kind of fault.
    pub code: &'static str,
    /// What was wrong.
    pub message: String,
}

impl Out {
    /// To standard output.
    pub fn new() -> Out {
        Out { out: std::io::BufWriter::new(std::io::stdout()), bad: 0 }
    }

    /// One result.
    pub fn line(&mut self, value: &Value) -> Result<()> {
        serde_json::to_writer(&mut self.out, value).context("writing")?;
        self.out.write_all(b"\n").context("writing")
    }

    /// One item that could not be done.
    pub fn bad(&mut self, bad: Bad) -> Result<()> {
        self.bad += 1;
        self.line(&json!({ "id": bad.id, "error": { "code": bad.code, "message": bad.message } }))
    }

    /// Ends: says how many could not be done.
    pub fn end(mut self) -> Result<()> {
        self.out.flush().context("writing")?;
        if self.bad > 0 {
            eprintln!("atalaya: {} items could not be read; each has a line with its error", self.bad);
        }
        Ok(())
    }
}

/// Reads a file line by line, works on many lines side by side, writes in the order read.
pub fn each_line(path: &Path, out: &mut Out, work: impl Fn(usize, &str) -> Result<Value, Bad> + Sync) -> Result<()> {
    let mut lines = files::reader(path)?.lines().enumerate();
    loop {
        let mut chunk = Vec::with_capacity(CHUNK);
        for (number, line) in lines.by_ref().take(CHUNK) {
            chunk.push((number + 1, line));
        }
        if chunk.is_empty() {
            return Ok(());
        }
        let done: Vec<Option<Result<Value, Bad>>> = chunk
            .into_par_iter()
            .map(|(number, line)| match line {
                Ok(line) if line.trim().is_empty() => None,
                Ok(line) => Some(work(number, &line)),
                Err(error) => Some(Err(Bad {
                    id: number.into(),
                    code: "line-broken",
                    message: format!("line {number}: {error}"),
                })),
            })
            .collect();
        for result in done.into_iter().flatten() {
            match result {
                Ok(value) => out.line(&value)?,
                Err(bad) => out.bad(bad)?,
            }
        }
    }
}

/// All lines of a text as values; one that cannot be read ends it, for what is made of the rest would be of another set.
pub fn all<T: DeserializeOwned>(path: &Path, text: &str) -> Result<Vec<T>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| {
            serde_json::from_str(line)
                .map_err(|error| fault::input(format!("{} line {}: {error}", path.display(), number + 1)))
        })
        .collect()
}

/// A line as a JSON object.
pub fn object(number: usize, line: &str) -> Result<Value, Bad> {
    match serde_json::from_str::<Value>(line) {
        Ok(value) if value.is_object() => Ok(value),
        Ok(_) => Err(Bad {
            id: number.into(),
            code: "not-an-object",
            message: format!("line {number}: a JSON object was expected"),
        }),
        Err(error) => Err(Bad { id: number.into(), code: "not-json", message: format!("line {number}: {error}") }),
    }
}

/// A text field of an object.
pub fn text<'a>(object: &'a Value, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}
