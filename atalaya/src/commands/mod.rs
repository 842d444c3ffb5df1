//! The commands that concern the whole program.

mod backup;
mod check;
mod config;
mod demo;
mod export;
mod import;
mod init;
mod manifest;
mod reindex;
mod restore;
mod rows;
mod serve;
mod tables;

use platform::room::Command;

pub use demo::{Demo, demo_node};

/// All of them.
pub fn all() -> Vec<Command> {
    vec![
        demo::command(),
        init::command(),
        serve::command(),
        export::command(),
        import::command(),
        check::command(),
        backup::command(),
        restore::command(),
        reindex::command(),
        config::migrate(),
        config::command(),
    ]
}

/// The rooms of an invocation, made.
fn rooms(invocation: &platform::room::Invocation) -> Vec<platform::room::Room> {
    invocation.rooms.iter().map(|room| room()).collect()
}
