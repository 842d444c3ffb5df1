//! What is no record and can be proposed to be changed all the same, as outlets can.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use futures_util::future::BoxFuture;
use platform::pages::{Choice, Link};
use platform::permissions::Action;
use platform::web::Ask;

use crate::store::Proposal;

/// Things that a room keeps in a table of its own. Rooms contribute them as `dyn Proposable`; the page of each shows the
/// form of [`super::Propose::of`].
pub trait Proposable: Send + Sync {
    /// Their word in forms and in the database; no kind of record has it.
    fn word(&self) -> &'static str;
    /// What one of them is.
    fn one(&self, ask: &Ask) -> String;
    /// The one of this identifier, where everybody sees it: its name and its page.
    fn find<'a>(&'a self, ask: &'a Ask, id: &'a str) -> BoxFuture<'a, Result<Option<Link>>>;
    /// Their facts that everybody sees.
    fn fields(&self, ask: &Ask) -> Vec<Choice>;
    /// What the one of this identifier says in such a fact, in words; none where it says nothing.
    fn said<'a>(&'a self, ask: &'a Ask, id: &'a str, field: &'a str) -> BoxFuture<'a, Result<Option<String>>>;
    /// Who changes them.
    fn edit(&self) -> &'static Action;
    /// Where one is changed. The parameters `campo` and `valor` say what is proposed of it, for the form to hold.
    fn form(&self, id: &str) -> String;
}

/// The things of a word.
pub(super) fn named(ask: &Ask, word: &str) -> Option<Arc<dyn Proposable>> {
    ask.node.contributions.all::<dyn Proposable>().into_iter().find(|things| things.word() == word)
}

/// Those that proposals are about and that are no records, by identifier.
pub(super) async fn links(ask: &Ask, proposals: &[Proposal]) -> Result<HashMap<String, Link>> {
    let mut links = HashMap::new();
    for proposal in proposals {
        let (Some(things), Some(id)) = (named(ask, &proposal.kind), &proposal.record_id) else { continue };
        links.extend(things.find(ask, id).await?.map(|link| (id.clone(), link)));
    }
    Ok(links)
}
