//! The flags that every command has.

use std::path::PathBuf;

use clap::ArgMatches;
use platform::config::Flags;

/// The flags that stand for settings, wherever a command has them.
pub(crate) fn flags(matches: &ArgMatches) -> Flags {
    fn text(matches: &ArgMatches, name: &str) -> Option<String> {
        matches.try_get_one::<String>(name).ok().flatten().cloned()
    }
    Flags {
        data: matches.get_one::<PathBuf>("data").cloned(),
        database: text(matches, "database"),
        listen: text(matches, "listen"),
        pause_seconds: matches.try_get_one::<f64>("pause").ok().flatten().copied(),
        allow_private: matches
            .try_get_many::<String>("allow-private")
            .ok()
            .flatten()
            .into_iter()
            .flatten()
            .cloned()
            .collect(),
    }
}
