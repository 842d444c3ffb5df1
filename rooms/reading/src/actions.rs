//! What can be done in Reading.

use platform::permissions::{Action, Role};

/// See the terms and what the guides say of them.
pub const SEE_TERMS: Action = Action { name: "reading.term.see", roles: &[Role::Visitor] };
/// Import a list of terms and have the archive read again.
pub const EDIT_TERMS: Action =
    Action { name: "reading.term.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// Have a text of one's own read, which is not kept.
pub const CHECK_TEXT: Action = Action { name: "reading.text.check", roles: &[Role::Visitor] };
/// Say of what the machine read whether it is right, and what is.
pub const CORRECT_READINGS: Action =
    Action { name: "reading.mark.correct", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
