//! Tells the program which commit it was built from.

use std::process::Command;

fn main() {
    let commit =
        Command::new("git").args(["rev-parse", "--short=12", "HEAD"]).output().ok().filter(|out| out.status.success());
    let commit = commit
        .map(|out| String::from_utf8_lossy(&out.stdout).trim().to_owned())
        .unwrap_or_else(|| "unknown".to_owned());
    println!("cargo:rustc-env=ATALAYA_COMMIT={commit}");
    println!("cargo:rerun-if-changed=../.git/HEAD");
    println!("cargo:rerun-if-changed=../migrations");
}
