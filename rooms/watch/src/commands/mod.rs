//! The commands of Watch.

mod collect;
mod search;
mod source;
mod source_list;

use platform::room::Command;

/// All of them.
pub fn all() -> Vec<Command> {
    vec![source::command(), collect::command(), search::command()]
}
