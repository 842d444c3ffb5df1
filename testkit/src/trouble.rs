//! Trouble made on purpose: a disk of a few megabytes, a database server that is stopped.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

/// A file system of a few megabytes. Only root may mount one.
pub struct SmallDisk(TempDir);

impl SmallDisk {
    /// Mounts it; none where that is not allowed.
    pub fn mount(megabytes: u32) -> Option<SmallDisk> {
        let folder = tempfile::tempdir().ok()?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status();
        mounted.is_ok_and(|status| status.success()).then_some(SmallDisk(folder))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Lets nothing be written on it any more. False where that is not allowed.
    pub fn read_only(&self) -> bool {
        let mounted = Command::new("mount").args(["-o", "remount,ro"]).arg(self.path()).stderr(Stdio::null()).status();
        mounted.is_ok_and(|status| status.success())
    }

    /// Fills what is left of it with a file; gives the file.
    pub fn fill(&self) -> Result<PathBuf> {
        let file = self.path().join("ballast");
        let mut out = std::fs::File::create(&file).context("filling the disk")?;
        let block = [0; 4096];
        while std::io::Write::write_all(&mut out, &block).is_ok() {}
        Ok(file)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

/// A PostgreSQL server of one's own, to be stopped and started. It goes when this is dropped.
pub struct OwnPostgres {
    bin: PathBuf,
    folder: TempDir,
}

impl OwnPostgres {
    /// Makes and starts one; none where PostgreSQL is not installed.
    pub fn start() -> Result<Option<OwnPostgres>> {
        let Some(bin) = newest_bin() else { return Ok(None) };
        let folder = tempfile::tempdir().context("making a folder for PostgreSQL")?;
        let own = OwnPostgres { bin, folder };
        if is_root() {
            // it refuses to run as root
            let status = Command::new("chown").arg("postgres").arg(own.folder.path()).status()?;
            ensure!(status.success(), "there is no user postgres");
        }
        let data = own.data();
        let data = data.to_str().context("a folder that is no text")?;
        own.run("initdb", &["-D", data, "-U", "atalaya", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"])?;
        own.up()?;
        Ok(Some(own))
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("postgres://atalaya@localhost/postgres?host={}", self.folder.path().display())
    }

    /// Starts it again.
    pub fn up(&self) -> Result<()> {
        let options = format!("-k {} -c listen_addresses=''", self.folder.path().display());
        self.control(&["-l", &self.folder.path().join("log").display().to_string(), "-w", "-o", &options, "start"])
    }

    /// Ends it at once, as a crash would: nothing is written that was not.
    pub fn crash(&self) -> Result<()> {
        self.control(&["-m", "immediate", "-w", "stop"])
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn control(&self, arguments: &[&str]) -> Result<()> {
        let data = self.data();
        let all = [&["-D", data.to_str().context("a folder that is no text")?], arguments].concat();
        self.run("pg_ctl", &all)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<()> {
        let program = self.bin.join(program);
        let mut command = match is_root() {
            true => {
                let mut command = Command::new("runuser");
                command.args(["-u", "postgres", "--"]).arg(&program);
                command
            }
            false => Command::new(&program),
        };
        // the server must not hold the test's own outputs open
        let ended = command.args(arguments).current_dir("/").stdout(Stdio::null()).stderr(Stdio::null()).status();
        let status = ended.with_context(|| format!("running {}", program.display()))?;
        ensure!(status.success(), "{} ended with {status}", program.display());
        Ok(())
    }
}

impl Drop for OwnPostgres {
    fn drop(&mut self) {
        let _ = self.crash();
    }
}

fn newest_bin() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").is_file())
        .collect();
    found.sort();
    found.pop()
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
