//! The engines from the command line: files in, JSON lines out, no data directory.

mod dedup;
mod document;
mod extract;
mod feed;
mod langid;
mod lines;
mod model;
mod names;
mod read;
mod score;
mod terms;
mod train;

use platform::room::Command;

/// The commands of the engines.
pub fn all() -> Vec<Command> {
    vec![
        extract::command(),
        document::command(),
        feed::command(),
        langid::command(),
        dedup::command(),
        read::command(),
        score::command(),
        names::command(),
        terms::command(),
    ]
}
