//! What an observatory has of its own, in its draft or in force, and how changes of it go into the draft.

use anyhow::Result;
use platform::pages::Problem;
use platform::permissions::Scope;
use platform::web::Ask;

use crate::actions::EDIT_TERMS;
use crate::lists::draft::{self as drafts, Draft, Found, in_force};
use crate::lists::own::OwnList;
use crate::read::TermReader;

/// May who asks change the list of the observatory?
pub fn may(ask: &Ask) -> Result<(), Problem> {
    match ask.may_in(&EDIT_TERMS, &Scope::Observatory(ask.observatory.id.clone())) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

/// The draft, if there is one. Nothing can be done with one that cannot be read but to see why, and to discard it, on its
/// own page.
pub async fn draft(ask: &Ask) -> Result<Option<Draft>, Problem> {
    match drafts::find(&ask.node, &ask.observatory.id).await? {
        None => Ok(None),
        Some(Found::Sound(draft)) => Ok(Some(draft)),
        Some(Found::Broken(_)) => Err(Problem::Conflict("reading-draft-broken")),
    }
}

/// What the observatory has, in its draft or in force; and the state of the draft, 0 where there is none.
pub async fn standing(ask: &Ask) -> Result<(OwnList, i64), Problem> {
    match draft(ask).await? {
        Some(draft) => Ok((draft.own, draft.number)),
        None => Ok((in_force(&TermReader::lists_of(&ask.node), &ask.observatory.id).await?, 0)),
    }
}

/// Keeps a change in the draft, made from its state `number`; where there was none (0) it is begun with what was there
/// before. False where somebody else has changed it since.
pub async fn keep(ask: &Ask, (before, number): (&OwnList, i64), own: &OwnList) -> Result<bool> {
    let id = &ask.observatory.id;
    let mut tx = ask.node.db.begin().await?;
    if number == 0 {
        drafts::begin(&mut tx, id, before, ask.who.name()).await?;
    }
    // one that somebody else began meanwhile and changed has another number
    if !drafts::save(&mut tx, id, own, number.max(1), ask.who.name()).await? {
        return Ok(false);
    }
    tx.commit().await?;
    Ok(true)
}
