//! The child's side.

use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Seek, Write, stdin, stdout};
use std::process::ExitCode;

use anyhow::{Context, Result};
use rustix::process::{Resource, Rlimit, nice, setrlimit};

use super::{Answer, Limits, Refusal};
use crate::fault;

/// The word with which the program is started as such a child.
pub const COMMAND: &str = "read-document";

/// Bytes of stack for the reader: files nest deeply, honest ones less than this.
const STACK: usize = 32 << 20;
/// How much less urgent than the site a document is.
const NICE: i32 = 10;

/// Takes the limits that the arguments name (memory, seconds, bytes), reads a document from standard input, and writes
/// what it holds, or why it is not read, to standard output.
pub fn answer(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let numbers: Vec<u64> = arguments.into_iter().filter_map(|word| word.to_str()?.parse().ok()).collect();
    let mut limits = Limits::default();
    if let [memory, seconds, bytes] = numbers[..] {
        limits.memory = memory;
        limits.seconds = seconds;
        limits.bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
    }
    // what a parser says of itself when it gives up is the file's text, and belongs in no log
    std::panic::set_hook(Box::new(|_| {}));
    match limited(&limits) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error:#}");
            ExitCode::from(fault::SYSTEM)
        }
    }
}

fn limited(limits: &Limits) -> Result<()> {
    // opened now: later nothing can be
    let status = File::open("/proc/self/status").ok();
    limit(limits)?;
    let bytes = taken(limits.bytes)?;
    let (most, memory) = (limits.bytes, limits.memory);
    let reader = std::thread::Builder::new().stack_size(STACK).spawn(move || {
        let before = status.as_ref().and_then(peak);
        match read(&bytes, most) {
            Answer::Refusal(Refusal::Broken | Refusal::NoText)
                if before
                    .zip(status.as_ref().and_then(peak))
                    .is_some_and(|(before, after)| was_refused_memory(before, after, memory, bytes.len())) =>
            {
                Answer::Refusal(Refusal::TooMuchMemory)
            }
            answer => answer,
        }
    });
    let answer = reader.context("starting the reader")?.join().unwrap_or(Answer::Refusal(Refusal::Broken));
    let mut out = std::io::BufWriter::new(stdout().lock());
    serde_json::to_writer(&mut out, &answer).context("writing")?;
    out.flush().context("writing")
}

/// A parser that is refused memory may go on without the part that wanted it. A buffer that doubles had more than half of
/// the room that there was before it was refused the rest; an honest file needs its own size besides.
fn was_refused_memory(before: u64, after: u64, most: u64, size: usize) -> bool {
    let room = most.saturating_sub(before);
    after.saturating_sub(before) > (room / 2).saturating_add(size as u64)
}

/// From here on: so much memory and time, no file opened or written, no memory image left behind, and others go first.
fn limit(limits: &Limits) -> Result<()> {
    let at_most = |what: Resource, soft: u64, hard: u64| {
        setrlimit(what, Rlimit { current: Some(soft), maximum: Some(hard) }).context("limiting itself")
    };
    at_most(Resource::As, limits.memory, limits.memory)?;
    at_most(Resource::Cpu, limits.seconds, limits.seconds.saturating_add(1))?;
    at_most(Resource::Core, 0, 0)?;
    at_most(Resource::Fsize, 0, 0)?;
    at_most(Resource::Nofile, 3, 3)?;
    // some services forbid it; the limits hold all the same
    let _ = nice(NICE);
    Ok(())
}

/// Standard input, up to one byte more than is read.
fn taken(most: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stdin().lock().take(most as u64 + 1).read_to_end(&mut bytes).context("reading standard input")?;
    Ok(bytes)
}

fn read(bytes: &[u8], most: usize) -> Answer {
    let limits = document::Limits { bytes: most, ..document::Limits::default() };
    match document::read(bytes, &limits) {
        Ok(document) => Answer::Document(Box::new(document)),
        Err(refusal) => Answer::Refusal(refusal.into()),
    }
}

/// The most memory that this process had, in bytes.
fn peak(mut status: &File) -> Option<u64> {
    let mut text = String::new();
    status.rewind().ok()?;
    status.read_to_string(&mut text).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmPeak:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
}
