//! What can be done in the directory.

use platform::permissions::{Action, Role};

/// See outlets.
pub const SEE_OUTLETS: Action = Action { name: "directory.outlet.see", roles: &[Role::Visitor] };
/// Add and change outlets.
pub const EDIT_OUTLETS: Action =
    Action { name: "directory.outlet.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
