//! The parent's side.

use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use document::Document;
use rustix::process::Signal;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;

use super::{Answer, COMMAND, Limits, Refusal};
use crate::config::Config;

/// Bytes that a child may answer: the text that the engine gives at most, escaped.
const MOST_ANSWER: u64 = 64 << 20;
/// Bytes of what a child says on standard error that are looked at.
const MOST_SAID: u64 = 4 << 10;

/// Reads documents, each in a child process of its own, so many at once.
#[derive(Debug)]
pub struct Reader {
    program: PathBuf,
    limits: Limits,
    places: Semaphore,
}

/// How a child ended.
struct Ended {
    answer: Vec<u8>,
    said: String,
    status: ExitStatus,
}

impl Reader {
    /// With the limits of the configuration; the children run this very program, even where its file was replaced.
    pub fn new(config: &Config) -> Reader {
        let limits =
            Limits { memory: config.document_memory, seconds: config.document_seconds, bytes: config.document_bytes };
        let program = config.document_program.clone();
        Reader { program, limits, places: Semaphore::new(config.documents_at_once) }
    }

    /// What a document holds, or why it is not read. An error is a fault of this system, never of the document.
    pub async fn read(&self, bytes: &[u8]) -> Result<Result<Document, Refusal>> {
        if bytes.len() > self.limits.bytes {
            return Ok(Err(Refusal::TooLarge));
        }
        let _place = self.places.acquire().await.context("waiting for a place to read a document")?;
        let mut child = self.start()?;
        let time = Duration::from_secs(self.limits.seconds);
        let Ok(ended) = tokio::time::timeout(time, ended(&mut child, bytes)).await else {
            child.kill().await.context("ending the reading of a document")?;
            return Ok(Err(Refusal::TooSlow));
        };
        match ended.context("reading a document")? {
            Some(ended) => told(ended),
            None => {
                child.kill().await.context("ending the reading of a document")?;
                Ok(Err(Refusal::TooLarge))
            }
        }
    }

    fn start(&self) -> Result<Child> {
        let Limits { memory, seconds, bytes } = &self.limits;
        Command::new(&self.program)
            .arg(COMMAND)
            .args([memory.to_string(), seconds.to_string(), bytes.to_string()])
            // variables hold passwords
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("starting the reading of a document")
    }
}

/// Sends the document and waits for the answer; none where it is longer than an answer may be.
async fn ended(child: &mut Child, bytes: &[u8]) -> std::io::Result<Option<Ended>> {
    let (input, output, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let send = async move {
        if let Some(mut input) = input {
            // who refuses early does not hear the rest, and says why in its answer
            let _ = input.write_all(bytes).await;
        }
    };
    let ((), answer, said) = tokio::join!(send, up_to(output, MOST_ANSWER, false), up_to(errors, MOST_SAID, true));
    let Some(answer) = answer? else { return Ok(None) };
    let said = String::from_utf8_lossy(&said?.unwrap_or_default()).into_owned();
    Ok(Some(Ended { answer, said, status: child.wait().await? }))
}

/// All of a stream, or its beginning where the rest may be left (heard and thrown away); none where it is too long.
async fn up_to(
    stream: Option<impl AsyncRead + Unpin>,
    most: u64,
    rest_may_be_left: bool,
) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let Some(mut stream) = stream else { return Ok(Some(bytes)) };
    (&mut stream).take(most).read_to_end(&mut bytes).await?;
    if rest_may_be_left {
        tokio::io::copy(&mut stream, &mut tokio::io::sink()).await?;
    } else if stream.read(&mut [0]).await? > 0 {
        return Ok(None);
    }
    Ok(Some(bytes))
}

fn told(ended: Ended) -> Result<Result<Document, Refusal>> {
    if ended.status.success() {
        let answer = serde_json::from_slice(&ended.answer).context("a document's reader gave no answer")?;
        return Ok(match answer {
            Answer::Document(document) => Ok(*document),
            Answer::Refusal(refusal) => Err(refusal),
        });
    }
    let Some(signal) = ended.status.signal().and_then(Signal::from_named_raw) else {
        bail!("a document's reader could not start: {}: {}", ended.status, ended.said.trim());
    };
    Ok(Err(match signal {
        Signal::XCPU => Refusal::TooSlow,
        // the system ends whoever takes too much of what all share
        Signal::KILL => Refusal::TooMuchMemory,
        Signal::ABORT if ended.said.contains("memory allocation of") => Refusal::TooMuchMemory,
        // a full stack: nested without end
        _ => Refusal::Broken,
    }))
}
