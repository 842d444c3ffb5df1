//! The measured program: found, run, watched from outside.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// The site must answer by then, or the figure is worthless.
const LONGEST_START: Duration = Duration::from_secs(60);

/// The program under measure.
pub struct Program {
    /// Its file.
    pub file: PathBuf,
}

/// A site that serves until this is dropped.
pub struct Serving {
    /// `127.0.0.1:PORT`
    pub address: String,
    /// From the process's start to its first answer.
    pub start: Duration,
    child: Child,
}

/// Memory of a process, in MB (10⁶ bytes).
#[derive(Clone, Copy)]
pub struct Memory {
    /// All pages in memory, shared ones and files among them.
    pub resident: f64,
    /// The same, shared pages by their share.
    pub proportional: f64,
    /// What only this process made, without files: what a server must have.
    pub anonymous: f64,
}

impl Program {
    /// The one named, else the one built beside this one.
    pub fn find(named: Option<PathBuf>) -> Result<Program> {
        let file = match named {
            Some(file) => file,
            None => std::env::current_exe().context("finding myself")?.with_file_name("atalaya"),
        };
        ensure!(file.is_file(), "{} is not there: build it first, or name it with --atalaya", file.display());
        Ok(Program { file })
    }

    /// A command with these arguments; no settings of the surroundings go in.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.file);
        command.args(arguments).stdin(Stdio::null());
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("ATALAYA_")) {
            command.env_remove(name);
        }
        // one address asks thousands of times in a measure
        command.env("ATALAYA_REQUESTS_A_MINUTE", "0").env("ATALAYA_LOG_LEVEL", "warn");
        command
    }

    /// Runs to the end; gives what it printed and how long it took.
    pub fn run(&self, arguments: &[&str]) -> Result<(String, Duration)> {
        let began = Instant::now();
        let ended = self.command(arguments).stderr(Stdio::inherit()).output();
        let ended = ended.with_context(|| format!("starting {}", self.file.display()))?;
        ensure!(ended.status.success(), "atalaya {} ended with {}", arguments.join(" "), ended.status);
        Ok((String::from_utf8_lossy(&ended.stdout).into_owned(), began.elapsed()))
    }

    /// Makes a data directory.
    pub fn init(&self, data: &Path, more: &[&str]) -> Result<()> {
        let folder = data.to_string_lossy();
        let mut arguments = vec!["init", "--email", "medidas@atalaya.example", "--name", "Medidas"];
        arguments.extend(["--data", &*folder, "--quiet"]);
        arguments.extend(more);
        self.run(&arguments).map(|_| ())
    }

    /// Serves a data directory on a free port.
    pub fn serve(&self, data: &Path, more: &[&str]) -> Result<Serving> {
        let folder = data.to_string_lossy();
        let mut arguments = vec!["serve", "--listen", "127.0.0.1:0", "--data", &*folder];
        arguments.extend(more);
        let began = Instant::now();
        let child = self.command(&arguments).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut serving =
            Serving { address: String::new(), start: Duration::ZERO, child: child.context("starting the site")? };
        let mut lines = BufReader::new(serving.child.stderr.take().context("the site's messages")?).lines();
        for line in lines.by_ref() {
            if let Some((_, address)) = line?.split_once("serving on http://") {
                serving.address = address.to_owned();
                break;
            }
        }
        ensure!(!serving.address.is_empty(), "the site ended before it served");
        // read to the end, else the site would wait at a full pipe
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(|line| eprintln!("site: {line}")));
        while !serving.is_healthy() {
            ensure!(began.elapsed() < LONGEST_START, "the site did not answer within {LONGEST_START:?}");
            std::thread::sleep(Duration::from_millis(1));
        }
        serving.start = began.elapsed();
        Ok(serving)
    }
}

impl Serving {
    fn is_healthy(&self) -> bool {
        crate::http::Client::open(&self.address).and_then(|mut client| client.get("/healthz")).is_ok()
    }

    /// Its memory now.
    pub fn memory(&self) -> Result<Memory> {
        let file = format!("/proc/{}/smaps_rollup", self.child.id());
        let text = std::fs::read_to_string(&file).with_context(|| format!("reading {file}"))?;
        let of = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            let kibibytes: f64 = line?.trim().strip_suffix("kB")?.trim().parse().ok()?;
            Some(kibibytes * 1024.0 / 1e6)
        };
        let field = |name: &str| of(name).with_context(|| format!("{file} has no {name}"));
        Ok(Memory { resident: field("Rss")?, proportional: field("Pss")?, anonymous: field("Anonymous")? })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // a site may be stopped by any means, at any moment
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
