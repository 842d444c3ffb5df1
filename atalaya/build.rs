//! Tells the program which commit it was built from, and the linker to write its relocations small.

use std::process::Command;

fn main() {
    let commit =
        Command::new("git").args(["rev-parse", "--short=12", "HEAD"]).output().ok().filter(|out| out.status.success());
    let commit = commit
        .map(|out| String::from_utf8_lossy(&out.stdout).trim().to_owned())
        .unwrap_or_else(|| "unknown".to_owned());
    println!("cargo:rustc-env=BUILT_FROM_COMMIT={commit}");
    println!("cargo:rerun-if-changed=../.git/HEAD");
    println!("cargo:rerun-if-changed=../migrations");
    if reads_small_relocations() {
        // 15 MB of tables shrink to a few hundred kB, which each start would else read and keep in memory
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// Does the system read DT_RELR, as glibc does from 2.36 on? Told only of the system that builds, for itself.
fn reads_small_relocations() -> bool {
    let variable = |name| std::env::var(name).unwrap_or_default();
    if variable("TARGET") != variable("HOST") || variable("CARGO_CFG_TARGET_ENV") != "gnu" {
        return false;
    }
    let Ok(said) = Command::new("getconf").arg("GNU_LIBC_VERSION").output() else { return false };
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let version = said.trim().strip_prefix("glibc ").and_then(|version| version.split_once('.'));
    let number = |text: &str| text.split('.').next().and_then(|part| part.parse::<u32>().ok());
    version.and_then(|(major, minor)| number(major).zip(number(minor))).is_some_and(|version| version >= (2, 36))
}
