//! The commands of Administration: `user`, `audit`, `jobs`, `stats`.

mod audit;
mod jobs;
mod output;
mod stats;
mod user;

use anyhow::Result;
use clap::Args;
use platform::db::{Db, MIGRATIONS};
use platform::fault;
use platform::node::existing_database;
use platform::room::{Command, Invocation};

/// All of them.
pub fn all() -> Vec<Command> {
    vec![user::command(), audit::command(), jobs::command(), stats::command()]
}

/// The database of an invocation; refused where there is none yet, so that a mistyped directory makes no new one.
async fn database(invocation: &Invocation) -> Result<Db> {
    let db = existing_database(&invocation.config).await?;
    let newest = MIGRATIONS.last().map_or(0, |migration| migration.number);
    match db.schema_number().await {
        Ok(number) if number == newest => Ok(db),
        Ok(number) if number > newest => Err(fault::usage("the database is of a newer Atalaya; use that one")),
        _ => Err(fault::usage("the database has an older schema; run `atalaya migrate`")),
    }
}

/// The flags of an invocation as the command's own type.
fn flags<T: Args>(invocation: &Invocation) -> Result<T> {
    T::from_arg_matches(&invocation.matches).map_err(fault::usage)
}
