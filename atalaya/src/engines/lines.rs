//! Reading and writing lines; a bad one is reported and the batch goes on.

use std::io::Write;
use std::path::Path;
use std::string::FromUtf8Error;

use anyhow::{Context, Result};
use platform::fault;
use platform::input::Lines;
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Lines worked on side by side.
const CHUNK: usize = 512;

/// Writes results and counts what could not be done.
pub struct Out {
    out: std::io::BufWriter<std::io::Stdout>,
    good: usize,
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
        Out { out: std::io::BufWriter::new(std::io::stdout()), good: 0, bad: 0 }
    }

    /// One result.
    pub fn line(&mut self, value: &Value) -> Result<()> {
        self.good += 1;
        self.write(value)
    }

    fn write(&mut self, value: &Value) -> Result<()> {
        serde_json::to_writer(&mut self.out, value).context("writing")?;
        self.out.write_all(b"\n").context("writing")
    }

    /// One item that could not be done.
    pub fn bad(&mut self, bad: Bad) -> Result<()> {
        self.bad += 1;
        self.write(&json!({ "id": bad.id, "error": { "code": bad.code, "message": bad.message } }))
    }

    /// Ends: says how many could not be done. Bad input where none could.
    pub fn end(mut self) -> Result<()> {
        self.out.flush().context("writing")?;
        match (self.bad, self.good) {
            (0, _) => Ok(()),
            (bad, 0) => {
                Err(fault::input(format!("none of the {bad} items could be read; each has a line with its error")))
            }
            (bad, _) => {
                eprintln!("atalaya: {bad} items could not be read; each has a line with its error");
                Ok(())
            }
        }
    }
}

/// Reads a file line by line, works on many lines side by side, writes in the order read.
pub fn each_line(path: &Path, out: &mut Out, work: impl Fn(usize, &str) -> Result<Value, Bad> + Sync) -> Result<()> {
    let mut lines = Lines::of(path)?;
    loop {
        let mut chunk = Vec::with_capacity(CHUNK);
        let mut ended = Ok(());
        while chunk.len() < CHUNK {
            match lines.next_line() {
                Ok(Some(line)) => chunk.push(line),
                Ok(None) => break,
                Err(error) => {
                    // what was read before is still told
                    ended = Err(error);
                    break;
                }
            }
        }
        if chunk.is_empty() {
            return ended;
        }
        let done: Vec<Option<Result<Value, Bad>>> = chunk
            .into_par_iter()
            .map(|(number, line)| match line {
                Ok(line) if line.trim().is_empty() => None,
                Ok(line) => Some(work(number, &line)),
                Err(error) => Some(Err(broken(number, &error))),
            })
            .collect();
        for result in done.into_iter().flatten() {
            match result {
                Ok(value) => out.line(&value)?,
                Err(bad) => out.bad(bad)?,
            }
        }
        ended?;
    }
}

/// A line that is no text.
pub fn broken(number: usize, error: &FromUtf8Error) -> Bad {
    Bad { id: number.into(), code: "line-broken", message: format!("line {number}: {error}") }
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
        Err(error) => Err(Bad { id: number.into(), code: "not-json", message: not_json(number, &error) }),
    }
}

/// The parser counts lines, too, and in one line it is always the first.
fn not_json(number: usize, error: &serde_json::Error) -> String {
    let (place, column) = (format!(" at line {} column {}", error.line(), error.column()), error.column());
    format!("line {number}, column {column}: {}", error.to_string().replace(&place, ""))
}

/// A text field of an object.
pub fn text<'a>(object: &'a Value, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}
