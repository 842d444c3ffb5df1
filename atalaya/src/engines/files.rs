//! Opening what a command line names: a file, a packed file, or standard input.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, stdin};
use std::path::Path;

use anyhow::Result;
use flate2::read::MultiGzDecoder;
use platform::fault;

/// Largest file taken whole.
const MOST_BYTES: u64 = 1 << 30;

/// All bytes of a file; `-` is standard input, a packed file is unpacked.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader(path)?
        .take(MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|error| fault::input(format!("{}: {error}", path.display())))?;
    Ok(bytes)
}

/// All of a file as text.
pub fn text(path: &Path) -> Result<String> {
    String::from_utf8(bytes(path)?).map_err(|error| fault::input(format!("{}: {error}", path.display())))
}

/// The lines of a file, to be read one by one.
pub fn reader(path: &Path) -> Result<Box<dyn BufRead>> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(stdin())));
    }
    let file = File::open(path).map_err(|error| fault::input(format!("{}: {error}", path.display())))?;
    let mut reader = BufReader::new(file);
    let packed = reader.fill_buf().is_ok_and(|start| start.starts_with(&[0x1f, 0x8b]));
    Ok(if packed { Box::new(BufReader::new(MultiGzDecoder::new(reader))) } else { Box::new(reader) })
}
