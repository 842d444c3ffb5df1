//! The sources that a new node starts with: the feeds of the starter directory.

use anyhow::Result;
use platform::db::Db;
use room_directory::{STARTER_OUTLETS, import_outlets};

use crate::model::SourceKind;
use crate::store::{NewSource, Sources};

/// Adds a source for each outlet of the starter directory whose feed is known. In the demo they are paused: it asks
/// nothing of the real press unless told to.
pub async fn sources(db: Db, sample: bool) -> Result<()> {
    let outlets = import_outlets(&db, STARTER_OUTLETS, false, false).await?;
    let mut tx = db.begin().await?;
    for (outlet_id, address) in outlets.feeds {
        let paused = sample.then(|| "watch-source-demo-pause".to_owned());
        let new = NewSource { outlet_id, address, kind: SourceKind::Feed, paused };
        Sources::add(&mut tx, &new, "Atalaya").await?;
    }
    tx.commit().await
}
