//! The command line: global flags, the commands of the whole, of the engines and of the rooms.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::builder::StyledStr;
use clap::{Arg, ArgAction, ArgMatches};
use platform::child;
use platform::config::Config;
use platform::fault;
use platform::room::{Command, Invocation};
use tracing_subscriber::EnvFilter;

use crate::flags::flags;
use crate::{ROOMS, commands, engines};

/// Runs the program; gives its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // the child that reads a document: no command of people, and before anything else is read or started
    if arguments.get(1).is_some_and(|word| word == child::COMMAND) {
        return child::answer(arguments.into_iter().skip(2));
    }
    let commands = all_commands();
    let matches = match program(&commands).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { fault::USAGE } else { fault::DONE });
        }
    };
    match start(commands, &matches) {
        Ok(code) => code,
        Err(error) if platform::out::is_unread(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("atalaya: {error:#}");
            ExitCode::from(fault::code_of(&error))
        }
    }
}

/// Everything that the program can be asked to do.
pub(crate) fn all_commands() -> Vec<Command> {
    let mut all = commands::all();
    all.extend(ROOMS.iter().flat_map(|room| (room().commands)()));
    all.extend(engines::all());
    all
}

/// The whole command line.
pub(crate) fn program(commands: &[Command]) -> clap::Command {
    clap::Command::new("atalaya")
        .version(concat!(env!("CARGO_PKG_VERSION"), " (", env!("BUILT_FROM_COMMIT"), ")"))
        .about("Watch, read, measure and answer for migration and gender in the Americas")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args([
            Arg::new("data")
                .long("data")
                .value_name("DIR")
                .global(true)
                .value_parser(clap::value_parser!(PathBuf))
                .help("Data directory [default: atalaya-data]"),
            Arg::new("database")
                .long("database")
                .value_name("ADDRESS")
                .global(true)
                .help("postgres://… instead of SQLite in the data directory"),
            Arg::new("json")
                .long("json")
                .global(true)
                .action(ArgAction::SetTrue)
                .help("Results as JSON; engines and exports give it anyway"),
            Arg::new("quiet")
                .long("quiet")
                .short('q')
                .global(true)
                .action(ArgAction::SetTrue)
                .help("Say nothing but the result"),
        ])
        .subcommands(commands.iter().map(|command| example_apart(command.clap.clone())))
}

/// A command that says its example behind its help, and not where it is listed among others.
fn example_apart(command: clap::Command) -> clap::Command {
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let command = verbs.iter().fold(command, |command, verb| command.mut_subcommand(verb, example_apart));
    let apart = |told: Option<&StyledStr>| {
        let told = told?.to_string();
        let (about, example) = told.split_once("Example:")?;
        Some((about.trim_end().trim_end_matches('.').to_owned(), format!("Example:{example}")))
    };
    let (short, long) = (apart(command.get_about()), apart(command.get_long_about()));
    let command = match short {
        Some((about, example)) => command.about(about).after_help(example),
        None => command,
    };
    match long {
        Some((about, example)) => command.long_about(about).after_help(example),
        None => command,
    }
}

fn start(commands: Vec<Command>, matches: &ArgMatches) -> Result<ExitCode> {
    let Some((name, own)) = matches.subcommand() else { return Err(fault::usage("a command is expected; see --help")) };
    let command = commands.into_iter().find(|command| command.clap.get_name() == name);
    let command = command.context("the command line knows a command that nobody does")?;
    let flags = flags(own);
    let (config, _) = Config::read(&flags).map_err(|error| fault::usage(format!("{error:#}")))?;
    let quiet = own.get_flag("quiet");
    start_log(&config, quiet);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("starting")?;
    let invocation = Invocation { matches: own.clone(), config, rooms: ROOMS, quiet };
    let code = runtime.block_on((command.run)(invocation));
    runtime.shutdown_timeout(std::time::Duration::from_secs(2));
    code
}

/// Logs go to standard error; standard output is for results.
fn start_log(config: &Config, quiet: bool) {
    let level = if quiet { "error" } else { config.log_level.as_str() };
    // the HTML parser warns of each page that is not well-formed, which is most of them; the database's notices are for
    // its own developers
    let database = if quiet { "error" } else { "warn" };
    let filter = EnvFilter::try_new(format!("{level},html5ever=error,sqlx={database}"))
        .unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    // a second start in one process (tests) keeps the first log
    let _ = match config.log_format.as_str() {
        "json" => builder.json().try_init(),
        _ => builder.with_target(false).try_init(),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_sound_and_shows_an_example() {
        let program = program(&all_commands());
        program.clone().debug_assert();
        for command in program.get_subcommands() {
            for one in std::iter::once(command).chain(command.get_subcommands()) {
                let help = one.clone().render_long_help().to_string();
                assert!(help.contains("Example:"), "{} {}: {help}", command.get_name(), one.get_name());
            }
        }
        let list = program.clone().render_long_help().to_string();
        assert!(!list.contains("Example:"), "{list}");
    }
}
