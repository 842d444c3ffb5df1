//! Outlets entered, changed, left out. What they were before is kept.

use anyhow::Result;
use platform::accounts::Who;
use platform::db::{Tx, What};
use platform::id::new_id;
use platform::text::fold;
use platform::time;
use platform::web::{Once, once, wait_for};

use super::find::Outlets;
use super::history::remember;
use crate::draft::Draft;
use crate::model::Outlet;
use crate::zone::zone_of_country;

/// What came of entering an outlet by a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    /// It is new, under this identifier.
    New(String),
    /// The very same form was sent before and made this.
    Before(String),
    /// The country has an outlet of this name already.
    Known(String),
}

impl Outlets<'_> {
    /// Enters an outlet by a form with a key that makes a repeat harmless.
    pub async fn enter(tx: &mut Tx, draft: &Draft, key: &str, sample: bool) -> Result<Entered> {
        let sending = match once(tx, "outlet", key).await? {
            Once::First(sending) => sending,
            Once::Again(id) => return Ok(Entered::Before(id)),
        };
        Outlets::wait_for_names(tx).await?;
        if let Some(id) = Outlets::same_name(tx, draft, None).await? {
            return Ok(Entered::Known(id));
        }
        let id = Outlets::add(tx, draft, sample).await?;
        sending.made(tx, &id).await?;
        Ok(Entered::New(id))
    }

    /// Two people who enter the same outlet at once wait for each other here, until the transaction ends.
    pub async fn wait_for_names(tx: &mut Tx) -> Result<()> {
        wait_for(tx, "names of outlets").await
    }

    /// Another outlet than `besides` that has this name in this country.
    pub async fn same_name(tx: &mut Tx, draft: &Draft, besides: Option<&str>) -> Result<Option<String>> {
        let found: Option<(String,)> = tx
            .maybe(
                "SELECT id FROM outlet WHERE folded = $1 AND country = $2 AND ($3 IS NULL OR id <> $3) ORDER BY id LIMIT 1",
                (fold(&draft.name), draft.country.as_str(), besides),
            )
            .await?;
        Ok(found.map(|(id,)| id))
    }

    /// Adds one; gives its identifier.
    pub async fn add(tx: &mut Tx, draft: &Draft, sample: bool) -> Result<String> {
        let (id, now) = (new_id(), time::now());
        tx.run(
            "INSERT INTO outlet (id, name, folded, country, language, medium, scope, focus, home, site, city, zone, sample, evidence, revision, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1, $15, $15)",
            (
                id.as_str(),
                &draft.name,
                fold(&draft.name),
                &draft.country,
                &draft.language,
                draft.medium.word(),
                draft.scope.word(),
                &draft.focus,
                &draft.home,
                draft.home.as_deref().and_then(press::address::site),
                &draft.city,
                zone_of_country(&draft.country),
                sample,
                &draft.evidence,
                now,
            ),
        )
        .await?;
        tx.changed("outlet", id.clone(), What::Added);
        Ok(id)
    }

    /// Changes one, if it still is at the revision of `before`; false where somebody else was faster.
    /// The former state is kept.
    pub async fn change(tx: &mut Tx, before: &Outlet, draft: &Draft, who: &Who) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE outlet SET name = $2, folded = $3, country = $4, language = $5, medium = $6, scope = $7, focus = $8,
                   home = $9, site = $10, city = $11, zone = $12, evidence = $13, revision = revision + 1, updated_at = $14
                 WHERE id = $1 AND revision = $15",
                (
                    &before.id,
                    &draft.name,
                    fold(&draft.name),
                    &draft.country,
                    &draft.language,
                    draft.medium.word(),
                    draft.scope.word(),
                    &draft.focus,
                    &draft.home,
                    draft.home.as_deref().and_then(press::address::site),
                    &draft.city,
                    zone_of_country(&draft.country),
                    &draft.evidence,
                    time::now(),
                    before.revision,
                ),
            )
            .await?;
        if touched == 0 {
            return Ok(false);
        }
        remember(tx, before, who).await?;
        Ok(true)
    }

    /// Leaves an outlet out at its wish, or takes it in again (`ground` none); false where somebody else was faster.
    pub async fn leave_out(tx: &mut Tx, before: &Outlet, ground: Option<&str>, who: &Who) -> Result<bool> {
        let now = time::now();
        let touched = tx
            .run(
                "UPDATE outlet SET left_out_at = $2, left_out_ground = $3, revision = revision + 1, updated_at = $4
                 WHERE id = $1 AND revision = $5",
                (&before.id, ground.map(|_| now), ground, now, before.revision),
            )
            .await?;
        if touched == 0 {
            return Ok(false);
        }
        remember(tx, before, who).await?;
        Ok(true)
    }
}
