//! What can be done with records of every kind. Who changes records of a kind, the kind itself says.

use platform::permissions::{Action, Role};

/// Send a proposal, and read what came of it at its address.
pub const SEND_PROPOSALS: Action = Action { name: "records.proposal.send", roles: &[Role::Visitor] };
/// Read and decide proposals.
pub const DECIDE_PROPOSALS: Action = Action {
    name: "records.proposal.decide",
    roles: &[Role::Editor, Role::Coordinator, Role::ProgrammeCoordinator, Role::Moderator, Role::Administrator],
};
/// See which records are to be confirmed.
pub const SEE_UNCONFIRMED: Action =
    Action { name: "records.unconfirmed.see", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// See which searches found nothing, and mark them as dealt with.
pub const SEE_MISSED: Action =
    Action { name: "records.missed.see", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// Ask people for consent to be listed, and see who gave and who refused it.
pub const ASK_CONSENT: Action =
    Action { name: "records.consent.ask", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// See who would be asked by mail whether a record is still right, ask at once, exclude.
pub const ASK_STALE: Action =
    Action { name: "records.stale.ask", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// By a private link: see what is kept about oneself, confirm, correct, consent, have it erased.
pub const SEE_OWN: Action = Action { name: "records.own.see", roles: &[Role::Visitor] };
/// See vocabularies.
pub const SEE_VOCABULARIES: Action = Action { name: "records.vocabulary.see", roles: &[Role::Visitor] };
/// Change vocabularies.
pub const EDIT_VOCABULARIES: Action =
    Action { name: "records.vocabulary.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// Add fields to kinds of records, and kinds of their own.
pub const SHAPE_RECORDS: Action = Action { name: "records.shape.edit", roles: &[Role::Administrator] };
/// See records of the kinds that administrators added.
pub const SEE_REGISTERS: Action = Action { name: "records.register.see", roles: &[Role::Visitor] };
/// Change them.
pub const EDIT_REGISTERS: Action =
    Action { name: "records.register.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// Change those of kinds that are kept by coordinators.
pub const EDIT_REGISTERS_CLOSED: Action =
    Action { name: "records.register.edit-closed", roles: &[Role::Coordinator, Role::Administrator] };
/// Change those of kinds that are out of use.
pub const EDIT_REGISTERS_RETIRED: Action =
    Action { name: "records.register.edit-retired", roles: &[Role::Administrator] };
/// Import tables of records.
pub const IMPORT_RECORDS: Action = Action {
    name: "records.table.import",
    roles: &[Role::Editor, Role::Coordinator, Role::ProgrammeCoordinator, Role::Administrator],
};
