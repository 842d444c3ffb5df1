//! What can be done in the programme.

use platform::permissions::{Action, Role};

/// See bodies, mandates, activities, meetings, plans and reports.
pub const SEE_PROGRAMME: Action = Action { name: "programme.record.see", roles: &[Role::Visitor] };
/// Add and change them.
pub const EDIT_PROGRAMME: Action = Action {
    name: "programme.record.edit",
    roles: &[Role::Officer, Role::ProgrammeCoordinator, Role::Coordinator, Role::Administrator],
};
/// Put bodies and mandates into the register, which all offices answer.
pub const EDIT_MANDATES: Action = Action {
    name: "programme.mandate.edit",
    roles: &[Role::ProgrammeCoordinator, Role::Coordinator, Role::Administrator],
};
/// Compile a report, and freeze it.
pub const KEEP_REPORTS: Action = Action {
    name: "programme.report.keep",
    roles: &[Role::ProgrammeCoordinator, Role::Coordinator, Role::Administrator],
};
/// Work on drafts of reports: write, comment and approve what is told of the own office.
pub const EDIT_DRAFTS: Action = Action {
    name: "programme.draft.edit",
    roles: &[Role::Officer, Role::ProgrammeCoordinator, Role::Coordinator, Role::Administrator],
};
/// Register for a meeting, and see or take back the own registration by its link.
pub const REGISTER: Action = Action { name: "programme.meeting.register", roles: &[Role::Visitor] };
/// Send a good practice, and read by its link what became of it.
pub const SEND_PRACTICES: Action = Action { name: "programme.practice.send", roles: &[Role::Visitor] };
/// Review good practices.
pub const REVIEW_PRACTICES: Action = Action {
    name: "programme.practice.review",
    roles: &[Role::Officer, Role::ProgrammeCoordinator, Role::Coordinator, Role::Administrator],
};
/// Offer or ask for technical assistance, and read by its link what became of it.
pub const SEND_ASSISTANCE: Action = Action { name: "programme.assistance.send", roles: &[Role::Visitor] };
