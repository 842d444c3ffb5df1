//! The program.

use std::process::ExitCode;

fn main() -> ExitCode {
    atalaya::run(std::env::args_os())
}
