//! The checks of `fuzz/` without its tools: seeds are changed by chance, for so many seconds a check. It sees no
//! coverage, so it finds less than a fuzzer; it needs nothing but this workspace.
//!
//! `cargo run -p benches --example mutate -- [SECONDS] [CHECK …]`

#[path = "../../fuzz/src/lib.rs"]
mod checks;

use std::panic::catch_unwind;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Largest input made.
const MOST_BYTES: usize = 64 << 10;
/// An answer that takes longer is a fault too.
const LONGEST: Duration = Duration::from_secs(2);
/// Pieces that parsers care for, put in anywhere.
const PIECES: [&[u8]; 24] = [
    b"<",
    b">",
    b"</",
    b"<![CDATA[",
    b"]]>",
    b"&#x110000;",
    b"&amp;amp;",
    b"\"",
    b"'",
    b"\r\n\r\n",
    b"\0",
    b"\xff\xfe",
    b"\xc3",
    b"\xf0\x9f\x98\x80",
    b"%",
    b"%c3",
    b"://",
    b"\x1f\x8b\x08",
    b"-1",
    b"99999999999999999999",
    b";",
    b"|",
    "\u{130}\u{df}\u{fb01}".as_bytes(),
    "\u{202e}\u{301}".as_bytes(),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(10);
    let named: Vec<String> = arguments.collect();
    let mut broken = false;
    for (name, check) in checks::CHECKS.iter().filter(|(name, _)| named.is_empty() || named.iter().any(|n| n == name)) {
        broken |= !hold(name, *check, Duration::from_secs(seconds));
    }
    if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Runs one check until the time is over or it fails; the input that broke it is kept in the system's folder for
/// passing files.
fn hold(name: &str, check: fn(&[u8]), time: Duration) -> bool {
    let seeds = seeds(name);
    let mut chance = Chance(0x2545_f491_4f6c_dd1d);
    let (began, mut tried) = (Instant::now(), 0u64);
    while began.elapsed() < time {
        let input = if tried < seeds.len() as u64 { seeds[tried as usize].clone() } else { chance.changed(&seeds) };
        let asked = Instant::now();
        let held = catch_unwind(|| check(&input)).is_ok();
        if !held || asked.elapsed() > LONGEST {
            let file = std::env::temp_dir().join(format!("atalaya-broken-{name}"));
            let kept = std::fs::write(&file, &input).is_ok();
            eprintln!("{name}: broken (held: {held}, {:?}), kept: {kept}, {}", asked.elapsed(), file.display());
            return false;
        }
        tried += 1;
    }
    eprintln!("{name}: {tried} inputs held");
    true
}

fn seeds(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/seeds")).join(name);
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = files.map(|file| file.path()).collect();
    paths.sort();
    paths.iter().filter_map(|path| std::fs::read(path).ok()).chain([Vec::new()]).collect()
}

/// Numbers that look drawn by chance (xorshift; Marsaglia, 2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }

    /// A seed, changed in one to eight places.
    fn changed(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(8) {
            let (from, length) = (self.below(bytes.len() + 1), self.below(64));
            let to = (from + length).min(bytes.len());
            match self.below(6) {
                0 => drop(bytes.drain(from..to)),
                1 => bytes.truncate(from),
                2 => {
                    let again: Vec<u8> = bytes[from..to].repeat(1 + self.below(20));
                    bytes.splice(from..from, again);
                }
                3 => {
                    let piece = PIECES[self.below(PIECES.len())];
                    bytes.splice(from..from, piece.iter().copied());
                }
                4 => {
                    let other = &seeds[self.below(seeds.len())];
                    let start = self.below(other.len() + 1);
                    bytes.splice(from..to, other[start..].iter().copied());
                }
                _ => {
                    let value = self.below(256) as u8;
                    bytes.get_mut(from).into_iter().for_each(|byte| *byte = value);
                }
            }
        }
        bytes.truncate(MOST_BYTES);
        bytes
    }
}
