//! What of the directory anybody may take away whole: outlets, and its kinds of records.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::pages::{Cell, Row};
use platform::words::Speech;
use records::published::{Address, Column, Facts, Holds, Part, Published, PublishedKind, column};
use serde_json::Value as Json;

use crate::kinds::{AGREEMENT, CONTACT, ORGANISATION, VOICE};
use crate::row::OutletRow;
use crate::store::Outlets;

/// The kinds of records.
pub fn kinds() -> [PublishedKind; 4] {
    let of = |kind, title, about| PublishedKind { kind, room: "directory", title, about };
    [
        of(&ORGANISATION, "directory-data-organisations", "directory-data-organisations-about"),
        of(&VOICE, "directory-data-voices", "directory-data-voices-about"),
        of(&AGREEMENT, "directory-agreements-title", "directory-agreements-lede"),
        of(&CONTACT, "directory-networks-title", "directory-networks-lede"),
    ]
}

/// Outlets, those that are left out too, with the day of that.
pub struct PublishedOutlets;

impl Published for PublishedOutlets {
    fn word(&self) -> &'static str {
        "outlets"
    }

    fn room(&self) -> &'static str {
        "directory"
    }

    fn words(&self) -> (&'static str, &'static str) {
        ("directory-outlets-title", "directory-data-outlets-about")
    }

    fn page(&self) -> &'static str {
        "/medios"
    }

    fn columns(&self, _: &Speech) -> Vec<Column> {
        let holds = |name: &str| match name {
            "home" | "page" => Holds::Address,
            "created" | "updated" | "left_out" => Holds::Instant,
            _ => Holds::Text,
        };
        let columns = OutletRow::COLUMNS.iter().map(|name| Column { holds: holds(name), ..column(name) });
        columns.map(|c| Column { is_required: c.name == "id", is_unique: c.name == "id", ..c }).collect()
    }

    fn facts<'a>(&'a self, db: &'a Db) -> BoxFuture<'a, Result<Facts>> {
        async move {
            let (count, updated) = db.one("SELECT count(*), max(updated_at) FROM outlet", ()).await?;
            Ok(Facts { count, updated })
        }
        .boxed()
    }

    fn rows<'a>(&'a self, from: Part<'a>, origin: &'a str) -> BoxFuture<'a, Result<Vec<(String, Vec<Cell>)>>> {
        async move {
            let outlets = Outlets::of(from.db).entered_after(from.after, from.limit).await?;
            Ok(outlets.iter().map(|outlet| (outlet.id.clone(), OutletRow::of(outlet, origin).cells())).collect())
        }
        .boxed()
    }

    fn objects<'a>(&'a self, from: Part<'a>, origin: &'a str) -> BoxFuture<'a, Result<Vec<(String, Json)>>> {
        async move {
            let outlets = Outlets::of(from.db).entered_after(from.after, from.limit).await?;
            let object = |outlet| serde_json::to_value(OutletRow::of(outlet, origin));
            outlets.iter().map(|outlet| Ok((outlet.id.clone(), object(outlet)?))).collect()
        }
        .boxed()
    }

    fn starts<'a>(&'a self, db: &'a Db, size: usize) -> BoxFuture<'a, Result<Vec<String>>> {
        async move {
            let keys: Vec<(String,)> = db
                .all(
                    "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS total FROM outlet) AS t
                     WHERE n % $1 = 0 AND n < total ORDER BY id",
                    (size,),
                )
                .await?;
            Ok(keys.into_iter().map(|(key,)| key).collect())
        }
        .boxed()
    }

    fn addresses<'a>(&'a self, from: Part<'a>) -> BoxFuture<'a, Result<Vec<Address>>> {
        async move {
            let rows: Vec<(String, i64)> = from
                .db
                .all("SELECT id, updated_at FROM outlet WHERE id > $1 ORDER BY id LIMIT $2", (from.after, from.limit))
                .await?;
            Ok(rows
                .into_iter()
                .map(|(key, updated)| Address { path: format!("/medios/{key}"), key, updated })
                .collect())
        }
        .boxed()
    }
}
