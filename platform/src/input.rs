//! Opening what a command line names: a file, a packed file, or standard input.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, stdin};
use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;

use anyhow::Result;
use flate2::read::MultiGzDecoder;

use crate::fault;

/// Largest file taken whole.
const MOST_BYTES: u64 = 1 << 30;

/// All bytes of a file; `-` is standard input, a packed file is unpacked.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader(path)?.take(MOST_BYTES).read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    Ok(bytes)
}

/// All of a file as text.
pub fn text(path: &Path) -> Result<String> {
    String::from_utf8(bytes(path)?).map_err(|error| fault::input(format!("{}: {error}", path.display())))
}

/// A file to be read through; a packed one, on standard input too, is unpacked.
fn reader(path: &Path) -> Result<Box<dyn BufRead>> {
    if path == Path::new("-") {
        return Ok(unpacked(BufReader::new(stdin())));
    }
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    Ok(unpacked(BufReader::new(file)))
}

fn unpacked<R: Read + 'static>(mut reader: BufReader<R>) -> Box<dyn BufRead> {
    let packed = reader.fill_buf().is_ok_and(|start| start.starts_with(&[0x1f, 0x8b]));
    if packed { Box::new(BufReader::new(MultiGzDecoder::new(reader))) } else { Box::new(reader) }
}

fn unreadable(path: &Path, error: &std::io::Error) -> anyhow::Error {
    fault::input(format!("{}: {error}", path.display()))
}

/// The lines of a file, one by one, with their numbers from 1 on.
pub struct Lines {
    path: PathBuf,
    reader: Box<dyn BufRead>,
    number: usize,
}

impl Lines {
    /// Of a file; `-` is standard input.
    pub fn of(path: &Path) -> Result<Lines> {
        Ok(Lines { path: path.to_owned(), reader: reader(path)?, number: 0 })
    }

    /// The next line; one that is no UTF-8 is a line all the same. A file that cannot be read on ends the work: a folder,
    /// a packed file that was cut, a disk that fails would else be asked for ever.
    pub fn next_line(&mut self) -> Result<Option<(usize, Result<String, FromUtf8Error>)>> {
        let mut line = Vec::new();
        self.reader
            .read_until(b'\n', &mut line)
            .map_err(|error| fault::input(format!("{}, after line {}: {error}", self.path.display(), self.number)))?;
        if line.is_empty() {
            return Ok(None);
        }
        self.number += 1;
        while line.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            line.pop();
        }
        Ok(Some((self.number, String::from_utf8(line))))
    }
}
