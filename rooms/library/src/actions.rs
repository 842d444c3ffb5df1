//! What can be done in the library.

use platform::permissions::{Action, Role};

/// See documents, laws and treaties.
pub const SEE_LIBRARY: Action = Action { name: "library.record.see", roles: &[Role::Visitor] };
/// Add and change them.
pub const EDIT_LIBRARY: Action =
    Action { name: "library.record.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
