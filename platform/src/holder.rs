//! Who holds a lease: enough of a process for another one to tell whether it still lives.
//!
//! A lease says until when it is held, so that nobody who waits need ask its holder. But a process that was killed gives
//! nothing back, and the next one would wait for minutes until it may go on. On the same machine it sees that the other
//! is gone: by its number and by when it began, since numbers are given out again.

use std::fmt;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::sync::LazyLock;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::id::new_id;
use crate::time;

/// Letters of a place: enough that no two are alike.
const PLACE: usize = 24;

/// This process: it stays the same as long as it lives.
static THIS: LazyLock<Holder> = LazyLock::new(Holder::this);

/// A process that holds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pid: u32,
    /// The machine, as it names itself.
    host: String,
    /// Where a number means the same process and can be looked up: a machine, a space of numbers in it (a container has
    /// its own), a user (others' processes may be hidden). Empty where the system does not tell.
    place: String,
    /// When it began, in the kernel's ticks since the machine did.
    began: u64,
    /// The same as an instant, for people.
    since: i64,
}

/// What is written into a lease of this process; no two are the same.
pub fn lease() -> String {
    THIS.lease()
}

impl Holder {
    /// Who wrote this into a lease; none where it was no process of this version.
    pub fn of(lease: &str) -> Option<Holder> {
        let mut parts = lease.split('/');
        let (pid, host) = parts.next()?.split_once('@')?;
        Some(Holder {
            pid: pid.parse().ok()?,
            host: host.to_owned(),
            place: parts.next()?.to_owned(),
            began: parts.next()?.parse().ok()?,
            since: parts.next()?.parse().ok()?,
        })
    }

    /// Is it certain that it lives no more? What cannot be seen from here is not.
    pub fn is_gone(&self) -> bool {
        if self.place.is_empty() || self.place != THIS.place {
            return false;
        }
        match fs::read_to_string(format!("/proc/{}/stat", self.pid)) {
            Ok(stat) => Stat::of(&stat).is_some_and(|now| now.has_ended || now.began != self.began),
            // where others' processes are hidden, the living are not there either
            Err(error) => error.kind() == std::io::ErrorKind::NotFound && is_nobody(self.pid),
        }
    }

    fn this() -> Holder {
        let began = fs::read_to_string("/proc/self/stat").ok().and_then(|stat| Stat::of(&stat)).map(|stat| stat.began);
        let host = first_of(&["/proc/sys/kernel/hostname", "/etc/hostname"]).unwrap_or_default().replace('/', "-");
        Holder {
            pid: std::process::id(),
            place: began.and_then(|_| place(&host)).unwrap_or_default(),
            host,
            began: began.unwrap_or(0),
            since: time::now(),
        }
    }

    fn lease(&self) -> String {
        format!("{}@{}/{}/{}/{}/{}", self.pid, self.host, self.place, self.began, self.since, new_id())
    }
}

impl fmt::Display for Holder {
    /// For people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "process {} on {}, at work since {}", self.pid, self.host, time::rfc3339(self.since))
    }
}

/// Who holds a lease, for people: also where another version wrote it.
pub fn named(lease: &str) -> String {
    Holder::of(lease).map_or_else(|| format!("process {lease}"), |holder| holder.to_string())
}

/// Does no process have this number? One that may not be asked is there.
fn is_nobody(pid: u32) -> bool {
    let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw);
    pid.is_some_and(|pid| rustix::process::test_kill_process(pid) == Err(rustix::io::Errno::SRCH))
}

