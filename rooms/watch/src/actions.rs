//! What can be done in Watch.

use platform::permissions::{Action, Role};

/// See articles as the public does: excerpt, reading, link.
pub const SEE_ARTICLES: Action = Action { name: "watch.article.see", roles: &[Role::Visitor] };
/// See full texts and the archive; the observatory's rule may narrow it.
pub const READ_FULL_TEXT: Action = Action {
    name: "watch.article.read-full",
    roles: &[Role::Member, Role::Coder, Role::Editor, Role::Coordinator, Role::Administrator],
};
/// Say of an article why it is good or harmful, and read the answer at the address that one gets.
pub const SEND_REMARKS: Action = Action { name: "watch.remark.send", roles: &[Role::Visitor] };
/// Read what readers say of articles, answer and publish it.
pub const ANSWER_REMARKS: Action = Action {
    name: "watch.remark.answer",
    roles: &[Role::Editor, Role::Coordinator, Role::Moderator, Role::Administrator],
};
/// See sources with their faults.
pub const SEE_SOURCES: Action = Action {
    name: "watch.source.see",
    roles: &[Role::Member, Role::Coder, Role::Editor, Role::Coordinator, Role::Administrator],
};
/// Add, pause, ask, remove and import sources.
pub const EDIT_SOURCES: Action =
    Action { name: "watch.source.edit", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// Hide a page (take-down), or show it again.
pub const HIDE_ARTICLES: Action =
    Action { name: "watch.article.hide", roles: &[Role::Editor, Role::Coordinator, Role::Administrator] };
/// Erase a page for good, its bytes in the archive too.
pub const ERASE_ARTICLES: Action =
    Action { name: "watch.article.erase", roles: &[Role::Coordinator, Role::Administrator] };
