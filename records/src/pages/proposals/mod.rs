//! What was proposed: the queue of those who decide, and a proposal's own page, whose address only its sender has.

mod accept;
mod compare;
mod decide;
mod page;
mod queue;
mod settle;
mod taken;
mod value;

pub(super) use decide::decide;
pub(super) use page::show;
pub(super) use queue::list;
pub(super) use taken::Taken;

/// Where the queue stands.
pub(crate) const PROPOSALS: &str = "/propuestas";

/// The address of a proposal.
pub(super) fn address(id: &str) -> String {
    format!("{PROPOSALS}/{id}")
}
