//! The list of sources for the command line.

use anyhow::Result;
use platform::fault;
use platform::node::Node;
use platform::out::say;
use platform::time;
use platform::words::Lang;

use crate::store::{SourceFilter, Sources};

/// Sources read at once.
const ROWS: usize = 500;

/// In which form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// JSON lines.
    Json,
    /// Columns parted by tabulators.
    Words,
}

/// Prints all sources; gives the exit code.
pub async fn list(node: &Node, how: Listing) -> Result<u8> {
    let speech = node.words.speak(Lang::En);
    let mut after: Option<String> = None;
    loop {
        let sources = Sources::of(&node.db).list(&SourceFilter::default(), after.as_deref(), ROWS).await?;
        for source in &sources {
            let detail = source.problem_detail.clone().unwrap_or_default();
            let problem = source.problem.as_deref().map(|key| speech.with(key, &[("detail", detail.into())]));
            let (last, next) = (source.last_at.map(time::rfc3339), time::rfc3339(source.check_at));
            match how {
                Listing::Json => say(
                    &serde_json::json!({
                        "id": source.id, "address": source.address, "outlet": source.outlet, "outlet_id": source.outlet_id, "country": source.country,
                        "kind": source.kind, "state": source.state, "health": source.health(), "last": last, "next": next, "problem": problem,
                        "entries": source.entries_last, "new": source.new_last, "moved_from": source.moved_from,
                    })
                    .to_string(),
                ),
                Listing::Words => say(
                    &[
                        source.id.as_str(),
                        source.country.as_str(),
                        source.outlet.as_str(),
                        source.state.word(),
                        last.as_deref().unwrap_or("-"),
                        source.address.as_str(),
                        problem.as_deref().unwrap_or(""),
                    ]
                    .join("\t"),
                ),
            }
        }
        match sources.last() {
            Some(last) if sources.len() == ROWS => after = Some(Sources::key_of(last)),
            _ => return Ok(fault::DONE),
        }
    }
}
