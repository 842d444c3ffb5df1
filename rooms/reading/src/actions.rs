//! What can be done in Reading.

use platform::permissions::{Action, Role};
use platform::web::Ask;
use room_watch::{Articles, may_in_country};

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

/// May who asks correct the reading of an article? A role counts where its observatory watches the country.
pub async fn may_correct(ask: &Ask, page_id: &str) -> anyhow::Result<bool> {
    match Articles::of(&ask.node.db).page(page_id).await? {
        Some(page) => may_in_country(ask, &CORRECT_READINGS, &page.country).await,
        None => Ok(false),
    }
}
