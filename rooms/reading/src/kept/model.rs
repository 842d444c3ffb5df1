//! The model whose suggestions readings carry: in the database, where every process of an installation finds it.

use anyhow::{Context as _, Result};
use platform::accounts::{Who, audit};
use platform::db::Db;
use platform::time;
use reading::model::Model;
use serde_json::json;

/// A model and the digest that tells it from others.
pub fn read(bytes: &[u8]) -> Result<(Model, u32)> {
    let model: Model = serde_json::from_slice(bytes)?;
    let digest =
        bytes.iter().fold(0x811C_9DC5_u32, |digest, byte| (digest ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    Ok((model.checked()?, digest))
}

/// The digest of the model in force.
pub async fn digest(db: &Db) -> Result<Option<u32>> {
    let row: Option<(i64,)> = db.maybe("SELECT digest FROM reading_model ORDER BY at DESC LIMIT 1", ()).await?;
    Ok(row.and_then(|(digest,)| u32::try_from(digest).ok()))
}

/// The model in force.
pub async fn in_force(db: &Db) -> Result<Option<(Model, u32)>> {
    let row: Option<(String,)> = db.maybe("SELECT body FROM reading_model ORDER BY at DESC LIMIT 1", ()).await?;
    row.map(|(body,)| read(body.as_bytes())).transpose().context("reading the model in force")
}

/// Was it this model whose suggestions a reader's readings carry?
pub fn is_of(reader: &str, digest: Option<u32>) -> bool {
    digest.is_some_and(|digest| reader.ends_with(&format!("-{digest:08x}")))
}

/// Puts a model in force, as its file has it.
pub async fn set(db: &Db, bytes: &[u8]) -> Result<Model> {
    let (model, digest) = read(bytes)?;
    let body = String::from_utf8_lossy(bytes);
    let labels: Vec<&str> = model.labels.iter().map(|label| label.label.as_str()).collect();
    let told = json!({ "texts": model.texts, "labels": labels });
    let mut tx = db.begin().await?;
    tx.run("DELETE FROM reading_model", ()).await?;
    tx.run(
        "INSERT INTO reading_model (digest, body, at) VALUES ($1, $2, $3)",
        (i64::from(digest), &*body, time::now()),
    )
    .await?;
    audit(&mut tx, &Who::operator(), "reading.model.set", &format!("{digest:08x}"), told).await?;
    tx.commit().await?;
    Ok(model)
}

/// Readings carry no suggestions any more; false where they carried none.
pub async fn remove(db: &Db) -> Result<bool> {
    let Some(digest) = digest(db).await? else { return Ok(false) };
    let mut tx = db.begin().await?;
    tx.run("DELETE FROM reading_model", ()).await?;
    audit(&mut tx, &Who::operator(), "reading.model.remove", &format!("{digest:08x}"), json!({})).await?;
    tx.commit().await?;
    Ok(true)
}
