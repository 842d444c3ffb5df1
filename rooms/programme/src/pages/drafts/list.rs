//! The list of drafts, and making one.

use askama::Template;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::pages::{Fields, Paged, Problem, Slice, State, View, page, with_parameter};
use platform::sent::Waiting;
use platform::web::{Answer, Ask, Once, once};
use platform::words::Lang;
use records::spoken_date;

use super::place::{PATH, ZONE};
use crate::actions::KEEP_REPORTS;
use crate::drafts::{Draft, Drafts};
use crate::pages::asked::{followed, read, sent};
use crate::register::Register;
use crate::report::title;

#[derive(Template)]
#[template(path = "drafts.html")]
struct ListPage {
    view: View,
    drafts: Paged<Waiting>,
    may_make: bool,
}

/// The list.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let found = Drafts::of(&ask.node.db).list(slice.after.as_deref(), slice.limit_and_one()).await?;
    let mut view = ask.view(ask.t("programme-drafts-title"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.head.noindex = true;
    let drafts = Paged::cut(found, &slice, None, |draft| draft.id.clone()).map(|draft| line(&ask, draft));
    page(ListPage { drafts, may_make: ask.may(&KEEP_REPORTS), view })
}

fn line(ask: &Ask, draft: Draft) -> Waiting {
    let langs: Vec<String> = draft.langs.iter().map(|code| ask.speech.language(code)).collect();
    let when = ask.speech.instant_short(draft.changed_at, ZONE);
    let (state, key) = match draft.frozen_id {
        Some(_) => (State::Ok, "programme-draft-frozen"),
        None => (State::Run, "programme-draft-open"),
    };
    Waiting {
        href: format!("{PATH}/{}", draft.id),
        facts: vec![
            spoken_date(&ask.speech, &draft.period),
            ask.speech.list(&langs),
            ask.speech.with("programme-draft-changed", &[("when", when.into())]),
        ],
        title: draft.title,
        state,
        state_words: ask.t(key),
    }
}

/// Makes one of what the form of a report asks.
pub async fn make(ask: Ask, fields: Fields) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let langs: Vec<&str> =
        Lang::ALL.map(Lang::code).into_iter().filter(|c| fields.all("lenguas").iter().any(|l| l == c)).collect();
    if langs.is_empty() {
        return Err(Problem::BadRequest("programme-report-languages-none"));
    }
    let asked = followed(&ask.node.db, &register, sent(fields.clone().into_typed())).await?;
    let options = read(&register, &asked, String::new()).map_err(Problem::Invalid)?;
    let (period, title) = (options.period.edtf.clone(), title(&register, &options, &ask.speech));
    let mut tx = ask.node.db.begin().await?;
    let id = match once(&mut tx, "draft", &fields.sending_key()).await? {
        Once::First(sending) => {
            let id = Drafts::make(&mut tx, &title, &period, &asked, &langs, ask.who.name()).await?;
            audit(&mut tx, &ask.who, "draft.make", &id, serde_json::json!({ "period": period })).await?;
            sending.made(&mut tx, &id).await?;
            tx.commit().await?;
            id
        }
        Once::Again(made) => made,
    };
    let made = with_parameter(&format!("{PATH}/{id}"), "hecho", "programme-done-draft");
    Ok(Redirect::to(&made).into_response())
}
