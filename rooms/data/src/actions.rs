//! What can be done with data.

use platform::permissions::{Action, Role};

/// See what may be taken away, and take it.
pub const SEE_DATA: Action = Action { name: "data.set.see", roles: &[Role::Visitor] };
