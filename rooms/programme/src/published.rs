//! What of the programme anybody may take away whole.

use records::published::PublishedKind;

use crate::kinds::{ACTIVITY, ASSISTANCE, BODY, MANDATE, MEETING, PLAN, PRACTICE};

/// Its kinds of records.
pub fn kinds() -> [PublishedKind; 7] {
    let of = |kind, title, about| PublishedKind { kind, room: "programme", title, about };
    [
        of(&ACTIVITY, "programme-activities-title", "programme-activities-lede"),
        of(&MANDATE, "programme-mandates-title", "programme-mandates-lede"),
        of(&BODY, "programme-bodies-title", "programme-bodies-lede"),
        of(&MEETING, "programme-meetings-title", "programme-meetings-lede"),
        of(&PLAN, "programme-plans-title", "programme-plans-lede"),
        of(&PRACTICE, "programme-practices-title", "programme-practices-lede"),
        of(&ASSISTANCE, "programme-assistances-title", "programme-assistances-lede"),
    ]
}
