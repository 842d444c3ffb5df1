//! What can be done in Administration.

use platform::permissions::{Action, Role};
pub use platform::permissions::{SECOND_FACTOR, SIGN_IN};

/// See and change the own account.
pub const OWN_ACCOUNT: Action = Action {
    name: "admin.account.own",
    roles: &[
        Role::Member,
        Role::Coder,
        Role::Editor,
        Role::Coordinator,
        Role::Officer,
        Role::ProgrammeCoordinator,
        Role::FocalPoint,
        Role::Contributor,
        Role::Assessor,
        Role::CaseOfficer,
        Role::Volunteer,
        Role::Moderator,
        Role::Administrator,
    ],
};
/// Add people, give and take roles; a coordinator within the own observatory only.
pub const MANAGE_PEOPLE: Action =
    Action { name: "admin.people.manage", roles: &[Role::Coordinator, Role::Administrator] };
/// Change observatories; a coordinator the own one only.
pub const MANAGE_OBSERVATORIES: Action =
    Action { name: "admin.observatory.manage", roles: &[Role::Coordinator, Role::Administrator] };
/// Add observatories, see and steer jobs, read the audit log, see how the installation does.
pub const MANAGE_NODE: Action = Action { name: "admin.node.manage", roles: &[Role::Administrator] };

/// All of them.
pub const ALL: &[&Action] =
    &[&SIGN_IN, &SECOND_FACTOR, &OWN_ACCOUNT, &MANAGE_PEOPLE, &MANAGE_OBSERVATORIES, &MANAGE_NODE];
