//! The numbered migrations, embedded, run once each, in order.

use anyhow::{Context, Result};

use super::engine::Pools;
use super::open::{Db, Kind};
use super::tx::{Inner, Tx};
use crate::fault;
use crate::private::make_file;
use crate::time;

/// One numbered SQL text of `migrations/`; only ever added, never edited once released.
pub struct Migration {
    /// Its number.
    pub number: i64,
    /// What it brings.
    pub name: &'static str,
    /// The statements.
    pub sql: &'static str,
}

/// All migrations, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, name: "foundations", sql: include_str!("../../../migrations/0001-foundations.sql") },
    Migration { number: 2, name: "guard", sql: include_str!("../../../migrations/0002-guard.sql") },
    Migration { number: 3, name: "records", sql: include_str!("../../../migrations/0003-records.sql") },
    Migration { number: 4, name: "page-days", sql: include_str!("../../../migrations/0004-page-days.sql") },
    Migration { number: 5, name: "record-files", sql: include_str!("../../../migrations/0005-record-files.sql") },
    Migration { number: 6, name: "harvest", sql: include_str!("../../../migrations/0006-harvest.sql") },
    Migration { number: 7, name: "partake", sql: include_str!("../../../migrations/0007-partake.sql") },
    Migration { number: 8, name: "reports", sql: include_str!("../../../migrations/0008-reports.sql") },
    Migration { number: 9, name: "drafts", sql: include_str!("../../../migrations/0009-drafts.sql") },
    Migration { number: 10, name: "readings", sql: include_str!("../../../migrations/0010-readings.sql") },
    Migration { number: 11, name: "participants", sql: include_str!("../../../migrations/0011-participants.sql") },
    Migration { number: 12, name: "reminders", sql: include_str!("../../../migrations/0012-reminders.sql") },
    Migration { number: 13, name: "shape", sql: include_str!("../../../migrations/0013-shape.sql") },
    Migration { number: 14, name: "list-drafts", sql: include_str!("../../../migrations/0014-list-drafts.sql") },
    Migration {
        number: 15,
        name: "links-of-one-use",
        sql: include_str!("../../../migrations/0015-links-of-one-use.sql"),
    },
    Migration { number: 16, name: "draft-files", sql: include_str!("../../../migrations/0016-draft-files.sql") },
    Migration { number: 17, name: "context", sql: include_str!("../../../migrations/0017-context.sql") },
    Migration { number: 18, name: "switched-off", sql: include_str!("../../../migrations/0018-switched-off.sql") },
    Migration { number: 19, name: "lost", sql: include_str!("../../../migrations/0019-lost.sql") },
    Migration { number: 20, name: "mended", sql: include_str!("../../../migrations/0020-mended.sql") },
    Migration { number: 21, name: "document-names", sql: include_str!("../../../migrations/0021-document-names.sql") },
    Migration { number: 22, name: "twins", sql: include_str!("../../../migrations/0022-twins.sql") },
    Migration { number: 23, name: "known-names", sql: include_str!("../../../migrations/0023-known-names.sql") },
    Migration { number: 24, name: "model", sql: include_str!("../../../migrations/0024-model.sql") },
    Migration { number: 25, name: "subjects", sql: include_str!("../../../migrations/0025-subjects.sql") },
];

/// `BLOB` is not PostgreSQL and `BYTEA` is not SQLite: a domain makes one word serve both.
const POSTGRES_PRELUDE: &str =
    "DO $$ BEGIN CREATE DOMAIN blob AS bytea; EXCEPTION WHEN duplicate_object THEN NULL; END $$;";

impl Tx {
    /// The same within a transaction: the schema, and what is written into it further, come about together or not at all.
    pub async fn migrate(&mut self) -> Result<Vec<i64>> {
        if let Inner::Postgres(_) = self.inner {
            // one process at a time; released at the end of the transaction
            self.run("SELECT pg_advisory_xact_lock(7102026)", ()).await?;
            self.script(POSTGRES_PRELUDE).await?;
        }
        self.script(
            "CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, at BIGINT NOT NULL)",
        )
        .await?;
        let present: Vec<(i64,)> = self.all("SELECT number FROM migration ORDER BY number", ()).await?;
        let newest = MIGRATIONS.last().map_or(0, |m| m.number);
        if let Some((newer,)) = present.iter().find(|(number,)| *number > newest) {
            return Err(fault::usage(format!(
                "the database has migration {newer}, this program knows up to {newest}: it was opened by a newer Atalaya, use that one"
            )));
        }
        let mut done = Vec::new();
        for migration in MIGRATIONS.iter().filter(|m| !present.contains(&(m.number,))) {
            self.script(migration.sql)
                .await
                .with_context(|| format!("migration {} ({})", migration.number, migration.name))?;
            self.run(
                "INSERT INTO migration (number, name, at) VALUES ($1, $2, $3)",
                (migration.number, migration.name, time::now()),
            )
            .await?;
            done.push(migration.number);
        }
        Ok(done)
    }
}

impl Db {
    /// Brings the schema up. Gives the numbers run. Refuses a database of a newer program.
    pub async fn migrate(&self) -> Result<Vec<i64>> {
        let mut tx = self.begin().await?;
        let done = tx.migrate().await?;
        tx.commit().await?;
        Ok(done)
    }

    /// Is there an Atalaya in it?
    pub async fn has_schema(&self) -> Result<bool> {
        let present = match self.kind() {
            Kind::Sqlite => "SELECT count(*) FROM sqlite_master WHERE name = 'migration'",
            Kind::Postgres => {
                "SELECT count(*) FROM pg_tables WHERE tablename = 'migration' AND schemaname = current_schema()"
            }
        };
        let (there,): (i64,) = self.one(present, ()).await?;
        Ok(there > 0)
    }

    /// The number of the present schema where it has one and it is not the newest.
    pub async fn outdated(&self) -> Result<Option<i64>> {
        if !self.has_schema().await? {
            return Ok(None);
        }
        let number = self.schema_number().await?;
        Ok(Some(number).filter(|number| *number > 0 && *number < MIGRATIONS.last().map_or(0, |m| m.number)))
    }

    /// Copies an SQLite database into a file, while it is in use. One that is there is replaced once the copy is whole.
    pub async fn copy_to(&self, file: &std::path::Path) -> Result<()> {
        let Pools::Sqlite { read, .. } = &self.pools else { return Ok(()) };
        // under another name until it is whole: a copy that broke off must not be taken for one
        let mut part = file.as_os_str().to_owned();
        part.push(".part");
        let part = std::path::PathBuf::from(part);
        // empty, as the database itself wants it
        make_file(&part).with_context(|| format!("making {}", part.display()))?;
        let copied = sqlx::query("VACUUM INTO $1").bind(part.to_string_lossy().into_owned()).execute(read).await;
        if copied.is_err() {
            let _ = std::fs::remove_file(&part);
        }
        copied.with_context(|| format!("copying the database to {}", file.display()))?;
        std::fs::File::open(&part)
            .and_then(|whole| whole.sync_all())
            .and_then(|()| std::fs::rename(&part, file))
            .with_context(|| format!("keeping the copy of the database as {}", file.display()))
    }

    /// The newest migration that the database has, or 0.
    pub async fn schema_number(&self) -> Result<i64> {
        let (number,): (i64,) = self.one("SELECT coalesce(max(number), 0) FROM migration", ()).await?;
        Ok(number)
    }
}
