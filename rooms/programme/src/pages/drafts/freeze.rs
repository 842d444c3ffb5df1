//! Freezing a draft: exactly the text that was read, or none.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Problem, with_parameter};
use platform::web::{Answer, Ask};
use platform::words::Lang;
use print::Document;

use super::place::Place;
use super::show::{draft_page, is_whole};
use crate::drafts::{Drafts, Text};
use crate::frozen::FrozenReports;
use crate::pages::frozen::have_files_set;
use crate::report::tells_nothing;

/// Freezes it in the languages chosen, and closes it.
pub async fn freeze(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let place = Place::of(&ask, &id).await?;
    if let Some(frozen) = &place.draft.frozen_id {
        return Ok(Redirect::to(&format!("/programa/informes/{frozen}")).into_response());
    }
    let chosen = fields.all("lenguas");
    let mut texts = Vec::new();
    for lang in place.langs().into_iter().filter(|lang| chosen.iter().any(|code| code == lang.code())) {
        texts.push((lang, place.text(&ask, lang).await?));
    }
    let mut errors = FieldErrors::new();
    if texts.is_empty() {
        errors.add("lenguas", "programme-report-languages-none");
    }
    let has_moved = texts.iter().any(|(lang, text)| fields.text(&format!("huella.{}", lang.code())) != text.digest());
    if has_moved {
        errors.add("lenguas", "programme-report-moved");
    } else if !texts.is_empty() && texts.iter().all(|(_, text)| is_empty(text)) {
        errors.add("lenguas", "programme-report-empty");
    } else if errors.is_empty() && fields.text("asi").is_empty() && !is_whole(&ask, &place, &texts).await? {
        errors.add("asi", "programme-draft-say-so");
    }
    if !errors.is_empty() {
        return draft_page(&ask, &place, fields.into_typed(), &errors).await;
    }
    let langs: Vec<Lang> = texts.iter().map(|(lang, _)| *lang).collect();
    let mut documents: Vec<Document> = Vec::new();
    for lang in &langs {
        // what is left out in all the languages chosen has no number there, whatever the others say
        documents.push(place.text_beside(&ask, *lang, &langs).await?.document().at(&ask.origin));
    }
    let preset = place.draft.asked.iter().find(|(name, _)| name == "forma").map_or("", |(_, word)| word);
    let mut tx = ask.node.db.begin().await?;
    let frozen = FrozenReports::freeze(&mut tx, &documents, &place.draft.period, preset, ask.who.name()).await?;
    // whoever wrote meanwhile is not passed over: nothing is frozen, and what they wrote is read first
    if !Drafts::close(&mut tx, &place.draft.id, place.draft.edits, &frozen).await? {
        drop(tx);
        return match Drafts::of(&ask.node.db).find(&id).await?.and_then(|draft| draft.frozen_id) {
            Some(frozen) => Ok(Redirect::to(&format!("/programa/informes/{frozen}")).into_response()),
            None => Err(Problem::Conflict("programme-report-moved")),
        };
    }
    let detail = serde_json::json!({ "period": place.draft.period, "preset": preset, "draft": place.draft.id });
    audit(&mut tx, &ask.who, "report.freeze", &frozen, detail).await?;
    have_files_set(&mut tx, &frozen, ask.who.id()).await?;
    tx.commit().await?;
    let made = with_parameter(&format!("/programa/informes/{frozen}"), "hecho", "programme-done-frozen");
    Ok(Redirect::to(&made).into_response())
}

/// Does neither the register tell anything there, nor did anybody write something?
fn is_empty(text: &Text) -> bool {
    tells_nothing(&text.document()) && text.lines.iter().all(|line| line.passage.is_none())
}
