//! Writes the index (CDXJ) of the segment on standard input, its lines sorted, and says on standard error how the
//! segment ends. `cargo run -p warc --example index -- NAME < NAME`

use std::io::{self, Write};

use warc::cdxj::{self, Line};
use warc::{Limits, Place, digest_agrees, scan};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "stdin.warc.gz".to_owned());
    let mut records = scan(io::stdin().lock(), 0, &Limits::default());
    let mut lines = Vec::new();
    let mut wrong = 0;
    for found in records.by_ref() {
        let place = Place { offset: found.offset, length: found.length };
        lines.extend(Line::of(&found.record, place, &name).map(|line| cdxj::write(&line)));
        let stated = found.record.header("WARC-Block-Digest").filter(|_| found.is_whole());
        wrong += usize::from(stated.is_some_and(|stated| digest_agrees(stated, &found.record.block) == Some(false)));
    }
    lines.sort();
    for line in lines {
        writeln!(io::stdout(), "{line}")?;
    }
    writeln!(io::stderr(), "{:?}; blocks that do not have their digest: {wrong}", records.ending())?;
    Ok(())
}
