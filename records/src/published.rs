//! Public records of one kind: what anybody may take away whole, and what search engines may find.

use std::sync::Arc;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::pages::Cell;
use platform::room::Contributions;
use platform::words::Speech;
use serde_json::Value as Json;

pub use exchange::data_package::{Column, Holds};

use crate::kind::{Form, Kind, Shown};
use crate::row;
use crate::store::Records;

/// A set of public records. Rooms contribute it as `dyn Published`. Nothing in it is for members only.
pub trait Published: Send + Sync {
    /// Its word in addresses and files: `documents`.
    fn word(&self) -> &'static str;
    /// The word of its room: sets of one room are given away together, too.
    fn room(&self) -> &'static str;
    /// Catalogue keys of its title and of what it holds.
    fn words(&self) -> (&'static str, &'static str);
    /// Where people see it.
    fn page(&self) -> &'static str;
    /// The columns of its table; the first one names the row.
    fn columns(&self, speech: &Speech) -> Vec<Column>;
    /// How many there are, and when one last changed.
    fn facts<'a>(&'a self, db: &'a Db) -> BoxFuture<'a, Result<Facts>>;
    /// The next rows after a key, each with its own key, in an order that does not change. `origin` is what addresses begin
    /// with.
    fn rows<'a>(&'a self, from: Part<'a>, origin: &'a str) -> BoxFuture<'a, Result<Vec<(String, Vec<Cell>)>>>;
    /// The same as objects.
    fn objects<'a>(&'a self, from: Part<'a>, origin: &'a str) -> BoxFuture<'a, Result<Vec<(String, Json)>>>;
    /// The keys after which parts of this size begin, without that of the first: to divide a set of any size.
    fn starts<'a>(&'a self, db: &'a Db, size: usize) -> BoxFuture<'a, Result<Vec<String>>>;
    /// The addresses of its records, in the same order.
    fn addresses<'a>(&'a self, from: Part<'a>) -> BoxFuture<'a, Result<Vec<Address>>>;
}

/// A part of a set: so many rows after a key.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// The database.
    pub db: &'a Db,
    /// After the row of this key; empty: from the first.
    pub after: &'a str,
    /// At most so many.
    pub limit: usize,
}

/// What is known of a set as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How many there are.
    pub count: i64,
    /// When one last changed, in microseconds UTC.
    pub updated: Option<i64>,
}

/// Where a record stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The key of its row.
    pub key: String,
    /// The path of its page.
    pub path: String,
    /// When it last changed, in microseconds UTC.
    pub updated: i64,
}

/// A column of text.
pub fn column(name: &str) -> Column {
    Column { name: name.to_owned(), ..Column::default() }
}

/// The records of a kind.
#[derive(Clone, Copy)]
pub struct PublishedKind {
    /// The kind.
    pub kind: &'static Kind,
    /// The word of its room.
    pub room: &'static str,
    /// Catalogue key of its title.
    pub title: &'static str,
    /// Catalogue key of what it holds.
    pub about: &'static str,
}

impl PublishedKind {
    /// Gives the set to the house, with what is added to its kind.
    pub fn contribute(self, to: &mut Contributions) {
        to.add_now::<dyn Published>(move |all| vec![Arc::new(PublishedKind { kind: self.kind.now(all), ..self })]);
    }
}

impl Published for PublishedKind {
    fn word(&self) -> &'static str {
        self.kind.files
    }

    fn room(&self) -> &'static str {
        self.room
    }

    fn words(&self) -> (&'static str, &'static str) {
        (self.title, self.about)
    }

    fn page(&self) -> &'static str {
        self.kind.home
    }

    fn columns(&self, speech: &Speech) -> Vec<Column> {
        let of_kind = |name: &&str| {
            let field = self.kind.field(name);
            let title = field.map(|field| speech.t(&self.kind.key(&format!("field-{}", field.name))));
            // several values stand in one cell, and dates are known to the year or to the day
            let holds = match field.filter(|field| !field.many).map(|field| &field.form) {
                Some(Form::Number) => Holds::Number,
                Some(Form::Address) => Holds::Address,
                _ if *name == "address" => Holds::Address,
                _ if *name == "confirmed_on" => Holds::Day,
                _ if *name == "updated_at" => Holds::Instant,
                _ => Holds::Text,
            };
            let is_id = *name == "id";
            Column { title, holds, is_required: is_id, is_unique: is_id, ..column(name) }
        };
        row::columns(&[self.kind], Shown::Public).iter().map(of_kind).collect()
    }

    fn facts<'a>(&'a self, db: &'a Db) -> BoxFuture<'a, Result<Facts>> {
        async move {
            let (count, updated) = db
                .one(
                    "SELECT count(*), max(updated_at) FROM record WHERE kind = $1 AND state = 'published'",
                    (self.kind.name,),
                )
                .await?;
            Ok(Facts { count, updated })
        }
        .boxed()
    }

    fn rows<'a>(&'a self, from: Part<'a>, origin: &'a str) -> BoxFuture<'a, Result<Vec<(String, Vec<Cell>)>>> {
        async move {
            let records = Records::of(from.db).entered_after(self.kind.name, from.after, from.limit).await?;
            let columns = row::columns(&[self.kind], Shown::Public);
            let cells = |record| row::cells(&columns, self.kind, record, origin, Shown::Public);
            Ok(records.iter().map(|record| (record.id.clone(), cells(record))).collect())
        }
        .boxed()
    }

    fn objects<'a>(&'a self, from: Part<'a>, origin: &'a str) -> BoxFuture<'a, Result<Vec<(String, Json)>>> {
        async move {
            let records = Records::of(from.db).entered_after(self.kind.name, from.after, from.limit).await?;
            let object = |record| row::json(self.kind, record, origin, Shown::Public);
            Ok(records.iter().map(|record| (record.id.clone(), object(record))).collect())
        }
        .boxed()
    }

    fn starts<'a>(&'a self, db: &'a Db, size: usize) -> BoxFuture<'a, Result<Vec<String>>> {
        async move {
            let keys: Vec<(String,)> = db
                .all(
                    "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS total FROM record
                       WHERE kind = $1 AND state = 'published') AS t WHERE n % $2 = 0 AND n < total ORDER BY id",
                    (self.kind.name, size),
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
                .all(
                    "SELECT id, updated_at FROM record WHERE kind = $1 AND id > $2 AND state = 'published' ORDER BY id LIMIT $3",
                    (self.kind.name, from.after, from.limit),
                )
                .await?;
            let address = |(key, updated): (String, i64)| Address { path: self.kind.address(&key), key, updated };
            Ok(rows.into_iter().map(address).collect())
        }
        .boxed()
    }
}
