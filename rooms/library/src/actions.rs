//! What can be done in the library.

use platform::permissions::{Action, Role};

/// See documents, laws and treaties.
pub const SEE_LIBRARY: Action = Action { name: "library.record.see", roles: &[Role::Visitor] };
/// Add and change them.
pub const EDIT_LIBRARY: Action =
    Action { name: "library.record.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// See and keep the providers that the library harvests.
pub const KEEP_HARVESTS: Action =
    Action { name: "library.harvest.keep", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
