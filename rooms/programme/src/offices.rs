//! The offices in which somebody may be an officer.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::Offices;
use platform::db::Db;
use platform::words::Lang;
use records::{Filter, Records};

use crate::kinds::BODY;

/// Kinds of bodies that have officers; governments and partners have none here.
const WITH_OFFICERS: [&str; 4] = ["organisation", "political-body", "secretariat", "office"];
/// Bodies that are offered.
const MOST: usize = 1000;

/// Those of the register.
pub struct RegisterOffices;

impl Offices for RegisterOffices {
    fn offices<'a>(&'a self, db: &'a Db, lang: Lang) -> BoxFuture<'a, Result<Vec<(String, String)>>> {
        async move {
            let bodies = Records::of(db).list(&Filter::of(BODY.name), None, MOST).await?;
            let with_officers = bodies
                .into_iter()
                .filter(|body| body.body.text("kind").is_some_and(|kind| WITH_OFFICERS.contains(&kind)));
            let named = with_officers.map(|body| {
                let name = body.body.in_language("name", lang.code()).unwrap_or(&body.title).to_owned();
                (body.key, name)
            });
            Ok(named.collect())
        }
        .boxed()
    }
}
