//! The commands of Administration: `user`, `audit`, `jobs`, `stats`.

mod audit;
mod jobs;
mod output;
mod stats;
mod user;

use anyhow::Result;
use clap::Args;
use platform::db::{Address, Db, MIGRATIONS};
use platform::fault;
use platform::room::{Command, Invocation};

/// All of them.
pub fn all() -> Vec<Command> {
    vec![user::command(), audit::command(), jobs::command(), stats::command()]
}

/// The database of an invocation; refused where there is none yet, so that a mistyped directory makes no new one.
async fn database(invocation: &Invocation) -> Result<Db> {
    let address = invocation.config.database_address()?;
    if let Address::Sqlite(file) = &address
        && !file.exists()
    {
        let data = invocation.config.data.display();
        return Err(fault::usage(format!("there is no Atalaya in {data}; `atalaya init` makes one")));
    }
    let db = Db::open(&address).await?;
    let newest = MIGRATIONS.last().map_or(0, |migration| migration.number);
    match db.schema_number().await {
        Ok(number) if number == newest => Ok(db),
        Ok(number) if number > newest => Err(fault::usage("the database is of a newer Atalaya; use that one")),
        _ => Err(fault::usage("the database has no schema yet, or an older one; run `atalaya migrate`")),
    }
}

/// The flags of an invocation as the command's own type.
fn flags<T: Args>(invocation: &Invocation) -> Result<T> {
    T::from_arg_matches(&invocation.matches).map_err(fault::usage)
}
