//! Do the records of the directory agree with each other?

use anyhow::Result;
use platform::db::Db;
use platform::room::Disagreement;
use platform::text::fold;

/// Outlets looked at in one go.
const ROWS: usize = 1000;

/// Each outlet is sorted by its own name, belongs to the site of its own home page, and has kept every former state.
pub async fn check(db: &Db) -> Result<Vec<Disagreement>> {
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let rows: Vec<Facts> = db
            .all(
                "SELECT id, name, folded, home, site, revision,
                   (SELECT count(*) FROM outlet_history h WHERE h.outlet_id = o.id)
                 FROM outlet o WHERE id > $1 ORDER BY id LIMIT $2",
                (after.as_str(), ROWS),
            )
            .await?;
        let Some(last) = rows.last() else { return Ok(found) };
        after.clone_from(&last.0);
        found.extend(rows.iter().flat_map(disagreements));
    }
}

/// Identifier, name, name for sorting, home page, site, revision, former states.
type Facts = (String, String, String, Option<String>, Option<String>, i64, i64);

fn disagreements((id, name, folded, home, site, revision, states): &Facts) -> Vec<Disagreement> {
    let says = [
        (fold(name) != *folded, "outlet-name", format!("it is named {name} and sorted as {folded}")),
        (
            home.as_deref().and_then(press::address::site) != *site,
            "outlet-site",
            format!(
                "its home page {} is not of its site {}",
                home.as_deref().unwrap_or("-"),
                site.as_deref().unwrap_or("-")
            ),
        ),
        (
            states + 1 != *revision,
            "outlet-history",
            format!("it is at revision {revision} and has {states} former states"),
        ),
    ];
    let wrong = says.into_iter().filter(|(is_wrong, ..)| *is_wrong);
    wrong.map(|(_, code, says)| Disagreement { code, record: id.clone(), says, mendable: false }).collect()
}
