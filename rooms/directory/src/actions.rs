//! What can be done in the directory.

use platform::permissions::{Action, Role};

/// See outlets.
pub const SEE_OUTLETS: Action = Action { name: "directory.outlet.see", roles: &[Role::Visitor] };
/// Add and change outlets.
pub const EDIT_OUTLETS: Action =
    Action { name: "directory.outlet.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// See organisations, voices, agreements and contact points.
pub const SEE_DIRECTORY: Action = Action { name: "directory.record.see", roles: &[Role::Visitor] };
/// Add and change them.
pub const EDIT_DIRECTORY: Action =
    Action { name: "directory.record.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
