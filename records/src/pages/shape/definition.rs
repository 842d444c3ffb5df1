//! A definition that is put in force.

use platform::pages::FieldErrors;
use platform::web::Ask;

use crate::shape::{Definition, Put, put_in_force, tried};

/// Puts a definition in force where nothing is wrong with it.
pub(super) async fn put(
    ask: &Ask,
    name: &str,
    from: i64,
    after: &Definition,
) -> anyhow::Result<Result<(), FieldErrors>> {
    let mut tx = ask.node.db.begin().await?;
    let (_, errors) = tried(&mut tx, &ask.node, name, after).await?;
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    match put_in_force(&ask.node, tx, name, from, after, &ask.who).await? {
        Put::Overtaken => Ok(Err(FieldErrors::one("nombre", "records-shape-changed"))),
        _ => Ok(Ok(())),
    }
}
