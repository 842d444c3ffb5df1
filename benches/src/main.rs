//! Measures Atalaya and holds the figures against their floors; see the README beside.

mod collect;
mod engines;
mod figure;
mod http;
mod inputs;
mod library;
mod program;
mod prose;
mod rebuild;
mod seed;
mod site;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use figure::Sheet;
use program::Program;

/// Measures Atalaya and holds the figures against benches/floors.toml.
#[derive(Parser)]
#[command(name = "figures")]
struct Figures {
    /// The program to measure [default: the one built beside this one]
    #[arg(long, value_name = "FILE")]
    atalaya: Option<PathBuf>,
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The site over many articles: start, memory at rest, article pages, searches
    Site(site::SiteArgs),
    /// The library over many records: import, memory, searches with facets
    Library(library::LibraryArgs),
    /// Collecting from a generated press on loopback
    Collect(collect::CollectArgs),
    /// Building again after a template was touched
    Rebuild,
    /// The engines on marked inputs that are not in the repository
    Engines(engines::EnginesArgs),
}

fn main() -> Result<ExitCode> {
    let asked = Figures::parse();
    let program = Program::find(asked.atalaya)?;
    let mut sheet = Sheet::open()?;
    match asked.what {
        What::Site(args) => site::measure(&program, &args, &mut sheet)?,
        What::Library(args) => library::measure(&program, &args, &mut sheet)?,
        What::Collect(args) => collect::measure(&program, &args, &mut sheet)?,
        What::Rebuild => rebuild::measure(&mut sheet)?,
        What::Engines(args) => engines::measure(&program, &args, &mut sheet)?,
    }
    Ok(if sheet.all_hold() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