/// Where this process's number means something, as a digest: what names a machine is told to nobody (machine-id(5)).
/// Containers made of one image may have one such name between them, but not one host's name; a service that sees nothing
/// of `/proc` but processes has no other.
fn place(host: &str) -> Option<String> {
    // a space of numbers that looks at the processes of another would take strangers for its own
    if fs::read_link("/proc/self").ok()?.to_str() != Some(std::process::id().to_string().as_str()) {
        return None;
    }
    let machine = first_of(&["/etc/machine-id", "/proc/sys/kernel/random/boot_id"])?;
    let boot = first_of(&["/proc/sys/kernel/random/boot_id"]).unwrap_or_default();
    let numbers = fs::read_link("/proc/self/ns/pid").ok()?;
    let user = fs::metadata("/proc/self").ok()?.uid();
    let numbers: String = numbers.to_string_lossy().chars().filter(char::is_ascii_digit).collect();
    let digest = Sha256::digest(format!("atalaya {machine} {boot} {host} {numbers} {user}"));
    Some(HEXLOWER.encode(&digest)[..PLACE].to_owned())
}

/// What the first of these files holds that holds something.
fn first_of(files: &[&str]) -> Option<String> {
    let texts = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    texts.map(|text| text.trim().to_owned()).find(|text| !text.is_empty())
}

/// What `/proc/PID/stat` tells (proc(5)).
struct Stat {
    began: u64,
    /// It ended, and its parent has not asked how.
    has_ended: bool,
}

impl Stat {
    fn of(stat: &str) -> Option<Stat> {
        // the name of the program stands in parentheses and may hold anything
        let (_, after) = stat.rsplit_once(')')?;
        let mut fields = after.split_whitespace();
        let state = fields.next()?;
        // the state is the third field, the start the twenty-second
        Some(Stat { began: fields.nth(18)?.parse().ok()?, has_ended: matches!(state, "Z" | "X") })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used)]
    use std::process::{Child, Command};

    use super::*;

    /// A process of this machine, and what it would have written into a lease.
    pub fn other() -> (Child, String) {
        let child = Command::new("sleep").arg("600").spawn().unwrap();
        let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap();
        let holder = Holder { pid: child.id(), began: Stat::of(&stat).unwrap().began, ..THIS.clone() };
        (child, holder.lease())
    }

    /// A lease of a process that was killed.
    pub fn killed() -> String {
        let (mut child, lease) = other();
        child.kill().unwrap();
        child.wait().unwrap();
        lease
    }

    #[test]
    fn a_process_is_gone_when_it_was_killed_and_not_before() {
        assert!(!Holder::of(&lease()).unwrap().is_gone(), "we are here");
        let (mut child, lease) = other();
        let holder = Holder::of(&lease).unwrap();
        assert!(!holder.is_gone());
        child.kill().unwrap();
        // it has ended though nobody has asked how
        while !holder.is_gone() {
            std::thread::yield_now();
        }
        child.wait().unwrap();
        assert!(holder.is_gone());
    }

    #[test]
    fn a_number_that_was_given_out_again_is_another_process() {
        let again = Holder { began: THIS.began + 1, ..THIS.clone() };
        assert!(again.is_gone());
    }

    #[test]
    fn what_cannot_be_seen_from_here_is_not_said_to_be_gone() {
        let killed = Holder::of(&killed()).unwrap();
        assert!(killed.is_gone());
        for place in ["", "of-another-machine"] {
            assert!(!Holder { place: place.to_owned(), ..killed.clone() }.is_gone(), "{place}");
        }
        for lease in ["4711-01hx", "a", "", "@/", "7@host/place", "x@host/place/1/2/id"] {
            assert_eq!(Holder::of(lease), None, "{lease}");
        }
    }

    #[test]
    fn a_program_s_name_cannot_be_taken_for_the_fields_behind_it() {
        let stat = "4711 (a) Z 1 2 (b)) S 1 4711 4711 0 -1 4194304 1 0 0 0 0 0 0 0 20 0 1 0 8123 1 2";
        let stat = Stat::of(stat).unwrap();
        assert_eq!((stat.began, stat.has_ended), (8123, false));
        assert!(Stat::of("4711 (a) S 1").is_none());
    }

    #[test]
    fn people_are_told_process_machine_and_since_when() {
        let told = named("7@otra/place/12/0/id");
        assert_eq!(told, "process 7 on otra, at work since 1970-01-01T00:00:00Z");
        assert_eq!(named("figures"), "process figures");
    }
}
